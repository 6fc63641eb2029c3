import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { type Credentials, findCredentials } from '../oci/credentials.ts'
import { imagesOfIndex } from '../oci/manifest.ts'
import { type PushCounts, pushContent, pushTags } from '../oci/push.ts'
import type { Reference } from '../oci/reference.ts'
import { openRepository, openToRead, type Repository } from '../oci/repository.ts'
import { telling } from './outcome.ts'
import type { BuildInputs, BuildPlan } from './plan.ts'
import type { Publication, Target } from './publication.ts'
import type { Finding } from './rules.ts'
import { inParallel } from './scan/scan-all.ts'
import { type Sealing, sealAll } from './seal.ts'
import { isReleaseTag } from './tags.ts'

/**
 * Opens the repository of every name of every image, so that a wrong name or password shows before any long work.
 * @returns the repositories by the names of the images.
 * @throws InputError for one login and several registries; RegistryError.
 */
export async function openTargets(
  plan: BuildPlan,
  inputs: BuildInputs,
  host: Host,
): Promise<ReadonlyMap<string, Target>> {
  const names = plan.images.flatMap((image) => [image, ...image.copies].map((one) => ({ ...one, main: image })))
  const registries = [...new Set(names.map(({ reference }) => reference.registry))]
  const given = { username: inputs.registryUsername, password: inputs.registryPassword }
  if (registries.length > 1 && given.username !== undefined) {
    throw new InputError(`registry-username is for one registry, and the images are for ${registries.join(', ')}`, {
      fix: 'Log in to each with docker login before this step, and leave registry-username out.',
    })
  }
  const logins = new Map<string, Credentials | undefined>()
  for (const registry of registries) logins.set(registry, await findCredentials(host, registry, given))
  const { insecureRegistry: insecure, mountFrom } = inputs
  const opened = names.map(async ({ image, reference, main }) => {
    const credentials = logins.get(reference.registry)
    // What a repository of the same registry has got is taken over from there.
    const isNear = image !== main.image && reference.registry === main.reference.registry
    const near = isNear ? [main.reference.repository, ...mountFrom] : mountFrom
    const repository = openRepository(host, reference, { credentials, insecure, mountFrom: near })
    await repository.open()
    return [image, { repository, credentials }] as const
  })
  return new Map(await Promise.all(opened))
}

/** The repository of the image that runs now. */
export async function openRunning(
  image: Reference,
  plan: BuildPlan,
  inputs: BuildInputs,
  host: Host,
): Promise<Repository> {
  const given = { username: inputs.registryUsername, password: inputs.registryPassword }
  const isOurs = plan.images.some(({ reference }) => reference.registry === image.registry)
  return (await openToRead(host, image, inputs.insecureRegistry, isOurs ? given : {})).repository
}

/**
 * The digest by which an image runs already: the one that is known, where it is in the repository and has the same bytes for
 * every platform. Attestations say when they were made, so the index of two builds of one source need not be the same.
 */
export async function runningDigest({ plan, layout, target }: Publication): Promise<string | undefined> {
  const { known } = plan
  if (known === undefined) return undefined
  const { repository } = target
  if (known === layout.root.digest) return (await repository.resolve(known)) === known ? known : undefined
  const stored = await imagesOf(repository, known)
  const built = layout.images.map(({ manifest }) => manifest.digest)
  const isSame = stored?.length === built.length && built.every((digest) => stored.includes(digest))
  return isSame ? known : undefined
}

/** The images of an index that is in a repository, without its attestations; undefined where there is none. */
async function imagesOf(repository: Repository, digest: string): Promise<string[] | undefined> {
  if ((await repository.resolve(digest)) !== digest) return undefined
  return imagesOfIndex(await repository.pullManifest(digest))
}

/** Tags that stand for another digest: a release that would change refuses, what moves by nature is told. */
export async function tagConflicts(
  { plan, layout, target }: Publication,
  overwrite: BuildPlan['overwrite'],
): Promise<Finding[]> {
  const { digest } = layout.root
  const findings: Finding[] = []
  for (const tag of plan.tags) {
    const before = await target.repository.resolve(tag)
    if (before === undefined || before === digest) continue
    const isFixed = overwrite === 'never' || (overwrite === 'moving' && isReleaseTag(tag))
    findings.push({
      rule: isFixed ? 'tag-exists' : 'tag-moved',
      category: 'policy',
      severity: isFixed ? 'error' : 'notice',
      message: isFixed
        ? `The tag ${plan.image}:${tag} exists as ${before}, and this build is ${digest}`
        : `The tag ${plan.image}:${tag} moves from ${before} to ${digest}`,
      ...(isFixed ? { fix: 'Release a new version, or set overwrite to always.' } : {}),
    })
  }
  return findings
}

/** Each sends four blobs at once. */
const imagesAtOnce = 4

/**
 * The content of every image, then the signatures, then the tags: no tag ever points at something that is incomplete or not
 * signed, and no tag of one image is set before the content of all is there. Images are sent side by side; the names of one after each
 * other, since what is there by then is not sent again.
 */
export async function publish(
  publications: readonly Publication[],
  sealing: Sealing,
  host: Host,
): Promise<ReadonlyMap<string, PushCounts>> {
  const counts = new Map<string, PushCounts>()
  const names = new Set(publications.map(({ plan: { name } }) => name))
  await inParallel([...names], imagesAtOnce, async (name) => {
    for (const { plan: image, layout, target } of publications.filter((one) => one.plan.name === name)) {
      const blobs = await pushContent(host, layout, target.repository)
      counts.set(image.image, blobs)
      const there = blobs.present + blobs.mounted
      host.log.info(
        `Pushed ${image.image}@${layout.root.digest} (${blobs.uploaded} blobs uploaded, ${there} were there)`,
      )
    }
  })
  await telling('sign-failed', () => sealAll(sealing, publications, host))
  for (const { plan: image, layout, target } of publications) await pushTags(layout, target.repository, image.tags)
  return counts
}
