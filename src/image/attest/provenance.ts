import type { Host } from '../../host/host.ts'
import { shaOf } from '../../oci/digest.ts'
import { version } from '../../version.ts'

/** What is known of a build. */
export interface BuildFacts {
  /** `https://github.com/acme/web` */
  readonly repository?: string
  readonly commit?: string
  /** Base images, `docker.io/library/node:22` → the digest that the build took. */
  readonly bases: ReadonlyMap<string, string>
  readonly platforms: readonly string[]
  readonly started: Date
  readonly finished: Date
}

/** By its own name, since cosign rewrites what it is given as `slsaprovenance1`. */
export const provenanceType = 'https://slsa.dev/provenance/v1'

const ours = 'https://github.com/gitops-actions/gitops-actions'

/**
 * The predicate of SLSA provenance v1 (https://slsa.dev/spec/v1.0/provenance). In a workflow of GitHub it is of GitHub's own
 * type of build (https://actions.github.io/buildtypes/workflow/v1), so that who verifies finds the workflow where it is due.
 */
export function provenanceOf(facts: BuildFacts, environment: Host['environment']): object {
  const workflow = workflowOf(environment)
  const source = sourceOf(facts, environment['GITHUB_REF'])
  const bases = [...facts.bases].map(([name, digest]) => ({
    uri: `docker://${name}`,
    digest: { sha256: shaOf(digest) },
  }))
  return {
    buildDefinition: {
      ...(workflow ?? {
        buildType: `${ours}/blob/main/docs/build-scan-push.md#provenance`,
        externalParameters: { source: source[0]?.uri ?? '', platforms: facts.platforms },
        internalParameters: {},
      }),
      resolvedDependencies: [...source, ...bases],
    },
    runDetails: {
      builder: { id: builderOf(environment), version: { 'gitops-actions': version } },
      metadata: {
        invocationId: invocationOf(environment),
        startedOn: seconds(facts.started),
        finishedOn: seconds(facts.finished),
      },
    },
  }
}

function workflowOf(environment: Host['environment']): object | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: workflow } = environment
  if (!server || !repository || !workflow?.startsWith(`${repository}/`)) return undefined
  const [path, ref] = workflow.slice(repository.length + 1).split('@')
  return {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: { workflow: { ref, repository: `${server}/${repository}`, path } },
    internalParameters: {
      github: {
        event_name: environment['GITHUB_EVENT_NAME'] ?? '',
        repository_id: environment['GITHUB_REPOSITORY_ID'] ?? '',
        repository_owner_id: environment['GITHUB_REPOSITORY_OWNER_ID'] ?? '',
        runner_environment: environment['RUNNER_ENVIRONMENT'] ?? '',
      },
    },
  }
}

function sourceOf({ repository, commit }: BuildFacts, ref: string | undefined) {
  if (repository === undefined || commit === undefined) return []
  return [{ uri: `git+${repository}${ref ? `@${ref}` : ''}`, digest: { gitCommit: commit } }]
}

function builderOf({ RUNNER_ENVIRONMENT: runner, CI_SERVER_URL: gitlab }: Host['environment']): string {
  if (runner) return `https://github.com/actions/runner/${runner}`
  return gitlab ? `${gitlab}/-/runners` : ours
}

/** Where the run can be seen; empty where that is not known. */
export function invocationOf(environment: Host['environment']): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
  if (server && repository && run) {
    return `${server}/${repository}/actions/runs/${run}/attempts/${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}`
  }
  return environment['CI_JOB_URL'] ?? ''
}

/** RFC 3339 without fractions. */
export function seconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}
