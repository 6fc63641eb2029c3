import { posix } from 'node:path'
import { isBelow } from '../place.ts'

/** The folders of Helm charts, and what the files below them are. */
export class Charts {
  readonly #folders: readonly string[]

  /** @param paths all files that were found. */
  constructor(paths: Iterable<string>) {
    this.#folders = [...paths]
      .filter((path) => posix.basename(path) === 'Chart.yaml')
      .map((path) => posix.dirname(path))
  }

  /** The charts that are not part of another chart. */
  get roots(): string[] {
    return this.#folders.filter((folder) => !this.#folders.some((other) => other !== folder && isBelow(folder, other)))
  }

  /**
   * What a file of a chart is: a template, which only Helm can read; a file about the chart itself; or undefined for one
   * that is a manifest like any other (CRDs among them).
   */
  roleOf(path: string): 'Helm template' | 'Helm chart file' | undefined {
    for (const folder of this.#folders) {
      if (!isBelow(path, folder)) continue
      const inner = folder === '.' ? path : path.slice(folder.length + 1)
      if (inner.startsWith('templates/')) return 'Helm template'
      // Templates read them by `.Files`.
      if (inner.startsWith('files/')) return 'Helm chart file'
      if (/^(Chart\.yaml|Chart\.lock|requirements\.yaml|values[^/]*\.(ya?ml|json))$/.test(inner))
        return 'Helm chart file'
    }
    return undefined
  }
}
