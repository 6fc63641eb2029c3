import { posix } from 'node:path'
import type { Wish as DeliveryWish } from '../../delivery/carrying.ts'
import type { DeliveryOptions } from '../../delivery/delivery.ts'
import type { Ancestry, PlanOnTip } from '../../delivery/tip-plan.ts'
import type { Tree } from '../../git/tree.ts'
import { isKustomization } from '../places/prefilter.ts'
import { type BumpPlan, type BumpRequest, writesOf } from '../request.ts'
import { filesOf } from './files.ts'
import { commitMessage } from './message.ts'
import { isKeptOut, olderImages } from './order.ts'
import { groupsOf, pageOf } from './page.ts'
import { type ImageDeliveryInputs, readWish, type Step, type Wish } from './wish.ts'

/** What a wish does to one tip. */
export function planOf(wish: Wish): PlanOnTip<BumpPlan> {
  return async (tree, ancestry) => {
    const plan = await planOn(tree, wish, ancestry)
    return {
      changes: writesOf(plan),
      findings: plan.findings,
      isOvertaken: plan.changes.length === 0 && plan.findings.some(isKeptOut),
      result: plan,
      message: () => commitMessage(plan.changes, wish.purpose, wish.origin, wish.template),
      page: (forge) => pageOf(plan.changes, wish, tree, forge),
    }
  }
}

/** The kind under which other jobs carry a change of images along. */
export const kinds = { images: (data: unknown) => planOf(readWish(data)) }

/** How a wish is delivered. */
export function deliveryOf(wish: Wish, group: ImageDeliveryInputs['group']): DeliveryOptions<BumpPlan> {
  const isSearch = (path: string): boolean => /^\.?\/?$|[*?[{]/.test(path)
  return {
    wish: { kind: 'images', data: wish } satisfies DeliveryWish,
    kinds,
    searches: wish.steps.some(({ paths }) => paths.length === 0 || paths.some(isSearch)),
    split: ({ result }) => groupsOf(wish, result, group).map(planOf),
  }
}

/** Plans all steps of a wish on one tree. A step sees the tree as it is, so steps must not meet in one file. */
async function planOn(tree: Tree, wish: Wish, ancestry?: Ancestry): Promise<BumpPlan> {
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
  const { planBump } = await import(/* webpackChunkName: "edits" */ '../plan.ts')
  const files = await filesOf(tree, paths, request)
  const plan = await withAdditions(planBump(files, request), request, tree, paths)
  const notices = await settle(plan, request, tree, paths)
  if (wish.order === 'any')
    return await withChartFiles({ ...plan, findings: [...plan.findings, ...notices] }, request, tree)
  const older = await olderImages(plan.changes, request.images, wish.origin, tree, ancestry)
  const findings = [...plan.findings, ...notices, ...older.findings]
  if (older.others.length === request.images.length) return await withChartFiles({ ...plan, findings }, request, tree)
  if (older.others.length === 0) return { ...plan, changes: [], unchanged: [], missing: [], findings }
  return await withChartFiles({ ...planBump(files, { ...request, images: older.others }), findings }, request, tree)
}

async function withChartFiles(plan: BumpPlan, request: BumpRequest, tree: Tree): Promise<BumpPlan> {
  if (!request.chart?.length) return plan
  const { chartPaths, withCharts } = await import(/* webpackChunkName: "edits" */ '../chart.ts')
  const charts = await tree.read(chartPaths(plan))
  return withCharts(
    plan,
    request,
    [...charts].map(([path, bytes]) => ({ path, bytes })),
  )
}

async function withAdditions(plan: BumpPlan, request: BumpRequest, tree: Tree, paths: readonly string[]) {
  if (!request.addMissing || plan.missing.length === 0) return plan
  const { addMissingEntries } = await import(/* webpackChunkName: "edits" */ '../editing/kustomize-entry.ts')
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
