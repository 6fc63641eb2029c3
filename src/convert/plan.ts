import { unifiedDiff } from '../report/diff.ts'
import type { GeneratedFile } from './layout.ts'
import { type GeneratedRecord, hashOf, printRecord, readRecord, recordName } from './record.ts'
import type { Finding } from './rules.ts'

/** One thing to do in the output folder. */
export type Step =
  | { readonly do: 'create' | 'update'; readonly path: string; readonly content: string; readonly before: string }
  | { readonly do: 'remove'; readonly path: string; readonly before: string }
  | { readonly do: 'keep'; readonly path: string; readonly why: 'unchanged' | 'yours' }

export interface PlanFacts {
  /** The output folder as results print it. */
  readonly folder: string
  readonly generated: readonly GeneratedFile[]
  /** The text of a file of the output folder, or undefined where there is none. */
  readonly existing: ReadonlyMap<string, string>
  readonly force: boolean
}

export interface Plan {
  readonly steps: readonly Step[]
  /** Why the plan must not be carried out. */
  readonly findings: readonly Finding[]
}

/**
 * What has to change so that the output folder holds what was generated. The base is made anew, unless somebody edited it;
 * overlays are made once.
 */
export function planOf(facts: PlanFacts): Plan {
  const findings: Finding[] = []
  const record = recordOf(facts, findings)
  if (record === undefined) return { steps: [], findings }
  const steps = facts.generated.map((file) => stepOf(file, record, facts, findings))
  const removed = removals(record, facts, findings)
  return { steps: [...steps, ...removed, recordStep(facts)], findings }
}

/** What was generated last. Where nothing tells it, the files that are there may be somebody else's. */
function recordOf({ existing, generated, folder, force }: PlanFacts, findings: Finding[]): GeneratedRecord | undefined {
  const text = existing.get(recordName)
  const record = text === undefined ? {} : readRecord(text)
  const place = { category: 'conversion', severity: 'error', line: 1, column: 1 } as const
  if (record === undefined && !force) {
    findings.push({
      rule: 'damaged-record',
      ...place,
      message: `${recordName} was edited: it does not say any more what was generated last`,
      fix: 'Bring back what Git holds of it, or give force to take every file of base/ for generated.',
      file: join(folder, recordName),
    })
    return undefined
  }
  const differing = generated.find(({ path, content }) => hashOf(existing.get(path) ?? content) !== hashOf(content))
  if (text === undefined && differing !== undefined && !force) {
    findings.push({
      rule: 'foreign-files',
      ...place,
      message: `${folder} holds ${differing.path}, and no ${recordName} that says it was generated here`,
      fix: `Give an empty folder, bring back ${recordName} from Git, or give force to overwrite the files of base/.`,
      file: join(folder, differing.path),
    })
    return undefined
  }
  return record ?? {}
}

function stepOf(
  { path, content, part }: GeneratedFile,
  record: GeneratedRecord,
  facts: PlanFacts,
  findings: Finding[],
): Step {
  const before = facts.existing.get(path)
  if (before === undefined) return { do: 'create', path, content, before: '' }
  if (part === 'overlay') return { do: 'keep', path, why: 'yours' }
  if (hashOf(before) === hashOf(content)) return { do: 'keep', path, why: 'unchanged' }
  if (record[path] !== hashOf(before) && !facts.force) {
    findings.push(editedFinding(record, facts, path, content, before))
  }
  return { do: 'update', path, content, before }
}

function editedFinding(
  record: GeneratedRecord,
  { folder }: PlanFacts,
  path: string,
  content: string,
  before: string,
): Finding {
  const lines = before.split('\n')
  const generated = new Set(content.split('\n'))
  const at = lines.findIndex((line) => !generated.has(line))
  const isOurs = record[path] !== undefined
  return {
    rule: 'edited-base',
    category: 'conversion',
    severity: 'error',
    message: isOurs
      ? `${path} was edited by hand since it was generated; generating it anew would lose the edit`
      : `${path} exists and was not generated here; generating it would overwrite it`,
    fix: 'Move the edit into an overlay or the Compose file, or give force to overwrite it.',
    file: join(folder, path),
    line: Math.max(at, 0) + 1,
    column: 1,
  }
}

/** Files that were generated for services that are gone. */
function removals(record: GeneratedRecord, facts: PlanFacts, findings: Finding[]): Step[] {
  const generated = new Set(facts.generated.map(({ path }) => path))
  return Object.entries(record).flatMap(([path, hash]): Step[] => {
    const before = facts.existing.get(path)
    if (generated.has(path) || before === undefined) return []
    if (hashOf(before) === hash || facts.force) return [{ do: 'remove', path, before }]
    findings.push({
      rule: 'orphaned-base',
      category: 'conversion',
      severity: 'warning',
      message: `${path} belongs to a service that is gone, but was edited by hand, and is kept`,
      fix: 'Remove it, or give force.',
      file: join(facts.folder, path),
      line: 1,
      column: 1,
    })
    return []
  })
}

function recordStep(facts: PlanFacts): Step {
  const base = facts.generated.filter(({ part }) => part === 'base')
  const content = printRecord(Object.fromEntries(base.map(({ path, content: text }) => [path, hashOf(text)])))
  const before = facts.existing.get(recordName)
  if (before === undefined) return { do: 'create', path: recordName, content, before: '' }
  if (hashOf(before) === hashOf(content)) return { do: 'keep', path: recordName, why: 'unchanged' }
  return { do: 'update', path: recordName, content, before }
}

function join(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`
}

/** Unified diff of all steps. */
export async function diffOf(steps: readonly Step[], folder: string): Promise<string> {
  const diffs = steps.map((step) => {
    if (step.do === 'keep') return ''
    return unifiedDiff(join(folder, step.path), step.before, step.do === 'remove' ? '' : step.content)
  })
  return (await Promise.all(diffs)).join('')
}
