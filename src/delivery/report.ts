import type { Delivery } from './delivery.ts'

/** What the result of a stage that delivers says of its delivery. */
export interface Delivered {
  readonly changed: boolean
  readonly commit?: string
  readonly branch?: string
  readonly pullRequest?: { readonly number: number; readonly url: string }
}

export function deliveredOf({ changed, commit, branch, pullRequests: [pull] }: Delivery): Delivered {
  return {
    changed,
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
    ...(pull === undefined ? {} : { pullRequest: { number: pull.number, url: pull.url } }),
  }
}

/** The values of `deliveryOutputs`. */
export function outputsOf({ commit, branch, pullRequest }: Delivered): Record<string, string> {
  return {
    commit: commit ?? '',
    branch: branch ?? '',
    'pull-request-number': pullRequest === undefined ? '' : String(pullRequest.number),
    'pull-request-url': pullRequest?.url ?? '',
  }
}

/** What was delivered and where to, as lines of a plan. */
export function deliveryLines(
  { changed, commit, branch, pullRequests }: Delivery,
  repository: string | undefined,
): string[] {
  const landed = changed && commit !== undefined ? [`Commit ${commit} on ${branch} of ${repository}`] : []
  return [...landed, ...pullRequests.map(({ number, url }) => `Pull request #${number}: ${url}`)]
}

/** Where a change that is pushed goes, in words. */
export function placeOf(branch: string | undefined, repository: string | undefined): string {
  return repository === undefined ? 'the working directory' : `${branch} of ${repository}`
}

/** Where it goes, for the picture of the run. */
export function targetOf({ branch, pullRequests: [pull] }: Delivery, repository: string): string {
  return pull === undefined ? `${branch} of ${repository}` : `pull request #${pull.number}`
}
