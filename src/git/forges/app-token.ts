import { createPrivateKey, createSign } from 'node:crypto'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { number, object, text } from '../../http/shape.ts'
import { maskCredential } from '../program.ts'
import { type Rest, restOf } from './rest.ts'

/**
 * Makes an installation token of a GitHub App for one repository: a JWT signed with the app's key (RS256, ten minutes
 * at most) is exchanged for it.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 *
 * @throws InputError when the key is none, or the app is not installed on the repository.
 */
export async function appToken(
  host: Host,
  app: { readonly id: string; readonly privateKey: string },
  api: string,
  repository: string,
): Promise<string> {
  const jwt = signedToken(app, Math.floor(host.clock.now().getTime() / 1000))
  host.log.mask(jwt)
  const rest: Rest = restOf(host, api, host.github(jwt, api))
  const found = await rest.request('GET', `/repos/${repository}/installation`)
  if (found.status === 404) {
    throw new InputError(`The GitHub App ${app.id} is not installed on ${repository}`, {
      fix: 'Install the app on the repository, with the permissions contents: write and pull requests: write.',
    })
  }
  if (found.status === 401) {
    throw new InputError(`GitHub does not accept the key of the app ${app.id}`, {
      fix: 'Give the id (or client id) and a private key of the same app in app-id and app-private-key.',
    })
  }
  const { id } = rest.read(found, object('an installation', { id: number }), 200)
  const [, name = ''] = repository.split('/')
  const body = { repositories: [name] }
  const made = await rest.request('POST', `/app/installations/${id}/access_tokens`, body)
  const { token } = rest.read(made, object('a token', { token: text }), 201)
  maskCredential(host, { token })
  return token
}

/** A JSON Web Token (RFC 7519), a minute back-dated for clocks that differ. */
function signedToken(app: { readonly id: string; readonly privateKey: string }, now: number): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const content = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ iat: now - 60, exp: now + 540, iss: app.id })}`
  return `${content}.${createSign('RSA-SHA256').update(content).sign(readKey(app.privateKey), 'base64url')}`
}

/** Secrets are often stored with `\n` written out. */
function readKey(pem: string) {
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'))
    if (key.asymmetricKeyType === 'rsa') return key
  } catch {
    // The message of the crypto library may hold parts of the key.
  }
  throw new InputError('The input app-private-key is no RSA private key', {
    fix: 'Give the whole PEM file of the app, from "-----BEGIN" to the end.',
  })
}
