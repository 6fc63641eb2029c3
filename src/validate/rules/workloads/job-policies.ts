import { atLeast, fieldsSet, form, need, oneOf, shown, unique } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review } from '../rule.ts'
import { checkLabelKey } from '../values/labels.ts'

/** Checks the rules that say what the failure of a Pod means for its Job. */
export function checkFailurePolicy(review: Review, spec: Node): void {
  const rules = spec.at('podFailurePolicy', 'rules')
  if (rules.items().length > 20) review.refuse(rules, 'at most 20 rules are allowed')
  for (const rule of rules.items().slice(0, 20)) {
    const action = rule.at('action')
    const actions = ['Count', 'FailJob', 'Ignore', ...(review.minor >= 29 ? ['FailIndex'] : [])]
    if (need(review, action, `: one of ${actions.join(', ')}`)) oneOf(review, action, actions)
    if (action.value === 'FailIndex' && !spec.at('backoffLimitPerIndex').isSet)
      review.refuse(action, 'the action FailIndex asks for backoffLimitPerIndex')
    checkExitCodes(review, rule.at('onExitCodes'), spec)
    checkConditions(review, rule.at('onPodConditions'))
    const written = fieldsSet(rule, ['onExitCodes', 'onPodConditions']).filter(
      (field) => field.key === 'onExitCodes' || !field.isEmpty,
    )
    if (written.length !== 1) review.refuse(rule, 'a rule must have one of onExitCodes and onPodConditions')
  }
}

function checkExitCodes(review: Review, codes: Node, spec: Node): void {
  if (codes.map === undefined) return
  const [operator, container, values] = [codes.at('operator'), codes.at('containerName'), codes.at('values')]
  if (need(review, operator, ': In or NotIn')) oneOf(review, operator, ['In', 'NotIn'])
  const podSpec = spec.at('template', 'spec')
  const names = ['containers', 'initContainers']
    .flatMap((list) => podSpec.at(list).items())
    .map((one) => one.at('name').value)
  if (container.isSet && !names.includes(container.value))
    review.refuse(container, `no container has the name ${shown(container.value)}`)
  const numbers = values.items()
  if (numbers.length === 0) review.refuse(values, 'values must hold at least one exit code')
  if (numbers.length > 255) review.refuse(values, 'values must hold at most 255 exit codes')
  for (const number of numbers) {
    if (operator.value === 'In' && number.value === 0)
      review.refuse(number, 'the exit code 0 must not stand with the operator In')
  }
  unique(review, numbers, (number) => (number.number === undefined ? undefined : String(number.number)))
  const isOrdered = numbers.every(
    (number, index) => index === 0 || (numbers[index - 1]?.number ?? 0) <= (number.number ?? 0),
  )
  if (!isOrdered) review.refuse(values, 'values must be in ascending order')
}

function checkConditions(review: Review, conditions: Node): void {
  if (conditions.items().length > 20) review.refuse(conditions, 'at most 20 conditions are allowed')
  for (const condition of conditions.items()) {
    checkLabelKey(review, condition.at('type'))
    oneOf(review, condition.at('status'), ['True', 'False', 'Unknown'])
  }
}

/** Checks the rules that say when an Indexed Job has succeeded. */
export function checkSuccessPolicy(review: Review, spec: Node): void {
  const policy = spec.at('successPolicy')
  if (policy.map === undefined) return
  if (spec.at('completionMode').value !== 'Indexed') {
    review.refuse(policy, 'successPolicy must stand with the completionMode Indexed only')
    return
  }
  const rules = policy.at('rules')
  need(review, rules, ': at least one rule')
  if (rules.items().length > 20) review.refuse(rules, 'at most 20 rules are allowed')
  const completions = spec.at('completions').number ?? 1
  for (const rule of rules.items().slice(0, 20)) checkSuccessRule(review, rule, completions)
}

function checkSuccessRule(review: Review, rule: Node, completions: number): void {
  const [count, indexes] = [rule.at('succeededCount'), rule.at('succeededIndexes')]
  if (!count.isSet && !indexes.isSet) review.refuse(rule, 'a rule must have succeededCount or succeededIndexes')
  form(review, indexes, (text) =>
    typeof countIndexes(text, completions) === 'string' ? String(countIndexes(text, completions)) : undefined,
  )
  atLeast(review, count, 0)
  if (count.number === undefined) return
  if (count.number > completions)
    review.refuse(count, `succeededCount is ${count.number}, but there are ${completions} completions`)
  const total = typeof indexes.value === 'string' ? countIndexes(indexes.value, completions) : undefined
  if (typeof total === 'number' && count.number > total)
    review.refuse(count, `succeededCount is ${count.number}, but there are ${total} succeededIndexes`)
}

/** How many indexes a list such as `0,2-4` names, or what is wrong with it. */
function countIndexes(text: string, completions: number): number | string {
  let total = 0
  let last = -1
  for (const part of text === '' ? [] : text.split(',')) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part)
    if (match === null) return `holds ${shown(part)}, which is neither an index nor two with a '-' between`
    const from = Number(match[1])
    const to = match[2] === undefined ? from : Number(match[2])
    if (from <= last || (match[2] !== undefined && to <= from)) return 'must be in ascending order'
    if (to >= completions) return `holds the index ${to}, but there are ${completions} completions`
    total += to - from + 1
    last = to
  }
  return total
}
