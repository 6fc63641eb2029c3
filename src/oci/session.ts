import type { ServiceError } from '../errors.ts'
import type { AnswerLimits, Host, HttpRequest } from '../host/host.ts'
import { limits } from '../http/limits.ts'
import { retrying } from '../http/retry.ts'
import { kindOf, parsed } from '../http/shape.ts'
import { readChallenges } from './challenge.ts'
import { basicAuth, type Credentials } from './credentials.ts'
import { type Answer, errorOfAnswer, RegistryError } from './registry-error.ts'
import { fixFor } from './registry-hints.ts'
import { realmOf, tokenOf, tokenRequest, tokenShape } from './token.ts'

export interface SessionOptions {
  readonly credentials?: Credentials | undefined
  /** Speak plain HTTP where HTTPS is not answered. A registry on this machine's loopback is always allowed to. */
  readonly insecure?: boolean
  /** What the token must allow: `repository:acme/web:pull,push`. */
  readonly scopes: readonly string[]
}

interface RegistryRequest {
  readonly method: string
  /** Below `/v2/`, or a whole URL that the registry gave as a location. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: HttpRequest['body']
  /** Default: those of a manifest. */
  readonly limits?: AnswerLimits
  /** A file that gets the body. */
  readonly into?: string
  /** The statuses that are a result; every other one is thrown as an error. */
  readonly accept: readonly number[]
}

/** A conversation with one registry: finds its scheme, logs in when asked, turns failures into errors by name. */
export interface Session {
  /** One attempt. @throws RegistryError */
  send(request: RegistryRequest): Promise<Answer>
  /** Finds the registry and logs in, so that a wrong name or password shows before any long work. @throws RegistryError */
  open(): Promise<void>
}

const pingPatience = { attempts: 4, totalMs: 30_000 }

/** @param registry host and port as the image name has it: `docker.io`, `ghcr.io`, `localhost:5000`. */
export function openSession(host: Host, registry: string, options: SessionOptions): Session {
  return new RegistrySession(host, registry, options)
}

class RegistrySession implements Session {
  readonly #host: Host
  readonly #registry: string
  readonly #options: SessionOptions
  #opened: Promise<URL> | undefined
  #authorization: string | undefined

  constructor(host: Host, registry: string, options: SessionOptions) {
    this.#host = host
    this.#registry = registry
    this.#options = options
  }

  async open(): Promise<void> {
    await this.#base()
  }

  async send(request: RegistryRequest): Promise<Answer> {
    const base = await this.#base()
    const url = new URL(request.path, base)
    let answer = await this.#attempt(request, url, base)
    if (answer.status === 401 && answer.headers['www-authenticate'] && url.origin === base.origin) {
      this.#authorization = await this.#authorize(base, answer)
      answer = await this.#attempt(request, url, base)
    }
    if (request.accept.includes(answer.status)) return answer
    const isKnown = this.#options.credentials !== undefined && url.origin === base.origin
    throw this.#errorOf(`${request.method} ${url.pathname}`, await this.#explained(request, answer, url, base), isKnown)
  }

