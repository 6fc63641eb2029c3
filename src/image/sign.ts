import { join } from 'node:path'
import { ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { basicAuth, type Credentials } from '../oci/credentials.ts'
import { provideTool, type ToolOptions } from '../tools/provide.ts'

export interface SignRequest {
  /** `ghcr.io/acme/web@sha256:…`: what is signed is the digest. */
  readonly reference: string
  /** File, `env://VARIABLE` or the URI of a key service; keyless (OIDC) without. */
  readonly key?: string | undefined
  readonly password?: string | undefined
  readonly transparencyLog: boolean
  readonly insecure: boolean
  readonly tool: ToolOptions
}

/** The arguments of cosign; every platform of an index is signed too. */
export function signArguments(request: SignRequest): string[] {
  return [
    'sign',
    '--yes',
    '--recursive',
    ...(request.key === undefined ? [] : ['--key', request.key]),
    ...(request.transparencyLog ? [] : ['--tlog-upload=false']),
    ...(request.insecure ? ['--allow-http-registry', '--allow-insecure-registry'] : []),
    request.reference,
  ]
}

/** Identity tokens and logins of key services: what keyless signing and keys in a service need. */
const identity = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|SIGSTORE_\w+|AWS_\w+|AZURE_\w+|GOOGLE_\w+|VAULT_\w+)$/

/** @throws ServiceError when cosign is not there or fails. */
export async function sign(
  host: Host,
  request: SignRequest,
  registry: string,
  credentials: Credentials | undefined,
): Promise<void> {
  const { path } = await provideTool(host, 'cosign', request.tool)
  const env = { ...signEnvironment(host, request), ...loginFor(host, registry, credentials) }
  const { exitCode, stderr } = await host.processes.run(path, signArguments(request), {
    env,
    onLine: (line) => host.log.debug(line),
  })
  if (exitCode === 0) return
  throw new ServiceError('cosign', `Signing ${request.reference} failed: ${stderr.trim().split('\n').at(-1)}`, {
    fix: request.key
      ? 'Check sign-key and COSIGN_PASSWORD.'
      : 'Keyless signing needs an identity token: give the job the permission id-token: write.',
  })
}

function signEnvironment(host: Host, request: SignRequest): Record<string, string> {
  const variable = /^env:\/\/(\w+)$/.exec(request.key ?? '')?.[1]
  const kept = Object.entries(host.environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (identity.test(entry[0]) || entry[0] === variable),
  )
  return { ...Object.fromEntries(kept), COSIGN_PASSWORD: request.password ?? '' }
}

/** cosign reads logins from Docker's configuration; it gets one of its own that knows this registry alone. */
function loginFor(host: Host, registry: string, credentials: Credentials | undefined): Record<string, string> {
  if (credentials === undefined) return {}
  const folder = host.files.temporaryDirectory('cosign')
  const key = registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry
  const auth =
    'identityToken' in credentials ? { identitytoken: credentials.identityToken } : { auth: basicAuth(credentials) }
  host.files.write(join(folder, 'config.json'), JSON.stringify({ auths: { [key]: auth } }))
  return { DOCKER_CONFIG: folder }
}
