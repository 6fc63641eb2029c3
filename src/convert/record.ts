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

/** The record that a text holds; an empty one where it is none, so that everything counts as edited. */
export function readRecord(text: string | undefined): GeneratedRecord {
  if (text === undefined) return {}
  try {
    const { files } = JSON.parse(text) as { files?: unknown }
    const entries = typeof files === 'object' && files !== null ? Object.entries(files) : []
    return Object.fromEntries(entries.filter(([, hash]) => typeof hash === 'string')) as GeneratedRecord
  } catch {
    return {}
  }
}
