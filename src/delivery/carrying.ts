import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { InputError } from '../errors.ts'
import type { Person } from '../git/clone/fast-import.ts'
import type { Edit, EditedTree } from '../git/edit.ts'
import { type Ancestry, isRefused, type PlanOnTip, type TipPlan } from './tip-plan.ts'
import { isSameFor, type TipReads } from './tip-reads.ts'

/** A delivery as data that a job of the same kind plans anew on any tip. */
export interface Wish {
  /** The key of `Kinds` that reads it. */
  readonly kind: string
  readonly data: unknown
}

/** The kinds of wishes that a job can plan, each by its name. What reads them throws for data that is not of its form. */
export type Kinds = Readonly<Record<string, (data: unknown) => PlanOnTip>>

/** What was planned on the last tip, with what the plan was made from. */
export interface Attempt {
  readonly plan: TipPlan
  readonly reads: TipReads | undefined
}

/**
 * What a waiting delivery puts on the server so that another job may carry it out: a wish, which that job plans on its
 * own tip where it knows the kind; or the finished files, with all that they were made from, which it takes over where
 * none of that has changed. Otherwise its owner plans it anew.
 */
type Carried =
  | { readonly author: Person; readonly wish: Wish }
  | { readonly author: Person; readonly finished: Finished }

interface Finished {
  readonly reads: TipReads
  readonly message: string
  /** Each path with its content in base64; null removes it. */
  readonly files: Readonly<Record<string, string | null>>
}

/** Bytes of a request; a larger one is carried by its owner alone. */
const largest = 1 << 20

/** The text of a request; empty where nobody else can carry the delivery out. */
export function writeCarried(author: Person, wish: Wish | undefined, attempt: Attempt | undefined): string {
  if (wish !== undefined) return packed({ author, wish })
  if (attempt?.reads === undefined) return ''
  const { plan, reads } = attempt
  const contents = plan.changes.map(({ path, content }): [string, string | null] => [
    path,
    content === undefined ? null : Buffer.from(content).toString('base64'),
  ])
  const text = packed({ author, finished: { reads, message: plan.message(), files: Object.fromEntries(contents) } })
  return text.length > largest ? '' : text
}

/**
 * The edit that a request of another job asks for.
 * @throws InputError when it is not of the form that this release writes, or of a kind that this job does not know.
 */
export function carriedEdit(text: string, kinds: Kinds, ancestry: Ancestry | undefined): Edit {
  const carried = readCarried(text)
  if ('finished' in carried) return finishedEdit(carried.finished, carried.author)
  const planOn = kinds[carried.wish.kind]?.(carried.wish.data)
  if (planOn === undefined) throw notUnderstood()
  return async (tree) => editedBy(await planOn(tree, ancestry), carried.author)
}

/** The commit that a plan asks for; undefined where nothing is to change. */
export function editedBy(plan: TipPlan, author: Person): EditedTree | undefined {
  if (isRefused(plan)) throw new InputError('Findings refuse the change')
  return plan.changes.length === 0 ? undefined : { changes: plan.changes, message: plan.message(), author }
}

function finishedEdit({ reads, message, files }: Finished, author: Person): Edit {
  const changes = Object.entries(files).map(([path, content]) => ({
    path,
    content: content === null ? undefined : Buffer.from(content, 'base64'),
  }))
  return async (tree) => {
    if (await isSameFor(tree, reads)) return { changes, message, author }
    throw new InputError('What the change was made from has changed: its owner makes it anew')
  }
}

function packed(carried: Carried): string {
  return deflateRawSync(JSON.stringify(carried)).toString('base64')
}

/** It holds the secret that we hold, but may be of another release. */
function readCarried(text: string): Carried {
  try {
    const bytes = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: 64 * largest })
    const carried = JSON.parse(bytes.toString('utf8')) as Partial<Record<string, never>>
    const { author, wish, finished } = carried as { author?: Person; wish?: Wish; finished?: Finished }
    const hasAuthor = isText(author?.name) && isText(author?.email)
    if (hasAuthor && (isText(wish?.kind) || (finished !== undefined && isFinished(finished)))) {
      return carried as unknown as Carried
    }
  } catch {
    // It is no text of ours.
  }
  throw notUnderstood()
}

function isFinished({ reads, message, files }: Partial<Finished>): boolean {
  const isState = (value: unknown): boolean => value === null || isText(value)
  const areFolders = (folder: string): boolean => (JSON.parse(folder) as unknown[]).every(isText)
  return (
    isText(message) &&
    Object.values(files ?? { none: 0 }).every(isState) &&
    Object.values(reads?.files ?? { none: 0 }).every(isState) &&
    Object.values(reads?.folders ?? { none: 0 }).every(isText) &&
    Object.keys(reads?.folders ?? {}).every(areFolders)
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function notUnderstood(): InputError {
  return new InputError('The request of another job is not of the form that this release understands', {
    fix: 'Use one release of gitops-actions in all jobs of a repository.',
  })
}
