import { evaluateRules, parseExpression } from '../../src/validate/cel/rules.ts'
import { fieldPathText } from '../../src/validate/problem.ts'
import { checkRules, type KubernetesVersion } from '../../src/validate/rules/index.ts'
import { decodeDocument } from '../../src/yaml/decode.ts'

export type Manifest = Record<string, unknown>

/** A manifest from its YAML, as the API server would read it. */
export function manifest(yaml: string): Manifest {
  const decoded = decodeDocument(yaml, { start: 0, end: yaml.length })
  if (decoded.problem !== undefined) throw new Error(decoded.problem.message)
  return decoded.value as Manifest
}

/**
 * A copy of a manifest with one field set, or taken away by `undefined`. The path has dots, numbers being list indexes;
 * `metadata.labels[app.kubernetes.io/name]` reaches keys that have dots themselves.
 */
export function changed(object: Manifest, path: string, value: unknown): Manifest {
  const copy = structuredClone(object)
  const steps = [...path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)].map((match) => match[1] ?? match[2] ?? '')
  let place: Record<string, unknown> = copy
  for (const step of steps.slice(0, -1)) {
    place[step] ??= {}
    place = place[step] as Record<string, unknown>
  }
  const last = steps.at(-1) ?? ''
  if (value === undefined) delete place[last]
  else place[last] = value
  return copy
}

/** What the rules refuse in a manifest: `rule at path`. */
export function refusals(object: Manifest, version: KubernetesVersion = '1.34'): string[] {
  const refused: string[] = []
  const context = {
    apiVersion: String(object['apiVersion']),
    kind: String(object['kind']),
    version,
    parseExpression,
    evaluateRules,
  }
  checkRules(object, context, (problem) => refused.push(`${problem.rule} at ${fieldPathText(problem.path)}`))
  return refused
}

/** One row of a table: the field, its value, and what is refused: `rule at path`, or nothing. */
export type Row = readonly [path: string, value: unknown, refused: string | undefined, version?: KubernetesVersion]

/** Names a row for a reader. */
export function rowTitle([path, value, refused, version]: Row): string {
  const change = value === undefined ? `without ${path}` : `${path}: ${JSON.stringify(value)}`
  const verdict = refused === undefined ? 'is accepted' : `is refused: ${refused}`
  return `${change.slice(0, 110)} ${verdict}${version === undefined ? '' : ` (Kubernetes ${version})`}`
}
