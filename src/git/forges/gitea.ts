import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { boolean, list, number, object, optional, type TypeOf, text } from '../../http/shape.ts'
import { type Forge, type ForgeAddress, type MergeMethod, type PullRequest, refusedReview, reviewOf } from './forge.ts'
import { repositoryOn } from './github.ts'
import { type Answer, messageOf, plainTransport, restOf } from './rest.ts'

const userShape = object('a user', { login: text })

const pullShape = object('a pull request', {
  number,
  html_url: text,
  title: text,
  body: optional(text),
  base: object('a branch', { ref: text }),
  head: object('a branch', { ref: text, repo: optional(object('a repository', { full_name: text })) }),
  user: userShape,
  assignees: optional(list('users', userShape)),
})
type GiteaPull = TypeOf<typeof pullShape>

const labelShape = object('a label', { id: number, name: text })
type GiteaLabel = TypeOf<typeof labelShape>

/** A title that begins so makes a pull request a draft: the first of `WORK_IN_PROGRESS_PREFIXES` unless configured. */
const draftPrefix = 'WIP: '
const draftTitle = /^(?:WIP:|\[WIP\])\s*/i

/** What a repository allows, by the method that it is for. */
const allowances = {
  merge: 'allow_merge_commits',
  squash: 'allow_squash_merge',
  rebase: 'allow_rebase',
} as const satisfies Record<MergeMethod, string>

const repositoryShape = object('a repository', {
  allow_merge_commits: optional(boolean),
  allow_squash_merge: optional(boolean),
  allow_rebase: optional(boolean),
})

/** How often a merge is asked for while the server still looks for conflicts, which it does after each push: some 20 s. */
const mostTries = 14

