import type { Kustomization } from './kustomization.ts'

/** How kustomizations take in files and each other. */
export class Kustomizations {
  readonly all: readonly Kustomization[]
  readonly #byPath: ReadonlyMap<string, Kustomization>
  readonly #byFolder: ReadonlyMap<string, Kustomization>

  constructor(all: readonly Kustomization[]) {
    this.all = all
    this.#byPath = new Map(all.map((one) => [one.path, one]))
    this.#byFolder = new Map(all.map((one) => [one.folder, one]))
  }

  /** The kustomization that a file makes. */
  at(path: string): Kustomization | undefined {
    return this.#byPath.get(path)
  }

  /** Those that no other takes in: what is applied to a cluster. */
  get roots(): Kustomization[] {
    const taken = new Set(this.all.flatMap(({ takes }) => takes))
    return this.all.filter(({ folder, isComponent }) => !isComponent && !taken.has(folder))
  }

  /** Every file that is a patch of some kustomization. */
  get patches(): Set<string> {
    return new Set(this.all.flatMap(({ patches }) => patches))
  }

  /** Every file that configures kustomize itself. */
  get plugins(): Set<string> {
    return new Set(this.all.flatMap(({ plugins }) => plugins))
  }

  /** A kustomization with all that it takes in, directly or through others. */
  withAll(root: Kustomization): Kustomization[] {
    const found = new Set<Kustomization>()
    const visit = (one: Kustomization): void => {
      if (found.has(one)) return
      found.add(one)
      for (const path of one.takes) {
        const next = this.#byFolder.get(path)
        if (next !== undefined) visit(next)
      }
    }
    visit(root)
    return [...found]
  }
}
