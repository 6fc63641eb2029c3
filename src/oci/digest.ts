import { sha256OfPieces } from '../hash.ts'

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
  return `sha256:${sha256OfPieces(pieces)}`
}
