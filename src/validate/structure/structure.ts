import type { CustomKinds } from '../../kubernetes/custom.ts'
import type { Kinds, Lookup } from '../../kubernetes/kinds.ts'
import type { Schema, ValidationRule } from '../../kubernetes/schema.ts'
import { nearest } from '../../report/nearest.ts'
import type { FieldPath, Problem } from '../problem.ts'
import { checkCustomObject } from './crd.ts'
import { checkGoValue } from './go.ts'
import { described, Walk } from './walk.ts'

/** Evaluates the CEL rules of a schema for a value that fits it, defaults filled in: `evaluateRules` of `cel/rules.ts`. */
export type EvaluateRules = (
  rules: readonly ValidationRule[],
  value: unknown,
  path: FieldPath,
  report: (problem: Problem) => void,
  schema: Schema,
) => void

export interface StructureOptions {
  readonly kinds: Kinds
  readonly customKinds?: CustomKinds
  readonly unknownKinds: 'error' | 'warning' | 'skip'
  readonly patch?: boolean
  readonly evaluateRules?: EvaluateRules
}

export interface TypedObject {
  readonly apiVersion: string
  readonly kind: string
  readonly object: Readonly<Record<string, unknown>>
}

/** How an object was looked at: `checked`, refused for its `type` alone, or `skipped` because nobody knows its kind. */
export type Outcome = 'checked' | 'type' | 'skipped'

/**
 * Checks an object against the schema of its kind in one version of Kubernetes: whether the kind is served, unknown and
 * missing fields, types, and for CRDs values, lists and CEL rules.
 */
export function checkStructure(
  target: TypedObject,
  version: string,
  options: StructureOptions,
  report: (problem: Problem) => void,
): Outcome {
  const walk = new Walk(report, options.patch === true)
  if (!hasType(target, walk)) return 'type'
  const { apiVersion, kind, object } = target
  const lookup = options.kinds.find(apiVersion, kind, version, options.customKinds)
  if (lookup.status === 'unknown') return unknownKind(target, version, options, report)
  if (lookup.status === 'unserved') {
    const { message, replacement } = lookup
    walk.report('unserved-api', ['apiVersion'], 'value', `${message}${insteadOf(replacement)}`, fixOf(replacement))
    return 'type'
  }
  deprecation(lookup, report)
  const { decodedBy, schema, definition, hasStatus } = lookup.kind
  if (decodedBy === 'go') checkGoValue(schema, object, walk, definition)
  else {
    const evaluations = checkCustomObject(schema, object, walk, options.kinds.definitions(version), hasStatus)
    for (const { value, path, schema: own } of evaluations) {
      options.evaluateRules?.(own['x-kubernetes-validations'] ?? [], value, path, report, own)
    }
  }
  return 'checked'
}

function hasType({ apiVersion, kind, object }: TypedObject, walk: Walk): boolean {
  if (apiVersion === '') missingType('apiVersion', object, walk)
  if (kind === '') missingType('kind', object, walk)
  return apiVersion !== '' && kind !== ''
}

function missingType(name: 'apiVersion' | 'kind', object: TypedObject['object'], walk: Walk): void {
  const given = object[name]
  if (given === undefined || given === null) {
    const meant = nearest(name, Object.keys(object))
    const hint = meant === undefined ? '' : `; is \`${meant}\` meant to be it?`
    walk.report('missing-field', [name], 'missing', `the object has no \`${name}\`${hint}`)
  } else walk.report('wrong-type', [name], 'value', `\`${name}\` must be text, but it is ${described(given)}`)
}

function deprecation(lookup: Extract<Lookup, { status: 'served' }>, report: (problem: Problem) => void): void {
  const { deprecation: why } = lookup.kind
  if (why === undefined) return
  const message = `${why.message}${insteadOf(why.replacement)}`
  const problem: Problem = {
    rule: 'deprecated-api',
    category: 'deprecation',
    severity: 'warning',
    path: ['apiVersion'],
    at: 'value',
    message,
  }
  const fix = fixOf(why.replacement)
  report(fix === undefined ? problem : { ...problem, fix })
}

/** `networking.k8s.io/v1/Ingress` → `; networking.k8s.io/v1 Ingress has taken its place`. */
function insteadOf(replacement: string | undefined): string {
  return replacement === undefined ? '' : `; ${spaced(replacement)} has taken its place`
}

function fixOf(replacement: string | undefined): string | undefined {
  return replacement === undefined ? undefined : `Move to ${spaced(replacement)}.`
}

function spaced(name: string): string {
  const cut = name.lastIndexOf('/')
  return `${name.slice(0, cut)} ${name.slice(cut + 1)}`
}

function unknownKind(
  { apiVersion, kind }: TypedObject,
  version: string,
  { kinds, customKinds, unknownKinds }: StructureOptions,
  report: (problem: Problem) => void,
): Outcome {
  const served = kinds.served(version, customKinds)
  const isKnownGroup = served.some((name) => groupOf(name) === groupOf(`${apiVersion}/`))
  if (unknownKinds === 'skip' && !isKnownGroup) return 'skipped'
  const meant = meantKind(apiVersion, kind, served)
  const severity = unknownKinds === 'warning' && !isKnownGroup ? 'warning' : 'error'
  const hint = meant === undefined ? '' : `; did you mean ${spaced(meant)}?`
  const wrongPart = meant?.startsWith(`${apiVersion}/`) === true ? 'kind' : 'apiVersion'
  report({
    rule: 'unknown-kind',
    category: 'api',
    severity,
    path: [wrongPart],
    at: 'value',
    message: `no API server of Kubernetes ${version} and no CRD defines ${apiVersion} ${kind}${hint}`,
    fix:
      meant === undefined
        ? 'Put its CRD among the manifests or name it in `schemas`, or set `unknown-kinds` to `skip`.'
        : `Write apiVersion ${meant.slice(0, meant.lastIndexOf('/'))} and kind ${meant.slice(meant.lastIndexOf('/') + 1)}.`,
  })
  return 'type'
}

/** The group of `apiVersion/Kind`; the core group is `v1`. */
function groupOf(name: string): string {
  return name.slice(0, name.indexOf('/'))
}

/** What is served that a mistyped apiVersion or kind most likely means. */
function meantKind(apiVersion: string, kind: string, served: readonly string[]): string | undefined {
  const sameKind = served.filter((name) => name.endsWith(`/${kind}`))
  const sameVersion = served.filter(
    (name) => name.startsWith(`${apiVersion}/`) && name.lastIndexOf('/') === apiVersion.length,
  )
  const byVersion = nearest(
    kind,
    sameVersion.map((name) => name.slice(apiVersion.length + 1)),
  )
  if (byVersion !== undefined) return `${apiVersion}/${byVersion}`
  const sameGroup = sameKind.filter((name) => groupOf(name) === groupOf(`${apiVersion}/`))
  return sameGroup[0] ?? nearest(`${apiVersion}/${kind}`, sameKind) ?? (sameKind.length === 1 ? sameKind[0] : undefined)
}
