import { posix } from 'node:path'
import { InputError } from '../../errors.ts'
import type { Person } from '../../git/clone/fast-import.ts'
import type { EditedTree, Edit as TreeEdit } from '../../git/edit.ts'
import { isSafePath, type Tree } from '../../git/tree.ts'
import { isKustomization } from '../places/prefilter.ts'
import type { BumpPlan, BumpRequest } from '../request.ts'
import { filesOf } from './files.ts'
import { commitMessage, type Origin, type Purpose } from './message.ts'
import { type Ancestry, olderImages } from './order.ts'

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

/**
 * The edit that carries out a wish.
 * @param onPlan hears of each plan; the last one is what was delivered.
 */
export function editOf(wish: Wish, ancestry?: Ancestry, onPlan: (plan: BumpPlan) => void = () => {}): TreeEdit {
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
export async function planOn(tree: Tree, wish: Wish, ancestry?: Ancestry): Promise<BumpPlan> {
  const plans: BumpPlan[] = []
  for (const step of wish.steps) plans.push(await planStep(tree, step, wish, ancestry))
  return {
    changes: plans.flatMap((plan) => plan.changes),
    unchanged: plans.flatMap((plan) => plan.unchanged),
    missing: plans.flatMap((plan) => plan.missing),
    findings: plans.flatMap((plan) => plan.findings),
    searched: plans.reduce((sum, plan) => sum + plan.searched, 0),
    documents: plans.reduce((sum, plan) => sum + plan.documents, 0),
  }
}

async function planStep(
  tree: Tree,
  { paths, request }: Step,
  wish: Wish,
  ancestry: Ancestry | undefined,
): Promise<BumpPlan> {
  const { planBump } = await import('../plan.ts')
  const files = await filesOf(tree, paths, request)
  const plan = await withAdditions(planBump(files, request), request, tree, paths)
  const notices = await settle(plan, request, tree, paths)
  if (wish.order === 'any') return { ...plan, findings: [...plan.findings, ...notices] }
  const older = await olderImages(plan.changes, request.images, wish.origin, tree, ancestry)
  const findings = [...plan.findings, ...notices, ...older.findings]
  if (older.others.length === request.images.length) return { ...plan, findings }
  if (older.others.length === 0) return { ...plan, changes: [], unchanged: [], missing: [], findings }
  return { ...planBump(files, { ...request, images: older.others }), findings }
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
