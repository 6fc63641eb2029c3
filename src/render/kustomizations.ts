import { posix } from 'node:path'
import { isKustomizationFile, type Kustomization, kustomizationNames } from './kustomization.ts'
import type { Finding } from './rules.ts'

/** How kustomizations take in files and each other. */
export class Kustomizations {
  /** Those among the files that were found. */
  readonly all: readonly Kustomization[]
  readonly #byPath: ReadonlyMap<string, Kustomization>
  readonly #byFolder: Map<string, Kustomization | undefined>
  #unread: ReadonlySet<string> | undefined
  readonly #read: (path: string) => Kustomization | undefined

  /** @param read reads the kustomization file at a path that is not among those found; undefined where none is. */
  constructor(all: readonly Kustomization[], read: (path: string) => Kustomization | undefined = () => undefined) {
    this.all = all
    this.#read = read
    this.#byPath = new Map(all.map((one) => [one.path, one]))
    this.#byFolder = new Map(all.map((one) => [one.folder, one]))
  }

  /** The kustomization that a file makes. */
  at(path: string): Kustomization | undefined {
    return this.#byPath.get(path)
  }

  /** The kustomization that a folder is, among the files that were found or not. */
  of(folder: string): Kustomization | undefined {
    if (this.#byFolder.has(folder)) return this.#byFolder.get(folder)
    const found = kustomizationNames
      .map((name) => this.#read(posix.join(folder, name)))
      .find((one) => one !== undefined)
    this.#byFolder.set(folder, found)
    return found
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

  /** Whether a file lies in the folder of a kustomization that can't be read, or below: a template, for one. */
  isBelowUnread(path: string, files: Iterable<string>): boolean {
    this.#unread ??= new Set(
      [...files].filter((one) => isKustomizationFile(one) && !this.#byPath.has(one)).map(posix.dirname),
    )
    for (let folder = posix.dirname(path); this.#unread.size > 0; folder = posix.dirname(folder)) {
      if (this.#unread.has(folder)) return true
      if (folder === '.' || folder === '/') return false
    }
    return false
  }

  /** Whether a file lies in the folder of a kustomization, or in a folder below that is none; the root of a repository aside. */
  isBelowOne(path: string): boolean {
    for (let folder = posix.dirname(path), isOwn = true; folder !== '.' || isOwn; folder = posix.dirname(folder)) {
      if (this.#byFolder.get(folder) !== undefined) return true
      if (folder === '.' || folder === '/') return false
      isOwn = false
    }
    return false
  }

  /** A kustomization with all that it takes in, directly or through others. */
  withAll(root: Kustomization): Kustomization[] {
    const found = new Set<Kustomization>()
    const visit = (one: Kustomization): void => {
      if (found.has(one)) return
      found.add(one)
      for (const path of one.takes) {
        const next = this.of(path)
        if (next !== undefined) visit(next)
      }
    }
    visit(root)
    return [...found]
  }

  /** By file, the fields of the kustomizations that take it in, directly or not, that change its objects. */
  get changes(): Map<string, Set<string>> {
    const changes = new Map<string, Set<string>>()
    for (const one of this.all) {
      const fields = one.root
        .entries()
        .flatMap(([field, node]) => (!keeping.has(field) && !node.isEmpty ? [field] : []))
      const all = one.isComponent ? [...fields, 'components'] : fields
      if (all.length === 0) continue
      for (const file of this.withAll(one).flatMap(({ takes }) => takes)) {
        const known = changes.get(file) ?? new Set()
        for (const field of all) known.add(field)
        changes.set(file, known)
      }
    }
    return changes
  }

  /** One finding for each circle of kustomizations that take in each other, where it closes. */
  get circles(): Finding[] {
    const done = new Set<Kustomization>()
    const findings: Finding[] = []
    const visit = (one: Kustomization, way: readonly Kustomization[]): void => {
      if (done.has(one)) return
      for (const [field, node] of one.root.entries()) {
        if (!takingFields.has(field)) continue
        for (const { text, path } of node.items()) {
          const next = text === undefined ? undefined : this.of(posix.join(one.folder, text))
          if (next === undefined || done.has(next)) continue
          const from = [...way, one].indexOf(next)
          if (from < 0) visit(next, [...way, one])
          else findings.push(circle([...way, one].slice(from), one.locate(path, 'value')))
        }
      }
      done.add(one)
    }
    for (const one of this.all) visit(one, [])
    return findings
  }
}

/** Fields that change no object that was taken in. */
const keeping = new Set([
  ...['apiVersion', 'kind', 'metadata', 'resources', 'bases', 'crds', 'sortOptions', 'generatorOptions', 'openapi'],
  ...['buildMetadata', 'validators', 'configurations', 'helmCharts', 'helmGlobals', 'generators'],
  ...['configMapGenerator', 'secretGenerator', 'helmChartInflationGenerator'],
])

const takingFields = new Set(['resources', 'bases', 'components'])

function circle(members: readonly Kustomization[], place: Partial<Finding>): Finding {
  const folders = [...members, members[0]].map((one) => one?.folder ?? '')
  return {
    ...place,
    rule: 'kustomization-circle',
    category: 'reference',
    severity: 'error',
    message: `Kustomizations take in each other: ${folders.join(' → ')}`,
    fix: 'Take one of the entries out: kustomize can’t build any of them.',
  }
}
