import type { Host } from '../host/host.ts'
import { readBuildTime } from './build-time.ts'

/** What the run knows about where a change comes from. */
export interface Origin {
  /** Commit that it was made from: that an image was built from, or that holds the Compose file. */
  readonly sourceCommit?: string
  /** URL of the repository of that commit. */
  readonly sourceRepository?: string
  /** When the image was built, as `Date.toISOString` writes it. */
  readonly buildTime?: string
  /** URL of the run that made the change. */
  readonly run?: string
}

/** What the CI system says about the run: GitHub and Gitea Actions, GitLab CI, Jenkins. */
export function originOf(
  environment: Host['environment'],
  given: {
    readonly sourceCommit?: string | undefined
    readonly sourceRepository?: string | undefined
    readonly buildTime?: string | undefined
  },
): Origin {
  const get = (name: string): string | undefined => environment[name] || undefined
  const server = get('GITHUB_SERVER_URL')
  const project = get('GITHUB_REPOSITORY')
  const onGitHub = server !== undefined && project !== undefined ? `${server}/${project}` : undefined
  const run = onGitHub && get('GITHUB_RUN_ID') ? `${onGitHub}/actions/runs/${get('GITHUB_RUN_ID')}` : undefined
  const facts: Record<keyof Origin, string | undefined> = {
    sourceCommit: given.sourceCommit ?? get('GITHUB_SHA') ?? get('CI_COMMIT_SHA') ?? get('GIT_COMMIT'),
    sourceRepository: given.sourceRepository ?? onGitHub ?? get('CI_PROJECT_URL'),
    run: run ?? get('CI_JOB_URL') ?? get('BUILD_URL'),
    buildTime: given.buildTime === undefined ? undefined : readBuildTime(given.buildTime),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** The same as sentences of a page; text from outside is between backticks. */
export function originLines({ sourceCommit, sourceRepository, run }: Origin): string[] {
  const repository = sourceRepository === undefined ? '' : ` of \`${sourceRepository}\``
  return [
    ...(sourceCommit === undefined ? [] : [`Made from commit \`${sourceCommit}\`${repository}.`]),
    ...(run === undefined ? [] : [`Run: \`${run}\``]),
  ]
}
