import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { familiarName, isDigest, parseReference, type Reference, validateTag } from '../oci/reference.ts'
import type { Severity } from '../report/finding.ts'
import { parseRules } from '../report/severities.ts'
import type { ToolOptions } from '../tools/provide.ts'
import { type Builder, builderOf } from './bake/builder.ts'
import { targetOf } from './bake/settings.ts'
import type { BuildTarget } from './bake/target.ts'
import { dockerfileRules } from './dockerfile/rules.ts'
import type { BuildInputs } from './inputs.ts'
import { sourceLabels, timeOf } from './labels.ts'
import { checkLinks } from './links.ts'
import type { Finding } from './rules.ts'
import type { ContentsPolicy } from './scan/contents-gate.ts'
import { type Grace, readGrace } from './scan/gate.ts'
import type { ChosenScanner } from './scan/scanner.ts'
import { chooseScanners, contentsPolicy } from './scan/scanners.ts'
import { refuseSignatures, type Signing, signingOf } from './sign/signing.ts'
import { defaultPatterns, expandTags, type SourceFacts } from './tags.ts'
import type { ImageWish, MergeSource } from './wish.ts'

export type { BuildInputs } from './inputs.ts'

/** One image of a plan. */
export interface ImagePlan {
  /** What people, findings and outputs call it. */
  readonly name: string
  /** Without tag and digest, as people write it. */
  readonly image: string
  readonly reference: Reference
  readonly tags: readonly string[]
  readonly source:
    | { readonly kind: 'build'; readonly target: BuildTarget }
    | { readonly kind: 'layout'; readonly path: string }
    | MergeSource
  /** The digest that runs already. */
  readonly known: string | undefined
  /** The image that runs now, by digest or tag: the report compares with it, and new-only lets its findings pass. */
  readonly against: Reference | undefined
  /** Its other names, each with the tags that are set there. */
  readonly copies: readonly {
    readonly reference: Reference
    readonly image: string
    readonly tags: readonly string[]
  }[]
  /** Names in other repositories that its build asks for, and that are not pushed. */
  readonly elsewhere: readonly string[]
  /** Where its layout is kept. */
  readonly layoutOut: string | undefined
}

/** Everything that is decided before the first effect. */
export interface BuildPlan extends Signing {
  readonly images: readonly ImagePlan[]
  readonly source: SourceFacts
  /** When the commit that is built was made, RFC 3339. */
  readonly sourceTime: string | undefined
  readonly builder: Builder
  readonly scanners: readonly ChosenScanner[]
  readonly failOn: BuildInputs['failOn']
  readonly ignoreUnfixed: boolean
  readonly newOnly: boolean
  readonly grace: Grace
  /** What is judged beside vulnerabilities. */
  readonly contents: ContentsPolicy
  /** The severities that the user gave to rules. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  readonly push: boolean
  readonly overwrite: BuildInputs['overwrite']
  /** Where docker buildx comes from. */
  readonly buildx: ToolOptions
}

/**
 * Decides what is done.
 * @throws InputError for inputs that are wrong or contradict each other.
 */
export function planImages(
  wishes: readonly ImageWish[],
  inputs: BuildInputs,
  facts: SourceFacts,
  machine: Pick<Host, 'environment' | 'files'>,
): BuildPlan {
  refuseSignatures(inputs)
  refuseSboms(inputs)
  if (inputs.pushByDigest && !inputs.push) {
    throw new InputError('push-by-digest is a way to push, and push is off', { fix: 'Set push, or leave it out.' })
  }
  const isMany = wishes.length > 1 || wishes.some(({ source }) => source.kind === 'build' && source.build.starts)
  if (inputs.cgroupParent !== undefined && isMany) {
    throw new InputError('cgroup-parent is for one build, and several are made', {
      fix: 'Make it one of the builder: docker buildx create --driver-opt cgroup-parent=….',
    })
  }
  if (inputs.against !== undefined && wishes.length > 1) {
    throw new InputError('against is one image, and several are made', {
      fix: 'Leave it out: what the repository names is taken.',
    })
  }
  if (inputs.newOnly && wishes.length === 1 && inputs.against === undefined && wishes[0]?.known === undefined) {
    throw new InputError('new-only needs the image that runs now', { fix: 'Name its digest or tag in against.' })
  }
  const images = wishes.map((wish) => planOf(wish, inputs, facts, machine, wishes.length > 1))
  refuseOneTagTwice(images)
  checkLinks(
    images.flatMap(({ source }) => (source.kind === 'build' ? [source.target] : [])),
    images.map(({ name }) => name),
  )
  return {
    images,
    source: facts,
    sourceTime: timeOf(facts),
    builder: builderOf(inputs),
    scanners: chooseScanners(inputs, machine),
    failOn: inputs.failOn,
    ignoreUnfixed: inputs.ignoreUnfixed,
    newOnly: inputs.newOnly,
    grace: readGrace(inputs.fixWithin),
    contents: contentsPolicy(inputs),
    rules: parseRules(inputs.rules, new Set(Object.keys(dockerfileRules))),
    push: inputs.push,
    overwrite: inputs.overwrite,
    ...signingOf(inputs, machine),
    buildx: buildxOf(inputs),
  }
}

