import type { Host } from '../host/host.ts'
import { splitReference } from '../oci/reference.ts'
import type { MapTree } from './compose/tree.ts'
import type { Converted } from './convert.ts'
import { imagesOf, imageVolumesOf } from './pod-spec.ts'
import { askRegistries } from './registries.ts'
import type { Finding } from './rules.ts'

/** The digests that tags stand for now, by the image as the Compose file has it; of an image for several platforms, that of all. */
export interface Pins {
  readonly digests: ReadonlyMap<string, string>
  /** Images that no registry has told the digest of. */
  readonly findings: readonly Finding[]
}

/**
 * Asks the registries for the digests of a project's images, but for those that are built or pinned already. Nothing is changed there.
 *
 * @param tree the model, for the places of images.
 */
export async function pinsOf({ groups, images }: Converted, tree: MapTree, host: Host): Promise<Pins> {
  const built = new Set(
    groups.flatMap(({ needs }) =>
      needs === undefined
        ? []
        : [needs, ...Object.values(needs.others ?? {})].flatMap((one) => (one.isBuilt ? one.image : [])),
    ),
  )
  const all = new Set(
    groups.flatMap(({ objects }) =>
      objects.flatMap((object) => [...imagesOf(object), ...imageVolumesOf(object).map(({ reference }) => reference)]),
    ),
  )
  const open = [...all].filter((image) => !built.has(image) && splitReference(image).digest === undefined)
  const services = new Map(Object.entries(images).map(([service, image]) => [image, service]))
  const named = new Map(open.map((image) => [image, services.get(image) ?? '']))
  const { told, findings } = await askRegistries(named, 'digest', tree, host, (repository, tag) =>
    repository.resolve(tag),
  )
  return { digests: told, findings }
}
