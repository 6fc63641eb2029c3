import { InputError } from '../errors.ts'

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/

/**
 * The time that the input `build-time` gives: RFC 3339, or seconds since 1970.
 * @returns the same moment as `Date.toISOString` writes it, so that two can be compared as texts.
 * @throws InputError for anything else.
 */
export function readBuildTime(given: string): string {
  const isCount = /^\d{1,11}(?:\.\d{1,9})?$/.test(given)
  const time = isCount ? Number(given) * 1000 : rfc3339.test(given) ? Date.parse(given.toUpperCase()) : Number.NaN
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  throw new InputError(`The build-time "${given}" is no time`, {
    fix: 'Write it as in 2026-01-31T12:00:00Z, or as seconds since 1970.',
  })
}

/** The time in a trailer that readBuildTime has written; undefined for what somebody else wrote there. */
export function writtenBuildTime(text: string | undefined): number | undefined {
  const time = text !== undefined && rfc3339.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
