import { isAbsolute, join } from 'node:path'
import type { Files } from '../host/host.ts'
import type { BuildSecret, ImageBuild } from '../oci/image-build.ts'
import type { Place } from '../place.ts'
import { isSecret } from '../report/secrets.ts'
import type { Loaded } from './compose/load.ts'
import { secretsIn, unmasked } from './compose/mask.ts'
import type { BuildModel, ResourceModel, Texts } from './compose/project.ts'
import type { Variables } from './compose/template.ts'
import { placeOf, spotAt } from './compose/tree.ts'

/**
 * A service whose image is built, with every setting of its build section
 * (https://github.com/compose-spec/compose-spec/blob/main/build.md) that it gives. Paths are relative to the working directory.
 */
export interface Build extends Omit<ImageBuild, 'annotations' | 'starts'> {
  readonly service: string
  readonly image: string
  readonly args: Readonly<Record<string, string>>
  /** Arguments whose values look secret: they would stay in the history of the image. Undefined where there are none. */
  readonly secretArgs?: readonly string[]
  readonly isolation?: string
  /** Where the build stands in the Compose file. */
  readonly place: Place
}

/** What a build section is read with: the project around it. */
interface BuildProject {
  readonly loaded: Pick<Loaded, 'directory' | 'tree'>
  readonly variables: Variables
  readonly secrets: Readonly<Record<string, ResourceModel>>
  readonly files: Pick<Files, 'relative'>
}

/** The build of a service. What the section does not say is absent, so that the builder's defaults hold. */
export function buildOf(service: string, image: string, model: BuildModel, project: BuildProject): Build {
  const path = (text: string): string => pathFrom(project, text)
  const settings: { [K in keyof Build]: Build[K] | undefined } = {
    service,
    image,
    context: path(model.context),
    dockerfile: model.dockerfile,
    dockerfileInline: model.dockerfile_inline,
    target: model.target,
    args: given(model.args, project.variables),
    secretArgs: secretArgs(model.args, project.variables),
    additionalContexts: mapped(model.additional_contexts, path),
    secrets: model.secrets?.map((secret) => secretOf(secret, project)),
    ssh: model.ssh && Object.entries(model.ssh).map(([id, from]) => (from === null ? id : `${id}=${path(from)}`)),
    cacheFrom: model.cache_from,
    cacheTo: model.cache_to,
    platforms: model.platforms,
    labels: mapped(model.labels, (text) => text),
    tags: model.tags,
    extraHosts: model.extra_hosts,
    pull: model.pull,
    noCache: model.no_cache,
    noCacheFilter: typeof model.no_cache_filter === 'string' ? [model.no_cache_filter] : model.no_cache_filter,
    network: model.network,
    shmSize: text(model.shm_size),
    ulimits: model.ulimits,
    entitlements: model.entitlements,
    privileged: model.privileged,
    isolation: model.isolation,
    provenance: text(model.provenance),
    sbom: text(model.sbom),
    place: placeOf(spotAt(project.loaded.tree, ['services', service, 'build'])),
  }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as unknown as Build
}

/** A folder from the working directory; what names something else stays as it is. */
function pathFrom({ loaded, files }: BuildProject, path: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|git@)/.test(path)) return path
  return files.relative(isAbsolute(path) ? path : join(loaded.directory, path))
}

/** Arguments with their values; one without a value takes that of the variable of its name. */
function given(args: Texts | undefined, variables: Variables): Record<string, string> {
  const entries = Object.entries(args ?? {}).flatMap(([key, value]): [string, string][] => {
    const found = value ?? variables(key)
    return found === undefined ? [] : [[key, unmasked(found, (_, secret) => secret)]]
  })
  return Object.fromEntries(entries)
}

function secretArgs(args: Texts | undefined, variables: Variables): string[] | undefined {
  const names = Object.entries(given(args, variables)).flatMap(([key, value]) =>
    isSecret(key, value) || secretsIn([args?.[key] ?? '']).size > 0 ? [key] : [],
  )
  return names.length === 0 ? undefined : names
}

/** The build without the values of its secret arguments: what everybody may read. */
export function withoutSecretArgs(build: Build): Build {
  const { secretArgs: names = [], args } = build
  return { ...build, args: Object.fromEntries(Object.entries(args).filter(([key]) => !names.includes(key))) }
}

function secretOf({ source, target }: { source: string; target?: string }, project: BuildProject): BuildSecret {
  const id = target ?? source
  const { file, environment } = project.secrets[source] ?? {}
  if (environment !== undefined) return { id, environment }
  return file === undefined ? { id } : { id, file: pathFrom(project, file) }
}

function mapped(texts: Texts | undefined, change: (text: string) => string): Record<string, string> | undefined {
  // A number that nobody has quoted is a text here.
  return texts && Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(String(text ?? ''))]))
}

function text(value: string | number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}
