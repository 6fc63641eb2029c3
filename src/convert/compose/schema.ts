import type { Host } from '../../host/host.ts'
import { nearest } from '../../report/nearest.ts'
import type { Finding } from '../rules.ts'
import { pathText, placeOf, type Spot, spotAt, type Tree, type TreePath } from './tree.ts'

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
  const problems = new Checker(schema.definitions).check(tree, schema.root, [])
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

class Checker {
  private readonly definitions: Readonly<Record<string, Schema>>
  private readonly names = new Map<Schema, ReadonlySet<string>>()
  private readonly patterns = new Map<string, RegExp>()

  constructor(definitions: Readonly<Record<string, Schema>>) {
    this.definitions = definitions
  }

  check(tree: Tree, schema: Schema, path: TreePath): Problem[] {
    const { $ref, allOf = [], oneOf, anyOf } = schema
    const own = [...this.checkType(tree, schema, path), ...this.checkValue(tree, schema, path)]
    if (own.length > 0) return own
    return [
      ...($ref === undefined ? [] : this.check(tree, this.definition($ref), path)),
      ...allOf.flatMap((part) => this.check(tree, part, path)),
      ...this.checkAlternatives(tree, oneOf ?? anyOf, path),
      ...(tree.kind === 'map' ? this.checkEntries(tree, schema, path) : []),
      ...(tree.kind === 'list' ? this.checkItems(tree, schema, path) : []),
    ]
  }

  private definition(reference: string): Schema {
    return this.definitions[reference.replace('#/$defs/', '')] ?? {}
  }

  private checkType(tree: Tree, schema: Schema, path: TreePath): Problem[] {
    if (schema.type === undefined) return []
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type
    if (types.some((type) => hasType(tree, type))) return []
    return [typeProblem(tree, path, types)]
  }

  private checkValue(tree: Tree, schema: Schema, path: TreePath): Problem[] {
    if (tree.kind !== 'scalar') return []
    const { value, spot } = tree
    const problem = (message: string, fix?: string): Problem[] => [
      { kind: 'value', path, message: `${pathText(path)} is ${show(value)}, ${message}`, fix, spot },
    ]
    if (schema.enum !== undefined && !schema.enum.includes(value)) {
      const allowed = schema.enum.map(String)
      const guess = nearest(String(value), allowed)
      return problem(
        `expected one of ${allowed.join(', ')}`,
        guess === undefined ? `Write one of ${allowed.join(', ')}.` : `Did you mean "${guess}"?`,
      )
    }
    if (schema.pattern !== undefined && typeof value === 'string' && !this.pattern(schema.pattern).test(value)) {
      return problem(`expected a text that matches ${schema.pattern}`)
    }
    if (typeof value !== 'number') return []
    if (schema.minimum !== undefined && value < schema.minimum) return problem(`expected at least ${schema.minimum}`)
    if (schema.maximum !== undefined && value > schema.maximum) return problem(`expected at most ${schema.maximum}`)
    return []
  }

  /** Of several alternatives that all fail, the one that was meant is the one that fails deepest. */
  private checkAlternatives(tree: Tree, alternatives: readonly Schema[] | undefined, path: TreePath): Problem[] {
    if (alternatives === undefined) return []
    const results = alternatives.map((alternative) => this.check(tree, alternative, path))
    if (results.some((problems) => problems.length === 0)) return []
    const depth = (problems: Problem[]): number => Math.max(...problems.map((problem) => problem.path.length))
    const deepest = results.reduce((best, problems) => (depth(problems) > depth(best) ? problems : best))
    if (depth(deepest) > path.length) return deepest
    return [
      typeProblem(
        tree,
        path,
        alternatives.flatMap((alternative) => this.typesOf(alternative)),
      ),
    ]
  }

  private typesOf(schema: Schema): readonly string[] {
    if (schema.$ref !== undefined) return this.typesOf(this.definition(schema.$ref))
    if (schema.type !== undefined) return typeof schema.type === 'string' ? [schema.type] : schema.type
    return (schema.oneOf ?? schema.anyOf ?? []).flatMap((alternative) => this.typesOf(alternative))
  }

