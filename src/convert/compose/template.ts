/** The value of a variable, or undefined where it is not set. */
export type Variables = (name: string) => string | undefined

/** How what stands for a variable, its value or its default, is shown. */
export type Shown = (name: string, value: string) => string

interface Substituted {
  readonly text: string
  /** Variables that are not set and have no default: Compose puts nothing in their place, and warns. */
  readonly unset: readonly string[]
}

/** What is wrong with a template: a variable that is required, or a syntax that Compose does not know. */
export class TemplateProblem extends Error {
  override readonly name = 'TemplateProblem'
  readonly variable: string | undefined
  constructor(message: string, variable?: string) {
    super(message)
    this.variable = variable
  }
}

/**
 * Puts values in place of `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `${NAME:?error}`, `${NAME?error}`,
 * `${NAME:+replacement}`, `${NAME+replacement}` (nested in each other) and `$` in place of `$$`, as the Compose
 * specification says ("Interpolation").
 * @throws TemplateProblem
 */
export function substitute(template: string, variables: Variables): Substituted {
  const unset: string[] = []
  return { text: expand(template, { variables, unset, shown: (_, value) => value }, 0), unset }
}

/**
 * The same text with what stands for a variable, its value or its default, shown otherwise.
 * @throws TemplateProblem
 */
export function substituteShown(template: string, variables: Variables, shown: Shown): string {
  return expand(template, { variables, unset: [], shown }, 0)
}

interface Expansion {
  readonly variables: Variables
  readonly unset: string[]
  readonly shown: Shown
}

/** Templates of people nest two or three deep. */
const maximumDepth = 50

function expand(template: string, expansion: Expansion, depth: number): string {
  if (depth > maximumDepth) throw new TemplateProblem(`templates are nested more than ${maximumDepth} deep`)
  let out = ''
  let at = 0
  while (at < template.length) {
    const dollar = template.indexOf('$', at)
    if (dollar < 0) return out + template.slice(at)
    out += template.slice(at, dollar)
    const next = template[dollar + 1]
    if (next === '$') {
      out += '$'
      at = dollar + 2
      continue
    }
    if (next === '{') {
      const end = closingBrace(template, dollar + 1)
      if (end < 0) throw invalid(template)
      out += expandBraced(template.slice(dollar + 2, end), expansion, depth)
      at = end + 1
      continue
    }
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(template.slice(dollar + 1))?.[0]
    if (name === undefined) {
      // A dollar sign that begins nothing stays as it is.
      out += '$'
      at = dollar + 1
      continue
    }
    out += valueOfVariable(name, expansion)
    at = dollar + 1 + name.length
  }
  return out
}

/** The brace that closes the one at `open`; braces inside defaults are counted. */
function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  return -1
}

function expandBraced(inside: string, expansion: Expansion, depth: number): string {
  const parts = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([\s\S]*))?$/.exec(inside)
  if (parts === null) throw invalid(`\${${inside}}`)
  const [, name = '', operator, operand = ''] = parts
  if (operator === undefined) return valueOfVariable(name, expansion)
  const value = expansion.variables(name)
  const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
  if (operator.endsWith('+')) return present ? expand(operand, expansion, depth + 1) : (value ?? '')
  if (present) return expansion.shown(name, value ?? '')
  if (operator.endsWith('-')) {
    return expansion.shown(name, expand(operand, expansion, depth + 1))
  }
  const reason = expand(operand, { ...expansion, unset: [] }, depth + 1)
  throw new TemplateProblem(`the variable ${name} is required${reason === '' ? '' : `: ${reason}`}`, name)
}

function valueOfVariable(name: string, { variables, unset, shown }: Expansion): string {
  const value = variables(name)
  if (value === undefined) unset.push(name)
  return shown(name, value ?? '')
}

function invalid(template: string): TemplateProblem {
  const shown = template.length > 80 ? `${template.slice(0, 77)}…` : template
  return new TemplateProblem(`"${shown}" is no valid template; a literal dollar sign is written $$`)
}
