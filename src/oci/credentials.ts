import { join } from 'node:path'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'

/** Who we are for a registry: a password, or a token that stands for the whole identity. */
export type Credentials = { readonly username: string; readonly password: string } | { readonly identityToken: string }

/**
 * The credentials for a registry: the ones that were given, otherwise those that `docker login` has left in Docker's
 * config.json (`auths`, `credHelpers`, `credsStore`). Everything secret in them is masked.
 *
 * @throws InputError when only half of the credentials was given, or config.json is no JSON.
 */
export async function findCredentials(
  host: Host,
  registry: string,
  given: { readonly username?: string | undefined; readonly password?: string | undefined } = {},
): Promise<Credentials | undefined> {
  const { username, password } = given
  if ((username === undefined) !== (password === undefined)) {
    throw new InputError(`registry-${username === undefined ? 'username' : 'password'} is missing`, {
      fix: 'Give both registry-username and registry-password, or neither to use what docker login has left.',
    })
  }
  const found =
    username !== undefined && password !== undefined ? { username, password } : await fromDockerConfig(host, registry)
  if (found !== undefined) maskCredentials(host, found)
  return found
}

/** `user:password` in Base64, as HTTP and Docker's config.json carry it. */
export function basicAuth(credentials: { username: string; password: string }): string {
  return Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')
}

function maskCredentials(host: Host, credentials: Credentials): void {
  const secrets =
    'identityToken' in credentials ? [credentials.identityToken] : [credentials.password, basicAuth(credentials)]
  secrets.forEach(host.log.mask)
}

interface DockerConfig {
  readonly auths?: Readonly<Record<string, DockerAuth>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

interface DockerAuth {
  readonly auth?: string
  readonly username?: string
  readonly password?: string
  readonly identitytoken?: string
}

async function fromDockerConfig(host: Host, registry: string): Promise<Credentials | undefined> {
  const config = readDockerConfig(host)
  if (config === undefined) return undefined
  const names = namesOf(registry)
  const helper = names.map((name) => config.credHelpers?.[name]).find((name) => name !== undefined) ?? config.credsStore
  const fromHelper = helper ? await askHelper(host, helper, names[0] ?? registry) : undefined
  if (fromHelper) return fromHelper
  const entries = Object.entries(config.auths ?? {})
  const entry = entries.find(([key]) => names.includes(key) || names.includes(hostOf(key)))
  return entry === undefined ? undefined : credentialsOf(entry[1])
}

/** Docker Hub's entry has the name of its first API. */
function namesOf(registry: string): readonly string[] {
  return registry === 'docker.io' ? ['https://index.docker.io/v1/', 'docker.io', 'index.docker.io'] : [registry]
}

function hostOf(key: string): string {
  return key.replace(/^https?:\/\//, '').split('/', 1)[0] ?? ''
}

function readDockerConfig(host: Host): DockerConfig | undefined {
  const folder = host.environment['DOCKER_CONFIG'] ?? join(host.environment['HOME'] ?? '', '.docker')
  const file = join(folder, 'config.json')
  if (host.files.kind(file) === undefined) return undefined
  try {
    return JSON.parse(host.files.text(file)) as DockerConfig
  } catch {
    throw new InputError(`Docker's configuration "${file}" is not valid JSON`, {
      place: { file },
      fix: 'Correct it, or log in again with docker login.',
    })
  }
}

function credentialsOf(entry: DockerAuth): Credentials | undefined {
  if (entry.identitytoken) return { identityToken: entry.identitytoken }
  if (entry.username && entry.password) return { username: entry.username, password: entry.password }
  const plain = Buffer.from(entry.auth ?? '', 'base64').toString('utf8')
  const colon = plain.indexOf(':')
  return colon <= 0 ? undefined : { username: plain.slice(0, colon), password: plain.slice(colon + 1) }
}

/** The protocol of https://github.com/docker/docker-credential-helpers; a token comes under the name `<token>`. */
async function askHelper(host: Host, helper: string, server: string): Promise<Credentials | undefined> {
  const program = `docker-credential-${helper}`
  if (!/^[\w.-]+$/.test(helper) || host.processes.find(program) === undefined) return undefined
  const { exitCode, stdout } = await host.processes.run(program, ['get'], { stdin: server })
  if (exitCode !== 0) return undefined
  try {
    const { Username, Secret } = JSON.parse(Buffer.from(stdout).toString('utf8')) as Record<string, string>
    if (!Username || !Secret) return undefined
    return Username === '<token>' ? { identityToken: Secret } : { username: Username, password: Secret }
  } catch {
    return undefined
  }
}
