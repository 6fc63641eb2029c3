import { need, oneOf, shown, uniqueField } from '../checks.ts'
import type { Node } from '../node.ts'
import {
  anyResourceFault,
  canOvercommit,
  checkAmount,
  checkQuantity,
  containerResourceFault,
  quotaResourceFault,
} from '../pods/resources.ts'
import type { Review, Rule } from '../rule.ts'
import { qualifiedNameFault } from '../values/names.ts'
import { parseQuantity } from '../values/quantity.ts'

const QUOTAS = 'https://kubernetes.io/docs/concepts/policy/resource-quotas/'
const RANGES = 'https://kubernetes.io/docs/concepts/policy/limit-range/'
const SCOPES = [
  'Terminating',
  'NotTerminating',
  'BestEffort',
  'NotBestEffort',
  'PriorityClass',
  'CrossNamespacePodAffinity',
]
const POD_RESOURCES = new Set([
  'pods',
  'cpu',
  'memory',
  'requests.cpu',
  'requests.memory',
  'limits.cpu',
  'limits.memory',
])
const KNOWN_OF_QUOTA =
  /^(cpu|memory|ephemeral-storage|requests\.(cpu|memory|storage|ephemeral-storage)|limits\.(cpu|memory|ephemeral-storage)|pods|resourcequotas|services(\.nodeports|\.loadbalancers)?|replicationcontrollers|secrets|persistentvolumeclaims|configmaps|(requests\.)?hugepages-.*)$/

export const quotaRules = [
  {
    name: 'resource-quota-amounts',
    summary: 'A ResourceQuota limits resources that quotas know, to amounts that are not negative.',
    cites: QUOTAS,
    kinds: ['ResourceQuota'],
    check(quota, review) {
      for (const [name, amount] of quota.at('spec', 'hard').entries()) {
        const fault = quotaResourceFault(name)
        if (fault !== undefined) review.refuse(amount, `the resource ${shown(name)} ${fault}`)
        checkAmount(review, amount, name)
      }
    },
  },
  {
    name: 'resource-quota-scopes',
    summary: 'Scopes of a ResourceQuota are known, do not exclude each other, and fit the resources that it limits.',
    cites: `${QUOTAS}#quota-scopes`,
    kinds: ['ResourceQuota'],
    check: checkScopes,
  },
  {
    name: 'limit-range',
    summary: 'Limits of a LimitRange are in order: min, defaultRequest, default, max; no type stands twice.',
    cites: RANGES,
    kinds: ['LimitRange'],
    check(range, review) {
      const limits = range.at('spec', 'limits').items()
      for (const limit of limits) checkLimit(review, limit)
      uniqueField(review, limits, 'type')
    },
  },
] as const satisfies readonly Rule[]

/** Which resources a scope can be about: BestEffort Pods can only be counted, a class of volumes is about claims. */
function suits(scope: string, resource: string): boolean {
  if (scope === 'BestEffort') return resource === 'pods'
  if (scope === 'VolumeAttributesClass') return resource === 'persistentvolumeclaims' || resource === 'requests.storage'
  return !SCOPES.includes(scope) || POD_RESOURCES.has(resource)
}

function checkScopes(quota: Node, review: Review): void {
  const spec = quota.at('spec')
  const hard = Object.keys(spec.at('hard').map ?? {}).filter((name) => KNOWN_OF_QUOTA.test(name))
  const scopes = spec.at('scopes')
  const expressions = spec.at('scopeSelector', 'matchExpressions')
  const distinct = new Map(scopes.items().map((scope) => [scope.value, scope]))
  for (const scope of distinct.values()) checkScope(review, scope, scopes, hard)
  checkConflicts(review, scopes, scopes.list ?? [])
  for (const expression of expressions.items()) {
    const [scope, operator, values] = [expression.at('scopeName'), expression.at('operator'), expression.at('values')]
    if (need(review, scope)) checkScope(review, scope, scope, hard)
    if (need(review, operator)) oneOf(review, operator, ['In', 'NotIn', 'Exists', 'DoesNotExist'])
    if (
      scope.value !== 'PriorityClass' &&
      scope.value !== 'VolumeAttributesClass' &&
      SCOPES.includes(String(scope.value)) &&
      operator.text !== undefined &&
      operator.value !== 'Exists'
    ) {
      review.refuse(operator, `operator must be Exists for the scope ${scope.value}`)
    }
    if (operator.value === 'In' || operator.value === 'NotIn')
      need(review, values, `with the operator ${operator.value}`)
    else if (!values.isEmpty) review.refuse(values, `values must not stand with the operator ${shown(operator.value)}`)
  }
  checkConflicts(
    review,
    expressions,
    expressions.items().map((expression) => expression.at('scopeName').value),
  )
}

