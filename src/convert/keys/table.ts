import { type PathTable, pathTable } from '../compose/pattern.ts'
import { projectRows } from './project-rows.ts'
import type { KeyRow } from './row.ts'
import { servicePartRows } from './service-part-rows.ts'
import { serviceRows } from './service-rows.ts'

/** Every setting of the Compose specification, and what becomes of it. A test holds it against the specification's schema. */
export const keyRows: readonly KeyRow[] = [...projectRows, ...serviceRows, ...servicePartRows]

/** Where the settings of a container stand besides services. */
const otherContainers = ['jobs.*.', 'services.*.pre_start.*.']

/** One column of the table, by path. */
export function column<T>(pick: (row: KeyRow) => T | undefined): PathTable<T> {
  return pathTable(
    keyRows.flatMap((row): (readonly [string, T])[] => {
      const value = pick(row)
      return value === undefined ? [] : pathsOf(row).map((path) => [path, value])
    }),
  )
}

/** Where a setting stands: that of a service in every container. */
function pathsOf({ path }: KeyRow): string[] {
  const others = path.startsWith('services.*.') ? otherContainers : []
  return [path, ...others.map((prefix) => path.replace('services.*.', prefix))]
}
