import type { Stage } from '../../contract/contract.ts'
import type { Values } from '../../contract/fields.ts'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { parseReference } from '../../oci/reference.ts'
import type { Finding } from '../rules.ts'
import { cosign } from '../sign/cosign.ts'
import { readTrustedRoot } from '../sign/instance.ts'
import { checkKey } from '../sign/key.ts'
import { prepareVerifier } from '../sign/prepare.ts'
import type { Trust } from '../sign/signer.ts'
import { verifyDigest } from './digest.ts'
import type { verifyContract } from './inputs.ts'

interface VerifyResult {
  readonly images: readonly { readonly image: string; readonly digest: string; readonly verified: boolean }[]
}

/** Says whether images are signed, and attested, by whom they should be. It fails closed: what can't be verified is not there. */
export const verify: Stage<typeof verifyContract.inputs, VerifyResult> = {
  async run(given, host) {
    const { attestation: attestations } = given
    const images = given.images.map(parseReference)
    const trust = trustIn(given, host)
    const plan = given.images.map((image) => `verify ${[image, ...attestations].join(', ')}`)
    if (given.dryRun) return report([], [], plan)
    const tool = { allowBuild: given.goBuild, ...(given.signPath === undefined ? {} : { path: given.signPath }) }
    const program = await prepareVerifier(host, cosign, tool)
    const findings: Finding[] = []
    const verified: VerifyResult['images'][number][] = []
    for (const [index, image] of images.entries()) {
      const named = given.images[index] ?? ''
      const { digest, faults } = await verifyDigest(host, program, image, { trust, attestations })
      const missing = { rule: 'signature-missing', message: `${named} is not in its registry` } as const
      for (const { rule, message } of digest === undefined ? [missing] : faults) {
        findings.push({ rule, category: 'policy', severity: 'error', message, fix: fixes[rule] })
      }
      verified.push({ image: named, digest: digest ?? '', verified: digest !== undefined && faults.length === 0 })
    }
    const lines = verified.map(
      ({ image, digest, verified: is }) => `${is ? 'verified' : 'not verified'} ${image} ${digest}`,
    )
    return report(verified, findings, lines)
  },
}

const fixes = {
  'signature-missing': 'Use an image that is signed by whom you trust, or check whose signature is asked for.',
  'attestation-missing': 'Use an image of which it is attested, or check whose attestation is asked for.',
}

function report(images: VerifyResult['images'], findings: readonly Finding[], plan: readonly string[]) {
  const isVerified = images.length > 0 && images.every(({ verified }) => verified)
  return { findings, files: 0, documents: 0, result: { images }, outputs: { verified: String(isVerified) }, plan }
}

/** @throws InputError for neither a key nor an identity with its issuer, or for a file that is not there. */
function trustIn(given: Values<typeof verifyContract.inputs>, host: Pick<Host, 'files' | 'environment'>): Trust {
  const { key, identity, issuer, trustedRoot, transparencyLog, insecureRegistry: insecure } = given
  const more = { transparencyLog, insecure }
  if (key !== undefined && identity === undefined) {
    checkKey(host, 'key', key, 'public')
    return { key, ...more }
  }
  if (key === undefined && identity !== undefined && issuer !== undefined) {
    const root = trustedRoot === undefined ? undefined : readTrustedRoot(host, 'trusted-root', trustedRoot)
    return { identity, issuer, root, ...more }
  }
  throw new InputError('To verify, it must be known whose signature it should be', {
    fix: 'Give a key, or an identity with its issuer; not both.',
  })
}
