import { parseDuration } from './durations.ts'

/**
 * Cron schedules as the CronJob controller reads them: five fields, or a descriptor such as `@daily`.
 * https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
 */
interface Field {
  readonly name: string
  readonly low: number
  readonly high: number
  readonly names?: readonly string[]
}

const MONTHS = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const FIELDS: readonly Field[] = [
  { name: 'minute', low: 0, high: 59 },
  { name: 'hour', low: 0, high: 23 },
  { name: 'day of the month', low: 1, high: 31 },
  { name: 'month', low: 1, high: 12, names: MONTHS },
  { name: 'day of the week', low: 0, high: 6, names: DAYS },
]
const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']

/** What is wrong with a schedule, or undefined. */
export function scheduleFault(schedule: string): string | undefined {
  const text = schedule.replace(/^(TZ|CRON_TZ)=\S*\s+/, '')
  if (text.startsWith('@every ')) {
    return parseDuration(text.slice('@every '.length)) === undefined
      ? 'must have a duration after @every, such as 1h30m'
      : undefined
  }
  if (text.startsWith('@'))
    return DESCRIPTORS.includes(text) ? undefined : `must be one of ${DESCRIPTORS.join(', ')}, or five fields`
  const parts = text.split(/[\t\n\v\f\r \u0085\u00a0]+/).filter((part) => part !== '')
  if (parts.length !== 5) return `must have five fields (minute, hour, day, month, weekday), not ${parts.length}`
  for (const [index, part] of parts.entries()) {
    const field = FIELDS[index]
    const fault = field === undefined ? undefined : fieldFault(part, field)
    if (fault !== undefined) return fault
  }
  return undefined
}

function fieldFault(text: string, field: Field): string | undefined {
  for (const part of text.split(',')) {
    const fault = part === '' ? undefined : rangeFault(part, field)
    if (fault !== undefined) return `has the ${field.name} "${part}", which ${fault}`
  }
  return undefined
}

function rangeFault(text: string, field: Field): string | undefined {
  const [range = '', step, ...moreSteps] = text.split('/')
  const [from = '', to, ...moreBounds] = range.split('-')
  if (moreSteps.length > 0) return "has more than one '/'"
  if (step !== undefined && !/^\+?\d+$/.test(step)) return 'has a step that is no number'
  if (step !== undefined && Number(step) === 0) return 'has the step 0'
  if (from === '*' || from === '?') return undefined
  if (moreBounds.length > 0) return "has more than one '-'"
  const low = numberOf(from, field)
  const high = to === undefined ? (step === undefined ? low : field.high) : numberOf(to, field)
  if (low === undefined || high === undefined) return 'is no number'
  if (low < field.low || high > field.high) return `is not between ${field.low} and ${field.high}`
  return low > high ? 'ends before it begins' : undefined
}

function numberOf(text: string, field: Field): number | undefined {
  const index = text === '' ? -1 : (field.names?.indexOf(text.toLowerCase()) ?? -1)
  if (index >= 0) return index
  return /^\+?\d+$/.test(text) ? Number(text) : undefined
}

/** What is wrong with a time zone of the IANA database, or undefined. */
export function timeZoneFault(zone: string): string | undefined {
  if (zone === '') return 'must not be empty'
  if (zone.toLowerCase() === 'local') return 'must be a time zone of the IANA database, such as Europe/Paris'
  const isSound = zone
    .split('/')
    .every((part) => part !== '.' && part !== '..' && /^(?!-)[A-Za-z.\-_0-9+]{1,14}$/.test(part))
  return isSound && isKnownZone(zone) ? undefined : 'must be a time zone of the IANA database, such as Europe/Paris'
}

/** Abbreviations that JavaScript knows, and the IANA database does not. */
const ABBREVIATIONS =
  /^(ACT|AET|AGT|ART|AST|BET|BST|CAT|CNT|CST|CTT|EAT|ECT|IET|IST|JST|MIT|NET|NST|PLT|PNT|PRT|PST|SST|VST)$/

/** Time zones are files to the server, so letter case counts: each part begins with a capital. */
function isKnownZone(zone: string): boolean {
  if (zone === 'UTC' || zone === 'Etc/UTC') return true
  if (!/^[A-Z]/.test(zone) || ABBREVIATIONS.test(zone)) return false
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
    return known === zone || known.toLowerCase() !== zone.toLowerCase()
  } catch {
    return false
  }
}
