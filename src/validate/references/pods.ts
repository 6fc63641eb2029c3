import { InputError } from '../../errors.ts'
import { parseReference } from '../../oci/reference.ts'
import type { Node } from '../rules/node.ts'
import { isPlaceholder, type ReferenceCheck } from './check.ts'
import type { Subject, Target } from './subject.ts'

const builtInPriorities = new Set(['system-cluster-critical', 'system-node-critical'])
/** ConfigMaps that Kubernetes and Istio put into every namespace. */
const configMapsOfEveryNamespace = new Set(['kube-root-ca.crt', 'istio-ca-root-cert', 'openshift-service-ca.crt'])

/** What a Pod template takes from other objects: ConfigMaps, Secrets, claims, its account and its priority. */
export function checkPods(subject: Subject, check: ReferenceCheck): void {
  if (subject.pods === undefined) return
  const spec = subject.pods.node.at('spec')
  for (const list of ['containers', 'initContainers', 'ephemeralContainers']) {
    for (const container of spec.at(list).items()) checkContainer(container, subject, check)
  }
  const claims = claimsOf(subject)
  for (const volume of spec.at('volumes').items()) checkVolume(volume, claims, subject, check)
  for (const secret of spec.at('imagePullSecrets').items()) {
    check.require('missing-secret', subject, secret.at('name'), 'Secret')
  }
  const account =
    spec.at('serviceAccountName').text === undefined ? spec.at('serviceAccount') : spec.at('serviceAccountName')
  requireAccount(account, subject.namespace, subject, check)
  const priority = spec.at('priorityClassName')
  if (priority.text !== undefined && !builtInPriorities.has(priority.text)) {
    check.require('missing-priority-class', subject, priority, 'PriorityClass', { namespace: undefined })
  }
}

/** A ServiceAccount by name; `default` is in every namespace. */
export function requireAccount(
  node: Node,
  namespace: string | undefined,
  subject: Subject,
  check: ReferenceCheck,
): void {
  if (node.text === undefined || node.text === 'default') return
  check.require('missing-service-account', subject, node, 'ServiceAccount', { namespace })
}

function checkContainer(container: Node, subject: Subject, check: ReferenceCheck): void {
  checkImage(container.at('image'), subject, check)
  const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].map((name) => container.at(name))
  const hooks = ['postStart', 'preStop'].map((name) => container.at('lifecycle', name))
  for (const port of [...probes, ...hooks].flatMap((probe) => [
    probe.at('httpGet', 'port'),
    probe.at('tcpSocket', 'port'),
  ])) {
    checkProbePort(port, container, subject, check)
  }
  for (const variable of container.at('env').items()) {
    const from = variable.at('valueFrom')
    requireKey('ConfigMap', from.at('configMapKeyRef'), subject, check)
    requireKey('Secret', from.at('secretKeyRef'), subject, check)
  }
  for (const source of container.at('envFrom').items()) {
    requireObject('ConfigMap', source.at('configMapRef'), source.at('configMapRef', 'name'), subject, check)
    requireObject('Secret', source.at('secretRef'), source.at('secretRef', 'name'), subject, check)
  }
}

/** What is filled in before anything is applied: `ko://…`, `<image>`, `IMAGE`, `%s`, the part that a chart has no value for. */
const imageToFillIn = /^[A-Z\d_]*(:|$)|:\/\/|[<>{}$%]|:$/

/** The server takes any text for an image; of one that is none the kubelet says InvalidImageName for ever. */
function checkImage(image: Node, subject: Subject, check: ReferenceCheck): void {
  const { text } = image
  if (text === undefined || text.trim() === '' || imageToFillIn.test(text)) return
  try {
    parseReference(text)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    check.report('image-name', subject, image, error.message, {
      fix: 'Write registry/path:tag, the path in lower case.',
    })
  }
}

function checkProbePort(port: Node, container: Node, subject: Subject, check: ReferenceCheck): void {
  const { text } = port
  if (text === undefined || /^\d+$/.test(text) || isPlaceholder(text)) return
  const names = container
    .at('ports')
    .items()
    .flatMap((one) => one.at('name').text ?? [])
  if (names.includes(text)) return
  const have = names.length === 0 ? 'it names none' : `it has ${names.join(', ')}`
  check.report('probe-port', subject, port, `The container has no port named "${text}": ${have}`, {
    fix: names.length === 0 ? `Name a port of the container "${text}".` : `Write one of ${names.join(', ')}.`,
  })
}

