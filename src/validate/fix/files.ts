import { unifiedDiff } from '../../report/diff.ts'
import { type CheckOptions, checkText } from '../check.ts'
import type { Source } from '../file.ts'
import type { Pause } from '../pause.ts'
import type { Fix } from './fix.ts'
import { fixText } from './fix.ts'

/** A file with the certain fixes applied. */
export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly fixes: readonly Fix[]
}

/** The fixes that files would get; `patches` are judged as such. */
export async function planFixes(
  sources: readonly Source[],
  options: CheckOptions,
  patches: ReadonlySet<string>,
  pause: Pause,
): Promise<FixedFile[]> {
  const fixed: FixedFile[] = []
  for (const { path, text: before, isUtf8 } of sources) {
    // Another encoding would not come back as the same bytes.
    if (!isUtf8) continue
    await pause()
    const own = patches.has(path) ? { ...options, patch: true } : options
    const { text, fixes } = fixText(before, (one) => checkText(path, one, own).findings)
    if (fixes.length > 0) fixed.push({ path, before, after: text, fixes })
  }
  return fixed
}

/** The fixes as a unified diff, as `git apply` takes it. */
export async function diffOf(fixed: readonly FixedFile[]): Promise<string> {
  const diffs = fixed.map(({ path, before, after }) => unifiedDiff(path, before, after, 3))
  return (await Promise.all(diffs)).join('')
}
