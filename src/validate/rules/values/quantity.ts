/**
 * Quantities of resources: `500m`, `1.5Gi`, `2e3`.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
/** A unit, a sign or a point without digits counts as 0, as the server has it. */
const GRAMMAR = /^(?=.)([+-]?)(\d*(?:\.\d*)?)((?:[KMGTPE]i)|[numkMGTPE]|[eE][+-]?\d+)?$/
const NANO = 1_000_000_000n
const LARGEST = (2n ** 63n - 1n) * NANO

const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }
const BINARY: Readonly<Record<string, bigint>> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n }

/**
 * A quantity in units of 10⁻⁹, or undefined when the text is none; spaces around it do not count. As in the server, what is finer is rounded away from
 * zero, and what is larger than 2⁶³−1 stands for 2⁶³−1.
 */
export function parseQuantity(value: unknown): bigint | undefined {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value
  // The server trims the text as JSON has it, in which line breaks and tabs are no spaces.
  if (typeof text !== 'string' || /[\t\n\v\f\r]/.test(text)) return undefined
  const match = GRAMMAR.exec(text.trim())
  if (match === null) return undefined
  const [, sign, digits = '', suffix = ''] = match
  const [whole = '', fraction = ''] = digits.split('.')
  const nanos =
    whole.length > 100
      ? LARGEST
      : scaled(BigInt(`${whole}${fraction.slice(0, 100)}`), Math.min(fraction.length, 100), suffix)
  const bounded = nanos > LARGEST ? LARGEST : nanos
  return sign === '-' ? -bounded : bounded
}

function scaled(mantissa: bigint, fractionDigits: number, suffix: string): bigint {
  const binary = BINARY[suffix]
  if (binary !== undefined) return divideUp((mantissa << binary) * NANO, 10n ** BigInt(fractionDigits))
  const isExponent = /^[eE][+-]?\d/.test(suffix)
  const exponent = isExponent ? Number(suffix.slice(1)) : (DECIMAL[suffix] ?? 0)
  const power = Math.max(-1000, Math.min(1000, exponent)) + 9 - fractionDigits
  return power >= 0 ? mantissa * 10n ** BigInt(power) : divideUp(mantissa, 10n ** BigInt(-power))
}

function divideUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor
}

/** Whether a quantity is a whole number, up to thousandths, as the server looks at counts of things. */
export function isWhole(quantity: bigint): boolean {
  return divideUp(quantity < 0n ? -quantity : quantity, 1_000_000n) % 1000n === 0n
}

/** A quantity in whole units, rounded up. */
export function wholeUnits(quantity: bigint): bigint {
  return quantity >= 0n ? divideUp(quantity, NANO) : -(-quantity / NANO)
}
