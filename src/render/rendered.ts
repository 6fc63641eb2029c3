import type { Tally } from '../report/tally.ts'
import type { Charts } from './charts.ts'
import type { RenderedRepository } from './controllers/repository.ts'
import type { Kustomizations } from './kustomizations.ts'
import type { Rendering } from './rendering.ts'
import type { Finding } from './rules.ts'
import type { SourceFiles } from './sources.ts'

/** What is rendered, and with what. */
export interface RenderFacts {
  /** The paths of all files that were found. */
  readonly paths: readonly string[]
  readonly sources: SourceFiles
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  /** The root of the repository relative to the working directory, and its addresses. */
  readonly repository: Pick<RenderedRepository, 'root' | 'urls'>
  /** Files outside of which nothing is of interest: roots that take in none of them are left out. */
  readonly touched?: ReadonlySet<string> | undefined
  /** Puts files where programs look for them, before they do; undefined: all that there are. */
  readonly provide?: ((paths: Iterable<string> | undefined) => Promise<void>) | undefined
}

export interface Rendered {
  readonly renderings: readonly Rendering[]
  readonly findings: readonly Finding[]
  readonly skipped: Tally
  /** Files that reach a cluster in a rendered form, and whether every root that takes them in could be rendered. */
  readonly taken: ReadonlyMap<string, boolean>
  /** Whether Flux renders what is in the repository. */
  readonly byFlux: boolean
  /** Files that are part of what objects of controllers ask for; empty where none asks for anything here. */
  readonly asked: ReadonlySet<string>
  /** By file that could not be rendered, the fields of a kustomization that its controller would have added. */
  readonly changed: ReadonlyMap<string, ReadonlySet<string>>
  /** Programs that are not at hand, with how many roots were left for that. */
  readonly missing: ReadonlyMap<'kustomize' | 'helm', number>
}
