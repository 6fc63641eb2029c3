import type { Place } from '../place.ts'

/** A secret of a build: a file, or a variable of the environment, by default the one of its name. */
export interface BuildSecret {
  readonly id: string
  readonly file?: string
  readonly environment?: string
}

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
