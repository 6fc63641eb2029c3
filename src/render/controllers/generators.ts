import { posix } from 'node:path'
import picomatch from 'picomatch'
import { isObject, objectOf } from '../../value.ts'
import { Node } from '../../yaml/field.ts'
import { documentsOf } from '../sources.ts'
import type { Parameters } from '../template/execute.ts'
import { normalized } from '../template/functions.ts'
import { TemplateFault, Unsupported } from '../template/value.ts'
import { isOwn, type RenderedRepository } from './repository.ts'
import { filled, flattened, type Replace } from './templating.ts'

/** A matrix of more is no repository's. */
const mostSets = 10_000

/** The generators of an ApplicationSet: what they give the template. */
export class Generators {
  readonly #repository: RenderedRepository
  readonly #replace: Replace
  /** Go templates read nested parameters, plain ones a single level of texts: `path.basename`. */
  readonly #isGo: boolean

  constructor(repository: RenderedRepository, replace: Replace, isGo: boolean) {
    this.#repository = repository
    this.#replace = replace
    this.#isGo = isGo
  }

  /**
   * The sets of parameters that the selector of the generator takes.
   * @param outer what a generator before it in a matrix gives, which it may ask for.
   * @throws Unsupported for a generator that asks a cluster, a forge or a plug-in, TemplateFault for one that would fail.
   */
  generate(generator: Node, outer: Parameters = {}): Parameters[] {
    const [kind = 'none', node = new Node({})] =
      generator.entries().find(([name, { isSet }]) => isSet && name !== 'selector' && name !== 'template') ?? []
    const given = Object.keys(outer).length === 0 ? node : this.#withOuter(node, outer)
    const selector = generator.at('selector')
    return this.#sets(kind, given).filter((set) => !selector.isSet || selects(selector, flattened(set)))
  }

