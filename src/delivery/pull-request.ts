import { ServiceError } from '../errors.ts'
import type { Forge, PullRequest } from '../git/forges/forge.ts'
import { sha256Of } from '../hash.ts'
import type { Host } from '../host/host.ts'
import type { DeliveryInputs } from './inputs.ts'
import type { Page } from './tip-plan.ts'

/** The inputs that a pull request has beside its words. */
type ProposalOptions = Pick<
  DeliveryInputs,
  'title' | 'labels' | 'reviewers' | 'assignees' | 'autoMerge' | 'draft' | 'closeStale'
>

/** What a pull request says of itself at its end, so that a later run recognises it: what it is about, in a comment. */
const marker = /<!-- gitops-actions: ([^>]*) -->/g

/** All branches of ours are below this one. */
const prefix = 'gitops-actions'

/** The branch of a proposal on a base: the same for what is about the same, whatever it changes there. */
export function branchOf({ branch, subjects }: Page, base: string): string {
  const unique = sha256Of(JSON.stringify([base, ...subjects])).slice(0, 8)
  return `${prefix}/${branch.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 70)}-${unique}`
}

/**
 * Opens the pull request of a branch, or brings the open one up to date; closes those that it makes stale.
 * @param isOurs whether the branch holds what the page says, asked just before words are changed: another run may have replaced
 *   it, whose words they are then.
 */
export async function propose(
  host: Host,
  forge: Forge,
  { branch, base }: { readonly branch: string; readonly base: string },
  page: Page,
  options: ProposalOptions,
  isOurs: () => Promise<boolean>,
): Promise<PullRequest> {
  const title = options.title ?? page.title
  const body = `${page.body}\n\n<!-- gitops-actions: ${page.subjects.join(', ').replaceAll('>', '')} -->`
  const open = await forge.openPullRequests(base)
  const pull = await openOrChange(
    host,
    forge,
    open,
    { head: branch, base, title, body, isDraft: options.draft },
    isOurs,
  )
  if (options.labels.length > 0) await forge.label(pull, options.labels)
  if (options.reviewers.length > 0) await forge.review(pull, options.reviewers)
  if (options.assignees.length > 0) await forge.assign(pull, options.assignees)
  if (options.autoMerge !== 'off') await forge.mergeWhenReady(pull, options.autoMerge)
  if (options.closeStale) await closeStale(host, forge, open, pull, page.subjects)
  if (pull.author === 'github-actions[bot]') warnOfSilence(host)
  return pull
}

interface Content {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
  readonly isDraft: boolean
}

/** Two runs may open it at once: the slower one finds it open, and brings it up to date. */
async function openOrChange(
  host: Host,
  forge: Forge,
  open: readonly PullRequest[],
  content: Content,
  isOurs: () => Promise<boolean>,
): Promise<PullRequest> {
  const { head, title, body } = content
  const known = open.find((pull) => pull.head === head)
  const opened = known === undefined ? await forge.open(content) : undefined
  if (opened !== undefined) return opened
  const pull = known ?? (await justOpened(host, forge, content))
  const isOutdated = pull.title !== title || pull.body !== body
  if (isOutdated && (await isOurs())) await forge.change(pull, { title, body })
  return pull
}

/** The one that another run has just opened: a forge may refuse a second one before it lists the first. */
async function justOpened(host: Host, forge: Forge, { head, base }: Content): Promise<PullRequest> {
  for (let left = 10; left > 0; left--) {
    const pull = (await forge.openPullRequests(base)).find((other) => other.head === head)
    if (pull !== undefined) return pull
    await host.clock.sleep(500)
  }
  throw new ServiceError(forge.name, `There is an open pull request of ${head} already, and it is not listed`, {
    fix: 'Run it again; if it stays so, look for that pull request and close it.',
  })
}

/** A pull request is stale when all that it is about is in the new one. */
async function closeStale(
  host: Host,
  forge: Forge,
  open: readonly PullRequest[],
  pull: PullRequest,
  subjects: readonly string[],
): Promise<void> {
  for (const other of open) {
    const about = subjectsIn(other.body)
    const isOurs = other.number !== pull.number && other.head.startsWith(`${prefix}/`) && about.length > 0
    if (!isOurs || !about.every((one) => subjects.includes(one))) continue
    await forge.close(other, `Superseded by #${pull.number}.`)
    await forge.deleteBranch(other.head)
    host.log.info(`Closed pull request #${other.number}: #${pull.number} supersedes it.`)
  }
}

function subjectsIn(body: string): string[] {
  const text = [...body.matchAll(marker)].at(-1)?.[1]
  return text === undefined ? [] : text.split(', ')
}

/** https://docs.github.com/en/actions/concepts/security/github_token */
function warnOfSilence(host: Host): void {
  host.log.info(
    'The pull request was opened with GITHUB_TOKEN, so its workflows do not start by themselves: they wait for approval or do not run. Give app-id and app-private-key of a GitHub App, or a fine-grained token, to have them run.',
  )
}
