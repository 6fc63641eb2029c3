import type { BuildSecret, ImageBuild } from '../../oci/image-build.ts'

/** Reads a build secret as docker buildx takes it: `id=NAME,env=VARIABLE`, `id=NAME,src=FILE`, `id=NAME`. */
export function readSecret(spec: string): BuildSecret {
  const parts = readFields(spec)
  const id = parts['id'] ?? ''
  const file = parts['src'] ?? parts['source']
  if (file !== undefined) return { id, file }
  return parts['env'] === undefined ? { id } : { id, environment: parts['env'] }
}

/** `type=registry,ref=acme/web:cache`, a field of which may stand in quotes: the other way of `csv`. */
export function readFields(text: string): Record<string, string> {
  const fields = [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
  return Object.fromEntries(
    fields.map(([, quoted, plain = '']) => {
      const field = quoted === undefined ? plain : quoted.replaceAll('""', '"')
      const at = field.indexOf('=')
      return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)]
    }),
  )
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
  /** The tag of the image's repository under which its build cache is kept, once the image has passed. */
  readonly cacheTag?: string
  /** Under which control group the RUN steps run. */
  readonly cgroupParent?: string
  /** Seconds since 1970 that stand for "now" in the image, so that the same commit gives the same bytes. */
  readonly sourceDateEpoch?: string | undefined
  /** It is built because others start from it, and is no image. */
  readonly isStart?: boolean
}

/** Whether BuildKit fetches the context itself. */
export function isRemote(context: string): boolean {
  return /^(https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/.test(context)
}
