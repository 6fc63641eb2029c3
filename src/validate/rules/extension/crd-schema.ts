import type { Schema } from '../../../kubernetes/schema.ts'
import { patternFault } from '../../../pattern.ts'
import { checkDemands } from '../../structure/openapi.ts'
import { Walk } from '../../structure/walk.ts'
import { need, oneOf, shown, unique } from '../checks.ts'
import type { Node } from '../node.ts'
import { type Review, refuses } from '../rule.ts'
import { checkNames } from './expressions.ts'
import { cardinalityIn, ruleFault } from './rule-cost.ts'
import { schemaAt } from './schema-paths.ts'

const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string']
const UNSUPPORTED = ['id', 'additionalItems', 'patternProperties', 'definitions', 'dependencies', '$ref']
const LOGIC = ['allOf', 'anyOf', 'oneOf'] as const

type Level = 'root' | 'item' | 'field'

/**
 * Checks that a schema is structural: everything that it says about the structure stands outside of allOf, anyOf, oneOf
 * and not.
 */
export function checkSchema(review: Review, root: Node): void {
  checkLevel(review, root, 'root', 1)
}

function checkLevel(review: Review, schema: Node, level: Level, cardinality: number | undefined): void {
  if (schema.map === undefined) return
  checkKeywords(review, schema)
  checkType(review, schema, level)
  checkExtensions(review, schema)
  for (const rule of schema.at('x-kubernetes-validations').items()) checkRule(review, rule, schema, level, cardinality)
  checkLogic(review, schema, schema)
  checkDefault(review, schema)
  const items = schema.at('items')
  if (schema.at('type').value === 'array' && !items.isSet) need(review, items, 'for the type array')
  if (items.list !== undefined) review.refuse(items, 'items must be one schema, not a list of them')
  checkLevel(review, items, 'item', cardinalityIn(schema, cardinality))
  for (const [name, property] of schema.at('properties').entries()) {
    if (level === 'root' && name === 'metadata') checkMetadata(review, property)
    else checkLevel(review, property, 'field', cardinality)
  }
  const additional = schema.at('additionalProperties')
  if (!additional.isSet) return
  if (level === 'root') review.refuse(additional, 'additionalProperties must not stand at the root')
  if (!schema.at('properties').isEmpty && additional.value !== true)
    review.refuse(additional, 'additionalProperties must not stand beside properties')
  checkLevel(review, additional, 'field', cardinalityIn(schema, cardinality))
}

function checkKeywords(review: Review, schema: Node): void {
  for (const name of UNSUPPORTED) {
    if (!schema.at(name).isEmpty)
      review.refuse(schema.at(name), `${name} is not supported in the schema of a CustomResourceDefinition`)
  }
  if (schema.at('uniqueItems').isTrue)
    review.refuse(schema.at('uniqueItems'), 'uniqueItems must not be true: x-kubernetes-list-type set is for that')
  const pattern = schema.at('pattern')
  const fault = pattern.text === undefined ? undefined : patternFault(pattern.text)
  if (fault !== undefined)
    review.refuse(pattern, `pattern is ${shown(pattern.text)}, which is no regular expression: ${fault}`)
}

function checkType(review: Review, schema: Node, level: Level): void {
  const type = schema.at('type')
  const isEither = schema.at('x-kubernetes-int-or-string').isTrue
  const isOpen = schema.at('x-kubernetes-preserve-unknown-fields').isTrue
  oneOf(review, type, TYPES)
  if (schema.at('x-kubernetes-embedded-resource').isTrue) {
    if (type.value !== 'object') review.refuse(type, 'type must be object with x-kubernetes-embedded-resource')
    if (schema.at('properties').isEmpty && !isOpen) {
      review.refuse(
        schema.at('properties'),
        'properties are required with x-kubernetes-embedded-resource, unless unknown fields are preserved',
      )
    }
  } else if (type.isEmpty && !isEither && !isOpen) {
    review.refuse(
      type,
      `type is required ${level === 'root' ? 'at the root' : level === 'item' ? 'for items' : 'for a field'} of the schema`,
    )
  }
  if (level === 'root' && type.text !== undefined && type.value !== 'object')
    review.refuse(type, 'type must be object at the root')
}

function checkMetadata(review: Review, metadata: Node): void {
  if (metadata.map === undefined) return
  if (metadata.at('type').value !== 'object') review.refuse(metadata.at('type'), 'type must be object for metadata')
  const names = Object.keys(metadata.at('properties').map ?? {})
  const isPlain = names.every((name) => name === 'name' || name === 'generateName')
  if (!isPlain) review.refuse(metadata, 'the schema of metadata must hold name and generateName at most')
}

