import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
  return sha256OfPieces([content])
}

/** The same of what comes in pieces. */
export function sha256OfPieces(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}