function requireKey(kind: 'ConfigMap' | 'Secret', reference: Node, subject: Subject, check: ReferenceCheck): void {
  const targets = requireObject(kind, reference, reference.at('name'), subject, check)
  checkKey(targets, reference.at('key'), subject, check)
}

/** An object that a Pod can't do without; nothing is said about optional ones. */
function requireObject(
  kind: 'ConfigMap' | 'Secret',
  reference: Node,
  name: Node,
  subject: Subject,
  check: ReferenceCheck,
): Target[] | undefined {
  if (reference.at('optional').isTrue) return undefined
  if (kind === 'ConfigMap' && configMapsOfEveryNamespace.has(name.text ?? '')) return undefined
  return check.require(kind === 'ConfigMap' ? 'missing-config-map' : 'missing-secret', subject, name, kind)
}

/** Says that a key is missing when every object of that name is one of these files, and none has the key. */
export function checkKey(
  targets: readonly Target[] | undefined,
  key: Node,
  subject: Subject,
  check: ReferenceCheck,
): void {
  const wanted = key.text
  if (targets === undefined || wanted === undefined || isPlaceholder(wanted)) return
  const keys = new Set<string>()
  for (const { subject: target } of targets) {
    if (target === undefined || fillsItself(target)) return
    for (const field of ['data', 'binaryData', 'stringData']) {
      for (const [name] of target.root.at(field).entries()) keys.add(name)
    }
  }
  if (keys.has(wanted)) return
  const [{ kind, name } = { kind: '', name: '' }] = targets
  const has = keys.size === 0 ? 'has no keys' : `has ${[...keys].slice(0, 8).join(', ')}`
  check.report('missing-key', subject, key, `${kind} "${name}" has no key "${wanted}": it ${has}`, {
    fix: `Add the key to ${kind} "${name}", name one that it has, or set optional: true.`,
  })
}

/** A Secret of a service account, or one that a controller injects into, gets its keys in the cluster. */
function fillsItself({ root, kind }: Subject): boolean {
  if (kind === 'Secret' && root.at('type').text === 'kubernetes.io/service-account-token') return true
  const isEmpty = ['data', 'binaryData', 'stringData'].every((field) => root.at(field).isEmpty)
  return (
    isEmpty ||
    root
      .at('metadata', 'annotations')
      .entries()
      .some(([key]) => /inject|replicat|reflector|sync/.test(key))
  )
}

/** Names of the claims that a StatefulSet makes for its Pods. */
function claimsOf({ kind, root }: Subject): ReadonlySet<string> {
  if (kind !== 'StatefulSet') return new Set()
  const templates = root.at('spec', 'volumeClaimTemplates').items()
  return new Set(templates.flatMap((template) => template.at('metadata', 'name').text ?? []))
}

function checkVolume(volume: Node, claims: ReadonlySet<string>, subject: Subject, check: ReferenceCheck): void {
  checkItems('ConfigMap', volume.at('configMap'), 'name', subject, check)
  checkItems('Secret', volume.at('secret'), 'secretName', subject, check)
  for (const source of volume.at('projected', 'sources').items()) {
    checkItems('ConfigMap', source.at('configMap'), 'name', subject, check)
    checkItems('Secret', source.at('secret'), 'name', subject, check)
  }
  const claim = volume.at('persistentVolumeClaim', 'claimName')
  if (claim.text !== undefined && !claims.has(claim.text)) {
    check.require('missing-claim', subject, claim, 'PersistentVolumeClaim')
  }
}

function checkItems(
  kind: 'ConfigMap' | 'Secret',
  source: Node,
  nameField: string,
  subject: Subject,
  check: ReferenceCheck,
): void {
  const targets = requireObject(kind, source, source.at(nameField), subject, check)
  for (const item of source.at('items').items()) checkKey(targets, item.at('key'), subject, check)
}
