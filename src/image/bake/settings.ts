import { InputError } from '../../errors.ts'
import { normalisePlatform } from '../../oci/platform.ts'
import type { BuildInputs } from '../inputs.ts'
import { type BuildTarget, type ImageBuild, isRemote, readSecret } from './target.ts'

/** What a target gets besides the settings of its build. */
export interface TargetFacts {
  readonly name: string
  /** Labels that every image gets; those of the build and the inputs come before. */
  readonly labels: Readonly<Record<string, string>>
  readonly names: readonly string[]
  readonly sourceDateEpoch: string | undefined
  /** The absolute path of a path of the working directory. */
  resolve(path: string): string
}

/** The settings of a build section and of the inputs together: what is one is the section's, what is many is both. */
export function targetOf(build: ImageBuild, inputs: BuildInputs, facts: TargetFacts): BuildTarget {
  const platforms = inputs.platform.length > 0 ? inputs.platform : (build.platforms ?? [])
  const ownFile = inputs.file && !isRemote(build.context) ? facts.resolve(inputs.file) : inputs.file
  const provenance = attestation('provenance', build.provenance ?? provenanceText[inputs.provenance])
  const sbom = attestation('sbom', build.sbom ?? String(inputs.sbom))
  const whole: ImageBuild = {
    ...build,
    dockerfile: build.dockerfile ?? (build.dockerfileInline === undefined ? ownFile : undefined),
    target: build.target ?? inputs.target,
    args: { ...build.args, ...argumentsOf(inputs.buildArg) },
    additionalContexts: { ...build.additionalContexts, ...contextsOf(inputs.buildContext) },
    secrets: [...(build.secrets ?? []), ...inputs.secret.map(readSecret)],
    cacheFrom: [...(build.cacheFrom ?? []), ...inputs.cacheFrom],
    cacheTo: [...(build.cacheTo ?? []), ...inputs.cacheTo],
    platforms: [...new Set(platforms.map(normalisePlatform))],
    labels: { ...facts.labels, ...build.labels, ...inputs.label },
    pull: build.pull === true || inputs.pull,
    noCache: build.noCache === true || inputs.noCache,
  }
  return {
    name: facts.name,
    build: whole,
    reproducible: inputs.reproducible,
    attest: [provenance, sbom].map(({ text }) => text),
    isIndex: (whole.platforms?.length ?? 0) > 1 || provenance.isMade || sbom.isMade,
    names: facts.names,
    sourceDateEpoch: facts.sourceDateEpoch,
  }
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
