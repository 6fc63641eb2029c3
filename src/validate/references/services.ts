import type { Node } from '../rules/node.ts'
import { isPlaceholder, type ReferenceCheck } from './check.ts'
import { podsOfService, sayNoPods } from './selectors.ts'
import type { PodTemplate, Subject, Target } from './subject.ts'
import { textMap } from './subject.ts'

/** A Service selects Pods by labels, and ports of theirs by number or name. */
export function checkService(subject: Subject, check: ReferenceCheck): void {
  const spec = subject.root.at('spec')
  if (spec.at('type').text === 'ExternalName') return
  const pods = podsOfService(subject, check)
  if (pods === undefined) return
  if (pods.length === 0) {
    const selector = spec.at('selector')
    sayNoPods('service-pods', subject, selector, textMap(selector), check)
    return
  }
  // Pods of other sets may carry the labels by chance.
  if (!pods.every(({ owner }) => check.own.has(owner))) return
  const wanted = spec.at('ports').items()
  if (wanted.length === 0) return
  for (const port of wanted) checkTargetPort(port, wanted.length === 1, pods, subject, check)
}

/** A port need not be declared: that one is not says little, but where a Service and its Pods have one port each. */
function checkTargetPort(
  port: Node,
  isOnly: boolean,
  pods: readonly PodTemplate[],
  subject: Subject,
  check: ReferenceCheck,
): void {
  const target = port.at('targetPort')
  const wanted = target.isSet ? target : port.at('port')
  const declared = pods.flatMap((pod) => pod.ports)
  const { text, number } = wanted
  if (declared.some((one) => (text === undefined ? number !== undefined && one.number === number : one.name === text)))
    return
  const owners = pods.map(({ owner }) => `${owner.kind} "${owner.name}"`).join(', ')
  if (wanted.text !== undefined) {
    if (isPlaceholder(wanted.text) || /^\d+$/.test(wanted.text)) return
    const names = declared.flatMap(({ name }) => name ?? [])
    const have = names.length === 0 ? 'it names no ports' : `it has ${names.join(', ')}`
    check.report(
      'service-target-port',
      subject,
      wanted,
      `No container of ${owners} has a port named "${wanted.text}": ${have}`,
      {
        fix: names.length === 0 ? `Name a container port "${wanted.text}".` : `Write one of ${names.join(', ')}.`,
      },
    )
    return
  }
  const numbers = new Set(declared.flatMap((one) => one.number ?? []))
  if (wanted.number === undefined || numbers.size !== 1 || !isOnly) return
  check.report(
    'service-target-port',
    subject,
    wanted,
    `No container of ${owners} declares port ${wanted.number}: declared is ${[...numbers].join()}`,
    { severity: 'notice', fix: 'Check that the container listens on this port, and declare it.' },
  )
}

/**
 * Says that a Service has not the port that something names. Services that are not among the files are not judged.
 * @param port a node with a number or a name.
 */
export function requirePort(
  targets: readonly Target[] | undefined,
  port: Node,
  subject: Subject,
  check: ReferenceCheck,
): void {
  const services = (targets ?? []).flatMap((target) =>
    target.kind === 'Service' && target.subject ? [target.subject] : [],
  )
  const wanted = port.text ?? port.number
  if (services.length === 0 || services.length !== targets?.length || wanted === undefined) return
  if (typeof wanted === 'string' && isPlaceholder(wanted)) return
  const ports = services.flatMap((service) => service.root.at('spec', 'ports').items())
  if (ports.some((one) => one.at('name').value === wanted || one.at('port').number === wanted)) return
  const byName = typeof wanted === 'string'
  const have = ports
    .map((one) => (byName ? one.at('name').text : one.at('port').number))
    .filter((one) => one !== undefined)
  const [service] = services
  const what = byName ? `port named "${wanted}"` : `port ${wanted}`
  check.report(
    'service-port',
    subject,
    port,
    `Service "${service?.name}" has no ${what}: it has ${have.length === 0 ? 'none' : have.join(', ')}`,
    { fix: have.length === 1 ? `Write ${have[0]}.` : 'Name a port of the Service, not of its Pods.' },
  )
}

/** Both forms of Ingress backends: of networking.k8s.io/v1, and of the versions before. */
export function checkIngress(subject: Subject, check: ReferenceCheck): void {
  const spec = subject.root.at('spec')
  const paths = spec
    .at('rules')
    .items()
    .flatMap((rule) => rule.at('http', 'paths').items())
  const backends = [spec.at('defaultBackend'), spec.at('backend'), ...paths.map((path) => path.at('backend'))]
  for (const backend of backends) {
    const isOld = backend.at('serviceName').isSet
    const name = isOld ? backend.at('serviceName') : backend.at('service', 'name')
    const ports = isOld
      ? [backend.at('servicePort')]
      : [backend.at('service', 'port', 'number'), backend.at('service', 'port', 'name')]
    // The AWS controller takes the name of an annotation for a backend.
    if (ports.some((port) => port.text === 'use-annotation')) continue
    const targets = check.require('missing-service', subject, name, 'Service')
    for (const port of ports) requirePort(targets, port, subject, check)
  }
  for (const tls of spec.at('tls').items()) check.require('missing-secret', subject, tls.at('secretName'), 'Secret')
  const ingressClass = spec.at('ingressClassName')
  if (check.known.candidates('IngressClass').length > 0) {
    check.require('missing-service', subject, ingressClass, 'IngressClass', { namespace: undefined, only: 'near' })
  }
}

/** The Service that governs a StatefulSet's network names, and the storage of its claims. */
export function checkStatefulSet(subject: Subject, check: ReferenceCheck): void {
  check.require('missing-service', subject, subject.root.at('spec', 'serviceName'), 'Service')
  for (const template of subject.root.at('spec', 'volumeClaimTemplates').items()) {
    requireStorageClass(template.at('spec', 'storageClassName'), subject, check)
  }
}

export function checkClaim(subject: Subject, check: ReferenceCheck): void {
  requireStorageClass(subject.root.at('spec', 'storageClassName'), subject, check)
}

/** Storage classes come with the cluster, so only misspellings of those in the set are worth a word. */
function requireStorageClass(node: Node, subject: Subject, check: ReferenceCheck): void {
  check.require('missing-storage-class', subject, node, 'StorageClass', { namespace: undefined, only: 'near' })
}

/** What an autoscaler scales. */
export function checkScaleTarget(subject: Subject, check: ReferenceCheck): void {
  const spec = subject.root.at('spec')
  const reference = spec.at('scaleTargetRef').isSet ? spec.at('scaleTargetRef') : spec.at('targetRef')
  const kind = reference.at('kind').text ?? (subject.kind === 'ScaledObject' ? 'Deployment' : undefined)
  if (kind === undefined) return
  check.require('scale-target', subject, reference.at('name'), kind)
}

/** Admission webhooks and aggregated APIs are answered by a Service of a named namespace. */
export function checkServiceReference(subject: Subject, check: ReferenceCheck): void {
  const { root, kind } = subject
  const services =
    kind === 'APIService'
      ? [root.at('spec', 'service')]
      : root
          .at('webhooks')
          .items()
          .map((webhook) => webhook.at('clientConfig', 'service'))
  for (const service of services) {
    const namespace = service.at('namespace').text
    const targets = check.require('missing-service', subject, service.at('name'), 'Service', { namespace })
    requirePort(targets, service.at('port'), subject, check)
  }
}
