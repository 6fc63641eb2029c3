import { randomUUID } from 'node:crypto'

/** Who may do what in a repository: `pull`, `push`. */
export type Grants = (account: string | undefined, repository: string) => readonly string[]

/** How a registry lets clients in. */
export interface LoginRules {
  readonly scheme: 'basic' | 'bearer'
  /** Where tokens are given: `https://auth.docker.io/token`; a path is one of the registry itself. */
  readonly realm?: string
  readonly service?: string
  /** The scope that its challenge names whatever is asked for. */
  readonly scope?: string
  /** Account → password. */
  readonly accounts?: Readonly<Record<string, string>>
  /** What stands for an identity, and is exchanged for a token by POST alone. */
  readonly refreshToken?: string
  /** Token servers answer with `token`, or as OAuth has it with `access_token`. */
  readonly answer?: 'token' | 'access_token'
  /** The registry takes accounts without a token, too. */
  readonly takesBasic?: boolean
  /** Default: accounts may do everything, and nobody else anything. */
  readonly grants?: Grants
  /** How it refuses who is known and may not: most with 401, as if nobody were known. */
  readonly refuses?: { readonly status: number; readonly code: string; readonly message: string }
}

export interface Request {
  readonly method: string
  readonly url: URL
  readonly authorization: string
  readonly body: Buffer
}

export interface LoginReply {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body: string
}

const usual: LoginRules = { scheme: 'bearer', realm: '/token', service: 'double', accounts: { robot: 's3cret' } }

interface Token {
  readonly account: string | undefined
  /** `repository:acme/web:push` */
  readonly may: ReadonlySet<string>
}

/** Gives tokens for what is asked for and granted, and holds each request to the one that it comes with. */
export class Logins {
  readonly #rules: LoginRules
  readonly #tokens = new Map<string, Token>()
  /** Scopes as they were asked for. */
  readonly asked: string[] = []

  constructor(rules: 'basic' | 'bearer' | LoginRules) {
    this.#rules = typeof rules === 'string' ? { ...usual, scheme: rules } : { ...usual, ...rules }
  }

  isRealm(url: URL): boolean {
    const { realm = '' } = this.#rules
    return this.#rules.scheme === 'bearer' && url.pathname === new URL(realm, url).pathname
  }

  giveToken({ method, url, authorization, body }: Request): LoginReply {
    const form = method === 'POST' ? new URLSearchParams(body.toString('utf8')) : url.searchParams
    const { service, refreshToken, answer = 'token' } = this.#rules
    const account = this.#accountOf(authorization)
    const isIdentity = method === 'POST' && refreshToken !== undefined
    const isRefused = isIdentity
      ? form.get('grant_type') !== 'refresh_token' || form.get('refresh_token') !== refreshToken
      : method !== 'GET' || (authorization !== '' && account === undefined)
    if (isRefused || form.get('service') !== service) return refusal(401, 'UNAUTHORIZED', 'authentication required')
    const who = isIdentity ? 'identity' : account
    const scopes = form.getAll('scope').flatMap((text) => text.split(' '))
    this.asked.push(...scopes)
    const may = new Set(scopes.flatMap((scope) => this.#granted(who, scope)))
    // Who may do nothing of it gets no token of some servers, and one that is for nothing of others.
    if (who === undefined && may.size === 0) return refusal(401, 'UNAUTHORIZED', 'authentication required')
    const token = randomUUID()
    this.#tokens.set(token, { account: who, may })
    return { status: 200, body: JSON.stringify({ [answer]: token, expires_in: 300 }) }
  }

  /** Undefined where a request may go on. */
  refuse({ method, url, authorization }: Omit<Request, 'body'>, repository: string): LoginReply | undefined {
    const actions = method === 'GET' || method === 'HEAD' ? ['pull'] : ['push']
    const from = url.searchParams.get('from')
    const { scheme, takesBasic = false, refuses } = this.#rules
    const basic = scheme === 'basic' || takesBasic ? this.#accountOf(authorization) : undefined
    const token = this.#tokens.get(authorization.replace(/^Bearer /, ''))
    const known = token ?? (basic === undefined ? undefined : { account: basic, may: undefined })
    if (known === undefined) return this.#challenge(url, refusal(401, 'UNAUTHORIZED', 'authentication required'))
    if (repository === '') return undefined
    const wanted = [
      ...actions.map((action) => `repository:${repository}:${action}`),
      ...(from === null ? [] : [`repository:${from}:pull`]),
    ]
    const may = known.may ?? new Set(wanted.flatMap((scope) => this.#granted(known.account, scope)))
    if (wanted.every((scope) => may.has(scope))) return undefined
    const { status, code, message } = refuses ?? { status: 401, code: 'UNAUTHORIZED', message: 'access is denied' }
    return status === 401 ? this.#challenge(url, refusal(401, code, message)) : refusal(status, code, message)
  }

  #challenge(url: URL, reply: LoginReply): LoginReply {
    const { scheme, realm = '', service, scope, takesBasic } = this.#rules
    const bearer = `Bearer realm="${new URL(realm, url).href}",service="${service}"${scope ? `,scope="${scope}"` : ''}`
    const basic = `Basic realm="${service}"`
    const said = scheme === 'basic' ? basic : takesBasic ? `${bearer}, ${basic}` : bearer
    return { ...reply, headers: { 'www-authenticate': said } }
  }

  #accountOf(authorization: string): string | undefined {
    const given = /^Basic (.+)$/.exec(authorization)?.[1]
    if (given === undefined) return undefined
    const plain = Buffer.from(given, 'base64').toString('utf8')
    const name = plain.slice(0, plain.indexOf(':'))
    return this.#rules.accounts?.[name] === plain.slice(name.length + 1) ? name : undefined
  }

  #granted(account: string | undefined, scope: string): string[] {
    const [, repository = '', actions = ''] = /^repository:(.+):([a-z,*]+)$/.exec(scope) ?? []
    const all = account === undefined ? [] : ['pull', 'push']
    const granted = this.#rules.grants?.(account, repository) ?? all
    return actions
      .split(',')
      .filter((action) => granted.includes(action))
      .map((action) => `repository:${repository}:${action}`)
  }
}

function refusal(status: number, code: string, message: string): LoginReply {
  return { status, body: JSON.stringify({ errors: [{ code, message }] }) }
}
