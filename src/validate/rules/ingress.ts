import { parseAddress } from './addresses.ts'
import { form, formOfPointer, need, oneOf, portNumber, shown } from './checks.ts'
import {
  dns1035LabelFault,
  dnsLabelFault,
  dnsSubdomainFault,
  domainPathFault,
  pathSegmentFault,
  portNameFault,
  wildcardDnsFault,
} from './names.ts'
import type { Node } from './node.ts'
import type { Judge, Rule } from './rule.ts'

const INGRESS = 'https://kubernetes.io/docs/concepts/services-networking/ingress'
const KINDS = ['networking.k8s.io/Ingress']
const PATH_TYPES = ['Exact', 'ImplementationSpecific', 'Prefix']

export const ingressRules: readonly Rule[] = [
  {
    name: 'ingress-rules',
    summary: 'An Ingress has rules or a default backend.',
    cites: `${INGRESS}/#the-ingress-resource`,
    kinds: KINDS,
    check(ingress, judge) {
      const spec = ingress.at('spec')
      if (spec.at('rules').isEmpty && !spec.at('defaultBackend').isSet) {
        judge.refuse(spec, 'an Ingress must have rules or a defaultBackend')
      }
    },
  },
  {
    name: 'ingress-host',
    summary: "Hosts of an Ingress are DNS names, with '*.' before them at most.",
    cites: `${INGRESS}/#hostname-wildcards`,
    kinds: KINDS,
    check(ingress, judge) {
      for (const rule of ingress.at('spec', 'rules').items()) {
        const host = rule.at('host')
        if (host.text !== undefined && parseAddress(host.text) !== undefined) {
          judge.refuse(host, `host is ${shown(host.text)}, but must be a DNS name, not an IP address`)
        } else form(judge, host, hostFault)
      }
    },
  },
  {
    name: 'ingress-path',
    summary: 'A path has a pathType; for Exact and Prefix it is absolute and has no empty or relative parts.',
    cites: `${INGRESS}/#path-types`,
    kinds: KINDS,
    check(ingress, judge) {
      for (const rule of ingress.at('spec', 'rules').items()) {
        const http = rule.at('http')
        if (!http.isSet || !need(judge, http.at('paths'))) continue
        for (const path of http.at('paths').items()) checkPath(judge, path)
      }
    },
  },
  {
    name: 'ingress-backend',
    summary: 'A backend is either a Service with a port by name or number, or a resource.',
    cites: `${INGRESS}/#resource-backend`,
    kinds: KINDS,
    check(ingress, judge) {
      const spec = ingress.at('spec')
      if (spec.at('defaultBackend').isSet) checkBackend(judge, spec.at('defaultBackend'))
      for (const path of spec
        .at('rules')
        .items()
        .flatMap((rule) => rule.at('http', 'paths').items())) {
        checkBackend(judge, path.at('backend'))
      }
    },
  },
  {
    name: 'ingress-tls',
    summary: 'Hosts of TLS are DNS names, its secretName is the name of a Secret.',
    cites: `${INGRESS}/#tls`,
    kinds: KINDS,
    check(ingress, judge) {
      for (const tls of ingress.at('spec', 'tls').items()) {
        for (const host of tls.at('hosts').items()) formOfPointer(judge, host, hostFault)
        form(judge, tls.at('secretName'), dnsSubdomainFault)
      }
    },
  },
  {
    name: 'ingress-class-name',
    summary: 'ingressClassName is a DNS subdomain, and says what the old annotation says when both stand.',
    cites: `${INGRESS}/#deprecated-annotation`,
    kinds: KINDS,
    check(ingress, judge) {
      const name = ingress.at('spec', 'ingressClassName')
      formOfPointer(judge, name, dnsSubdomainFault)
      const annotation = ingress.at('metadata', 'annotations', 'kubernetes.io/ingress.class')
      const differs = annotation.isSet && name.isSet && (judge.minor >= 27 ? annotation.value !== name.value : true)
      if (differs)
        judge.refuse(
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
]

function hostFault(host: string): string | undefined {
  return host.includes('*') ? wildcardDnsFault(host) : dnsSubdomainFault(host)
}

function checkPath(judge: Judge, path: Node): void {
  const [type, text] = [path.at('pathType'), path.at('path')]
  if (!type.isSet) {
    judge.missing(type, `pathType is required: one of ${PATH_TYPES.join(', ')}`)
    return
  }
  if (type.value === '') judge.refuse(type, `pathType must be one of ${PATH_TYPES.join(', ')}`)
  oneOf(judge, type, PATH_TYPES)
  const value = text.text ?? ''
  const isExact = type.value === 'Exact' || type.value === 'Prefix'
  if (!isExact && type.value !== 'ImplementationSpecific') return
  if (typeof (text.value ?? '') !== 'string') return
  if (!value.startsWith('/') && (isExact || value !== ''))
    judge.refuse(text, `path is ${shown(value)}, but must begin with '/'`)
  if (!isExact) return
  const part = ['//', '/./', '/../', '%2f', '%2F'].find((one) => value.includes(one))
  if (part !== undefined) judge.refuse(text, `path is ${shown(value)}, but must not hold '${part}'`)
  const end = ['/..', '/.'].find((one) => value.endsWith(one))
  if (end !== undefined) judge.refuse(text, `path is ${shown(value)}, but must not end with '${end}'`)
}

function checkBackend(judge: Judge, backend: Node): void {
  if (backend.isSet && backend.map === undefined) return
  const [service, resource] = [backend.at('service'), backend.at('resource')]
  if (service.isSet && resource.isSet) judge.refuse(backend, 'a backend must not have both a service and a resource')
  else if (resource.isSet) checkReference(judge, resource)
  else if (service.isSet) checkServiceBackend(judge, backend, service)
  else judge.refuse(backend, 'a backend must have a service or a resource')
}

function checkServiceBackend(judge: Judge, backend: Node, service: Node): void {
  if (service.map === undefined) return
  if (need(judge, service.at('name')))
    form(judge, service.at('name'), judge.minor >= 36 ? dnsLabelFault : dns1035LabelFault)
  const [name, number] = [service.at('port', 'name'), service.at('port', 'number')]
  const hasName = name.text !== undefined
  const hasNumber = number.number !== undefined && number.number !== 0
  if (hasName && hasNumber) judge.refuse(backend, 'the port of a backend must not have both a name and a number')
  else if (hasName) form(judge, name, portNameFault)
  else if (hasNumber) portNumber(judge, number)
  else if (name.isEmpty && (!number.isSet || number.value === 0))
    judge.missing(backend, 'a service backend must have the name or number of a port')
}

function checkReference(judge: Judge, reference: Node): void {
  formOfPointer(judge, reference.at('apiGroup'), dnsSubdomainFault)
  for (const name of ['kind', 'name']) {
    if (need(judge, reference.at(name))) form(judge, reference.at(name), pathSegmentFault)
  }
}

function checkClass(object: Node, judge: Judge): void {
  const [controller, parameters] = [object.at('spec', 'controller'), object.at('spec', 'parameters')]
  if (need(judge, controller)) {
    form(judge, controller, (text) => (text.length > 250 ? 'must have at most 250 characters' : domainPathFault(text)))
  }
  if (parameters.map === undefined) return
  checkReference(judge, parameters)
  const [scope, namespace] = [parameters.at('scope'), parameters.at('namespace')]
  oneOf(judge, scope, ['Cluster', 'Namespace'], 'pointer')
  if (scope.value === 'Namespace') {
    if (!namespace.isSet) judge.missing(namespace, 'namespace is required with the scope Namespace')
    formOfPointer(judge, namespace, dnsLabelFault)
  } else if (namespace.isSet && (scope.value === 'Cluster' || !scope.isSet)) {
    judge.refuse(namespace, 'namespace must not stand with the scope Cluster')
  }
}
