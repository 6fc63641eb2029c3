import { InputError } from '../errors.ts'
import { parseAddress, type RemoteAddress } from '../git/address.ts'
import type { Person } from '../git/clone/fast-import.ts'
import type { Forge, Site } from '../git/forges/forge.ts'
import { type Credential, maskCredential } from '../git/program.ts'
import type { Host } from '../host/host.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { Ancestry } from './tip-plan.ts'

/** What a repository is opened by. */
export type OpeningInputs = Pick<DeliveryInputs, 'appId' | 'appPrivateKey' | 'token' | 'username'>

/** A repository that is open for deliveries: its address, who we are there, and its forge where it has one. */
export interface Destination {
  readonly remote: RemoteAddress
  readonly credential: Credential | undefined
  readonly isApp: boolean
  forge(): Promise<Forge>
}

/** Reads the address and the credential of the inputs. No connection is made, save for the token of a GitHub App. */
export async function openDestination(
  inputs: OpeningInputs & { readonly repository: string },
  host: Host,
): Promise<Destination> {
  const { environment, files } = host
  const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '')
  const remote = parseAddress(inputs.repository, { server, isFolder: (path) => files.kind(path) === 'directory' })
  let found: Promise<Site> | undefined
  const site = async () => {
    const { openForge } = await import(/* webpackChunkName: "forges" */ '../git/forges/open-forge.ts')
    found ??= openForge(host, remote)
    return await found
  }
  const credential = await credentialOf(inputs, remote, host, site)
  if (credential !== undefined) maskCredential(host, credential)
  return {
    remote,
    credential,
    isApp: inputs.appId !== undefined,
    async forge() {
      const { server, open } = await site()
      if (credential !== undefined) return open(credential.token)
      throw new InputError(`Pull requests and API commits on ${server} need a token`, {
        fix: 'Give a token in the input "token".',
      })
    },
  }
}

async function credentialOf(
  inputs: OpeningInputs,
  remote: RemoteAddress,
  host: Host,
  site: () => Promise<Site>,
): Promise<Credential | undefined> {
  const { appId, appPrivateKey, token, username } = inputs
  if ((appId === undefined) !== (appPrivateKey === undefined)) {
    throw new InputError('A GitHub App needs both app-id and app-private-key', { fix: 'Give both, or neither.' })
  }
  if (appId !== undefined && appPrivateKey !== undefined) {
    host.log.mask(appPrivateKey)
    const { server, appToken } = await site()
    if (appToken !== undefined) return { token: await appToken({ id: appId, privateKey: appPrivateKey }) }
    throw new InputError(`${server} knows no GitHub Apps`, { fix: 'Give a token in the input "token" instead.' })
  }
  if (token === undefined || remote.origin === undefined) return token === undefined ? undefined : { token }
  if (isOfOtherServer(token, remote.origin, host)) {
    host.log.info(
      `The token of this workflow belongs to ${host.environment['GITHUB_SERVER_URL']}, so it is not sent to ${remote.origin}.`,
    )
    return undefined
  }
  return { token, username }
}

/** The token that a workflow has by default is good for its own server alone, and is told to nobody else. */
function isOfOtherServer(token: string, origin: string, host: Host): boolean {
  const server = host.environment['GITHUB_SERVER_URL']
  return token.startsWith('ghs_') && server !== undefined && new URL(server).origin !== origin
}

/** The author of the commits: as given, the bot of GitHub Actions on a runner, or the suite. */
export function authorOf(given: string | undefined, { environment }: Host): Person {
  if (given !== undefined) {
    const [, name, email] = /^([^<>]+)<([^<>\s]+)>$/.exec(given.trim()) ?? []
    if (name !== undefined && email !== undefined) return { name, email }
    throw new InputError(`The author "${given}" is not of the form NAME <EMAIL>`, {
      fix: 'Write it as in: Release Bot <bot@example.com>.',
    })
  }
  const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = environment
  if (name && email) return { name, email }
  if (environment['GITHUB_ACTIONS'] === 'true') {
    return { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }
  }
  return { name: 'gitops-actions', email: 'gitops-actions@users.noreply.github.com' }
}

/** Asks the forge how two commits stand to each other, where it can be asked. */
export function ancestryOf(destination: Destination): Ancestry | undefined {
  if (destination.credential === undefined) return undefined
  return async (repository, from, to) => {
    try {
      return await (await destination.forge()).ancestry(repository, from, to)
    } catch (error) {
      if (error instanceof InputError) return 'unknown'
      throw error
    }
  }
}
