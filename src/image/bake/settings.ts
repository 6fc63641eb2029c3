import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { ImageBuild } from '../../oci/image-build.ts'
import { normalisePlatform } from '../../oci/platform.ts'
import type { BuildInputs } from '../inputs.ts'
import { type BuildTarget, isRemote, readSecret, readUlimit } from './target.ts'

/** What a target gets besides the settings of its build. */
interface TargetFacts {
  readonly name: string
  /** Labels that every image gets; those of the build and the inputs come before. */
  readonly labels: Readonly<Record<string, string>>
  readonly names: readonly string[]
  /** Without a tag. */
  readonly image: string
  readonly sourceDateEpoch: string | undefined
  readonly environment: Host['environment']
  /** The absolute path of a path of the working directory. */
  resolve(path: string): string
}

/** The settings of a build section and of the inputs together: what is one is the section's, what is many is both. */
export function targetOf(build: ImageBuild, inputs: BuildInputs, facts: TargetFacts): BuildTarget {
  const platforms = inputs.platform.length > 0 ? inputs.platform : (build.platforms ?? [])
  const ownFile = inputs.file && !isRemote(build.context) ? facts.resolve(inputs.file) : inputs.file
  const provenance = attestation('provenance', build.provenance ?? provenanceText[inputs.provenance])
  const sbom = attestation('sbom', build.sbom ?? String(inputs.sbom))
  const isCached = inputs.cacheFrom.length + inputs.cacheTo.length > 0 || build.cacheFrom || build.cacheTo
  const usual = isCached || inputs.cache === 'off' ? undefined : usualCache(facts, inputs)
  const whole: ImageBuild = {
    ...build,
    dockerfile: build.dockerfile ?? (build.dockerfileInline === undefined ? ownFile : undefined),
    target: build.target ?? inputs.target,
    args: { ...build.args, ...argumentsOf(inputs.buildArg) },
    additionalContexts: { ...build.additionalContexts, ...contextsOf(inputs.buildContext) },
    secrets: [...(build.secrets ?? []), ...inputs.secret.map(readSecret)],
    cacheFrom: usual ? [usual.from] : [...(build.cacheFrom ?? []), ...inputs.cacheFrom],
    cacheTo: usual ? usual.to : [...(build.cacheTo ?? []), ...inputs.cacheTo],
    platforms: [...new Set(platforms.map(normalisePlatform))],
    ssh: [...(build.ssh ?? []), ...inputs.ssh],
    labels: { ...facts.labels, ...build.labels, ...inputs.label },
    annotations: [...(build.annotations ?? []), ...inputs.annotation],
    entitlements: [...(build.entitlements ?? []), ...inputs.allow],
    network: build.network ?? (inputs.network === 'default' ? undefined : inputs.network),
    ulimits: { ...build.ulimits, ...Object.fromEntries(inputs.ulimit.map(ulimitOf)) },
    shmSize: build.shmSize ?? inputs.shmSize,
    extraHosts: { ...build.extraHosts, ...Object.fromEntries(inputs.addHost.map(hostOf)) },
    pull: build.pull === true || inputs.pull,
    noCache: build.noCache === true || inputs.noCache,
  }
  refuseMany(whole.platforms ?? [])
  // What it starts from is built for the same platforms.
  const starts = Object.entries(build.starts ?? {}).map(([name, one]) => {
    return [name, inputs.platform.length === 0 ? one : { ...one, platforms: whole.platforms ?? [] }] as const
  })
  const isIndex = (whole.platforms?.length ?? 0) > 1 || provenance.isMade || sbom.isMade
  for (const text of whole.annotations ?? []) checkAnnotation(text, isIndex)
  return {
    name: facts.name,
    build: starts.length === 0 ? whole : { ...whole, starts: Object.fromEntries(starts) },
    reproducible: inputs.reproducible,
    attest: [provenance, sbom].map(({ text }) => text),
    isIndex,
    names: facts.names,
    ...(usual?.tag && { cacheTag: usual.tag }),
    ...(inputs.cgroupParent && { cgroupParent: inputs.cgroupParent }),
    sourceDateEpoch: facts.sourceDateEpoch,
  }
}

