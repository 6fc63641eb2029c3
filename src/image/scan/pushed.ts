import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { platformsOf } from '../../oci/layout.ts'
import { pullImages } from '../../oci/pull.ts'
import { canonicalName, familiarName, type Reference } from '../../oci/reference.ts'
import { openToRead, type Repository } from '../../oci/repository.ts'
import type { Place } from '../../place.ts'
import type { BuildInputs } from '../inputs.ts'
import type { Finding } from '../rules.ts'
import { readAccepted } from './accepted.ts'
import type { ContentsPolicy } from './contents-gate.ts'
import { judge, readGrace, type Verdict } from './gate.ts'
import type { VexSubject } from './openvex.ts'
import { prepareScanner, type ReadyScanner } from './prepare.ts'
import { inParallel } from './scan-all.ts'
import type { ChosenScanner } from './scanner.ts'
import { databasesOf, type Scan } from './vulnerability.ts'

/** An image of a registry, by its digest or tag. */
interface NamedImage {
  readonly reference: Reference
  /** What its findings call it. */
  readonly subject: string
  /** Where it is named. */
  readonly place: Place
}

/** What became of one of them. Names of the same digest share one scan. */
export type PushedImage =
  | {
      readonly kind: 'scanned'
      readonly digest: string
      /** Platform → digest, of those that were scanned. */
      readonly platforms: Readonly<Record<string, string>>
      readonly verdict: Verdict
      /** Scanner → when its database was made, RFC 3339, where it tells. */
      readonly databases: Readonly<Record<string, string>>
    }
  /** Its registry has no such image. */
  | { readonly kind: 'missing' }
  /** It could not be looked at: the registry, its login or the scanner failed, or it is no image. */
  | { readonly kind: 'failed'; readonly error: ServiceError | InputError }

type PushedInputs = Pick<
  BuildInputs,
  'failOn' | 'ignoreUnfixed' | 'ignoreFile' | 'vex' | 'fixWithin' | 'platform' | 'insecureRegistry'
> & { readonly contents: ContentsPolicy }

interface Found {
  readonly digest: string
  readonly repository: Repository
}

/**
 * Scans images of registries by their digests, and judges each. One that can't be had does not keep the others from it. What
 * is pulled goes away as soon as it is scanned.
 * @returns in the order of the images; and what there is to say of the files of exceptions.
 * @throws ServiceError when a scanner or its database can't be had; InputError for a file that can't be read.
 */
export async function scanPushed(
  host: Host,
  images: readonly NamedImage[],
  chosen: readonly ChosenScanner[],
  inputs: PushedInputs,
): Promise<{ readonly images: readonly PushedImage[]; readonly findings: readonly Finding[] }> {
  const accepted = await readAccepted(host, inputs)
  const grace = readGrace(inputs.fixWithin)
  const scanners: ReadyScanner[] = []
  for (const one of chosen) scanners.push(await prepareScanner(host, one))
  const repositories = new Map<string, ReturnType<typeof openToRead>>()
  const subjects: VexSubject[] = []

  const openOnce = async ({ reference }: NamedImage): Promise<Repository> => {
    const name = canonicalName(reference)
    const opened = repositories.get(name) ?? openToRead(host, reference, inputs.insecureRegistry)
    repositories.set(name, opened)
    return (await opened).repository
  }
  const find = async (image: NamedImage): Promise<Found | PushedImage> => {
    const repository = await openOnce(image)
    const digest = await repository.resolve(image.reference.digest ?? image.reference.tag ?? 'latest')
    return digest === undefined ? { kind: 'missing' } : { digest, repository }
  }
  const scan = async (
    { reference, subject: called, place }: NamedImage,
    { digest, repository }: Found,
  ): Promise<PushedImage> => {
    host.log.progress(`Pulling ${familiarName(reference)}@${digest}`)
    const layout = await pullImages(host, repository, digest, { platforms: inputs.platform })
    const scans: Scan[] = []
    try {
      for (const { scanner, scan } of scanners) {
        for (const image of layout.images) {
          host.log.progress(`${scanner.name}: scanning ${familiarName(reference)} for ${image.platform}`)
          scans.push(await scan(layout, image))
        }
      }
    } finally {
      host.files.remove(layout.path)
    }
    const manifests = layout.images.map(({ manifest }) => manifest.digest)
    const subject = { reference, digests: [digest, ...manifests] }
    subjects.push(subject)
    const ignored = accepted.rulesFor(subject)
    const policy = { ...inputs, grace, ignored, now: host.clock.now(), place, subject: called }
    return {
      kind: 'scanned',
      digest,
      platforms: platformsOf(layout),
      verdict: judge(scans, policy),
      databases: databasesOf(scans),
    }
  }

  const known = new Map<string, Promise<PushedImage>>()
  const results = await inParallel(images, host.threads.count, async (image) => {
    const found = await orFailure(() => find(image))
    if ('kind' in found) return found
    const name = `${canonicalName(image.reference)}@${found.digest}`
    const scanned = known.get(name) ?? orFailure(() => scan(image, found))
    known.set(name, scanned)
    return await scanned
  })
  return { images: results, findings: accepted.withoutEffect(subjects) }
}

async function orFailure<T>(work: () => Promise<T>): Promise<T | PushedImage> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ServiceError || error instanceof InputError) return { kind: 'failed', error }
    throw error
  }
}
