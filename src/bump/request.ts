import type { Finding } from './rules.ts'

/** A file as it is: from the work tree, or a blob of a Git repository. */
export interface SourceFile {
  /** Relative to the working directory (or to the root of the repository), with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What one image shall be set to. Tag, digest or both. */
export interface ImageChange {
  /** Name as the user wrote it, without tag and digest: `nginx`, `ghcr.io/acme/web`. */
  readonly name: string
  readonly tag?: string
  readonly digest?: string
}

/** What to change, and where to look for it. An empty or absent list doesn't narrow. */
export interface BumpRequest {
  readonly images: readonly ImageChange[]
  /** Names of environments: only files with a folder (or a part of the file name) of that name. */
  readonly environments?: readonly string[]
  /** Only documents of these kinds. */
  readonly kinds?: readonly string[]
  /** Only containers of these names. */
  readonly containers?: readonly string[]
  /** YAML paths: only what stands there or below; a scalar under another key name is taken for the tag. */
  readonly selectors?: readonly string[]
  /** An image that is found nowhere is a notice, not an error. */
  readonly allowMissing?: boolean
  /** Adds an entry to `images` of the kustomization when the image is found nowhere. */
  readonly addMissing?: boolean
  /** What of the Chart.yaml of changed Helm values becomes the new tag too. */
  readonly chart?: readonly ('app-version' | 'version')[]
}

/** Tag and digest that stand at a place; an absent one isn't written there. */
export interface Version {
  readonly tag?: string
  readonly digest?: string
}

/** Which kind of place an image stands in. */
export type PlaceKind =
  | 'image'
  | 'values'
  | 'kustomize'
  | 'argo-kustomize'
  | 'argo-parameter'
  | 'image-policy'
  | 'chart'
  | 'oci-repository'
  | 'selector'
  | 'template'

/** One place whose tag or digest changes. */
export interface Edit {
  /** The image in its shortest usual form: `nginx`, `ghcr.io/acme/web`. */
  readonly image: string
  readonly place: PlaceKind
  /** Field path as Kubernetes writes it; empty in a file under a template language. */
  readonly fieldPath: string
  /** Index of the YAML document in the file, from 0. */
  readonly document: number
  readonly line: number
  readonly column: number
  readonly old: Version
  readonly new: Version
}

/** One file that changes. */
export interface Change {
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** A unified diff without context lines and without the file's header. */
  readonly diff: string
  readonly edits: readonly Edit[]
}

/** An image that was found nowhere in the files that were given. */
export interface MissingImage {
  readonly name: string
  /** Why a place that names the image was not taken: no tag stands there, a template makes it, another key. */
  readonly reasons: readonly Finding[]
}

export interface BumpPlan {
  readonly changes: readonly Change[]
  /** Places that stand at the asked value already. */
  readonly unchanged: readonly (Edit & { readonly path: string })[]
  readonly missing: readonly MissingImage[]
  readonly findings: readonly Finding[]
  /** How many files and YAML documents were looked at. */
  readonly searched: number
  readonly documents: number
}

/** The files that a plan writes. */
export function writesOf({ changes }: BumpPlan): { readonly path: string; readonly content: Uint8Array }[] {
  return changes.map(({ path, after }) => ({ path, content: after }))
}
