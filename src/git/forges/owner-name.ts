import { InputError } from '../../errors.ts'
import type { ForgePlace, PullRequest } from './forge.ts'

/** What GitHub and Gitea have in common: repositories are `owner/name`, and so are their pull requests and reviews. */

/** The server and `owner/name` of a place. A server may stand below a path of its host: https://example.com/git/owner/name. */
export function ownerAndName({
  origin,
  path,
}: ForgePlace): { readonly server: string; readonly repository: string } | undefined {
  const [, below, repository] = /^(?:(.+)\/)?([^/]+\/[^/]+)$/.exec(path) ?? []
  if (repository === undefined) return undefined
  return { server: below === undefined ? origin : `${origin}/${below}`, repository }
}

/**
 * The body of a request for reviews, as GitHub and Gitea have it: teams go by their name alone, and who opened the pull
 * request can't review it. Undefined when nobody is left.
 */
export function reviewOf(pull: PullRequest, reviewers: readonly string[]): object | undefined {
  const users = reviewers.filter((name) => !name.includes('/') && name !== pull.author)
  const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.split('/').at(-1))
  return users.length + teams.length === 0 ? undefined : { reviewers: users, team_reviewers: teams }
}

/** A reviewer who does not exist, or may not see the repository. */
export function refusedReview(said: string): InputError {
  return new InputError(`A review can't be requested: ${said}`, {
    fix: 'Check the names in "reviewers": each must be a user who may read the repository, or a team as ORG/TEAM.',
  })
}

/** `owner/name` of a URL on this server. */
export function repositoryOn(server: string, url: string): string | undefined {
  if (!URL.canParse(url) || !new URL(url).href.startsWith(`${server}/`)) return undefined
  const name = new URL(url).href
    .slice(server.length + 1)
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined
}

/** A page of both that shows what lies between two commits. */
export function compareUrl(repository: string, from: string, to: string): string {
  return `${repository.replace(/\.git$/, '')}/compare/${from}...${to}`
}
