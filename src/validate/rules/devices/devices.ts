import { atLeast, fieldsSet, form, formOfPointer, need, oneOf, shown, unique } from '../checks.ts'
import type { Node } from '../node.ts'
import { checkAnnotations } from '../objects/metadata.ts'
import { isExtendedResource } from '../pods/resources.ts'
import { checkDriverName, driverNameFault } from '../pods/volume-sources.ts'
import type { Review, Rule } from '../rule.ts'
import { checkLabelKey, checkLabels } from '../values/labels.ts'
import { dnsLabelFault, dnsSubdomainFault, labelValueFault, type NameFault } from '../values/names.ts'

const DEVICES = 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/'
const GROUP = 'resource.k8s.io'

export const deviceRules = [
  {
    name: 'resource-claim',
    summary:
      'Requests of a ResourceClaim have unique names, and each a device class; constraints are about requests that exist.',
    cites: DEVICES,
    kinds: [`${GROUP}/ResourceClaim`, `${GROUP}/ResourceClaimTemplate`],
    check(object, review) {
      const devices = (review.kind === 'ResourceClaim' ? object.at('spec') : object.at('spec', 'spec')).at('devices')
      const requests = devices.at('requests')
      checkSet(review, requests, 32, 'name')
      for (const request of requests.items()) checkRequest(review, request)
      const names = requestNames(requests)
      for (const constraint of atMost(review, devices.at('constraints'), 32)) {
        checkRequestNames(review, constraint.at('requests'), names)
        checkMatched(review, constraint)
      }
      for (const config of atMost(review, devices.at('config'), 32)) {
        checkRequestNames(review, config.at('requests'), names)
        checkConfig(review, config)
      }
    },
  },
  {
    name: 'resource-claim-template',
    summary: 'The claims of a ResourceClaimTemplate may have labels and annotations, no other metadata.',
    cites: DEVICES,
    kinds: [`${GROUP}/ResourceClaimTemplate`],
    check(object, review) {
      const metadata = object.at('spec', 'metadata')
      checkLabels(review, metadata.at('labels'))
      checkAnnotations(review, metadata.at('annotations'))
      for (const [name, field] of metadata.entries()) {
        const isAllowed = name === 'labels' || name === 'annotations' || field.isEmpty || field.value === 0
        if (!isAllowed) review.refuse(field, `${name} must not stand in the metadata of a template`)
      }
    },
  },
  {
    name: 'device-class',
    summary: 'Selectors of a DeviceClass have expressions, configurations are for a driver.',
    cites: DEVICES,
    kinds: [`${GROUP}/DeviceClass`],
    check(object, review) {
      const spec = object.at('spec')
      checkSelectors(review, spec)
      for (const config of atMost(review, spec.at('config'), 32)) checkConfig(review, config)
      // Off by default before Kubernetes 1.36: the server drops the field.
      if (review.minor < 36) return
      formOfPointer(review, spec.at('extendedResourceName'), (name) =>
        isExtendedResource(name) ? undefined : 'must be the name of an extended resource, such as example.com/gpu',
      )
    },
  },
] as const satisfies readonly Rule[]

/** A C identifier of at most 32 characters, with or without a domain before it. */
export const attributeFault: NameFault = (name) => {
  const parts = name.split('/')
  // The server looks no further at names of more parts.
  if (parts.length > 2) return undefined
  const [own = '', domain] = parts.reverse()
  const fault = domain === undefined ? undefined : domain === '' ? 'must not be empty' : driverNameFault(domain)
  if (fault !== undefined) return `the part before the '/' ${fault}`
  if (own.length > 32) return 'must have at most 32 characters'
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(own)
    ? undefined
    : "must be an identifier: letters, digits and '_', no digit first"
}

/** The items of a list, which is refused when it is too long. */
export function atMost(review: Review, list: Node, limit: number): Node[] {
  const items = list.items()
  if (items.length > limit)
    review.refuse(list, `${list.key} has ${items.length} items, but at most ${limit} are allowed`)
  return items
}

/** A list whose items differ in one field, in which an absent value counts as an empty one. */
export function checkSet(review: Review, list: Node, limit: number, field: string): void {
  unique(
    review,
    atMost(review, list, limit),
    (item) => String(item.at(field).value ?? ''),
    (item) => item.at(field),
  )
}

