import { posix } from 'node:path'
import type { Origin } from '../delivery/origin.ts'
import type { PlanOnTip } from '../delivery/tip-plan.ts'
import { type Change, isRegular, type Tree } from '../git/tree.ts'
import { textOf } from '../yaml/decode.ts'
import type { Converted } from './convert.ts'
import { allInOne, type GeneratedFile } from './layout.ts'
import { commitMessage, pageOf } from './proposal.ts'
import { type Plan, planOf, type RegenerationPolicy, type Step } from './regeneration/plan.ts'
import { recordName } from './regeneration/record.ts'
import type { Finding } from './rules.ts'

/** What a conversion wants of the files that it is delivered to. */
export interface Wanted extends RegenerationPolicy {
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

/** What has to change in the output folder so that it holds what is generated and what was edited by hand. */
export async function planFolder(
  tree: Tree,
  { folder, generated, force, onConflict }: Pick<Wanted, 'folder' | 'generated' | keyof RegenerationPolicy>,
): Promise<Plan> {
  if (generated.length === 0) return { steps: [], findings: [] }
  const entries = await tree.list(['base', 'overlays'].map((part) => posix.join(folder, part)))
  const texts = entries.filter((entry) => isRegular(entry) && /\.ya?ml$/.test(entry.path))
  const below = texts.map(({ path }) => posix.relative(folder, path))
  const paths = new Set([recordName, ...generated.map(({ path }) => path), ...below])
  return planOf({ folder, generated, existing: await readText(tree, folder, [...paths]), force, onConflict })
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
