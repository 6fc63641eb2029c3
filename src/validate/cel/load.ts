import type { EvaluateRules } from '../structure/structure.ts'

const group = /apiVersion["']?\s*:\s*["']?([\w.-]+)\//g

/**
 * The evaluator of CEL rules, loaded where an object of a group with custom resources is among the files; its engine takes
 * longer to load than a small validation takes.
 *
 * @param customGroups Whether a group has custom resources that may carry rules.
 */
export async function celFor(
  files: Iterable<Uint8Array>,
  customGroups: (group: string) => boolean,
): Promise<EvaluateRules | undefined> {
  for (const bytes of files) {
    for (const [, name = ''] of Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      .toString('latin1')
      .matchAll(group)) {
      if (customGroups(name)) return (await import('./rules.ts')).evaluateRules
    }
  }
  return undefined
}
