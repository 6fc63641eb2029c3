import { createHash } from 'node:crypto'

/** Name of the record in the output folder. */
export const recordName = '.kompose-convert.json'

/** What was generated last: the sha256 of each file of the base, so that an edit by hand is seen. */
export type GeneratedRecord = Readonly<Record<string, string>>

/** The hash of a file; line endings don't count, since a checkout may change them. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content.replaceAll('\r\n', '\n')).digest('hex')
}

export function printRecord(record: GeneratedRecord): string {
  const files = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`
}

/** The record that a text holds, of files of the base alone; undefined where it is none. */
export function readRecord(text: string): GeneratedRecord | undefined {
  try {
    const { version, files } = JSON.parse(text) as { version?: unknown; files?: unknown }
    const entries = Object.entries(files as Record<string, unknown>)
    const isEntry = ([path, hash]: [string, unknown]): boolean =>
      /^base\/[a-z0-9][-a-z0-9.]*\.yaml$/.test(path) && typeof hash === 'string'
    return version === 1 && entries.every(isEntry) ? (Object.fromEntries(entries) as GeneratedRecord) : undefined
  } catch {
    return undefined
  }
}
