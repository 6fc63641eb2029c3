import type { Host } from '../../host/host.ts'
import type { RefUpdate } from '../clone/clone.ts'
import type { Change } from '../tree.ts'

export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  /** Short name of the branch that it proposes. */
  readonly head: string
  /** Login of who opened it. */
  readonly author: string
}

export interface Draft {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
  readonly isDraft: boolean
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

/** Commits through the API of a forge, which signs them. */
export interface ApiCommit {
  readonly branch: string
  /** The commit that the branch must be at. */
  readonly tip: string
  readonly message: string
  readonly changes: readonly Change[]
}

/** An issue of a repository. */
export interface Issue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
}

export interface IssueFields {
  readonly title: string
  readonly body: string
}

export interface Issues {
  /** All issues with a label, closed ones too. */
  labelled(label: string): Promise<Issue[]>
  /** @returns where it is shown. */
  open(fields: IssueFields, label: string): Promise<string>
  change(issue: Issue, fields: Partial<IssueFields> & { readonly isOpen?: boolean }): Promise<void>
}

/** A server that hosts repositories and knows pull requests. One object speaks of one repository. */
export interface Forge {
  /** As people call it: `GitHub`. */
  readonly name: string
  openPullRequests(base: string): Promise<PullRequest[]>
  /** Opens a pull request, or undefined when one of that branch is open already. */
  open(draft: Draft): Promise<PullRequest | undefined>
  change(pull: PullRequest, fields: { readonly title?: string; readonly body?: string }): Promise<void>
  close(pull: PullRequest, comment: string): Promise<void>
  label(pull: PullRequest, labels: readonly string[]): Promise<void>
  /** @param reviewers users, or `ORG/TEAM`. */
  review(pull: PullRequest, reviewers: readonly string[]): Promise<void>
  assign(pull: PullRequest, users: readonly string[]): Promise<void>
  mergeWhenReady(pull: PullRequest, method: MergeMethod): Promise<void>
  deleteBranch(branch: string): Promise<void>
  /** How commit `to` of a repository of this server stands to `from`. */
  ancestry(repository: string, from: string, to: string): Promise<'older' | 'same' | 'newer' | 'unknown'>
  readonly issues: Issues
  /** A page that shows what lies between two commits of a repository of this server. */
  compareUrl(repository: string, from: string, to: string): string
  /**
   * Makes a commit on a branch and gives its id; absent where the forge has no such API.
   * Throws GitFailure `stale` when the branch is elsewhere.
   */
  commit?(commit: ApiCommit): Promise<string>
  /** Makes, moves and removes branches: all or none. Throws GitFailure `stale` when one is not where it was seen. */
  updateRefs?(updates: readonly RefUpdate[]): Promise<void>
}

/** Where a repository may have its forge. */
export interface ForgePlace {
  /** `https://host` */
  readonly origin: string
  /** The path of the repository on it, without slashes around it: `owner/name`, `group/subgroup/name`, `below/owner/name`. */
  readonly path: string
  /** The run that we are in is one of this server. */
  readonly isOwn: boolean
}

/** One repository on its forge. */
export interface Site {
  /** Where the forge is, without a slash at the end. */
  readonly server: string
  open(token: string): Forge
  /** Makes a token for this repository out of the key of an app; absent where the forge knows no apps. */
  appToken?(app: { readonly id: string; readonly privateKey: string }): Promise<string>
}

/** A kind of forges: one file below this folder, and one row of the table in `open-forge.ts`. */
export interface ForgeKind {
  readonly name: string
  /** The site that the place's name or the run's environment gives away, without asking anybody. */
  known(place: ForgePlace, host: Host): Site | undefined
  /** The site when the server at the place answers as this kind does. */
  asked(place: ForgePlace, host: Host): Promise<Site | undefined>
}
