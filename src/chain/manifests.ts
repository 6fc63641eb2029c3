import type { GeneratedFile } from '../convert/layout.ts'
import { planOf } from '../convert/plan.ts'
import { readRecord, recordName } from '../convert/record.ts'
import type { Change, Tree } from '../git/tree.ts'
import type { Finding } from '../report/finding.ts'
import { textOf } from '../yaml/decode.ts'
import { filesBelow } from './project.ts'

/** The generated manifests on a tip (provisional: until the merge of convert). */
export function manifestsAt(
  files: readonly GeneratedFile[],
  out: string,
  force: boolean,
): (tree: Tree) => Promise<{ changes: Change[]; findings: readonly Finding[] }> {
  return async (tree) => {
    const there = await filesBelow(tree, out)
    const existing = new Map(there.map(({ path, bytes }) => [path.slice(out.length + 1), textOf(bytes) ?? '']))
    const { steps, findings } = planOf({
      folder: out,
      generated: files,
      existing,
      record: readRecord(existing.get(recordName)),
      force,
    })
    const changes = steps.flatMap((step): Change[] => {
      if (step.do === 'keep') return []
      return [{ path: `${out}/${step.path}`, content: step.do === 'remove' ? undefined : Buffer.from(step.content) }]
    })
    return { changes, findings }
  }
}
