import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { readTrustedRoot } from '../sign/instance.ts'
import { checkKey } from '../sign/key.ts'
import type { Trust } from '../sign/signer.ts'

/** Which base images may be built from: the first rule that an image matches holds. */
export interface BaseRule {
  readonly pattern: string
  /** Undefined for images that need no signature. */
  readonly trust: Trust | undefined
}

/**
 * Reads rules: `docker.io/library/* key=base.pub`, `cgr.dev/* identity=… issuer=…` (and `root=…`), `localhost:5000/* unsigned`.
 * @throws InputError for one that says nothing, or a key that is not there.
 */
export function readBaseRules(
  lines: readonly string[],
  more: Pick<Trust, 'transparencyLog' | 'insecure'>,
  host: Pick<Host, 'files' | 'environment'>,
): BaseRule[] {
  return lines.map((line) => {
    const [pattern = '', ...words] = line.trim().split(/\s+/)
    const given = new Map(words.map((word) => [word.split('=', 1)[0] ?? '', word.slice(word.indexOf('=') + 1)]))
    const [key, identity, issuer, file] = ['key', 'identity', 'issuer', 'root'].map((name) => given.get(name))
    const names = [...given.keys()].sort().join()
    if (names === 'unsigned') return { pattern, trust: undefined }
    if (key && names === 'key') {
      checkKey(host, 'key of require-signed-base', key, 'public')
      return { pattern, trust: { key, ...more } }
    }
    if (identity && issuer && names === (file ? 'identity,issuer,root' : 'identity,issuer')) {
      const root = file ? readTrustedRoot(host, 'root of require-signed-base', file) : undefined
      return { pattern, trust: { identity, issuer, root, ...more } }
    }
    throw new InputError(`require-signed-base "${line}" does not say whose signature "${pattern}" needs`, {
      fix: 'Write PATTERN key=FILE, PATTERN identity=WHO issuer=URL [root=FILE], or PATTERN unsigned.',
    })
  })
}
