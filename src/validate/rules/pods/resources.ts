import { fieldName, form, need, shown, unique } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { dnsLabelFault, qualifiedNameFault } from '../values/names.ts'
import { isWhole, parseQuantity } from '../values/quantity.ts'
import { oncePerPod, POD_KINDS, podSpecAround } from './pods.ts'

const RESOURCES = 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'

const COUNTED = [
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
]
const COMPUTED = ['cpu', 'memory', 'ephemeral-storage']
const QUOTA = new Set([
  ...COUNTED,
  ...COMPUTED,
  ...COMPUTED.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
  'requests.storage',
])

/** What is wrong with the name of a resource where it is used. */
type ResourceNameFault = (name: string) => string | undefined

const standardName: ResourceNameFault = (name) => {
  const fault = qualifiedNameFault(name)
  if (fault !== undefined || name.includes('/')) return fault
  const isKnown = QUOTA.has(name) || name === 'storage' || /^(requests\.)?hugepages-/.test(name)
  return isKnown ? undefined : 'must be a resource that Kubernetes knows, or have a domain, as in example.com/gpu'
}

/** Resources that a container can ask for: cpu, memory, ephemeral-storage, huge pages, and extended ones with a domain. */
export const containerResourceFault: ResourceNameFault = (name) => {
  const fault = standardName(name)
  if (fault !== undefined) return fault
  if (!name.includes('/')) {
    const isKnown = COMPUTED.includes(name) || isHugePages(name)
    return isKnown
      ? undefined
      : 'must be a resource that containers have: cpu, memory, ephemeral-storage or hugepages-…'
  }
  if (isNative(name) || isExtendedResource(name)) return undefined
  return "must be an extended resource: a domain other than kubernetes.io, and no 'requests.' before it"
}

/** Resources that a Pod as a whole can ask for. */
export const podResourceFault: ResourceNameFault = (name) =>
  standardName(name) ??
  (name === 'cpu' || name === 'memory' || isHugePages(name)
    ? undefined
    : 'must be cpu, memory or hugepages-… for a whole Pod')

/** Resources that a quota can limit. */
export const quotaResourceFault: ResourceNameFault = (name) =>
  standardName(name) ??
  (name.includes('/') || QUOTA.has(name) || /^(requests\.)?hugepages-/.test(name)
    ? undefined
    : 'must be a resource that quotas know')

/** Resources that limit ranges other than those of Pods and containers name. */
export const anyResourceFault = standardName

function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-')
}

function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/')
}

/** Whether a name is that of a resource outside of Kubernetes, such as `example.com/gpu`. */
export function isExtendedResource(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && qualifiedNameFault(`requests.${name}`) === undefined
}

/** Whether more can be promised of a resource than there is: not of huge pages and extended resources. */
export function canOvercommit(name: string): boolean {
  return isNative(name) && !isHugePages(name)
}

/** Checks one amount: its grammar, that it is not negative, and whole where things are counted. */
export function checkAmount(review: Review, amount: Node, name: string): bigint | undefined {
  const quantity = checkEntry(review, amount)
  if (quantity === undefined) return undefined
  if (quantity < 0n) review.refuse(amount, `${name} is ${shown(amount.value)}, but must not be negative`)
  const isCount = COUNTED.includes(name) || isExtendedResource(name)
  if (isCount && !isWhole(quantity))
    review.refuse(amount, `${name} is ${shown(amount.value)}, but must be a whole number`)
  return quantity
}

/** Checks the grammar of a quantity in a map of resources, where null stands for 0. */
export function checkEntry(review: Review, amount: Node): bigint | undefined {
  return amount.value === null ? 0n : checkQuantity(review, amount)
}

/** Checks the grammar of a quantity. An absent one is undefined, and so is one that is wrong. */
export function checkQuantity(review: Review, amount: Node): bigint | undefined {
  const { value } = amount
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return undefined
  const quantity = parseQuantity(value)
  if (quantity === undefined) {
    const near = typeof value === 'string' ? nearestQuantity(value) : undefined
    review.refuse(
      amount,
      `${fieldName(amount)} is ${shown(value)}, which is no quantity: a number with an optional unit, such as 500m, 1.5 or 2Gi`,
      near === undefined ? undefined : `Write ${near}`,
    )
  }
  return quantity
}

