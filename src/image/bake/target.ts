import type { Place } from '../../place.ts'

/**
 * An image for BuildKit to build: the settings of the build section of a Compose service
 * (https://github.com/compose-spec/compose-spec/blob/main/build.md), which are those of the command `build` too. Paths are
 * relative to the working directory.
 */
export interface ImageBuild {
  /** A folder, or a Git or HTTP address that BuildKit fetches. */
  readonly context: string
  /** Relative to the context. */
  readonly dockerfile?: string | undefined
  /** The text of a Dockerfile. */
  readonly dockerfileInline?: string | undefined
  readonly target?: string | undefined
  /** Null stands for the value of the environment variable of that name. */
  readonly args: Readonly<Record<string, string | null>>
  /** Name → folder, URL, `docker-image://…`, `oci-layout://…`, or `service:NAME` for the image of another build. */
  readonly additionalContexts?: Readonly<Record<string, string>>
  readonly secrets?: readonly BuildSecret[]
  /** `default`, or `ID=SOCKET` or `ID=KEY-FILE`. */
  readonly ssh?: readonly string[]
  /** As docker buildx takes them. */
  readonly cacheFrom?: readonly string[]
  readonly cacheTo?: readonly string[]
  /** `linux/amd64`; none for that of the builder. */
  readonly platforms?: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  /** `KEY=VALUE`, or `index:KEY=VALUE`, `manifest[linux/arm64]:KEY=VALUE`. */
  readonly annotations?: readonly string[]
  /** More names of the image: `ghcr.io/acme/web:stable`. */
  readonly tags?: readonly string[]
  readonly extraHosts?: Readonly<Record<string, string | readonly string[]>>
  readonly pull?: boolean
  readonly noCache?: boolean
  readonly noCacheFilter?: readonly string[]
  readonly network?: string | undefined
  readonly shmSize?: string | undefined
  readonly ulimits?: Readonly<Record<string, number | { readonly soft: number; readonly hard: number }>>
  /** `network.host`, `security.insecure`. */
  readonly entitlements?: readonly string[]
  readonly privileged?: boolean
  /** As Compose has them: `mode=max`, `false`. */
  readonly provenance?: string
  readonly sbom?: string
  /** Builds that this one starts from (`service:NAME`) and that are no images of their own. */
  readonly starts?: Readonly<Record<string, ImageBuild>>
  /** What asks for the build, where that is a place in a file. */
  readonly place?: Place
}

/** A secret of a build: a file, or a variable of the environment, by default the one of its name. */
interface BuildSecret {
  readonly id: string
  readonly file?: string
  readonly environment?: string
}

/** Reads a build secret as docker buildx takes it: `id=NAME,env=VARIABLE`, `id=NAME,src=FILE`, `id=NAME`. */
export function readSecret(spec: string): BuildSecret {
  const parts = Object.fromEntries(spec.split(',').map((part) => part.split('=', 2) as [string, string | undefined]))
  const id = parts['id'] ?? ''
  const file = parts['src'] ?? parts['source']
  if (file !== undefined) return { id, file }
  return parts['env'] === undefined ? { id } : { id, environment: parts['env'] }
}

/** `nofile=1024:2048`, `nproc=64`; undefined for what is none. */
export function readUlimit(
  text: string,
): [string, number | { readonly soft: number; readonly hard: number }] | undefined {
  const [, name, soft, hard] = /^(\w+)=(-?\d+)(?::(-?\d+))?$/.exec(text) ?? []
  if (name === undefined) return undefined
  return [name, hard === undefined ? Number(soft) : { soft: Number(soft), hard: Number(hard) }]
}

/** One setting of several fields, as CSV: a path may hold commas. */
export function csv(fields: readonly string[]): string {
  return fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')
}

/** The environment variable that a build secret is taken from. */
export function secretVariable({ id, file, environment }: BuildSecret): string | undefined {
  return file === undefined ? (environment ?? id) : undefined
}

/** An image of a plan that is built. */
export interface BuildTarget {
  /** What people, BuildKit's log and the definition call it. */
  readonly name: string
  readonly build: ImageBuild
  readonly reproducible: boolean
  /** Attestations, as bake takes them. */
  readonly attest: readonly string[]
  /** Whether the image will be an index, which several platforms and attestations make it. */
  readonly isIndex: boolean
  /** `ghcr.io/acme/web:1.4.0`: the names that the provenance gives the image. */
  readonly names: readonly string[]
  /** Seconds since 1970 that stand for "now" in the image, so that the same commit gives the same bytes. */
  readonly sourceDateEpoch?: string | undefined
  /** It is built because others start from it, and is no image. */
  readonly isStart?: boolean
}

/** Whether BuildKit fetches the context itself. */
export function isRemote(context: string): boolean {
  return /^(https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/.test(context)
}
