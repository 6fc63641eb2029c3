import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type LoginRules, Logins } from './registry-login.ts'

/** What happens to a request instead of its answer: a status, a cut before it is read, after it was done, or within the answer. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'cut'
  | 'cut-after'
  | 'truncated'

export interface RegistryDoubleOptions {
  /** How clients must log in. Unless the rules say otherwise, the only account is `robot` with the password `s3cret`. */
  readonly login?: 'basic' | 'bearer' | LoginRules
  /** Asked for each request of a repository that may go on; what it gives is the answer. */
  readonly refuse?: (asked: Asked) => Reply | undefined
  /** Takes no blob over from another repository. */
  readonly mounts?: boolean
  /** Asked for each request below `/v2/`, with how often this method and path came before. */
  readonly fault?: (method: string, path: string, before: number) => Fault | undefined
  /** A body larger than this is answered with 413, as proxies do. */
  readonly largestBody?: number
  /** Answers a read of a manifest with other bytes than were stored. */
  readonly corrupt?: boolean
  /** Lists what refers to a digest, as the distribution specification 1.1 has it. */
  readonly referrers?: boolean
}

/** A request as the rules of a registry see it. */
export interface Asked {
  readonly method: string
  readonly repository: string
  readonly kind: 'blobs/uploads' | 'blobs' | 'manifests' | 'referrers'
  /** A tag or a digest. */
  readonly reference: string
  /** Where something stands under it. */
  readonly isKnown: boolean
}

export interface RegistryDouble {
  /** `127.0.0.1:41234` */
  readonly address: string
  /** `PUT /v2/app/manifests/1.0` */
  readonly requests: readonly string[]
  /** Scopes that tokens were asked for. */
  readonly scopes: readonly string[]
  /** Authorization headers as they came. */
  readonly authorizations: readonly string[]
  /** Repository → digests of its blobs. */
  readonly blobs: ReadonlyMap<string, ReadonlySet<string>>
  /** Repository → tag or digest → digest. */
  readonly manifests: ReadonlyMap<string, ReadonlyMap<string, string>>
  close(): Promise<void>
}

