import { dirname, isAbsolute, join, relative } from 'node:path'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { Finding } from '../rules.ts'
import { canonical } from './canonical.ts'
import { interpolate } from './interpolate.ts'
import { merge, withoutRepetition, withoutTags } from './merge.ts'
import { isProjectFile, readProjectText } from './project-files.ts'
import { readCompose } from './read.ts'
import { rebase, rebaseService } from './rebase.ts'
import { type ComposeSchema, checkSchema, loadSchema } from './schema.ts'
import { profilesOf, projectName, type Selection, unreadVariables, variablesOf } from './selection.ts'
import { substitute, TemplateProblem, type Variables } from './template.ts'
import {
  at,
  entriesAt,
  type MapTree,
  map,
  placeOf,
  Refusal,
  type Source,
  type Spot,
  scalarText,
  sourceOf,
  type Tree,
  withEntries,
} from './tree.ts'

/** How many services extend each other, or files include each other, in a row. */
const maximumChain = 100

/** A Compose model in canonical form, every node with its place. */
export interface Loaded {
  readonly tree: MapTree
  readonly warnings: readonly Finding[]
  /** The folder that relative paths of the model are relative to: that of the first file. */
  readonly directory: string
  readonly variables: Variables
  readonly profiles: readonly string[]
  /** What the project is called by its file or COMPOSE_PROJECT_NAME. */
  readonly name: string | undefined
  /** The variables that the user gave. */
  readonly given: Readonly<Record<string, string>>
  /** Absolute paths of the Compose files that were read, included and extended ones too. */
  readonly paths: readonly string[]
  readonly files: number
}

/**
 * Loads a Compose project as Compose does: interpolated, extended, included, merged, valid by the schema, canonical.
 * Only files inside the workspace are read, and no variable of this process.
 * @throws InputError for a file that is missing or no YAML, Refusal for a model that is not valid.
 */
export function loadCompose(selection: Selection, host: Host): Loaded {
  const schema = loadSchema(host)
  const loader = new Loader(host, schema)
  const first = selection.files[0] as string
  const directory = dirname(first)
  const own = variablesOf(selection, directory, host)
  const variables = loader.withName(own, selection.files, directory)
  const tree = loader.model(selection.files, directory, variables, [])
  const relativeTo = entriesAt(tree, 'services')
  if (relativeTo.size === 0 && [...tree.entries.keys()].every((key) => key === 'version')) throw emptyFile(first)
  return {
    tree,
    warnings: [
      ...(selection.envFiles.length > 0 ? [] : unreadVariables(join(directory, '.env'), host)),
      ...loader.warnings,
    ],
    directory,
    variables,
    profiles: profilesOf(selection, own),
    name: own('COMPOSE_PROJECT_NAME') || scalarText(at(tree, 'name')),
    given: selection.variables,
    paths: [...loader.read],
    files: loader.read.size,
  }
}

function emptyFile(file: string): InputError {
  return new InputError(`${file} is empty`, {
    place: { file, line: 1, column: 1 },
    fix: 'Write a mapping with "services".',
  })
}

class Loader {
  readonly warnings: Finding[] = []
  readonly read = new Set<string>()
  private readonly host: Host
  private readonly schema: ComposeSchema

  constructor(host: Host, schema: ComposeSchema) {
    this.host = host
    this.schema = schema
  }

  /** The variables with COMPOSE_PROJECT_NAME, which each project has. */
  withName(variables: Variables, files: readonly string[], directory: string): Variables {
    let name: string | undefined
    const own = (): string => {
      name ??= projectName(this.writtenName(files, variables), this.host.files.resolve(directory))
      return name
    }
    return (variable) => (variable === 'COMPOSE_PROJECT_NAME' ? variables(variable) || own() : variables(variable))
  }

