import type { Host } from '../../host/host.ts'
import { didYouMean } from '../../report/nearest.ts'
import type { Finding } from '../rules.ts'
import {
  type ListTree,
  type MapTree,
  pathText,
  placeOf,
  type Scalar,
  type ScalarTree,
  type Spot,
  type Tree,
  type TreePath,
} from './tree.ts'

/** The part of JSON schema that the Compose specification uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly unevaluatedProperties?: boolean
  readonly items?: Schema
  readonly uniqueItems?: boolean
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

export interface ComposeSchema {
  readonly root: Schema
  readonly definitions: Readonly<Record<string, Schema>>
}

/** The schema of the Compose specification, from `data/compose-schema.json`. */
export function loadSchema(host: Pick<Host, 'data'>): ComposeSchema {
  const text = new TextDecoder().decode(host.data('compose-schema.json'))
  const { schema } = JSON.parse(text) as { schema: Schema & { $defs: Record<string, Schema> } }
  return { root: schema, definitions: schema.$defs }
}

interface Problem {
  readonly kind: 'unknown' | 'type' | 'value' | 'missing'
  readonly path: TreePath
  readonly message: string
  readonly fix: string | undefined
  readonly spot: Spot
}

/** All violations of the schema: unknown keys with the nearest known one, wrong types and values, missing keys. */
export function checkSchema(tree: Tree, schema: ComposeSchema): Finding[] {
  const problems = new Checker(schema.definitions).problemsOf(tree, schema.root)
  // Parts of one schema (allOf) find the same mistake.
  const distinct = new Map(problems.map((problem) => [`${pathText(problem.path)}\0${problem.message}`, problem]))
  return [...distinct.values()].map((problem) => ({
    rule: ruleNames[problem.kind],
    category: 'input',
    severity: 'error',
    message: problem.message,
    ...(problem.fix === undefined ? {} : { fix: problem.fix }),
    path: pathText(problem.path),
    ...placeOf(problem.spot),
  }))
}

const ruleNames = { unknown: 'unknown-key', type: 'wrong-type', value: 'wrong-value', missing: 'missing-key' } as const

/** In words, for people who don't read patterns. */
const patterns: Readonly<Record<string, string>> = {
  '[a-zA-Z0-9][a-zA-Z0-9_.-]+':
    'Use two or more letters, digits, dots, dashes and underscores, a letter or digit first.',
}

