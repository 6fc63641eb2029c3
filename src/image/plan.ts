import type { Values } from '../contract/fields.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { normalisePlatform } from '../oci/platform.ts'
import { familiarName, parseReference, type Reference } from '../oci/reference.ts'
import type { ToolOptions } from '../tools/provide.ts'
import { type BuildRequest, buildArguments } from './buildx.ts'
import type { buildContract } from './inputs.ts'
import { sourceLabels, timeOf } from './labels.ts'
import type { ChosenScanner } from './scan/scanner.ts'
import { chooseScanners } from './scan/scanners.ts'
import { cosign } from './sign/cosign.ts'
import type { SignRequest } from './sign/signer.ts'
import { defaultPatterns, expandTags, type SourceFacts } from './tags.ts'

export type BuildInputs = Values<(typeof buildContract)['inputs']>

/** Everything that is decided before the first effect. */
export interface BuildPlan {
  readonly image: Reference
  /** The image without tag and digest, as people write it. */
  readonly name: string
  readonly tags: readonly string[]
  /** When the commit that is built was made, RFC 3339. */
  readonly sourceTime: string | undefined
  readonly source:
    | { readonly kind: 'build'; readonly request: BuildRequest }
    | { readonly kind: 'layout'; readonly path: string }
  readonly scanners: readonly ChosenScanner[]
  readonly failOn: BuildInputs['failOn']
  readonly ignoreUnfixed: boolean
  readonly push: boolean
  readonly overwrite: BuildInputs['overwrite']
  readonly sign: SignRequest | undefined
  /** Where docker buildx comes from. */
  readonly buildx: ToolOptions
}

/**
 * Decides what is done.
 * @throws InputError for inputs that are wrong or contradict each other.
 */
export function planBuild(
  inputs: BuildInputs,
  facts: SourceFacts,
  machine: Pick<Host, 'environment' | 'files'>,
): BuildPlan {
  const image = parseReference(inputs.image)
  if (image.digest !== undefined) {
    throw new InputError(`The image "${inputs.image}" has a digest, which only a finished build has`, {
      fix: 'Give name and tag alone.',
    })
  }
  const tags = tagsOf(inputs, image, facts)
  if (inputs.push && tags.length === 0) {
    throw new InputError('There is no tag to push', {
      fix: 'Give tag: neither a commit nor a release tag is known here that the default patterns could use.',
    })
  }
  if (inputs.sign && !inputs.push) {
    throw new InputError('Only a pushed image can be signed', { fix: 'Set push, or leave sign out.' })
  }
  if (inputs.sbomOut !== undefined && inputs.scanner === 'none') {
    throw new InputError('"sbom-out" is made from the scan, and scanner is "none"', {
      fix: 'Set scanner to trivy or grype, or leave sbom-out out.',
    })
  }
  const name = familiarName(image)
  return {
    image,
    name,
    tags,
    sourceTime: timeOf(facts),
    source: inputs.layout
      ? { kind: 'layout', path: layoutInput(inputs, inputs.layout) }
      : { kind: 'build', request: requestOf(inputs, facts, name, tags) },
    scanners: chooseScanners(inputs, machine),
    failOn: inputs.failOn,
    ignoreUnfixed: inputs.ignoreUnfixed,
    push: inputs.push,
    overwrite: inputs.overwrite,
    sign: inputs.sign ? signRequest(inputs) : undefined,
    buildx: toolOf(inputs, inputs.buildxPath),
  }
}

/** The plan as people read it. */
export function describePlan(plan: BuildPlan): string[] {
  const { source, scanners, tags, name } = plan
  const gate = plan.failOn === 'none' ? 'nothing' : `${plan.failOn}${plan.ignoreUnfixed ? ' with a fix' : ''} or worse`
  const made =
    source.kind === 'layout'
      ? `take the OCI layout ${source.path}`
      : `docker buildx ${quoted(buildArguments(source.request, { layout: 'LAYOUT', metadata: 'METADATA' }))}`
  return [
    made,
    ...(scanners.length === 0 ? ['do not scan'] : []),
    ...scanners.map(({ scanner }) => `${scanner.name} ${quoted(scanner.scan('VIEW', 'REPORT'))}, for each platform`),
    ...(scanners.length === 0 ? [] : [`refuse the image for ${gate}`]),
    plan.push ? `push ${name}, tags ${tags.join(', ')}` : 'do not push',
    ...(plan.sign ? [`sign ${name} by its digest, before any tag points at it`] : []),
  ]
}

function signRequest(inputs: BuildInputs): SignRequest {
  const { signKey: key, signPassword: password, transparencyLog, insecureRegistry: insecure } = inputs
  return {
    signer: cosign,
    settings: { key, password, transparencyLog, insecure },
    tool: toolOf(inputs, inputs.signPath),
  }
}

function toolOf({ goBuild: allowBuild }: BuildInputs, path: string | undefined): ToolOptions {
  return { allowBuild, ...(path === undefined ? {} : { path }) }
}

function tagsOf(inputs: BuildInputs, image: Reference, facts: SourceFacts): string[] {
  const given = [...(image.tag === undefined ? [] : [image.tag]), ...inputs.tag]
  return expandTags(given.length > 0 ? given : defaultPatterns, facts)
}

function layoutInput(inputs: BuildInputs, layout: string): string {
  const ofBuilds = { file: inputs.file, target: inputs.target, 'layout-out': inputs.layoutOut, builder: inputs.builder }
  const clash = Object.entries(ofBuilds).find(([, value]) => value !== undefined)?.[0]
  if (clash === undefined && inputs.platform.length === 0) return layout
  throw new InputError(`"layout" is taken in place of a build, and "${clash ?? 'platform'}" is for builds`, {
    fix: `Give layout or ${clash ?? 'platform'}, not both.`,
  })
}

function requestOf(inputs: BuildInputs, facts: SourceFacts, name: string, tags: readonly string[]): BuildRequest {
  return {
    context: inputs.context,
    file: inputs.file,
    platforms: [...new Set(inputs.platform.map(normalisePlatform))],
    target: inputs.target,
    buildArguments: inputs.buildArg,
    buildContexts: inputs.buildContext,
    labels: { ...sourceLabels(facts, tags[0]), ...inputs.label },
    secrets: inputs.secret,
    cacheFrom: inputs.cacheFrom,
    cacheTo: inputs.cacheTo,
    noCache: inputs.noCache,
    pull: inputs.pull,
    reproducible: inputs.reproducible,
    builder: inputs.builder,
    provenance: inputs.provenance,
    sbom: inputs.sbom,
    names: tags.map((tag) => `${name}:${tag}`),
    sourceDateEpoch: facts.commitTime,
  }
}

/** Arguments as they could be typed. */
function quoted(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ')
}
