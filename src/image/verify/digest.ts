import type { Host } from '../../host/host.ts'
import { imagesOfIndex } from '../../oci/manifest.ts'
import { familiarName, type Reference } from '../../oci/reference.ts'
import { openToRead, type Repository } from '../../oci/repository.ts'
import { provenanceType } from '../attest/provenance.ts'
import { testResultType } from '../attest/tests.ts'
import { sbomFormats } from '../scan/sbom-format.ts'
import type { Verify } from '../sign/prepare.ts'
import type { Trust } from '../sign/signer.ts'

/** What the attestations of this suite are called, and the types of which one must be there. */
const types: Readonly<Record<string, readonly string[]>> = {
  sbom: Object.values(sbomFormats).map(({ attestation }) => attestation),
  provenance: [provenanceType],
  scan: ['vuln'],
  tests: [testResultType],
}

/** What is asked of an image. */
interface Demand {
  readonly trust: Trust
  /** `sbom`, `provenance`, `scan`, `tests`, or a type of cosign's, or the URI of a predicate. */
  readonly attestations: readonly string[]
}

/** What an image is by its registry, and what it lacks of what is asked of it: nothing where it may be trusted. */
interface Verdict {
  /** Undefined where its registry has no such image. */
  readonly digest: string | undefined
  readonly faults: readonly { readonly rule: 'signature-missing' | 'attestation-missing'; readonly message: string }[]
}

/**
 * Verifies an image by its digest: its signature, and each attestation of the whole or of every platform. What can't be verified
 * counts as not there.
 *
 * @throws RegistryError where the registry can't be asked.
 */
export async function verifyDigest(host: Host, verify: Verify, image: Reference, demand: Demand): Promise<Verdict> {
  const { trust, attestations } = demand
  const { repository, credentials } = await openToRead(host, image, trust.insecure)
  const name = familiarName(image)
  const digest = await repository.resolve(image.digest ?? image.tag ?? 'latest')
  if (digest === undefined) return { digest, faults: [] }
  const login = { registry: image.registry, credentials }
  const reference = `${name}@${digest}`
  const signature = await verify(reference, login, trust)
  if (signature !== undefined) {
    const message = `${reference} has no signature that can be verified: ${signature}`
    return { digest, faults: [{ rule: 'signature-missing', message }] }
  }
  const platforms = attestations.length === 0 ? [] : await platformsOf(repository, digest)
  /** Why it is not attested, by whichever of its types. */
  const unattested = async (of: string, attestation: string): Promise<string | undefined> => {
    const reasons: string[] = []
    for (const type of types[attestation] ?? [attestation]) {
      const reason = await verify(`${name}@${of}`, login, trust, type)
      if (reason === undefined) return undefined
      reasons.push(reason)
    }
    return [...new Set(reasons)].join('; ')
  }
  const faults: Verdict['faults'][number][] = []
  for (const attestation of attestations) {
    const whole = await unattested(digest, attestation)
    if (whole === undefined) continue
    const each = await Promise.all(platforms.map((platform) => unattested(platform, attestation)))
    if (each.length > 0 && each.every((reason) => reason === undefined)) continue
    const some = platforms.filter((_, index) => each[index] !== undefined)
    // Where only some of the platforms lack it, these are at fault.
    const isPartly = some.length < platforms.length
    const why = isPartly ? `${some.map((of) => `${name}@${of}`).join(', ')}: ${each.find((reason) => reason)}` : whole
    const message = `${reference} has no attestation (${attestation}) that can be verified: ${why}`
    faults.push({ rule: 'attestation-missing', message })
  }
  return { digest, faults }
}

/** The images of an index; none where the digest is one image. */
async function platformsOf(repository: Repository, digest: string): Promise<string[]> {
  try {
    return imagesOfIndex(await repository.pullManifest(digest)) ?? []
  } catch {
    return []
  }
}
