import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { RemoteAddress } from '../address.ts'
import type { ForgeKind, ForgePlace, Site } from './forge.ts'
import { gitea } from './gitea.ts'
import { gitHub } from './github.ts'

/** In the order in which an unknown server is asked. */
const kinds: readonly ForgeKind[] = [gitea, gitHub]

/**
 * Finds the forge of a repository: by its name or what the run says of its own server, any other by asking it.
 * @throws InputError when the repository is on no forge that is known.
 */
export async function openForge(host: Host, remote: RemoteAddress): Promise<Site> {
  const place = forgePlace(remote, host)
  if (place === undefined) throw noForge(remote)
  for (const kind of kinds) {
    const known = kind.known(place, host)
    if (known !== undefined) return known
  }
  for (const kind of kinds) {
    const found = await kind.asked(place, host)
    if (found !== undefined) return found
  }
  throw noForge(remote)
}

function forgePlace(remote: RemoteAddress, { environment }: Host): ForgePlace | undefined {
  const origin = remote.origin ?? serverOf(remote)
  if (origin === undefined) return undefined
  return { origin, path: remote.name, isOwn: sameOrigin(origin, environment['GITHUB_SERVER_URL']) }
}

/** ssh addresses name the same server. */
function serverOf(remote: RemoteAddress): string | undefined {
  if (remote.transport !== 'ssh') return undefined
  const host = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^:/]+)/.exec(remote.url)?.[1]
  return host === undefined ? undefined : `https://${host}`
}

function sameOrigin(server: string, other: string | undefined): boolean {
  return other !== undefined && URL.canParse(other) && new URL(other).origin === server
}

function noForge(remote: RemoteAddress): InputError {
  return new InputError(
    `Pull requests need GitHub, GitHub Enterprise Server, Gitea or Forgejo, and ${remote.url} is none`,
    {
      fix: 'Commit to the branch directly, or give the address of the repository on its forge.',
    },
  )
}
