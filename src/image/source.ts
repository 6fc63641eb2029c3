import type { Host } from '../host/host.ts'
import type { SourceFacts } from './tags.ts'

/**
 * What is known of the source: from the variables of GitHub Actions or GitLab CI, otherwise from the Git repository of the
 * working directory. What nobody knows is absent.
 */
export async function readSource(host: Host): Promise<SourceFacts> {
  const { environment } = host
  const facts = environment['GITHUB_SHA']
    ? fromGitHub(host)
    : environment['CI_COMMIT_SHA']
      ? fromGitLab(environment)
      : await fromGit(host)
  const commitTime = environment['SOURCE_DATE_EPOCH'] ?? (await commitTimeOf(host, facts.commit))
  return present({ ...facts, commitTime })
}

type Known = { readonly [K in keyof SourceFacts]?: string | undefined }

function fromGitHub(host: Host): Known {
  const { environment } = host
  const ref = environment['GITHUB_REF'] ?? ''
  const pullRequest = /^refs\/pull\/(\d+)\//.exec(ref)?.[1]
  const server = environment['GITHUB_SERVER_URL']
  const name = environment['GITHUB_REPOSITORY']
  return {
    // For a pull request GITHUB_SHA is a merge commit that exists nowhere else; the head is what people know.
    commit: (pullRequest && headOfPullRequest(host)) ?? environment['GITHUB_SHA'],
    branch: /^refs\/heads\/(.+)$/.exec(ref)?.[1],
    tag: /^refs\/tags\/(.+)$/.exec(ref)?.[1],
    pullRequest,
    run: environment['GITHUB_RUN_NUMBER'],
    repository: server && name ? `${server}/${name}` : undefined,
  }
}

function headOfPullRequest(host: Host): string | undefined {
  const file = host.environment['GITHUB_EVENT_PATH']
  if (!file || host.files.kind(file) === undefined) return undefined
  try {
    const event = JSON.parse(host.files.text(file)) as {
      pull_request?: { head?: { sha?: unknown } }
    }
    const sha = event.pull_request?.head?.sha
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined
  } catch {
    return undefined
  }
}

function fromGitLab(environment: Host['environment']): Known {
  return {
    commit: environment['CI_COMMIT_SHA'],
    branch: environment['CI_COMMIT_BRANCH'],
    tag: environment['CI_COMMIT_TAG'],
    pullRequest: environment['CI_MERGE_REQUEST_IID'],
    run: environment['CI_PIPELINE_IID'],
    repository: environment['CI_PROJECT_URL'],
  }
}

async function fromGit(host: Host): Promise<Known> {
  const [commit, head = ''] =
    (await git(host, ['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD']))?.split('\n') ?? []
  if (commit === undefined) return {}
  const branch = /^refs\/heads\/(.+)$/.exec(head)?.[1]
  return {
    commit,
    branch,
    // On a branch the tags of its tip are no event: releases are built from their tag.
    tag: branch === undefined ? await git(host, ['describe', '--tags', '--exact-match', 'HEAD']) : undefined,
  }
}

async function commitTimeOf(host: Host, commit: string | undefined): Promise<string | undefined> {
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined
  return await git(host, ['show', '--no-patch', '--format=%ct', commit])
}

async function git(host: Host, args: readonly string[]): Promise<string | undefined> {
  if (host.processes.find('git') === undefined) return undefined
  const { exitCode, stdout } = await host.processes.run('git', args)
  const text = Buffer.from(stdout).toString('utf8').trim()
  return exitCode === 0 && text !== '' ? text : undefined
}

function present(known: Known): SourceFacts {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ''))
}
