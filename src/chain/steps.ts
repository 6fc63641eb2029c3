import { buildContract } from '../build/inputs.ts'
import type { BuildResult } from '../build/result.ts'
import { bumpContract } from '../bump/inputs.ts'
import type { BumpResult } from '../bump/result.ts'
import type { Values } from '../contract/fields.ts'
import { defaultValues } from '../contract/parse.ts'
import { contract as convertContract } from '../convert/inputs.ts'
import type { ConvertResult } from '../convert/result.ts'
import type { Host } from '../host/host.ts'
import type { Finding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { validateContract } from '../validate/inputs.ts'
import type { ValidateResult } from '../validate/stage.ts'
import type { chainContract } from './inputs.ts'

type BumpInputs = Values<typeof bumpContract.inputs>
export type ChainInputs = Values<typeof chainContract.inputs>

/** What the stages made; each adds its own part, and the later ones read what they need. */
export interface ChainResult {
  readonly convert?: ConvertResult
  readonly validate?: ValidateResult
  readonly build?: BuildResult
  readonly bump?: BumpResult
  /** Stages that were on and did not run. */
  readonly notDone: readonly StageName[]
}

export type StageName = 'convert' | 'validate' | 'build' | 'bump'

export interface Step {
  readonly name: StageName
  /** Why the stage is off; undefined when it runs. */
  readonly off: string | undefined
  run(handed: Omit<ChainResult, 'notDone'>, host: Host): Promise<Report>
}

/** The stages in their order, each with its inputs taken from those of the chain. Stages are loaded when they run. */
export function stepsOf(inputs: ChainInputs, manifestsExist: (path: string) => boolean): readonly Step[] {
  return [convertStep(inputs), validateStep(inputs, manifestsExist), buildStep(inputs), bumpStep(inputs)]
}

function convertStep(inputs: ChainInputs): Step {
  return {
    name: 'convert',
    off: inputs.composeFile.length === 0 ? 'no compose-file' : undefined,
    async run(_, host) {
      const { convert } = await import('../convert/stage.ts')
      const defaults = defaultValues(convertContract.inputs)
      return await convert.run({ ...defaults, ...sharedWith(defaults, inputs), file: inputs.composeFile }, host)
    },
  }
}

function validateStep(inputs: ChainInputs, exists: (path: string) => boolean): Step {
  const paths = inputs.manifests.length > 0 || inputs.composeFile.length === 0 ? inputs.manifests : [inputs.out]
  const unwritten = inputs.dryRun && !paths.every(exists)
  return {
    name: 'validate',
    off: paths.length === 0 ? 'no manifests' : unwritten ? 'a dry run writes no manifests to validate' : undefined,
    async run(_, host) {
      const { validate } = await import('../validate/stage.ts')
      const defaults = defaultValues(validateContract.inputs)
      return await validate.run({ ...defaults, ...sharedWith(defaults, inputs, ['failOn']), paths }, host)
    },
  }
}

function buildStep(inputs: ChainInputs): Step {
  const source = inputs.context ?? inputs.layout
  return {
    name: 'build',
    off: inputs.image === undefined ? 'no image' : source === undefined ? 'no context and no layout' : undefined,
    async run(_, host) {
      const { build } = await import('../build/stage.ts')
      const defaults = defaultValues(buildContract.inputs)
      const { image = '', context = defaults.context } = inputs
      return await build.run({ ...defaults, ...sharedWith(defaults, inputs), image, context }, host)
    },
  }
}

function bumpStep(inputs: ChainInputs): Step {
  return {
    name: 'bump',
    off: inputs.repository === undefined ? 'no repository' : inputs.image === undefined ? 'no image' : undefined,
    async run(handed, host) {
      const { bump } = await import('../bump/stage.ts')
      const defaults = defaultValues(bumpContract.inputs)
      const version = versionToWrite(inputs, handed.build)
      const own = {
        ...defaults,
        ...sharedWith(defaults, inputs, ['tag']),
        ...version,
        image: [handed.build?.image ?? nameOf(inputs)],
        buildTime: inputs.buildTime ?? handed.build?.sourceTime,
        scanSummary: handed.build?.scanSummary,
      }
      const report = await bump.run(own, host)
      return { ...report, findings: [...report.findings, ...unpushed(handed.build)] }
    },
  }
}

/**
 * The values that a stage and the chain have under the same name.
 * @param others Names that mean something else in this stage.
 */
function sharedWith<V extends object>(defaults: V, inputs: ChainInputs, others: readonly string[] = []): Partial<V> {
  const shared = Object.entries(inputs).filter(([name]) => Object.hasOwn(defaults, name) && !others.includes(name))
  return Object.fromEntries(shared) as Partial<V>
}

/**
 * Tag and digest for the GitOps repository. Without a build there is a tag alone, and a dry run has no digest. Where the
 * digest alone is written, the commit message says the tag.
 */
function versionToWrite(inputs: ChainInputs, build: BuildResult | undefined): Partial<BumpInputs> {
  const tag = build?.tags[0] ?? inputs.tag[0]
  const digest = inputs.pin === 'tag' ? undefined : build?.digest
  if (digest === undefined || tag === undefined) return { ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) }
  if (inputs.pin === 'both') return { tag, digest }
  return { digest, commitMessage: inputs.commitMessage ?? `chore(deploy): bump {image} to ${tag}` }
}

function nameOf(inputs: ChainInputs): string {
  return inputs.image ?? ''
}

/** A version that no registry holds must not go into Git without a word. */
function unpushed(build: BuildResult | undefined): Finding[] {
  if (build === undefined || build.pushed || build.digest === undefined) return []
  return [
    {
      rule: 'image-not-pushed',
      category: 'policy',
      severity: 'warning',
      message: `${build.image}@${build.digest} was bumped, but this run pushed it to no registry`,
      fix: 'Push it before the change reaches a cluster, or give push: true.',
    },
  ]
}
