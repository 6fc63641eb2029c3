import type { Files } from '../host/host.ts'
import { type ImageFacts, imageFacts } from '../oci/history.ts'
import type { Layout } from '../oci/layout.ts'
import type { Place } from '../place.ts'
import type { BuildStep } from './bake/steps.ts'
import type { BaseImage } from './dockerfile/review.ts'
import { type Growth, growthOf } from './growth.ts'
import {
  type Compared,
  compareScans,
  type Inventory,
  inventoryOf,
  type VulnerablePackage,
  vulnerablePackages,
} from './scan/upgrades.ts'
import type { Scan, Vulnerability } from './scan/vulnerability.ts'

/** What people want to know of an image beyond the verdict. */
export interface ImageDetails {
  readonly base?: BaseImage
  readonly sizes: readonly Growth[]
  /** Steps of the build; empty where another builder made the image. */
  readonly steps: readonly BuildStep[]
  /** What counts, by package. */
  readonly packages: readonly (VulnerablePackage & { readonly place?: Place })[]
  readonly inventory: Inventory
  /** Beside the image that runs now, where that was scanned. */
  readonly compared?: Compared
}

interface Observed {
  readonly layout: Layout
  readonly base: BaseImage | undefined
  readonly steps: readonly BuildStep[]
  readonly scans: readonly Scan[]
  /** Vulnerabilities that nobody accepts. */
  readonly counted: readonly Vulnerability[]
  /** Of the image that runs now, as far as that is known. */
  readonly running: {
    readonly facts: ReadonlyMap<string, ImageFacts> | undefined
    readonly scans: readonly Scan[] | undefined
  }
  placeOf(layer: string): Place | undefined
}

export function detailsOf(files: Pick<Files, 'read'>, observed: Observed): ImageDetails {
  const { layout, base, steps, scans, counted, running, placeOf } = observed
  const sizes = layout.images.map((image) =>
    growthOf(image.platform, imageFacts(files, layout.path, image), running.facts?.get(image.platform)),
  )
  const packages = vulnerablePackages(counted).map((one) => {
    const place = one.layer === undefined ? undefined : placeOf(one.layer)
    return { ...one, ...(place && { place }) }
  })
  return {
    ...(base && { base }),
    sizes,
    steps,
    packages,
    inventory: inventoryOf(scans),
    ...(running.scans && { compared: compareScans(scans, running.scans) }),
  }
}
