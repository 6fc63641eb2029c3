import { posix } from 'node:path'
import type { Origin } from '../delivery/origin.ts'
import type { PlanOnTip } from '../delivery/tip-plan.ts'
import type { Change, Tree } from '../git/tree.ts'
import { textOf } from '../yaml/decode.ts'
import type { Converted } from './convert.ts'
import { allInOne, type GeneratedFile } from './layout.ts'
import { type Plan, planOf, type Step } from './plan.ts'
import { commitMessage, pageOf } from './proposal.ts'
import { readRecord, recordName } from './record.ts'
import type { Finding } from './rules.ts'

/** What a conversion wants of the files that it is delivered to. */
export interface Wanted {
  /** The output folder as paths of the tree begin. */
  readonly folder: string
  /** Empty where only one file is wanted. */
  readonly generated: readonly GeneratedFile[]
  /** Path of one file with all objects, from the output folder. */
  readonly single?: string
  readonly project: Converted
  /** The Compose files, as they were named. */
  readonly sources: readonly string[]
  /** What could not be translated. */
  readonly notices: readonly Finding[]
  /** Files of the base that were edited by hand are overwritten. */
  readonly force: boolean
  /** The tree must be as wanted: what is not is an error. */
  readonly check: boolean
  readonly origin: Origin
  /** Text of the commit message. */
  readonly template: string | undefined
}

/** What the conversion does to one tip: steps of its own, and those alone as changes. */
export function planOnTip(wanted: Wanted): PlanOnTip<readonly Step[]> {
  return async (tree) => {
    const { steps, findings } = await planFolder(tree, wanted)
    const all = wanted.single === undefined ? steps : [...steps, await singleFileStep(tree, wanted.single, wanted)]
    const changed = all.filter((step) => step.do !== 'keep')
    return {
      changes: changesOf(changed, wanted.folder),
      findings: [...findings, ...(wanted.check ? changed.map((step) => driftFinding(wanted.folder, step)) : [])],
      result: all,
      message: () => commitMessage(changed, wanted),
      page: () => pageOf(changed, wanted),
    }
  }
}

/** Steps in the output folder as changes of the tree. */
export function changesOf(steps: readonly Step[], folder: string): Change[] {
  return steps.flatMap((step) => {
    if (step.do === 'keep') return []
    const content = step.do === 'remove' ? undefined : Buffer.from(step.content)
    return [{ path: posix.join(folder, step.path), content }]
  })
}

/** What has to change in the output folder so that it holds what was generated. */
export async function planFolder(
  tree: Tree,
  { folder, generated, force }: Pick<Wanted, 'folder' | 'generated' | 'force'>,
): Promise<Plan> {
  if (generated.length === 0) return { steps: [], findings: [] }
  const recordText = await readText(tree, folder, [recordName])
  const before = Object.keys(readRecord(recordText.get(recordName) ?? '') ?? {})
  const paths = [...new Set([...generated.map(({ path }) => path), ...before])]
  const existing = new Map([...recordText, ...(await readText(tree, folder, paths))])
  return planOf({ folder, generated, existing, force })
}

async function singleFileStep(tree: Tree, path: string, { folder, project }: Wanted): Promise<Step> {
  const content = allInOne(project.groups)
  const before = (await readText(tree, folder, [path])).get(path)
  if (before === undefined) return { do: 'create', path, content, before: '' }
  return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before }
}

/** The texts of files of the output folder, by their paths in it. */
async function readText(tree: Tree, folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const inTree = new Map(paths.map((path) => [posix.join(folder, path), path]))
  const contents = await tree.read([...inTree.keys()])
  return new Map([...contents].map(([path, bytes]) => [inTree.get(path) ?? path, textOf(bytes) ?? '']))
}

/** With `check` a file that is not what the conversion gives is an error. */
function driftFinding(folder: string, step: Step): Finding {
  const verbs = { create: 'is missing', update: 'differs', remove: 'belongs to no service any more', keep: '' }
  return {
    rule: 'drift',
    category: 'conversion',
    severity: 'error',
    message: `${step.path} ${verbs[step.do]}: the manifests are not what the Compose file gives`,
    fix: 'Run gitops-actions convert, and commit what it writes.',
    file: posix.join(folder, step.path),
    line: 1,
    column: 1,
  }
}
