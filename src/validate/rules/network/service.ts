import {
  address,
  between,
  form,
  formOfPointer,
  need,
  oneOf,
  portNumber,
  portNumberOrName,
  shown,
  unique,
  uniqueField,
} from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { endpointAddressFault, parseAddress } from '../values/addresses.ts'
import { checkLabels } from '../values/labels.ts'
import { dnsLabelFault, dnsSubdomainFault, qualifiedNameFault } from '../values/names.ts'
import { checkClusterIps, checkLoadBalancer, isHeadless, typeOf } from './service-addresses.ts'

const SERVICE = 'https://kubernetes.io/docs/concepts/services-networking/service'
const DUAL_STACK = 'https://kubernetes.io/docs/concepts/services-networking/dual-stack/'
const KINDS = ['Service']
const PROTOCOLS = ['TCP', 'UDP', 'SCTP']

export const serviceRules = [
  {
    name: 'service-type',
    summary: 'type and sessionAffinity of a Service are among the values that Kubernetes knows.',
    cites: `${SERVICE}/#publishing-services-service-types`,
    kinds: KINDS,
    check(service, review) {
      const spec = service.at('spec')
      oneOf(review, spec.at('type'), ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'])
      oneOf(review, spec.at('internalTrafficPolicy'), ['Cluster', 'Local'], 'pointer')
      oneOf(review, spec.at('sessionAffinity'), ['ClientIP', 'None'])
      if (spec.at('sessionAffinity').value !== 'ClientIP') return
      between(review, spec.at('sessionAffinityConfig', 'clientIP', 'timeoutSeconds'), 1, 86400)
    },
  },
  {
    name: 'service-ports',
    summary: 'A Service has ports, unless it is headless or an ExternalName; several ports have names.',
    cites: `${SERVICE}/#multi-port-services`,
    kinds: KINDS,
    check: checkPorts,
  },
  {
    name: 'service-ports-unique',
    summary: 'No two ports of a Service have the same name, nor the same number or nodePort in one protocol.',
    cites: `${SERVICE}/#multi-port-services`,
    kinds: KINDS,
    check(service, review) {
      const ports = service.at('spec', 'ports').items()
      uniqueField(review, ports, 'name')
      const keyOf = (port: Node, name: string) => {
        const number = port.at(name).number
        return number === undefined || number === 0 ? undefined : `${port.at('protocol').text ?? 'TCP'}/${number}`
      }
      unique(
        review,
        ports,
        (port) => keyOf(port, 'nodePort'),
        (port) => port.at('nodePort'),
      )
      unique(review, ports, (port) => keyOf(port, 'port'))
    },
  },
  {
    name: 'service-node-ports',
    summary: 'A nodePort is for the types NodePort and LoadBalancer.',
    cites: `${SERVICE}/#type-nodeport`,
    kinds: KINDS,
    check(service, review) {
      if (typeOf(service) !== 'ClusterIP') return
      for (const port of service.at('spec', 'ports').items()) {
        const node = port.at('nodePort')
        const isSet = node.number !== undefined && node.number !== 0
        if (isSet) review.refuse(node, 'nodePort must not stand in a Service of the type ClusterIP')
      }
    },
  },
  {
    name: 'service-selector',
    summary: 'The selector of a Service is a map of labels.',
    cites: `${SERVICE}/#defining-a-service`,
    kinds: KINDS,
    check(service, review) {
      checkLabels(review, service.at('spec', 'selector'))
    },
  },
  {
    name: 'service-external-name',
    summary: 'An ExternalName Service has an externalName that is a DNS name, and no addresses of the cluster.',
    cites: `${SERVICE}/#externalname`,
    kinds: KINDS,
    check(service, review) {
      if (typeOf(service) !== 'ExternalName') return
      const spec = service.at('spec')
      const name = spec.at('externalName')
      if (name.isEmpty || name.value === '.')
        review.refuse(name, 'externalName is required in a Service of the type ExternalName')
      else form(review, name, (text) => dnsSubdomainFault(text.replace(/\.$/, '')))
      for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) {
        if (!spec.at(field).isEmpty)
          review.refuse(spec.at(field), `${field} must not stand in a Service of the type ExternalName`)
      }
    },
  },
  {
    name: 'service-cluster-ips',
    summary: 'clusterIPs are one address of each family, the first being clusterIP, or None alone.',
    cites: DUAL_STACK,
    kinds: KINDS,
    check(service, review) {
      if (typeOf(service) !== 'ExternalName') checkClusterIps(service, review)
    },
  },
  {
    name: 'service-ip-families',
    summary: 'ipFamilies are IPv4 and IPv6, each once; ipFamilyPolicy is known.',
    cites: DUAL_STACK,
    kinds: KINDS,
    check(service, review) {
      if (typeOf(service) === 'ExternalName') return
      const families = service.at('spec', 'ipFamilies').items()
      for (const family of families) oneOf(review, family, ['IPv4', 'IPv6'], 'pointer')
      unique(review, families, (family) => family.text)
      oneOf(
        review,
        service.at('spec', 'ipFamilyPolicy'),
        ['PreferDualStack', 'RequireDualStack', 'SingleStack'],
        'pointer',
      )
    },
  },
  {
    name: 'service-external-ips',
    summary: 'externalIPs are addresses that can be routed to.',
    cites: `${SERVICE}/#external-ips`,
    kinds: KINDS,
    check(service, review) {
      for (const ip of service.at('spec', 'externalIPs').items()) {
        if (typeof ip.value === 'string' && parseAddress(ip.value) !== undefined) form(review, ip, endpointAddressFault)
        if (ip.value === '') review.refuse(ip, 'an external IP must not be empty')
        address(review, ip)
      }
    },
  },
  {
    name: 'service-load-balancer',
    summary: 'Fields of load balancers stand in Services of the type LoadBalancer only.',
    cites: `${SERVICE}/#loadbalancer`,
    kinds: KINDS,
    check: checkLoadBalancer,
  },
  {
    name: 'service-traffic-policy',
    summary:
      'externalTrafficPolicy is for Services that are reached from outside; healthCheckNodePort for its value Local.',
    cites: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
    kinds: KINDS,
    check(service, review) {
      const spec = service.at('spec')
      const type = typeOf(service)
      const policy = spec.at('externalTrafficPolicy')
      const isOpen =
        type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && !spec.at('externalIPs').isEmpty)
      if (isOpen) oneOf(review, policy, ['Cluster', 'Local'])
      else if (policy.text !== undefined) {
        review.refuse(
          policy,
          'externalTrafficPolicy must not stand in a Service that is not reached from outside: NodePort, LoadBalancer, or with externalIPs',
        )
      }
      const health = spec.at('healthCheckNodePort')
      if (health.number === undefined || health.number === 0) return
      if (type === 'LoadBalancer' && policy.value === 'Local') portNumber(review, health)
      else
        review.refuse(
          health,
          'healthCheckNodePort must stand with the type LoadBalancer and externalTrafficPolicy Local only',
        )
    },
  },
  {
    name: 'service-traffic-distribution',
    summary: 'trafficDistribution is PreferClose; since 1.34 also PreferSameZone or PreferSameNode.',
    cites: `${SERVICE}/#traffic-distribution`,
    kinds: KINDS,
    since: 31,
    check(service, review) {
      const allowed = review.minor >= 34 ? ['PreferClose', 'PreferSameZone', 'PreferSameNode'] : ['PreferClose']
      oneOf(review, service.at('spec', 'trafficDistribution'), allowed, 'pointer')
    },
  },
  {
    name: 'service-topology-annotations',
    summary: 'The two annotations for topology aware routing say the same when both stand.',
    cites: 'https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/',
    kinds: KINDS,
    since: 27,
    check(service, review) {
      const annotations = service.at('metadata', 'annotations')
      const mode = annotations.at('service.kubernetes.io/topology-mode')
      const hints = annotations.at('service.kubernetes.io/topology-aware-hints')
      if (mode.isSet && hints.isSet && mode.value !== hints.value) {
        review.refuse(mode, `topology-mode is ${shown(mode.value)}, but topology-aware-hints is ${shown(hints.value)}`)
      }
    },
  },
] as const satisfies readonly Rule[]

function checkPorts(service: Node, review: Review): void {
  const list = service.at('spec', 'ports')
  if (list.isEmpty && !isHeadless(service) && typeOf(service) !== 'ExternalName') need(review, list, 'in a Service')
  const ports = list.items()
  for (const port of ports) {
    if (ports.length > 1) need(review, port.at('name'), 'when a Service has several ports')
    form(review, port.at('name'), dnsLabelFault)
    const number = port.at('port')
    if (number.isSet) portNumber(review, number)
    else review.refuse(number, 'port is required: a number between 1 and 65535')
    oneOf(review, port.at('protocol'), PROTOCOLS)
    formOfPointer(review, port.at('appProtocol'), qualifiedNameFault)
    checkTarget(review, port)
  }
}

/** A targetPort that is absent, 0 or empty is the port itself, wrong numbers included. */
function checkTarget(review: Review, port: Node): void {
  const target = port.at('targetPort')
  const isPortItself = !target.isSet || target.value === 0 || target.value === ''
  if (!isPortItself) portNumberOrName(review, target)
}
