import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'

type Kind = 'public' | 'private'

const usualFile: Readonly<Record<Kind, string>> = { public: 'cosign.pub', private: 'cosign.key' }

/**
 * Looks at a key that is a file or a variable; what a key service has is not known here.
 * @throws InputError for one that is not there, or is none of its kind.
 */
export function checkKey(
  host: Pick<Host, 'files' | 'environment'>,
  input: string,
  key: string | undefined,
  kind: Kind,
): void {
  const text = key === undefined ? undefined : textOf(host, input, key)
  if (text === undefined) return
  const found = /-----BEGIN (?:[A-Z]+ )*(PUBLIC|PRIVATE) KEY-----/.exec(text)?.[1]?.toLowerCase()
  if (found === kind) return
  const isFile = !key?.startsWith('env://')
  throw new InputError(`The ${input} "${key}" is no ${kind} key${found === undefined ? '' : `, but a ${found} one`}`, {
    ...(isFile && { place: { file: host.files.relative(key ?? '') } }),
    fix: `Name the file that cosign generate-key-pair calls ${usualFile[kind]}.`,
  })
}

function textOf(host: Pick<Host, 'files' | 'environment'>, input: string, key: string): string | undefined {
  const variable = /^env:\/\/(.*)$/.exec(key)?.[1]
  const fix = 'Name the file of the key, env://VARIABLE, or the address of a key service.'
  if (variable !== undefined) {
    const text = host.environment[variable]
    if (text) return text
    throw new InputError(`The variable ${variable} of the ${input} is not set`, { fix })
  }
  if (/^[a-z][\w+-]*:\/\//.test(key)) return undefined
  if (host.files.kind(key) !== undefined) return host.files.text(key)
  throw new InputError(`The ${input} "${key}" is not there`, { place: { file: host.files.relative(key) }, fix })
}
