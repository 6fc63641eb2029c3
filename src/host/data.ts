import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The suite's own data lies two folders up, both from `src/host/` and from the bundle in `dist/suite/`. */
const folder = join(import.meta.dirname, '..', '..', 'data')

export function readData(name: string): Uint8Array {
  return readFileSync(join(folder, name))
}