interface Exchange {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Reply {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: Buffer | string
}

/** A registry in this process that holds clients to the rules of the OCI distribution specification 1.1. */
export async function startRegistryDouble(options: RegistryDoubleOptions = {}): Promise<RegistryDouble> {
  const state = new State(options)
  const server = createServer((request, response) => {
    state.handle(request, response).catch((error: Error) => {
      response.writeHead(500).end(error.message)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `127.0.0.1:${port}`,
    requests: state.requests,
    authorizations: state.authorizations,
    scopes: state.logins?.asked ?? [],
    blobs: state.blobs,
    manifests: state.manifests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

class State {
  readonly requests: string[] = []
  readonly authorizations: string[] = []
  readonly blobs = new Map<string, Set<string>>()
  readonly manifests = new Map<string, Map<string, string>>()
  readonly #content = new Map<string, { bytes: Buffer; mediaType: string }>()
  readonly #uploads = new Map<string, Buffer>()
  readonly #options: RegistryDoubleOptions
  readonly logins: Logins | undefined

  constructor(options: RegistryDoubleOptions) {
    this.#options = options
    this.logins = options.login === undefined ? undefined : new Logins(options.login)
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Who is behind a proxy knows by what name it was asked.
    const { host, 'x-forwarded-host': asked, 'x-forwarded-proto': scheme = 'http' } = request.headers
    const url = new URL(request.url ?? '/', `${scheme}://${asked ?? host}`)
    const exchange = { method: request.method ?? 'GET', url, headers: request.headers, body: Buffer.alloc(0) }
    // Upload sessions have names of their own each time; for faults they are one path.
    const path = url.pathname.replace(/(?<=\/uploads\/)[^/]{36}$/, '')
    const name = `${exchange.method} ${path}`
    const before = this.requests.filter((earlier) => earlier === name).length
    this.requests.push(name)
    if (request.headers.authorization) this.authorizations.push(request.headers.authorization)
    const fault = this.#options.fault?.(exchange.method, path, before)
    if (fault === 'cut') {
      request.socket.destroy()
      return
    }
    const body = await bodyOf(request)
    const reply = typeof fault === 'object' ? fault : this.#reply({ ...exchange, body })
    if (fault === 'cut-after') request.socket.destroy()
    else if (fault === 'truncated') truncate(response, reply)
    else response.writeHead(reply.status, reply.headers).end(exchange.method === 'HEAD' ? undefined : reply.body)
  }

  #reply(exchange: Exchange): Reply {
    const { method, url, body } = exchange
    const authorization = exchange.headers.authorization ?? ''
    if (this.logins?.isRealm(url)) return this.logins.giveToken({ method, url, authorization, body })
    const refused = this.logins?.refuse({ method, url, authorization }, repositoryOf(url))
    if (refused) return refused
    if (body.byteLength > (this.#options.largestBody ?? Number.POSITIVE_INFINITY)) return refuse(413, 'SIZE_INVALID')
    if (url.pathname === '/v2/') return { status: 200, body: '{}' }
    const [, repository = '', kind = '', rest = ''] =
      /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests|referrers)\/(.*)$/.exec(url.pathname) ?? []
    if (!/^[a-z0-9]+([._/-][a-z0-9]+)*$/.test(repository)) return refuse(404, 'NAME_INVALID')
    const isKnown = this.manifests.get(repository)?.has(rest) ?? false
    const denied = this.#options.refuse?.({ method, repository, kind: kind as Asked['kind'], reference: rest, isKnown })
    if (denied) return denied
    if (kind === 'referrers' && this.#options.referrers) return this.#referrers(repository, rest)
    if (kind === 'manifests') return this.#manifest(exchange, repository, rest)
    if (kind === 'blobs') return this.#blob(method, repository, rest)
    if (kind !== 'blobs/uploads') return refuse(404, 'UNSUPPORTED')
    return method === 'POST' ? this.#startUpload(repository, url) : this.#continueUpload(exchange, repository, rest)
  }

  #blob(method: string, repository: string, digest: string): Reply {
    const found = this.blobs.get(repository)?.has(digest) ? this.#content.get(digest) : undefined
    if (method !== 'HEAD' && method !== 'GET') return refuse(405, 'UNSUPPORTED')
    if (found === undefined) return refuse(404, 'BLOB_UNKNOWN')
    const headers = { 'docker-content-digest': digest, 'content-length': String(found.bytes.byteLength) }
    return { status: 200, headers, body: found.bytes }
  }

  #startUpload(repository: string, url: URL): Reply {
    const digest = url.searchParams.get('mount')
    const from = url.searchParams.get('from')
    const mounts = this.#options.mounts ?? true
    if (mounts && digest && from && this.blobs.get(from)?.has(digest)) return this.#keepBlob(repository, digest)
    const id = randomUUID()
    this.#uploads.set(id, Buffer.alloc(0))
    // Registries may give relative locations, with a state of their own in the query.
    return { status: 202, headers: { location: `/v2/${repository}/blobs/uploads/${id}?state=0`, range: '0-0' } }
  }

  #continueUpload({ method, url, headers, body }: Exchange, repository: string, id: string): Reply {
    const known = this.#uploads.get(id)
    if (method === 'GET' && known !== undefined) {
      const location = `/v2/${repository}/blobs/uploads/${id}?state=${known.byteLength}`
      return { status: 204, headers: { location, range: `0-${Math.max(0, known.byteLength - 1)}` } }
    }
    if (known === undefined || url.searchParams.get('state') !== String(known.byteLength)) {
      return refuse(404, 'BLOB_UPLOAD_UNKNOWN')
    }
    const all = Buffer.concat([known, body])
    if (method === 'PATCH') {
      const range = `${known.byteLength}-${all.byteLength - 1}`
      if (headers['content-range'] !== range) return refuse(416, 'BLOB_UPLOAD_INVALID')
      this.#uploads.set(id, all)
      const location = `/v2/${repository}/blobs/uploads/${id}?state=${all.byteLength}`
      return { status: 202, headers: { location, range: `0-${all.byteLength - 1}` } }
    }
    if (method !== 'PUT') return refuse(405, 'UNSUPPORTED')
    this.#uploads.delete(id)
    const digest = digestOf(all)
    if (url.searchParams.get('digest') !== digest) return refuse(400, 'DIGEST_INVALID')
    this.#content.set(digest, { bytes: all, mediaType: 'application/octet-stream' })
    return this.#keepBlob(repository, digest)
  }

  #manifest(exchange: Exchange, repository: string, reference: string): Reply {
    const known = this.manifests.get(repository) ?? new Map<string, string>()
    if (exchange.method === 'PUT') return this.#putManifest(exchange, repository, reference, known)
    const digest = known.get(reference)
    const found = digest === undefined ? undefined : this.#content.get(digest)
    if (digest === undefined || found === undefined) {
      return refuse(404, known.size === 0 ? 'NAME_UNKNOWN' : 'MANIFEST_UNKNOWN')
    }
    const body = this.#options.corrupt ? Buffer.concat([found.bytes, Buffer.from(' ')]) : found.bytes
    const headers = {
      'content-type': found.mediaType,
      'docker-content-digest': digest,
      'content-length': String(body.byteLength),
    }
    return { status: 200, headers, body }
  }

  #putManifest({ headers, body }: Exchange, repository: string, reference: string, known: Map<string, string>): Reply {
    const digest = digestOf(body)
    if (reference.includes(':') && reference !== digest) return refuse(400, 'DIGEST_INVALID')
    const missing = this.#missingChild(repository, body)
    if (missing !== undefined) return refuse(404, 'MANIFEST_BLOB_UNKNOWN', missing)
    this.#content.set(digest, { bytes: body, mediaType: headers['content-type'] ?? '' })
    this.manifests.set(repository, known.set(reference, digest).set(digest, digest))
    const { subject } = JSON.parse(body.toString('utf8')) as { subject?: { digest: string } }
    const listed = this.#options.referrers && subject ? { 'oci-subject': subject.digest } : {}
    return { status: 201, headers: { 'docker-content-digest': digest, ...listed } }
  }

  #referrers(repository: string, digest: string): Reply {
    const manifests = [...new Set(this.manifests.get(repository)?.values())].flatMap((own) => {
      const { bytes = Buffer.from('{}'), mediaType = '' } = this.#content.get(own) ?? {}
      const { subject, artifactType } = JSON.parse(bytes.toString('utf8')) as Record<string, never>
      const isIts = (subject as { digest: string } | undefined)?.digest === digest
      return isIts ? [{ mediaType, digest: own, size: bytes.byteLength, artifactType }] : []
    })
    return { status: 200, body: JSON.stringify({ schemaVersion: 2, manifests }) }
  }

  #missingChild(repository: string, manifest: Buffer): string | undefined {
    const { manifests = [], config, layers = [] } = JSON.parse(manifest.toString('utf8')) as Record<string, never>
    const children = manifests as { digest: string }[]
    const blobs = (config === undefined ? layers : [config, ...(layers as object[])]) as { digest: string }[]
    const known = this.manifests.get(repository)
    const here = this.blobs.get(repository)
    return [
      ...children.filter(({ digest }) => !known?.has(digest)),
      ...blobs.filter(({ digest }) => !here?.has(digest)),
    ][0]?.digest
  }

  #keepBlob(repository: string, digest: string): Reply {
    this.blobs.set(repository, (this.blobs.get(repository) ?? new Set()).add(digest))
    const location = `/v2/${repository}/blobs/${digest}`
    return { status: 201, headers: { location, 'docker-content-digest': digest } }
  }
}

function repositoryOf(url: URL): string {
  return /^\/v2\/(.+?)\/(?:blobs|manifests|referrers)\//.exec(url.pathname)?.[1] ?? ''
}

/** The head of an answer, and less of its body than the head says. */
function truncate(response: ServerResponse, { status, headers = {}, body = '' }: Reply): void {
  const length = Buffer.byteLength(body) + 10
  response.writeHead(status, { ...headers, 'content-length': String(length) })
  response.write(body.slice(0, -1) || ' ', () => response.destroy())
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

export function refuse(status: number, code: string, message = 'refused by the double'): Reply {
  return { status, body: JSON.stringify({ errors: [{ code, message }] }) }
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
