import { atLeast, fieldsSet, form, formOfPointer, need, oneOf, shown, uniqueField } from './checks.ts'
import { dnsLabelFault, dnsSubdomainFault } from './names.ts'
import type { Node } from './node.ts'
import type { Judge, Rule } from './rule.ts'

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
      const requests = devices.at('requests').items()
      if (requests.length > 32) judge.refuse(devices.at('requests'), 'at most 32 requests are allowed')
      for (const request of requests) checkRequest(judge, request)
      uniqueField(judge, requests, 'name')
      const names = new Set(requests.map((request) => request.at('name').value))
      for (const list of ['constraints', 'config']) {
        for (const name of devices
          .at(list)
          .items()
          .flatMap((entry) => entry.at('requests').items()))
          checkRequestName(judge, name, names)
      }
    },
  },
  {
    name: 'device-class',
    summary: 'Selectors of a DeviceClass have expressions.',
    cites: DEVICES,
    kinds: [`${GROUP}/DeviceClass`],
    check(object, judge) {
      checkSelectors(judge, object.at('spec'))
    },
  },
]

function checkRequest(judge: Judge, request: Node): void {
  if (need(judge, request.at('name'))) form(judge, request.at('name'), dnsLabelFault)
  const written = fieldsSet(request, ['exactly', 'firstAvailable'])
  if (written.length > 1) judge.refuse(request, 'a request must not have both exactly and firstAvailable')
  for (const exact of [request, request.at('exactly'), ...request.at('firstAvailable').items()]) {
    const className = exact.at('deviceClassName')
    if (exact !== request && exact.map !== undefined) need(judge, className)
    formOfPointer(judge, className, dnsSubdomainFault)
    oneOf(judge, exact.at('allocationMode'), ['All', 'ExactCount'])
    if (exact.at('count').number !== 0) atLeast(judge, exact.at('count'), 1)
    checkSelectors(judge, exact)
  }
}

function checkSelectors(judge: Judge, parent: Node): void {
  for (const selector of parent.at('selectors').items()) {
    if (need(judge, selector.at('cel'))) need(judge, selector.at('cel', 'expression'))
  }
}

function checkRequestName(judge: Judge, name: Node, requests: ReadonlySet<unknown>): void {
  if (name.text === undefined) return
  const [own] = name.text.split('/')
  if (!requests.has(own)) judge.refuse(name, `no request has the name ${shown(name.text)}`)
}
