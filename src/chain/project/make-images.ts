import type { Build } from '../../convert/builds.ts'
import type { Host } from '../../host/host.ts'
import type { BuildResult } from '../../image/result.ts'
import type { Arrow, Report } from '../../report/report.ts'
import type { ChainInputs } from '../inputs.ts'
import { inputsFor } from '../stage-inputs.ts'
import type { ProjectImage } from './images.ts'

/** An image of the project, and the services that run it. */
interface MadeImage extends BuildResult {
  readonly services: readonly string[]
}

export interface ImagesResult {
  readonly images: readonly MadeImage[]
  /** When the commit that they were built from was made, RFC 3339. */
  readonly sourceTime?: string
}

/** Where no service is built, no scanner and no registry is asked for. */
const nothingMade: Report<ImagesResult> = {
  findings: [],
  files: 0,
  documents: 0,
  result: { images: [] },
  outputs: {},
  plan: ['No service is built.'],
}

/**
 * Builds and scans every image, and pushes them when the gate has let all of them through: where it refuses one, no byte
 * of any leaves this machine. One whose digest runs already is not pushed again.
 * @param running image → digest that the overlays name.
 */
export async function makeImages(
  images: readonly ProjectImage[],
  running: ReadonlyMap<string, string>,
  inputs: ChainInputs,
  host: Host,
): Promise<Report<ImagesResult>> {
  if (images.length === 0) return nothingMade
  const { buildImages } = await import(/* webpackChunkName: "image" */ '../../image/stage.ts')
  const first = new Map(images.flatMap(({ services }) => services.map((service) => [service, services[0] ?? service])))
  const wishes = images.map(({ services, name: image, tags, source }) => ({
    name: services[0] ?? image,
    image,
    tags,
    source: source.kind === 'build' ? { ...source, build: linked(source.build, first) } : source,
    known: running.get(image),
  }))
  const own = { ...inputsFor('build', inputs), image: undefined, context: '.', layout: undefined }
  const report = await buildImages(wishes, own, host)
  const made = report.result.images.map((result, index) => ({ ...result, services: images[index]?.services ?? [] }))
  const sourceTime = made.find((image) => image.sourceTime !== undefined)?.sourceTime
  return {
    ...report,
    result: { images: made, ...(sourceTime === undefined ? {} : { sourceTime }) },
    picture: fromProject(report.picture ?? [], images, inputs.composeFile.join(', ')),
  }
}

/** A build that starts from the image of a service, by the first of the services that share it. */
function linked(build: Build, first: ReadonlyMap<string, string>): Build {
  if (build.additionalContexts === undefined) return build
  const contexts = Object.entries(build.additionalContexts).map(([name, from]) => {
    const service = from.replace(/^service:/, '')
    return [name, from === service ? from : `service:${first.get(service) ?? service}`]
  })
  return { ...build, additionalContexts: Object.fromEntries(contexts) }
}

/** The ways of the images begin at the Compose file, which says what they are made from. */
function fromProject(arrows: readonly Arrow[], images: readonly ProjectImage[], file: string): Arrow[] {
  const sources = new Map(images.map(({ name, source }) => [name, source]))
  return arrows.map((arrow) => {
    const source = sources.get(arrow.to)
    if (source === undefined) return arrow
    const label = source.kind === 'build' ? `build ${source.build.context}` : `layout ${source.path}`
    return { ...arrow, from: file, label }
  })
}
