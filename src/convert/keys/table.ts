import { projectRows } from './project-rows.ts'
import type { KeyRow } from './row.ts'
import { servicePartRows } from './service-part-rows.ts'
import { serviceRows } from './service-rows.ts'

/** Every setting of the Compose specification, and what becomes of it. A test holds it against the specification's schema. */
export const keyRows: readonly KeyRow[] = [...projectRows, ...serviceRows, ...servicePartRows]
