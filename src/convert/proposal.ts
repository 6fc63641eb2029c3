import { posix } from 'node:path'
import { filled, messageOf, type Trailer, trailersOf } from '../delivery/message.ts'
import { originLines } from '../delivery/origin.ts'
import type { Page } from '../delivery/tip-plan.ts'
import { diffOf, type Step } from '../regeneration/plan.ts'
import { isRecord } from '../regeneration/record-name.ts'
import { prose } from '../report/markdown.ts'
import type { Section } from '../report/report.ts'
import { largestPage, renderSections, withinLimit } from '../report/sections.ts'
import { quantity } from '../report/text.ts'
import { toldTogether } from '../report/together.ts'
import { secretsSection } from './result.ts'
import type { Wanted } from './wanted.ts'

const pastTense = { create: 'created', update: 'updated', remove: 'removed', keep: 'kept' } as const

function subjectOf({ project, folder }: Wanted): string {
  return `chore(deploy): generate the manifests of ${project.project ?? folder}`
}

/** What the commit says: the template, or what becomes of each file; and where it all comes from. */
export function commitMessage(changed: readonly Step[], wanted: Wanted): string {
  const from: Trailer = ['Generated-From', wanted.sources.join(', ')]
  return messageOf(textFor(changed, wanted), [from, ...trailersOf(wanted.origin)])
}

function textFor(changed: readonly Step[], wanted: Wanted): string {
  const shown = changed.filter(({ path }) => !isRecord(path))
  const overlays = wanted.generated.flatMap(({ path, part }) => (part === 'overlay' ? [path.split('/')[1]] : []))
  const environments = [...new Set(overlays)]
  if (wanted.template !== undefined) {
    const files = shown.map(({ path }) => posix.join(wanted.folder, path))
    return filled(wanted.template, { files: files.join(', '), environments: environments.join(', ') })
  }
  const lines = shown.map((step) => `${posix.join(wanted.folder, step.path)}: ${pastTense[step.do]}`)
  return [subjectOf(wanted), lines.join('\n')].filter((part) => part !== '').join('\n\n')
}

/** The pull request that proposes it. */
export async function pageOf(changed: readonly Step[], wanted: Wanted): Promise<Page> {
  const { folder, project, sources, notices, origin } = wanted
  const diff = await diffOf(changed, folder)
  const shown = changed.filter(({ path }) => !isRecord(path))
  const rows = shown.map((step) => [{ code: posix.join(folder, step.path) }, pastTense[step.do]])
  const lost = toldTogether(notices).map(({ message, ...place }) => [{ place }, message])
  const sections: Section[] = [
    { title: 'Manifests', isFirst: true, body: [{ kind: 'table', columns: ['File', ''], rows }] },
    ...secretsSection(project),
    {
      title: `What does not come along or is assumed: ${quantity(notices.length, 'setting')}`,
      body: [{ kind: 'table', columns: ['Place', 'Setting'], rows: lost }],
    },
    { title: 'Difference', body: [{ kind: 'code', language: 'diff', text: diff }] },
  ]
  const told = sections.filter(({ body: [block] }) => block?.kind !== 'table' || block.rows.length > 0)
  const facts = [`Generated from \`${sources.join(', ')}\`.`, ...originLines(origin)].map(prose)
  return {
    title: subjectOf(wanted),
    body: withinLimit([...renderSections(told), ...facts.map((fact) => `${fact}\n`)], largestPage),
    branch: `convert-${project.project ?? folder}`,
    subjects: [`manifests in ${folder}`],
  }
}
