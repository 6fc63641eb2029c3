import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { Forge, ForgeAddress, PullRequest } from './forge.ts'
import { repositoryOn } from './github.ts'
import { plainTransport, restOf } from './rest.ts'

interface GiteaPull {
  readonly number: number
  readonly html_url: string
  readonly title: string
  readonly body: string
  readonly base: { readonly ref: string }
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null }
  readonly user: { readonly login: string }
}

/** Gitea and Forgejo: REST /api/v1. https://docs.gitea.com/api */
export function gitea(host: Host, address: ForgeAddress, token: string): Forge {
  const rest = restOf(host, address.api, plainTransport(host, `token ${token}`))
  const root = `/repos/${address.repository}`
  const send = async (method: string, path: string, body: object, ...statuses: number[]) =>
    rest.expect(await rest.request(method, path, body), ...statuses)
  /** How many commits `to` has that `from` has not; undefined when one of them is not known. */
  const commitsBetween = async (name: string, from: string, to: string): Promise<number | undefined> => {
    const answer = await rest.request('GET', `/repos/${name}/compare/${from}...${to}`)
    return answer.status === 200 ? (answer.body as { total_commits: number }).total_commits : undefined
  }

  return {
    name: 'Gitea',
    async openPullRequests(base) {
      // Filters by branch are ignored by some releases, so they are applied here.
      const pulls = (await rest.list(`${root}/pulls?state=open&limit=50`)) as GiteaPull[]
      return pulls
        .filter((pull) => pull.base.ref === base && pull.head.repo?.full_name === address.repository)
        .map(pullRequest)
    },
    async open({ head, base, title, body, isDraft }) {
      const fields = { head, base, body, title: isDraft ? `WIP: ${title}` : title }
      const answer = await rest.request('POST', `${root}/pulls`, fields)
      return answer.status === 409 ? undefined : pullRequest(rest.expect(answer, 201) as GiteaPull)
    },
    async change(pull, fields) {
      await send('PATCH', `${root}/pulls/${pull.number}`, fields, 201, 200)
    },
    async close(pull, comment) {
      await send('POST', `${root}/issues/${pull.number}/comments`, { body: comment }, 201)
      await send('PATCH', `${root}/pulls/${pull.number}`, { state: 'closed' }, 201, 200)
    },
    async label(pull, labels) {
      const known = (await rest.list(`${root}/labels?limit=50`)) as { id: number; name: string }[]
      const ids = labels.map((label) => known.find(({ name }) => name === label)?.id)
      const unknown = labels.filter((_, index) => ids[index] === undefined)
      if (unknown.length > 0) {
        throw new InputError(`The repository ${address.repository} has no label "${unknown[0]}"`, {
          fix: `Create the label; there are: ${known.map(({ name }) => name).join(', ') || 'none'}.`,
        })
      }
      await send('POST', `${root}/issues/${pull.number}/labels`, { labels: ids }, 200)
    },
    async review(pull, reviewers) {
      const users = reviewers.filter((name) => !name.includes('/') && name !== pull.author)
      const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.split('/').at(-1))
      const body = { reviewers: users, team_reviewers: teams }
      await send('POST', `${root}/pulls/${pull.number}/requested_reviewers`, body, 201)
    },
    async assign(pull, assignees) {
      await send('PATCH', `${root}/issues/${pull.number}`, { assignees }, 201, 200)
    },
    async mergeWhenReady(pull, method) {
      const body = { Do: method, merge_when_checks_succeed: true }
      await send('POST', `${root}/pulls/${pull.number}/merge`, body, 200, 201)
    },
    async deleteBranch(branch) {
      rest.expect(await rest.request('DELETE', `${root}/branches/${encodeURIComponent(branch)}`), 204, 404)
    },
    async ancestry(repository, from, to) {
      const name = repositoryOn(address.server, repository)
      if (name === undefined) return 'unknown'
      const [ahead, behind] = [await commitsBetween(name, from, to), await commitsBetween(name, to, from)]
      if (ahead === undefined || behind === undefined || (ahead > 0 && behind > 0)) return 'unknown'
      return ahead > 0 ? 'newer' : behind > 0 ? 'older' : 'same'
    },
    compareUrl: (repository, from, to) => `${repository.replace(/\.git$/, '')}/compare/${from}...${to}`,
  }
}

function pullRequest(pull: GiteaPull): PullRequest {
  const { number, title, body, html_url: url } = pull
  return { number, url, title, body, head: pull.head.ref, author: pull.user.login }
}
