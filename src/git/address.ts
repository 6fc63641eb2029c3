import { InputError } from '../errors.ts'

/** Where a repository is, without any credential. */
export interface RemoteAddress {
  /** What is given to git. */
  readonly url: string
  /** How it travels. Only `http` can carry a token. */
  readonly transport: 'http' | 'ssh' | 'git' | 'local'
  /** `https://github.com`, where the transport is http. */
  readonly origin: string | undefined
  /** The path without slashes around it and without `.git`: `owner/name` on a forge. */
  readonly name: string
}

/**
 * Reads the address of a repository: a URL (https, http, ssh, git, file), the short form of ssh (`git@host:owner/name.git`),
 * a path, or `owner/name` on the given server.
 *
 * @param server the URL that `owner/name` belongs to, GITHUB_SERVER_URL on a runner.
 * @param isFolder tells whether a path is there: `ops/repo` may be a folder or a repository on the server.
 * @throws InputError when a credential stands in it, or it is none of these.
 */
export function parseAddress(
  text: string,
  { server, isFolder }: { readonly server: string; readonly isFolder: (path: string) => boolean },
): RemoteAddress {
  const given = text.trim()
  if (given.startsWith('-') || hasControlCharacter(given) || given === '') throw notAnAddress(text)
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase()
  if (scheme !== undefined) return parseUrl(given, scheme)
  if (isFolder(given)) return { url: given, transport: 'local', origin: undefined, name: repositoryName(given) }
  // A drive of Windows is no host.
  if (/^(\.{0,2}\/|[A-Za-z]:\\)/.test(given)) {
    throw new InputError(`The repository "${given}" does not exist`, { fix: 'Check the path of the repository.' })
  }
  const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/|:)(.+)$/.exec(given)
  if (short) return { url: given, transport: 'ssh', origin: undefined, name: repositoryName(short[2] ?? '') }
  if (/^[\w.-]+\/[\w.-]+$/.test(given) && !given.startsWith('.')) return parseUrl(`${server}/${given}.git`, 'https')
  throw notAnAddress(text)
}

function parseUrl(given: string, scheme: string): RemoteAddress {
  let url: URL
  try {
    url = new URL(given)
  } catch {
    throw notAnAddress(given)
  }
  const shown = withoutCredentials(url)
  const isHttp = scheme === 'https' || scheme === 'http'
  if (url.password !== '' || (isHttp && url.username !== '')) {
    throw new InputError(
      `The repository URL ${shown} holds a credential, which would end up in logs and process lists`,
      {
        fix: 'Take the user and the password out of the URL and give the token in the input "token" (GITHUB_TOKEN in the environment on the command line).',
      },
    )
  }
  const name = repositoryName(url.pathname)
  if (isHttp) {
    if (name === '' || url.search !== '' || url.hash !== '') throw notAnAddress(shown)
    return { url: shown, transport: 'http', origin: url.origin, name }
  }
  if (scheme === 'ssh' || scheme === 'git+ssh') return { url: given, transport: 'ssh', origin: undefined, name }
  if (scheme === 'git') return { url: given, transport: 'git', origin: undefined, name }
  if (scheme === 'file') return { url: given, transport: 'local', origin: undefined, name }
  throw notAnAddress(shown)
}

function withoutCredentials(url: URL): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f')
}

function repositoryName(path: string): string {
  return path
    .replaceAll('\\', '/')
    .replace(/^\/+|(?<!\/)\/+$/g, '')
    .replace(/\.git$/, '')
}

function notAnAddress(text: string): InputError {
  return new InputError(`"${text}" is not the address of a Git repository`, {
    fix: 'Write https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, OWNER/NAME, or a path.',
  })
}
