import { posix } from 'node:path'
import type { Host } from '../host/host.ts'
import type { Repository } from './references/index.ts'

/** The repository around the working directory: its address from GitHub's environment or from Git's configuration. */
export function readRepository(host: Host): Repository & { readonly root: string } {
  const root = repositoryRoot(host)
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = 'https://github.com' } = host.environment
  const urls = [...(name === undefined ? [] : [`${server}/${name}`]), ...remotesOf(host, root)]
  return {
    urls,
    root: posix.relative(host.files.root, root) || '.',
    exists: (path) => host.files.kind(posix.join(root, path)) !== undefined,
  }
}

function repositoryRoot(host: Host): string {
  let folder = host.files.root
  for (;;) {
    if (host.files.kind(posix.join(folder, '.git')) !== undefined) return folder
    const parent = posix.dirname(folder)
    if (parent === folder) return host.files.root
    folder = parent
  }
}

function remotesOf(host: Host, root: string): string[] {
  const config = posix.join(root, '.git', 'config')
  if (host.files.kind(config) !== 'file') return []
  const text = host.files.text(config)
  return [...text.matchAll(/^[ \t]*url[ \t]*=[ \t]*(\S+)/gm)].map(([, url = '']) => url).filter(isAddress)
}

/** A folder of this machine is a copy: nobody else knows the repository by it. */
function isAddress(url: string): boolean {
  return !/^(?:[./~]|file:)/.test(url)
}
