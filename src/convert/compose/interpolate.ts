import type { Finding } from '../../report/finding.ts'
import {
  mapValues,
  pathText,
  placeOf,
  Refusal,
  type Scalar,
  type ScalarTree,
  type Tree,
  type TreePath,
} from './tree.ts'

/** The value of a variable, or undefined where it is not set. */
export type Variables = (name: string) => string | undefined

export interface Substituted {
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
  return { text: expand(template, variables, unset), unset }
}

function expand(template: string, variables: Variables, unset: string[]): string {
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
      out += expandBraced(template.slice(dollar + 2, end), variables, unset, template)
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
    out += valueOfVariable(name, variables, unset)
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

function expandBraced(inside: string, variables: Variables, unset: string[], template: string): string {
  const parts = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([\s\S]*))?$/.exec(inside)
  if (parts === null) throw invalid(template)
  const [, name = '', operator, operand = ''] = parts
  if (operator === undefined) return valueOfVariable(name, variables, unset)
  const value = variables(name)
  const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
  if (operator.endsWith('-')) return present ? (value ?? '') : expand(operand, variables, unset)
  if (operator.endsWith('+')) return present ? expand(operand, variables, unset) : (value ?? '')
  if (present) return value ?? ''
  const reason = expand(operand, variables, [])
  throw new TemplateProblem(`the variable ${name} is required${reason === '' ? '' : `: ${reason}`}`, name)
}

function valueOfVariable(name: string, variables: Variables, unset: string[]): string {
  const value = variables(name)
  if (value === undefined) unset.push(name)
  return value ?? ''
}

function invalid(template: string): TemplateProblem {
  const shown = template.length > 80 ? `${template.slice(0, 77)}…` : template
  return new TemplateProblem(`"${shown}" is no valid template; a literal dollar sign is written $$`)
}

type Cast = 'integer' | 'number' | 'boolean'

/** Settings whose text becomes a number or a boolean after interpolation, by path; `*` stands for one step. */
const casts: readonly (readonly [string, Cast])[] = [
  ...['cpu_count', 'cpu_period', 'cpu_quota', 'cpu_rt_period', 'cpu_rt_runtime', 'cpu_shares', 'oom_score_adj'].map(
    (key) => [`services.*.${key}`, 'integer'] as const,
  ),
  ...['pids_limit', 'scale', 'deploy.replicas', 'deploy.update_config.parallelism', 'healthcheck.retries'].map(
    (key) => [`services.*.${key}`, 'integer'] as const,
  ),
  ...[
    'deploy.rollback_config.parallelism',
    'deploy.restart_policy.max_attempts',
    'deploy.placement.max_replicas_per_node',
    'ports.*.target',
    'ulimits.*',
    'ulimits.*.hard',
    'ulimits.*.soft',
  ].map((key) => [`services.*.${key}`, 'integer'] as const),
  ...['cpu_percent', 'cpus', 'deploy.update_config.max_failure_ratio', 'deploy.rollback_config.max_failure_ratio'].map(
    (key) => [`services.*.${key}`, 'number'] as const,
  ),
  ...[
    'init',
    'depends_on.*.required',
    'depends_on.*.restart',
    'healthcheck.disable',
    'oom_kill_disable',
    'privileged',
    'read_only',
    'stdin_open',
    'tty',
    'volumes.*.read_only',
    'volumes.*.volume.nocopy',
  ].map((key) => [`services.*.${key}`, 'boolean'] as const),
  ...['external', 'internal', 'attachable', 'enable_ipv4', 'enable_ipv6'].map(
    (key) => [`networks.*.${key}`, 'boolean'] as const,
  ),
  ...['volumes', 'secrets', 'configs'].map((key) => [`${key}.*.external`, 'boolean'] as const),
]

const castSteps = casts.map(([pattern, cast]) => ({ steps: pattern.split('.'), cast }))

function castOf(path: TreePath): Cast | undefined {
  return castSteps.find(
    ({ steps }) => steps.length === path.length && steps.every((step, i) => step === '*' || step === path[i]),
  )?.cast
}

function castTo(cast: Cast, text: string): Scalar | undefined {
  if (cast === 'integer') return /^[-+]?[0-9]+$/.test(text) ? Number(text) : undefined
  if (cast === 'number') return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
  if (/^(?:true|y|yes|on)$/i.test(text)) return true
  return /^(?:false|n|no|off)$/i.test(text) ? false : undefined
}

/**
 * The model with every text interpolated, and a warning for each variable that is not set.
 * @throws Refusal with all failures, each at its line.
 */
export function interpolate(root: Tree, variables: Variables): { tree: Tree; warnings: Finding[] } {
  const errors: Finding[] = []
  const warnings = new Map<string, Finding>()
  const visit = (tree: Tree, path: TreePath): Tree => {
    if (tree.kind === 'map') return mapValues(tree, (value, name) => visit(value, [...path, name]))
    if (tree.kind === 'list') return { ...tree, items: tree.items.map((item, i) => visit(item, [...path, i])) }
    return typeof tree.value === 'string' ? visitText(tree, tree.value, path) : tree
  }
  const visitText = (tree: ScalarTree, template: string, path: TreePath): Tree => {
    try {
      const { text, unset } = substitute(template, variables)
      for (const name of unset) if (!warnings.has(name)) warnings.set(name, unsetWarning(name, tree))
      const cast = castOf(path)
      const value = cast === undefined ? text : castTo(cast, text)
      if (value !== undefined) return text === template && value === text ? tree : { ...tree, value }
      errors.push(castError(path, text, cast as Cast, tree))
    } catch (problem) {
      if (!(problem instanceof TemplateProblem)) throw problem
      errors.push(templateError(problem, path, tree))
    }
    return tree
  }
  const tree = visit(root, [])
  if (errors.length > 0) throw new Refusal(errors)
  return { tree, warnings: [...warnings.values()] }
}

function unsetWarning(name: string, { spot }: Tree): Finding {
  return {
    rule: 'unset-variable',
    category: 'conversion',
    severity: 'warning',
    message: `The variable ${name} is not set; nothing stands in its place`,
    fix: `Set ${name} in the .env file or in the input "env", or write a default: \${${name}:-value}.`,
    ...placeOf(spot),
  }
}

function castError(path: TreePath, text: string, cast: Cast, { spot }: Tree): Finding {
  const expected = cast === 'boolean' ? 'true or false' : cast === 'integer' ? 'a whole number' : 'a number'
  return {
    rule: 'wrong-type',
    category: 'input',
    severity: 'error',
    message: `${pathText(path)} is "${text}", expected ${expected}`,
    fix: `Write ${expected}.`,
    path: pathText(path),
    ...placeOf(spot),
  }
}

function templateError(problem: TemplateProblem, path: TreePath, { spot }: Tree): Finding {
  const fix =
    problem.variable === undefined
      ? 'Write $$ for a literal dollar sign.'
      : `Set ${problem.variable} in the .env file or in the input "env".`
  return {
    rule: problem.variable === undefined ? 'invalid-template' : 'required-variable',
    category: 'input',
    severity: 'error',
    message: `${pathText(path)}: ${problem.message}`,
    fix,
    path: pathText(path),
    ...placeOf(spot),
  }
}
