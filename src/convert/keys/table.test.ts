import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathTable } from '../compose/pattern.ts'
import type { Schema } from '../compose/schema.ts'
import { keyRows } from './table.ts'

const text = readFileSync(join(import.meta.dirname, '../../../data/compose-schema.json'), 'utf8')
const { schema } = JSON.parse(text) as { schema: Schema & { $defs: Record<string, Schema> } }

/** Every setting of the specification as a path, `*` for names and items. */
function settings(node: Schema, path: string, depth: number): string[] {
  if (depth > 8) return []
  const { $ref, properties = {}, patternProperties = {}, items, additionalProperties } = node
  const at = (step: string): string => (path === '' ? step : `${path}.${step}`)
  const patterns = Object.entries(patternProperties).filter(([pattern]) => !pattern.startsWith('^x-'))
  return [
    ...($ref === undefined ? [] : settings(schema.$defs[$ref.replace('#/$defs/', '')] ?? {}, path, depth)),
    ...[...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap((part) =>
      settings(part, path, depth),
    ),
    ...Object.entries(properties).flatMap(([name, child]) => [at(name), ...settings(child, at(name), depth + 1)]),
    ...patterns.flatMap(([, child]) => settings(child, at('*'), depth + 1)),
    ...(items === undefined ? [] : settings(items, at('*'), depth + 1)),
    ...(typeof additionalProperties === 'object' ? settings(additionalProperties, at('*'), depth + 1) : []),
  ]
}

const all = [...new Set(settings(schema, '', 0))]
const table = pathTable(keyRows.map((row) => [row.path, row] as const)).column((row) => row)

/** A setting has a row of its own, or is part of one that covers all below it. */
function rowOf(path: string): string | undefined {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length--) {
    const row = table.find(steps.slice(0, length))
    if (row !== undefined) return row.path
  }
  return undefined
}

const sections = ['services', 'networks', 'volumes', 'secrets', 'configs']

describe('every setting of the Compose specification', () => {
  const leaves = all.filter((path) => !all.some((other) => other.startsWith(`${path}.`)) && !sections.includes(path))

  it('is known: more than 200 of them', () => {
    expect(leaves.length).toBeGreaterThan(200)
  })

  it.each(leaves)('%s is translated or reported', (path) => {
    expect(rowOf(path)).toBeDefined()
  })
})

describe('the table', () => {
  it.each(keyRows.map((row) => [row.path, row] as const))('%s says one thing', (_, row) => {
    expect(['becomes', 'severity', 'parts'].filter((said) => said in row)).toHaveLength(1)
  })

  it('has each path once', () => {
    expect(new Set(keyRows.map(({ path }) => path)).size).toBe(keyRows.length)
  })

  it('names settings that the specification has', () => {
    const short = (path: string): string => path.replace(/\.\*$/, '')
    expect(keyRows.map(({ path }) => path).filter((path) => !all.includes(path) && !all.includes(short(path)))).toEqual(
      [],
    )
  })
})