function checkRequest(review: Review, request: Node): void {
  if (need(review, request.at('name'))) form(review, request.at('name'), dnsLabelFault)
  const written = fieldsSet(request, ['exactly', 'firstAvailable']).filter((field) => field.list?.length !== 0)
  if (written.length > 1) review.refuse(request, 'a request must not have both exactly and firstAvailable')
  if (written.length === 0) review.refuse(request, 'a request must have one of exactly and firstAvailable')
  checkDevice(review, request.at('exactly'))
  checkSet(review, request.at('firstAvailable'), 8, 'name')
  for (const choice of request.at('firstAvailable').items()) {
    if (need(review, choice.at('name'))) form(review, choice.at('name'), dnsLabelFault)
    checkDevice(review, choice)
  }
}

function checkDevice(review: Review, device: Node): void {
  if (!device.isSet) return
  if (need(review, device.at('deviceClassName'))) form(review, device.at('deviceClassName'), dnsSubdomainFault)
  oneOf(review, device.at('allocationMode'), ['All', 'ExactCount'])
  const count = device.at('count')
  if (device.at('allocationMode').value !== 'All') {
    if (count.number !== 0) atLeast(review, count, 1)
  } else if (count.isSet && count.number !== 0) review.refuse(count, 'count must not stand with allocationMode All')
  checkSelectors(review, device)
  for (const toleration of device.at('tolerations').items()) checkToleration(review, toleration)
}

function checkToleration(review: Review, toleration: Node): void {
  const [operator, value] = [toleration.at('operator'), toleration.at('value')]
  if (!toleration.at('key').isEmpty) checkLabelKey(review, toleration.at('key'))
  oneOf(review, operator, ['Equal', 'Exists'])
  if (operator.value === 'Exists' && !value.isEmpty)
    review.refuse(value, 'value must be empty when the operator is Exists')
  if (operator.isEmpty || operator.value === 'Equal') form(review, value, labelValueFault)
  oneOf(review, toleration.at('effect'), ['NoExecute', 'NoSchedule'])
}

/** A taint of a device. */
export function checkDeviceTaint(review: Review, taint: Node): void {
  checkLabelKey(review, taint.at('key'))
  form(review, taint.at('value'), labelValueFault)
  if (need(review, taint.at('effect'))) oneOf(review, taint.at('effect'), ['NoExecute', 'NoSchedule'])
}

function checkSelectors(review: Review, parent: Node): void {
  for (const selector of atMost(review, parent.at('selectors'), 32)) {
    if (need(review, selector.at('cel'))) need(review, selector.at('cel', 'expression'))
  }
}

/** The names that constraints can hold: those of requests, and `request/choice`. */
function requestNames(requests: Node): ReadonlySet<unknown> {
  const names = new Set<unknown>()
  for (const request of requests.items()) {
    const name = request.at('name').value
    names.add(name)
    for (const choice of request.at('firstAvailable').items()) names.add(`${name}/${choice.at('name').value}`)
  }
  return names
}

function checkRequestNames(review: Review, list: Node, names: ReadonlySet<unknown>): void {
  for (const name of list.items()) {
    if (!names.has(name.value ?? '')) review.refuse(name, `no request has the name ${shown(name.value ?? '')}`)
  }
  unique(review, atMost(review, list, 32), (name) => name.text)
}

function checkMatched(review: Review, constraint: Node): void {
  const [same, distinct] = [constraint.at('matchAttribute'), constraint.at('distinctAttribute')]
  const attribute = same.isSet ? same : distinct
  if (!attribute.isSet) {
    review.refuse(same, 'matchAttribute is required')
    return
  }
  formOfPointer(review, attribute, (name) => (name.includes('/') ? attributeFault(name) : 'must have a domain'))
}

function checkConfig(review: Review, config: Node): void {
  const opaque = config.at('opaque')
  if (!opaque.isSet) {
    review.refuse(opaque, 'opaque is required')
    return
  }
  checkDriverName(review, opaque.at('driver'))
  const parameters = opaque.at('parameters')
  if (!parameters.isSet) review.refuse(parameters, 'parameters are required')
  else if (parameters.map === undefined) review.refuse(parameters, 'parameters must be a map')
}
