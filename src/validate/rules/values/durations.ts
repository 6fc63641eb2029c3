const UNIT = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y
const SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
}

/**
 * A Go duration (`1h30m`, `1.5s`, `-2us`) in seconds, or undefined when the text is none.
 * https://pkg.go.dev/time#ParseDuration
 */
export function parseDuration(text: string): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text
  if (unsigned === '0') return 0
  if (unsigned === '') return undefined
  let seconds = 0
  UNIT.lastIndex = 0
  while (UNIT.lastIndex < unsigned.length) {
    const match = UNIT.exec(unsigned)
    if (match === null) return undefined
    seconds += Number(match[1]) * (SECONDS[match[2] ?? ''] ?? 0)
  }
  return seconds > 9223372036.854776 ? undefined : sign * seconds
}
