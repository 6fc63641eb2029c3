import type { RE2JS } from 're2js'

/**
 * A regular expression as Go's `regexp` reads it, which the API server, CEL and Kustomize use: RE2's syntax, and a time that
 * grows with the text alone, whatever the pattern. https://github.com/google/re2/wiki/Syntax
 */
export interface Pattern {
  /** Whether it matches anywhere in the text. */
  test(text: string): boolean
  /** The first match, or undefined. */
  find(text: string): string | undefined
  /** All matches that do not overlap, at most `limit` of them where one is given. */
  findAll(text: string, limit?: number): string[]
}

let engine: typeof RE2JS | undefined
const patterns = new Map<string, Pattern | SyntaxError>()

/** Loads the engine, which takes longer than a small validation: only what may hold patterns loads it. */
export async function loadPatterns(): Promise<void> {
  engine ??= (await import('re2js')).RE2JS
}

/**
 * The compiled pattern; each text is compiled once. Undefined where it is none, and where the engine was not loaded: what
 * it would say is then left unsaid.
 */
export function patternOf(source: string): Pattern | undefined {
  const pattern = compiled(source)
  return pattern instanceof SyntaxError ? undefined : pattern
}

/** Why a text is no pattern, in RE2's words; undefined where it is one, and where the engine was not loaded. */
export function patternFault(source: string): string | undefined {
  const pattern = compiled(source)
  return pattern instanceof SyntaxError ? pattern.message : undefined
}

function compiled(source: string): Pattern | SyntaxError | undefined {
  if (engine === undefined) return undefined
  let pattern = patterns.get(source)
  if (pattern === undefined) {
    pattern = compile(engine, source)
    patterns.set(source, pattern)
  }
  return pattern
}

function compile(re2: typeof RE2JS, source: string): Pattern | SyntaxError {
  try {
    return new CompiledPattern(re2.compile(source))
  } catch (error) {
    const { message } = error as Error
    return message.includes(sameName) ? compile(re2, withoutNames(source)) : new SyntaxError(message)
  }
}

const sameName = 'duplicate capture group name'

/** Go lets two groups have one name, which RE2 refuses; nobody asks for a group by its name here. */
function withoutNames(source: string): string {
  return source.replace(/(\\Q.*?(?:\\E|$)|\\.)|\(\?P?<[0-9A-Za-z_]+>/gs, (_, literal) => literal ?? '(')
}

class CompiledPattern implements Pattern {
  readonly #expression: RE2JS

  constructor(expression: RE2JS) {
    this.#expression = expression
  }

  test(text: string): boolean {
    return this.#expression.test(text)
  }

  find(text: string): string | undefined {
    return this.findAll(text, 1)[0]
  }

  findAll(text: string, limit = Number.POSITIVE_INFINITY): string[] {
    const matcher = this.#expression.matcher(text)
    const found: string[] = []
    while (found.length < limit && matcher.find()) found.push(matcher.group() ?? '')
    return found
  }
}

/** Whether a text is these parts in their order with anything between them: `a*c` in parts is `a`, `c`. In linear time. */
export function holdsInOrder(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts
  const last = others.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of others) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
