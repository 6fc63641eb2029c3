import type { Manifest } from '../kubernetes/manifest.ts'
import type { Charts } from './charts.ts'
import type { SourceFiles } from './sources.ts'

interface Facts {
  readonly paths: readonly string[]
  readonly sources: SourceFiles
  readonly charts: Charts
}

/** Kinds that controllers take values, sources and charts from. */
const held = ['ConfigMap', 'Secret', 'GitRepository', 'OCIRepository', 'HelmChart']
const isHeld = new RegExp(`kind: (?:${held.join('|')})$`, 'm')

/** Whether a rendering may hold objects that others take something from. */
export function mayHold(text: string): boolean {
  return isHeld.test(text)
}

/** Objects by their kind and name: as they were rendered, else as they stand in files. */
export class KnownObjects {
  readonly #facts: Facts
  readonly #rendered = new Map<string, Manifest>()
  readonly #written = new Map<string, ReadonlyMap<string, Manifest>>()

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /** Takes an object that was rendered. */
  add(manifest: Manifest): void {
    this.#rendered.set(idOf(manifest.kind, manifest.namespace, manifest.name ?? ''), manifest)
  }

  /** In files, by the name alone where no namespace stands there. */
  find(kind: string, namespace: string | undefined, name: string): Manifest | undefined {
    const written = this.#writtenOf(kind)
    const found =
      this.#rendered.get(idOf(kind, namespace, name)) ??
      written.get(idOf(kind, namespace, name)) ??
      written.get(idOf(kind, undefined, name))
    // Who asks for it has read its file.
    if (found !== undefined) this.#facts.sources.objects(found.file)
    return found
  }

  #writtenOf(kind: string): ReadonlyMap<string, Manifest> {
    let written = this.#written.get(kind)
    if (written === undefined) {
      written = held.includes(kind) ? this.#facts.sources.noting(() => this.#inFiles(kind)).result : new Map()
      this.#written.set(kind, written)
    }
    return written
  }

  #inFiles(kind: string): Map<string, Manifest> {
    const { paths, sources, charts } = this.#facts
    const isWritten = new RegExp(`kind["']?\\s*:\\s*["']?${kind}\\b`)
    const holders = paths.filter(
      (path) => charts.roleOf(path) === undefined && isWritten.test(sources.text(path) ?? ''),
    )
    const objects = holders.flatMap((path) => sources.objects(path)).filter((one) => one.kind === kind)
    return new Map(objects.map((one) => [idOf(kind, one.namespace, one.name ?? ''), one]))
  }
}

function idOf(kind: string, namespace: string | undefined, name: string): string {
  return `${kind}\n${namespace ?? ''}\n${name}`
}