  /** `name` of the last file that has one. A template that is none is told where it is read with the others. */
  private writtenName(files: readonly string[], variables: Variables): string | undefined {
    const documents = files.flatMap((file) => readCompose(this.source(file)))
    const name = documents.map((document) => scalarText(at(document, 'name'))).findLast((text) => text !== undefined)
    try {
      return name === undefined ? undefined : substitute(name, variables).text
    } catch (problem) {
      if (problem instanceof TemplateProblem) return undefined
      throw problem
    }
  }

  /** The model of some files, each laid over the ones before it. */
  model(files: readonly string[], directory: string, variables: Variables, including: readonly string[]): MapTree {
    let model: MapTree | undefined
    for (const file of files) {
      for (const document of this.documents(file, variables)) {
        const extended = this.extend(document, file, directory, variables)
        const [included, rest] = this.include(extended, directory, variables, [...including, file])
        const own = included === undefined ? rest : this.importModel(included, rest)
        model = model === undefined ? own : asMap(merge(model, own))
        model = asMap(withoutRepetition(model))
        this.validate(model)
      }
    }
    const tree = asMap(withoutTags(model ?? map([], { source: sourceOf(files[0] ?? '', ''), start: 0, end: 0 })))
    return asMap(withoutRepetition(canonical(tree)))
  }

  /** The interpolated documents of a file. */
  private documents(file: string, variables: Variables): MapTree[] {
    const source = this.source(file)
    const documents = readCompose(source)
    return documents.map((document) => {
      if (document.kind !== 'map') {
        throw new InputError(`${source.path} is no Compose file: its top is not a mapping`, {
          place: placeOf(document.spot),
          fix: 'Write a mapping with "services".',
        })
      }
      const { tree, warnings } = interpolate(document, variables)
      this.warnings.push(...warnings)
      return asMap(tree)
    })
  }

  private source(file: string): Source {
    this.read.add(this.host.files.resolve(file))
    return sourceOf(this.host.files.relative(file), readProjectText(this.host, file))
  }

  private validate(model: MapTree): void {
    const problems = checkSchema(withoutTags(model), this.schema)
    if (problems.length > 0) throw new Refusal(problems)
  }

  private extend(document: MapTree, file: string, directory: string, variables: Variables): MapTree {
    const services = at(document, 'services')
    if (services?.kind !== 'map') return document
    const extended = new Map(services.entries)
    for (const [name, { key }] of services.entries) {
      extended.set(name, { key, value: this.extended(name, services, file, directory, variables, []) })
    }
    return withEntries(document, { services: { ...services, entries: extended } })
  }

  /** A service with what it extends laid under it, recursively. */
  private extended(
    name: string,
    services: MapTree,
    file: string,
    directory: string,
    variables: Variables,
    chain: readonly string[],
  ): Tree {
    const service = services.entries.get(name)!.value
    const extending = at(service, 'extends')
    if (service.kind !== 'map' || extending === undefined) return service
    const step = `${file}#${name}`
    if (chain.includes(step)) {
      throw refuse(extending.spot, `the service "${name}" extends itself`, 'Remove one "extends" of the circle.')
    }
    if (chain.length >= maximumChain) throw tooLong(extending.spot, 'services extend each other')
    const base = scalarText(extending) ?? scalarText(at(extending, 'service'))
    const otherFile = scalarText(at(extending, 'file'))
    if (base === undefined) return service
    const source = otherFile === undefined ? file : this.fileBeside(otherFile, directory, extending.spot)
    const from = otherFile === undefined ? services : this.servicesOf(source, variables, extending.spot)
    if (!from.entries.has(base)) {
      const message = `the service "${name}" extends "${base}", which ${host(this.host, source)} does not have`
      throw refuse(extending.spot, message, `Name one of its services: ${[...from.entries.keys()].join(', ')}.`)
    }
    const folder = dirname(source)
    const below = this.extended(base, from, source, folder, variables, [...chain, step])
    const own = withEntries(service, { extends: undefined })
    if (below.kind !== 'map') return own
    const rebased = otherFile === undefined ? below : (rebaseService(below, relative(directory, folder)) as MapTree)
    return merge(rebased, own, ['services', name])
  }

