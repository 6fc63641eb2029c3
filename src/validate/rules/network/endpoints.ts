import { address, form, formOfPointer, need, oneOf, portNumber, shown, unique, uniqueField } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { endpointAddressFault, parseAddress } from '../values/addresses.ts'
import { checkLabels } from '../values/labels.ts'
import { dnsLabelFault, dnsSubdomainFault, labelValueFault, qualifiedNameFault } from '../values/names.ts'

const SLICES = 'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/'
const PROTOCOLS = ['TCP', 'UDP', 'SCTP']

export const endpointRules = [
  {
    name: 'endpoints-subsets',
    summary: 'A subset of Endpoints has addresses that can be routed to, and ports, with names when there are several.',
    cites: 'https://kubernetes.io/docs/concepts/services-networking/service/#endpoints',
    kinds: ['Endpoints'],
    check(object, review) {
      for (const subset of object.at('subsets').items()) checkSubset(review, subset)
    },
  },
  {
    name: 'endpoint-slice-ports',
    summary: 'Ports of an EndpointSlice have unique names, and known protocols.',
    cites: SLICES,
    kinds: ['discovery.k8s.io/EndpointSlice'],
    check(object, review) {
      const ports = object.at('ports').items()
      for (const port of ports) {
        form(review, port.at('name'), dnsLabelFault)
        oneOf(review, port.at('protocol'), PROTOCOLS, 'pointer')
        formOfPointer(review, port.at('appProtocol'), qualifiedNameFault)
      }
      unique(
        review,
        ports,
        (port) => port.at('name').text ?? '',
        (port) => port.at('name'),
      )
    },
  },
  {
    name: 'endpoint-slice-addresses',
    summary: 'An EndpointSlice has an addressType, and each endpoint between 1 and 100 addresses of that type.',
    cites: `${SLICES}#address-types`,
    kinds: ['discovery.k8s.io/EndpointSlice'],
    check(object, review) {
      const type = object.at('addressType')
      if (need(review, type)) oneOf(review, type, ['IPv4', 'IPv6', 'FQDN'])
      const endpoints = object.at('endpoints').items()
      if (endpoints.length > 1000) review.refuse(object.at('endpoints'), 'at most 1000 endpoints are allowed')
      for (const endpoint of endpoints) checkEndpoint(review, endpoint, type.text)
    },
  },
] as const satisfies readonly Rule[]

function checkSubset(review: Review, subset: Node): void {
  if (subset.at('addresses').isEmpty && subset.at('notReadyAddresses').isEmpty) {
    review.refuse(subset, 'a subset must have addresses or notReadyAddresses')
  }
  for (const entry of [...subset.at('addresses').items(), ...subset.at('notReadyAddresses').items()]) {
    const ip = entry.at('ip')
    if (need(review, ip)) checkRoutable(review, ip)
    form(review, entry.at('hostname'), dnsLabelFault)
    formOfPointer(review, entry.at('nodeName'), dnsSubdomainFault)
  }
  const ports = subset.at('ports').items()
  for (const port of ports) {
    if (ports.length > 1) need(review, port.at('name'), 'when there are several ports')
    form(review, port.at('name'), dnsLabelFault)
    if (port.at('port').isSet) portNumber(review, port.at('port'))
    else review.refuse(port.at('port'), 'port is required: a number between 1 and 65535')
    oneOf(review, port.at('protocol'), PROTOCOLS)
    formOfPointer(review, port.at('appProtocol'), qualifiedNameFault)
  }
}

function checkRoutable(review: Review, ip: Node): void {
  address(review, ip)
  if (ip.text !== undefined && parseAddress(ip.text) !== undefined) form(review, ip, endpointAddressFault)
}

function checkEndpoint(review: Review, endpoint: Node, type: string | undefined): void {
  const addresses = endpoint.at('addresses')
  need(review, addresses, ': at least one')
  if (addresses.items().length > 100) review.refuse(addresses, 'at most 100 addresses are allowed')
  for (const entry of addresses.items()) {
    if (type === 'FQDN') form(review, entry, fullNameFault)
    else if (type === 'IPv4' || type === 'IPv6') {
      checkRoutable(review, entry)
      const family = entry.text === undefined ? undefined : parseAddress(entry.text)?.family
      if (family !== undefined && `IPv${family}` !== type)
        review.refuse(addresses, `${shown(entry.text)} must be an ${type} address`)
    }
  }
  formOfPointer(review, endpoint.at('nodeName'), dnsSubdomainFault)
  formOfPointer(review, endpoint.at('hostname'), dnsLabelFault)
  checkLabels(review, endpoint.at('deprecatedTopology'))
  const zones = endpoint.at('hints', 'forZones')
  if (zones.items().length > 8) review.refuse(zones, 'at most 8 zones are allowed')
  for (const zone of zones.items()) form(review, zone.at('name'), labelValueFault)
  uniqueField(review, zones.items(), 'name')
}

function fullNameFault(text: string): string | undefined {
  const name = text.replace(/\.$/, '')
  const fault = dnsSubdomainFault(name)
  if (fault !== undefined) return fault
  if (!name.includes('.')) return 'must be a domain of at least two parts'
  return name.split('.').some((label) => dnsLabelFault(label) !== undefined) ? 'must consist of DNS labels' : undefined
}
