import { sha256Of } from '../hash.ts'
import { Fingerprint, shortHash } from './fingerprint.ts'
import { fingerprintOf, valuesIn } from './merge-file.ts'

/** A file that is generated, with its path relative to the output folder. */
export interface GeneratedFile {
  readonly path: string
  readonly content: string
  /** The documents of the content as data, where they are known. */
  readonly objects?: readonly object[]
  /** `base` follows the Compose file; `overlay` is made once, and belongs to the user from then on. */
  readonly part: 'base' | 'overlay'
  /**
   * It holds ciphers, which differ each time they are made: it is known by `objects`, which are without them. New ones are added
   * (`parts`), or make all of the file anew (`whole`).
   */
  readonly encrypted?: 'parts' | 'whole'
}

/** What was generated last of one file. */
export interface Generation {
  /** The sha256 of its text, or the first half of it. */
  readonly hash: string
  /** What its fields were; undefined where an older version has written the record. */
  readonly fields: Fingerprint | undefined
  /** As the record has it. */
  readonly line: string
}

/** What was generated last, by path. */
export type GeneratedRecord = ReadonlyMap<string, Generation>

/** Why a text is no record, with its line. */
export interface BrokenRecord {
  readonly problem: string
  readonly line: number
}

const version = 2

/** The hash of a file; line endings don't count, since a checkout may change them. */
export function hashOf(content: string): string {
  return sha256Of(withoutReturns(content))
}

/** Whether two texts are one file: a checkout may change line endings. */
export function isSameFile(one: string, other: string): boolean {
  return one === other || withoutReturns(one) === withoutReturns(other)
}

function withoutReturns(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
}

/** One line for each file, so that Git merges the records of two branches as it merges the files. */
export function printRecord(lines: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries([...lines].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ version, files }, null, 2)}\n`
}

/** What the record says of a file that is generated now: of one with ciphers, what stands around them. */
export function recordLine({ path, content, objects, encrypted }: Omit<GeneratedFile, 'part'>): string {
  const text = encrypted === undefined ? content : JSON.stringify(objects)
  return sealed(path, `${hashOf(text).slice(0, 32)} ${fingerprintOf(objects ?? valuesIn(content))}`)
}

/** Whether a text is what was generated. */
export function isUnedited(last: Generation | undefined, content: string): boolean {
  return last !== undefined && hashOf(content).startsWith(last.hash)
}

/** With a check at its end, so that an edit of the record is no edit of a file. */
function sealed(path: string, line: string): string {
  return `${line} ${shortHash(`${path} ${line}`)}`
}

/** The record that a text holds. */
export function readRecord(text: string | undefined): GeneratedRecord | BrokenRecord {
  if (text === undefined) return new Map()
  const broken = (problem: string, name = ''): BrokenRecord => {
    const at = name === '' ? 0 : text.split('\n').findIndex((line) => line.includes(JSON.stringify(name)))
    return { problem, line: Math.max(at, 0) + 1 }
  }
  let record: { version?: unknown; files?: unknown } | null
  try {
    record = JSON.parse(text) as typeof record
  } catch {
    return broken('is no JSON')
  }
  if (typeof record?.files !== 'object' || record.files === null) return broken('is no record of a conversion')
  const format = record.version
  if (format !== 1 && format !== version) {
    return broken(`has the version ${JSON.stringify(format)}, which this version of convert does not know`)
  }
  const generations = new Map<string, Generation>()
  for (const [path, line] of Object.entries(record.files)) {
    const generation = typeof line === 'string' ? readLine(path, line, format) : undefined
    if (generation === undefined) return broken(`was edited: the line of ${path} is not what convert wrote`, path)
    if (isGeneratedPath(path)) generations.set(path, generation)
  }
  return generations
}

function readLine(path: string, line: string, format: 1 | 2): Generation | undefined {
  if (format === 1) return /^[0-9a-f]{64}$/.test(line) ? { hash: line, fields: undefined, line } : undefined
  const [hash = '', packed = ''] = line.split(' ')
  const fields = Fingerprint.parse(packed)
  return fields === undefined || sealed(path, `${hash} ${packed}`) !== line ? undefined : { hash, fields, line }
}

/** A record from a repository is data: it names manifests of base, overlays and controllers, and nothing else. */
function isGeneratedPath(path: string): boolean {
  return /^(?:base|argo-cd|flux|(?:base|overlays|ordered)\/[a-z0-9][-a-z0-9]*)\/[a-z0-9][-a-z0-9.]*\.yaml$/.test(path)
}
