import { join, posix } from 'node:path'
import type { ImageChange } from '../../bump/request.ts'
import { kinds } from '../../bump/wish/plan.ts'
import { secretsSection } from '../../convert/result.ts'
import { deliver } from '../../delivery/deliver.ts'
import type { Delivery } from '../../delivery/delivery.ts'
import { originOf } from '../../delivery/origin.ts'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { isRecord } from '../../regeneration/record-name.ts'
import { didYouMean } from '../../report/nearest.ts'
import type { Report } from '../../report/report.ts'
import { sourceAddress } from '../../report/sections.ts'
import type { ValidateResult } from '../../validate/stage.ts'
import type { ChainInputs } from '../inputs.ts'
import { inputsFor } from '../stage-inputs.ts'
import { imagesToMake } from './images.ts'
import type { ImagesResult } from './make-images.ts'
import { manifestsAt } from './manifests.ts'
import { type Project, type ProjectChange, projectPlan } from './plan.ts'

/** What the stages of a project share; each part is made when the first of them asks for it, and once. */
export function projectRun(inputs: ChainInputs, host: Host) {
  const generated = once(async () => {
    const { generate } = await import(/* webpackChunkName: "convert" */ '../../convert/generate.ts')
    return await generate(inputsFor('convert', inputs), host)
  })
  const converted = once(async () => {
    const { project, ...rest } = await generated()
    if (project !== undefined) return { ...rest, project }
    throw new InputError('No service is active, so there is nothing to deliver', {
      fix: 'Add services to the Compose file, or activate a profile with the input profile.',
    })
  })

  const planWith = async (made: ImagesResult | undefined) => {
    const { project, files, findings } = await converted()
    const out = folderOf(inputs, host)
    const wanted: Project = {
      name: project.project ?? posix.basename(out),
      out,
      manifests: manifestsAt(files, out, { force: inputs.force, onConflict: inputs.onConflict ?? 'fail' }),
      overlays: overlaysOf(inputs).map((environment) => `${out}/overlays/${environment}`),
      pins: pinsOf(inputs, made),
      order: inputs.order,
      scans: Object.fromEntries((made?.images ?? []).map(({ image, scanSummary }) => [image, scanSummary])),
      said: findings,
      more: secretsSection(project),
      origin: originOf(host.environment, { ...inputs, buildTime: inputs.buildTime ?? made?.sourceTime }),
      source: sourceAddress(host.environment),
      template: inputs.commitMessage,
    }
    return projectPlan(wanted)
  }
  const deliverWith = async (made: ImagesResult | undefined, dryRun: boolean): Promise<Delivery<ProjectChange>> =>
    await deliver(await planWith(made), { ...inputs, dryRun }, host, { kinds })

  const preview = once(async () => await deliverWith(undefined, true))
  return {
    generated,
    converted,
    /** What the change would be, without the images. The repository is only read. */
    preview,
    images: async () => {
      const { project } = await converted()
      return imagesToMake({ ...project, layouts: inputs.layout, tags: inputs.tag })
    },
    /** Image → digest, as the overlays name it now. */
    running: async () => {
      const { running } = (await preview()).plan.result
      return new Map(running.flatMap(({ image, version }) => (version.digest ? [[image, version.digest]] : [])))
    },
    /** Validates the folder of the repository as it would be. */
    validate: async (): Promise<Report<ValidateResult>> => {
      const { validate } = await import(/* webpackChunkName: "validate" */ '../../validate/stage.ts')
      const own = inputsFor('validate', inputs)
      if (inputs.composeFile.length === 0) return await validate.run(own, host)
      const { files } = (await preview()).plan.result
      const folder = host.files.temporaryDirectory('manifests')
      for (const { path, bytes } of files.filter((file) => !isRecord(file.path)))
        host.files.write(join(folder, path), bytes)
      const out = join(folder, folderOf(inputs, host))
      // The conversion has told of Secrets that must be there.
      const told = (await converted()).project.secrets.map(({ name }) => `Secret/${name}`)
      const stated = { ...own, paths: [...own.paths, out], external: [...own.external, ...told] }
      return withoutPrefix(await validate.run(stated, loggingWithout(host, `${folder}/`)), `${folder}/`)
    },
    deliver: async (made: ImagesResult | undefined) => await deliverWith(made, inputs.dryRun),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The folder of the manifests, from the root of the repository or of the working directory. */
function folderOf({ out, repository }: ChainInputs, { files }: Host): string {
  const path = repository === undefined ? files.relative(out) : posix.normalize(out).replace(/(?<!\/)\/+$/, '')
  if (!posix.isAbsolute(path) && path !== '..' && !path.startsWith('../') && path !== '.' && path !== '') return path
  throw new InputError(
    `out "${out}" is no folder inside the ${repository === undefined ? 'working directory' : 'repository'}`,
    {
      fix: 'Give a folder below its root, such as apps/shop.',
    },
  )
}

/** The environments whose overlays get the versions of the images: those that are named, otherwise the first. */
function overlaysOf({ environment, environments, paths }: ChainInputs): readonly string[] {
  if (paths.some((path) => path !== '.')) {
    throw new InputError('paths says where the image is bumped, and without image every image of the project is', {
      fix: 'Name the overlays that get the images by environments, or give image.',
    })
  }
  const unknown = environments.find((name) => !environment.includes(name))
  if (unknown === undefined) return environments.length > 0 ? environments : environment.slice(0, 1)
  throw new InputError(`environments: there is no overlay for "${unknown}"`, { fix: didYouMean(unknown, environment) })
}

function pinsOf({ pin }: ChainInputs, made: ImagesResult | undefined): ImageChange[] {
  return (made?.images ?? []).flatMap(({ image, tags: [tag], digest }) => {
    if (digest === undefined) return []
    const version =
      pin === 'tag' && tag !== undefined ? { tag } : pin === 'both' && tag !== undefined ? { tag, digest } : { digest }
    return [{ name: image, ...version }]
  })
}

/** A host whose log says the paths that files have in the repository. */
function loggingWithout(host: Host, prefix: string): Host {
  return { ...host, log: { ...host.log, progress: (line) => host.log.progress(line.replaceAll(prefix, '')) } }
}

/** A report about files of a temporary folder, with the paths that they have in the repository. */
function withoutPrefix<R extends object>(report: Report<R>, prefix: string): Report<R> {
  return JSON.parse(JSON.stringify(report).replaceAll(prefix, '')) as Report<R>
}