function checkExtensions(review: Review, schema: Node): void {
  const [list, keys, map] = [
    schema.at('x-kubernetes-list-type'),
    schema.at('x-kubernetes-list-map-keys'),
    schema.at('x-kubernetes-map-type'),
  ]
  const type = schema.at('type')
  oneOf(review, list, ['atomic', 'set', 'map'], 'pointer')
  oneOf(review, map, ['atomic', 'granular'], 'pointer')
  if (list.isSet && type.value !== 'array') review.refuse(type, 'type must be array with x-kubernetes-list-type')
  if (map.isSet && type.value !== 'object') review.refuse(type, 'type must be object with x-kubernetes-map-type')
  const preserve = schema.at('x-kubernetes-preserve-unknown-fields')
  if (preserve.value === false)
    review.refuse(preserve, 'x-kubernetes-preserve-unknown-fields must be true, or not stand at all')
  if (schema.at('x-kubernetes-int-or-string').isTrue && preserve.isTrue)
    review.refuse(preserve, 'x-kubernetes-preserve-unknown-fields must not stand beside x-kubernetes-int-or-string')
  if (!keys.isEmpty && list.value !== 'map')
    review.refuse(list, 'x-kubernetes-list-type must be map with x-kubernetes-list-map-keys')
  if (list.value === 'map') checkListMap(review, schema, keys)
  if (list.value === 'set') checkSetItems(review, schema.at('items'))
}

function checkListMap(review: Review, schema: Node, keys: Node): void {
  const items = schema.at('items')
  need(review, keys, 'with x-kubernetes-list-type map')
  if (items.map === undefined) return
  if (items.at('type').value !== 'object') {
    review.refuse(items.at('type'), 'type of the items must be object with x-kubernetes-list-type map')
    return
  }
  const required = new Set(items.at('required').list)
  for (const key of keys.items()) {
    const property = items.at('properties', String(key.value))
    if (!property.isSet)
      review.refuse(keys, `x-kubernetes-list-map-keys holds ${shown(key.value)}, which is no property of the items`)
    else if (['array', 'object'].includes(String(property.at('type').value)))
      review.refuse(property.at('type'), 'a key of a list must be a scalar')
    else if (!required.has(key.value) && property.at('default').value === undefined) {
      review.refuse(
        property.at('default'),
        `${shown(key.value)} is a key of the list, so it must be required or have a default`,
      )
    }
  }
  unique(
    review,
    keys.items(),
    (key) => key.text,
    () => keys,
  )
}

function checkSetItems(review: Review, items: Node): void {
  const type = items.at('type').value
  const field = type === 'array' ? 'x-kubernetes-list-type' : 'x-kubernetes-map-type'
  const kind = items.at(field)
  const isAtomic = kind.value === 'atomic' || (type === 'array' && !kind.isSet)
  if ((type === 'array' || type === 'object') && !isAtomic)
    review.refuse(kind, `${field} must be atomic for items of a set`)
}

