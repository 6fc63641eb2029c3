import picomatch from 'picomatch'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { type FolderSettings, noFolderSettings } from '../../render/rendering.ts'
import { documentsOf, type Located } from '../../render/sources.ts'
import type { Severity } from '../../report/finding.ts'
import { didYouMean } from '../../report/nearest.ts'
import { decodeDocument } from '../../yaml/decode.ts'
import { Node } from '../../yaml/field.ts'
import { type FieldPath, fieldPathText } from '../../yaml/field-path.ts'
import { linesOf } from '../../yaml/lines.ts'
import { configName, configSchema, type Schema } from './schema.ts'

type Severities = Readonly<Record<string, Severity | 'off'>>

/** Severities for some objects only. */
export interface Override {
  readonly path?: string
  readonly kind?: string
  readonly name?: string
  readonly namespace?: string
  readonly rules: Severities
  readonly reason: string
  readonly expires?: string
  /** Where it stands in the file, from 0. */
  readonly index: number
}

/** What a repository says of how it is validated. */
export interface Config {
  readonly rules: Severities
  readonly overrides: readonly Override[]
  /** How a folder is rendered. */
  readonly renderingOf: (folder: string) => FolderSettings
  /** The line of an override. */
  readonly lineOf: (override: Override) => number
}

/**
 * Reads the configuration of a repository; empty where there is none.
 * @throws InputError for a file that says what its schema does not have, with the place.
 */
export function readConfig(host: Host, rules: ReadonlySet<string>): Config {
  if (host.files.kind(configName) === undefined) return empty
  const text = host.files.text(configName)
  const { problem } = decodeDocument(text, { start: 0, end: text.length })
  if (problem !== undefined) {
    const place = { file: configName, ...linesOf(text).at(problem.offset) }
    throw new InputError(`${configName} is no YAML: ${problem.message}`, { place, fix: 'Correct the line.' })
  }
  const document = documentsOf(configName, text)[0]
  const root = new Node(document?.value)
  if (document !== undefined) check(root, configSchema, document)
  const overrides = root.at('overrides').items()
  for (const node of [root, ...overrides]) checkRules(node.at('rules'), rules, document)
  return {
    rules: severitiesOf(root.at('rules')),
    overrides: overrides.map((node, index) => ({
      ...(node.map as unknown as Override),
      rules: severitiesOf(node.at('rules')),
      index,
    })),
    renderingOf: renderingOf(root.at('render').items()),
    lineOf: ({ index }) => document?.locate(['overrides', index], 'value').line ?? 1,
  }
}

const empty: Config = { rules: {}, overrides: [], renderingOf: () => noFolderSettings, lineOf: () => 1 }

/** All entries that fit a folder count, the later ones last. */
function renderingOf(entries: readonly Node[]): Config['renderingOf'] {
  const fitting = entries.map((entry) => {
    const glob = (entry.at('path').text ?? '').replace(/(?<!\/)\/+$/, '')
    return { entry, fits: picomatch([glob, `${glob}/**`], { dot: true }) }
  })
  return (folder) => {
    const own = fitting.filter(({ fits }) => fits(folder)).map(({ entry }) => entry)
    const texts = (field: string): string[] =>
      own.flatMap((entry) =>
        entry
          .at(field)
          .items()
          .map(({ value }) => String(value)),
      )
    const last = (field: string): string | undefined => own.findLast((entry) => entry.has(field))?.at(field).text
    const loads = last('load-restrictions')
    return {
      unrestricted: loads === undefined ? undefined : loads === 'none',
      apiVersions: texts('api-versions'),
      values: texts('values'),
      release: last('release'),
      namespace: last('namespace'),
    }
  }
}

function check(node: Node, schema: Schema, document: Located): void {
  const refuse = (message: string, fix: string, path: FieldPath = node.path, at: 'key' | 'value' = 'value'): never => {
    throw new InputError(`${configName}: ${message}`, { place: document.locate(path, at), fix })
  }
  const shown = node.path.length === 0 ? 'the file' : fieldPathText(node.path)
  if (schema.enum !== undefined && !schema.enum.includes(severityText(node.value))) {
    refuse(`${shown} is ${JSON.stringify(node.value)}`, `Write one of ${schema.enum.join(', ')}.`)
  }
  if (schema.type !== undefined && typeOf(node.value) !== schema.type) {
    refuse(`${shown} must be ${schema.type}, but is ${typeOf(node.value)}`, `Write it as ${schema.type}.`)
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(node.value))) {
    refuse(`${shown} is "${String(node.value)}"`, 'Write a date as 2027-01-31.')
  }
  for (const name of schema.required ?? []) if (!node.has(name)) refuse(`${shown} has no ${name}`, `Add ${name}.`)
  for (const item of node.items()) check(item, schema.items ?? {}, document)
  for (const [name, field] of node.entries()) {
    const known = schema.properties?.[name]
    const other = schema.additionalProperties
    if (known === undefined && other === false) {
      const fix = didYouMean(name, Object.keys(schema.properties ?? {}))
      refuse(`there is no field "${name}"`, fix, field.path, 'key')
    }
    check(field, known ?? (typeof other === 'object' ? other : {}), document)
  }
}

/** `off` without quotes is a boolean, as the API server reads YAML. */
function severityText(value: unknown): string {
  return value === false ? 'off' : String(value)
}

function severitiesOf(node: Node): Severities {
  return Object.fromEntries(node.entries().map(([rule, { value }]) => [rule, severityText(value) as Severity | 'off']))
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  return Array.isArray(value) ? 'array' : typeof value
}

function checkRules(node: Node, rules: ReadonlySet<string>, document: Located | undefined): void {
  for (const [rule, { path }] of node.entries()) {
    if (rules.has(rule) || (rule === '*' && path.length > 2)) continue
    throw new InputError(`${configName}: there is no rule "${rule}"`, {
      ...(document === undefined ? {} : { place: document.locate(path, 'key') }),
      fix: didYouMean(rule, rules, 'docs/rules.md lists the rules.'),
    })
  }
}
