import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { type BuildTarget, csv, isRemote, secretVariable } from './target.ts'

/** Where what a bake needs and makes stands on this machine. */
export interface BakePlaces {
  /** The folder of the layout of a target. */
  layout(name: string): string
  /** The folder of the cache of a target that is kept behind the gate. */
  cache(name: string): string
  /** The absolute path of a path of the working directory. */
  resolve(path: string): string
  /** The layouts of images that another builder made, by name: what `service:NAME` may also mean. */
  readonly layouts: ReadonlyMap<string, string>
}

/**
 * The definition of one `docker buildx bake` of all targets (https://docs.docker.com/build/bake/reference/), each into an OCI
 * layout. Attestations are chosen, never left to its defaults.
 * @param environment what arguments without a value are taken from.
 */
export function bakeDefinition(
  targets: readonly BuildTarget[],
  environment: Host['environment'],
  places: BakePlaces,
): object {
  return literal(plainDefinition(targets, environment, places))
}

/** The definition before what looks like a template is escaped. */
export function plainDefinition(
  targets: readonly BuildTarget[],
  environment: Host['environment'],
  places: BakePlaces,
): { readonly target: Readonly<Record<string, Readonly<Record<string, unknown>>>> } {
  const all = withStarts(targets)
  const names = bakeNames(all)
  const nameOf = (service: string): string | undefined => names.get(service)
  const entries = all.map((target) => [names.get(target.name), definitionOf(target, environment, places, nameOf)])
  return { target: Object.fromEntries(entries) }
}

/** The targets, and the builds that they start from. What no image is made of has no name, no attestation and no output. */
function withStarts(targets: readonly BuildTarget[]): BuildTarget[] {
  const names = new Set(targets.map(({ name }) => name))
  const starts = new Map(targets.flatMap(({ build }) => Object.entries(build.starts ?? {})))
  const plain = { reproducible: false, attest: [], isIndex: false, names: [], isStart: true } as const
  return [
    ...targets,
    ...[...starts].filter(([name]) => !names.has(name)).map(([name, build]) => ({ ...plain, name, build })),
  ]
}

/** The name that each target has for bake, which takes letters, digits, `_` and `-` alone. */
export function bakeNames(targets: readonly BuildTarget[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { name } of targets) {
    const plain = name.replace(/[^\w-]/g, '-')
    const isTaken = [...names.values()].includes(plain)
    names.set(name, isTaken ? `${plain}-${names.size}` : plain)
  }
  return names
}

function definitionOf(
  target: BuildTarget,
  environment: Host['environment'],
  places: BakePlaces,
  nameOf: (service: string) => string | undefined,
): object {
  const { build } = target
  const { context, dockerfile, ulimits = {}, additionalContexts = {}, labels = {} } = build
  const output = ['type=oci', `dest=${places.layout(target.name)}`, 'tar=false']
  return withoutEmpty({
    context: isRemote(context) ? context : places.resolve(context),
    // Bake looks for a relative one in the context.
    dockerfile: build.dockerfileInline === undefined ? dockerfile : undefined,
    'dockerfile-inline': build.dockerfileInline,
    contexts: mapValues(additionalContexts, (from) => contextOf(from, places, nameOf)),
    target: build.target,
    args: argumentsOf(target, environment),
    labels,
    annotations: annotationsOf(target),
    tags: target.names,
    platforms: build.platforms,
    secret: build.secrets?.map(({ id, file, environment: env }) =>
      csv([`id=${id}`, ...(file === undefined ? [] : [`src=${places.resolve(file)}`]), ...(env ? [`env=${env}`] : [])]),
    ),
    ssh: build.ssh?.map((spec) => spec.replace(/(?<==).+/, (path) => places.resolve(path))),
    'cache-from': build.cacheFrom,
    'cache-to': [
      ...(build.cacheTo ?? []),
      ...(target.cacheTag === undefined ? [] : [csv([...localCache, `dest=${places.cache(target.name)}`])]),
    ],
    pull: build.pull,
    'no-cache': build.noCache,
    'no-cache-filter': build.noCacheFilter,
    network: build.network,
    'shm-size': build.shmSize,
    ulimits: Object.entries(ulimits).map(([name, limit]) =>
      typeof limit === 'number' ? `${name}=${limit}` : `${name}=${limit.soft}:${limit.hard}`,
    ),
    'extra-hosts': mapValues(build.extraHosts ?? {}, (address) => [address].flat().join(',')),
    entitlements: entitlementsOf(target),
    attest: target.attest,
    output: target.isStart
      ? ['type=cacheonly']
      : [csv([...output, ...(target.reproducible ? ['rewrite-timestamp=true'] : [])])],
  })
}

/** A layout, whose manifest a registry takes. */
const localCache = ['type=local', 'mode=max', 'image-manifest=true', 'oci-mediatypes=true', 'ignore-error=true']

/** Labels are annotations, too, of all that is pushed. The later of two with one key holds, and the one for a platform. */
function annotationsOf({ build: { labels = {}, annotations = [] }, isIndex }: BuildTarget): string[] {
  const everywhere = isIndex ? 'manifest,index' : 'manifest'
  const all = [...Object.entries(labels).map(([key, value]) => `${key}=${value}`), ...annotations]
  return all.map((text) => (/^[^=]*:/.test(text) ? text : `${everywhere}:${text}`))
}

