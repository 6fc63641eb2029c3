import type { Host } from '../host/host.ts'

/** What docker buildx is asked to build. */
export interface BuildRequest {
  readonly context: string
  readonly file?: string | undefined
  readonly platforms: readonly string[]
  readonly target?: string | undefined
  /** `KEY=VALUE`, or `KEY` for the value of that environment variable. */
  readonly buildArguments: readonly string[]
  readonly buildContexts: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly secrets: readonly string[]
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  readonly noCache: boolean
  readonly pull: boolean
  readonly reproducible: boolean
  readonly builder?: string | undefined
  readonly provenance: 'off' | 'min' | 'max'
  readonly sbom: boolean
  /** `ghcr.io/acme/web:1.4.0`: the names that the provenance gives the image. */
  readonly names: readonly string[]
  /** Seconds since 1970 that stand for "now" in the image, so that the same commit gives the same bytes. */
  readonly sourceDateEpoch?: string | undefined
}

/** The arguments of `docker-buildx` for one build into an OCI layout. Attestations are chosen, never left to its defaults. */
export function buildArguments(request: BuildRequest, places: { layout: string; metadata: string }): string[] {
  const many = (flag: string, values: readonly string[]): string[] => values.flatMap((value) => [flag, value])
  const one = (flag: string, value: string | undefined): string[] => (value ? [flag, value] : [])
  const pairs = Object.entries(request.labels).map(([key, value]) => `${key}=${value}`)
  return [
    'build',
    ...one('--builder', request.builder),
    ...one('--file', request.file),
    ...(request.platforms.length > 0 ? ['--platform', request.platforms.join(',')] : []),
    ...one('--target', request.target),
    ...many('--build-arg', request.buildArguments),
    ...many('--build-context', request.buildContexts),
    ...many('--label', pairs),
    ...many(
      '--annotation',
      pairs.map((pair) => `${annotated(request)}:${pair}`),
    ),
    ...many('--secret', request.secrets),
    ...many('--cache-from', request.cacheFrom),
    ...many('--cache-to', request.cacheTo),
    ...(request.noCache ? ['--no-cache'] : []),
    ...(request.pull ? ['--pull'] : []),
    request.provenance === 'off' ? '--provenance=false' : `--provenance=mode=${request.provenance}`,
    `--sbom=${request.sbom}`,
    ...many('--tag', request.names),
    '--progress=plain',
    `--metadata-file=${places.metadata}`,
    `--output=type=oci,dest=${places.layout},tar=false${request.reproducible ? ',rewrite-timestamp=true' : ''}`,
    request.context,
  ]
}

/** An annotation of an index that is not there is an error of BuildKit: one platform without attestations has none. */
function annotated(request: BuildRequest): 'manifest' | 'manifest,index' {
  const hasIndex = request.platforms.length > 1 || request.provenance !== 'off' || request.sbom
  return hasIndex ? 'manifest,index' : 'manifest'
}

/** Variables by which buildx finds the daemon, its builders and its login. */
const connection =
  /^(DOCKER_(HOST|CONFIG|CONTEXT|CERT_PATH|TLS|TLS_VERIFY|API_VERSION)|BUILDX_\w+|BUILDKIT_\w+|SSH_AUTH_SOCK|KUBECONFIG)$/

/** Logins that a kind of cache needs, and nothing else of the build does. */
const cacheLogins: Readonly<Record<string, RegExp>> = {
  gha: /^(ACTIONS_(RUNTIME_TOKEN|CACHE_URL|RESULTS_URL|CACHE_SERVICE_V2)|GITHUB_REPOSITORY)$/,
  s3: /^AWS_/,
  azblob: /^AZURE_/,
}

/** What buildx gets of our environment: its connection, and what the inputs name. No token of the job reaches it otherwise. */
export function buildEnvironment(request: BuildRequest, environment: Host['environment']): Record<string, string> {
  const named = new Set([
    ...request.secrets.flatMap((spec) => secretVariable(spec) ?? []),
    ...request.buildArguments.filter((argument) => !argument.includes('=')),
  ])
  const caches = [...request.cacheFrom, ...request.cacheTo].map((spec) => /(?:^|,)type=([^,]+)/.exec(spec)?.[1] ?? '')
  const logins = caches.flatMap((kind) => (Object.hasOwn(cacheLogins, kind) ? [cacheLogins[kind] as RegExp] : []))
  const kept = Object.entries(environment).flatMap(([name, value]): [string, string][] => {
    const wanted = connection.test(name) || named.has(name) || logins.some((login) => login.test(name))
    return wanted && value !== undefined ? [[name, value]] : []
  })
  const epoch = request.sourceDateEpoch
  return { ...Object.fromEntries(kept), ...(epoch === undefined ? {} : { SOURCE_DATE_EPOCH: epoch }) }
}

/** The environment variable that a build secret is taken from; BuildKit takes the one named like its id by default. */
export function secretVariable(spec: string): string | undefined {
  const parts = Object.fromEntries(spec.split(',').map((part) => part.split('=', 2) as [string, string | undefined]))
  if (parts['src'] !== undefined || parts['source'] !== undefined) return undefined
  return parts['env'] ?? parts['id']
}

/** What went wrong, from what buildx printed: the place in the Dockerfile and the error. */
export function buildFailure(stderr: string): string {
  const lines = stderr.split(/\r?\n/).map((line) => line.trimEnd())
  const error = lines
    .filter((line) => line.startsWith('ERROR: '))
    .at(-1)
    ?.slice('ERROR: '.length)
  const rule = lines.lastIndexOf('--------------------')
  const place = lines.slice(0, rule < 0 ? 0 : rule).findLast((line) => /^\S[^:]*:\d+$/.test(line))
  const said = error ?? lines.filter((line) => line.trim() !== '').at(-1) ?? 'it printed nothing'
  return place === undefined ? said : `${place}: ${said}`
}
