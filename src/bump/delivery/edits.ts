import { posix } from 'node:path'
import { InputError } from '../../errors.ts'
import type { Person } from '../../git/clone/fast-import.ts'
import type { EditedTree, Edit as TreeEdit } from '../../git/edit.ts'
import { isSafePath, type Tree } from '../../git/tree.ts'
import type { Finding } from '../../report/finding.ts'
import { isKustomization } from '../places/prefilter.ts'
import type { BumpPlan, BumpRequest, Change } from '../request.ts'
import { shownVersion } from '../version.ts'
import { filesOf } from './files.ts'
import { commitMessage, type Origin, type Purpose } from './message.ts'
import { type Age, type Ancestry, ageOf } from './order.ts'

/** Where to look, and what to set there. */
export interface Step {
  readonly paths: readonly string[]
  readonly request: BumpRequest
}

/** All that a delivery wants, as data: it means the same on every tip, in this job and in one that carries it along. */
export interface Wish {
  readonly steps: readonly Step[]
  readonly order: 'any' | 'newest'
  readonly purpose: Purpose
  readonly origin: Origin
  readonly author: Person
  readonly template?: string
}

/** What a wish comes to on one tree. */
export interface Wished extends BumpPlan {
  /** Changes that were left out because what is there is newer. */
  readonly kept: readonly Finding[]
}

/**
 * The edit that carries out a wish.
 * @param onPlan hears of each plan; the last one is what was delivered.
 */
export function editOf(wish: Wish, ancestry?: Ancestry, onPlan: (plan: Wished) => void = () => {}): TreeEdit {
  return async (tree) => {
    const plan = await planOn(tree, wish, ancestry)
    onPlan(plan)
    if (plan.changes.length === 0) return undefined
    const message = commitMessage(plan.changes, wish.purpose, wish.origin, wish.template)
    const changes = plan.changes.map(({ path, after }) => ({ path, content: after }))
    return { changes, message, author: wish.author } satisfies EditedTree
  }
}

/** Plans all steps of a wish on one tree. A step sees the tree as it is, so steps must not meet in one file. */
export async function planOn(tree: Tree, wish: Wish, ancestry?: Ancestry): Promise<Wished> {
  const plans: Wished[] = []
  for (const step of wish.steps) plans.push(await planStep(tree, step, wish, ancestry))
  return {
    changes: plans.flatMap((plan) => plan.changes),
    unchanged: plans.flatMap((plan) => plan.unchanged),
    missing: plans.flatMap((plan) => plan.missing),
    findings: plans.flatMap((plan) => plan.findings),
    kept: plans.flatMap((plan) => plan.kept),
    searched: plans.reduce((sum, plan) => sum + plan.searched, 0),
    documents: plans.reduce((sum, plan) => sum + plan.documents, 0),
  }
}

async function planStep(tree: Tree, { paths, request }: Step, wish: Wish, ancestry: Ancestry | undefined) {
  const { planBump } = await import('../plan.ts')
  const files = await filesOf(tree, paths, request)
  const plan = await withAdditions(planBump(files, request), request, tree, paths)
  const notices = await settle(plan, request, tree, paths)
  const older = wish.order === 'newest' ? await olderImages(tree, plan.changes, wish.origin, ancestry) : undefined
  const findings = [...plan.findings, ...notices, ...(older?.findings ?? [])]
  if (older === undefined || older.names.size === 0) return { ...plan, findings, kept: [] }
  const images = request.images.filter((image) => !older.names.has(image.name))
  const nothing: BumpPlan = { ...plan, changes: [], unchanged: [], missing: [] }
  const allowed = images.length === 0 ? nothing : planBump(files, { ...request, images })
  return { ...allowed, findings, kept: older.findings }
}

async function withAdditions(plan: BumpPlan, request: BumpRequest, tree: Tree, paths: readonly string[]) {
  if (!request.addMissing || plan.missing.length === 0) return plan
  const { addMissingEntries } = await import('../editing/kustomize-entry.ts')
  const files = await filesOf(tree, paths, { ...request, selectors: ['*'] })
  const kustomizations = files.filter(({ path }) => isKustomization(path))
  const isNamed = (path: string): boolean =>
    paths.some((named) => [path, posix.dirname(path)].includes(posix.normalize(named).replace(/\/$/, '')))
  const direct = kustomizations.filter(({ path }) => isNamed(path))
  return addMissingEntries(plan, request.images, direct.length > 0 ? direct : kustomizations)
}

async function settle(plan: BumpPlan, request: BumpRequest, tree: Tree, paths: readonly string[]) {
  if (plan.missing.length === 0) return []
  const { settleMissing } = await import('../missing.ts')
  const others = request.allowMissing
    ? []
    : await filesOf(tree, paths, { ...request, environments: [], selectors: ['*'] })
  return settleMissing(plan, request, () => others)
}

/** The images whose change would put an older version over a newer one, at any place. */
async function olderImages(tree: Tree, changes: readonly Change[], origin: Origin, ancestry: Ancestry | undefined) {
  const { sameRepository, parseReference } = await import('../../oci/reference.ts')
  const names = new Set<string>()
  const findings: Finding[] = []
  for (const { path, edits } of changes) {
    for (const edit of edits) {
      const age: Age = await ageOf(edit.image, edit, origin, tree, ancestry)
      if (age !== 'older' && age !== 'unknown') continue
      if (age === 'older') names.add(edit.image)
      findings.push({
        rule: age === 'older' ? 'older-version-kept-out' : 'order-unknown',
        category: 'input',
        severity: 'notice',
        message:
          age === 'older'
            ? `${edit.image} stays at ${shownVersion(edit.old)}: ${shownVersion(edit.new)} is older.`
            : `Nothing tells whether ${shownVersion(edit.new)} of ${edit.image} is newer than ${shownVersion(edit.old)}, so it was set.`,
        file: path,
        line: edit.line,
        column: edit.column,
      })
    }
  }
  const isNamed = (name: string): boolean =>
    [...names].some((older) => sameRepository(parseReference(older), parseReference(name)))
  return { names: { size: names.size, has: isNamed }, findings }
}

export function writeWish(wish: Wish): string {
  return JSON.stringify(wish)
}

/**
 * Reads the wish of another job. It holds the secret that we hold, but may be of another release.
 * @throws InputError when it is not of the form that this release writes.
 */
export function readWish(data: string): Wish {
  const wish = JSON.parse(data) as Partial<Wish>
  const isText = (value: unknown): boolean => typeof value === 'string'
  const isTexts = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every(isText))
  const isStep = ({ paths, request }: Partial<Step>): boolean =>
    Array.isArray(paths) &&
    paths.every((path) => path === '.' || isSafePath(String(path).replace(/\/$/, ''))) &&
    Array.isArray(request?.images) &&
    request.images.every((image) => isText(image?.name)) &&
    [request.environments, request.kinds, request.containers, request.selectors].every(isTexts)
  const isWish =
    Array.isArray(wish.steps) &&
    wish.steps.every(isStep) &&
    (wish.order === 'any' || wish.order === 'newest') &&
    ['bump', 'promote', 'rollback'].includes(String(wish.purpose?.kind)) &&
    Object.values(wish.origin ?? { none: undefined }).every(isText) &&
    isText(wish.author?.name) &&
    isText(wish.author?.email) &&
    (wish.template === undefined || isText(wish.template))
  if (isWish) return wish as Wish
  throw new InputError('The request of another job is not of the form that this release understands', {
    fix: 'Use one release of gitops-actions in all jobs of a repository.',
  })
}
