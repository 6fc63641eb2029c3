import { didYouMean } from '../../report/nearest.ts'
import type { Node } from '../rules/node.ts'
import { isPlaceholder, type ReferenceCheck } from './check.ts'
import { sameNamespace } from './inventory.ts'
import { matches, podsOfService } from './selectors.ts'
import { requirePort } from './services.ts'
import { type Subject, type Target, textMap } from './subject.ts'

/** A host as Istio reads it: the short name of a Service, in a namespace where one is written. */
interface ServiceName {
  readonly name: string
  readonly namespace: string | undefined
}

/** VirtualService: gateways, and for each destination its host, subset and port. */
export function checkVirtualService(subject: Subject, check: ReferenceCheck): void {
  const spec = subject.root.at('spec')
  const delegates = spec
    .at('http')
    .items()
    .map((route) => route.at('delegate'))
  for (const delegate of delegates) {
    const namespace = delegate.at('namespace').text ?? subject.namespace
    check.require('missing-workload', subject, delegate.at('name'), 'VirtualService', { namespace })
  }
  for (const gateway of gatewaysOf(spec)) requireGateway(gateway, subject, check)
  for (const destination of destinationsOf(spec)) checkDestination(destination, subject, check)
}

function gatewaysOf(spec: Node): Node[] {
  const matchers = ['http', 'tls', 'tcp'].flatMap((protocol) =>
    spec
      .at(protocol)
      .items()
      .flatMap((route) => route.at('match').items()),
  )
  return [...spec.at('gateways').items(), ...matchers.flatMap((match) => match.at('gateways').items())]
}

function requireGateway(node: Node, subject: Subject, check: ReferenceCheck): void {
  const text = node.text
  if (text === undefined || text === 'mesh' || isPlaceholder(text)) return
  const [before, after] = text.split('/')
  const name = after ?? before ?? ''
  const namespace = after === undefined ? subject.namespace : before
  check.require('virtual-service-gateway', subject, node, 'Gateway', { name, namespace })
}

function destinationsOf(spec: Node): Node[] {
  return ['http', 'tls', 'tcp'].flatMap((protocol) =>
    spec
      .at(protocol)
      .items()
      .flatMap((route) => [
        ...route
          .at('route')
          .items()
          .map((one) => one.at('destination')),
        route.at('mirror'),
        ...route
          .at('mirrors')
          .items()
          .map((one) => one.at('destination')),
      ]),
  )
}

function checkDestination(destination: Node, subject: Subject, check: ReferenceCheck): void {
  const host = destination.at('host')
  if (host.text === undefined) return
  const targets = requireHost(host, subject, check)
  requirePort(targets, destination.at('port', 'number'), subject, check)
  checkSubset(destination.at('subset'), host.text, subject, check)
}

/** Hosts of other clusters and of the internet are the business of ServiceEntries and DNS; nothing is said about them. */
function requireHost(node: Node, subject: Subject, check: ReferenceCheck): Target[] | undefined {
  const host = node.text
  const service = host === undefined ? undefined : serviceName(host, subject.namespace)
  if (host === undefined || service === undefined || isPlaceholder(host)) return undefined
  const found = check.find('Service', service.name, service.namespace)
  if (found?.length === 0 && hasServiceEntry(host, check)) return undefined
  return check.require('virtual-service-host', subject, node, 'Service', service)
}

function hasServiceEntry(host: string, check: ReferenceCheck): boolean {
  return check.known
    .candidates('ServiceEntry')
    .some((entry) => entry.subject?.root.at('spec', 'hosts').list?.includes(host))
}

/** Undefined for hosts outside of the cluster, wildcards among them. */
function serviceName(host: string, namespace: string | undefined): ServiceName | undefined {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+\.svc(\..+)?)?$/.test(host)) return undefined
  const [name = '', written] = host.split('.')
  return { name, namespace: written ?? namespace }
}

