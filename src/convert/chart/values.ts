import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../value.ts'
import { printBlock } from '../../yaml/print.ts'
import { absent } from './unify.ts'

/** A value of a chart: where it stands (`web.image.tag`), what it is for, and what it is in each environment. */
export interface ChartValue {
  readonly path: readonly string[]
  readonly about: string
  readonly values: readonly unknown[]
}

type Fields = Record<string, unknown>

/** The values of one environment, as a mapping. What is absent in it is null, which Helm takes away. */
export function valuesOf(values: readonly ChartValue[], environment: number): Fields {
  const root: Fields = {}
  for (const { path, values: each } of values) {
    let fields = root
    for (const key of path.slice(0, -1)) {
      fields[key] ??= {}
      fields = fields[key] as Fields
    }
    const value = each[environment]
    fields[path.at(-1) ?? ''] = value === absent ? null : value
  }
  return root
}

/** values.yaml: every value of the first environment, each with what it is for. */
export function printValues(values: readonly ChartValue[], header: readonly string[]): string {
  const about = new Map(values.map((value) => [value.path.join('.'), value.about]))
  const lines = header.map((line) => `# ${line}`)
  const print = (fields: Fields, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(fields)) {
      const own = [...path, key]
      const [indent, comment] = ['  '.repeat(path.length), about.get(own.join('.'))]
      if (path.length === 0) lines.push('')
      if (comment !== undefined) lines.push(`${indent}# -- ${comment}`)
      if (comment === undefined && isObject(value)) {
        lines.push(`${indent}${printBlock({ [key]: null }).replace(/: null$/, ':')}`)
        print(value, own)
      } else
        lines.push(
          ...printBlock({ [key]: value })
            .split('\n')
            .map((line) => (line === '' ? line : indent + line)),
        )
    }
  }
  print(valuesOf(values, 0), [])
  return `${lines.join('\n')}\n`
}

/** What an environment sets differently from the values of the first. A key that it lacks is null. */
export function differenceOf(from: unknown, to: unknown): unknown {
  if (!isObject(from) || !isObject(to)) return to
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  const changed = keys.flatMap((key): [string, unknown][] => {
    if (!Object.hasOwn(to, key)) return from[key] === null ? [] : [[key, null]]
    return isDeepStrictEqual(from[key], to[key]) ? [] : [[key, differenceOf(from[key], to[key])]]
  })
  return Object.fromEntries(changed)
}

/**
 * values.schema.json (JSON Schema draft-07, as Helm reads it): the types of all values. A name that no template reads is refused; what
 * goes into an object of Kubernetes as it is has any fields.
 */
export function schemaOf(values: readonly ChartValue[]): object {
  interface Node {
    readonly type: readonly string[]
    readonly description?: string
    readonly properties?: Record<string, Node>
    readonly additionalProperties?: boolean
  }
  const root: Node = { type: ['object'], properties: { global: { type: ['object'] } }, additionalProperties: false }
  for (const { path, about, values: each } of values) {
    let properties = root.properties as Record<string, Node>
    for (const key of path.slice(0, -1)) {
      properties[key] ??= { type: ['object'], properties: {}, additionalProperties: false }
      properties = properties[key].properties as Record<string, Node>
    }
    const known = [...new Set(each.map(typeOf))].sort()
    properties[path.at(-1) ?? ''] = { type: [...new Set([...known, 'null'])], description: about }
  }
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...root }
}

function typeOf(value: unknown): string {
  if (value === absent || value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value
}
