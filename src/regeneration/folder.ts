import { posix } from 'node:path'
import { type Change, isRegular, type Tree } from '../git/tree.ts'
import { textOf } from '../yaml/decode.ts'
import { type Plan, planOf, type RegenerationPolicy, recordPathOf, type Step } from './plan.ts'
import type { GeneratedFile } from './record.ts'
import { recordName } from './record-name.ts'

export interface FolderFacts extends RegenerationPolicy {
  /** The output folder as paths of the tree begin. */
  readonly folder: string
  readonly generated: readonly GeneratedFile[]
}

/** What has to change in a folder of a tree so that it holds what is generated and what was edited by hand. */
export async function planFolder(tree: Tree, { folder, generated, ...policy }: FolderFacts): Promise<Plan> {
  if (generated.length === 0) return { steps: [], findings: [] }
  const own = generated.flatMap(({ path }) => [path, recordPathOf(path)]).concat(recordName)
  const existing = await textsOf(tree, folder, [...new Set([...own, ...(await manifestsBelow(tree, folder))])])
  return planOf({ folder, generated, existing, ...policy })
}

/** The paths of the manifests below base/ and overlays/, from the folder. */
export async function manifestsBelow(tree: Tree, folder: string): Promise<string[]> {
  const entries = await tree.list(['base', 'overlays'].map((part) => posix.join(folder, part)))
  const manifests = entries.filter((entry) => isRegular(entry) && /\.ya?ml$/.test(entry.path))
  return manifests.map(({ path }) => posix.relative(folder, path))
}

/** The texts of files of a folder, by their paths in it. */
export async function textsOf(tree: Tree, folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const inTree = new Map(paths.map((path) => [posix.join(folder, path), path]))
  const contents = await tree.read([...inTree.keys()])
  return new Map([...contents].map(([path, bytes]) => [inTree.get(path) ?? path, textOf(bytes) ?? '']))
}

/** Steps in a folder as changes of the tree. */
export function changesOf(steps: readonly Step[], folder: string): Change[] {
  return steps.flatMap((step) => {
    if (step.do === 'keep') return []
    const content = step.do === 'remove' ? undefined : Buffer.from(step.content)
    return [{ path: posix.join(folder, step.path), content }]
  })
}
