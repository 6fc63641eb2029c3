import picomatch from 'picomatch'
import parse from 'spdx-expression-parse'
import { InputError } from '../../errors.ts'

/** Which licences may be in an image. */
export interface LicensePolicy {
  /** Names or patterns; where there are none, every licence is allowed that is not denied. */
  readonly allowed: readonly string[]
  readonly denied: readonly string[]
}

/** What a policy says of what a package says of its licence. */
type LicenseVerdict =
  | { readonly kind: 'allowed' }
  /** The names that are in the way. */
  | { readonly kind: 'refused'; readonly names: readonly string[] }
  /** It is no expression of SPDX, and no name of the lists. */
  | { readonly kind: 'unreadable' }

/**
 * Reads the lists of licences.
 * @throws InputError for an entry that is an expression of several.
 */
export function readLicensePolicy(allowed: readonly string[], denied: readonly string[]): LicensePolicy | undefined {
  if (allowed.length === 0 && denied.length === 0) return undefined
  for (const [input, list] of Object.entries({ 'allow-licenses': allowed, 'deny-licenses': denied })) {
    const wrong = list.find((one) => !/^[\w.+*-]+(?: WITH [\w.*-]+)?$/.test(one))
    if (wrong === undefined) continue
    throw new InputError(`${input} has "${wrong}", which is not the name of one licence`, {
      fix: 'Give each by its SPDX name (https://spdx.org/licenses), with "*" for any text: MIT, BSD-*, GPL-2.0-only WITH Classpath-exception-2.0.',
    })
  }
  return { allowed, denied }
}

/**
 * Judges what a package says of its licence, by SPDX's expressions
 * (https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/): of `OR` one side must be allowed, of `AND` both.
 */
export function judgeLicense(text: string, policy: LicensePolicy): LicenseVerdict {
  const read = expressionOf(text)
  // Distributions have names of their own (GPL-2+, public-domain), which may be listed as they are.
  if (read === undefined) {
    const names = [text.trim()]
    if (isAny(names, policy.denied)) return { kind: 'refused', names }
    return isAny(names, policy.allowed) ? { kind: 'allowed' } : { kind: 'unreadable' }
  }
  const names = [...new Set(inTheWay(read, policy))]
  return names.length === 0 ? { kind: 'allowed' } : { kind: 'refused', names }
}

/** Whether a package says its licence as an expression of SPDX. */
export function isExpression(text: string): boolean {
  return expressionOf(text) !== undefined
}

function expressionOf(text: string): parse.Info | undefined {
  try {
    return parse(text.trim())
  } catch {
    return undefined
  }
}

function inTheWay(read: parse.Info, policy: LicensePolicy): string[] {
  if ('conjunction' in read) {
    const [left, right] = [inTheWay(read.left, policy), inTheWay(read.right, policy)]
    if (read.conjunction === 'or' && (left.length === 0 || right.length === 0)) return []
    return [...left, ...right]
  }
  const { exception } = read
  const names = namesOf(read)
  const [exact = ''] = names
  // An exception gives more freedom: what is denied without it may be allowed with it.
  const isExcepted = exception !== undefined && isAny([exact], policy.allowed)
  const isDenied = isAny(names, policy.denied) && !isExcepted
  const asAllowed = exception === undefined ? names : [exact]
  const isAllowed = policy.allowed.length === 0 || isAny(asAllowed, policy.allowed)
  return isDenied || !isAllowed ? [exact] : []
}

/** The names of a licence, the most exact first: SPDX wrote `GPL-2.0` and `GPL-2.0+` before. */
function namesOf({ license, plus, exception }: parse.LicenseInfo): string[] {
  const isOld = /^(?:[AL]?GPL|GFDL)-\d\.\d$/.test(license)
  const exact = plus === true ? (isOld ? `${license}-or-later` : `${license}+`) : isOld ? `${license}-only` : license
  return [
    ...(exception === undefined ? [] : [`${exact} WITH ${exception}`]),
    exact,
    ...(exact === license ? [] : [license]),
  ]
}

function isAny(names: readonly string[], patterns: readonly string[]): boolean {
  return names.some((name) => patterns.some((pattern) => picomatch.isMatch(name, pattern, { nocase: true })))
}
