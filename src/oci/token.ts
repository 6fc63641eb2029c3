import type { HttpRequest } from '../host/host.ts'
import { limits } from '../http/limits.ts'
import { object, optional, parsed, type TypeOf, text } from '../http/shape.ts'
import { basicAuth, type Credentials } from './credentials.ts'
import { RegistryError } from './registry-error.ts'

/** A realm without TLS would get our password in clear text, so it is only taken from a registry that has none either. */
export function realmOf(registry: string, base: URL, realm: string | undefined): URL {
  const url = URL.canParse(realm ?? '') ? new URL(realm ?? '') : undefined
  const allowed = url?.protocol === 'https:' || (url?.protocol === 'http:' && base.protocol === 'http:')
  if (url && allowed) return url
  throw new RegistryError(registry, 'unexpected answer', `it names "${realm ?? ''}" as the place to log in`)
}

/** https://distribution.github.io/distribution/spec/auth/token/ and …/oauth/ for identity tokens. */
export function tokenRequest(
  realm: URL,
  service: string,
  options: { readonly credentials?: Credentials | undefined; readonly scopes: readonly string[] },
): HttpRequest {
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

/** What a token server answers. */
export const tokenShape = object('a token', { token: optional(text), access_token: optional(text) })

/** The token of an answer; undefined where it holds none that a header could carry. */
export function tokenOf(body: Uint8Array): string | undefined {
  const value = parsed(body)
  if (tokenShape.differs(value) !== undefined) return undefined
  const { token, access_token } = value as TypeOf<typeof tokenShape>
  const found = token ?? access_token ?? ''
  return /^[\x21-\x7e]+$/.test(found) ? found : undefined
}
