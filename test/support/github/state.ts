import type { KeyObject } from 'node:crypto'
import { git } from '../repositories.ts'

/** What a token may do, as fine-grained permissions have it. */
export interface Grant {
  readonly login: string
  readonly contents: 'none' | 'read' | 'write'
  readonly pullRequests: 'none' | 'read' | 'write'
  readonly issues?: 'none' | 'read' | 'write'
}

export interface DoublePull {
  number: number
  node_id: string
  title: string
  body: string
  state: 'open' | 'closed'
  draft: boolean
  head: string
  base: string
  author: string
  labels: string[]
  assignees: string[]
  reviewers: string[]
  teams: string[]
  autoMerge: string | undefined
  comments: string[]
}

export interface DoubleIssue {
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  labels: string[]
}

export interface GitHubState {
  readonly bare: string
  readonly repository: string
  readonly grants: Readonly<Record<string, Grant>>
  readonly protectedBranches: ReadonlySet<string>
  readonly autoMergeAllowed: boolean
  readonly pulls: DoublePull[]
  /** Undefined where the repository has them switched off. */
  readonly issues: DoubleIssue[] | undefined
  /** The GitHub App that is installed on the repository: its id, its public key, and the token it gets. */
  readonly app: { readonly id: string; readonly publicKey: KeyObject; readonly token: string } | undefined
  /** Called before each request is carried out; an answer in place of it. */
  readonly fault: ((method: string, path: string) => Fault | undefined) | undefined
  /** Called after GraphQL has carried out a commit; true drops the answer. */
  readonly dropAfterCommit: (() => boolean) | undefined
}

export interface Fault {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly message?: string
}

/** The id that GraphQL knows the repository by. */
export const repositoryNode = 'R_1'

/** An answer on its way out. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

export function hasBranch(state: GitHubState, branch: string): boolean {
  return git(state.bare, 'for-each-ref', '--format=%(refname)', `refs/heads/${branch}`) === `refs/heads/${branch}`
}

export const notFound: Reply = { status: 404, body: { message: 'Not Found' } }
export const notAllowed: Reply = { status: 403, body: { message: 'Resource not accessible by integration' } }

export function invalid(message: string, ...errors: object[]): Reply {
  return { status: 422, body: { message, errors } }
}
