import { createHash } from 'node:crypto'
import { ServiceError } from '../../errors.ts'
import type { Forge, MergeMethod, PullRequest } from '../../git/forges/forge.ts'
import type { Host } from '../../host/host.ts'
import { printable } from '../../report/text.ts'
import { shownVersion } from '../version.ts'
import { type ChangedFile, environmentsOf, imageSteps, type Origin, oneLine, type Purpose, subject } from './message.ts'

export interface ProposalOptions {
  readonly title?: string | undefined
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
  readonly assignees: readonly string[]
  readonly autoMerge: 'off' | MergeMethod
  readonly draft: boolean
  readonly closeStale: boolean
}

/** What a pull request says of itself at its end, so that a later run recognises it: what it is about, in a comment. */
const marker = /<!-- gitops-actions: ([^>]*) -->/g

/** All branches of ours are below this one. */
const prefix = 'gitops-actions'

/** What a proposal is about: images and environments. Two with the same subject replace each other. */
export function subjectsOf(files: readonly ChangedFile[]): string[] {
  const environments = environmentsOf(files)
  return [...new Set(imageSteps(files).flatMap((step) => pairsOf(step.image, environments)))].sort()
}

function pairsOf(image: string, environments: readonly string[]): string[] {
  return environments.length === 0 ? [image] : environments.map((environment) => `${image} in ${environment}`)
}

/** The branch of a proposal: the same for the same images and environments, whatever their versions. */
export function branchOf(files: readonly ChangedFile[], base: string, purpose: Purpose): string {
  const subjects = subjectsOf(files)
  const words = [...new Set(imageSteps(files).map((step) => step.image.split('/').at(-1) ?? ''))]
  const readable = [...words.slice(0, 3), ...environmentsOf(files).slice(0, 3)]
    .join('-')
    .replace(/[^A-Za-z0-9-]+/g, '-')
  const unique = createHash('sha256')
    .update(JSON.stringify([base, ...subjects]))
    .digest('hex')
    .slice(0, 8)
  return `${prefix}/${purpose.kind}-${readable.slice(0, 60)}-${unique}`
}

/** Opens the pull request of a branch, or brings the open one up to date; closes those that it makes stale. */
export async function propose(
  host: Host,
  forge: Forge,
  branch: string,
  base: string,
  files: readonly ChangedFile[],
  purpose: Purpose,
  origin: Origin,
  options: ProposalOptions,
  compare: ((image: string) => string | undefined) | undefined,
): Promise<PullRequest> {
  const title = options.title ?? subject(files, imageSteps(files), purpose)
  const body = bodyOf(files, purpose, origin, compare)
  const open = await forge.openPullRequests(base)
  const pull = await openOrChange(host, forge, open, { head: branch, base, title, body, isDraft: options.draft })
  if (options.labels.length > 0) await forge.label(pull, options.labels)
  if (options.reviewers.length > 0) await forge.review(pull, options.reviewers)
  if (options.assignees.length > 0) await forge.assign(pull, options.assignees)
  if (options.autoMerge !== 'off') await forge.mergeWhenReady(pull, options.autoMerge)
  if (options.closeStale) await closeStale(host, forge, open, pull, subjectsOf(files))
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
): Promise<PullRequest> {
  const { head, title, body } = content
  const known = open.find((pull) => pull.head === head)
  const opened = known === undefined ? await forge.open(content) : undefined
  if (opened !== undefined) return opened
  const pull = known ?? (await justOpened(host, forge, content))
  if (pull.title !== title || pull.body !== body) await forge.change(pull, { title, body })
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

function bodyOf(
  files: readonly ChangedFile[],
  purpose: Purpose,
  origin: Origin,
  compare: ((image: string) => string | undefined) | undefined,
): string {
  const rows = files.flatMap((file) =>
    file.edits.map(({ image, old, new: next, line }) => {
      const link = compare?.(image)
      const cells = [code(image), code(shownVersion(old)), code(shownVersion(next)), code(`${file.path}:${line}`)]
      return `| ${cells.join(' | ')} | ${link === undefined ? '' : `[compare](${link})`} |`
    }),
  )
  const digests = imageSteps(files).flatMap((step) =>
    step.new.digest ? [`- ${code(step.image)} ${code(step.new.digest)}`] : [],
  )
  const facts = [
    purpose.kind === 'promote' ? `Promoted from ${code(purpose.from)} to ${code(purpose.to)}.` : '',
    purpose.kind === 'rollback'
      ? `Rolled back in ${code(purpose.path)}.${purpose.reason ? ` Reason: ${quoted(purpose.reason)}` : ''}`
      : '',
    origin.sourceCommit
      ? `Built from ${code(origin.sourceCommit)}${origin.sourceRepository ? ` of ${origin.sourceRepository}` : ''}.`
      : '',
    origin.run ? `Run: ${origin.run}` : '',
    origin.scan ? `Scan: ${quoted(origin.scan)}` : '',
  ].filter((fact) => fact !== '')
  return [
    ['| Image | Old | New | Place | Source |', '| --- | --- | --- | --- | --- |', ...new Set(rows)].join('\n'),
    ...(digests.length > 0 ? [['Digests:', ...digests].join('\n')] : []),
    ...facts,
    `<!-- gitops-actions: ${subjectsOf(files).join(', ').replaceAll('>', '')} -->`,
  ].join('\n\n')
}

/** Text from outside in a table cell: shown as it is, never as Markdown. */
function code(value: string): string {
  return quoted(value).replaceAll('|', '\\|')
}

/** As much of a text from outside as is read anyway. */
const longestQuote = 300

/** Text from outside: shown as it is, never as Markdown, a link, or a name that somebody is called by. */
function quoted(value: string): string {
  const line = printable(oneLine(value)).replaceAll('`', "'")
  const shown = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote - 1).join('')}…` : line
  return `\`${shown}\``
}

/** https://docs.github.com/en/actions/concepts/security/github_token */
function warnOfSilence(host: Host): void {
  host.log.info(
    'The pull request was opened with GITHUB_TOKEN, so its workflows do not start by themselves: they wait for approval or do not run. Give app-id and app-private-key of a GitHub App, or a fine-grained token, to have them run.',
  )
}
