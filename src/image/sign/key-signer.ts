import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { join } from 'node:path'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { digestOf, shaOf } from '../../oci/digest.ts'
import { type Descriptor, mediaTypes, parseManifest } from '../../oci/manifest.ts'
import { pushBytes } from '../../oci/push.ts'
import { canonicalName } from '../../oci/reference.ts'
import { openPrivateKey } from './private-key.ts'
import type { ReadySigner, SignerSettings, Subject } from './signer.ts'

const signatureNote = 'dev.cosignproject.cosign/signature'

/** The predicate types that cosign has short names for. */
const predicateTypes: Readonly<Record<string, string>> = {
  cyclonedx: 'https://cyclonedx.org/bom',
  spdxjson: 'https://spdx.dev/Document',
  vuln: 'https://cosign.sigstore.dev/attestation/vuln/v1',
}

/**
 * Signs by a key of cosign's in a file or a variable, without the public log: the key is opened once, where cosign opens it for each
 * digest and statement, and nothing needs to be brought. What it makes is what cosign makes
 * (https://github.com/sigstore/cosign/blob/v2.6.5/specs/SIGNATURE_SPEC.md, …/ATTESTATION_SPEC.md), and cosign verifies it.
 *
 * @returns undefined where cosign itself has to sign: keyless, into the log, by a key service or by another kind of key.
 * @throws InputError where the password does not open the key.
 */
export async function keySigner(host: Host, settings: SignerSettings): Promise<ReadySigner | undefined> {
  const pem = settings.transparencyLog ? undefined : readKey(host, settings.key)
  const key = pem === undefined ? undefined : await opened(pem, settings)
  if (key === undefined) return undefined
  return {
    async sign(subject) {
      const payload = Buffer.from(JSON.stringify(payloadOf(subject)))
      const own = {
        type: 'application/vnd.dev.cosign.simplesigning.v1+json',
        payload,
        annotations: { [signatureNote]: signatureOf(payload, key) },
        replaces: () => false,
      }
      await keep(host, subject, 'sig', [own], (layer) => isSignedBy(key, payload, layer))
    },
    async attest(subject, statements) {
      const kept = statements.map(({ type: name, file }): Kept => {
        const predicateType = predicateTypes[name] ?? name
        return {
          type: 'application/vnd.dsse.envelope.v1+json',
          payload: Buffer.from(JSON.stringify(envelopeOf(subject, predicateType, readJson(host, file), key))),
          annotations: { [signatureNote]: '', predicateType },
          replaces: ({ annotations }) => annotations?.['predicateType'] === predicateType,
        }
      })
      await keep(host, subject, 'att', kept)
    },
    async publicKey() {
      const file = join(host.files.temporaryDirectory('key'), 'cosign.pub')
      host.files.write(file, createPublicKey(key).export({ type: 'spki', format: 'pem' }))
      return file
    },
  }
}

/** The text of a key that is a file or a variable. */
function readKey(host: Host, key: string | undefined): string | undefined {
  if (key === undefined) return undefined
  const variable = /^env:\/\/(\w+)$/.exec(key)?.[1]
  if (variable !== undefined) return host.environment[variable]
  return host.files.kind(key) === undefined ? undefined : host.files.text(key)
}

async function opened(pem: string, { key, password }: SignerSettings): Promise<KeyObject | undefined> {
  try {
    return await openPrivateKey(pem, password ?? '')
  } catch (cause) {
    throw new InputError(`sign-key ${key} can't be opened: ${(cause as Error).message}`, {
      fix: 'Check sign-password (COSIGN_PASSWORD): it is the one that was given to cosign generate-key-pair.',
    })
  }
}

/** ECDSA over SHA-256, in Base64. */
function signatureOf(bytes: Uint8Array, key: KeyObject): string {
  return sign('sha256', bytes, key).toString('base64')
}

function isSignedBy(key: KeyObject, bytes: Uint8Array, { digest, annotations }: Descriptor): boolean {
  if (digest !== digestOf(bytes)) return false
  return verify('sha256', bytes, createPublicKey(key), Buffer.from(annotations?.[signatureNote] ?? '', 'base64'))
}

/** What cosign calls the repository in what it signs: as its libraries name Docker Hub. */
function nameOf({ image }: Subject): string {
  return canonicalName(image).replace(/^docker\.io\//, 'index.docker.io/')
}

/** https://github.com/containers/image/blob/v5.36.0/docs/containers-signature.5.md */
function payloadOf(subject: Subject): object {
  const identity = { 'docker-reference': nameOf(subject) }
  const image = { 'docker-manifest-digest': subject.digest }
  return { critical: { identity, image, type: 'cosign container image signature' }, optional: null }
}

/** An in-toto statement in a signed envelope: https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md */
function envelopeOf(subject: Subject, predicateType: string, predicate: unknown, key: KeyObject): object {
  const statement = {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType,
    subject: [{ name: nameOf(subject), digest: { sha256: shaOf(subject.digest) } }],
    predicate,
  }
  const payloadType = 'application/vnd.in-toto+json'
  const payload = Buffer.from(JSON.stringify(statement))
  const sealed = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload])
  return {
    payloadType,
    payload: payload.toString('base64'),
    signatures: [{ keyid: '', sig: signatureOf(sealed, key) }],
  }
}

interface Kept {
  readonly type: string
  readonly payload: Uint8Array
  readonly annotations: Readonly<Record<string, string>>
  /** What was kept before, and is kept no more. */
  replaces(layer: Descriptor): boolean
}

/**
 * Signatures and attestations of a digest are the layers of an image under a tag that is made of it; those of others stay. The tag
 * is set once for all that is kept, and not at all where it is there: a registry may keep tags as they are.
 */
async function keep(
  host: Host,
  subject: Subject,
  ending: 'sig' | 'att',
  kept: readonly Kept[],
  isThere: (layer: Descriptor) => boolean = () => false,
): Promise<void> {
  if (kept.length === 0) return
  const { repository, digest } = subject
  const tag = `${digest.replace(':', '-')}.${ending}`
  const before = (await repository.resolve(tag)) === undefined ? [] : layersOf(await repository.pullManifest(tag))
  if (before.some(isThere)) return
  const layers = before.filter((layer) => !kept.some(({ replaces }) => replaces(layer)))
  for (const { payload, type, annotations } of kept) {
    layers.push({ ...(await pushBytes(host, repository, payload, type)), annotations })
  }
  const created = '0001-01-01T00:00:00Z'
  const rootfs = { type: 'layers', diff_ids: layers.map((layer) => layer.digest) }
  const empty = { architecture: '', os: '', created, config: {}, history: layers.map(() => ({ created })), rootfs }
  const config = await pushBytes(host, repository, Buffer.from(JSON.stringify(empty)), mediaTypes.ociConfig)
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers }
  await repository.pushManifest(tag, Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest)
}

function layersOf(bytes: Uint8Array): readonly Descriptor[] {
  const manifest = parseManifest(bytes, mediaTypes.ociManifest)
  return manifest.kind === 'image' ? manifest.layers : []
}

function readJson(host: Host, file: string): unknown {
  return JSON.parse(host.files.text(file))
}
