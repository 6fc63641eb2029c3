import type { CustomKinds } from '../../kubernetes/custom.ts'
import type { Kinds, Lookup } from '../../kubernetes/kinds.ts'
import { spacedKind } from '../../kubernetes/kinds.ts'
import type { Schema, ValidationRule } from '../../kubernetes/schema.ts'
import { nearest } from '../../report/nearest.ts'
import type { FieldPath } from '../problem.ts'
import { checkCustomObject } from './crd.ts'
import { checkGoValue } from './go.ts'
import type { StructureProblem } from './rules.ts'
import { mistakenKind, unknownKind } from './unknown-kind.ts'
import { described, Walk } from './walk.ts'

/** Evaluates the CEL rules of a schema for a value that fits it, defaults filled in: `evaluateRules` of `cel/rules.ts`. */
export type EvaluateRules = (
  rules: readonly ValidationRule[],
  value: unknown,
  path: FieldPath,
  report: (problem: StructureProblem) => void,
  schema: Schema,
) => void

interface StructureOptions {
  readonly kinds: Kinds
  readonly customKinds?: CustomKinds
  readonly unknownKinds: 'error' | 'warning' | 'skip'
  readonly patch?: boolean
  readonly evaluateRules?: EvaluateRules
}

interface TypedObject {
  readonly apiVersion: string
  readonly kind: string
  readonly object: Readonly<Record<string, unknown>>
}

/**
 * How an object was looked at: `checked`, its `metadata` alone because nobody knows its kind, refused for its `type` alone, or
 * `skipped`.
 */
export type Outcome = 'checked' | 'metadata' | 'type' | 'skipped'

/**
 * Checks an object against the schema of its kind in one version of Kubernetes: whether the kind is served, unknown and
 * missing fields, types, and for CRDs values, lists and CEL rules.
 */
export function checkStructure(
  target: TypedObject,
  version: string,
  options: StructureOptions,
  report: (problem: StructureProblem) => void,
): Outcome {
  const { apiVersion, kind, object } = target
  const isPatch = options.patch === true
  const walk = new Walk(report, isPatch)
  if (!hasType(target, walk)) return 'type'
  const lookup = options.kinds.find(apiVersion, kind, version, options.customKinds)
  if (lookup.status === 'unknown') return checkUnknown(target, version, options, walk)
  if (lookup.status === 'unserved') {
    walk.tell(unserved(target, lookup))
    return 'type'
  }
  const { deprecation: why, isDropped } = lookup.kind
  if (isDropped === true && options.unknownKinds === 'error') {
    if (why !== undefined) walk.tell(unserved(target, why))
    return 'type'
  }
  deprecation(target, lookup, report)
  const { decodedBy, schema, definition, release } = lookup.kind
  if (decodedBy === 'go') checkGoValue(schema, object, walk, definition)
  else {
    const own = new Walk(report, isPatch, { release })
    const evaluations = checkCustomObject(schema, object, own, options.kinds.definitions(version), lookup.kind)
    for (const { value, path, schema: part } of isPatch ? [] : evaluations) {
      options.evaluateRules?.(part['x-kubernetes-validations'] ?? [], value, path, report, part)
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

/** What is said of an object whose version is not served any more, and of many of them. */
function unserved(
  { apiVersion, kind }: TypedObject,
  {
    message,
    replacement,
    isOptional = false,
  }: Pick<Extract<Lookup, { status: 'unserved' }>, 'message' | 'replacement' | 'isOptional'>,
): StructureProblem {
  const fix = fixOf(replacement)
  return {
    rule: 'unserved-api',
    category: 'api',
    severity: isOptional ? 'warning' : 'error',
    path: ['apiVersion'],
    at: 'value',
    message: `${message}${insteadOf(replacement)}`,
    ...(fix === undefined ? {} : { fix }),
    together: {
      item: `${apiVersion} ${kind}`,
      words: '# objects are of API versions that are not served',
      fix: 'Move them to versions that are served; `fix` does it where the fields move one to one.',
    },
  }
}

const ofCustomKinds = {
  words: '# objects are of versions that their projects deprecate, or no longer serve',
  fix: 'Move them to the versions that the newest releases serve.',
}

function deprecation(
  { apiVersion, kind }: TypedObject,
  lookup: Extract<Lookup, { status: 'served' }>,
  report: (problem: StructureProblem) => void,
): void {
  const { deprecation: why } = lookup.kind
  if (why === undefined) return
  const message = `${why.message}${insteadOf(why.replacement)}`
  const problem: StructureProblem = {
    rule: 'deprecated-api',
    category: 'deprecation',
    severity: 'warning',
    path: ['apiVersion'],
    at: 'value',
    message,
  }
  const fix = fixOf(why.replacement)
  const item = `${apiVersion} ${kind}`
  const together = lookup.kind.decodedBy === 'crd' ? { together: { item, ...ofCustomKinds } } : {}
  report({ ...problem, ...(fix === undefined ? {} : { fix }), ...together })
}

/** `networking.k8s.io/v1/Ingress` → `; networking.k8s.io/v1 Ingress has taken its place`. */
function insteadOf(replacement: string | undefined): string {
  return replacement === undefined ? '' : `; ${spacedKind(replacement)} has taken its place`
}

function fixOf(replacement: string | undefined): string | undefined {
  return replacement === undefined ? undefined : `Move to ${spacedKind(replacement)}.`
}

const anything: Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }

/**
 * Of an object whose kind nobody defines, the metadata is still known. What has none is taken for a file that some tool reads
 * in the form of an object, unless every kind must be known.
 */
function checkUnknown(target: TypedObject, version: string, options: StructureOptions, walk: Walk): Outcome {
  const { kinds, customKinds, unknownKinds } = options
  const { problem, isNear } = mistakenKind(target, version, kinds, customKinds) ?? {}
  const isObject = unknownKinds === 'error' || target.object['metadata'] !== undefined
  if (problem !== undefined && (isNear || isObject)) {
    walk.tell(problem)
    return 'type'
  }
  if (unknownKinds === 'skip' || !isObject) return 'skipped'
  checkCustomObject(anything, target.object, walk, kinds.definitions(version), { hasStatus: false })
  walk.tell(unknownKind(target, unknownKinds))
  return 'metadata'
}
