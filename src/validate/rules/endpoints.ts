import { endpointAddressFault, parseAddress } from './addresses.ts'
import { address, form, formOfPointer, need, oneOf, portNumber, shown, unique, uniqueField } from './checks.ts'
import { checkLabels } from './labels.ts'
import { dnsLabelFault, dnsSubdomainFault, labelValueFault, qualifiedNameFault } from './names.ts'
import type { Node } from './node.ts'
import type { Judge, Rule } from './rule.ts'

const SLICES = 'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/'
const PROTOCOLS = ['TCP', 'UDP', 'SCTP']

export const endpointRules: readonly Rule[] = [
  {
    name: 'endpoints-subsets',
    summary: 'A subset of Endpoints has addresses that can be routed to, and ports, with names when there are several.',
    cites: 'https://kubernetes.io/docs/concepts/services-networking/service/#endpoints',
    kinds: ['Endpoints'],
    check(object, judge) {
      for (const subset of object.at('subsets').items()) checkSubset(judge, subset)
    },
  },
  {
    name: 'endpoint-slice-ports',
    summary: 'Ports of an EndpointSlice have unique names, and known protocols.',
    cites: SLICES,
    kinds: ['discovery.k8s.io/EndpointSlice'],
    check(object, judge) {
      const ports = object.at('ports').items()
      for (const port of ports) {
        form(judge, port.at('name'), dnsLabelFault)
        oneOf(judge, port.at('protocol'), PROTOCOLS, 'pointer')
        formOfPointer(judge, port.at('appProtocol'), qualifiedNameFault)
      }
      unique(
        judge,
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
    check(object, judge) {
      const type = object.at('addressType')
      if (need(judge, type)) oneOf(judge, type, ['IPv4', 'IPv6', 'FQDN'])
      const endpoints = object.at('endpoints').items()
      if (endpoints.length > 1000) judge.refuse(object.at('endpoints'), 'at most 1000 endpoints are allowed')
      for (const endpoint of endpoints) checkEndpoint(judge, endpoint, type.text)
    },
  },
]

function checkSubset(judge: Judge, subset: Node): void {
  if (subset.at('addresses').isEmpty && subset.at('notReadyAddresses').isEmpty) {
    judge.missing(subset, 'a subset must have addresses or notReadyAddresses')
  }
  for (const entry of [...subset.at('addresses').items(), ...subset.at('notReadyAddresses').items()]) {
    const ip = entry.at('ip')
    if (need(judge, ip)) checkRoutable(judge, ip)
    form(judge, entry.at('hostname'), dnsLabelFault)
    formOfPointer(judge, entry.at('nodeName'), dnsSubdomainFault)
  }
  const ports = subset.at('ports').items()
  for (const port of ports) {
    if (ports.length > 1) need(judge, port.at('name'), 'when there are several ports')
    form(judge, port.at('name'), dnsLabelFault)
    if (port.at('port').isSet) portNumber(judge, port.at('port'))
    else judge.missing(port.at('port'), 'port is required: a number between 1 and 65535')
    oneOf(judge, port.at('protocol'), PROTOCOLS)
    formOfPointer(judge, port.at('appProtocol'), qualifiedNameFault)
  }
}

function checkRoutable(judge: Judge, ip: Node): void {
  address(judge, ip)
  if (ip.text !== undefined && parseAddress(ip.text) !== undefined) form(judge, ip, endpointAddressFault)
}

function checkEndpoint(judge: Judge, endpoint: Node, type: string | undefined): void {
  const addresses = endpoint.at('addresses')
  need(judge, addresses, ': at least one')
  if (addresses.items().length > 100) judge.refuse(addresses, 'at most 100 addresses are allowed')
  for (const entry of addresses.items()) {
    if (type === 'FQDN') form(judge, entry, fullNameFault)
    else if (type === 'IPv4' || type === 'IPv6') {
      checkRoutable(judge, entry)
      const family = entry.text === undefined ? undefined : parseAddress(entry.text)?.family
      if (family !== undefined && `IPv${family}` !== type)
        judge.refuse(addresses, `${shown(entry.text)} must be an ${type} address`)
    }
  }
  formOfPointer(judge, endpoint.at('nodeName'), dnsSubdomainFault)
  formOfPointer(judge, endpoint.at('hostname'), dnsLabelFault)
  checkLabels(judge, endpoint.at('deprecatedTopology'))
  const zones = endpoint.at('hints', 'forZones')
  if (zones.items().length > 8) judge.refuse(zones, 'at most 8 zones are allowed')
  for (const zone of zones.items()) form(judge, zone.at('name'), labelValueFault)
  uniqueField(judge, zones.items(), 'name')
}

function fullNameFault(text: string): string | undefined {
  const name = text.replace(/\.$/, '')
  const fault = dnsSubdomainFault(name)
  if (fault !== undefined) return fault
  if (!name.includes('.')) return 'must be a domain of at least two parts'
  return name.split('.').some((label) => dnsLabelFault(label) !== undefined) ? 'must consist of DNS labels' : undefined
}
