import type { Change, Tree } from '../../git/tree.ts'
import { changesOf, planFolder } from '../../regeneration/folder.ts'
import type { RegenerationPolicy } from '../../regeneration/plan.ts'
import type { GeneratedFile } from '../../regeneration/record.ts'
import type { Finding } from '../../report/finding.ts'

/** The generated manifests on a tip, as convert delivers them. */
export function manifestsAt(
  generated: readonly GeneratedFile[],
  folder: string,
  policy: RegenerationPolicy,
): (tree: Tree) => Promise<{ changes: Change[]; findings: readonly Finding[] }> {
  return async (tree) => {
    const { steps, findings } = await planFolder(tree, { folder, generated, ...policy })
    return { changes: changesOf(steps, folder), findings }
  }
}