function checkRule(review: Review, rule: Node, schema: Node, level: Level, cardinality: number | undefined): void {
  const path = rule.at('fieldPath')
  if (path.text !== undefined && schemaAt(schema, path.text) === undefined)
    review.refuse(path, `fieldPath ${shown(path.text)} must be the path of a field of this schema`)
  const [text, message] = [rule.at('rule'), rule.at('message')]
  const isBlank = (node: Node) => typeof node.value === 'string' && node.value !== '' && node.value.trim() === ''
  if (text.isEmpty || isBlank(text)) review.refuse(text, 'rule is required')
  else if (isBlank(message)) review.refuse(message, 'message must not be blank')
  else if (/[\r\n]/.test(message.text?.trim() ?? '')) review.refuse(message, 'message must not hold line breaks')
  else if (/[\r\n]/.test(text.text?.trim() ?? '') && message.isEmpty)
    review.refuse(message, 'message is required for a rule with line breaks')
  for (const part of [text, rule.at('messageExpression')]) {
    const wanted = part === text ? 'bool' : 'string'
    const expression = checkNames(review, part, ['self', 'oldSelf'])
    const fault =
      expression === undefined ? undefined : ruleFault(expression, schema, level === 'root', wanted, cardinality)
    if (fault !== undefined)
      review.refuse(
        part,
        fault,
        fault.includes('cost') ? 'Set maxItems, maxProperties and maxLength in the schema.' : undefined,
      )
  }
  const reasons = ['FieldValueRequired', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueDuplicate']
  oneOf(review, rule.at('reason'), reasons, 'pointer')
}

const STRUCTURE = [
  'default',
  'title',
  'description',
  'nullable',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-list-type',
  'x-kubernetes-map-type',
]

/** @param structure The schema outside of the logic, which must know every field that the logic is about. */
function checkLogic(review: Review, schema: Node, structure: Node): void {
  for (const name of LOGIC) {
    const list = schema.at(name)
    if (name === 'anyOf' && isIntOrString(list)) continue
    for (const [index, nested] of list.items().entries()) {
      const isWrapped = name === 'allOf' && index === 0 && isIntOrString(nested.at('anyOf'))
      if (!isWrapped) checkNested(review, nested, structure)
    }
  }
  checkNested(review, schema.at('not'), structure)
}

function isIntOrString(anyOf: Node): boolean {
  const types = anyOf.items().map((one) => (Object.keys(one.map ?? {}).length === 1 ? one.at('type').value : undefined))
  return types.length === 2 && types[0] === 'integer' && types[1] === 'string'
}

function checkNested(review: Review, nested: Node, structure: Node): void {
  if (nested.map === undefined) return
  const type = nested.at('type')
  if (!type.isEmpty) review.refuse(type, 'type must not stand within allOf, anyOf, oneOf or not')
  for (const name of STRUCTURE) {
    const field = nested.at(name)
    const isSaid = field.isSet && !field.isEmpty && field.value !== false
    if (isSaid) review.refuse(field, `${name} must not stand within allOf, anyOf, oneOf or not`)
  }
  if (nested.at('additionalProperties').isSet)
    review.refuse(
      nested.at('additionalProperties'),
      'additionalProperties must not stand within allOf, anyOf, oneOf or not',
    )
  for (const [name, property] of nested.at('properties').entries()) {
    const known = structure.at('properties', name)
    if (name === 'metadata') review.refuse(property, 'metadata must not stand within allOf, anyOf, oneOf or not')
    else if (!known.isSet && !isUnconstrained(structure))
      review.refuse(known, `${name} is required in properties, for ${nested.key} is about it`)
    checkNested(review, property, known)
  }
  checkNested(review, nested.at('items'), structure.at('items'))
  checkLogic(review, nested, structure)
}

function isUnconstrained(structure: Node): boolean {
  return !structure.isSet || structure.at('additionalProperties').isSet
}

/** A default must be a value that the schema takes, and hold no field that the schema does not know. */
function checkDefault(review: Review, schema: Node): void {
  const value = schema.at('default')
  if (!value.isSet || refuses(review, () => checkValue(review, value, schema))) return
  const rules = (schema.map as Schema)['x-kubernetes-validations']
  if (!Array.isArray(rules)) return
  review.evaluateRules?.(
    rules,
    value.value,
    [],
    ({ message }) => review.refuse(value, `default: ${message}`),
    schema.map as Schema,
  )
}

function checkValue(review: Review, value: Node, schema: Node): void {
  const type = schema.at('type').value
  if (!value.isSet) return
  if (typeof type === 'string' && !isOfType(value, type)) {
    review.refuse(value, `default is ${shown(value.value)}, but must be of the type ${type}`)
    return
  }
  const walk = new Walk(({ message }) => review.refuse(value, `default: ${message}`), false)
  checkDemands(schema.map as Schema, value.value, walk)
  for (const item of value.items()) checkValue(review, item, schema.at('items'))
  for (const [name, field] of value.entries()) checkField(review, field, schema, name)
}

function checkField(review: Review, field: Node, schema: Node, name: string): void {
  const [own, others] = [schema.at('properties', name), schema.at('additionalProperties')]
  const isOpen =
    schema.at('x-kubernetes-preserve-unknown-fields').isTrue || schema.at('x-kubernetes-embedded-resource').isTrue
  if (own.isSet) checkValue(review, field, own)
  else if (others.map !== undefined) checkValue(review, field, others)
  else if (!isOpen && others.value !== true)
    review.refuse(field, `default holds ${name}, which the schema does not know`)
}

function isOfType(value: Node, type: string): boolean {
  if (type === 'array') return value.list !== undefined
  if (type === 'object') return value.map !== undefined
  if (type === 'integer') return value.number !== undefined && Number.isInteger(value.number)
  if (type === 'number') return value.number !== undefined
  return !['boolean', 'string'].includes(type) || typeof value.value === type
}
