import type { Host } from '../host/host.ts'
import { unifiedDiff } from '../report/diff.ts'
import { textOf } from '../yaml/decode.ts'
import { type CheckOptions, checkText } from './check.ts'
import type { Source } from './file.ts'
import type { Fix } from './fix/fix.ts'
import { fixText } from './fix/fix.ts'

/** A file with the certain fixes applied. */
export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly fixes: readonly Fix[]
}

/** The fixes that files would get; `patches` are judged as such. */
export function planFixes(
  sources: readonly Source[],
  options: CheckOptions,
  patches: ReadonlySet<string>,
): FixedFile[] {
  return sources.flatMap(({ path, bytes }) => {
    const before = textOf(bytes)
    // Another encoding would not come back as the same bytes.
    if (before === undefined || !isUtf8(bytes)) return []
    const own = patches.has(path) ? { ...options, patch: true } : options
    const { text, fixes } = fixText(before, (one) => checkText(path, one, own).findings)
    return fixes.length === 0 ? [] : [{ path, before, after: text, fixes }]
  })
}

function isUtf8(bytes: Uint8Array): boolean {
  return !(bytes[0] === 0xff && bytes[1] === 0xfe) && !(bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** Writes the fixed files. */
export function applyFixes(fixed: readonly FixedFile[], host: Host): void {
  for (const { path, after } of fixed) host.files.write(path, after)
}

/** The fixes as a unified diff, as `git apply` takes it. */
export async function diffOf(fixed: readonly FixedFile[]): Promise<string> {
  const diffs = fixed.map(({ path, before, after }) => unifiedDiff(path, before, after, 3))
  return (await Promise.all(diffs)).join('')
}
