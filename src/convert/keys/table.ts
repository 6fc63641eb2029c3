import { pathTable } from '../compose/pattern.ts'
import { projectRows } from './project-rows.ts'
import type { KeyRow } from './row.ts'
import { servicePartRows } from './service-part-rows.ts'
import { serviceRows } from './service-rows.ts'

/** Every setting of the Compose specification, and what becomes of it. A test holds it against the specification's schema. */
export const keyRows: readonly KeyRow[] = [...projectRows, ...serviceRows, ...servicePartRows]

/** Where the settings of a container stand besides services. */
const otherContainers = ['jobs.*.', 'services.*.pre_start.*.']

/** One column of the table, by path. */
export const { column } = pathTable(keyRows.flatMap((row) => pathsOf(row).map((path) => [path, row] as const)))

/** Where a setting stands: that of a service in every container. */
function pathsOf({ path }: KeyRow): string[] {
  const others = path.startsWith('services.*.') ? otherContainers : []
  return [path, ...others.map((prefix) => path.replace('services.*.', prefix))]
}