  #sets(kind: string, node: Node): Parameters[] {
    if (kind === 'list') return this.#list(node)
    if (kind === 'git') return this.#git(node)
    if (kind === 'matrix') return this.#matrix(node)
    if (kind === 'merge') return this.#merge(node)
    throw new Unsupported(`what the generator ${kind} gives is not in the repository`)
  }

  /** Values that ask for what the generator itself gives are filled in later. */
  #withOuter(node: Node, outer: Parameters): Node {
    const { values, ...rest } = node.map ?? {}
    const entries = Object.entries(objectOf(values)).map(([key, value]) => {
      try {
        return [key, this.#replace(String(value), outer, true)]
      } catch (error) {
        if (!(error instanceof TemplateFault)) throw error
        return [key, value]
      }
    })
    const own = filled(rest, outer, this.#replace, node.path)
    return new Node({ ...objectOf(own), ...(entries.length === 0 ? {} : { values: Object.fromEntries(entries) }) })
  }

  #list(list: Node): Parameters[] {
    const elements = list
      .at('elements')
      .items()
      .map(({ map }) => copyOf(map))
    const text = list.at('elementsYaml').text
    const [more] = text === undefined ? [] : documentsOf('', text)
    if (more !== undefined && !(Array.isArray(more.value) && more.value.every(isObject)))
      throw new TemplateFault('elementsYaml is no list of maps')
    const own = this.#isGo ? elements : elements.map(flatElement)
    return [...own, ...((more?.value ?? []) as unknown[]).map(copyOf)]
  }

  #git(git: Node): Parameters[] {
    if (!isOwn(this.#repository, git.at('repoURL').text)) throw new Unsupported('its repository is another one')
    const prefix = git.at('pathParamPrefix').text
    const places = git.at('directories').isEmpty
      ? this.#files(git.at('files').items())
      : this.#directories(git.at('directories').items()).map((path) => [{}, pathParameters(path)] as const)
    return places.map(([held, path]) => this.#withValues(git.at('values'), this.#atPath(held, path, prefix)))
  }

  #atPath(held: Parameters, path: PathParameters, prefix: string | undefined): Parameters {
    if (this.#isGo) return { ...held, ...(prefix === undefined ? { path } : { [prefix]: { path } }) }
    const name = prefix === undefined ? 'path' : `${prefix}.path`
    const { path: folder, segments, ...rest } = path
    const named = Object.entries(rest).map(([key, value]) => [`${name}.${key}`, value])
    const parts = segments.flatMap((part, index) => (part === '' ? [] : [[`${name}[${index}]`, part]]))
    return { ...flattened(held), [name]: folder, ...Object.fromEntries([...named, ...parts]) }
  }

  #withValues(values: Node, set: Parameters): Parameters {
    const entries = values.entries().map(([key, { value }]) => [key, this.#replace(String(value), set)] as const)
    if (entries.length === 0) return set
    if (this.#isGo) return { ...set, values: Object.fromEntries(entries) }
    return { ...set, ...Object.fromEntries(entries.map(([key, value]) => [`values.${key}`, value])) }
  }

  /** As Go's `path.Match` does it; hidden folders are never taken. */
  #directories(entries: readonly Node[]): string[] {
    const paths = (exclude: boolean): string[] =>
      entries.filter((one) => one.at('exclude').isTrue === exclude).map((one) => clean(one.at('path').text ?? ''))
    const options = { dot: true, noglobstar: true, nobrace: true, noextglob: true }
    const wanted = picomatch(paths(false), options)
    const unwanted = picomatch(paths(true), options)
    const depth = Math.max(0, ...paths(false).map((path) => path.split('/').length))
    return this.#foldersBelow('', depth).filter((folder) => wanted(folder) && !unwanted(folder))
  }

  #foldersBelow(folder: string, depth: number): string[] {
    if (depth === 0) return []
    const { files, root } = this.#repository
    const names = files.list(posix.join(root, folder)).filter(({ kind }) => kind === 'directory')
    return names
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap(({ name }) => {
        const path = posix.join(folder, name)
        return [path, ...this.#foldersBelow(path, depth - 1)]
      })
  }

  /** What stands in each file, a set for each item of a list. */
  #files(entries: readonly Node[]): (readonly [Parameters, PathParameters])[] {
    const found = (exclude: boolean): string[] =>
      entries
        .filter((one) => one.at('exclude').isTrue === exclude)
        .flatMap((one) => this.#matching(clean(one.at('path').text ?? '')))
    const unwanted = new Set(found(true))
    const paths = [...new Set(found(false))].filter((path) => !unwanted.has(path)).sort()
    return paths.flatMap((path) => {
      const { value } = this.#repository.sources.documents(posix.join(this.#repository.root, path))[0] ?? {}
      const contents: readonly unknown[] = Array.isArray(value) ? value : [value ?? {}]
      if (!contents.every(isObject)) throw new TemplateFault(`"${path}" holds neither a map nor a list of maps`)
      const filename = posix.basename(path)
      const own = { ...pathParameters(posix.dirname(path)), filename, filenameNormalized: normalized(filename) }
      return contents.map((one) => [copyOf(one), own] as const)
    })
  }

  /** As Git reads a pattern by default: a star goes through folders, and a folder means all that is below it. */
  #matching(pattern: string): string[] {
    const { files, root } = this.#repository
    const kind = files.kind(posix.join(root, pattern))
    if (kind === 'file') return [pattern]
    const { base } = picomatch.scan(pattern)
    const start = kind === 'directory' ? pattern : base
    if (files.kind(posix.join(root, start)) !== 'directory') return []
    const matches = picomatch(pattern, { dot: true, bash: true })
    return this.#filesBelow(start).filter((path) => kind === 'directory' || matches(path))
  }

  #filesBelow(folder: string): string[] {
    const { files, root } = this.#repository
    return files.list(posix.join(root, folder)).flatMap(({ name, kind }) => {
      const path = posix.join(folder, name)
      if (kind === 'directory') return name === '.git' ? [] : this.#filesBelow(path)
      return kind === 'file' ? [path] : []
    })
  }

  /** The second generator is filled in with what the first one gives, which wins. */
  #matrix(matrix: Node): Parameters[] {
    const [first, second, ...more] = matrix.at('generators').items()
    if (first === undefined || second === undefined || more.length > 0)
      throw new TemplateFault('a matrix takes two generators, not more and not fewer')
    const sets: Parameters[] = []
    for (const outer of this.generate(first)) {
      for (const inner of this.generate(second, outer))
        sets.push(this.#isGo ? mergedMaps(inner, outer) : combined(outer, inner))
      if (sets.length > mostSets) throw new Unsupported(`a matrix gives more than ${mostSets} sets`)
    }
    return sets
  }

  /** The sets of the first generator, each with what the others give for the same keys. */
  #merge(merge: Node): Parameters[] {
    const keys = merge
      .at('mergeKeys')
      .items()
      .map(({ text = '' }) => text)
    if (keys.length === 0) throw new TemplateFault('a merge without mergeKeys joins nothing')
    const [first, ...others] = merge
      .at('generators')
      .items()
      .map((one) => byKeys(this.generate(one), keys))
    if (first === undefined || others.length === 0) throw new TemplateFault('a merge takes two generators or more')
    return [...first].map(([id, set]) =>
      others.reduce<Parameters>((merged, sets) => {
        const same = sets.get(id)
        return same === undefined ? merged : mergedMaps(merged, same)
      }, set),
    )
  }
}

