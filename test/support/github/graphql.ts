import { execFileSync } from 'node:child_process'
import { git } from '../repositories.ts'
import { type GitHubState, type Grant, hasBranch, type Reply, repositoryNode } from './state.ts'

interface GraphqlRequest {
  readonly query?: string
  readonly variables?: { readonly input?: Record<string, unknown> }
}

interface CommitInput {
  readonly branch: { readonly branchName: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string }
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions: readonly { readonly path: string }[]
  }
}

/** The mutations that are used: createCommitOnBranch, updateRefs and enablePullRequestAutoMerge. Errors come with status 200. */
export function carryOutGraphql(state: GitHubState, grant: Grant, request: GraphqlRequest): Reply | undefined {
  const input = request.variables?.input ?? {}
  if (request.query?.includes('enablePullRequestAutoMerge')) return enableAutoMerge(state, grant, input)
  if (request.query?.includes('createCommitOnBranch')) return commit(state, grant, input as unknown as CommitInput)
  if (request.query?.includes('updateRefs')) return updateRefs(state, grant, input as unknown as RefsInput)
  return failed('INVALID', 'Unknown query')
}

interface RefsInput {
  readonly repositoryId: string
  readonly refUpdates: readonly {
    readonly name: string
    readonly beforeOid?: string
    readonly afterOid: string
    readonly force?: boolean
  }[]
}

/** All or none, as `git update-ref --stdin` does it in one transaction. Zeros stand for a ref that is not there. */
function updateRefs(state: GitHubState, grant: Grant, { repositoryId, refUpdates }: RefsInput): Reply {
  if (repositoryId !== repositoryNode) return failed('NOT_FOUND', 'Could not resolve to a node')
  if (grant.contents !== 'write') return failed('FORBIDDEN', 'Resource not accessible by integration')
  if (refUpdates.some(({ name }) => state.protectedBranches.has(name.replace('refs/heads/', '')))) {
    return failed('UNPROCESSABLE', 'Changes must be made through a pull request. (protected branch hook declined)')
  }
  const lines = refUpdates.map(({ name, beforeOid, afterOid }) => `update ${name} ${afterOid} ${beforeOid ?? ''}\n`)
  try {
    execFileSync('git', ['update-ref', '--stdin'], { cwd: state.bare, input: lines.join(''), stdio: 'pipe' })
  } catch {
    return failed('UNPROCESSABLE', 'Refs could not be updated')
  }
  return { status: 200, body: { data: { updateRefs: { clientMutationId: null } } } }
}

function commit(state: GitHubState, grant: Grant, input: CommitInput): Reply | undefined {
  const branch = input.branch.branchName
  if (grant.contents !== 'write') return failed('FORBIDDEN', 'Resource not accessible by integration')
  if (!hasBranch(state, branch)) return failed('NOT_FOUND', `Could not resolve to a branch named ${branch}`)
  if (state.protectedBranches.has(branch)) {
    return failed('UNPROCESSABLE', 'Changes must be made through a pull request. (protected branch hook declined)')
  }
  const head = git(state.bare, 'rev-parse', `refs/heads/${branch}`)
  const expected = input.expectedHeadOid
  if (head !== expected) return stale(branch, expected, head)
  const oid = makeCommit(state.bare, head, input)
  try {
    git(state.bare, 'update-ref', `refs/heads/${branch}`, oid, expected)
  } catch {
    return stale(branch, expected, 'another commit')
  }
  if (state.dropAfterCommit?.()) return undefined
  return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid } } } } }
}

function stale(branch: string, expected: string, head: string): Reply {
  return failed(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not. Pull and try again. (${branch} is at ${head})`,
  )
}

/** Reads the tree into an index of its own, changes it there, and commits it. */
function makeCommit(bare: string, parent: string, { message, fileChanges }: CommitInput): string {
  const index = `${bare}/index-${Math.random().toString(36).slice(2)}`
  const env = { ...process.env, GIT_INDEX_FILE: index }
  const run = (args: string[], input?: string | Buffer): string =>
    execFileSync('git', args, { cwd: bare, env, input, encoding: 'utf8' }).trim()
  run(['read-tree', parent])
  for (const { path, contents } of fileChanges.additions) {
    const blob = run(['hash-object', '-w', '--stdin'], Buffer.from(contents, 'base64'))
    run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`])
  }
  const nothing = '0'.repeat(40)
  for (const { path } of fileChanges.deletions) run(['update-index', '--index-info'], `0 ${nothing}\t${path}\n`)
  const tree = run(['write-tree'])
  const text = message.body ? `${message.headline}\n\n${message.body}\n` : `${message.headline}\n`
  return git(bare, 'commit-tree', tree, '-p', parent, '-m', text.trimEnd())
}

function enableAutoMerge(state: GitHubState, grant: Grant, input: Record<string, unknown>): Reply {
  if (grant.pullRequests !== 'write') return failed('FORBIDDEN', 'Resource not accessible by integration')
  const pull = state.pulls.find((one) => one.node_id === input['pullRequestId'])
  if (pull === undefined) return failed('NOT_FOUND', 'Could not resolve to a node')
  if (!state.autoMergeAllowed) return failed('UNPROCESSABLE', 'Auto merge is not allowed for this repository')
  pull.autoMerge = String(input['mergeMethod'])
  return { status: 200, body: { data: { enablePullRequestAutoMerge: { clientMutationId: null } } } }
}

function failed(type: string, message: string): Reply {
  return { status: 200, body: { data: null, errors: [{ type, message }] } }
}
