import type { Completed, Host } from '../host/host.ts'
import type { RemoteAddress } from './address.ts'

/** Runs git in one repository, never asking anybody anything, and with the token of one remote. */
export interface Git {
  /** Runs `git ARGS…` to its end, whatever its exit code. */
  run(args: readonly string[], stdin?: Uint8Array | string): Promise<Completed>
}

/** What a remote over HTTP asks for. */
export interface Credential {
  readonly token: string
  /** Forges take any name beside a token; some servers ask for a certain one. Default `x-access-token`. */
  readonly username?: string | undefined
}

/** A server that sends without an end is not waited for: the largest history takes less. */
const deadlineMs = 20 * 60_000

/** Variables of the user's that decide how ssh reaches its host. */
const sshVariables = ['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT']

/**
 * @param folder the working directory or bare repository.
 * @param credential reaches git as a header for this remote's origin alone, in variables of that child: it stands in no URL,
 *   no file and no argument.
 */
export function gitIn(folder: string, host: Host, remote?: RemoteAddress, credential?: Credential): Git {
  const env = environmentFor(host, remote, credential)
  return { run: (args, stdin = '') => host.processes.run('git', args, { cwd: folder, env, stdin, deadlineMs }) }
}

function environmentFor(host: Host, remote: RemoteAddress | undefined, credential: Credential | undefined) {
  const settings: [string, string][] = [
    // Git on Windows knows this name too.
    ['core.hooksPath', '/dev/null'],
    ['core.quotePath', 'false'],
    ['core.fsync', 'none'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['http.lowSpeedLimit', '100'],
    ['http.lowSpeedTime', '60'],
    ['advice.detachedHead', 'false'],
  ]
  if (remote?.origin !== undefined && credential !== undefined) {
    // An empty value first: a header of the user's own configuration would be sent beside ours.
    settings.push(['http.extraheader', ''], [`http.${remote.origin}/.extraheader`, ''])
    settings.push([`http.${remote.origin}/.extraheader`, `Authorization: ${basic(credential)}`])
    settings.push(['credential.helper', ''])
  }
  const env: Record<string, string> = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GIT_PROTOCOL: 'version=2',
    GIT_CONFIG_COUNT: String(settings.length),
  }
  settings.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${index}`] = key
    env[`GIT_CONFIG_VALUE_${index}`] = value
  })
  if (remote?.transport === 'ssh') {
    for (const name of sshVariables) {
      const value = host.environment[name]
      if (value !== undefined) env[name] = value
    }
    env['GIT_SSH_COMMAND'] ??= 'ssh -o BatchMode=yes -o ConnectTimeout=20'
  }
  return env
}

/** The value of an `Authorization` header, RFC 7617. */
export function basic(credential: Credential): string {
  return `Basic ${encoded(credential)}`
}

function encoded({ token, username = 'x-access-token' }: Credential): string {
  return Buffer.from(`${username}:${token}`).toString('base64')
}

/** Masks a credential in every form in which it travels: as it is, and encoded for a header. */
export function maskCredential(host: Host, credential: Credential): void {
  host.log.mask(credential.token)
  host.log.mask(Buffer.from(credential.token).toString('base64'))
  host.log.mask(encoded(credential))
}
