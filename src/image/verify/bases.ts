import type { Host } from '../../host/host.ts'
import { copiedFrom, sourceOf } from '../../oci/dockerfile.ts'
import { canonicalName, familiarName, type Reference, readReference } from '../../oci/reference.ts'
import type { Place } from '../../place.ts'
import type { BuildTarget } from '../bake/target.ts'
import type { BuildFile } from '../dockerfile/review.ts'
import type { Finding } from '../rules.ts'
import type { Verify } from '../sign/prepare.ts'
import type { BaseRule } from './base-rules.ts'
import { verifyDigest } from './digest.ts'

/** A base image or a frontend, and where it is named. */
interface Base {
  readonly what: 'base image' | 'frontend'
  readonly image: string
  readonly place: Place | undefined
}

/** What of an image's bases is not as it should be; and what each is to be taken as, so that the build takes the very bytes that were verified. */
export interface VerifiedBases {
  readonly findings: readonly Finding[]
  /** Named contexts, as BuildKit looks for them: `node:22` → `docker-image://docker.io/library/node@sha256:…`. */
  readonly contexts: Readonly<Record<string, string>>
  /** The frontend by its digest, as the argument `BUILDKIT_SYNTAX` takes it. */
  readonly frontend?: string
}

/**
 * Verifies every image that a build starts from, copies from or mounts, and the frontend that reads its Dockerfile, before anything is built. It fails closed: what no rule names,
 * what is only known in the build, and a Dockerfile that can't be read here are refused.
 */
export async function verifyBases(
  host: Host,
  verify: Verify,
  rules: readonly BaseRule[],
  target: BuildTarget,
  file: BuildFile | undefined,
): Promise<VerifiedBases> {
  const { build } = target
  if (file === undefined) {
    const message = `Which images ${target.name} starts from can't be seen, since BuildKit fetches its Dockerfile`
    return { findings: [finding('signature-missing', message, build.place)], contexts: {} }
  }
  if (file.dockerfile.stages.length === 0) {
    const message = `Which images ${target.name} starts from can't be seen: its Dockerfile has no FROM`
    return { findings: [finding('signature-missing', message, build.place ?? file.dockerfile)], contexts: {} }
  }
  const findings: Finding[] = []
  const contexts: Record<string, string> = {}
  let frontend: string | undefined
  for (const { what, image, place } of [...frontendOf(file), ...basesOf(file, build.additionalContexts ?? {})]) {
    const reference = readReference(image)
    const rule = reference && rules.find(({ pattern }) => isMatch(pattern, canonicalName(reference)))
    if (reference === undefined || rule === undefined) {
      const why = reference === undefined ? 'is only known in the build' : 'is named by no rule of require-signed-base'
      findings.push(finding('signature-missing', `The ${what} ${image} ${why}`, place))
      continue
    }
    if (rule.trust === undefined) continue
    const { digest, faults } = await verifyDigest(host, verify, reference, { trust: rule.trust, attestations: [] })
    if (digest === undefined) findings.push(finding('base-image-missing', `There is no ${what} ${image}`, place))
    findings.push(...faults.map(({ rule: name, message }) => finding(name, `The ${what} ${message}`, place)))
    if (digest === undefined) continue
    const verified = `${canonicalName(reference)}@${digest}`
    if (what === 'frontend') frontend = verified
    else if (reference.digest === undefined) contexts[contextName(reference)] = `docker-image://${verified}`
  }
  return { findings, contexts, ...(frontend === undefined ? {} : { frontend }) }
}

/** The argument wins over the directive, as in BuildKit. */
function frontendOf({ dockerfile, args, inline }: BuildFile): Base[] {
  const { file, frontend } = dockerfile
  const given = args['BUILDKIT_SYNTAX']
  if (given === null) return [{ what: 'frontend', image: '$BUILDKIT_SYNTAX', place: inline ?? { file } }]
  const [image = ''] = given?.trim().split(/\s/) ?? []
  if (image !== '') return [{ what: 'frontend', image, place: inline ?? { file } }]
  if (frontend === undefined) return []
  return [{ what: 'frontend', image: frontend.image, place: inline ?? { file, line: frontend.line, column: 1 } }]
}

function basesOf(file: BuildFile, contexts: Readonly<Record<string, string>>): Base[] {
  const { dockerfile, inline } = file
  const named = (written: string, place: Place, base: ReturnType<typeof sourceOf>): Base[] => {
    const at = inline ?? place
    if (base.kind === 'image') return [{ what: 'base image', image: base.image, place: at }]
    if (base.kind !== 'unknown') return []
    const context = Object.hasOwn(contexts, written) ? contexts[written] : undefined
    const image = context === undefined ? written : /^docker-image:\/\/(.+)$/.exec(context)?.[1]
    // A folder, a layout, or an image of this run.
    return image === undefined ? [] : [{ what: 'base image', image, place: at }]
  }
  const all = dockerfile.stages.flatMap(({ from, base, instructions }) => [
    ...named(from.words[0] ?? '', from.place, base),
    ...instructions.flatMap((one) =>
      copiedFrom(one).flatMap((source) => named(source, one.place, sourceOf(source, dockerfile, file))),
    ),
  ])
  return [...new Map(all.map((base) => [base.image, base])).values()]
}

/** `*` stands for any text. */
function isMatch(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(name)
}

/** BuildKit looks for a context under the shortest name of an image. */
function contextName(reference: Reference): string {
  const { tag } = reference
  return `${familiarName(reference)}${tag === undefined || tag === 'latest' ? '' : `:${tag}`}`
}

function finding(rule: Finding['rule'], message: string, place: Place | undefined): Finding {
  const fix = 'Start from an image that is signed by whom require-signed-base names, or name another rule for it.'
  return { rule, category: 'policy', severity: 'error', message, fix, ...place }
}