  private checkEntries(tree: Tree & { kind: 'map' }, schema: Schema, path: TreePath): Problem[] {
    const problems: Problem[] = []
    for (const name of schema.required ?? []) {
      if (tree.entries.has(name)) continue
      const message = `${pathText(path) || 'the file'} has no "${name}"`
      problems.push({ kind: 'missing', path, message, fix: `Add ${name}.`, spot: spotAt(tree, []) })
    }
    const closed = schema.additionalProperties === false || schema.unevaluatedProperties === false
    for (const [name, { key, value }] of tree.entries) {
      const next = [...path, name]
      const declared = this.propertySchemas(schema, name, schema.unevaluatedProperties === false)
      for (const child of declared.own) problems.push(...this.check(value, child, next))
      if (declared.known || !closed) {
        const rest = schema.additionalProperties
        if (!declared.known && typeof rest === 'object') problems.push(...this.check(value, rest, next))
        continue
      }
      problems.push(this.unknownKey(name, key, schema, path))
    }
    return problems
  }

  /** The schemas that this schema itself gives a property, and whether it (or a part of it) knows the name. */
  private propertySchemas(schema: Schema, name: string, withParts: boolean): { own: Schema[]; known: boolean } {
    const direct = Object.hasOwn(schema.properties ?? {}, name) ? [schema.properties![name]!] : []
    const byPattern = Object.entries(schema.patternProperties ?? {})
      .filter(([pattern]) => this.pattern(pattern).test(name))
      .map(([, child]) => child)
    const own = [...direct, ...byPattern]
    return { own, known: own.length > 0 || (withParts && this.namesOf(schema).has(name)) }
  }

  /** The properties of a schema and its parts. */
  private namesOf(schema: Schema): ReadonlySet<string> {
    let names = this.names.get(schema)
    if (names === undefined) {
      const parts = [...(schema.allOf ?? []), ...(schema.$ref === undefined ? [] : [this.definition(schema.$ref)])]
      names = new Set([...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => [...this.namesOf(part)])])
      this.names.set(schema, names)
    }
    return names
  }

  private pattern(source: string): RegExp {
    let pattern = this.patterns.get(source)
    if (pattern === undefined) {
      pattern = new RegExp(source, 'u')
      this.patterns.set(source, pattern)
    }
    return pattern
  }

  private unknownKey(name: string, spot: Spot, schema: Schema, path: TreePath): Problem {
    const known = [...this.namesOf(schema)]
    const guess = nearest(name, known)
    const where = path.length === 0 ? 'at the top of a Compose file' : `in ${pathText(path)}`
    const fix =
      guess !== undefined
        ? `Did you mean "${guess}"?`
        : `Remove it, or write it as an extension: x-${name.replace(/[^A-Za-z0-9_-]/g, '-')}.`
    return { kind: 'unknown', path: [...path, name], message: `"${name}" is not known ${where}`, fix, spot }
  }

  private checkItems(tree: Tree & { kind: 'list' }, schema: Schema, path: TreePath): Problem[] {
    const { items } = schema
    const problems = items === undefined ? [] : tree.items.flatMap((item, i) => this.check(item, items, [...path, i]))
    if (!schema.uniqueItems) return problems
    const seen = new Set<string>()
    tree.items.forEach((item, i) => {
      const text = item.kind === 'scalar' ? JSON.stringify(item.value) : undefined
      if (text === undefined) return
      if (seen.has(text)) {
        const message = `${pathText([...path, i])} repeats ${text}`
        problems.push({ kind: 'value', path: [...path, i], message, fix: 'Remove one of the two.', spot: item.spot })
      }
      seen.add(text)
    })
    return problems
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
  return { kind: 'type', path, message: `${name} is ${found}, expected ${expected}`, fix, spot: tree.spot }
}

function show(value: unknown): string {
  if (value === null) return 'empty'
  const text = String(value)
  return typeof value === 'string' ? `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"` : text
}
