import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { boolean, list, number, object, optional, type TypeOf, text } from '../../http/shape.ts'
import type { Draft, Forge, ForgeKind, ForgePlace, Issues, MergeMethod, PullRequest, Site } from './forge.ts'
import { giteaIssues } from './gitea-issues.ts'
import { compareUrl, ownerAndName, refusedReview, repositoryOn, reviewOf } from './owner-name.ts'
import { type Answer, answers, messageOf, plainTransport, type Rest, restOf } from './rest.ts'

/** Gitea and Forgejo. */
export const gitea: ForgeKind = {
  name: 'Gitea',
  known(place, host) {
    const { GITEA_ACTIONS, FORGEJO_ACTIONS } = host.environment
    const isGiteaRun = GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true'
    return place.isOwn && isGiteaRun ? siteOf(place, host) : undefined
  },
  async asked(place, host) {
    const site = siteOf(place, host)
    // One that only lets in who is signed in refuses this too, in the words of its API.
    const isGitea = site !== undefined && (await answers(host, `${site.server}/api/v1/version`, 200, 403))
    return isGitea ? site : undefined
  },
}

function siteOf(place: ForgePlace, host: Host): Site | undefined {
  const own = ownerAndName(place)
  return own && { server: own.server, open: (token) => new Gitea(host, own, token) }
}

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

/** REST /api/v1. https://docs.gitea.com/api */
export class Gitea implements Forge {
  readonly name = gitea.name
  readonly compareUrl = compareUrl
  readonly issues: Issues
  readonly #host: Host
  readonly #rest: Rest
  readonly #server: string
  readonly #repository: string
  readonly #root: string
  /** Pull requests that are drafts: their titles say so, and must go on to. */
  readonly #drafts = new Set<number>()

