import type { Manifest } from '../kubernetes/manifest.ts'
import type { Place } from '../place.ts'
import type { Variables } from './controllers/variables.ts'
import type { Additions } from './overlay.ts'
import type { Located } from './sources.ts'

/** Something that is rendered, and applied as a whole. */
export type Root = KustomizeRoot | HelmRoot

interface RootBase {
  /** What it is called: its folder, or the object of the controller that renders it. */
  readonly name: string
  /** The folder of the kustomization, the chart, or the plain files. */
  readonly folder: string
  /** Where a finding stands that has no better place. */
  readonly place: Place & { readonly file: string }
  /** The object of the controller that renders it; undefined where none is known. */
  readonly owner: Manifest | undefined
  /** What is applied to the same cluster has the same; undefined where that is not known. */
  readonly cluster: string | undefined
  /** Namespace of objects that name none. */
  readonly namespace: string | undefined
}

export interface KustomizeRoot extends RootBase {
  readonly tool: 'kustomize'
  readonly additions: Additions
  /** Whether the controller lets it load files from outside of its folder. */
  readonly unrestricted: boolean
  /** What `${…}` in the result stands for; undefined where it is not replaced. */
  readonly variables: Variables | undefined
}

export interface HelmRoot extends RootBase {
  readonly tool: 'helm'
  readonly release: string
  /** Values, the later ones winning: files, and what stands in other objects. */
  readonly values: readonly Values[]
  /** Single values, as options of helm: `--set`, `a.b=c`. */
  readonly settings: readonly string[]
  /** What sets a rendering apart from others of the same chart: the name of a values file. */
  readonly variant?: string
}

/** Values of a chart. */
export interface Values extends Located {
  /** The file that holds nothing else; undefined where they stand in an object. */
  readonly file: string | undefined
  /** Where something names the file. */
  readonly named?: Place
}
