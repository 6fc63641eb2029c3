import type { Host } from '../host/host.ts'
import { limits } from '../http/limits.ts'
import { retrying } from '../http/retry.ts'
import { number, object, parsed } from '../http/shape.ts'
import { type Credentials, findCredentials } from './credentials.ts'
import { digestOf, digestOfPieces } from './digest.ts'
import { type Descriptor, manifestTypes, mediaTypes, parseManifest } from './manifest.ts'
import type { Reference } from './reference.ts'
import { type Answer, RegistryError } from './registry-error.ts'
import { openSession, type Session, type SessionOptions } from './session.ts'
import { type BlobOutcome, Upload } from './upload.ts'

export interface RepositoryOptions extends Omit<SessionOptions, 'scopes'> {
  /** Repositories of the same registry whose blobs may be taken over without an upload: `library/base`. */
  readonly mountFrom?: readonly string[]
  /** Nothing is pushed: some registries give a guest no token at all for more than he may do. */
  readonly isReadOnly?: boolean
}

const manifestShape = object('a manifest', { schemaVersion: number })

/**
 * One repository of a registry, as the OCI distribution specification 1.1 has it
 * (https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md). Every method is idempotent and tries again where
 * the failure is transient; all throw RegistryError.
 */
export interface Repository {
  /** As the image name has it: `ghcr.io`. */
  readonly registry: string
  /** The registry answers, and lets us in. */
  open(): Promise<void>
  /** The digest that a tag or digest stands for, or undefined where nothing is. */
  resolve(reference: string): Promise<string | undefined>
  /** The manifest's own bytes. */
  pullManifest(reference: string): Promise<Uint8Array>
  /** Writes a blob into a file of a temporary folder, and checks its digest. */
  pullBlob(blob: Descriptor, file: string): Promise<void>
  /** @param file holds exactly the bytes of the descriptor. */
  pushBlob(file: string, blob: Descriptor): Promise<BlobOutcome>
  /**
   * @param reference a tag or the digest of the bytes.
   * @returns whether the registry lists it among the referrers of its `subject`.
   */
  pushManifest(reference: string, bytes: Uint8Array, mediaType: string): Promise<{ readonly isReferrer: boolean }>
  /** What refers to a digest: as the registry lists it, otherwise under the tag for that. */
  referrers(digest: string): Promise<readonly Descriptor[]>
}

/** A repository to read, with the login that is given, or the one that this machine has for its registry. */
export async function openToRead(
  host: Host,
  image: Pick<Reference, 'registry' | 'repository'>,
  insecure: boolean,
  given?: Parameters<typeof findCredentials>[2],
): Promise<{ readonly repository: Repository; readonly credentials: Credentials | undefined }> {
  const credentials = await findCredentials(host, image.registry, given)
  return { repository: openRepository(host, image, { credentials, insecure, isReadOnly: true }), credentials }
}

export function openRepository(
  host: Host,
  image: Pick<Reference, 'registry' | 'repository'>,
  options: RepositoryOptions = {},
): Repository {
  return new RemoteRepository(host, image, options)
}

const accept = manifestTypes.join(', ')

class RemoteRepository implements Repository {
  readonly registry: string
  readonly #image: Pick<Reference, 'registry' | 'repository'>
  readonly #host: Host
  readonly #mountFrom: readonly string[]
  readonly #session: Session