/** What the builder must allow: what is asked for, and what the settings need. */
function entitlementsOf({ build }: BuildTarget): string[] {
  const needed = [
    ...(build.entitlements ?? []),
    ...(build.network === 'host' ? ['network.host'] : []),
    ...(build.privileged ? ['security.insecure'] : []),
  ]
  return [...new Set(needed)]
}

function argumentsOf(
  { build, sourceDateEpoch }: BuildTarget,
  environment: Host['environment'],
): Record<string, string> {
  const given = Object.entries(build.args).flatMap(([key, value]): [string, string][] => {
    const found = value ?? environment[key]
    return found === undefined ? [] : [[key, found]]
  })
  const epoch = sourceDateEpoch === undefined ? {} : { SOURCE_DATE_EPOCH: sourceDateEpoch }
  return { ...epoch, ...Object.fromEntries(given) }
}

function contextOf(from: string, places: BakePlaces, nameOf: (service: string) => string | undefined): string {
  const service = /^service:(.+)$/.exec(from)?.[1]
  if (service !== undefined) {
    const name = nameOf(service)
    return name === undefined ? `oci-layout://${places.layouts.get(service)}` : `target:${name}`
  }
  return /^[a-z][\w+.-]*:/.test(from) || isRemote(from) ? from : places.resolve(from)
}

function mapValues<T>(map: Readonly<Record<string, T>>, change: (value: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))
}

function withoutEmpty(settings: Readonly<Record<string, unknown>>): object {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || value === false || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => !isEmpty(value)))
}

/** Bake reads every text as a template: what looks like one is written so that it stays as it is. */
function literal(value: unknown): object {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/[$%](?=\{)/g, (sign) => sign + sign) : part,
  )
  return JSON.parse(text) as object
}

/** The arguments of `docker-buildx`; the definition comes by standard input, so that no file holds its build arguments. */
export function bakeArguments(
  targets: readonly BuildTarget[],
  { builder, metadata }: { readonly builder: string | undefined; readonly metadata: string },
): string[] {
  const allowed = new Set(withStarts(targets).flatMap(entitlementsOf))
  return [
    'bake',
    ...(builder === undefined ? [] : ['--builder', builder]),
    ...[...allowed].map((entitlement) => `--allow=${entitlement}`),
    '--file=-',
    '--progress=plain',
    `--metadata-file=${metadata}`,
    ...bakeNames(targets).values(),
  ]
}

/** Variables by which buildx finds the daemon, its builders and its login. */
const connection =
  /^(DOCKER_(HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|BUILDX_\w+|BUILDKIT_\w+|SSH_AUTH_SOCK|KUBECONFIG|KUBERNETES_SERVICE_(HOST|PORT))$/

/** Logins that a kind of cache needs, and nothing else of the build does. */
const cacheLogins: Readonly<Record<string, RegExp>> = {
  gha: /^(ACTIONS_(RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)|GITHUB_REPOSITORY)$/,
  s3: /^AWS_/,
  azblob: /^AZURE_/,
}

/** The variables by which buildx is connected, as far as they are set. */
export function connectionOf(environment: Host['environment']): Record<string, string> {
  return kept(environment, (name) => connection.test(name))
}

function kept(environment: Host['environment'], isWanted: (name: string) => boolean): Record<string, string> {
  const entries = Object.entries(environment).flatMap(([name, value]): [string, string][] =>
    value !== undefined && isWanted(name) ? [[name, value]] : [],
  )
  return Object.fromEntries(entries)
}

/** What buildx gets of our environment: its connection, and what the builds name. No token of the job reaches it otherwise. */
export function bakeEnvironment(
  targets: readonly BuildTarget[],
  environment: Host['environment'],
): Record<string, string> {
  const named = new Set(secretVariables(targets))
  const caches = withStarts(targets)
    .flatMap(({ build }) => [...(build.cacheFrom ?? []), ...(build.cacheTo ?? [])])
    .map((spec) => /(?:^|,)type=([^,]+)/.exec(spec)?.[1] ?? '')
  const logins = caches.flatMap((kind) => (Object.hasOwn(cacheLogins, kind) ? [cacheLogins[kind] as RegExp] : []))
  const isNeeded = (name: string): boolean => named.has(name) || logins.some((login) => login.test(name))
  // The definition names folders all over the workspace and our temporary ones; it is ours, and asks for what the user asked for.
  return { ...connectionOf(environment), ...kept(environment, isNeeded), BUILDX_BAKE_ENTITLEMENTS_FS: '0' }
}

/** The variables that build secrets are taken from. */
export function secretVariables(targets: readonly BuildTarget[]): string[] {
  return withStarts(targets).flatMap(({ build }) =>
    (build.secrets ?? []).flatMap((secret) => secretVariable(secret) ?? []),
  )
}

/** The Dockerfile of a build, from the working directory; undefined where it is no file here. */
export function dockerfileOf({
  context,
  dockerfile = 'Dockerfile',
  dockerfileInline,
}: BuildTarget['build']): string | undefined {
  if (isRemote(context) || dockerfileInline !== undefined) return undefined
  return dockerfile.startsWith('/') ? dockerfile : join(context, dockerfile)
}
