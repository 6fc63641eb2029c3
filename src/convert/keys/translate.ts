import { isObject } from '../../value.ts'
import type { ServiceModel } from '../compose/project.ts'
import type { Row, Service } from './row.ts'
import { serviceSettings } from './service-rows.ts'

const settings = Object.entries(serviceSettings) as [keyof ServiceModel, Row][]
const settingsOf = {
  container: settings.filter(([, row]) => row.container !== undefined),
  pod: settings.filter(([, row]) => row.pod !== undefined),
}

/** The fields of a container or a Pod that come of one setting each. */
export function fieldsOf(part: 'container' | 'pod', about: Service): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const [key, row] of settingsOf[part]) {
    const value = about.model[key]
    if (value === undefined || value === null) continue
    const made = row[part]?.(value, about) ?? {}
    for (const [field, content] of Object.entries(made)) fields[field] = joined(fields[field], content)
  }
  return fields
}

/** Several settings make one field: `dns` and `dns_search` both dnsConfig. */
function joined(before: unknown, content: unknown): unknown {
  return isObject(before) && isObject(content) ? { ...before, ...content } : content
}