function fitting(pattern: string): string {
  const choices = /^\^\(([a-z_|]+)\|every_/.exec(pattern)?.[1]
  if (choices !== undefined) return `Write ${choices.replaceAll('|', ', ')} or a duration such as every_12h.`
  return patterns[pattern] ?? 'Write one that does.'
}

/** What is looked up for each node of a model, made once for each schema. */
interface Lookup {
  readonly types: readonly string[]
  readonly properties: ReadonlyMap<string, Schema>
  readonly patterns: readonly (readonly [RegExp, Schema])[]
  readonly alternatives: readonly Schema[]
  readonly isClosed: boolean
}

class Checker {
  private readonly definitions: Readonly<Record<string, Schema>>
  private readonly names = new Map<Schema, ReadonlySet<string>>()
  private readonly lookups = new Map<Schema, Lookup>()
  private readonly regexes = new Map<string, RegExp>()
  /** Where the check is; what is wrong there gets a copy. */
  private readonly path: (string | number)[] = []
  private problems: Problem[] = []

  constructor(definitions: Readonly<Record<string, Schema>>) {
    this.definitions = definitions
  }

  /** What is wrong with a part of the model where the check is. */
  problemsOf(tree: Tree, schema: Schema): Problem[] {
    const outer = this.problems
    const own: Problem[] = []
    this.problems = own
    this.check(tree, schema)
    this.problems = outer
    return own
  }

  private check(tree: Tree, schema: Schema): void {
    const { types, alternatives } = this.lookup(schema)
    const before = this.problems.length
    if (types.length > 0 && !types.some((type) => hasType(tree, type))) this.report(typeProblem(tree, this.path, types))
    if (tree.kind === 'scalar') this.checkValue(tree, schema)
    if (this.problems.length > before) return
    if (schema.$ref !== undefined) this.check(tree, this.definition(schema.$ref))
    for (const part of schema.allOf ?? []) this.check(tree, part)
    if (alternatives.length > 0) this.checkAlternatives(tree, alternatives)
    if (tree.kind === 'map') this.checkEntries(tree, schema)
    if (tree.kind === 'list') this.checkItems(tree, schema)
  }

  private checkBelow(step: string | number, tree: Tree, schema: Schema): void {
    this.path.push(step)
    this.check(tree, schema)
    this.path.pop()
  }

  private report(problem: Omit<Problem, 'path'> & { readonly path?: TreePath }): void {
    this.problems.push({ path: [...this.path], ...problem })
  }

  private definition(reference: string): Schema {
    return this.definitions[reference.replace('#/$defs/', '')] ?? {}
  }

  private lookup(schema: Schema): Lookup {
    const known = this.lookups.get(schema)
    if (known !== undefined) return known
    const { type = [], properties = {}, patternProperties = {} } = schema
    const made: Lookup = {
      types: typeof type === 'string' ? [type] : type,
      properties: new Map(Object.entries(properties)),
      patterns: Object.entries(patternProperties).map(([pattern, child]) => [this.regex(pattern), child]),
      alternatives: schema.oneOf ?? schema.anyOf ?? [],
      isClosed: schema.additionalProperties === false || schema.unevaluatedProperties === false,
    }
    this.lookups.set(schema, made)
    return made
  }

  private regex(source: string): RegExp {
    const known = this.regexes.get(source) ?? new RegExp(source, 'u')
    this.regexes.set(source, known)
    return known
  }

  private checkValue({ value, spot }: ScalarTree, schema: Schema): void {
    const problem = (message: string, fix?: string): void =>
      this.report({ kind: 'value', message: `${pathText(this.path)} is ${show(value)}, ${message}`, fix, spot })
    if (schema.enum !== undefined && !schema.enum.includes(value)) {
      const allowed = schema.enum.map(String)
      problem(`expected one of ${allowed.join(', ')}`, didYouMean(String(value), allowed))
    } else if (schema.pattern !== undefined && typeof value === 'string' && !this.regex(schema.pattern).test(value)) {
      problem(`expected a text that matches ${schema.pattern}`, fitting(schema.pattern))
    } else if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) {
      problem(`expected at least ${schema.minimum}`)
    } else if (typeof value === 'number' && schema.maximum !== undefined && value > schema.maximum) {
      problem(`expected at most ${schema.maximum}`)
    }
  }

  /** Of several alternatives that all fail, the one that was meant is the one that fails deepest. */
  private checkAlternatives(tree: Tree, alternatives: readonly Schema[]): void {
    let deepest: Problem[] = []
    let fitting = 0
    const depth = (problems: Problem[]): number => Math.max(0, ...problems.map(({ path }) => path.length))
    for (const alternative of alternatives) {
      const { types } = this.lookup(alternative)
      // What has another type is not described.
      if (types.length > 0 && !types.some((type) => hasType(tree, type))) continue
      const problems = this.problemsOf(tree, alternative)
      if (problems.length === 0) return
      fitting++
      if (fitting === 1 || depth(problems) > depth(deepest)) deepest = problems
    }
    if (fitting === 1 || depth(deepest) > this.path.length) this.problems.push(...deepest)
    else {
      const types = alternatives.flatMap((alternative) => this.typesOf(alternative))
      this.report(typeProblem(tree, this.path, types))
    }
  }

  private typesOf(schema: Schema): readonly string[] {
    if (schema.$ref !== undefined) return this.typesOf(this.definition(schema.$ref))
    if (schema.type !== undefined) return typeof schema.type === 'string' ? [schema.type] : schema.type
    return (schema.oneOf ?? schema.anyOf ?? []).flatMap((alternative) => this.typesOf(alternative))
  }

  private checkEntries(tree: MapTree, schema: Schema): void {
    for (const name of schema.required ?? []) {
      if (tree.entries.has(name)) continue
      const message = `${pathText(this.path) || 'the file'} has no "${name}"`
      this.report({ kind: 'missing', message, fix: `Add ${name}.`, spot: tree.spot })
    }
    const { properties, patterns, isClosed } = this.lookup(schema)
    const { additionalProperties: rest } = schema
    for (const [name, { key, value }] of tree.entries) {
      const own = properties.get(name)
      if (own !== undefined) this.checkBelow(name, value, own)
      let isKnown = own !== undefined
      for (const [pattern, child] of patterns) {
        if (!pattern.test(name)) continue
        isKnown = true
        this.checkBelow(name, value, child)
      }
      if (isKnown || (schema.unevaluatedProperties === false && this.describes(schema, name))) continue
      if (isClosed) this.unknownKey(name, key, schema)
      else if (typeof rest === 'object') this.checkBelow(name, value, rest)
    }
  }

  /** Whether a schema or one of its parts says what a key holds. */
  private describes(schema: Schema, name: string): boolean {
    if (this.namesOf(schema).has(name) || this.lookup(schema).patterns.some(([pattern]) => pattern.test(name)))
      return true
    return this.partsOf(schema).some((part) => this.describes(part, name))
  }

  private partsOf(schema: Schema): readonly Schema[] {
    return [...(schema.allOf ?? []), ...(schema.$ref === undefined ? [] : [this.definition(schema.$ref)])]
  }

  /** The properties of a schema and its parts. */
  private namesOf(schema: Schema): ReadonlySet<string> {
    let names = this.names.get(schema)
    if (names === undefined) {
      const inherited = this.partsOf(schema).flatMap((part) => [...this.namesOf(part)])
      names = new Set([...Object.keys(schema.properties ?? {}), ...inherited])
      this.names.set(schema, names)
    }
    return names
  }

  private unknownKey(name: string, spot: Spot, schema: Schema): void {
    const where = this.path.length === 0 ? 'at the top of a Compose file' : `in ${pathText(this.path)}`
    const removal = `Remove it, or write it as an extension: x-${name.replace(/[^A-Za-z0-9_-]/g, '-')}.`
    const fix = didYouMean(name, this.namesOf(schema), removal)
    const path = [...this.path, name]
    this.report({ kind: 'unknown', path, message: `"${name}" is not known ${where}`, fix, spot })
  }

  private checkItems(tree: ListTree, { items, uniqueItems }: Schema): void {
    if (items !== undefined) {
      for (const [i, item] of tree.items.entries()) this.checkBelow(i, item, items)
    }
    if (!uniqueItems) return
    const seen = new Set<Scalar>()
    for (const [i, item] of tree.items.entries()) {
      if (item.kind !== 'scalar') continue
      if (seen.has(item.value)) {
        const path = [...this.path, i]
        const message = `${pathText(path)} repeats ${JSON.stringify(item.value)}`
        this.report({ kind: 'value', path, message, fix: 'Remove one of the two.', spot: item.spot })
      }
      seen.add(item.value)
    }
  }
}

function hasType(tree: Tree, type: string): boolean {
  if (type === 'object') return tree.kind === 'map'
  if (type === 'array') return tree.kind === 'list'
  if (tree.kind !== 'scalar') return false
  if (type === 'null') return tree.value === null
  if (type === 'integer') return Number.isInteger(tree.value)
  return typeof tree.value === type
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
}

function typeProblem(tree: Tree, path: TreePath, types: readonly string[]): Problem {
  const names = [...new Set(types.map((type) => typeNames[type] ?? type))]
  const expected = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
  const found = tree.kind === 'map' ? 'a mapping' : tree.kind === 'list' ? 'a list' : show(tree.value)
  const quoted = types.includes('string') && tree.kind === 'scalar' && tree.value !== null
  const fix = quoted ? `Put it in quotes: "${tree.value}".` : `Write ${expected}.`
  const name = path.length === 0 ? 'A Compose file' : pathText(path)
  return { kind: 'type', path: [...path], message: `${name} is ${found}, expected ${expected}`, fix, spot: tree.spot }
}

function show(value: unknown): string {
  if (value === null) return 'empty'
  const text = String(value)
  return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"` : text
}
