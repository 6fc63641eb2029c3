import { delimiter, join } from 'node:path'
import { ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { Credentials } from '../../oci/credentials.ts'
import { checkTool, provideTool, type ToolName, type ToolOptions } from '../../tools/provide.ts'
import type { TrustedRoot } from './instance.ts'
import { checkKey } from './key.ts'

/** What every signer is told. */
export interface SignerSettings {
  /** A file, `env://VARIABLE` or the URI of a key service; by the job's identity (OIDC) without. */
  readonly key?: string | undefined
  readonly password?: string | undefined
  /** Without a key, the services of an instance other than the public one: its SigningConfig, and who vouches for it. */
  readonly instance?: { readonly config: string; readonly root: TrustedRoot } | undefined
  readonly transparencyLog: boolean
  /** The registry may speak plain HTTP. */
  readonly insecure: boolean
}

/** Whose signatures are believed: those of a public key, or of an identity that an issuer vouches for. */
export type Trust = (
  | { readonly key: string }
  /** As cosign takes them: the identity of a workflow is `https://github.com/acme/web/.github/workflows/…@refs/…`. */
  | { readonly identity: string; readonly issuer: string; readonly root?: TrustedRoot | undefined }
) & {
  /** Whether the public transparency log must know the signature. */
  readonly transparencyLog: boolean
  readonly insecure: boolean
}

/** A statement about a digest, in a file: what it is (a name that the signer knows, or a URI), and its predicate as JSON. */
export interface Statement {
  readonly type: string
  readonly file: string
}

/** What differs between the programs that sign. Everything here is data or a pure function. */
export interface Signer {
  readonly name: ToolName
  /** The arguments that sign one digest: `ghcr.io/acme/web@sha256:…`. */
  sign(reference: string, settings: SignerSettings): readonly string[]
  /** The arguments that sign a statement about a digest, as an in-toto attestation. */
  attest(reference: string, statement: Statement, settings: SignerSettings): readonly string[]
  /** The arguments that print the public half of the key. */
  publicKey(key: string): readonly string[]
  /** The arguments that verify the signature of a digest, or where a type is given, that it has such an attestation. */
  verify(reference: string, trust: Trust, type?: string): readonly string[]
  /** What it gets of the user's environment. */
  environment(settings: Partial<SignerSettings>, environment: Host['environment']): Readonly<Record<string, string>>
  /** What to do when it fails. */
  fix(settings: SignerSettings): string
}

export interface SignRequest {
  readonly signer: Signer
  readonly settings: SignerSettings
  readonly tool: ToolOptions
}

/** Who signs or reads for a registry. */
export interface Login {
  readonly registry: string
  readonly credentials: Credentials | undefined
}

/** A signer that is there. */
export interface ReadySigner {
  /** Signs a digest that is in its registry. @throws ServiceError when the signer fails. */
  sign(reference: string, login: Login): Promise<void>
  /** Signs a statement about it. @throws ServiceError when the signer fails. */
  attest(reference: string, login: Login, statement: Statement): Promise<void>
  /** The public half of the key that it signs with, in a file. @throws ServiceError when the signer fails. */
  publicKey(): Promise<string>
}

/** @throws InputError for a key or a program that is no file here. */
export function checkSigner(host: Host, { signer, settings, tool }: SignRequest): void {
  checkKey(host, 'sign-key', settings.key)
  checkTool(host, signer.name, tool)
}

/**
 * Brings the program, before anything is pushed that it could not sign.
 * @throws ServiceError when the program can't be had.
 */
export async function prepareSigner(host: Host, { signer, settings, tool }: SignRequest): Promise<ReadySigner> {
  const { key } = settings
  const { path } = await provideTool(host, signer.name, tool)
  const run = async (what: string, args: readonly string[], login?: Login): Promise<Uint8Array> => {
    const env = { ...signer.environment(settings, host.environment), ...(login && loginOf(host, login)) }
    const { exitCode, stdout, stderr } = await host.processes.run(path, args, {
      env,
      onLine: (line) => host.log.debug(line),
    })
    if (exitCode === 0) return stdout
    throw new ServiceError(signer.name, `${what} failed: ${lastLine(stderr)}`, { fix: signer.fix(settings) })
  }
  return {
    async sign(reference, login) {
      await run(`Signing ${reference}`, signer.sign(reference, settings), login)
    },
    async attest(reference, login, statement) {
      await run(`Signing ${statement.type} of ${reference}`, signer.attest(reference, statement, settings), login)
    },
    async publicKey() {
      const file = join(host.files.temporaryDirectory('key'), 'cosign.pub')
      host.files.write(file, await run('Reading the public key', signer.publicKey(key ?? '')))
      return file
    },
  }
}

/** Undefined where a digest has what is asked for; otherwise what the program says of it. */
export type Verify = (reference: string, login: Login, trust: Trust, type?: string) => Promise<string | undefined>

/** Brings the program that verifies. @throws ServiceError when it can't be had. */
export async function prepareVerifier(host: Host, signer: Signer, tool: ToolOptions): Promise<Verify> {
  const { path } = await provideTool(host, signer.name, tool)
  return async (reference, login, trust, type) => {
    const settings = 'key' in trust ? { key: trust.key } : {}
    const env = { ...signer.environment(settings, host.environment), ...loginOf(host, login) }
    const options = { env, onLine: (line: string) => host.log.debug(line) }
    const { exitCode, stderr } = await host.processes.run(path, signer.verify(reference, trust, type), options)
    return exitCode === 0 ? undefined : lastLine(stderr)
  }
}

/** Programs say last why they gave up, and cosign twice. */
function lastLine(stderr: string): string {
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(/^(?:Error|main\.go:\d+): /, '').trim())
  return lines.findLast((line) => !/^error during command execution/.test(line) && line !== '') ?? 'it gave no reason'
}

const helper = 'gitops-actions'
const helperVariable = 'GITOPS_ACTIONS_LOGIN'

/**
 * Signers read logins from Docker's configuration. They get one of their own that knows this registry alone, and asks a
 * credential helper, a script that prints what stands in the signer's environment: no file ever holds the login, so none is
 * left behind by a run that is killed (https://github.com/docker/docker-credential-helpers).
 */
function loginOf(host: Host, { registry, credentials }: Login): Record<string, string> {
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