/** Gitea and Forgejo: REST /api/v1. https://docs.gitea.com/api */
export function gitea(host: Host, address: ForgeAddress, token: string): Forge {
  const rest = restOf(host, address.api, plainTransport(host, `token ${token}`))
  const root = `/repos/${address.repository}`
  const send = async (method: string, path: string, body: object, ...statuses: number[]) =>
    rest.expect(await rest.request(method, path, body), ...statuses)
  /** Pull requests that are drafts: their titles say so, and must go on to. */
  const drafts = new Set<number>()
  const seen = (pull: GiteaPull): PullRequest => {
    if (draftTitle.test(pull.title)) drafts.add(pull.number)
    return pullRequest(pull)
  }
  const allowed = async (method: MergeMethod): Promise<void> => {
    const repository = rest.read(await rest.request('GET', root), repositoryShape, 200)
    if (repository[allowances[method]] !== false) return
    const others = Object.entries(allowances).flatMap(([name, key]) => (repository[key] === false ? [] : [name]))
    throw new InputError(`The repository ${address.repository} does not allow to merge by the method "${method}"`, {
      fix: `Set auto-merge to ${others.join(' or ') || 'off'}, or allow the method in the settings of the repository.`,
    })
  }
  /** How many commits `to` has that `from` has not; undefined when one of them is not known. */
  const commitsBetween = async (name: string, from: string, to: string): Promise<number | undefined> => {
    const answer = await rest.request('GET', `/repos/${name}/compare/${from}...${to}`)
    if (answer.status !== 200) return undefined
    return rest.read(answer, object('a comparison', { total_commits: number }), 200).total_commits
  }

  const noLabel = (label: string, known: readonly GiteaLabel[]): InputError =>
    new InputError(`The repository ${address.repository} has no label "${label}"`, {
      fix: `Create the label; there are: ${known.map(({ name }) => name).join(', ') || 'none'}.`,
    })

  const openOnes = async (base: string): Promise<PullRequest[]> => {
    // Filters by branch are ignored by some releases, so they are applied here.
    const pulls = await rest.list(`${root}/pulls?state=open&limit=50`, 'pull requests', pullShape)
    return pulls.filter((pull) => pull.base.ref === base && pull.head.repo?.full_name === address.repository).map(seen)
  }

  return {
    name: 'Gitea',
    openPullRequests: openOnes,
    async open({ head, base, title, body, isDraft }) {
      const fields = { head, base, body, title: titled(title, isDraft) }
      const answer = await rest.request('POST', `${root}/pulls`, fields)
      if (answer.status === 409) return undefined
      const opened = seen(rest.read(answer, pullShape, 201))
      // Two runs that open it at once both succeed: the later one takes its own back.
      const isSecond = (await openOnes(base)).some((pull) => pull.head === head && pull.number < opened.number)
      if (isSecond) await send('PATCH', `${root}/pulls/${opened.number}`, { state: 'closed' }, 201, 200)
      return isSecond ? undefined : opened
    },
    async change(pull, { title, ...fields }) {
      const wanted = title === undefined ? fields : { ...fields, title: titled(title, drafts.has(pull.number)) }
      await send('PATCH', `${root}/pulls/${pull.number}`, wanted, 201, 200)
    },
    async close(pull, comment) {
      await send('POST', `${root}/issues/${pull.number}/comments`, { body: comment }, 201)
      await send('PATCH', `${root}/pulls/${pull.number}`, { state: 'closed' }, 201, 200)
    },
    async label(pull, labels) {
      const path = `${root}/issues/${pull.number}/labels`
      const own = await rest.list(`${root}/labels?limit=50`, 'labels', labelShape)
      const known = own.filter(({ name }) => labels.includes(name))
      // Labels of the organization are known by name alone to a token that may not read it. The server passes over others.
      const others = labels.filter((label) => !known.some(({ name }) => name === label))
      if (others.length > 0) {
        const answer = await rest.request('POST', path, { labels: others })
        const given = answer.status === 422 ? [] : rest.read(answer, list('labels', labelShape), 200)
        const unknown = others.find((label) => !given.some(({ name }) => name === label))
        if (unknown !== undefined) throw noLabel(unknown, own)
      }
      if (known.length > 0) await send('POST', path, { labels: known.map(({ id }) => id) }, 200)
    },
    async review(pull, reviewers) {
      const body = reviewOf(pull, reviewers)
      if (body === undefined) return
      const answer = await rest.request('POST', `${root}/pulls/${pull.number}/requested_reviewers`, body)
      if (answer.status === 404 || answer.status === 422) throw refusedReview(messageOf(answer.body))
      rest.expect(answer, 201)
    },
    async assign(pull, assignees) {
      const path = `${root}/pulls/${pull.number}`
      const { assignees: present } = rest.read(await rest.request('GET', path), pullShape, 200)
      const all = new Set([...(present ?? []).map(({ login }) => login), ...assignees])
      if (all.size === (present ?? []).length) return
      const answer = await rest.request('PATCH', path, { assignees: [...all] })
      if (answer.status !== 422) return void rest.expect(answer, 201, 200)
      throw new InputError(`The pull request can't be assigned: ${messageOf(answer.body)}`, {
        fix: 'Check the names in "assignees": each must be a user who may read the repository.',
      })
    },
    async mergeWhenReady(pull, method) {
      await allowed(method)
      const body = { Do: method, merge_when_checks_succeed: true }
      for (let tries = 1; ; tries++) {
        const answer = await rest.request('POST', `${root}/pulls/${pull.number}/merge`, body)
        if (isMergeArranged(answer)) return
        const isEarly = answer.status === 405 && /try again later/i.test(messageOf(answer.body))
        if (isEarly && tries < mostTries) await host.clock.sleep(Math.min(250 * tries, 2000))
        else if (answer.status === 405) throw noAutoMerge(answer)
        else rest.expect(answer, 200, 201)
      }
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

function titled(title: string, isDraft: boolean): string {
  return isDraft && !draftTitle.test(title) ? draftPrefix + title : title
}

/** Merged, to be merged once the checks pass, or so already. */
function isMergeArranged({ status, body }: Answer): boolean {
  const said = messageOf(body)
  if (status === 405) return /already merged/i.test(said)
  return status === 200 || status === 201 || (status === 409 && /already scheduled/i.test(said))
}

function noAutoMerge({ body }: Answer): InputError {
  return new InputError(`The pull request can't be merged automatically: ${messageOf(body)}`, {
    fix: 'Check that the token may merge, that the pull request is no draft and has no conflict, or set auto-merge to off.',
  })
}

function pullRequest(pull: GiteaPull): PullRequest {
  const { number, title, body, html_url: url } = pull
  return {
    number,
    url,
    title: title.replace(draftTitle, ''),
    body: body ?? '',
    head: pull.head.ref,
    author: pull.user.login,
  }
}
