import type { ServiceError } from '../errors.ts'
import type { AnswerLimits, Host, HttpRequest } from '../host/host.ts'
import { limits } from '../http/limits.ts'
import { retrying } from '../http/retry.ts'
import { object, optional, parsed, type TypeOf, text } from '../http/shape.ts'
import { readChallenges } from './challenge.ts'
import { basicAuth, type Credentials } from './credentials.ts'
import { type Answer, errorOfAnswer, RegistryError } from './registry-error.ts'

export interface SessionOptions {
  readonly credentials?: Credentials | undefined
  /** Speak plain HTTP where HTTPS is not answered. A registry on this machine's loopback is always allowed to. */
  readonly insecure?: boolean
  /** What the token must allow: `repository:acme/web:pull,push`. */
  readonly scopes: readonly string[]
}

export interface RegistryRequest {
  readonly method: string
  /** Below `/v2/`, or a whole URL that the registry gave as a location. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: HttpRequest['body']
  /** Default: those of a manifest. */
  readonly limits?: AnswerLimits
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
  const server = registry === 'docker.io' ? 'registry-1.docker.io' : registry
  let opened: Promise<URL> | undefined
  let authorization: string | undefined

  /** One exchange, the body included, so that a connection cut anywhere in it is one kind of failure. */
  const exchange = async (request: HttpRequest): Promise<Answer> => {
    try {
      return await host.network.send(request)
    } catch (error) {
      const { message, transient } = error as ServiceError
      const reason = transient ? 'unreachable' : 'unexpected answer'
      throw new RegistryError(registry, reason, message, { transient, cause: error })
    }
  }

  const ping = async (): Promise<URL> => {
    let failure: unknown
    for (const scheme of schemesFor(server, options.insecure ?? false)) {
      const base = new URL(`${scheme}://${server}/v2/`)
      const begun = host.clock.now().getTime()
      try {
        const answer = await exchange({ method: 'GET', url: base.href, limits: limits.ping })
        if (answer.status === 200) return base
        if (answer.status === 401) {
          authorization = await authorize(base, answer)
          return base
        }
        failure = refusedPing(base, answer)
      } catch (error) {
        failure ??= error
        // Who says nothing to one scheme says nothing to the other.
        if (host.clock.now().getTime() - begun >= limits.ping.idleMs) break
      }
    }
    throw failure
  }

  const refusedPing = (base: URL, answer: Answer): RegistryError => {
    const error = errorOfAnswer(registry, `GET ${base.href}`, answer, host.clock.now())
    if (error.transient || error.reason === 'denied') return error
    const message = `GET ${base.href} was answered with ${answer.status}, as no registry does`
    return new RegistryError(registry, 'unexpected answer', message)
  }

  const authorize = async (base: URL, answer: Answer): Promise<string> => {
    const challenges = readChallenges(answer.headers['www-authenticate'] ?? '')
    const bearer = challenges.find((challenge) => challenge.scheme === 'bearer')
    if (bearer) return `Bearer ${await fetchToken(base, bearer.parameters)}`
    const { credentials } = options
    if (credentials && 'password' in credentials && challenges.some((challenge) => challenge.scheme === 'basic')) {
      const header = `Basic ${basicAuth(credentials)}`
      const accepted = await exchange({
        method: 'GET',
        url: base.href,
        headers: { authorization: header },
        limits: limits.ping,
      })
      if (accepted.status !== 401) return header
    }
    const why =
      credentials === undefined ? 'it asks for a login, and no credentials were given' : 'the login is refused'
    throw new RegistryError(registry, 'unauthorized', why)
  }

  /** https://distribution.github.io/distribution/spec/auth/token/ and …/oauth/ for identity tokens. */
  const fetchToken = async (base: URL, parameters: Readonly<Record<string, string>>): Promise<string> => {
    const realm = realmOf(registry, base, parameters['realm'])
    const answer = await exchange(tokenRequest(realm, parameters['service'] ?? '', options))
    if (answer.status !== 200) {
      const refused = errorOfAnswer(registry, `The token request to ${realm.origin}`, answer, host.clock.now())
      throw refused.transient ? refused : new RegistryError(registry, 'unauthorized', refused.message)
    }
    const token = tokenOf(answer.body)
    if (token === undefined) {
      const found = tokenShape.differs(parsed(answer.body)) ?? 'an object without a token'
      const message = `GET ${realm.origin}${realm.pathname} answered with ${found} instead of a token`
      throw new RegistryError(registry, 'unexpected answer', message)
    }
    host.log.mask(token)
    return token
  }

  const open = (): Promise<URL> => {
    opened ??= retrying(host, ping, pingPatience).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }

  return {
    async open() {
      await open()
    },
    async send(request) {
      const base = await open()
      const url = new URL(request.path, base)
      const attempt = (): Promise<Answer> => {
        // A location on another host is a store that takes uploads by its URL alone; our login is not for it.
        const login = authorization !== undefined && url.origin === base.origin ? { authorization } : {}
        const { method, headers, body } = request
        return exchange({
          method,
          url: url.href,
          headers: { ...headers, ...login },
          limits: request.limits ?? limits.manifest,
          followRedirects: false,
          ...(body === undefined ? {} : { body }),
        })
      }
      let answer = await attempt()
      if (answer.status === 401 && answer.headers['www-authenticate'] && url.origin === base.origin) {
        authorization = await authorize(base, answer)
        answer = await attempt()
      }
      if (request.accept.includes(answer.status)) return answer
      throw errorOfAnswer(registry, `${request.method} ${url.pathname}`, answer, host.clock.now())
    },
  }
}

/** The schemes to try, in order. Registries on loopback mostly speak plain HTTP, as with Docker. */
function schemesFor(server: string, insecure: boolean): readonly string[] {
  const name = new URL(`http://${server}`).hostname
  if (name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name)) return ['http', 'https']
  return insecure ? ['https', 'http'] : ['https']
}

/** A realm without TLS would get our password in clear text, so it is only taken from a registry that has none either. */
function realmOf(registry: string, base: URL, realm: string | undefined): URL {
  const url = URL.canParse(realm ?? '') ? new URL(realm ?? '') : undefined
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && base.protocol === 'http:')
  if (url && allowed) return url
  throw new RegistryError(registry, 'unexpected answer', `it names "${realm ?? ''}" as the place to log in`)
}

function tokenRequest(realm: URL, service: string, options: SessionOptions): HttpRequest {
  const { credentials, scopes } = options
  const common = { limits: limits.token, followRedirects: false }
  if (credentials && 'identityToken' in credentials) {
    const form = new URLSearchParams({ grant_type: 'refresh_token', service, client_id: 'gitops-actions' })
    form.set('scope', scopes.join(' '))
    form.set('refresh_token', credentials.identityToken)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return { ...common, method: 'POST', url: realm.href, headers, body: form.toString() }
  }
  const url = new URL(realm)
  if (service !== '') url.searchParams.set('service', service)
  for (const scope of scopes) url.searchParams.append('scope', scope)
  const headers = credentials ? { authorization: `Basic ${basicAuth(credentials)}` } : {}
  return { ...common, method: 'GET', url: url.href, headers }
}

const tokenShape = object('a token', { token: optional(text), access_token: optional(text) })

function tokenOf(body: Uint8Array): string | undefined {
  const value = parsed(body)
  if (tokenShape.differs(value) !== undefined) return undefined
  const { token, access_token } = value as TypeOf<typeof tokenShape>
  const found = token ?? access_token ?? ''
  return /^[\x21-\x7e]+$/.test(found) ? found : undefined
}