function checkScope(review: Review, scope: Node, place: Node, hard: readonly string[]): void {
  const name = scope.value
  if (typeof name !== 'string') return
  if (!SCOPES.includes(name)) review.refuse(place, `the scope ${shown(name)} must be one of ${SCOPES.join(', ')}`)
  const misfit = hard.find((resource) => !suits(name, resource))
  if (misfit !== undefined) review.refuse(place, `the scope ${shown(name)} can't be about ${misfit}`)
}

function checkConflicts(review: Review, place: Node, scopes: readonly unknown[]): void {
  for (const name of ['BestEffort', 'Terminating']) {
    if (scopes.includes(name) && scopes.includes(`Not${name}`))
      review.refuse(place, `the scopes ${name} and Not${name} exclude each other`)
  }
}

function checkLimit(review: Review, limit: Node): void {
  const type = limit.at('type')
  if (need(review, type)) checkType(review, type)
  const isOfPods = type.value === 'Pod' || type.value === 'Container'
  for (const list of ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio']) {
    const amounts = limit.at(list)
    if (type.value === 'Pod' && (list === 'default' || list === 'defaultRequest')) {
      if (!amounts.isEmpty) review.refuse(amounts, `${list} must not stand with the type Pod`)
      continue
    }
    for (const [name, amount] of amounts.entries()) {
      const fault = (isOfPods ? containerResourceFault : anyResourceFault)(name)
      if (fault !== undefined) review.refuse(amount, `the resource ${shown(name)} ${fault}`)
      checkQuantity(review, amount)
    }
  }
  if (
    type.value === 'PersistentVolumeClaim' &&
    !limit.at('min', 'storage').isSet &&
    !limit.at('max', 'storage').isSet
  ) {
    review.refuse(limit, 'min or max of storage is required with the type PersistentVolumeClaim')
  }
  const names = new Set(
    ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'].flatMap((list) =>
      Object.keys(limit.at(list).map ?? {}),
    ),
  )
  for (const name of names) checkOrder(review, limit, name)
}

function checkType(review: Review, type: Node): void {
  if (type.text === undefined) return
  const fault = qualifiedNameFault(type.text)
  if (fault !== undefined) review.refuse(type, `type ${shown(type.text)} ${fault}`)
  else if (!type.text.includes('/')) oneOf(review, type, ['Pod', 'Container', 'PersistentVolumeClaim'])
}

/** The server fills in what is left out: default from max, defaultRequest from default, else from min. */
function checkOrder(review: Review, limit: Node, name: string): void {
  const amountOf = (list: string) => {
    const { value } = limit.at(list, name)
    return value === null ? 0n : parseQuantity(value)
  }
  const isContainer = limit.at('type').value === 'Container'
  const [least, most, ratio] = [amountOf('min'), amountOf('max'), amountOf('maxLimitRequestRatio')]
  const standard = amountOf('default') ?? (isContainer ? most : undefined)
  const request = amountOf('defaultRequest') ?? (isContainer ? (standard ?? least) : undefined)
  const order = [
    ['min', least, 'max', most],
    ['min', least, 'defaultRequest', request],
    ['defaultRequest', request, 'max', most],
    ['defaultRequest', request, 'default', standard],
    ['min', least, 'default', standard],
    ['default', standard, 'max', most],
  ] as const
  for (const [lowName, low, highName, high] of order) {
    if (low === undefined || high === undefined || low <= high) continue
    const place = limit.at(highName === 'max' ? lowName : highName, name)
    review.refuse(
      place.isSet ? place : limit.at(lowName, name),
      `${lowName} of ${name} must not be greater than ${highName}`,
    )
  }
  if (!canOvercommit(name) && standard !== undefined && request !== undefined && standard !== request) {
    review.refuse(limit.at('defaultRequest', name), `defaultRequest of ${name} must be its default`)
  }
  if (ratio === undefined) return
  const place = limit.at('maxLimitRequestRatio', name)
  if (ratio < 1_000_000_000n) review.refuse(place, `maxLimitRequestRatio of ${name} must be at least 1`)
  if (least === undefined || most === undefined || least === 0n) return
  if (Number(ratio) / 1e9 > Number(most) / Number(least))
    review.refuse(place, `maxLimitRequestRatio of ${name} must not be greater than max divided by min`)
}
