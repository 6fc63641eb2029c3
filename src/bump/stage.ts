import type { Stage } from '../contract/contract.ts'
import type { Values } from '../contract/fields.ts'
import { applyChanges, refuseWithoutRepository } from '../delivery/in-place.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { Report } from '../report/report.ts'
import { imagesOf } from './images.ts'
import type { bumpContract } from './inputs.ts'
import { settleMissing } from './missing.ts'
import { checkRequest } from './places/prefilter.ts'
import { type BumpPlan, type BumpRequest, type SourceFile, writesOf } from './request.ts'
import { type BumpResult, bumpReport } from './result.ts'
import type { Finding } from './rules.ts'
import { allFiles, kustomizationsIn, type Search, searchFiles } from './search.ts'

type Inputs = Values<typeof bumpContract.inputs>

/** Changes images in manifests: in place, or in a repository. */
export const bump: Stage<typeof bumpContract.inputs, BumpResult> = {
  run: async (inputs, host) => {
    if (inputs.operation !== 'bump') return await otherOperation(inputs, host)
    return await (inputs.repository === undefined ? bumpFiles(inputs, host) : bumpRepository(inputs, host))
  },
}

/** The action has one step for all three operations; on the command line they are commands of their own. */
async function otherOperation(inputs: Inputs, host: Host): Promise<Report<BumpResult>> {
  const { operation, from, to, paths } = inputs
  if (operation === 'rollback') {
    if (paths.length !== 1)
      throw new InputError('rollback needs one path', { fix: 'Give the path to roll back in paths.' })
    const { rollback } = await import(/* webpackChunkName: "operations" */ './operations.ts')
    return await rollback.run({ ...inputs, path: paths[0] ?? '' }, host)
  }
  if (from === undefined || to === undefined) {
    throw new InputError('promote needs both from and to', {
      fix: 'Give the overlay to read from and the one to write to.',
    })
  }
  const { promote } = await import(/* webpackChunkName: "operations" */ './operations.ts')
  return await promote.run({ ...inputs, from, to }, host)
}

/** What the inputs ask for. */
function requestOf(inputs: Inputs): BumpRequest {
  const request: BumpRequest = {
    images: imagesOf(inputs),
    environments: inputs.environments,
    kinds: inputs.kinds,
    containers: inputs.containers,
    selectors: inputs.selectors,
    allowMissing: inputs.allowMissing,
    addMissing: inputs.addMissing,
    chart: inputs.chart as BumpRequest['chart'] & object,
  }
  checkRequest(request)
  return request
}

async function bumpRepository(inputs: Inputs, host: Host): Promise<Report<BumpResult>> {
  const steps = [{ paths: inputs.paths, request: requestOf(inputs) }]
  const { deliverWish } = await import(/* webpackChunkName: "wish" */ './wish/deliver.ts')
  return await deliverWish(steps, { kind: 'bump' }, inputs, host)
}

async function bumpFiles(inputs: Inputs, host: Host): Promise<Report<BumpResult>> {
  refuseWithoutRepository(inputs)
  const request = requestOf(inputs)
  const search = await searchFiles(host.files, inputs.paths, request)
  const found = await planSearched(search, request)
  const { plan: ordered, findings: aged } = await inOrder(found, request, inputs, host)
  const plan = await withChartFiles(await withAdditions(ordered, request, inputs, host), request, host)
  const others =
    plan.missing.length === 0 || request.allowMissing ? [] : await allFiles(host.files, inputs.paths, request)
  const notices = settleMissing(plan, request, () => others)
  if (!inputs.dryRun) applyChanges(host.files, writesOf(plan))
  return bumpReport(plan, [...notices, ...aged, ...search.tooLarge.map(tooLargeFinding)], search.count, inputs.dryRun)
}

/** With `order: newest`, the plan without what would put an older version over a newer one, as far as tags tell. */
async function inOrder(plan: BumpPlan, request: BumpRequest, { order, paths }: Inputs, host: Host) {
  if (order === 'any' || plan.changes.length === 0) return { plan, findings: [] }
  const { olderImages } = await import(/* webpackChunkName: "wish" */ './wish/order.ts')
  const { workTree } = await import('../git/work-tree.ts')
  const { others, findings } = await olderImages(plan.changes, request.images, {}, workTree(host), undefined)
  if (others.length === request.images.length) return { plan, findings }
  if (others.length === 0) return { plan: { ...plan, changes: [], unchanged: [], missing: [] }, findings }
  const allowed = { ...request, images: others }
  return { plan: await planSearched(await searchFiles(host.files, paths, allowed), allowed), findings }
}

async function withAdditions(plan: BumpPlan, request: BumpRequest, inputs: Inputs, host: Host): Promise<BumpPlan> {
  if (!request.addMissing || plan.missing.length === 0) return plan
  const { addMissingEntries } = await import(/* webpackChunkName: "edits" */ './editing/kustomize-entry.ts')
  const kustomizations = await kustomizationsIn(host.files, inputs.paths, inputs.environments)
  return addMissingEntries(plan, request.images, kustomizations)
}

async function withChartFiles(plan: BumpPlan, request: BumpRequest, { files }: Host): Promise<BumpPlan> {
  if (!request.chart?.length) return plan
  const { chartPaths, withCharts } = await import(/* webpackChunkName: "edits" */ './chart.ts')
  const there = chartPaths(plan).filter((path) => files.kind(path) === 'file')
  return withCharts(
    plan,
    request,
    there.map((path) => ({ path, bytes: files.read(path) })),
  )
}

/** The YAML parser is loaded when a file has it to parse: a search that finds nothing pays nothing for it. */
async function planSearched(search: Search, request: BumpRequest): Promise<BumpPlan> {
  const hits = search[Symbol.iterator]()
  const first = hits.next()
  const { planBump } = await import(/* webpackChunkName: "edits" */ './plan.ts')
  return planBump(first.done ? [] : continued(first.value, hits), request)
}

function* continued(first: SourceFile, rest: Iterator<SourceFile>): Generator<SourceFile> {
  yield first
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value
}

function tooLargeFinding(file: string): Finding {
  return {
    rule: 'file-too-large',
    category: 'input',
    severity: 'warning',
    message: 'The file is larger than 32 MiB; it was left out.',
    file,
  }
}
