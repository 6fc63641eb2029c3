import { posix } from 'node:path'
import picomatch from 'picomatch'
import type { Manifest } from '../../kubernetes/manifest.ts'
import { isObject } from '../../value.ts'
import { Node } from '../../yaml/field.ts'
import type { Finding } from '../rules.ts'
import { applicationRoots, generated } from './argo.ts'
import { evaluate, type Parameters, Unsupported } from './go-template.ts'
import { type Asked, isOwn, type RenderedRepository } from './repository.ts'

/** An ApplicationSet of more is no repository's. */
const mostApplications = 2000

/**
 * What the Applications of an ApplicationSet render, by its list, git, matrix and merge generators. What needs a cluster or a
 * forge to be generated is elsewhere.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
export function applicationSetRoots(manifest: Manifest, repository: RenderedRepository): Asked {
  const spec = new Node(manifest.object).at('spec')
  const findings: Finding[] = []
  const asked: Asked[] = []
  const elsewhere: string[] = []
  const generators = new Generators(repository, spec.at('goTemplate').isTrue)
  for (const generator of spec.at('generators').items()) {
    try {
      const sets = generators.parameters(generator)
      if (sets.length === 0) findings.push(matchesNothing(generator, manifest))
      for (const parameters of sets.slice(0, mostApplications)) {
        const template = filled(spec.at('template').value, parameters, generators.isGo)
        asked.push(applicationRoots(generated(manifest, template), repository))
      }
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error
      elsewhere.push(`ApplicationSet ${manifest.name ?? ''} (${manifest.file}: ${error.message})`)
    }
  }
  return {
    roots: asked.flatMap(({ roots }) => roots),
    findings: [...findings, ...asked.flatMap((one) => one.findings)],
    elsewhere: [...elsewhere, ...asked.flatMap((one) => one.elsewhere)],
  }
}

function matchesNothing(generator: Node, manifest: Manifest): Finding {
  return {
    ...manifest.locate(generator.path, 'key'),
    rule: 'empty-generator',
    category: 'reference',
    severity: 'warning',
    message: `This generator of the ApplicationSet "${manifest.name ?? ''}" matches nothing, so it makes no Application`,
    fix: 'Correct its paths or elements, or remove it.',
  }
}

class Generators {
  readonly isGo: boolean
  readonly #repository: RenderedRepository

  constructor(repository: RenderedRepository, isGo: boolean) {
    this.#repository = repository
    this.isGo = isGo
  }

  /** @throws Unsupported for a generator that asks a cluster, a forge or a plug-in. */
  parameters(generator: Node): Parameters[] {
    if (generator.at('list').isSet) return this.#list(generator.at('list'))
    if (generator.at('git').isSet) return this.#git(generator.at('git'))
    if (generator.at('matrix').isSet) return this.#matrix(generator.at('matrix'))
    if (generator.at('merge').isSet) return this.#merge(generator.at('merge'))
    const kind = generator.entries().find(([name]) => name !== 'selector' && name !== 'template')?.[0] ?? 'none'
    throw new Unsupported(`the generator ${kind} is not evaluated`)
  }

  #list(list: Node): Parameters[] {
    if (list.at('elementsYaml').isSet) throw new Unsupported('elementsYaml is not evaluated')
    return list
      .at('elements')
      .items()
      .map(({ map }) => map ?? {})
  }

  #git(git: Node): Parameters[] {
    if (!isOwn(this.#repository, git.at('repoURL').text)) throw new Unsupported('its repository is another one')
    const values = git.at('values').map ?? {}
    const sets = git.at('directories').isSet
      ? this.#directories(git.at('directories').items())
      : this.#files(git.at('files').items())
    const prefix = git.at('pathParamPrefix').text
    return sets.map((set) => {
      const { path, ...rest } = set
      const named = prefix === undefined ? { path } : { [prefix]: { path } }
      const all = { ...rest, ...named }
      return { ...all, ...(Object.keys(values).length === 0 ? {} : { values: filled(values, all, this.isGo) }) }
    })
  }

  #directories(entries: readonly Node[]): Parameters[] {
    const paths = (exclude: boolean): string[] =>
      entries.filter((one) => one.at('exclude').isTrue === exclude).flatMap((one) => one.at('path').text ?? [])
    const wanted = picomatch(paths(false).map(clean), { dot: false })
    const unwanted = picomatch(paths(true).map(clean), { dot: false })
    const depth = Math.max(0, ...paths(false).map((path) => (path.includes('**') ? 12 : clean(path).split('/').length)))
    return this.#foldersBelow('', depth)
      .filter((folder) => wanted(folder) && !unwanted(folder))
      .map((folder) => ({ path: pathParameters(folder) }))
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

  #files(entries: readonly Node[]): Parameters[] {
    const { files, root, sources } = this.#repository
    return entries.flatMap((entry) => {
      const pattern = clean(entry.at('path').text ?? '')
      const matches = picomatch(pattern, { dot: true })
      const { base } = picomatch.scan(pattern)
      const isPlain = files.kind(posix.join(root, pattern)) === 'file'
      const start = isPlain ? pattern : files.kind(posix.join(root, base)) === 'directory' ? base : undefined
      const found = start === undefined ? [] : isPlain ? [pattern] : this.#filesBelow(start)
      return found
        .filter((path) => matches(path) || isPlain)
        .flatMap((path) => {
          const value = sources.documents(posix.join(root, path))[0]?.value
          const contents = Array.isArray(value) ? value : [value]
          const { path: folder, ...more } = pathParameters(posix.dirname(path))
          const own = {
            path: {
              ...more,
              path: folder,
              filename: posix.basename(path),
              filenameNormalized: normalized(posix.basename(path)),
            },
          }
          return contents.filter(isObject).map((one) => ({ ...one, ...own }))
        })
    })
  }

  #filesBelow(folder: string): string[] {
    const { files, root } = this.#repository
    return files.list(posix.join(root, folder)).flatMap(({ name, kind }) => {
      const path = posix.join(folder, name)
      if (kind === 'directory') return name === '.git' ? [] : this.#filesBelow(path)
      return kind === 'file' ? [path] : []
    })
  }

  /** The second generator is filled in with what the first one gives. */
  #matrix(matrix: Node): Parameters[] {
    const [first, second] = matrix.at('generators').items()
    if (first === undefined || second === undefined) return []
    return this.parameters(first).flatMap((outer) =>
      this.parameters(new Node(filled(second.value, outer, this.isGo, true))).map((inner) => ({ ...outer, ...inner })),
    )
  }

  /** The sets of the first generator, each with what the others give for the same keys. */
  #merge(merge: Node): Parameters[] {
    const keys = merge.at('mergeKeys').items()
    const idOf = (set: Parameters): string => keys.map(({ text = '' }) => String(lookUp(set, text))).join('\n')
    const [first = [], ...others] = merge
      .at('generators')
      .items()
      .map((one) => this.parameters(one))
    return first.map((set) =>
      others.reduce<Parameters>((merged, sets) => {
        const same = sets.find((one) => idOf(one) === idOf(set))
        return same === undefined ? merged : mergedMaps(merged, same)
      }, set),
    )
  }
}

function mergedMaps(a: Parameters, b: Parameters): Parameters {
  const result: Record<string, unknown> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const own = result[key]
    result[key] = isObject(own) && isObject(value) ? mergedMaps(own, value) : value
  }
  return result
}

function lookUp(set: Parameters, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), set)
}

function clean(path: string): string {
  return posix.normalize(path).replace(/^\/+|(?<!\/)\/+$/g, '')
}

function pathParameters(folder: string): Record<string, unknown> {
  const basename = posix.basename(folder)
  return { path: folder, basename, basenameNormalized: normalized(basename), segments: folder.split('/') }
}

/** As Argo CD makes names of what is none. */
function normalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
}

/**
 * A template with its actions filled in, in every text of it.
 * @param keeps leaves what is not given as it stands.
 */
function filled(template: unknown, parameters: Parameters, isGo: boolean, keeps = false): unknown {
  if (typeof template === 'string') return evaluate(template, parameters, isGo, keeps)
  if (Array.isArray(template)) return template.map((one) => filled(one, parameters, isGo, keeps))
  if (!isObject(template)) return template
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [
      String(filled(key, parameters, isGo, keeps)),
      filled(value, parameters, isGo, keeps),
    ]),
  )
}
