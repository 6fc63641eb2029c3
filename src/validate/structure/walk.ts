import { distance } from 'fastest-levenshtein'
import { nearest } from '../../report/nearest.ts'
import type { FieldPath, Problem } from '../problem.ts'
import type { StructureProblem, StructureRule } from './rules.ts'

/** More problems of one object are not told: who made it must look at it as a whole. */
export const mostProblems = 200

/** What a walk over an object needs at every step: where it is, and whom to tell. */
export class Walk {
  /** The way to the current value; changed in place. */
  readonly path: (string | number)[]
  /** Fields may be missing: the object is a patch. */
  readonly isPatch: boolean
  problems = 0
  readonly #report: (problem: StructureProblem) => void

  /** The release that the schema is of, where it ships with the suite. */
  readonly #release: string | undefined

  constructor(
    report: (problem: StructureProblem) => void,
    isPatch: boolean,
    { path = [], release }: { path?: (string | number)[]; release?: string | undefined } = {},
  ) {
    this.#report = report
    this.isPatch = isPatch
    this.path = path
    this.#release = release
  }

  /** The same walk, whose problems are told to someone else. */
  beside(report: (problem: StructureProblem) => void): Walk {
    return new Walk(report, this.isPatch, { path: this.path, release: this.#release })
  }

  /** Reports a problem of the current value. */
  refuse(rule: StructureRule, message: string, fix?: string): void {
    this.report(rule, this.path, 'value', message, fix)
  }

  wrongType(value: unknown, expected: string): void {
    const where = lastName(this.path)
    const name = where === '' ? 'the object' : `\`${where}\``
    this.refuse('wrong-type', `${name} must be ${expected}, but it is ${described(value)}`, mendOf(value, expected))
  }

  unknownField(name: string, known: Iterable<string>, value?: unknown): void {
    // With null a patch takes a field away.
    if (this.problems >= mostProblems || (this.isPatch && value === null)) return
    if (/^[\u00a0\u2000-\u200b\u3000\ufeff]/.test(name)) {
      const code = name.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      const message = `unknown field \`${name}\`, which begins with U+${code}: it looks like a space and indents nothing`
      this.report('unknown-field', [...this.path, name], 'key', message, 'Replace it with an ordinary space.')
      return
    }
    const near = nearest(name, known)
    // Of a release that may not be the cluster's, a name that differs by more than a slip is likelier a field of another one.
    const meant = near !== undefined && (this.#release === undefined || isSlip(name, near)) ? near : undefined
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`
    const fix = meant === undefined ? removal(this.#release) : `Rename it to \`${meant}\`.${judgedBy(this.#release)}`
    const message = `unknown field \`${name}\`${hint}`
    const path = [...this.path, name]
    if (this.#release === undefined) {
      this.report('unknown-field', path, 'key', message, fix)
      return
    }
    const together = {
      item: meant === undefined ? `\`${name}\`` : `\`${name}\` (\`${meant}\`?)`,
      words: `# fields are unknown to ${this.#release}`,
      fix: `Correct or remove them; where you run another release than ${this.#release}, name its CRDs in \`schemas\`.`,
    }
    const severity = meant === undefined && !isNewest(this.#release) ? 'warning' : 'error'
    this.tell({ rule: 'unknown-field', category: 'api', severity, path, at: 'key', message, fix, together })
  }

  missingField(name: string): void {
    if (this.isPatch) return
    const where = lastName(this.path)
    const parent = where === '' ? '' : ` of \`${where}\``
    this.report('missing-field', [...this.path, name], 'missing', `the required field \`${name}\`${parent} is missing`)
  }

  report(rule: StructureRule, path: FieldPath, at: Problem['at'], message: string, fix?: string): void {
    const problem: StructureProblem = { rule, category: 'api', severity: 'error', path: [...path], at, message }
    this.tell(fix === undefined ? problem : { ...problem, fix })
  }

  tell(problem: StructureProblem): void {
    this.problems++
    this.#report(problem)
  }
}

/**
 * Projects whose newest release can be had as a Go module: what it does not know, none knows. Of others an older one ships, and a
 * field that looks like none of its own is likelier one of a newer release.
 */
const newest = new Set(
  [
    'argo-cd argo-rollouts argo-workflows cert-manager cilium cluster-api external-secrets flagger flux-operator gateway gateway-api',
    'helm-controller image-automation-controller image-reflector-controller istio.io karpenter karpenter-provider-aws keda',
    'kustomize-controller kyverno metallb notification-controller prometheus-operator sealed-secrets source-controller traefik velero',
  ].flatMap((line) => line.split(' ')),
)

function isNewest(release: string): boolean {
  return newest.has(release.replace(/ .*/, ''))
}

function isSlip(name: string, meant: string): boolean {
  return distance(name.toLowerCase(), meant.toLowerCase()) <= 2
}

function removal(release: string | undefined): string {
  return `Remove it.${judgedBy(release)}`
}

function judgedBy(release: string | undefined): string {
  if (release === undefined) return ''
  return ` This was judged by ${release}: where you run another release, name its CRDs in \`schemas\`.`
}

/** What mends a value of the wrong type: quotes, or the blank without which `key:value` is a text. */
function mendOf(value: unknown, expected: string): string | undefined {
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  if (isScalar && expected.startsWith('a string')) return 'Put it in quotes.'
  const [, key, rest] = (expected === 'a map' && typeof value === 'string' && /^([\w./-]+):(\S.*)$/.exec(value)) || []
  return key === undefined ? undefined : `Write a space after the colon: \`${key}: ${rest}\`.`
}

/** The last named step: `containers[0]` for `…, 'containers', 0`. */
function lastName(path: FieldPath): string {
  const last = path[path.length - 1]
  if (last === undefined) return ''
  return typeof last === 'number' ? `${lastName(path.slice(0, -1))}[${last}]` : last
}

/** A value for a message: `the number 5`, `a list`. */
export function described(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value === 'string') return `the string ${shortened(JSON.stringify(value))}`
  return typeof value === 'number' ? `the number ${value}` : String(value)
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text
}

/** A value as JSON, cut short. */
export function asJson(value: unknown): string {
  return shortened(JSON.stringify(value) ?? String(value))
}
