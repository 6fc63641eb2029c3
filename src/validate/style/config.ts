import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { loadPatterns, patternFault } from '../../pattern.ts'
import { ignoring } from '../../render/git-ignore.ts'
import type { Severity } from '../../report/finding.ts'
import { didYouMean } from '../../report/nearest.ts'
import { objectOf } from '../../value.ts'
import { decodeDocument } from '../../yaml/decode.ts'
import { type StyleRule, styleRules } from './rules.ts'

/** A rule of yamllint that is the business of another check: a key that stands twice is refused always. */
const otherRules = ['key-duplicates']

export type Options = Readonly<Record<string, unknown>>

interface RuleConfig {
  readonly severity: Severity
  readonly options: Options
  readonly ignores: (file: string) => boolean
}

export interface StyleConfig {
  readonly rules: ReadonlyMap<StyleRule, RuleConfig>
  readonly ignores: (file: string) => boolean
}

type Preset = Readonly<Partial<Record<StyleRule, Options>>>

const spacesInside = {
  'min-spaces-inside': 0,
  'max-spaces-inside': 0,
  'min-spaces-inside-empty': -1,
  'max-spaces-inside-empty': -1,
}

/** The presets of yamllint, of the rules that are checked. */
const defaults: Preset = {
  anchors: { 'forbid-duplicated-anchors': false, 'forbid-unused-anchors': false },
  braces: spacesInside,
  brackets: spacesInside,
  colons: { 'max-spaces-before': 0, 'max-spaces-after': 1 },
  commas: { 'max-spaces-before': 0, 'min-spaces-after': 1, 'max-spaces-after': 1 },
  comments: { level: 'warning', 'require-starting-space': true, 'min-spaces-from-content': 2 },
  'comments-indentation': { level: 'warning' },
  'document-start': { level: 'warning', present: true },
  'empty-lines': { max: 2, 'max-start': 0, 'max-end': 0 },
  hyphens: { 'max-spaces-after': 1 },
  indentation: { spaces: 'consistent', 'indent-sequences': true },
  'line-length': { max: 80, 'allow-non-breakable-words': true, 'allow-non-breakable-inline-mappings': false },
  'new-line-at-end-of-file': {},
  'new-lines': { type: 'unix' },
  'trailing-spaces': {},
  truthy: { level: 'warning', 'allowed-values': ['true', 'false'], 'check-keys': true },
}

/** Options of the rules that no preset turns on. */
const whenEnabled: Preset = {
  'document-end': { present: true },
  'empty-values': { 'forbid-in-block-mappings': true, 'forbid-in-flow-mappings': true },
  'octal-values': { 'forbid-implicit-octal': true, 'forbid-explicit-octal': true },
  'key-ordering': {},
  'float-values': {
    'require-numeral-before-decimal': false,
    'forbid-scientific-notation': false,
    'forbid-nan': false,
    'forbid-inf': false,
  },
  'quoted-strings': {
    'quote-type': 'any',
    required: true,
    'extra-required': [],
    'extra-allowed': [],
    'allow-quoted-quotes': false,
    'check-keys': false,
  },
}

const relaxed: Readonly<Record<string, Options | 'disable'>> = {
  braces: { level: 'warning', 'max-spaces-inside': 1 },
  brackets: { level: 'warning', 'max-spaces-inside': 1 },
  colons: { level: 'warning' },
  commas: { level: 'warning' },
  comments: 'disable',
  'comments-indentation': 'disable',
  'document-start': 'disable',
  'empty-lines': { level: 'warning' },
  hyphens: { level: 'warning' },
  indentation: { level: 'warning', 'indent-sequences': 'consistent' },
  'line-length': { level: 'warning', 'allow-non-breakable-inline-mappings': true },
  truthy: 'disable',
}

/** What is checked without a configuration: what leads to mistakes, not what is a matter of taste. */
const ours: Readonly<Record<string, unknown>> = {
  extends: 'relaxed',
  rules: { 'line-length': 'disable', truthy: { level: 'warning', 'allowed-values': ['true', 'false'] } },
}

/** Names that yamllint looks for in the working directory. */
const configNames = ['.yamllint', '.yamllint.yaml', '.yamllint.yml']

/**
 * The configuration of a `.yamllint`, or ours where there is none.
 * @throws InputError naming the file and what is wrong in it.
 */
export function styleConfig(file?: { readonly name: string; readonly text: string }): StyleConfig {
  const value = file === undefined ? ours : parse(file.name, file.text)
  const rules = new Map<StyleRule, Record<string, unknown>>()
  const layers = value['extends'] === 'relaxed' ? [defaults, relaxed] : value['extends'] === undefined ? [] : [defaults]
  for (const layer of [...layers, objectOf(value['rules'])]) {
    for (const [name, given] of Object.entries(layer)) apply(rules, name, given, file?.name ?? '')
  }
  for (const options of rules.values()) checkPatterns(options, file?.name ?? '')
  const configs = [...rules].map(([name, options]) => [name, configOf(options)] as const)
  return { rules: new Map(configs), ignores: ignoring(value['ignore']) }
}

function parse(name: string, text: string): Readonly<Record<string, unknown>> {
  const { value, problem } = decodeDocument(text, { start: 0, end: text.length })
  if (problem !== undefined) {
    throw new InputError(`${name} is no valid YAML: ${problem.message}`, { fix: 'Correct it.', place: { file: name } })
  }
  const map = objectOf(value)
  const base = map['extends']
  if (base === undefined || base === 'default' || base === 'relaxed') return map
  throw new InputError(`${name}: extends is "${String(base)}", but only default and relaxed are known`, {
    fix: 'Extend default or relaxed, and repeat the rules of the other file.',
    place: { file: name },
  })
}

function apply(rules: Map<StyleRule, Record<string, unknown>>, name: string, given: unknown, file: string): void {
  if (otherRules.includes(name)) return
  if (!Object.hasOwn(styleRules, name)) {
    throw new InputError(`${file}: yamllint has no rule "${name}"`, {
      fix: didYouMean(name, Object.keys(styleRules), 'Remove it.'),
      place: { file },
    })
  }
  const rule = name as StyleRule
  if (given === 'disable' || given === false) rules.delete(rule)
  else rules.set(rule, { ...(defaults[rule] ?? whenEnabled[rule]), ...rules.get(rule), ...objectOf(given) })
}

function checkPatterns(options: Options, file: string): void {
  for (const name of ['extra-required', 'extra-allowed']) {
    for (const pattern of Array.isArray(options[name]) ? options[name].map(String) : []) {
      const fault = patternFault(pattern)
      if (fault === undefined) continue
      throw new InputError(`${file}: ${name} has "${pattern}", which is no pattern: ${fault}`, {
        fix: 'Write a regular expression as RE2 reads it.',
        place: { file },
      })
    }
  }
}

function configOf({ level, ignore, ...options }: Record<string, unknown>): RuleConfig {
  return { severity: level === 'warning' ? 'warning' : 'error', options, ignores: ignoring(ignore) }
}

/** The style to check by: a `.yamllint` of the working directory where there is one. */
export async function readStyle(host: Host): Promise<StyleConfig> {
  const name = configNames.find((candidate) => host.files.kind(candidate) === 'file')
  if (name === undefined) return styleConfig()
  const text = host.files.text(name)
  if (text.includes('extra-')) await loadPatterns()
  return styleConfig({ name, text })
}
