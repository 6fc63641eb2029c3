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

export interface RepositoryOptions extends Omit<SessionOptions, 'scopes'> {
  /** Repositories of the same registry whose blobs may be taken over without an upload: `library/base`. */
  readonly mountFrom?: readonly string[]
  /** Nothing is pushed: some registries give a guest no token at all for more than he may do. */
  readonly isReadOnly?: boolean
}

const manifestShape = object('a manifest', { schemaVersion: number })

export type BlobOutcome = 'present' | 'mounted' | 'uploaded'

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

const chunkBytes = 16 * 1024 * 1024

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
    return retrying(this.#host, () => new Upload(this.#session, this.#image, file, blob).run(this.#mountFrom))
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

/** One attempt to bring a blob into a repository; a later attempt begins anew and finds what this one completed. */
class Upload {
  readonly #session: Session
  readonly #registry: string
  readonly #uploads: string
  readonly #blobs: string
  readonly #file: string
  readonly #blob: Descriptor

  constructor(session: Session, image: Pick<Reference, 'registry' | 'repository'>, file: string, blob: Descriptor) {
    this.#session = session
    this.#registry = image.registry
    this.#uploads = `${image.repository}/blobs/uploads/`
    this.#blobs = `${image.repository}/blobs/`
    this.#file = file
    this.#blob = blob
  }

  async run(mountFrom: readonly string[]): Promise<BlobOutcome> {
    const { digest } = this.#blob
    const found = await this.#session.send({ method: 'HEAD', path: this.#blobs + digest, accept: [200, 404] })
    if (found.status === 200) return this.#there(found)
    for (const from of mountFrom) {
      const query = new URLSearchParams({ mount: digest, from })
      const answer = await this.#start(`?${query}`, [201, 202])
      if (answer.status === 201) return 'mounted'
      // Not there: the answer is an upload session, and another place may still have the blob.
      if (from === mountFrom.at(-1)) return await this.#whole(this.#locationOf(answer))
    }
    return await this.#whole(this.#locationOf(await this.#start('', [202])))
  }

  /** @throws RegistryError for an answer that is about something else, such as the page of a proxy. */
  #there({ headers }: Answer): BlobOutcome {
    const { size, digest } = this.#blob
    const { 'content-length': length = String(size), 'content-type': type = '' } = headers
    if (length === String(size) && !type.startsWith('text/html')) return 'present'
    const what = `HEAD /v2/${this.#blobs}${digest} was answered for ${length} bytes of ${type || 'no type'}, not for ${size}`
    throw new RegistryError(this.#registry, 'unexpected answer', what)
  }

  #start(query: string, accept: readonly number[]): Promise<Answer> {
    return this.#session.send({ method: 'POST', path: this.#uploads + query, accept })
  }

  /** In one request; in pieces where something on the way does not take so much at once. */
  async #whole(location: string): Promise<BlobOutcome> {
    try {
      await this.#put(location, { file: this.#file })
    } catch (error) {
      if (!(error instanceof RegistryError) || error.reason !== 'too large') throw error
      await this.#inPieces(await this.#start('', [202]))
    }
    return 'uploaded'
  }

  async #inPieces(started: Answer): Promise<void> {
    const length = Math.max(chunkBytes, Number(started.headers['oci-chunk-min-length'] ?? 0) || 0)
    const { size } = this.#blob
    let location = this.#locationOf(started)
    for (let start = 0; start < size; start += length) {
      const end = Math.min(start + length, size)
      const answer = await this.#session.send({
        method: 'PATCH',
        path: location,
        headers: { 'content-type': 'application/octet-stream', 'content-range': `${start}-${end - 1}` },
        body: { file: this.#file, start, end },
        limits: limits.upload,
        accept: [202, 204],
      })
      location = answer.headers['location'] ?? location
    }
    await this.#put(location, new Uint8Array())
  }

  async #put(location: string, body: Uint8Array | { readonly file: string }): Promise<void> {
    const separator = location.includes('?') ? '&' : '?'
    await this.#session.send({
      method: 'PUT',
      path: `${location}${separator}digest=${encodeURIComponent(this.#blob.digest)}`,
      headers: { 'content-type': 'application/octet-stream' },
      body,
      limits: limits.upload,
      accept: [201, 204],
    })
  }

  #locationOf(answer: Answer): string {
    const location = answer.headers['location']
    if (location) return location
    throw new RegistryError(this.#registry, 'unexpected answer', 'it started an upload without saying where')
  }
}
