import type { Host } from '../host/host.ts'
import { isBelow } from '../place.ts'
import type { Kustomization } from './kustomization.ts'
import type { HelmRoot, Root } from './root.ts'
import { realPathOf } from './sources.ts'

/** What a root is where some files alone are of interest: made from them, or no more than what asks for such a root. */
export type Interest = 'own' | 'passage' | 'none'

/** Files outside of which nothing is of interest, and what of a repository has to do with them. */
export class Scope {
  /** Undefined: everything is of interest. */
  readonly #touched: ReadonlySet<string> | undefined
  readonly #host: Host
  readonly #real = new Map<string, boolean>()
  readonly #passages = new Map<string, boolean>()

  constructor(touched: ReadonlySet<string> | undefined, host: Host) {
    this.#touched = touched
    this.#host = host
  }

  /** Whether any of these paths is a file of interest, directly or behind links. */
  holds(paths: Iterable<string>): boolean {
    if (this.#touched === undefined) return true
    for (const path of paths) if (this.#holdsOne(path, this.#touched)) return true
    return false
  }

  #holdsOne(path: string, touched: ReadonlySet<string>): boolean {
    if (touched.has(path)) return true
    let known = this.#real.get(path)
    if (known === undefined) {
      const real = realPathOf(this.#host.files, path)
      known = real !== undefined && touched.has(this.#host.files.relative(real))
      this.#real.set(path, known)
    }
    return known
  }

  /** Whether a file of interest lies below a folder. */
  isBelow(folder: string): boolean {
    return this.#touched === undefined || [...this.#touched].some((path) => isBelow(path, folder))
  }

  /** Whether a chart, or its values, are of interest. */
  holdsChart({ folder, values }: HelmRoot): boolean {
    return this.isBelow(folder) || this.holds(values.flatMap(({ file }) => file ?? []))
  }

  /** Whether a kustomization of these parts and files, or a chart that lies in it, is of interest. */
  holdsKustomization(parts: readonly Kustomization[], files: ReadonlySet<string>): boolean {
    if (this.holds(files)) return true
    return parts.some(({ root, folder }) => root.at('helmCharts').isSet && this.isBelow(folder))
  }

  /** Whether what is done to every object of a kustomization is: all that its parts say and read, but for what they take in. */
  changes(parts: readonly Kustomization[]): boolean {
    return this.holds(parts.flatMap(({ path, patches, plugins, reads }) => [path, ...patches, ...plugins, ...reads]))
  }

  /** As `test` says, asked once for each root; while it is asked, a root that leads back to itself leads nowhere. */
  leads({ tool, name, folder, file }: Root, test: () => boolean): boolean {
    const id = [tool, name, folder, file].join('\n')
    const known = this.#passages.get(id)
    if (known !== undefined) return known
    this.#passages.set(id, false)
    const leads = test()
    this.#passages.set(id, leads)
    return leads
  }
}
