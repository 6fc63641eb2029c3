import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'

/** @throws InputError for a key that is a file, and not there. */
export function checkKey(host: Pick<Host, 'files'>, input: string, key: string | undefined): void {
  if (key === undefined || /^[a-z][\w+-]*:\/\//.test(key) || host.files.kind(key) !== undefined) return
  throw new InputError(`The ${input} "${key}" is not there`, {
    place: { file: host.files.relative(key) },
    fix: 'Name the file of the key, env://VARIABLE, or the address of a key service.',
  })
}
