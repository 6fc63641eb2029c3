import type { Report } from '../../report/report.ts'
import { type BumpResult, outputsOf, planLines, reportOf } from '../result.ts'
import { drawnImage } from '../version.ts'
import type { Delivery } from './commit.ts'

/** The report of a change that was brought to a repository, or with `dry-run` would be. */
export function deliveryReport(delivery: Delivery, repository: string, isDryRun: boolean): Report<BumpResult> {
  const { plan, changed, commit, branch, pullRequests } = delivery
  const report = reportOf(plan, [], plan.searched, isDryRun)
  const [pull] = pullRequests
  const result: BumpResult = {
    ...report.result,
    changed,
    ...(commit === undefined ? {} : { commit }),
    branch,
    ...(pull === undefined ? {} : { pullRequest: { number: pull.number, url: pull.url } }),
  }
  const proposed = pullRequests.map((one) => `Pull request #${one.number}: ${one.url}`)
  const landed = changed && commit !== undefined ? [`Commit ${commit} on ${branch} of ${repository}`] : []
  const target = pull === undefined ? `${branch} of ${repository}` : `pull request #${pull.number}`
  return {
    ...report,
    result,
    outputs: outputsOf(result),
    plan: [...planLines(plan, isDryRun), ...landed, ...proposed],
    picture: result.images.map((image) => ({
      from: drawnImage(image.name, image.new),
      to: target,
      label: pull === undefined ? 'commit' : 'proposal',
      ...(isDryRun ? { state: 'planned' } : {}),
    })),
  }
}
