import type { Manifest } from '../kubernetes/manifest.ts'
import type { Place } from '../place.ts'
import type { Variables } from './controllers/variables.ts'
import type { Additions } from './overlay.ts'
import type { Located } from './sources.ts'

/** Something that is rendered, and applied as a whole. */
export type Root = FolderRoot | HelmRoot

/** What is made from files alone. */
export type FolderRoot = KustomizeRoot | DirectoryRoot

interface RootBase {
  /** What it is called: its folder, or the object of the controller that renders it. */
  readonly name: string
  /** The folder of the kustomization, the chart, or the plain files. */
  readonly folder: string
  /** The file of what asks for it, or that makes it a root. */
  readonly file: string
  /** Where a finding stands that has no better place: looked for when there is one. */
  place(): Place
  /** The object of the controller that renders it; undefined where none is known. */
  readonly owner: Manifest | undefined
  /** What is applied to the same cluster has the same; undefined where that is not known. */
  readonly cluster: string | undefined
  /** Namespace of objects that name none. */
  readonly namespace: string | undefined
}

/** The place of a root that a file makes. */
export function ofFile(file: string): Pick<RootBase, 'file' | 'place'> {
  return { file, place: () => ({ file, line: 1, column: 1, endLine: 1, endColumn: 2 }) }
}

export interface KustomizeRoot extends RootBase {
  readonly tool: 'kustomize'
  readonly additions: Additions
  /** Whether the controller lets it load files from outside of its folder. */
  readonly unrestricted: boolean
  /** Whether a controller may do more to it than is known: what is missing in the result may be there. */
  readonly isPartial?: boolean
  /** What `${…}` in the result stands for; undefined where it is not replaced. */
  readonly variables: Variables | undefined
}

/** Files that are applied as they stand. */
export interface DirectoryRoot extends RootBase {
  readonly tool: 'directory'
  readonly files: readonly string[]
}

export interface HelmRoot extends RootBase {
  readonly tool: 'helm'
  readonly release: string
  /** Values, the later ones winning: files, and what stands in other objects. */
  readonly values: readonly Values[]
  /** Whether some of its values lie in the cluster or are encrypted, or what asks for it came out of such a chart. */
  readonly lacksValues?: boolean
  /** Whether values are not held against the chart's schema. */
  readonly skipsSchema?: boolean
  /** API versions that the chart is told of, and the version of Kubernetes, where its controller says so. */
  readonly apiVersions?: readonly string[]
  readonly kubeVersion?: string | undefined
  /** What is done to what the chart was rendered to, one after the other. */
  readonly postRenderers?: readonly PostRenderer[]
  /** Whether hooks go past the post renderers. */
  readonly hooksApart?: boolean
}

/** Whether a chart is rendered without the values that its users give it. */
export function isBare({ lacksValues, owner, values }: HelmRoot): boolean {
  return lacksValues === true || (owner === undefined && values.length === 0)
}

/** A kustomization over what was rendered before. */
export type PostRenderer = Additions

/** Values of a chart. */
export interface Values extends Located {
  /** The file that holds nothing else; undefined where they stand in an object. */
  readonly file: string | undefined
  /** Where something names the file. */
  readonly named?: Place
  /** How helm is told of them, where neither as a file nor as an object: `--set`, `a.b=c`. */
  readonly options?: readonly string[]
}
