import { form, formOfPointer, need, oneOf, portNumber, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { parseAddress } from '../values/addresses.ts'
import {
  dns1035LabelFault,
  dnsLabelFault,
  dnsSubdomainFault,
  domainPathFault,
  pathSegmentFault,
  portNameFault,
  wildcardDnsFault,
} from '../values/names.ts'

const INGRESS = 'https://kubernetes.io/docs/concepts/services-networking/ingress'
const KINDS = ['networking.k8s.io/Ingress']
const PATH_TYPES = ['Exact', 'ImplementationSpecific', 'Prefix']

export const ingressRules = [
  {
    name: 'ingress-rules',
    summary: 'An Ingress has rules or a default backend.',
    cites: `${INGRESS}/#the-ingress-resource`,
    kinds: KINDS,
    check(ingress, review) {
      const spec = ingress.at('spec')
      if (spec.at('rules').isEmpty && !spec.at('defaultBackend').isSet) {
        review.refuse(spec, 'an Ingress must have rules or a defaultBackend')
      }
    },
  },
  {
    name: 'ingress-host',
    summary: "Hosts of an Ingress are DNS names, with '*.' before them at most.",
    cites: `${INGRESS}/#hostname-wildcards`,
    kinds: KINDS,
    check(ingress, review) {
      for (const rule of ingress.at('spec', 'rules').items()) {
        const host = rule.at('host')
        if (host.text !== undefined && parseAddress(host.text) !== undefined) {
          review.refuse(host, `host is ${shown(host.text)}, but must be a DNS name, not an IP address`)
        } else form(review, host, hostFault)
      }
    },
  },
  {
    name: 'ingress-path',
    summary: 'A path has a pathType; for Exact and Prefix it is absolute and has no empty or relative parts.',
    cites: `${INGRESS}/#path-types`,
    kinds: KINDS,
    check(ingress, review) {
      for (const rule of ingress.at('spec', 'rules').items()) {
        const http = rule.at('http')
        if (!http.isSet || !need(review, http.at('paths'))) continue
        for (const path of http.at('paths').items()) checkPath(review, path)
      }
    },
  },
  {
    name: 'ingress-backend',
    summary: 'A backend is either a Service with a port by name or number, or a resource.',
    cites: `${INGRESS}/#resource-backend`,
    kinds: KINDS,
    check(ingress, review) {
      const spec = ingress.at('spec')
      if (spec.at('defaultBackend').isSet) checkBackend(review, spec.at('defaultBackend'))
      for (const path of spec
        .at('rules')
        .items()
        .flatMap((rule) => rule.at('http', 'paths').items())) {
        checkBackend(review, path.at('backend'))
      }
    },
  },
  {
    name: 'ingress-tls',
    summary: 'Hosts of TLS are DNS names, its secretName is the name of a Secret.',
    cites: `${INGRESS}/#tls`,
    kinds: KINDS,
    check(ingress, review) {
      for (const tls of ingress.at('spec', 'tls').items()) {
        for (const host of tls.at('hosts').items()) formOfPointer(review, host, hostFault)
        form(review, tls.at('secretName'), dnsSubdomainFault)
      }
    },
  },
  {
    name: 'ingress-class-name',
    summary: 'ingressClassName is a DNS subdomain, and says what the old annotation says when both stand.',
    cites: `${INGRESS}/#deprecated-annotation`,
    kinds: KINDS,
    check(ingress, review) {
      const name = ingress.at('spec', 'ingressClassName')
      formOfPointer(review, name, dnsSubdomainFault)
      const annotation = ingress.at('metadata', 'annotations', 'kubernetes.io/ingress.class')
      const differs = annotation.isSet && name.isSet && (review.minor >= 27 ? annotation.value !== name.value : true)
      if (differs)
        review.refuse(
          annotation,
          `the annotation kubernetes.io/ingress.class must not stand beside ingressClassName ${shown(name.value)}`,
        )
    },
  },
  {
    name: 'ingress-class',
    summary: 'An IngressClass has a controller that is a path under a domain; its parameters are of a known scope.',
    cites: `${INGRESS}/#ingress-class`,
    kinds: ['networking.k8s.io/IngressClass'],
    check: checkClass,
  },
] as const satisfies readonly Rule[]

function hostFault(host: string): string | undefined {
  return host.includes('*') ? wildcardDnsFault(host) : dnsSubdomainFault(host)
}

function checkPath(review: Review, path: Node): void {
  const [type, text] = [path.at('pathType'), path.at('path')]
  if (!type.isSet) {
    review.refuse(type, `pathType is required: one of ${PATH_TYPES.join(', ')}`)
    return
  }
  if (type.value === '') review.refuse(type, `pathType must be one of ${PATH_TYPES.join(', ')}`)
  oneOf(review, type, PATH_TYPES)
  const value = text.text ?? ''
  const isExact = type.value === 'Exact' || type.value === 'Prefix'
  if (!isExact && type.value !== 'ImplementationSpecific') return
  if (typeof (text.value ?? '') !== 'string') return
  if (!value.startsWith('/') && (isExact || value !== ''))
    review.refuse(text, `path is ${shown(value)}, but must begin with '/'`)
  if (!isExact) return
  const part = ['//', '/./', '/../', '%2f', '%2F'].find((one) => value.includes(one))
  if (part !== undefined) review.refuse(text, `path is ${shown(value)}, but must not hold '${part}'`)
  const end = ['/..', '/.'].find((one) => value.endsWith(one))
  if (end !== undefined) review.refuse(text, `path is ${shown(value)}, but must not end with '${end}'`)
}

function checkBackend(review: Review, backend: Node): void {
  if (backend.isSet && backend.map === undefined) return
  const [service, resource] = [backend.at('service'), backend.at('resource')]
  if (service.isSet && resource.isSet) review.refuse(backend, 'a backend must not have both a service and a resource')
  else if (resource.isSet) checkReference(review, resource)
  else if (service.isSet) checkServiceBackend(review, backend, service)
  else review.refuse(backend, 'a backend must have a service or a resource')
}

function checkServiceBackend(review: Review, backend: Node, service: Node): void {
  if (service.map === undefined) return
  if (need(review, service.at('name')))
    form(review, service.at('name'), review.minor >= 36 ? dnsLabelFault : dns1035LabelFault)
  const [name, number] = [service.at('port', 'name'), service.at('port', 'number')]
  const hasName = name.text !== undefined
  const hasNumber = number.number !== undefined && number.number !== 0
  if (hasName && hasNumber) review.refuse(backend, 'the port of a backend must not have both a name and a number')
  else if (hasName) form(review, name, portNameFault)
  else if (hasNumber) portNumber(review, number)
  else if (name.isEmpty && (!number.isSet || number.value === 0))
    review.refuse(backend, 'a service backend must have the name or number of a port')
}

function checkReference(review: Review, reference: Node): void {
  formOfPointer(review, reference.at('apiGroup'), dnsSubdomainFault)
  for (const name of ['kind', 'name']) {
    if (need(review, reference.at(name))) form(review, reference.at(name), pathSegmentFault)
  }
}

function checkClass(object: Node, review: Review): void {
  const [controller, parameters] = [object.at('spec', 'controller'), object.at('spec', 'parameters')]
  if (need(review, controller)) {
    form(review, controller, (text) => (text.length > 250 ? 'must have at most 250 characters' : domainPathFault(text)))
  }
  if (parameters.map === undefined) return
  checkReference(review, parameters)
  const [scope, namespace] = [parameters.at('scope'), parameters.at('namespace')]
  oneOf(review, scope, ['Cluster', 'Namespace'], 'pointer')
  if (scope.value === 'Namespace') {
    if (!namespace.isSet) review.refuse(namespace, 'namespace is required with the scope Namespace')
    formOfPointer(review, namespace, dnsLabelFault)
  } else if (namespace.isSet && (scope.value === 'Cluster' || !scope.isSet)) {
    review.refuse(namespace, 'namespace must not stand with the scope Cluster')
  }
}
