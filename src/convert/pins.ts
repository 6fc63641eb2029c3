import type { Host } from '../host/host.ts'
import { findCredentials } from '../oci/credentials.ts'
import { readReference, splitReference } from '../oci/reference.ts'
import { RegistryError } from '../oci/registry-error.ts'
import { openRepository } from '../oci/repository.ts'
import { type MapTree, pathText, placeOf, spotAt } from './compose/tree.ts'
import type { Converted } from './convert.ts'
import { imagesOf } from './pod-spec.ts'
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
  const all = new Set(groups.flatMap(({ objects }) => objects.flatMap(imagesOf)))
  const open = [...all].filter((image) => !built.has(image) && splitReference(image).digest === undefined).sort()
  const answers = await Promise.all(open.map(async (image) => [image, await digestOf(image, host)] as const))
  const findings = answers.flatMap(([image, { failure }]): Finding[] => {
    if (failure === undefined) return []
    const service = Object.keys(images).find((name) => images[name] === image) ?? ''
    const path = ['services', service, 'image']
    return [
      {
        rule: 'unresolved-image',
        category: 'conversion',
        severity: 'warning',
        message: `The digest of "${image}" is not known: ${failure}`,
        fix: 'Check the name and docker login, or set newTag and digest in the overlays.',
        path: pathText(path),
        ...placeOf(spotAt(tree, path)),
      },
    ]
  })
  return {
    digests: new Map(answers.flatMap(([image, { digest }]) => (digest === undefined ? [] : [[image, digest]]))),
    findings,
  }
}

async function digestOf(image: string, host: Host): Promise<{ readonly digest?: string; readonly failure?: string }> {
  const reference = readReference(image)
  if (reference === undefined) return { failure: 'it is no name of an image' }
  try {
    const credentials = await findCredentials(host, reference.registry)
    const repository = openRepository(host, reference, { credentials, isReadOnly: true })
    const digest = await repository.resolve(reference.tag ?? 'latest')
    return digest === undefined ? { failure: `${reference.registry} does not have it` } : { digest }
  } catch (error) {
    if (error instanceof RegistryError) return { failure: error.message }
    throw error
  }
}
