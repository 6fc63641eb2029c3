import { parseAddress, parseBlock } from '../rules/values/addresses.ts'
import { parseDuration } from '../rules/values/durations.ts'

/**
 * Formats that a CRD's schema may ask of a string and the API server checks (k8s.io/kube-openapi/pkg/validation/strfmt); any
 * other format says nothing.
 */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  byte: (text) =>
    text !== '' && text.replace(/[\r\n]/g, '').length % 4 === 0 && /^[A-Za-z0-9+/\r\n]*(?:={1,2}[\r\n]*)?$/.test(text),
  cidr: (text) => parseBlock(text) !== undefined,
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
  'date-time': isDateTime,
  datetime: isDateTime,
  duration: (text) =>
    parseDuration(text) !== undefined ||
    /^[+-]?\d+(?:\.\d+)?\s*(?:ns|nanos?|us|micros?|ms|millis?|s|secs?|m|mins?|h|hr|hours?|d|days?|w|wks?|weeks?)$/i.test(
      text,
    ),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  hostname: isHostname,
  ip: (text) => parseAddress(text) !== undefined,
  ipv4: (text) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && parseAddress(text) !== undefined,
  ipv6: (text) => text.includes(':') && parseAddress(text) !== undefined,
  mac: (text) => /^(?:[0-9a-f]{2}[:-]){5}(?:[0-9a-f]{2}(?:[:-][0-9a-f]{2}){0,2})$/i.test(text),
  uri: isUri,
  uuid: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text),
  uuid3: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text),
  uuid4: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(text),
  uuid5: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(text),
}

/** Whether a string has a format. True for formats that the server does not know. */
export function hasFormat(text: string, format: string): boolean {
  return Object.hasOwn(formats, format) ? formats[format]!(text) : true
}

function isDateTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text.slice(0, 10)))
  )
}

function isHostname(text: string): boolean {
  return text.length <= 255 && text.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label))
}

/** An absolute URI or a path, as Go's url.ParseRequestURI takes it. */
function isUri(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses control characters in URLs
  if (/[\x00-\x20\x7f]/.test(text)) return false
  return text.startsWith('/') || /^[a-z][a-z0-9+.-]*:./i.test(text)
}
