import { createHash } from 'node:crypto'

/** `sha256:` and the hexadecimal SHA-256 of some bytes: how OCI names content. */
export function digestOf(bytes: Uint8Array): string {
  return digestOfPieces([bytes])
}

/** The hexadecimal part of a SHA-256 digest. */
export function shaOf(digest: string): string {
  return digest.replace(/^sha256:/, '')
}

/** The same of bytes that come in pieces. */
export function digestOfPieces(pieces: Iterable<Uint8Array>): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return `sha256:${hash.digest('hex')}`
}
