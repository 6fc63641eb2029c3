import { delimiter, join } from 'node:path'
import { ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { familiarName } from '../../oci/reference.ts'
import { fixFor } from '../../oci/registry-hints.ts'
import { checkTool, provideTool, type ToolOptions } from '../../tools/provide.ts'
import { checkKey } from './key.ts'
import { keySigner } from './key-signer.ts'
import type { Login, ReadySigner, Signer, SignRequest, Subject, Trust } from './signer.ts'

/** @throws InputError for a key or a program that is no file here. */
export function checkSigner(host: Host, { signer, settings, tool }: SignRequest): void {
  checkKey(host, 'sign-key', settings.key, 'private')
  checkTool(host, signer.name, tool)
}

/**
 * Who signs, ready before anything is pushed that could not be signed: the key, where it can be opened here; otherwise the program.
 * @throws InputError where the password does not open the key; ServiceError when the program can't be had.
 */
export async function prepareSigner(host: Host, request: SignRequest): Promise<ReadySigner> {
  const own = request.tool.path === undefined ? await keySigner(host, request.settings) : undefined
  return own ?? (await programSigner(host, request))
}

async function programSigner(host: Host, { signer, settings, tool }: SignRequest): Promise<ReadySigner> {
  const { key } = settings
  const { path } = await provideTool(host, signer.name, tool)
  const run = async (what: string, args: readonly string[], login?: Login): Promise<Uint8Array> => {
    const env = { ...signer.environment(settings, host.environment), ...(login && loginOf(host, login)) }
    const { exitCode, stdout, stderr } = await host.processes.run(path, args, {
      env,
      onLine: (line) => host.log.debug(line),
    })
    if (exitCode === 0) return stdout
    const said = lastLine(stderr)
    const isKept = /\bimmutab/i.test(said)
    const fix = isKept ? fixFor(login?.registry ?? '', 'immutable', said) : signer.fix(settings)
    throw new ServiceError(signer.name, `${what} failed: ${said}`, { fix })
  }
  return {
    async sign(subject) {
      const reference = nameOf(subject)
      await run(`Signing ${reference}`, signer.sign(reference, settings), loginFor(subject))
    },
    async attest(subject, statements) {
      const reference = nameOf(subject)
      for (const statement of statements) {
        const args = signer.attest(reference, statement, settings)
        await run(`Signing ${statement.type} of ${reference}`, args, loginFor(subject))
      }
    },
    async publicKey() {
      const file = join(host.files.temporaryDirectory('key'), 'cosign.pub')
      host.files.write(file, await run('Reading the public key', signer.publicKey(key ?? '')))
      return file
    },
  }
}

function nameOf({ image, digest }: Subject): string {
  return `${familiarName(image)}@${digest}`
}

export function loginFor({ image: { registry }, credentials }: Pick<Subject, 'image' | 'credentials'>): Login {
  return { registry, credentials }
}

/**
 * Undefined where a digest has what is asked for; otherwise why it can't be verified.
 * @throws ServiceError where a service that has to be asked is away, so that nothing is known of the digest.
 */
export type Verify = (reference: string, login: Login, trust: Trust, type?: string) => Promise<string | undefined>

/** Brings the program that verifies. @throws ServiceError when it can't be had. */
export async function prepareVerifier(host: Host, signer: Signer, tool: ToolOptions): Promise<Verify> {
  const { path } = await provideTool(host, signer.name, tool)
  return async (reference, login, trust, type) => {
    const settings = 'key' in trust ? { key: trust.key } : {}
    const env = { ...signer.environment(settings, host.environment), ...loginOf(host, login) }
    const options = { env, onLine: (line: string) => host.log.debug(line) }
    const { exitCode, stderr } = await host.processes.run(path, signer.verify(reference, trust, type), options)
    if (exitCode === 0) return undefined
    const said = lastLine(stderr)
    const { text, isAway } = signer.explain(said)
    if (!isAway) return text
    throw new ServiceError(signer.name, `${reference} could not be verified: ${said}`, {
      fix: 'Run again when the registry and the Sigstore services can be reached; nothing is believed until then.',
    })
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
