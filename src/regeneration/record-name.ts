import { posix } from 'node:path'

/** Name of the record in the output folder. */
export const recordName = '.kompose-convert.json'

/** Whether a path is that of a record: there is one beside each base. */
export function isRecord(path: string): boolean {
  return posix.basename(path) === recordName
}
