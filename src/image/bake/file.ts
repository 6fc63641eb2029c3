import { InputError, ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { ImageBuild } from '../../oci/image-build.ts'
import { familiarName, parseReference } from '../../oci/reference.ts'
import { provideTool } from '../../tools/provide.ts'
import type { BuildInputs } from '../inputs.ts'
import { buildxOf } from '../plan.ts'
import type { ImageWish } from '../wish.ts'
import { connectionOf } from './definition.ts'
import { type BakeFile, bakeFileError, namesVariable, placeOf, refuseCircles, refuseUnset } from './file-text.ts'
import { csv, readFields, readSecret, readUlimit } from './target.ts'

/** A target as `docker buildx bake --print` shows it: https://docs.docker.com/build/bake/reference/#target */
interface PrintedTarget {
  readonly context?: string
  readonly contexts?: Texts
  readonly dockerfile?: string
  readonly 'dockerfile-inline'?: string
  readonly target?: string
  readonly args?: Texts
  readonly labels?: Texts
  readonly annotations?: readonly string[]
  readonly tags?: readonly string[]
  readonly platforms?: readonly string[]
  readonly secret?: readonly Setting[]
  readonly ssh?: readonly (string | { readonly id: string; readonly paths?: readonly string[] })[]
  readonly 'cache-from'?: readonly Setting[]
  readonly 'cache-to'?: readonly Setting[]
  readonly attest?: readonly Setting[]
  readonly pull?: boolean
  readonly 'no-cache'?: boolean
  readonly 'no-cache-filter'?: readonly string[]
  readonly network?: string
  readonly 'shm-size'?: string
  readonly ulimits?: readonly string[]
  readonly 'extra-hosts'?: Texts
  readonly entitlements?: readonly string[]
}

type Texts = Readonly<Record<string, string>>
/** Its fields; before buildx 0.20 it is printed as one text. */
type Setting = Texts | string
type Targets = Readonly<Record<string, PrintedTarget>>

interface Printed {
  readonly group?: Readonly<Record<string, { readonly targets: readonly string[] }>>
  readonly target?: Targets
}

/**
 * The images that bake files ask for: targets, groups, matrices, what they inherit and what variables say, as buildx reads
 * them. Where their bytes go is ours to say, so their outputs are passed over.
 *
 * @throws InputError for a file that is not there or that buildx can't use, or a target that names no image.
 */
export async function wishesOfBake(inputs: BuildInputs, host: Host): Promise<ImageWish[]> {
  if (inputs.layout !== undefined) {
    throw new InputError('"layout" is taken in place of a build, and bake-file is for builds', {
      fix: 'Give layout or bake-file, not both.',
    })
  }
  const files = inputs.bakeFile.map((path): BakeFile => {
    return { path, text: host.files.text(path) }
  })
  refuseCircles(files)
  refuseUnset(files, host.environment)
  const { group = {}, target: targets = {} } = await printed(files, inputs, host)
  const wanted = targetsOf('default', group, targets)
  const { image: given, tag: tags } = inputs
  if (given !== undefined && wanted.length > 1) {
    throw new InputError(`image is one image, and the bake file makes ${wanted.length}: ${wanted.join(', ')}`, {
      fix: 'Leave image out: the tags of the targets name the images. Or name one target in bake-target.',
    })
  }
  return wanted.map((name) => {
    const target = targets[name]!
    const place = placeOf(files, name)
    const named = given ?? target.tags?.[0]
    if (named === undefined) {
      throw new InputError(`The target "${name}" names no image`, {
        place,
        fix: 'Give it tags = ["ghcr.io/acme/web"].',
      })
    }
    const others = Object.keys(targets).filter((other) => !wanted.includes(other))
    const starts = Object.fromEntries(others.map((other) => [other, buildOf(targets[other]!, placeOf(files, other))]))
    const image = familiarName(parseReference(named))
    const isOwn = (tag: string): boolean => familiarName(parseReference(tag)) === image
    const own = target.tags?.filter(isOwn) ?? []
    const build = { ...buildOf(target, place), tags: own, ...(others.length > 0 && { starts }) }
    const also = [...(target.tags?.filter((tag) => !isOwn(tag)) ?? []), ...inputs.also]
    return { name, image, tags, also, source: { kind: 'build', build } }
  })
}

async function printed(files: readonly BakeFile[], inputs: BuildInputs, host: Host): Promise<Printed> {
  const { path } = await provideTool(host, 'buildx', buildxOf(inputs))
  const args = [
    ...['bake', '--print', '--progress=quiet'],
    ...inputs.bakeFile.map((file) => `--file=${file}`),
    ...inputs.bakeSet.map((setting) => `--set=${setting}`),
    ...inputs.bakeTarget,
  ]
  const named = Object.entries(host.environment).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined && namesVariable(files, entry[0])
  })
  const env = { ...Object.fromEntries(named), ...connectionOf(host.environment) }
  const { exitCode, stdout, stderr } = await host.processes.run(path, args, { env })
  if (exitCode !== 0) throw bakeFileError(files, stderr)
  try {
    return JSON.parse(Buffer.from(stdout).toString('utf8')) as Printed
  } catch {
    throw new ServiceError('docker buildx', 'bake --print did not print JSON', { fix: 'Use buildx 0.13 or later.' })
  }
}