function checkSubset(node: Node, host: string, subject: Subject, check: ReferenceCheck): void {
  const wanted = node.text
  if (wanted === undefined || isPlaceholder(wanted) || isPlaceholder(host)) return
  const rules = check.remember(`rules for ${subject.namespace ?? ''} ${host}`, () => rulesFor(host, subject, check))
  const subsets = rules.flatMap(({ subject: rule }) => rule?.root.at('spec', 'subsets').items() ?? [])
  const names = subsets.flatMap((one) => one.at('name').text ?? [])
  if (names.includes(wanted)) return
  const [first] = rules
  if (first === undefined) {
    if (check.find('DestinationRule', host, undefined) === undefined) return
    const message = `No DestinationRule of these files defines subsets of host "${host}", so "${wanted}" leads nowhere`
    const fix = `Define subset "${wanted}" in a DestinationRule for the host.`
    check.report('virtual-service-subset', subject, node, message, { fix })
    return
  }
  const have = names.length === 0 ? 'it defines none' : `it defines ${names.join(', ')}`
  const message = `DestinationRule "${first.name}" has no subset "${wanted}": ${have}`
  const fix = didYouMean(wanted, names, `Define subset "${wanted}" in DestinationRule "${first.name}".`)
  check.report('virtual-service-subset', subject, node, message, { fix })
}

function rulesFor(host: string, subject: Subject, check: ReferenceCheck): Target[] {
  const byHost = check.remember('rules by host', () => rulesByHost(check.known.all('DestinationRule')))
  return [...new Set([hostKey(host), '*'])]
    .flatMap((key) => byHost.get(key) ?? [])
    .filter(({ target }) => target.subject && isFor(target.subject, host, subject))
    .sort((a, b) => a.index - b.index)
    .map(({ target }) => target)
}

/** Comparing each host with every rule would make time grow quadratically. */
function rulesByHost(rules: readonly Target[]): Map<string, { readonly target: Target; readonly index: number }[]> {
  const byHost = new Map<string, { readonly target: Target; readonly index: number }[]>()
  rules.forEach((target, index) => {
    const key = hostKey(target.subject?.root.at('spec', 'host').text ?? '')
    const ofHost = byHost.get(key) ?? []
    byHost.set(key, ofHost)
    ofHost.push({ target, index })
  })
  return byHost
}

/** What hosts that may be the same have in common: the name of the Service, or the host; one for all wildcards. */
function hostKey(host: string): string {
  return host.startsWith('*') ? '*' : (serviceName(host, undefined)?.name ?? host)
}

/** Whether a rule is for a host as a VirtualService writes it: short and full names of a Service are the same host. */
function isFor(rule: Subject, host: string, subject: Subject): boolean {
  const own = rule.root.at('spec', 'host').text ?? ''
  if (own === host) return !/^[a-z0-9-]+$/.test(own) || sameNamespace(rule.namespace, subject.namespace)
  const a = serviceName(own, rule.namespace)
  const b = serviceName(host, subject.namespace)
  if (a !== undefined && b !== undefined) return a.name === b.name && sameNamespace(a.namespace, b.namespace)
  return own.startsWith('*') && host.endsWith(own.slice(1))
}

/** DestinationRule: its host, and the labels of its subsets. */
export function checkDestinationRule(subject: Subject, check: ReferenceCheck): void {
  const spec = subject.root.at('spec')
  const targets = requireHost(spec.at('host'), subject, check)
  const services = (targets ?? []).flatMap((target) => target.subject ?? [])
  const pods = services.flatMap((service) => podsOfService(service, check) ?? [])
  // Rollouts add a hash to the labels of the Pods of a subset, and write it into the rule.
  if (pods.length === 0 || pods.some(({ owner }) => owner.kind === 'Rollout')) return
  for (const subset of spec.at('subsets').items()) {
    const labels = textMap(subset.at('labels'))
    if (Object.keys(labels).length === 0 || pods.some((pod) => matches(labels, pod.labels))) continue
    const text = Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(', ')
    check.report(
      'subset-labels',
      subject,
      subset.at('labels'),
      `Subset "${subset.at('name').text ?? ''}" selects ${text}, but no Pod template behind the host has these labels`,
      { fix: 'Compare it with the labels under spec.template.metadata.labels of the workloads.' },
    )
  }
}