  private servicesOf(file: string, variables: Variables, spot: Spot): MapTree {
    const [document] = this.documents(file, variables)
    const services = at(document, 'services')
    if (services?.kind === 'map') return services
    throw refuse(spot, `${this.host.files.relative(file)} has no services to extend`, 'Name another file.')
  }

  private fileBeside(path: string, directory: string, spot: Spot): string {
    const file = isAbsolute(path) ? path : join(directory, path)
    if (isProjectFile(this.host, file)) return file
    throw refuse(spot, `the file "${path}" is not there, or lies outside the workspace`, 'Correct the path.')
  }

  /** The models that `include` names, and the document without it. */
  private include(
    document: MapTree,
    directory: string,
    variables: Variables,
    including: readonly string[],
  ): [MapTree | undefined, MapTree] {
    const include = at(document, 'include')
    const rest = withEntries(document, { include: undefined })
    const isNone = include === undefined || (include.kind === 'scalar' && include.value === null)
    if (include?.kind !== 'list') return [undefined, isNone ? rest : document]
    let model: MapTree | undefined
    for (const item of include.items) {
      const included = this.included(item, directory, variables, including)
      model = model === undefined ? included : this.importModel(included, model)
    }
    return [model, rest]
  }

  private included(item: Tree, directory: string, variables: Variables, including: readonly string[]): MapTree {
    const paths = item.kind === 'map' ? texts(at(item, 'path')) : texts(item)
    const files = paths.map((path) => this.fileBeside(path, directory, item.spot))
    const main = files[0]
    if (main === undefined) throw refuse(item.spot, 'an include names no file', 'Write the path of a Compose file.')
    const resolved = this.host.files.resolve(main)
    if (including.some((file) => this.host.files.resolve(file) === resolved)) {
      throw refuse(
        item.spot,
        `the file ${this.host.files.relative(main)} includes itself`,
        'Remove one "include" of the circle.',
      )
    }
    if (including.length >= maximumChain) throw tooLong(item.spot, 'files include each other')
    const projectDirectory = scalarText(at(item, 'project_directory'))
    const folder = projectDirectory === undefined ? dirname(main) : join(directory, projectDirectory)
    const envFiles = texts(at(item, 'env_file')).filter((path) => path !== '/dev/null')
    const local = variablesOf(
      { variables: {}, envFiles: envFiles.map((path) => this.fileBeside(path, directory, item.spot)) },
      folder,
      this.host,
    )
    const model = this.model(files, folder, (name) => variables(name) ?? local(name), including)
    return rebase(model, relative(directory, folder))
  }

  /** Included resources under those of the including file, where both have them. */
  private importModel(included: MapTree, own: MapTree): MapTree {
    const sections = ['services', 'volumes', 'networks', 'secrets', 'configs', 'models', 'jobs']
    const kept = map(
      [...included.entries].filter(([name]) => sections.includes(name)),
      included.spot,
    )
    return { ...asMap(merge(kept, own)), spot: own.spot }
  }
}

function texts(tree: Tree | undefined): string[] {
  const items = tree?.kind === 'list' ? tree.items : tree === undefined ? [] : [tree]
  return items.map(scalarText).filter((text) => text !== undefined)
}

function host(machine: Host, file: string): string {
  return machine.files.relative(file)
}

function asMap(tree: Tree): MapTree {
  if (tree.kind === 'map') return tree
  throw refuse(tree.spot, 'a Compose file is a mapping', 'Write a mapping with "services".')
}

function tooLong(spot: Spot, what: string): Refusal {
  return refuse(spot, `more than ${maximumChain} ${what} in a row`, 'Shorten the chain.')
}

function refuse(spot: Spot, message: string, fix: string): Refusal {
  return new Refusal([{ rule: 'invalid-model', category: 'input', severity: 'error', message, fix, ...placeOf(spot) }])
}
