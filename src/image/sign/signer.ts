import { delimiter, join } from 'node:path'
import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { Credentials } from '../../oci/credentials.ts'
import { provideTool, type ToolName, type ToolOptions } from '../../tools/provide.ts'

/** What every signer is told. */
export interface SignerSettings {
  /** A file, `env://VARIABLE` or the URI of a key service; by the job's identity (OIDC) without. */
  readonly key?: string | undefined
  readonly password?: string | undefined
  readonly transparencyLog: boolean
  /** The registry may speak plain HTTP. */
  readonly insecure: boolean
}

/** What differs between the programs that sign. Everything here is data or a pure function. */
export interface Signer {
  readonly name: ToolName
  /** The arguments that sign one digest: `ghcr.io/acme/web@sha256:…`. */
  sign(reference: string, settings: SignerSettings): readonly string[]
  /** What it gets of the user's environment. */
  environment(settings: SignerSettings, environment: Host['environment']): Readonly<Record<string, string>>
  /** What to do when it fails. */
  fix(settings: SignerSettings): string
}

export interface SignRequest {
  readonly signer: Signer
  readonly settings: SignerSettings
  readonly tool: ToolOptions
}

/** Who signs for a registry. */
export interface Login {
  readonly registry: string
  readonly credentials: Credentials | undefined
}

/** Signs a digest that is in its registry. @throws ServiceError when the signer fails. */
export type Sign = (reference: string, login: Login) => Promise<void>

/**
 * Brings the program, before anything is pushed that it could not sign.
 * @throws InputError for a key that is no file here; ServiceError when the program can't be had.
 */
export async function prepareSigner(host: Host, { signer, settings, tool }: SignRequest): Promise<Sign> {
  const { key } = settings
  if (key !== undefined && !/^[a-z][\w+-]*:\/\//.test(key) && host.files.kind(key) === undefined) {
    throw new InputError(`The sign-key "${key}" is not there`, {
      place: { file: host.files.relative(key) },
      fix: 'Name the file of the private key, env://VARIABLE, or the address of a key service.',
    })
  }
  const { path } = await provideTool(host, signer.name, tool)
  return async (reference, { registry, credentials }) => {
    const env = { ...signer.environment(settings, host.environment), ...loginOf(host, registry, credentials) }
    const { exitCode, stderr } = await host.processes.run(path, signer.sign(reference, settings), {
      env,
      onLine: (line) => host.log.debug(line),
    })
    if (exitCode === 0) return
    throw new ServiceError(signer.name, `Signing ${reference} failed: ${stderr.trim().split('\n').at(-1)}`, {
      fix: signer.fix(settings),
    })
  }
}

const helper = 'gitops-actions'
const helperVariable = 'GITOPS_ACTIONS_LOGIN'

/**
 * Signers read logins from Docker's configuration. They get one of their own that knows this registry alone, and asks a
 * credential helper, a script that prints what stands in the signer's environment: no file ever holds the login, so none is
 * left behind by a run that is killed (https://github.com/docker/docker-credential-helpers).
 */
function loginOf(host: Host, registry: string, credentials: Credentials | undefined): Record<string, string> {
  if (credentials === undefined) return {}
  const folder = host.files.temporaryDirectory('login')
  const server = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
  const [Username, Secret] =
    'identityToken' in credentials
      ? ['<token>', credentials.identityToken]
      : [credentials.username, credentials.password]
  const script = `#!/bin/sh\n[ "$1" = get ] && printf '%s' "$${helperVariable}"\n`
  host.files.write(join(folder, `docker-credential-${helper}`), script, { executable: true })
  host.files.write(join(folder, 'config.json'), JSON.stringify({ credHelpers: { [server]: helper } }))
  return {
    DOCKER_CONFIG: folder,
    PATH: `${folder}${delimiter}${host.environment['PATH'] ?? ''}`,
    [helperVariable]: JSON.stringify({ ServerURL: server, Username, Secret }),
  }
}
