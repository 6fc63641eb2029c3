import { drawnImage, shownVersion } from '../../bump/version.ts'
import type { Converted } from '../../convert/convert.ts'
import type { Generated } from '../../convert/generate.ts'
import { type ConvertResult, convertReport, secretsSection } from '../../convert/result.ts'
import type { Delivery } from '../../delivery/delivery.ts'
import { type Delivered, deliveredOf, deliveryLines, outputsOf, placeOf, targetOf } from '../../delivery/report.ts'
import type { Step } from '../../regeneration/plan.ts'
import { unifiedDiff } from '../../report/diff.ts'
import type { Arrow, Report } from '../../report/report.ts'
import { quantity } from '../../report/text.ts'
import { unpushed } from '../image-steps.ts'
import type { ChainInputs } from '../inputs.ts'
import { inputsFor } from '../stage-inputs.ts'
import { type Difference, differencesOf, type FileChange } from './differences.ts'
import type { ImagesResult } from './make-images.ts'
import { sectionsOf } from './page.ts'
import type { ProjectChange } from './plan.ts'

/** What a delivery made: the `result` of `--format json`. */
export interface DeliverResult extends Delivered {
  /** Service → the image that it runs from now on. */
  readonly images: Readonly<Record<string, { readonly reference: string; readonly digest: string }>>
  readonly manifests: readonly Difference[]
  readonly pins: ProjectChange['pins']
}

/** The conversion, compared with the tip of the branch. */
export async function conversionReport(
  inputs: ChainInputs,
  { project, findings, files, sources, read }: Generated & { readonly project: Converted },
  delivery: Delivery<ProjectChange>,
): Promise<Report<ConvertResult>> {
  const { plan } = delivery
  const folder = plan.result.out
  const steps = plan.result.manifests.map((change) => stepOf(change, folder))
  const wanted = { folder, generated: files, whole: new Map<string, string>(), project, sources, notices: findings }
  const own = inputsFor('convert', inputs)
  const report = await convertReport(own, wanted, { ...delivery, plan: { ...plan, result: steps } }, read)
  // Services and differences are shown once, with the delivery.
  return { ...report, sections: secretsSection(project) }
}

function stepOf({ path: full, before, after }: FileChange, folder: string): Step {
  const path = full.slice(folder.length + 1)
  if (after === undefined) return { do: 'remove', path, before: before ?? '' }
  return before === undefined
    ? { do: 'create', path, content: after, before: '' }
    : { do: 'update', path, content: after, before }
}

/** What was brought to the repository, or with `dry-run` would be. */
export async function deliveryReport(
  inputs: ChainInputs,
  delivery: Delivery<ProjectChange>,
  made: ImagesResult | undefined,
): Promise<Report<DeliverResult>> {
  const { findings, result: change } = delivery.plan
  const { manifests, pins } = change
  const images = made?.images ?? []
  const differences = differencesOf(manifests)
  const delivered = deliveredOf(delivery)
  const result: DeliverResult = {
    ...delivered,
    images: Object.fromEntries(images.flatMap(servicesOf)),
    manifests: differences,
    pins,
  }
  const scans = Object.fromEntries(images.map(({ image, scanSummary }) => [image, scanSummary]))
  const pinned = images.filter(({ image }) => pins.some((pin) => pin.image === image))
  return {
    findings: [...findings, ...unpushed(pinned)],
    files: 0,
    documents: 0,
    result,
    outputs: {
      changed: String(result.changed),
      ...outputsOf(delivered),
      images: JSON.stringify(result.images),
    },
    plan: await linesOf(inputs, delivery, images),
    // What the conversion said stands among the findings of the run.
    sections: sectionsOf({ differences, pins, scans, findings: [], at: delivery.files }),
    picture: pictureOf(inputs, delivery),
  }
}

function servicesOf({ services, image, digest }: ImagesResult['images'][number]) {
  if (digest === undefined) return []
  return services.map((service) => [service, { reference: `${image}@${digest}`, digest }] as const)
}

async function linesOf(
  { repository, dryRun, pin }: ChainInputs,
  delivery: Delivery<ProjectChange>,
  images: readonly { readonly image: string }[],
): Promise<string[]> {
  const { manifests, pins } = delivery.plan.result
  const where = placeOf(delivery.branch, repository)
  const planned = dryRun ? images.map(({ image }) => `pin ${image} by what is built (${pin})`) : []
  if (manifests.length + pins.length === 0)
    return [...planned, `${planned.length === 0 ? 'Nothing' : 'Nothing else'} to change in ${where}.`]
  const diffs = dryRun
    ? await Promise.all(manifests.map(({ path, before = '', after = '' }) => unifiedDiff(path, before, after)))
    : []
  return [
    ...diffs.flatMap((diff) => diff.trimEnd().split('\n')),
    ...pins.map(({ path, line, image, old, new: next }) => {
      return `${path}:${line} ${image}: ${shownVersion(old)} → ${shownVersion(next)}`
    }),
    ...planned,
    ...deliveryLines(delivery, repository),
  ]
}

/** From the validated folder and from each image to the commit that holds them. */
function pictureOf({ repository, dryRun }: ChainInputs, delivery: Delivery<ProjectChange>): Arrow[] {
  const { out, pins, manifests } = delivery.plan.result
  if (manifests.length + pins.length === 0) return []
  const to = repository === undefined ? placeOf(undefined, repository) : targetOf(delivery, repository)
  const state = dryRun ? ({ state: 'planned' } as const) : {}
  const images = new Map(pins.map((pin) => [pin.image, pin.new]))
  return [
    { from: out, to, label: quantity(manifests.length, 'file'), ...state },
    ...[...images].map(
      ([image, version]): Arrow => ({ from: drawnImage(image, version), to, label: 'pinned', ...state }),
    ),
  ]
}
