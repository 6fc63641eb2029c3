import { sha256Of } from '../hash.ts'
import type { Finding } from './finding.ts'

/**
 * Gives each finding a fingerprint of its own: made of rule, file, field path and message, not of the line, so it survives
 * edits above it.
 */
export function fingerprinting(): (finding: Finding) => string {
  const seen = new Map<string, number>()
  return (finding) => {
    const identity = [
      finding.rule,
      finding.file,
      finding.document,
      finding.path,
      (finding.parts?.[0] ?? finding).message,
    ].join('\0')
    const count = seen.get(identity) ?? 0
    seen.set(identity, count + 1)
    return sha256Of(`${identity}\0${count}`).slice(0, 32)
  }
}