  /** The answer to a HEAD has no body, so what it refuses is asked once more for its reason. */
  async #explained(request: RegistryRequest, answer: Answer, url: URL, base: URL): Promise<Answer> {
    if (request.method !== 'HEAD' || ![400, 401, 403, 412].includes(answer.status)) return answer
    const said = await this.#attempt({ ...request, method: 'GET' }, url, base)
    return said.status === answer.status ? said : answer
  }

  /** The address of the API, found once; after a failure it is looked for anew. */
  #base(): Promise<URL> {
    this.#opened ??= retrying(this.#host, () => this.#ping(), pingPatience).catch((error: unknown) => {
      this.#opened = undefined
      throw error
    })
    return this.#opened
  }

  #attempt({ method, headers, body, into, limits: own }: RegistryRequest, url: URL, base: URL): Promise<Answer> {
    // A location on another host is a store that takes uploads by its URL alone; our login is not for it.
    const isOurs = this.#authorization !== undefined && url.origin === base.origin
    return this.#exchange({
      method,
      url: url.href,
      headers: { ...headers, ...(isOurs ? { authorization: this.#authorization ?? '' } : {}) },
      limits: own ?? limits.manifest,
      followRedirects: false,
      ...(body === undefined ? {} : { body }),
      ...(into === undefined ? {} : { into }),
    })
  }

  /** One exchange, the body included, so that a connection cut anywhere in it is one kind of failure. */
  async #exchange(request: HttpRequest): Promise<Answer> {
    try {
      return await this.#host.network.send(request)
    } catch (error) {
      const { message, transient } = error as ServiceError
      const reason = transient ? 'unreachable' : 'unexpected answer'
      throw new RegistryError(this.#registry, reason, message, { transient, cause: error })
    }
  }

  async #ping(): Promise<URL> {
    const server = this.#registry === 'docker.io' ? 'registry-1.docker.io' : this.#registry
    let failure: unknown
    for (const scheme of schemesFor(server, this.#options.insecure ?? false)) {
      const begun = this.#host.clock.now().getTime()
      try {
        return await this.#pingAt(new URL(`${scheme}://${server}/v2/`))
      } catch (error) {
        // An answer says more than silence.
        if (failure === undefined || (error as RegistryError).reason !== 'unreachable') failure = error
        // Who says nothing to one scheme says nothing to the other.
        if (this.#host.clock.now().getTime() - begun >= limits.ping.idleMs) break
      }
    }
    throw failure
  }

  async #pingAt(base: URL): Promise<URL> {
    const answer = await this.#exchange({ method: 'GET', url: base.href, limits: limits.ping })
    if (answer.status === 401) this.#authorization = await this.#authorize(base, answer)
    else if (answer.status !== 200) throw this.#refusedPing(base, answer)
    const found = kindOf(parsed(answer.body))
    if (answer.status === 401 || found !== 'an HTML page') return base
    const message = `GET ${base.href} answered with ${found} instead of the API of a registry`
    throw new RegistryError(this.#registry, 'unexpected answer', message)
  }

  #refusedPing(base: URL, answer: Answer): RegistryError {
    const error = this.#errorOf(`GET ${base.href}`, answer)
    if (error.transient || error.reason === 'denied') return error
    const message = `GET ${base.href} was answered with ${answer.status}, as no registry does`
    return new RegistryError(this.#registry, 'unexpected answer', message)
  }

  async #authorize(base: URL, answer: Answer): Promise<string> {
    const challenges = readChallenges(answer.headers['www-authenticate'] ?? '')
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer')
    if (bearer) return `Bearer ${await this.#fetchToken(base, bearer.parameters)}`
    const { credentials } = this.#options
    if (credentials && 'password' in credentials && challenges.some(({ scheme }) => scheme === 'basic')) {
      const authorization = `Basic ${basicAuth(credentials)}`
      const request = { method: 'GET', url: base.href, headers: { authorization }, limits: limits.ping }
      if ((await this.#exchange(request)).status !== 401) return authorization
    }
    const why =
      credentials === undefined ? 'it asks for a login, and no credentials were given' : 'the login is refused'
    throw unauthorized(this.#registry, why, credentials)
  }

  async #fetchToken(base: URL, parameters: Readonly<Record<string, string>>): Promise<string> {
    const realm = realmOf(this.#registry, base, parameters['realm'])
    const answer = await this.#exchange(tokenRequest(realm, parameters['service'] ?? '', this.#options))
    if (answer.status !== 200) {
      const refused = this.#errorOf(`The token request to ${realm.origin}`, answer)
      if (refused.transient) throw refused
      const said = refused.message.replace(`${refused.reason}: `, '')
      const isRefused = [400, 401, 403].includes(answer.status)
      if (!isRefused) throw new RegistryError(this.#registry, 'unexpected answer', said)
      throw unauthorized(this.#registry, said, this.#options.credentials)
    }
    const token = tokenOf(answer.body)
    if (token === undefined) {
      const found = tokenShape.differs(parsed(answer.body)) ?? 'an object without a token'
      const message = `GET ${realm.origin}${realm.pathname} answered with ${found} instead of a token`
      throw new RegistryError(this.#registry, 'unexpected answer', message)
    }
    this.#host.log.mask(token)
    return token
  }

  #errorOf(what: string, answer: Answer, isKnown = false): RegistryError {
    return errorOfAnswer(this.#registry, what, answer, this.#host.clock.now(), isKnown)
  }
}

/** Who has given a login is not asked to give one. */
function unauthorized(registry: string, why: string, credentials: unknown): RegistryError {
  if (credentials === undefined) return new RegistryError(registry, 'unauthorized', why)
  const usual =
    'Check registry-username and registry-password (or the login of docker login): they may be wrong or have expired, or may not reach this repository.'
  return new RegistryError(registry, 'unauthorized', why, { fix: fixFor(registry, 'unauthorized', why, usual) })
}

/** The schemes to try, in order. Registries on loopback mostly speak plain HTTP, as with Docker. */
function schemesFor(server: string, insecure: boolean): readonly string[] {
  const name = new URL(`http://${server}`).hostname
  if (name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name)) return ['http', 'https']
  return insecure ? ['https', 'http'] : ['https']
}
