import type { Charts } from '../../render/charts.ts'
import { isKustomizationFile } from '../../render/kustomization.ts'
import type { Kustomizations } from '../../render/kustomizations.ts'
import type { Rendered } from '../../render/rendered.ts'
import type { SourceFiles } from '../../render/sources.ts'
import type { Source } from '../file.ts'
import { testParts } from './test-parts.ts'

/** What a file is in its repository, which decides what is said of it. */
type Part =
  | 'file of a chart'
  | 'kustomization'
  | 'configuration of kustomize'
  | 'data that a kustomization reads'
  | 'part of a test'
  | 'patch'
  /** Nobody applies it. */
  | 'left out'
  | 'manifest'

interface Facts {
  readonly sources: readonly Source[]
  readonly files: SourceFiles
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  readonly rendered: Pick<Rendered, 'taken'>
}

/** No object has this: it says how a patch is merged. */
const directive = /^[ \t]*(?:-[ \t]+)?\$patch:/m

const patchName = /(?:^|[/_.-])patch(?:es)?(?:[/_.-][^/]*)?\.ya?ml$/

/** Tells what each file is. */
export class Parts {
  readonly #facts: Facts
  /** What kustomizations take in. */
  readonly #taken: ReadonlySet<string>
  /** What they read: data of generators, values of charts, schemas. */
  readonly #read: ReadonlySet<string>
  readonly #isOfTest: (path: string) => boolean

  constructor(facts: Facts) {
    this.#facts = facts
    this.#taken = new Set(facts.kustomizations.all.flatMap(({ takes }) => takes))
    this.#read = new Set(facts.kustomizations.all.flatMap(({ reads }) => reads))
    this.#isOfTest = testParts(facts)
  }

  of(source: Source): Part {
    const { path, named } = source
    const { charts, kustomizations } = this.#facts
    if (charts.roleOf(path) !== undefined) return 'file of a chart'
    if (isKustomizationFile(path) && kustomizations.at(path) !== undefined) return 'kustomization'
    if (kustomizations.plugins.has(path)) return 'configuration of kustomize'
    const isPatch = kustomizations.patches.has(path)
    if (!named && this.#read.has(path) && !this.#taken.has(path) && !isPatch) return 'data that a kustomization reads'
    if (this.#isOfTest(path)) return 'part of a test'
    if (isPatch || this.#isStrayPatch(source)) return 'patch'
    return !named && this.#isLeftOut(path) ? 'left out' : 'manifest'
  }

  /** Whether something takes a file in. */
  isTaken(path: string): boolean {
    return this.#facts.rendered.taken.has(path) || this.#taken.has(path)
  }

  /** A patch that no kustomization names; without kustomizations there is nothing that it could be a patch of. */
  #isStrayPatch({ path, text }: Source): boolean {
    if (this.#facts.kustomizations.all.length === 0) return false
    return directive.test(text) || (patchName.test(path) && !this.isTaken(path) && !this.#isLeftOut(path))
  }

  /** Nobody applies what lies in a kustomization, or below it, and is not taken in: mostly patches that were left behind. */
  #isLeftOut(path: string): boolean {
    const { kustomizations } = this.#facts
    if (this.isTaken(path) || isKustomizationFile(path)) return false
    return kustomizations.isBelowOne(path) || kustomizations.isBelowUnread(path, this.#paths())
  }

  *#paths(): Iterable<string> {
    for (const { path } of this.#facts.sources) yield path
  }
}