/** Units that people write, in place of the ones that Kubernetes knows: `512MB`, `1 Gi`, `2gb`, `1GiB`. */
function nearestQuantity(text: string): string | undefined {
  if (text.length > 40) return undefined
  const match = /^([+-]?\d+(?:\.\d+)?)\s*([a-zA-Z]*)$/.exec(text.trim())
  if (match === null) return undefined
  const unit = (match[2] ?? '').replace(/b$/i, '')
  const prefix = unit.slice(0, 1)
  const scale = prefix.toLowerCase() === 'k' ? (/i$/i.test(unit) ? 'K' : 'k') : prefix.toUpperCase()
  const candidate = `${match[1]}${unit === '' ? '' : `${scale}${/i$/i.test(unit) ? 'i' : ''}`}`
  return candidate !== text && parseQuantity(candidate) !== undefined ? candidate : undefined
}

/** Checks requests and limits: names, amounts, and that no request exceeds its limit. */
export function checkRequirements(review: Review, resources: Node, nameFault: ResourceNameFault): void {
  const [limits, requests] = [resources.at('limits'), resources.at('requests')]
  const limitOf = new Map<string, bigint>()
  for (const list of [limits, requests]) {
    for (const [name, amount] of list.entries()) {
      const fault = nameFault(name)
      if (fault !== undefined) review.refuse(amount, `the resource ${shown(name)} ${fault}`)
      const quantity = checkAmount(review, amount, name)
      checkHugePages(review, amount, name, quantity)
      if (list === limits) {
        if (quantity !== undefined) limitOf.set(name, quantity)
        continue
      }
      checkAgainstLimit(review, requests, name, quantity, limitOf.get(name), limits)
    }
  }
  const names = [...limits.entries(), ...requests.entries()].map(([name]) => name)
  if (names.some(isHugePages) && !names.includes('cpu') && !names.includes('memory')) {
    review.refuse(resources, 'huge pages can be had together with cpu or memory only')
  }
}

function checkAgainstLimit(
  review: Review,
  requests: Node,
  name: string,
  request: bigint | undefined,
  limit: bigint | undefined,
  limits: Node,
): void {
  if (request === undefined) return
  const written = limits.at(name)
  if (limit === undefined) {
    if (!written.isSet && !canOvercommit(name))
      review.refuse(limits, `limits must hold ${name} as well, for it can't be promised twice`)
    return
  }
  const text = `the request for ${name} is ${shown(requests.at(name).value)}`
  if (!canOvercommit(name) && request !== limit)
    review.refuse(requests, `${text}, but must be the limit ${shown(written.value)}`)
  else if (request > limit) review.refuse(requests, `${text}, but must not exceed the limit ${shown(written.value)}`)
}

function checkHugePages(review: Review, amount: Node, name: string, quantity: bigint | undefined): void {
  if (!isHugePages(name) || quantity === undefined) return
  const size = parseQuantity(name.slice('hugepages-'.length))
  if (size === undefined || size <= 0n || quantity % size !== 0n) {
    review.refuse(amount, `${name} is ${shown(amount.value)}, but must be a multiple of the size of a page`)
  }
}

const claimNames = oncePerPod((podSpec): ReadonlySet<unknown> => {
  const claims = podSpec.at('resourceClaims').items()
  return new Set(claims.map((claim) => claim.at('name').value))
})

export const resourceRules = [
  {
    name: 'container-resources',
    summary: 'Requests and limits name known resources in amounts that make sense; no request exceeds its limit.',
    cites: RESOURCES,
    kinds: POD_KINDS,
    check(container, review) {
      checkRequirements(review, container.at('resources'), containerResourceFault)
    },
  },
  {
    name: 'container-resource-claims',
    summary: 'A container claims resources that its Pod claims, each once.',
    cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    kinds: POD_KINDS,
    since: 34,
    check(container, review) {
      const claims = container.at('resources', 'claims').items()
      const known = claimNames(podSpecAround(container), review)
      for (const claim of claims) {
        const name = claim.at('name')
        if (name.isEmpty) review.refuse(claim, 'a claim must have a name')
        else if (!known.has(name.value))
          review.refuse(claim, `no resourceClaim of the Pod has the name ${shown(name.value)}`)
        form(review, claim.at('request'), dnsLabelFault)
      }
      unique(
        review,
        claims,
        (claim) => claim.at('name').text && `${claim.at('name').text}/${claim.at('request').text ?? ''}`,
      )
    },
  },
] as const satisfies readonly Rule[]

/** Asks for an amount of storage, greater than zero. */
export function checkStorage(review: Review, amount: Node): void {
  if (!need(review, amount)) return
  const quantity = checkQuantity(review, amount)
  if (quantity !== undefined && quantity <= 0n)
    review.refuse(amount, `storage is ${shown(amount.value)}, but must be greater than zero`)
}
