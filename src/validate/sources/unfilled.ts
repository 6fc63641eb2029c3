import type { Manifest } from '../../kubernetes/manifest.ts'
import { valueAt } from '../../render/trace/correspond.ts'
import type { Checked } from '../check.ts'
import type { Finding } from '../known-rules.ts'
import { manifestOf, pathWithin } from './rendered.ts'

/**
 * What is found in a chart that was rendered without the values of its users, less what such values would mend: of an object
 * in which something empty stands where a finding is, only what is true of its source.
 */
export function withoutUnfilled(
  { findings, manifests }: Checked,
  isOfSource: (finding: Finding) => boolean,
): Finding[] {
  const owners = new Map(findings.map((finding) => [finding, manifestOf(finding, manifests)]))
  const open = new Set<Manifest>()
  for (const [finding, manifest] of owners) {
    if (manifest === undefined || isOfSource(finding)) continue
    if (isUnfilled(valueAt(manifest.object, pathWithin(manifest, finding)))) open.add(manifest)
  }
  const isOpen = (manifest: Manifest | undefined): boolean => manifest !== undefined && open.has(manifest)
  return findings.filter((finding) => isOfSource(finding) || !isOpen(owners.get(finding)))
}

/** Whether a value is empty, was put together with something empty, or holds such a value. */
function isUnfilled(value: unknown, isPart = false): boolean {
  if (value === null || value === '') return true
  if (typeof value === 'string') return /^[-./:@]|[-./:@]$/.test(value)
  if (typeof value !== 'object' || isPart) return false
  return Object.values(value as object).some((one) => isUnfilled(one, true))
}
