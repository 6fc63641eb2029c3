import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { parseJsonObject } from '../../oci/manifest.ts'

/** Who vouches for keyless signatures where that is not the public Sigstore, by its own file. */
export interface TrustedRoot {
  /** Absolute path. */
  readonly file: string
  /** What it names, so what a signature is held to: logs of signatures, logs of certificates, authorities of timestamps. */
  readonly hasLog: boolean
  readonly hasCertificateLog: boolean
  readonly hasTimestamps: boolean
}

/**
 * Reads a TrustedRoot of Sigstore
 * (https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto, as JSON).
 * @throws InputError for a file that is none, or by which a signature could not be verified after its certificate has expired.
 */
export function readTrustedRoot(host: Pick<Host, 'files'>, input: string, path: string): TrustedRoot {
  const file = host.files.resolve(path)
  const place = { file: host.files.relative(file) }
  const fix = "Name the file that who runs the instance publishes, or that cosign's trusted-root create makes."
  let root: Readonly<Record<string, unknown>>
  try {
    root = parseJsonObject(host.files.read(file))
  } catch (error) {
    throw new InputError(`The ${input} "${path}" can't be read: ${(error as Error).message}`, { place, fix })
  }
  const names = (key: string): boolean => Array.isArray(root[key]) && root[key].length > 0
  if (!names('certificateAuthorities')) {
    throw new InputError(`The ${input} "${path}" names no certificateAuthorities`, { place, fix })
  }
  const [hasLog, hasCertificateLog, hasTimestamps] = [names('tlogs'), names('ctlogs'), names('timestampAuthorities')]
  if (hasLog || hasTimestamps) return { file, hasLog, hasCertificateLog, hasTimestamps }
  throw new InputError(`The ${input} "${path}" names neither tlogs nor timestampAuthorities`, {
    place,
    fix: 'Nothing says when a signature was made, so none could be verified once its certificate expires, ten minutes later.',
  })
}
