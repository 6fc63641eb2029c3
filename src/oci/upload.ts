import type { Host } from '../host/host.ts'
import { limits } from '../http/limits.ts'
import { retrying } from '../http/retry.ts'
import type { Descriptor } from './manifest.ts'
import type { Reference } from './reference.ts'
import { type Answer, RegistryError } from './registry-error.ts'
import type { Session } from './session.ts'

export type BlobOutcome = 'present' | 'mounted' | 'uploaded'

const chunkBytes = 16 * 1024 * 1024

/** Where an upload goes on, and how many bytes of it are there. */
interface Reached {
  readonly location: string
  readonly bytes: number
}

/** One attempt to bring a blob into a repository; a later attempt begins anew and finds what this one completed. */
export class Upload {
  readonly #host: Host
  readonly #session: Session
  readonly #registry: string
  readonly #uploads: string
  readonly #blobs: string
  readonly #file: string
  readonly #blob: Descriptor

  constructor(
    host: Host,
    session: Session,
    image: Pick<Reference, 'registry' | 'repository'>,
    file: string,
    blob: Descriptor,
  ) {
    this.#host = host
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

  /** In one request; in pieces where something on the way does not take so much at once, or cuts what takes long. */
  async #whole(location: string): Promise<BlobOutcome> {
    try {
      await this.#put(location, { file: this.#file })
    } catch (error) {
      if (!(error instanceof RegistryError) || !this.#isForPieces(error)) throw error
      await this.#inPieces(await this.#start('', [202]))
    }
    return 'uploaded'
  }

  #isForPieces({ reason }: RegistryError): boolean {
    return reason === 'too large' || (reason === 'unreachable' && this.#blob.size > chunkBytes)
  }

  async #inPieces(started: Answer): Promise<void> {
    const length = Math.max(chunkBytes, Number(started.headers['oci-chunk-min-length'] ?? 0) || 0)
    const { size } = this.#blob
    let reached: Reached = { location: this.#locationOf(started), bytes: 0 }
    while (reached.bytes < size) reached = await this.#piece(reached, Math.min(reached.bytes + length, size))
    await this.#put(reached.location, new Uint8Array())
  }

  /** Sends what follows, up to `end`; where an answer is lost, it is asked what has arrived, and the upload goes on behind that. */
  async #piece(reached: Reached, end: number): Promise<Reached> {
    let isUnsure = false
    let isLost = false
    const send = async (): Promise<Reached> => {
      const from = isUnsure ? await this.#arrived(reached, end) : reached
      isLost = from === undefined
      if (from === undefined) throw this.#lost()
      if (from.bytes === end) return from
      isUnsure = true
      const answer = await this.#session.send({
        method: 'PATCH',
        path: from.location,
        headers: { 'content-type': 'application/octet-stream', 'content-range': `${from.bytes}-${end - 1}` },
        body: { file: this.#file, start: from.bytes, end },
        limits: limits.upload,
        accept: [202, 204],
      })
      return { location: answer.headers['location'] ?? from.location, bytes: end }
    }
    return await retrying(this.#host, send, undefined, () => !isLost)
  }

  /** How far the registry says that the upload is; undefined where it knows no more of it than that it is none. */
  async #arrived({ location, bytes }: Reached, end: number): Promise<Reached | undefined> {
    const answer = await this.#session.send({ method: 'GET', path: location, accept: [204, 404, 405] })
    const last = Number(/^(?:bytes=)?0-(\d+)$/.exec(answer.headers['range'] ?? '')?.[1] ?? Number.NaN)
    // Of nothing registries say `0-0`, too.
    const there = last === 0 ? 0 : last + 1
    if (answer.status !== 204 || !(there >= bytes && there <= end)) return undefined
    return { location: answer.headers['location'] ?? location, bytes: there }
  }

  /** Another attempt begins anew. */
  #lost(): RegistryError {
    return new RegistryError(this.#registry, 'unavailable', 'it has lost an upload', { transient: true })
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
