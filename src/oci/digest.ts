import { createHash } from 'node:crypto'

/** `sha256:` and the hexadecimal SHA-256 of some bytes: how OCI names content. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
