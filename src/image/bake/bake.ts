import { join } from 'node:path'
import { ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { parseDockerfile } from '../../oci/dockerfile.ts'
import { type Layout, openLayout } from '../../oci/layout.ts'
import { parseJsonObject } from '../../oci/manifest.ts'
import { canonicalName, readReference } from '../../oci/reference.ts'
import type { Place } from '../../place.ts'
import { provideTool, type ToolOptions } from '../../tools/provide.ts'
import type { Finding } from '../rules.ts'
import { type Builder, openBuilder, reachingOf } from './builder.ts'
import { buildCommand } from './command.ts'
import { bakeEnvironment, bakeNames, dockerfileOf, secretVariables } from './definition.ts'
import { contextFolder } from './failure/context.ts'
import { explain } from './failure/explain.ts'
import { locate } from './failure/locate.ts'
import { type BakeFailure, readFailure } from './failure/read.ts'
import { lineOf } from './line.ts'
import { type BuildStep, readSteps, withoutQuestion } from './steps.ts'
import type { BuildTarget } from './target.ts'

interface BakeRequest {
  readonly targets: readonly BuildTarget[]
  readonly builder: Builder
  readonly tool: ToolOptions
  /** Layouts of images that other builders made, by name: builds may start from them. */
  readonly layouts: ReadonlyMap<string, string>
  /** Ends the build, which then fails. */
  readonly signal: AbortSignal
  /** Where the layout of a target is kept; otherwise in a temporary folder. */
  keepIn(name: string): string | undefined
}

/** What a build has cached: a folder like a layout, and the tag that is to name it in the repository of the image. */
export interface BuildCache {
  readonly folder: string
  readonly tag: string
}

/** The verified layout of each target by its name, or why the sources can't be built. */
type Baked =
  | {
      readonly layouts: ReadonlyMap<string, Layout>
      /** Build caches by the names of their targets, to be kept under a tag. */
      readonly caches: ReadonlyMap<string, BuildCache>
      /** Base images, `docker.io/library/node:22` → the digest that the builds took. */
      readonly bases: ReadonlyMap<string, string>
      readonly steps: readonly BuildStep[]
    }
  | { readonly finding: Finding; readonly target: string | undefined }

/**
 * Builds every target in one solve of BuildKit, each into an OCI layout: what is scanned later and what is pushed are these
 * bytes. A folder that keeps a layout gets it whole, or is left as it was.
 *
 * @throws ServiceError when the builder, or a registry that the builds need, fails.
 */
export async function bake(host: Host, request: BakeRequest): Promise<Baked> {
  const { targets } = request
  const { path } = await provideTool(host, 'buildx', request.tool)
  const work = host.files.temporaryDirectory('layouts')
  const names = bakeNames(targets)
  const layout = (name: string): string => join(work, names.get(name) ?? name)
  const metadata = join(host.files.temporaryDirectory('metadata'), 'metadata.json')
  const cache = (name: string): string => join(work, 'caches', names.get(name) ?? name)
  const places = { layout, cache, resolve: host.files.resolve, layouts: request.layouts }
  const builder = await openBuilder(host, path, request.builder)
  const env = { ...bakeEnvironment(targets, host.environment), ...builder.env }
  for (const name of secretVariables(targets)) if (env[name]) host.log.mask(env[name])
  const { args, stdin } = buildCommand(targets, host.environment, places, { builder: builder.name, metadata })
  const onLine = withoutQuestion((line) => host.log.progress(line))
  const { exitCode, stderr } = await host.processes.run(path, args, { env, stdin, signal: request.signal, onLine })
  if (exitCode !== 0) return await failed(host, request, readFailure(stderr))
  const said = parseJsonObject(host.files.read(metadata))
  // `build` tells of its one image what `bake` tells of each by its name.
  const told = 'containerimage.digest' in said ? { [[...names.values()][0] ?? '']: said } : said
  const digests = digestsIn(told)
  const made = targets.map(({ name }) => {
    const built = opened(host, layout(name), digests(names.get(name) ?? name))
    return [name, kept(host, built, request.keepIn(name))] as const
  })
  const caches = targets.flatMap(({ name, cacheTag: tag }) =>
    tag ? [[name, { folder: cache(name), tag }] as const] : [],
  )
  return { layouts: new Map(made), caches: new Map(caches), bases: basesIn(told), steps: readSteps(stderr) }
}

function opened(host: Host, folder: string, digest: string): Layout {
  const layout = openLayout(host.files, folder)
  if (layout.root.digest === digest) return layout
  throw new ServiceError('docker buildx', `It says it built ${digest}, and wrote ${layout.root.digest}`, {
    fix: 'Build again with another version of buildx or BuildKit; what was written is not what was built.',
  })
}

function kept(host: Host, layout: Layout, keepIn: string | undefined): Layout {
  if (keepIn === undefined) return layout
  host.files.move(layout.path, keepIn)
  return { ...layout, path: host.files.resolve(keepIn) }
}

/** @throws ServiceError where something else than the sources is at fault. */
async function failed(host: Host, { targets, builder }: BakeRequest, told: BakeFailure): Promise<Baked> {
  const names = bakeNames(targets)
  const target = targets.length === 1 ? targets[0] : targets.find(({ name }) => names.get(name) === told.target)
  const text = target && dockerfileText(host, target)
  const { place, ...failure } = await located(told, text, target && dockerfileOf(target.build), host)
  const { fault, rule, service, fix, ...explanation } = explain(failure, {
    context: target && contextFolder(host.files, target),
    hasPlatforms: (target?.build.platforms ?? []).length > 0,
    reaching: reachingOf(builder),
  })
  const at = place ?? target?.build.place
  const message =
    targets.length > 1 && target !== undefined ? `${target.name}: ${explanation.message}` : explanation.message
  if (fault === 'service') throw new ServiceError(service, message, { fix, ...(at && { place: at }) })
  return {
    finding: { rule, category: 'input', severity: 'error', message, fix, ...at },
    target: target?.name,
  }
}

/** The failure with its line and its place, as far as the Dockerfile is a file here, or at least with its instruction. */
async function located(
  told: BakeFailure,
  text: string | undefined,
  file: string | undefined,
  { files }: Host,
): Promise<BakeFailure & { readonly place?: Place }> {
  if (text === undefined) return told
  const path = file === undefined ? '' : files.relative(file)
  const found = locate(await parseDockerfile(text, path, { args: {}, contexts: [] }), told)
  const line = told.line ?? found?.place.line
  if (line === undefined) return file === undefined ? told : { ...told, place: { file: path } }
  const rows = text.split(/\r?\n/).slice(line - 1, found?.place.endLine ?? line)
  const failure = { ...told, line, instruction: told.instruction ?? rows.join('\n') }
  return file === undefined ? failure : { ...failure, place: lineOf(text, path, line) }
}

function dockerfileText({ files }: Host, { build }: BuildTarget): string | undefined {
  const file = dockerfileOf(build)
  return file !== undefined && files.kind(file) !== undefined ? files.text(file) : build.dockerfileInline
}

type Told = Readonly<Record<string, unknown>>

function digestsIn(made: Told): (name: string) => string {
  return (name) => {
    const digest = (made[name] as Told | undefined)?.['containerimage.digest']
    if (typeof digest === 'string') return digest
    throw new ServiceError('docker buildx', `It wrote no digest of ${name} into its metadata file`, {
      fix: 'Use a builder of BuildKit 0.11 or later.',
    })
  }
}

/** What the metadata says of the materials of the builds: buildx writes it beside the digests, with or without attestations. */
function basesIn(made: Told): Map<string, string> {
  const provenances = Object.values(made).flatMap((target) =>
    Object.entries(target ?? {}).flatMap(([key, value]) => (key.startsWith('buildx.build.provenance') ? [value] : [])),
  ) as readonly { readonly materials?: readonly { readonly uri?: string; readonly digest?: { sha256?: string } }[] }[]
  return new Map(
    provenances.flatMap(({ materials = [] }) =>
      materials.flatMap(({ uri = '', digest }) => {
        const [, name, tag] = /^pkg:docker\/([^@?]+)@([^?]+)/.exec(uri) ?? []
        const reference = name && tag ? readReference(`${decodeURIComponent(name)}:${tag}`) : undefined
        if (reference === undefined || digest?.sha256 === undefined) return []
        return [[`${canonicalName(reference)}:${reference.tag}`, `sha256:${digest.sha256}`] as const]
      }),
    ),
  )
}
