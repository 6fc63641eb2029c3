import type { Host } from '../host/host.ts'
import { readReference } from '../oci/reference.ts'
import { RegistryError } from '../oci/registry-error.ts'
import { openToRead, type Repository } from '../oci/repository.ts'
import { type MapTree, pathText, placeOf, spotAt } from './compose/tree.ts'
import type { Finding } from './rules.ts'

/** What registries have answered, by image, and a finding for each that has not. */
interface Answers<T> {
  readonly told: ReadonlyMap<string, T>
  readonly findings: readonly Finding[]
}

/**
 * Asks the registry of each image, as `docker login` lets. Nothing is changed there.
 *
 * @param services the service whose image it is, by image.
 * @param what is asked for: "digest".
 * @param tree the model, for the places of images.
 * @param ask undefined where the registry does not have the image.
 */
export async function askRegistries<T>(
  services: ReadonlyMap<string, string>,
  what: string,
  tree: MapTree,
  host: Host,
  ask: (repository: Repository, version: string, image: string) => Promise<T | undefined>,
): Promise<Answers<T>> {
  const told = new Map<string, T>()
  const asked = [...services].sort().map(async ([image, service]): Promise<Finding[]> => {
    const failure = await failureOf(image, host, async (repository, version) => {
      const answer = await ask(repository, version, image)
      if (answer !== undefined) told.set(image, answer)
      return answer !== undefined
    })
    if (failure === undefined) return []
    const path = ['services', service, 'image']
    return [
      {
        rule: 'unresolved-image',
        category: 'conversion',
        severity: 'warning',
        message: `The ${what} of "${image}" is not known: ${failure}`,
        fix: 'Check the name and docker login, or set newTag and digest in the overlays.',
        path: pathText(path),
        ...placeOf(spotAt(tree, path)),
      },
    ]
  })
  return { findings: (await Promise.all(asked)).flat(), told }
}

async function failureOf(
  image: string,
  host: Host,
  isTold: (repository: Repository, version: string) => Promise<boolean>,
): Promise<string | undefined> {
  const reference = readReference(image)
  if (reference === undefined) return 'it is no name of an image'
  try {
    const { repository } = await openToRead(host, reference, false)
    const isThere = await isTold(repository, reference.digest ?? reference.tag ?? 'latest')
    return isThere ? undefined : `${reference.registry} does not have it`
  } catch (error) {
    if (error instanceof RegistryError) return error.message
    throw error
  }
}