  constructor(
    host: Host,
    { server, repository }: { readonly server: string; readonly repository: string },
    token: string,
  ) {
    this.#host = host
    this.#rest = restOf(host, `${server}/api/v1`, plainTransport(host, `token ${token}`))
    this.#server = server
    this.#repository = repository
    this.#root = `/repos/${repository}`
    this.issues = giteaIssues(this.#rest, this.#root)
  }

  async openPullRequests(base: string): Promise<PullRequest[]> {
    // Filters by branch are ignored by some releases, so they are applied here.
    const pulls = await this.#rest.list(`${this.#root}/pulls?state=open&limit=50`, 'pull requests', pullShape)
    return pulls
      .filter((pull) => pull.base.ref === base && pull.head.repo?.full_name === this.#repository)
      .map((pull) => this.#seen(pull))
  }

  async open({ head, base, title, body, isDraft }: Draft): Promise<PullRequest | undefined> {
    const fields = { head, base, body, title: titled(title, isDraft) }
    const answer = await this.#rest.request('POST', `${this.#root}/pulls`, fields)
    if (answer.status === 409) return undefined
    const opened = this.#seen(this.#rest.read(answer, pullShape, 201))
    // Two runs that open it at once both succeed: the later one takes its own back.
    const isSecond = (await this.openPullRequests(base)).some(
      (pull) => pull.head === head && pull.number < opened.number,
    )
    if (isSecond) await this.#send('PATCH', `/pulls/${opened.number}`, { state: 'closed' }, 201, 200)
    return isSecond ? undefined : opened
  }

  async change(
    pull: PullRequest,
    { title, ...fields }: { readonly title?: string; readonly body?: string },
  ): Promise<void> {
    const wanted = title === undefined ? fields : { ...fields, title: titled(title, this.#drafts.has(pull.number)) }
    await this.#send('PATCH', `/pulls/${pull.number}`, wanted, 201, 200)
  }

  async close(pull: PullRequest, comment: string): Promise<void> {
    await this.#send('POST', `/issues/${pull.number}/comments`, { body: comment }, 201)
    await this.#send('PATCH', `/pulls/${pull.number}`, { state: 'closed' }, 201, 200)
  }

  async label(pull: PullRequest, labels: readonly string[]): Promise<void> {
    const path = `/issues/${pull.number}/labels`
    const own = await this.#rest.list(`${this.#root}/labels?limit=50`, 'labels', labelShape)
    const known = own.filter(({ name }) => labels.includes(name))
    // Labels of the organization are known by name alone to a token that may not read it. The server passes over others.
    const others = labels.filter((label) => !known.some(({ name }) => name === label))
    if (others.length > 0) {
      const answer = await this.#rest.request('POST', this.#root + path, { labels: others })
      const given = answer.status === 422 ? [] : this.#rest.read(answer, list('labels', labelShape), 200)
      const unknown = others.find((label) => !given.some(({ name }) => name === label))
      if (unknown !== undefined) throw this.#noLabel(unknown, own)
    }
    if (known.length > 0) await this.#send('POST', path, { labels: known.map(({ id }) => id) }, 200)
  }

  async review(pull: PullRequest, reviewers: readonly string[]): Promise<void> {
    const body = reviewOf(pull, reviewers)
    if (body === undefined) return
    const answer = await this.#rest.request('POST', `${this.#root}/pulls/${pull.number}/requested_reviewers`, body)
    if (answer.status === 404 || answer.status === 422) throw refusedReview(messageOf(answer.body))
    this.#rest.expect(answer, 201)
  }

  async assign(pull: PullRequest, assignees: readonly string[]): Promise<void> {
    const path = `${this.#root}/pulls/${pull.number}`
    const { assignees: present } = this.#rest.read(await this.#rest.request('GET', path), pullShape, 200)
    const all = new Set([...(present ?? []).map(({ login }) => login), ...assignees])
    if (all.size === (present ?? []).length) return
    const answer = await this.#rest.request('PATCH', path, { assignees: [...all] })
    if (answer.status !== 422) return void this.#rest.expect(answer, 201, 200)
    throw new InputError(`The pull request can't be assigned: ${messageOf(answer.body)}`, {
      fix: 'Check the names in "assignees": each must be a user who may read the repository.',
    })
  }

  async mergeWhenReady(pull: PullRequest, method: MergeMethod): Promise<void> {
    await this.#refuseForbidden(method)
    const body = { Do: method, merge_when_checks_succeed: true }
    for (let tries = 1; ; tries++) {
      const answer = await this.#rest.request('POST', `${this.#root}/pulls/${pull.number}/merge`, body)
      if (isMergeArranged(answer)) return
      const isEarly = answer.status === 405 && /try again later/i.test(messageOf(answer.body))
      if (isEarly && tries < mostTries) await this.#host.clock.sleep(Math.min(250 * tries, 2000))
      else if (answer.status === 405) throw noAutoMerge(answer)
      else this.#rest.expect(answer, 200, 201)
    }
  }

  async deleteBranch(branch: string): Promise<void> {
    const path = `${this.#root}/branches/${encodeURIComponent(branch)}`
    this.#rest.expect(await this.#rest.request('DELETE', path), 204, 404)
  }

  async ancestry(repository: string, from: string, to: string) {
    const name = repositoryOn(this.#server, repository)
    if (name === undefined) return 'unknown'
    const [ahead, behind] = [await this.#between(name, from, to), await this.#between(name, to, from)]
    if (ahead === undefined || behind === undefined || (ahead > 0 && behind > 0)) return 'unknown'
    return ahead > 0 ? 'newer' : behind > 0 ? 'older' : 'same'
  }

  /** How many commits `to` has that `from` has not; undefined when one of them is not known. */
  async #between(name: string, from: string, to: string): Promise<number | undefined> {
    const answer = await this.#rest.request('GET', `/repos/${name}/compare/${from}...${to}`)
    if (answer.status !== 200) return undefined
    return this.#rest.read(answer, object('a comparison', { total_commits: number }), 200).total_commits
  }

  async #send(method: string, path: string, body: object, ...statuses: number[]): Promise<void> {
    this.#rest.expect(await this.#rest.request(method, this.#root + path, body), ...statuses)
  }

  async #refuseForbidden(method: MergeMethod): Promise<void> {
    const answer = await this.#rest.request('GET', this.#root)
    const repository = this.#rest.read(answer, repositoryShape, 200)
    if (repository[allowances[method]] !== false) return
    const others = Object.entries(allowances).flatMap(([name, key]) => (repository[key] === false ? [] : [name]))
    throw new InputError(`The repository ${this.#repository} does not allow to merge by the method "${method}"`, {
      fix: `Set auto-merge to ${others.join(' or ') || 'off'}, or allow the method in the settings of the repository.`,
    })
  }

  #noLabel(label: string, known: readonly GiteaLabel[]): InputError {
    return new InputError(`The repository ${this.#repository} has no label "${label}"`, {
      fix: `Create the label; there are: ${known.map(({ name }) => name).join(', ') || 'none'}.`,
    })
  }

  #seen(pull: GiteaPull): PullRequest {
    const { number, title, body, html_url: url, head, user } = pull
    if (draftTitle.test(title)) this.#drafts.add(number)
    return { number, url, title: title.replace(draftTitle, ''), body: body ?? '', head: head.ref, author: user.login }
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
