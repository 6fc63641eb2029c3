import { atLeast, fieldsSet, form, formOfPointer, need, oneOf, shown, unique } from './checks.ts'
import { checkLabelKey, checkLabels } from './labels.ts'
import { checkAnnotations } from './metadata.ts'
import { dnsLabelFault, dnsSubdomainFault, labelValueFault, type NameFault } from './names.ts'
import type { Node } from './node.ts'
import { isExtendedResource } from './resources.ts'
import type { Judge, Rule } from './rule.ts'
import { checkDriverName, driverNameFault } from './volume-sources.ts'

const DEVICES = 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/'
const GROUP = 'resource.k8s.io'

export const deviceRules: readonly Rule[] = [
  {
    name: 'resource-claim',
    summary:
      'Requests of a ResourceClaim have unique names, and each a device class; constraints are about requests that exist.',
    cites: DEVICES,
    kinds: [`${GROUP}/ResourceClaim`, `${GROUP}/ResourceClaimTemplate`],
    check(object, judge) {
      const devices = (judge.kind === 'ResourceClaim' ? object.at('spec') : object.at('spec', 'spec')).at('devices')
      const requests = devices.at('requests')
      checkSet(judge, requests, 32, 'name')
      for (const request of requests.items()) checkRequest(judge, request)
      const names = requestNames(requests)
      for (const constraint of atMost(judge, devices.at('constraints'), 32)) {
        checkRequestNames(judge, constraint.at('requests'), names)
        checkMatched(judge, constraint)
      }
      for (const config of atMost(judge, devices.at('config'), 32)) {
        checkRequestNames(judge, config.at('requests'), names)
        checkConfig(judge, config)
      }
    },
  },
  {
    name: 'resource-claim-template',
    summary: 'The claims of a ResourceClaimTemplate may have labels and annotations, no other metadata.',
    cites: DEVICES,
    kinds: [`${GROUP}/ResourceClaimTemplate`],
    check(object, judge) {
      const metadata = object.at('spec', 'metadata')
      checkLabels(judge, metadata.at('labels'))
      checkAnnotations(judge, metadata.at('annotations'))
      for (const [name, field] of metadata.entries()) {
        const isAllowed = name === 'labels' || name === 'annotations' || field.isEmpty || field.value === 0
        if (!isAllowed) judge.refuse(field, `${name} must not stand in the metadata of a template`)
      }
    },
  },
  {
    name: 'device-class',
    summary: 'Selectors of a DeviceClass have expressions, configurations are for a driver.',
    cites: DEVICES,
    kinds: [`${GROUP}/DeviceClass`],
    check(object, judge) {
      const spec = object.at('spec')
      checkSelectors(judge, spec)
      for (const config of atMost(judge, spec.at('config'), 32)) checkConfig(judge, config)
      // Off by default before Kubernetes 1.36: the server drops the field.
      if (judge.minor < 36) return
      formOfPointer(judge, spec.at('extendedResourceName'), (name) =>
        isExtendedResource(name) ? undefined : 'must be the name of an extended resource, such as example.com/gpu',
      )
    },
  },
]

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
export function atMost(judge: Judge, list: Node, limit: number): Node[] {
  const items = list.items()
  if (items.length > limit)
    judge.refuse(list, `${list.key} has ${items.length} items, but at most ${limit} are allowed`)
  return items
}

/** A list whose items differ in one field, in which an absent value counts as an empty one. */
export function checkSet(judge: Judge, list: Node, limit: number, field: string): void {
  unique(
    judge,
    atMost(judge, list, limit),
    (item) => String(item.at(field).value ?? ''),
    (item) => item.at(field),
  )
}

function checkRequest(judge: Judge, request: Node): void {
  if (need(judge, request.at('name'))) form(judge, request.at('name'), dnsLabelFault)
  const written = fieldsSet(request, ['exactly', 'firstAvailable']).filter((field) => field.list?.length !== 0)
  if (written.length > 1) judge.refuse(request, 'a request must not have both exactly and firstAvailable')
  if (written.length === 0) judge.missing(request, 'a request must have one of exactly and firstAvailable')
  checkDevice(judge, request.at('exactly'))
  checkSet(judge, request.at('firstAvailable'), 8, 'name')
  for (const choice of request.at('firstAvailable').items()) {
    if (need(judge, choice.at('name'))) form(judge, choice.at('name'), dnsLabelFault)
    checkDevice(judge, choice)
  }
}

function checkDevice(judge: Judge, device: Node): void {
  if (!device.isSet) return
  if (need(judge, device.at('deviceClassName'))) form(judge, device.at('deviceClassName'), dnsSubdomainFault)
  oneOf(judge, device.at('allocationMode'), ['All', 'ExactCount'])
  const count = device.at('count')
  if (device.at('allocationMode').value !== 'All') {
    if (count.number !== 0) atLeast(judge, count, 1)
  } else if (count.isSet && count.number !== 0) judge.refuse(count, 'count must not stand with allocationMode All')
  checkSelectors(judge, device)
  for (const toleration of device.at('tolerations').items()) checkToleration(judge, toleration)
}

function checkToleration(judge: Judge, toleration: Node): void {
  const [operator, value] = [toleration.at('operator'), toleration.at('value')]
  if (!toleration.at('key').isEmpty) checkLabelKey(judge, toleration.at('key'))
  oneOf(judge, operator, ['Equal', 'Exists'])
  if (operator.value === 'Exists' && !value.isEmpty)
    judge.refuse(value, 'value must be empty when the operator is Exists')
  if (operator.isEmpty || operator.value === 'Equal') form(judge, value, labelValueFault)
  oneOf(judge, toleration.at('effect'), ['NoExecute', 'NoSchedule'])
}

/** A taint of a device. */
export function checkDeviceTaint(judge: Judge, taint: Node): void {
  checkLabelKey(judge, taint.at('key'))
  form(judge, taint.at('value'), labelValueFault)
  if (need(judge, taint.at('effect'))) oneOf(judge, taint.at('effect'), ['NoExecute', 'NoSchedule'])
}

function checkSelectors(judge: Judge, parent: Node): void {
  for (const selector of atMost(judge, parent.at('selectors'), 32)) {
    if (need(judge, selector.at('cel'))) need(judge, selector.at('cel', 'expression'))
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

function checkRequestNames(judge: Judge, list: Node, names: ReadonlySet<unknown>): void {
  for (const name of list.items()) {
    if (!names.has(name.value ?? '')) judge.refuse(name, `no request has the name ${shown(name.value ?? '')}`)
  }
  unique(judge, atMost(judge, list, 32), (name) => name.text)
}

function checkMatched(judge: Judge, constraint: Node): void {
  const [same, distinct] = [constraint.at('matchAttribute'), constraint.at('distinctAttribute')]
  const attribute = same.isSet ? same : distinct
  if (!attribute.isSet) {
    judge.missing(same, 'matchAttribute is required')
    return
  }
  formOfPointer(judge, attribute, (name) => (name.includes('/') ? attributeFault(name) : 'must have a domain'))
}

function checkConfig(judge: Judge, config: Node): void {
  const opaque = config.at('opaque')
  if (!opaque.isSet) {
    judge.missing(opaque, 'opaque is required')
    return
  }
  checkDriverName(judge, opaque.at('driver'))
  const parameters = opaque.at('parameters')
  if (!parameters.isSet) judge.missing(parameters, 'parameters are required')
  else if (parameters.map === undefined) judge.refuse(parameters, 'parameters must be a map')
}
