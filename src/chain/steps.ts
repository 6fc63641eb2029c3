import type { bumpContract } from '../bump/inputs.ts'
import type { BumpResult } from '../bump/result.ts'
import type { Values } from '../contract/fields.ts'
import type { ConvertResult } from '../convert/result.ts'
import type { Files, Host } from '../host/host.ts'
import type { BuildResult } from '../image/result.ts'
import type { Finding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import type { ValidateResult } from '../validate/stage.ts'
import type { chainContract } from './inputs.ts'
import { inputsFor } from './stage-inputs.ts'

type BumpInputs = Values<typeof bumpContract.inputs>
export type ChainInputs = Values<typeof chainContract.inputs>

/** A stage in the chain. `Done` is what it reads of those before it. */
interface Step<Result extends object, Done = object> {
  readonly title: string
  /** Why the stage is off; undefined when it runs. */
  off(inputs: ChainInputs, files: Pick<Files, 'kind'>): string | undefined
  /** The stage is loaded here. */
  run(inputs: ChainInputs, host: Host, done: Done): Promise<Report<Result>>
}

const convert: Step<ConvertResult> = {
  title: 'Convert the Compose project',
  off: ({ composeFile }) => (composeFile.length === 0 ? 'no compose-file' : undefined),
  async run(inputs, host) {
    const { convert } = await import('../convert/stage.ts')
    return await convert.run(inputsFor('convert', inputs), host)
  },
}

const validate: Step<ValidateResult> = {
  title: 'Validate the manifests',
  off(inputs, files) {
    if (inputs.manifests.length > 0) return undefined
    if (inputs.composeFile.length === 0) return 'no manifests'
    const isUnwritten = inputs.dryRun && files.kind(inputs.out) === undefined
    return isUnwritten ? 'a dry run writes no manifests to validate' : undefined
  },
  async run(inputs, host) {
    const { validate } = await import('../validate/stage.ts')
    const manifests = inputs.manifests.length > 0 ? inputs.manifests : [inputs.out]
    return await validate.run(inputsFor('validate', { ...inputs, manifests }), host)
  },
}

const build: Step<BuildResult> = {
  title: 'Build, scan and push the image',
  off({ image, context, layout }) {
    if (image === undefined) return 'no image'
    return context === undefined && layout === undefined ? 'no context and no layout' : undefined
  },
  async run(inputs, host) {
    const { build } = await import('../image/stage.ts')
    const own = inputsFor('build', inputs)
    const { image = '', context = own.context } = inputs
    return await build.run({ ...own, image, context }, host)
  },
}

const bump: Step<BumpResult, { readonly build?: BuildResult }> = {
  title: 'Bump the image in the GitOps repository',
  off({ repository, image }) {
    return repository === undefined ? 'no repository' : image === undefined ? 'no image' : undefined
  },
  async run(inputs, host, { build }) {
    const { bump } = await import('../bump/stage.ts')
    const own = {
      ...inputsFor('bump', inputs),
      ...versionToWrite(inputs, build),
      image: [build?.image ?? inputs.image ?? ''],
      buildTime: inputs.buildTime ?? build?.sourceTime,
      scanSummary: build?.scanSummary,
    }
    const report = await bump.run(own, host)
    return { ...report, findings: [...report.findings, ...unpushed(build)] }
  },
}

/** The stages in their order. Their names and the result of the chain come from here. */
export const steps = { convert, validate, build, bump }

type Steps = typeof steps
export type StageName = keyof Steps
type ResultOf<S> = S extends Step<infer Result, infer _> ? Result : never

/** What the stages made; the later ones read what they need. */
export type Done = { readonly [S in StageName]?: ResultOf<Steps[S]> }

export type ChainResult = Done & {
  /** Stages that were on and did not run. */
  readonly notDone: readonly StageName[]
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