  constructor(host: Host, image: Pick<Reference, 'registry' | 'repository'>, options: RepositoryOptions) {
    const { registry, repository } = image
    this.registry = registry
    this.#image = image
    this.#host = host
    this.#mountFrom = options.mountFrom ?? []
    const access = options.isReadOnly ? 'pull' : 'pull,push'
    const scopes = [`repository:${repository}:${access}`, ...this.#mountFrom.map((name) => `repository:${name}:pull`)]
    this.#session = openSession(host, registry, { ...options, scopes })
  }

  open(): Promise<void> {
    return this.#session.open()
  }

  resolve(reference: string): Promise<string | undefined> {
    return retrying(this.#host, async () => {
      const { status, headers } = await this.#ask('HEAD', `manifests/${reference}`, [200, 404])
      if (status === 404) return undefined
      return headers['docker-content-digest'] ?? digestOf(await this.#manifest(reference))
    })
  }

  pullManifest(reference: string): Promise<Uint8Array> {
    return retrying(this.#host, () => this.#manifest(reference))
  }

  pullBlob(blob: Descriptor, file: string): Promise<void> {
    return retrying(this.#host, async () => {
      await download(this.#session, this.#path(`blobs/${blob.digest}`), blob, file)
      const got = digestOfPieces(this.#host.files.pieces(file))
      if (got !== blob.digest) throw this.#mismatch('the blob', blob.digest, got)
    })
  }

  pushBlob(file: string, blob: Descriptor): Promise<BlobOutcome> {
    return retrying(this.#host, () =>
      new Upload(this.#host, this.#session, this.#image, file, blob).run(this.#mountFrom),
    )
  }

  pushManifest(reference: string, body: Uint8Array, mediaType: string): Promise<{ readonly isReferrer: boolean }> {
    return retrying(this.#host, async () => {
      const digest = digestOf(body)
      const path = this.#path(`manifests/${reference}`)
      const headers = { 'content-type': mediaType }
      const answer = await this.#session.send({ method: 'PUT', path, headers, body, accept: [201, 200, 202] })
      // Something on the way may answer in place of the registry: what nobody confirms is read back.
      const stored = answer.headers['docker-content-digest'] ?? digestOf(await this.#manifest(reference))
      if (stored !== digest) throw this.#mismatch(`the stored manifest "${reference}"`, digest, stored)
      return { isReferrer: answer.headers['oci-subject'] !== undefined }
    })
  }

  referrers(digest: string): Promise<readonly Descriptor[]> {
    return retrying(this.#host, async () => {
      const answer = await this.#ask('GET', `referrers/${digest}`, [200, 400, 404, 405])
      if (answer.status === 200) return this.#listed(answer.body)
      const found = await this.#ask('GET', `manifests/${digest.replace(':', '-')}`, [200, 404])
      return found.status === 200 ? this.#listed(found.body) : []
    })
  }

  #path(below: string): string {
    return `${this.#image.repository}/${below}`
  }

  #ask(method: 'GET' | 'HEAD', below: string, statuses: readonly number[]): Promise<Answer> {
    return this.#session.send({ method, path: this.#path(below), headers: { accept }, accept: statuses })
  }

  async #manifest(reference: string): Promise<Uint8Array> {
    const { body } = await this.#ask('GET', `manifests/${reference}`, [200])
    const found = manifestShape.differs(parsed(body))
    if (found === undefined) return body
    const asked = `GET /v2/${this.#path(`manifests/${reference}`)}`
    throw new RegistryError(
      this.registry,
      'unexpected answer',
      `${asked} answered with ${found} instead of ${manifestShape.name}`,
    )
  }

  #listed(bytes: Uint8Array): readonly Descriptor[] {
    try {
      const index = parseManifest(bytes, mediaTypes.ociIndex)
      return index.kind === 'index' ? index.manifests : []
    } catch (error) {
      throw new RegistryError(this.registry, 'unexpected answer', `a list of referrers: ${(error as Error).message}`)
    }
  }

  #mismatch(what: string, wanted: string, got: string): RegistryError {
    return new RegistryError(this.registry, 'digest mismatch', `${what} has the digest ${got}, not ${wanted}`)
  }
}

/** Registries keep blobs in stores of their own, and answer with where: a way that ends soon. */
async function download(session: Session, from: string, { size }: Descriptor, into: string): Promise<void> {
  const redirects = [301, 302, 303, 307, 308]
  // A refusal or a redirect may have more to say than a small blob has.
  const bytes = Math.max(size, limits.upload.bytes)
  let path = from
  for (let steps = 0; steps < 5; steps += 1) {
    const request = { method: 'GET', path, into, limits: { ...limits.blob, bytes }, accept: [200, ...redirects] }
    const answer = await session.send(request)
    const { location } = answer.headers
    if (answer.status === 200 || location === undefined) return
    // A path is looked for on the registry itself.
    path = location
  }
}