interface UsualCache {
  readonly from: string
  readonly to: readonly string[]
  /** It goes to this tag of the image's repository, behind the gate. */
  readonly tag?: string
}

/**
 * A runner of GitHub hands its cache to actions by two variables; without one of them there is none that could be written. Other
 * runners, which set `CI`, have the registry of the image: read always, and written by who pushes. A machine of people keeps its builder.
 */
function usualCache(
  { name, image, environment }: TargetFacts,
  { push, pushByDigest }: BuildInputs,
): UsualCache | undefined {
  const service = environment['ACTIONS_RESULTS_URL'] ?? environment['ACTIONS_CACHE_URL']
  if (service && environment['ACTIONS_RUNTIME_TOKEN']) {
    const from = `type=gha,scope=${name}`
    return { from, to: [`${from},mode=max,ignore-error=true`] }
  }
  if (environment['GITHUB_ACTIONS'] || !/^(?:true|1|yes)$/i.test(environment['CI'] ?? '')) return undefined
  const tag = 'buildcache'
  return { from: `type=registry,ref=${image}:${tag}`, to: [], ...(push && !pushByDigest ? { tag } : {}) }
}

const provenanceText = { off: 'false', min: 'mode=min', max: 'mode=max' } as const

/** As Compose writes it (`true`, `false`, `mode=max`), and as bake takes it. What is not made is said, since BuildKit makes some. */
function attestation(type: 'provenance' | 'sbom', text: string): { text: string; isMade: boolean } {
  if (text === 'false') return { text: `type=${type},disabled=true`, isMade: false }
  return { text: text === 'true' ? `type=${type}` : `type=${type},${text}`, isMade: true }
}

function argumentsOf(given: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=')
      return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}

function contextsOf(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=')
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)]
      throw new InputError(`build-context "${text}" has no "="`, { fix: 'Write NAME=SOURCE.' })
    }),
  )
}

/** Nobody runs an image on more; such a list was made by mistake, and each of them would be built. */
const mostPlatforms = 30

function refuseMany(platforms: readonly string[]): void {
  if (platforms.length <= mostPlatforms) return
  throw new InputError(`platform names ${platforms.length} platforms, and an image has ${mostPlatforms} at most`, {
    fix: 'Name those that it runs on, such as linux/amd64 and linux/arm64.',
  })
}

function ulimitOf(text: string): NonNullable<ReturnType<typeof readUlimit>> {
  const limit = readUlimit(text)
  if (limit !== undefined) return limit
  throw new InputError(`ulimit "${text}" is none`, { fix: 'Write it as nofile=1024:2048.' })
}

/** `db.test=10.0.0.2`, or as Docker writes it, `db.test:10.0.0.2` */
function hostOf(text: string): [string, string] {
  const [, name, address] = /^([^=:]+)[=:](.+)$/.exec(text) ?? []
  if (name !== undefined && address !== undefined) return [name, address]
  throw new InputError(`add-host "${text}" names no address`, { fix: 'Write it as db.test=10.0.0.2.' })
}

/** @throws InputError for an annotation that would stand nowhere in what is pushed. */
function checkAnnotation(text: string, isIndex: boolean): void {
  const [, prefix = '', key] = /^(?:([^=:]+):)?([^=:]+)=/.exec(text) ?? []
  if (key === undefined) {
    throw new InputError(`annotation "${text}" is none`, { fix: 'Write KEY=VALUE, or index:KEY=VALUE.' })
  }
  for (const type of prefix === '' ? [] : prefix.split(',').map((word) => word.replace(/\[[^[\]]*\]$/, ''))) {
    if (!['index', 'manifest', 'manifest-descriptor'].includes(type)) {
      throw new InputError(`annotation "${text}": "${type}" is nothing that is pushed`, {
        fix: 'Annotate the index, the manifest or the manifest-descriptor.',
      })
    }
    if (type === 'manifest' || isIndex) continue
    throw new InputError(`annotation "${text}" is for an index, and the image is one manifest`, {
      fix: 'Annotate the manifest, or build for several platforms or with provenance.',
    })
  }
}
