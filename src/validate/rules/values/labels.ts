import { form, formOfPointer, need, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review } from '../rule.ts'
import { labelValueFault, qualifiedNameFault } from './names.ts'

/**
 * Checks a map of labels. The server points at the map, not at the entry.
 * @param given A label whose value the server gives, whatever is written.
 */
export function checkLabels(review: Review, labels: Node, given?: string): void {
  for (const [key, value] of labels.entries()) {
    if (key === given) continue
    const keyFault = qualifiedNameFault(key)
    if (keyFault !== undefined) review.refuse(labels, `the label key "${key}" ${keyFault}`)
    if (typeof value.value !== 'string') continue
    const valueFault = labelValueFault(value.value)
    if (valueFault !== undefined)
      review.refuse(labels, `the value ${shown(value.value)} of the label ${key} ${valueFault}`)
  }
}

/** The key of a label: a qualified name, never empty. */
export function checkLabelKey(review: Review, key: Node): void {
  if (need(review, key)) form(review, key, qualifiedNameFault)
}

/** Checks a label selector with matchLabels and matchExpressions. */
export function checkLabelSelector(review: Review, selector: Node): void {
  if (selector.map === undefined) return
  checkLabels(review, selector.at('matchLabels'))
  for (const expression of selector.at('matchExpressions').items()) {
    checkOperator(review, expression, ['In', 'NotIn', 'Exists', 'DoesNotExist'])
    checkLabelKey(review, expression.at('key'))
    for (const value of expression.at('values').items()) form(review, value, labelValueFault)
  }
}

/** Checks that the operator of a requirement is known and that it has the values that the operator asks for. */
export function checkOperator(review: Review, requirement: Node, operators: readonly string[]): void {
  const operator = requirement.at('operator')
  const values = requirement.at('values')
  const isKnown = typeof operator.value === 'string' && operators.includes(operator.value)
  if (!isKnown) {
    if (operator.isEmpty) review.refuse(operator, `operator is required: one of ${operators.join(', ')}`)
    else if (operator.text !== undefined) {
      review.refuse(operator, `operator is ${shown(operator.text)}, but must be one of ${operators.join(', ')}`)
    }
    return
  }
  if (operator.value === 'In' || operator.value === 'NotIn') need(review, values, `with the operator ${operator.value}`)
  else if (operator.value === 'Gt' || operator.value === 'Lt') {
    if (values.isEmpty || values.list?.length !== 1)
      review.refuse(values, `exactly one value is required with the operator ${operator.value}`)
  } else if (!values.isEmpty) review.refuse(values, `values must not stand with the operator ${operator.value}`)
}

/** Whether a label selector picks labels; undefined when it is too broken to tell. */
export function selects(selector: Node, labels: Node): boolean | undefined {
  const wanted = selector.at('matchLabels').entries()
  if (!wanted.every(([key, value]) => labels.at(key).isSet && valueOrEmpty(labels.at(key)) === valueOrEmpty(value)))
    return false
  for (const expression of selector.at('matchExpressions').items()) {
    const key = expression.at('key').text
    if (key === undefined) return undefined
    const value = labels.map !== undefined && Object.hasOwn(labels.map, key) ? valueOrEmpty(labels.at(key)) : undefined
    const values = expression.at('values').list ?? []
    const operator = expression.at('operator').value
    if (operator === 'In' && (value === undefined || !values.includes(value))) return false
    if (operator === 'NotIn' && value !== undefined && values.includes(value)) return false
    if (operator === 'Exists' && value === undefined) return false
    if (operator === 'DoesNotExist' && value !== undefined) return false
  }
  return true
}

function valueOrEmpty(node: Node): unknown {
  return node.value ?? ''
}

/**
 * Keys that are matched with those of the Pod itself: they need a selector. Before keys were merged into the selector
 * (`merged` false), they could not stand in it at all; since then they may stand there once.
 */
export function checkMatchLabelKeys(review: Review, term: Node, names: readonly string[], merged: boolean): void {
  const selector = term.at('labelSelector')
  const inLabels = Object.keys(selector.at('matchLabels').map ?? {})
  const inExpressions = selector
    .at('matchExpressions')
    .items()
    .map((expression) => expression.at('key').value)
  const times = new Map<unknown, number>()
  for (const key of [...inLabels, ...inExpressions]) times.set(key, (times.get(key) ?? 0) + 1)
  for (const name of names) {
    const keys = term.at(name)
    if (keys.isEmpty) continue
    if (!selector.isSet) review.refuse(keys, `${name} must not stand without a labelSelector`)
    for (const key of keys.items()) {
      formOfPointer(review, key, qualifiedNameFault)
      if (name === 'matchLabelKeys' && (times.get(key.value) ?? 0) > (merged ? 1 : 0)) {
        review.refuse(key, `${shown(key.value)} stands in both ${name} and labelSelector`)
      }
    }
  }
  const mismatch = new Set(term.at('mismatchLabelKeys').list)
  for (const key of term.at('matchLabelKeys').items()) {
    if (mismatch.has(key.value))
      review.refuse(key, `${shown(key.value)} stands in both matchLabelKeys and mismatchLabelKeys`)
  }
}