/** The targets of a group, and of the groups that it names, each once. buildx refuses circles. */
function targetsOf(name: string, groups: NonNullable<Printed['group']>, targets: Targets): string[] {
  const members = groups[name]?.targets
  if (members === undefined) return Object.hasOwn(targets, name) ? [name] : []
  const found = members.flatMap((member) =>
    Object.hasOwn(targets, member) ? [member] : targetsOf(member, groups, targets),
  )
  return [...new Set(found)]
}

function buildOf(target: PrintedTarget, place: ImageBuild['place']): ImageBuild {
  const settings: { [K in keyof ImageBuild]: ImageBuild[K] | undefined } = {
    context: (target.context ?? '.').replace(/^cwd:\/\//, '') || '.',
    dockerfile: target['dockerfile-inline'] === undefined ? usual(target.dockerfile) : undefined,
    dockerfileInline: target['dockerfile-inline'] && unescaped(target['dockerfile-inline']),
    target: target.target,
    args: mapped(target.args ?? {}, unescaped),
    additionalContexts: target.contexts && mapped(target.contexts, (from) => from.replace(/^target:/, 'service:')),
    secrets: target.secret?.map((secret) => readSecret(csvOf(secret))),
    ssh: target.ssh?.map((one) =>
      typeof one === 'string' ? one : [one.id, one.paths?.join(',') ?? ''].filter((part) => part !== '').join('='),
    ),
    cacheFrom: target['cache-from']?.map(csvOf),
    cacheTo: target['cache-to']?.map(csvOf),
    // A list may stand in one text: --set=*.platform=linux/amd64,linux/arm64.
    platforms: target.platforms?.flatMap((text) => text.split(',').map((part) => part.trim())),
    labels: target.labels && mapped(target.labels, unescaped),
    annotations: target.annotations?.map(unescaped),
    tags: target.tags,
    extraHosts: target['extra-hosts'] && mapped(target['extra-hosts'], unescaped),
    pull: target.pull,
    noCache: target['no-cache'],
    noCacheFilter: target['no-cache-filter'],
    network: target.network,
    shmSize: target['shm-size'],
    ulimits:
      target.ulimits &&
      Object.fromEntries(
        target.ulimits.flatMap((text) => [readUlimit(text) ?? []].filter((limit) => limit.length > 0)),
      ),
    entitlements: target.entitlements,
    provenance: attestation(target, 'provenance'),
    sbom: attestation(target, 'sbom'),
    place,
  }
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as unknown as ImageBuild
}

/** In these fields bake prints what looks like a template so that it would read it back as it is. */
function unescaped(text: string): string {
  return text.replace(/([$%])\1(?=\{)/g, '$1')
}

/** Bake prints the usual name, too; where it is absent, `file` holds. */
function usual(dockerfile: string | undefined): string | undefined {
  return dockerfile === 'Dockerfile' ? undefined : dockerfile
}

function attestation({ attest }: PrintedTarget, type: 'provenance' | 'sbom'): string | undefined {
  const found = attest
    ?.map((one) => (typeof one === 'string' ? readFields(one) : one))
    .find((one) => one['type'] === type)
  if (found === undefined) return undefined
  const { type: _, disabled, ...settings } = found
  if (disabled === 'true') return 'false'
  return Object.keys(settings).length === 0 ? 'true' : csvOf(settings)
}

function csvOf(settings: Setting): string {
  if (typeof settings === 'string') return settings
  return csv(Object.entries(settings).map(([key, value]) => `${key}=${value}`))
}

function mapped(texts: Texts, change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, change(value)]))
}
