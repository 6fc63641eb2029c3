import { isDeepStrictEqual } from 'node:util'
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
  /** By cluster, too. */
  readonly #rendered = new Map<string, Map<string, Manifest>>()
  readonly #written = new Map<string, ReadonlyMap<string, readonly Manifest[]>>()

  constructor(facts: Facts) {
    this.#facts = facts
  }

  /** Takes an object that was rendered for a cluster. */
  add(manifest: Manifest, cluster: string): void {
    const id = idOf(manifest.kind, manifest.namespace, manifest.name ?? '')
    this.#rendered.set(id, (this.#rendered.get(id) ?? new Map()).set(cluster, manifest))
  }

  /**
   * In files, by the name alone where no namespace stands there.
   * @param cluster the one where it is asked for: several have objects of one name. Undefined where which one is not known.
   */
  find(kind: string, namespace: string | undefined, name: string, cluster: string | undefined): Manifest | undefined {
    const own = this.#rendered.get(idOf(kind, namespace, name))
    const rendered = [...(own?.values() ?? [])]
    const inFiles = this.#writtenOf(kind)
    const written = inFiles.get(idOf(kind, namespace, name)) ?? inFiles.get(idOf(kind, undefined, name)) ?? []
    const isAsWritten = ({ file }: Manifest): boolean => !rendered.some((one) => one.file === file)
    const found = own?.get(cluster ?? '') ?? ofCluster([...rendered, ...written.filter(isAsWritten)], cluster ?? '')
    // Who asks for it has read its file.
    if (found !== undefined) this.#facts.sources.objects(found.file)
    return found
  }

  #writtenOf(kind: string): ReadonlyMap<string, readonly Manifest[]> {
    let written = this.#written.get(kind)
    if (written === undefined) {
      written = held.includes(kind) ? this.#facts.sources.noting(() => this.#inFiles(kind)).result : new Map()
      this.#written.set(kind, written)
    }
    return written
  }

  #inFiles(kind: string): ReadonlyMap<string, readonly Manifest[]> {
    const { paths, sources, charts } = this.#facts
    const isWritten = new RegExp(`kind["']?\\s*:\\s*["']?${kind}\\b`)
    const holders = paths.filter(
      (path) => charts.roleOf(path) === undefined && isWritten.test(sources.text(path) ?? ''),
    )
    const objects = holders.flatMap((path) => sources.objects(path)).filter((one) => one.kind === kind)
    const byId = new Map<string, Manifest[]>()
    for (const one of objects) {
      const id = idOf(kind, one.namespace, one.name ?? '')
      byId.set(id, [...(byId.get(id) ?? []), one])
    }
    return byId
  }
}

/** Of objects that say different things, the one whose file lies nearest to what a cluster is called; none where two do. */
function ofCluster(objects: readonly Manifest[], cluster: string): Manifest | undefined {
  if (sayTheSame(objects)) return objects[0]
  const folders = (cluster.split(' ')[0] ?? '').split('/')
  const depths = objects.map(({ file }) => {
    const own = file.split('/')
    const apart = folders.findIndex((folder, depth) => folder !== own[depth])
    return apart < 0 ? folders.length : apart
  })
  const most = Math.max(...depths)
  const near = objects.filter((_, at) => depths[at] === most)
  return sayTheSame(near) ? near[0] : undefined
}

function sayTheSame([first, ...others]: readonly Manifest[]): boolean {
  const content = ({ object }: Manifest): unknown => ({ ...object, metadata: undefined })
  return first === undefined || others.every((one) => isDeepStrictEqual(content(one), content(first)))
}

function idOf(kind: string, namespace: string | undefined, name: string): string {
  return `${kind}\n${namespace ?? ''}\n${name}`
}
