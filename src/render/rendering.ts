import type { Manifest } from '../kubernetes/manifest.ts'
import type { Place } from '../place.ts'
import type { FieldPath } from '../yaml/field-path.ts'
import type { At } from '../yaml/locate.ts'
import type { Root } from './root.ts'

export interface RenderOptions {
  /** `auto`: where the tool is installed; `on`: it is provided, and may use the network. */
  readonly kustomize: 'auto' | 'on' | 'off'
  readonly helm: 'auto' | 'on' | 'off'
  readonly helmValues: readonly string[]
  readonly helmRelease: string
  readonly helmNamespace: string | undefined
  /** Whether a tool that can't be had otherwise may be built from its Go module. */
  readonly goBuild: boolean
  /** The versions of Kubernetes that charts are told, as in `1.34`, oldest first. */
  readonly kubernetesVersion: readonly string[]
  readonly settingsOf: (folder: string) => FolderSettings
}

/** How one folder is rendered, where its repository says so. */
export interface FolderSettings {
  /** Whether a kustomization may load files from outside of its folder; undefined where its controller decides. */
  readonly unrestricted: boolean | undefined
  /** API versions that a chart is told of, besides those that it asks for. */
  readonly apiVersions: readonly string[]
  /** Values files of a chart, the later ones winning. */
  readonly values: readonly string[]
  readonly release: string | undefined
  readonly namespace: string | undefined
}

export const noFolderSettings: FolderSettings = {
  unrestricted: undefined,
  apiVersions: [],
  values: [],
  release: undefined,
  namespace: undefined,
}

/** What a root was rendered to, as its controller applies it. */
export interface Rendering {
  readonly root: Root
  /** The objects, one document each. */
  readonly text: string
  /** The files of the repository that it was made from. */
  readonly files: ReadonlySet<string>
  /** The version of Kubernetes that it was rendered for; undefined where it is the same for all. */
  readonly version: string | undefined
  /** Where a field of one of its objects stands in those files; undefined where that is not known. */
  place(manifest: Manifest, path: FieldPath, at: At): Place | undefined
  /** The file that an object comes from. */
  sourceOf(manifest: Manifest): string | undefined
}

/** A rendered object, its places in the files that it was made from. */
export function located(manifest: Manifest, rendering: Rendering): Manifest {
  return {
    ...manifest,
    file: rendering.sourceOf(manifest) ?? rendering.root.file,
    locate: (path, at) => rendering.place(manifest, path, at) ?? rendering.root.place(),
  }
}
