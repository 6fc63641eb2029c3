import picomatch from 'picomatch'
import { InputError } from '../../errors.ts'
import type { Place } from '../../place.ts'

/** What a rule may cover: a vulnerability, a secret, a misconfiguration, a licence. */
export interface Ignorable {
  readonly id: string
  readonly aliases: readonly string[]
  readonly purl?: string
  readonly path?: string
  /** Name and version of its package, where it is one of a package. */
  readonly package?: string
  readonly version?: string
}

/** Something that somebody accepts, for a reason and until a day. */
export interface IgnoreRule {
  readonly id: string
  readonly reason?: string
  /** From this moment on the rule does nothing. */
  readonly expires?: Date
  readonly place: Place
  covers(seen: Ignorable): boolean
}

/**
 * Reads a file of what is accepted. Two forms:
 * - YAML: a list of `id`, `reason`, `expires`, and to narrow it `paths`, `purls`; or such lists under `vulnerabilities`,
 *   `misconfigurations`, `secrets` and `licenses`, as Trivy has them. Its `statement` and `expired_at` mean the same. A list under
 *   `ignore` is Grype's: `vulnerability`, `reason`, `package` with `name`, `version` and `location`, and `expires` too.
 * - `.trivyignore`: an id a line, `#` comments, `exp:2027-01-31` after the id.
 *
 * @throws InputError that names the line.
 */
export async function readIgnoreFile(text: string, file: string): Promise<IgnoreRule[]> {
  return /\.ya?ml$/.test(file) ? await readYaml(text, file) : readLines(text, file)
}

function readLines(text: string, file: string): IgnoreRule[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    const words = content.replace(/#.*/, '').trim().split(/\s+/)
    const id = words[0] ?? ''
    if (id === '') return []
    const place = { file, line: index + 1, column: 1, endLine: index + 1, endColumn: content.length + 1 }
    const date = words.find((word) => word.startsWith('exp:'))?.slice(4)
    return [ruleOf({ id, ...(date === undefined ? {} : { expires: readDate(date, place) }) }, {}, place)]
  })
}

async function readYaml(text: string, file: string): Promise<IgnoreRule[]> {
  const { LineCounter, parseDocument, isMap, isSeq } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const placeBetween = (start: number, end: number): Place => {
    const [from, to] = [lineCounter.linePos(start), lineCounter.linePos(end)]
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
  }
  const problem = document.errors[0]
  if (problem) throw fault('it is not valid YAML', problem.message, placeBetween(...problem.pos))
  const { contents } = document
  if (contents === null) return []
  const lists = isMap(contents) ? sections.flatMap((key) => contents.get(key, true) ?? []) : [contents]
  const items = lists.flatMap((list) => (isSeq(list) ? list.items : [undefined]))
  if (lists.length === 0 || items.includes(undefined)) {
    throw fault('it holds no list', 'Write a list of entries with id, reason and expires.', {
      file,
      line: 1,
      column: 1,
    })
  }
  return items.map((item) => {
    const [start = 0, end = start] = (item as { range?: [number, number, number] }).range ?? []
    const place = placeBetween(start, end)
    if (!isMap(item)) throw fault('an entry has no id', 'Write "- id: CVE-…", and its reason.', place)
    return entryOf(item.toJS(document) as Record<string, unknown>, place)
  })
}

const sections = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses', 'ignore']
const known = ['id', 'reason', 'statement', 'expires', 'expired_at', 'paths', 'purls']

/** Grype's names for what an entry says. */
const grypeKeys = ['vulnerability', 'reason', 'expires', 'package']
const grypePackage = ['name', 'version', 'location']

function entryOf(given: Record<string, unknown>, place: Place): IgnoreRule {
  const isGrype = given['vulnerability'] !== undefined
  const of = isGrype ? ((given['package'] ?? {}) as Record<string, unknown>) : {}
  // What narrows an entry and is not understood would widen it.
  const unknown =
    Object.keys(given).find((key) => !(isGrype ? grypeKeys : known).includes(key)) ??
    Object.keys(of).find((key) => !grypePackage.includes(key))
  if (unknown) {
    const names = isGrype ? [...grypeKeys, ...grypePackage.map((key) => `package.${key}`)] : known
    throw fault(`an entry has the unknown key "${unknown}"`, `Known are: ${names.join(', ')}.`, place)
  }
  const entry = isGrype ? { ...given, id: given['vulnerability'], paths: of['location'] } : given
  const id = String(entry['id'] ?? '').trim()
  if (id === '') throw fault('an entry has no id', 'Write "id: CVE-…".', place)
  const reason = entry['reason'] ?? entry['statement']
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw fault(`${id} has no reason`, 'Write why it is accepted: "reason: …".', place)
  }
  const date = entry['expires'] ?? entry['expired_at']
  const expires = date === undefined ? {} : { expires: readDate(date, place) }
  const packages = { name: textsOf(of['name']), version: textsOf(of['version']) }
  const narrowed = { paths: textsOf(entry['paths']), purls: textsOf(entry['purls']), packages }
  return ruleOf({ id, reason, ...expires }, narrowed, place)
}

function ruleOf(
  rule: { id: string; reason?: string; expires?: Date },
  narrowed: {
    paths?: readonly string[] | undefined
    purls?: readonly string[] | undefined
    packages?: { readonly name: readonly string[] | undefined; readonly version: readonly string[] | undefined }
  },
  place: Place,
): IgnoreRule {
  const id = rule.id.toUpperCase()
  const { paths, purls, packages } = narrowed
  return {
    ...rule,
    place,
    covers: (seen) =>
      [seen.id, ...seen.aliases].some((name) => name.toUpperCase() === id) &&
      (paths === undefined || paths.some((path) => matchesPath(path, seen.path))) &&
      (purls === undefined || purls.some((purl) => matchesPurl(purl, seen.purl))) &&
      isAmong(seen.package, packages?.name) &&
      isAmong(seen.version, packages?.version),
  }
}

function isAmong(text: string | undefined, wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || (text !== undefined && wanted.includes(text))
}

function matchesPath(wanted: string, path: string | undefined): boolean {
  const plain = (text: string): string => text.replace(/^\/+/, '')
  return path !== undefined && picomatch.isMatch(plain(path), plain(wanted), { dot: true })
}

/** A package URL without version and qualifiers stands for all of them. */
export function matchesPurl(wanted: string, purl: string | undefined): boolean {
  return purl !== undefined && (purl === wanted || purl.startsWith(`${wanted}@`) || purl.startsWith(`${wanted}?`))
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

function readDate(value: unknown, place: Place): Date {
  const text = value instanceof Date ? value.toISOString() : String(value)
  const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : undefined
  if (date !== undefined && !Number.isNaN(date.getTime())) return date
  throw fault(`"${text}" is no date`, 'Write it as 2027-01-31.', place)
}

function fault(problem: string, fix: string, place: Place): InputError {
  return new InputError(`The ignore file "${place.file}" can't be used: ${problem}`, { fix, place })
}