interface PathParameters {
  readonly path: string
  readonly segments: readonly string[]
  readonly [name: string]: unknown
}

function pathParameters(folder: string): PathParameters {
  const basename = posix.basename(folder)
  return { path: folder, basename, basenameNormalized: normalized(basename), segments: folder.split('/') }
}

/** JSON data that templates may change. */
function copyOf(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value ?? {}, (_, one) => (typeof one === 'bigint' ? Number(one) : one)))
}

/** An element of a list as plain templates read it: texts alone, and a map of `values`. */
function flatElement(element: Parameters): Parameters {
  const { values = {}, ...rest } = element
  const inner = Object.entries(objectOf(values)).map(([key, value]) => [`values.${key}`, value] as const)
  const all = [...Object.entries(rest), ...inner]
  const other = all.find(([, value]) => typeof value !== 'string')
  if (other !== undefined)
    throw new TemplateFault(`the element’s "${other[0]}" is no text, which goTemplate: true alone allows`)
  return Object.fromEntries(all)
}

function byKeys(sets: readonly Parameters[], keys: readonly string[]): Map<string, Parameters> {
  const known = new Map<string, Parameters>()
  for (const set of sets) {
    const id = JSON.stringify(keys.map((key) => set[key] ?? null))
    if (known.has(id)) throw new TemplateFault(`two sets of one generator have the same ${keys.join(', ')}: ${id}`)
    known.set(id, set)
  }
  return known
}

function combined(first: Parameters, second: Parameters): Parameters {
  const twice = Object.keys(first).find((key) => second[key] !== undefined && second[key] !== first[key])
  if (twice !== undefined)
    throw new TemplateFault(`both generators of a matrix give "${twice}": "${first[twice]}" and "${second[twice]}"`)
  return { ...first, ...second }
}

function mergedMaps(a: Parameters, b: Parameters): Parameters {
  const result: Record<string, unknown> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const own = result[key]
    result[key] = isObject(own) && isObject(value) ? mergedMaps(own, value) : value
  }
  return result
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
function selects(selector: Node, set: Readonly<Record<string, string>>): boolean {
  const labels = selector.at('matchLabels').entries()
  if (!labels.every(([key, { value }]) => set[key] === String(value))) return false
  return selector
    .at('matchExpressions')
    .items()
    .every((one) => {
      const own = set[one.at('key').text ?? '']
      const isListed = (one.at('values').list ?? []).some((value) => String(value) === own)
      const operator = one.at('operator').text
      if (operator === 'In') return isListed
      if (operator === 'NotIn') return !isListed
      return operator === 'Exists' ? own !== undefined : own === undefined
    })
}

function clean(path: string): string {
  return posix.normalize(path).replace(/^\/+|(?<!\/)\/+$/g, '')
}
