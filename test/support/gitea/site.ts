import { main } from '../../../src/cli/main.ts'
import { nodeHost } from '../../../src/host/node.ts'

/** A Gitea that the tests look at: the real one, or the double that must not differ from it. */
export interface GiteaSite {
  /** Where it is reached. It calls itself `localhost` in its own links, as a server behind a proxy has another name. */
  readonly url: string
  /** By what they may do: `writer` of a repository, with a scope missing, only reading; `guest` has no access at all. */
  readonly tokens: Readonly<Record<GiteaToken, string>>
  /** A new private repository `acme/NAME` with these files on `main`; the organization has the label `team`. */
  repository(
    name: string,
    files: Readonly<Record<string, string>>,
    options?: RepositoryOptions,
  ): Promise<GiteaRepository>
  close(): Promise<void>
}

export type GiteaToken = 'writer' | 'withoutIssues' | 'reader' | 'guest'

export interface RepositoryOptions {
  readonly labels?: readonly string[]
  /** Nobody pushes to `main`, and pull requests wait for the check `ci`. */
  readonly isProtected?: boolean
  /** Merge methods that it does not allow. */
  readonly forbids?: readonly ('merge' | 'squash' | 'rebase')[]
}

export interface GiteaRepository {
  /** `acme/ops` */
  readonly name: string
  readonly url: string
  /** The folder of the bare repository on this disk. */
  readonly bare: string
  /** All pull requests, the oldest first. */
  pulls(): Promise<SeenPull[]>
  /** What somebody else does: opens a pull request of a branch. */
  propose(head: string, title: string): Promise<void>
  /** What somebody else does: assigns a pull request to `root`. */
  assignRoot(pull: number): Promise<void>
  /** Reports the check `ci` of a commit as passed. */
  pass(commit: string): Promise<void>
}

export interface SeenPull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly draft: boolean
  readonly head: string
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Users and teams whose review is asked for. */
  readonly reviewers: readonly string[]
  readonly comments: readonly string[]
}

/** What a command line left. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs one command line with a token. */
export type RunCommand = (words: readonly string[], token: string) => Promise<Ran>

/** Runs it in this process. */
export const runHere: RunCommand = async (words, token) => {
  const stdout: string[] = []
  const stderr: string[] = []
  const environment = { ...process.env, GITHUB_TOKEN: token }
  const code = await main(words, {
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    environment,
    host: async (options) => ({ ...nodeHost(options), environment }),
  })
  return { code, stdout: stdout.join(''), stderr: stderr.join('') }
}
