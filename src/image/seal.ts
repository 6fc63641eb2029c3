import { ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { digestsOf } from '../oci/layout.ts'
import { attach } from '../oci/referrers.ts'
import type { DigestStatement } from './attest/statements.ts'
import type { Publication } from './publication.ts'
import type { Sbom } from './scan/sbom.ts'
import { sbomFormats } from './scan/sbom-format.ts'
import { inParallel } from './scan/scan-all.ts'
import { loginFor, type Verify } from './sign/prepare.ts'
import type { ReadySigner, Subject, Trust } from './sign/signer.ts'

/** What is done to content that is in its registry before a tag points at it. */
export interface Sealing {
  readonly signer: ReadySigner | undefined
  /** Whose signatures must then be found there. */
  readonly check: { readonly verify: Verify; readonly trust: Trust } | undefined
}

interface Job extends Subject {
  /** The image as people name it. */
  readonly name: string
  readonly statements: readonly DigestStatement[]
}

/**
 * Attaches, signs, attests and verifies: every image and every platform of it. A signer spends its time on its own key, or waits for who vouches
 * for it, so several run side by side; statements about one digest follow each other, since they are kept in one list.
 *
 * @throws ServiceError when one of it fails; then no tag is set.
 */
export async function sealAll(
  { signer, check }: Sealing,
  publications: readonly Publication[],
  host: Host,
): Promise<void> {
  await inParallel(publications, 2 * host.threads.count, (publication) => attachAll(publication, host))
  if (signer === undefined) return
  await inParallel(publications.flatMap(jobsOf), 2 * host.threads.count, async (job) => {
    await signer.sign(job)
    await signer.attest(job, job.statements)
    if (check !== undefined) await verifyMade(job, check)
  })
}

async function verifyMade(job: Job, { verify, trust }: NonNullable<Sealing['check']>): Promise<void> {
  const reference = `${job.name}@${job.digest}`
  for (const type of [undefined, ...job.statements.map((statement) => statement.type)]) {
    const fault = await verify(reference, loginFor(job), trust, type)
    if (fault === undefined) continue
    const what = type === undefined ? 'signature' : `attestation (${type})`
    throw new ServiceError('cosign', `The ${what} of ${reference} was made, and can't be verified: ${fault}`, {
      fix: 'Check that verify-key, or verify-identity and verify-issuer, are those of who signs (in a reusable workflow, that workflow). No tag was set.',
    })
  }
}

function jobsOf({ plan, layout, target, statements }: Publication): Job[] {
  return digestsOf(layout).map((digest) => {
    const own = statements.filter((one) => one.digest === digest)
    return { ...target, name: plan.image, image: plan.reference, digest, statements: own }
  })
}

async function attachAll({ attached, target: { repository } }: Publication, host: Host): Promise<void> {
  for (const { image, format, path } of attached satisfies readonly Sbom[]) {
    const { mediaType } = sbomFormats[format]
    const isNew = await attach(host, repository, image.manifest, { type: mediaType, content: host.files.read(path) })
    host.log.info(`${isNew ? 'Attached' : 'There is already'} an SBOM (${format}) for ${image.platform}`)
  }
}