/** @throws InputError for SBOMs that nobody makes or takes. */
function refuseSboms({ sbomOut, sbomAttach, sbomFormat, scanner, push, attest }: BuildInputs): void {
  const isAttested = attest.includes('sbom')
  const name = sbomOut !== undefined ? 'sbom-out' : sbomAttach ? 'sbom-attach' : isAttested ? 'attest' : undefined
  if (name !== undefined && scanner === 'none') {
    throw new InputError(`"${name}" is made from the scan, and scanner is "none"`, {
      fix: `Set scanner to trivy or grype, or leave ${name} out.`,
    })
  }
  if (name !== undefined && scanner === 'grype' && sbomFormat.includes('spdx')) {
    throw new InputError('sbom-format "spdx" is made by Trivy, and scanner is "grype"', {
      fix: 'Set scanner to trivy or both, or sbom-format to cyclonedx or spdx3.',
    })
  }
  if (sbomAttach && !push) {
    throw new InputError('Only a pushed image can have an SBOM attached', {
      fix: 'Set push, or leave sbom-attach out.',
    })
  }
}

function planOf(
  wish: ImageWish,
  inputs: BuildInputs,
  facts: SourceFacts,
  { environment, files }: Pick<Host, 'environment' | 'files'>,
  isOneOfMany: boolean,
): ImagePlan {
  const reference = parseReference(wish.image)
  if (reference.digest !== undefined) {
    throw new InputError(`The image "${wish.image}" has a digest, which only a finished build has`, {
      fix: 'Give name and tag alone.',
    })
  }
  const image = familiarName(reference)
  const more = wish.source.kind === 'build' ? (wish.source.build.tags ?? []).map(parseReference) : []
  const same = more.filter((other) => familiarName(other) === image)
  const given = [
    ...(reference.tag === undefined ? [] : [reference.tag]),
    ...wish.tags,
    ...same.flatMap(({ tag }) => tag ?? []),
  ]
  const tags = expandTags(given.length > 0 ? given : defaultPatterns, facts)
  if (inputs.push && tags.length === 0 && !inputs.pushByDigest) {
    throw new InputError(`There is no tag to push${isOneOfMany ? ` ${image} with` : ''}`, {
      fix: 'Give tag: neither a commit nor a release tag is known here that the default patterns could use.',
    })
  }
  const { name, source, known } = wish
  const ofTarget = {
    name,
    image,
    labels: sourceLabels(facts, tags[0]),
    names: tags.map((tag) => `${image}:${tag}`),
    sourceDateEpoch: facts.commitTime,
    environment,
    resolve: files.resolve,
  }
  return {
    name,
    image,
    reference,
    tags: inputs.pushByDigest ? [] : tags,
    source: source.kind !== 'build' ? source : { kind: 'build', target: targetOf(source.build, inputs, ofTarget) },
    known,
    against: againstOf(reference, known, inputs.against),
    copies: copiesOf(wish.also ?? [], image, tags),
    elsewhere: more.filter((other) => !same.includes(other)).map(familiarName),
    layoutOut: inputs.layoutOut && isOneOfMany ? `${inputs.layoutOut}/${name}` : inputs.layoutOut,
  }
}

/** The same name with several tags is one. @throws InputError for one that is the image itself, or has a digest. */
function copiesOf(also: readonly string[], image: string, tags: readonly string[]): ImagePlan['copies'] {
  const copies = new Map<string, { reference: Reference; tags: string[] }>()
  for (const text of also) {
    const reference = parseReference(text)
    const name = familiarName(reference)
    if (name === image || reference.digest !== undefined) {
      throw new InputError(
        name === image ? `also names the image itself, ${image}` : `also "${text}" has a digest, which the build gives`,
        { fix: name === image ? 'Give its tags in tag.' : 'Give name and tag alone.' },
      )
    }
    const known = copies.get(name)?.tags ?? []
    copies.set(name, { reference, tags: reference.tag === undefined ? [...tags] : [...known, reference.tag] })
  }
  return [...copies].map(([name, { reference, tags: own }]) => ({ reference, image: name, tags: [...new Set(own)] }))
}

/** A digest, a tag, or a whole reference; otherwise the digest that is known to run. */
function againstOf(image: Reference, known: string | undefined, given: string | undefined): Reference | undefined {
  const text = given ?? known
  if (text === undefined) return undefined
  const { tag: _, digest: __, ...name } = image
  if (isDigest(text)) return { ...name, digest: text }
  return /[/:@]/.test(text) ? parseReference(text) : { ...name, tag: validateTag(text) }
}

/** @throws InputError where two images would be pushed under one name. */
function refuseOneTagTwice(images: readonly ImagePlan[]): void {
  const owners = new Map<string, string>()
  const names = images.flatMap((one) =>
    [one, ...one.copies].map(({ image, tags }) => ({ name: one.name, image, tags })),
  )
  for (const { name, image, tags } of names) {
    for (const tag of tags) {
      const other = owners.get(`${image}:${tag}`)
      owners.set(`${image}:${tag}`, name)
      if (other === undefined) continue
      throw new InputError(`"${other}" and "${name}" would both be ${image}:${tag}`, {
        fix: 'Give each image a name or a tag of its own.',
      })
    }
  }
}

/** What a plan leaves out of what was asked for. */
export function planFindings({ images }: BuildPlan): Finding[] {
  return images.flatMap(({ name, image, elsewhere, source }) =>
    elsewhere.map((other) => ({
      rule: 'name-not-pushed',
      category: 'policy',
      severity: 'warning',
      message: `The build of "${name}" also names its image ${other}, which is not pushed: it is ${image} alone`,
      fix: 'Take that name out of the tags of the build, or copy the image there by its digest.',
      ...(source.kind === 'build' ? source.target.build.place : {}),
    })),
  )
}

/** Where docker buildx comes from. */
export function buildxOf(inputs: BuildInputs): ToolOptions {
  return { allowBuild: inputs.goBuild, ...(inputs.buildxPath === undefined ? {} : { path: inputs.buildxPath }) }
}
