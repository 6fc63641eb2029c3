import type { Forge } from '../git/forges/forge.ts'
import type { Change, Tree } from '../git/tree.ts'
import { countBySeverity, type Finding } from '../report/finding.ts'

/** How a commit stands to another one of the same repository; `unknown` where nothing tells. */
export type Ancestry = (repository: string, from: string, to: string) => Promise<'older' | 'same' | 'newer' | 'unknown'>

/**
 * What a delivery does to the files of one tip: pure, since it is asked again for each new tip of a race. The paths of the
 * tree start at the root of the repository; without a repository the tree is the working directory.
 *
 * @param ancestry asks the forge of the repository; undefined where none can be asked.
 * @throws InputError for what can't be planned: it ends the delivery, and nothing is written.
 */
export type PlanOnTip<R = unknown> = (tree: Tree, ancestry?: Ancestry) => Promise<TipPlan<R>>

export interface TipPlan<R = unknown> {
  /** New files, new content of files (a mode stays), and removals. What is as wanted already is left out. */
  readonly changes: readonly Change[]
  /** With one of severity `error` nothing is written. */
  readonly findings: readonly Finding[]
  /** Nothing changes since something newer stands there, by another run: an open pull request keeps the words of that one. */
  readonly isOvertaken?: boolean
  /** What the stage reports of it. */
  readonly result: R
  /** The commit message, trailers at its end (`messageOf`). */
  message(): string
  /**
   * The pull request that proposes it.
   * @param forge gives links to it.
   */
  page(forge: Pick<Forge, 'compareUrl'>): Page | Promise<Page>
}

export interface Page {
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** Its branch, below `gitops-actions/`: what is to update the same pull request has the same name. */
  readonly branch: string
  /** What it is about. An older pull request that is about nothing else is made stale by it. */
  readonly subjects: readonly string[]
}

/** Whether a finding forbids to write what is planned. */
export function isRefused({ findings }: TipPlan): boolean {
  return countBySeverity(findings).error > 0
}
