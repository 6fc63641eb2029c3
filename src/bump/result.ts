import type { Delivery } from '../delivery/delivery.ts'
import {
  type Delivered,
  deliveredOf,
  deliveryLines,
  outputsOf as deliveryOutputs,
  targetOf,
} from '../delivery/report.ts'
import type { Report, Section } from '../report/report.ts'
import type { BumpPlan, Change, Edit, Version } from './request.ts'
import type { Finding } from './rules.ts'
import { drawnImage, shownVersion } from './version.ts'

/** What `result` of a bump's report holds. */
export interface BumpResult extends Delivered {
  readonly images: readonly { readonly name: string; readonly old: Version; readonly new: Version }[]
  readonly files: readonly string[]
  readonly edits: readonly (Edit & { readonly path: string })[]
  /** Places that stood at the asked version before. */
  readonly unchanged: readonly (Edit & { readonly path: string })[]
}

/** The result of a plan, before it is delivered anywhere. */
function resultOf(plan: BumpPlan): BumpResult {
  const edits = plan.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path })))
  const images = new Map(edits.map((edit) => [JSON.stringify([edit.image, edit.old, edit.new]), edit]))
  return {
    changed: plan.changes.length > 0,
    images: [...images.values()].map((edit) => ({ name: edit.image, old: edit.old, new: edit.new })),
    files: plan.changes.map(({ path }) => path),
    edits,
    unchanged: plan.unchanged,
  }
}

/** The outputs of the action that follow from the result. */
function outputsOf(result: BumpResult): Record<string, string> {
  const first = result.edits[0] ?? result.unchanged[0]
  return {
    changed: String(result.changed),
    files: JSON.stringify(result.files),
    images: JSON.stringify(result.images),
    'old-tag': first?.old.tag ?? '',
    'old-digest': first?.old.digest ?? '',
    'new-tag': first?.new.tag ?? '',
    'new-digest': first?.new.digest ?? '',
    ...deliveryOutputs(result),
  }
}

/** The report of a bump of files in place. */
export function bumpReport(
  plan: BumpPlan,
  more: readonly Finding[],
  files: number,
  isDryRun: boolean,
): Report<BumpResult> {
  const result = resultOf(plan)
  return {
    findings: [...plan.findings, ...more],
    files,
    documents: plan.documents,
    result,
    outputs: outputsOf(result),
    plan: planLines(plan, isDryRun),
    sections: sectionsOf(plan, isDryRun),
    picture: result.images.map((image) => ({
      from: drawnImage(image.name, image.new),
      to: result.files.length === 1 ? (result.files[0] ?? '') : `${result.files.length} files`,
      label: 'set',
      ...(isDryRun ? { state: 'planned' } : {}),
    })),
  }
}

/** The report of a change that was brought to a repository, or with `dry-run` would be. */
export function deliveryReport(
  delivery: Delivery<BumpPlan>,
  more: readonly Finding[],
  repository: string | undefined,
  isDryRun: boolean,
): Report<BumpResult> {
  const plan = delivery.plan.result
  const report = bumpReport(plan, more, plan.searched, isDryRun)
  if (repository === undefined) return report
  const result: BumpResult = { ...report.result, ...deliveredOf(delivery) }
  return {
    ...report,
    result,
    outputs: outputsOf(result),
    plan: [...report.plan, ...deliveryLines(delivery, repository)],
    sections: (report.sections ?? []).map((section) => ({ ...section, source: delivery.files ?? '' })),
    picture: result.images.map((image) => ({
      from: drawnImage(image.name, image.new),
      to: targetOf(delivery, repository),
      label: delivery.pullRequests.length === 0 ? 'commit' : 'proposal',
      ...(isDryRun ? { state: 'planned' } : {}),
    })),
  }
}

/** The plan as people read it: what changes where, or that nothing does. */
function planLines(plan: BumpPlan, isDryRun: boolean): string[] {
  if (plan.changes.length === 0) {
    const places = plan.unchanged.map(
      (edit) => `${edit.path}:${edit.line} ${edit.image} is at ${shownVersion(edit.old)} already`,
    )
    return ['Nothing to change.', ...places]
  }
  const verb = isDryRun ? 'Would change' : 'Changed'
  return plan.changes.flatMap((change) => [`${verb} ${change.path}`, ...editLines(change), ...change.diff.split('\n')])
}

function editLines({ edits }: Change): string[] {
  return edits.map(
    (edit) => `  ${edit.line}:${edit.column} ${edit.image}: ${shownVersion(edit.old)} → ${shownVersion(edit.new)}`,
  )
}

function sectionsOf(plan: BumpPlan, isDryRun: boolean): Section[] {
  if (plan.changes.length === 0)
    return [{ title: 'Images', isFirst: true, body: [{ kind: 'text', text: 'Nothing to change.' }] }]
  const rows = plan.changes.flatMap(({ path, edits }) =>
    edits.map((edit) => [
      { code: edit.image },
      { code: shownVersion(edit.old) },
      { code: shownVersion(edit.new) },
      { place: { file: path, line: edit.line } },
    ]),
  )
  const diff = plan.changes.map(({ path, diff }) => `--- a/${path}\n+++ b/${path}\n${diff}`).join('\n')
  return [
    {
      title: isDryRun ? 'Images that would change' : 'Images',
      isFirst: true,
      body: [{ kind: 'table', columns: ['Image', 'Old', 'New', 'Place'], rows }],
    },
    { title: 'Difference', body: [{ kind: 'code', language: 'diff', text: diff }] },
  ]
}
