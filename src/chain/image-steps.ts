import type { bumpContract } from '../bump/inputs.ts'
import type { BumpResult } from '../bump/result.ts'
import type { Values } from '../contract/fields.ts'
import type { ConvertResult } from '../convert/result.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { BuildResult } from '../image/result.ts'
import type { ValidateResult } from '../validate/stage.ts'
import type { ChainInputs } from './inputs.ts'
import type { Finding } from './rules.ts'
import { inputsFor } from './stage-inputs.ts'
import type { Step } from './step.ts'

type BumpInputs = Values<typeof bumpContract.inputs>
type Inputs = ChainInputs & { readonly image: string }

/** The stages that bring one image to a repository. Manifests that are converted stay in the working directory. */
export function imageSteps(inputs: Inputs, host: Host) {
  return {
    convert: convertStep(inputs, host),
    validate: validateStep(inputs, host),
    build: buildStep(inputs, host),
    bump: bumpStep(inputs, host),
  }
}

function convertStep(inputs: Inputs, host: Host): Step<ConvertResult> {
  return {
    title: 'Convert the Compose project',
    off: inputs.composeFile.length === 0 ? 'no compose-file' : undefined,
    async run() {
      const { convert } = await import(/* webpackChunkName: "convert" */ '../convert/stage.ts')
      return await convert.run(inputsFor('convert', inputs), host)
    },
  }
}

function validateStep(inputs: Inputs, host: Host): Step<ValidateResult> {
  const manifests = inputs.manifests.length > 0 || inputs.composeFile.length === 0 ? inputs.manifests : [inputs.out]
  const isUnwritten = inputs.dryRun && inputs.manifests.length === 0 && host.files.kind(inputs.out) === undefined
  return {
    title: 'Validate the manifests',
    off:
      manifests.length === 0 ? 'no manifests' : isUnwritten ? 'a dry run writes no manifests to validate' : undefined,
    async run() {
      const { validate } = await import(/* webpackChunkName: "validate" */ '../validate/stage.ts')
      return await validate.run(inputsFor('validate', { ...inputs, manifests }), host)
    },
  }
}

function buildStep(inputs: Inputs, host: Host): Step<BuildResult> {
  const hasSource = inputs.context !== undefined || inputs.layout.length > 0
  return {
    title: 'Build, scan and push the image',
    off: hasSource ? undefined : 'no context and no layout',
    async run() {
      const { buildImage } = await import(/* webpackChunkName: "image" */ '../image/stage.ts')
      const own = inputsFor('build', inputs)
      const { image, context = own.context } = inputs
      return await buildImage({ ...own, image, context, layout: oneLayout(inputs.layout) }, host)
    },
  }
}

/** @throws InputError for a second one. */
function oneLayout([layout, ...more]: readonly string[]): string | undefined {
  if (more.length === 0) return layout
  throw new InputError(`layout names ${more.length + 1} folders, and image is one image`, {
    fix: 'Give the folder of that image alone, or leave image out to deliver all services.',
  })
}

function bumpStep(inputs: Inputs, host: Host): Step<BumpResult, { readonly build?: BuildResult }> {
  return {
    title: 'Bump the image in the GitOps repository',
    off: inputs.repository === undefined ? 'no repository' : undefined,
    async run({ build }) {
      const { bump } = await import(/* webpackChunkName: "bump" */ '../bump/stage.ts')
      const own = {
        ...inputsFor('bump', inputs),
        ...versionToWrite(inputs, build),
        image: [build?.image ?? inputs.image],
        buildTime: inputs.buildTime ?? build?.sourceTime,
        scanSummary: build?.scanSummary,
      }
      const report = await bump.run(own, host)
      return { ...report, findings: [...report.findings, ...unpushed(build === undefined ? [] : [build])] }
    },
  }
}

/**
 * Tag and digest for the GitOps repository. Without a build there is a tag alone, and a dry run has no digest. Where the
 * digest alone is written, the commit message says the tag.
 */
function versionToWrite(inputs: Inputs, build: BuildResult | undefined): Partial<BumpInputs> {
  const tag = build?.tags[0] ?? inputs.tag[0]
  const digest = inputs.pin === 'tag' ? undefined : build?.digest
  if (digest === undefined || tag === undefined) return { ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) }
  if (inputs.pin === 'both') return { tag, digest }
  return { digest, commitMessage: inputs.commitMessage ?? `chore(deploy): bump {image} to ${tag}` }
}

/** A version that no registry holds must not go into Git without a word. */
export function unpushed(images: readonly Pick<BuildResult, 'image' | 'pushed' | 'digest'>[]): Finding[] {
  return images
    .filter(({ pushed, digest }) => !pushed && digest !== undefined)
    .map(({ image, digest }) => ({
      rule: 'image-not-pushed',
      category: 'policy',
      severity: 'warning',
      message: `${image}@${digest} goes into Git, but this run pushed it to no registry`,
      fix: 'Push it before the change reaches a cluster, or give push: true.',
    }))
}
