import { setTimeout } from 'node:timers/promises'
import { git } from '../repositories.ts'
import {
  type DoublePull,
  type DoubleRepository,
  isDraft,
  members,
  mergeIfAllowed,
  organizationLabels,
  people,
  teams,
} from './state.ts'

/** A request to the API of one repository, by somebody who may see it. */
export interface Call {
  readonly repository: DoubleRepository
  readonly login: string
  readonly method: string
  /** Below the repository: `/pulls/4/merge`. */
  readonly path: string
  readonly page: number
  readonly body: Readonly<Record<string, unknown>>
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
  /** There are more pages. */
  readonly hasNext?: boolean
}

const said = (status: number, message: string): Reply => ({ status, body: { message } })
const notFound = said(404, 'not found')
/** As MAX_RESPONSE_ITEMS of the real one. */
const pageSize = 2
const millisecondsToLook = 300

/** Gitea's rules for one repository, as far as deliveries meet them: each was seen on a real server. */
export async function carryOut(call: Call): Promise<Reply> {
  const { repository, method, path } = call
  const [, area = '', id = '', part = ''] = path.split('/')
  if (area === '') return { status: 200, body: settingsOf(repository) }
  if (area === 'labels') return paged(call, repository.labels)
  if (area === 'branches') return deleteBranch(repository, decodeURIComponent(id))
  if (area === 'compare') return compare(repository, decodeURIComponent(id))
  if (area === 'pulls' && id === '') return method === 'GET' ? listPulls(call) : await openPull(call)
  const pull = repository.pulls.find(({ number }) => number === Number(id))
  if (pull === undefined) return notFound
  if (area === 'issues') return part === 'labels' ? addLabels(call, pull) : addComment(call, pull)
  if (part === 'merge') return merge(call, pull)
  if (part === 'requested_reviewers') return askForReviews(call, pull)
  return method === 'GET' ? { status: 200, body: shown(repository, pull) } : change(call, pull)
}

function settingsOf({ forbids }: DoubleRepository): object {
  const allowed = (method: string): boolean => !forbids.includes(method)
  const settings = { allow_merge_commits: allowed('merge'), allow_squash_merge: allowed('squash') }
  return { ...settings, allow_rebase: allowed('rebase') }
}

function paged({ page }: Call, items: readonly unknown[]): Reply {
  const body = items.slice((page - 1) * pageSize, page * pageSize)
  return { status: 200, body, hasNext: items.length > page * pageSize }
}

function shown({ name }: DoubleRepository, pull: DoublePull): object {
  const { number, title, body, state, base, head, author, assignees } = pull
  return {
    ...{ number, title, body, state, base: { ref: base }, head: { ref: head, repo: { full_name: name } } },
    html_url: `http://localhost/${name}/pulls/${number}`,
    user: { login: author },
    assignees: assignees.length === 0 ? null : assignees.map((login) => ({ login })),
  }
}

function listPulls(call: Call): Reply {
  const open = call.repository.pulls.filter(({ state }) => state === 'open').reverse()
  const all = open.map((pull) => shown(call.repository, pull))
  return paged(call, all)
}

const branchOf = (bare: string, name: string): string =>
  git(bare, 'for-each-ref', '--format=%(objectname)', `refs/heads/${name}`)

async function openPull({ repository, login, body }: Call): Promise<Reply> {
  const { pulls, bare } = repository
  const [head, base] = [String(body['head']), String(body['base'])]
  if (branchOf(bare, head) === '' || branchOf(bare, base) === '') return notFound
  const isThere = pulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base)
  if (isThere) return said(409, `pull request already exists for these targets [head_branch: ${head}]`)
  // Between this look and the next line others open theirs, on the real one too.
  await setTimeout(30)
  const pull: DoublePull = {
    ...{ number: pulls.length + 1, title: String(body['title']), body: String(body['body'] ?? ''), state: 'open' },
    ...{ merged: false, head, base, author: login, labels: [], assignees: [], reviewers: [], comments: [] },
    ...{ scheduled: undefined, looked: new Map() },
  }
  pulls.push(pull)
  return { status: 201, body: shown(repository, pull) }
}

function change({ repository, body }: Call, pull: DoublePull): Reply {
  const { assignees } = body as { assignees?: readonly string[] }
  const stranger = assignees?.find((name) => !people.includes(name))
  if (stranger !== undefined) {
    return said(422, `Assignee does not exist: [name: user does not exist [uid: 0, name: ${stranger}]]`)
  }
  // All assignees are replaced by those that are given.
  Object.assign(pull, body, assignees === undefined ? {} : { assignees: [...assignees].sort() })
  return { status: 201, body: shown(repository, pull) }
}

function addComment({ body }: Call, pull: DoublePull): Reply {
  pull.comments = [...pull.comments, String(body['body'])]
  return { status: 201, body: {} }
}

/** By ids or by names. Names that it does not know are passed over without a word. */
function addLabels({ repository, body }: Call, pull: DoublePull): Reply {
  const wanted = body['labels'] as readonly (number | string)[]
  const all = [...organizationLabels, ...repository.labels]
  const found = all.filter(({ id, name }) => wanted.includes(id) || wanted.includes(name) || pull.labels.includes(name))
  pull.labels = found.map(({ name }) => name).sort()
  return { status: 200, body: found }
}

function askForReviews({ body }: Call, pull: DoublePull): Reply {
  const [users, groups] = [body['reviewers'] as readonly string[], body['team_reviewers'] as readonly string[]]
  for (const user of users) {
    if (!people.includes(user)) return said(404, `User '${user}' not exist`)
    if (user === pull.author) return said(422, "poster of pr can't be reviewer [user_id: 2, repo_id: 1]")
    if (!members.includes(user)) return said(422, "Reviewer can't read [user_id: 3, repo_id: 1]")
  }
  const unknown = groups.find((team) => !teams.includes(team))
  if (unknown !== undefined) return said(404, `Team '${unknown}' not exist`)
  pull.reviewers = [...new Set([...pull.reviewers, ...users, ...groups])]
  return { status: 201, body: [] }
}

/** It looks for conflicts first, once for each commit. What it then schedules it merges in the background. */
function merge({ repository, body }: Call, pull: DoublePull): Reply {
  if (pull.merged) return said(405, 'The PR is already merged')
  if (pull.state === 'closed') return notFound
  if (isDraft(pull)) return said(405, 'Work in progress PRs cannot be merged')
  const head = branchOf(repository.bare, pull.head)
  const done = pull.looked.get(head) ?? Date.now() + millisecondsToLook
  pull.looked.set(head, done)
  if (Date.now() < done) return said(405, 'Please try again later')
  if (pull.scheduled !== undefined) {
    return said(409, 'pull request is already scheduled to auto merge when checks succeed [pull_id: 1]')
  }
  pull.scheduled = String(body['Do'])
  if (!repository.isProtected) void setTimeout(50).then(() => mergeIfAllowed(repository, pull))
  return { status: 201 }
}

function deleteBranch({ bare }: DoubleRepository, branch: string): Reply {
  if (branchOf(bare, branch) === '') return notFound
  if (branch === 'main') return said(403, 'can not delete default or pull request target branch')
  git(bare, 'update-ref', '-d', `refs/heads/${branch}`)
  return { status: 204 }
}

function compare({ bare }: DoubleRepository, range: string): Reply {
  const [from = '', to = ''] = range.split('...')
  return { status: 200, body: { total_commits: Number(git(bare, 'rev-list', '--count', `${from}..${to}`)) } }
}
