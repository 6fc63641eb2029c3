import { fieldsSet, form, need, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import {
  annotationKeyFault,
  configKeyFault,
  dnsLabelFault,
  dnsSubdomainFault,
  maskedGenerateName,
  type NameFault,
  qualifiedNameFault,
  relaxedEnvNameFault,
  strictEnvNameFault,
} from '../values/names.ts'
import { checkPathStaysInside } from '../values/paths.ts'
import { parseQuantity } from '../values/quantity.ts'
import { POD_KINDS, podSpecAround, volumesByName } from './pods.ts'
import { checkQuantity } from './resources.ts'

/** Fields of a Pod that the server can turn into text at all; each use allows some of them. */
const CONVERTIBLE = new Set([
  'metadata.annotations',
  'metadata.labels',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.restartPolicy',
  'spec.serviceAccountName',
  'spec.schedulerName',
  'status.phase',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
  'spec.host',
])

const ENV_FIELDS = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
]

const ENV_FIELDS_BEFORE_1_29 = ENV_FIELDS.filter((field) => field !== 'status.hostIPs')

/** The fields that a file of a downwardAPI volume may hold. */
export const VOLUME_FIELDS = [
  'metadata.name',
  'metadata.namespace',
  'metadata.labels',
  'metadata.annotations',
  'metadata.uid',
]

const RESOURCES = ['cpu', 'memory', 'ephemeral-storage'].flatMap((name) => [`limits.${name}`, `requests.${name}`])

export const envRules = [
  {
    name: 'env-name',
    summary: 'A variable has a name: since 1.32 of printable ASCII but =, before of letters, digits, - _ and .',
    cites: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
    kinds: POD_KINDS,
    check(container, review) {
      for (const variable of container.at('env').items()) {
        if (need(review, variable.at('name'))) form(review, variable.at('name'), envNameFault(review))
      }
    },
  },
  {
    name: 'env-value-from',
    summary: 'A variable has a value or one source, and the source is complete.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables',
    kinds: POD_KINDS,
    check(container, review) {
      for (const variable of container.at('env').items()) checkValueFrom(review, variable, container)
    },
  },
  {
    name: 'env-from',
    summary: 'An envFrom entry has a configMapRef or a secretRef, and a prefix that a variable can begin with.',
    cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
    kinds: POD_KINDS,
    check(container, review) {
      const list = container.at('envFrom')
      for (const source of list.items()) {
        form(review, source.at('prefix'), envNameFault(review))
        const references = fieldsSet(source, ['configMapRef', 'secretRef'])
        for (const reference of references) {
          const name = reference.at('name')
          if (need(review, name)) form(review, name, (text) => dnsSubdomainFault(maskedGenerateName(text)))
        }
        if (references.length === 0) review.refuse(list, 'an envFrom entry must have a configMapRef or a secretRef')
        if (references.length > 1)
          review.refuse(list, 'an envFrom entry must not have both a configMapRef and a secretRef')
      }
    },
  },
] as const satisfies readonly Rule[]

function envNameFault(review: Review): NameFault {
  return review.minor >= 32 ? relaxedEnvNameFault : strictEnvNameFault
}

function checkValueFrom(review: Review, variable: Node, container: Node): void {
  const from = variable.at('valueFrom')
  if (from.map === undefined) return
  const names = [
    'fieldRef',
    'resourceFieldRef',
    'configMapKeyRef',
    'secretKeyRef',
    ...(review.minor >= 35 ? ['fileKeyRef'] : []),
  ]
  const sources = fieldsSet(from, names)
  for (const source of sources) checkSource(review, source, container)
  if (sources.length === 0) review.refuse(from, `valueFrom must have one of ${names.join(', ')}`)
  else if (!variable.at('value').isEmpty) review.refuse(from, 'valueFrom must not stand beside a value')
  else if (sources.length > 1)
    review.refuse(from, `valueFrom has ${sources.map((source) => source.key).join(' and ')}, but one is allowed`)
}

function checkSource(review: Review, source: Node, container: Node): void {
  if (source.map === undefined) return
  if (source.key === 'fieldRef') checkFieldRef(review, source, review.minor >= 29 ? ENV_FIELDS : ENV_FIELDS_BEFORE_1_29)
  else if (source.key === 'resourceFieldRef') checkResourceFieldRef(review, source, 'env')
  else if (source.key === 'fileKeyRef') checkFileKey(review, source, container)
  else {
    const name = source.at('name')
    if (name.isEmpty)
      review.refuse(
        name,
        `name is required: the ${source.key === 'secretKeyRef' ? 'Secret' : 'ConfigMap'} that holds the key`,
      )
    form(review, name, dnsSubdomainFault)
    if (need(review, source.at('key'))) form(review, source.at('key'), configKeyFault)
  }
}

function checkFileKey(review: Review, source: Node, container: Node): void {
  if (need(review, source.at('key'))) form(review, source.at('key'), relaxedEnvNameFault)
  if (need(review, source.at('path'))) checkPathStaysInside(review, source.at('path'))
  const volumeName = source.at('volumeName')
  if (!need(review, volumeName)) return
  form(review, volumeName, dnsLabelFault)
  const volume = volumesByName(podSpecAround(container), review).get(volumeName.value)
  if (volume === undefined) review.refuse(volumeName, `no volume has the name ${shown(volumeName.value)}`)
  else if (!volume.at('emptyDir').isSet)
    review.refuse(volumeName, `the volume ${shown(volumeName.value)} must be an emptyDir`)
}

/** A reference to a field of the Pod itself: `metadata.name`, `metadata.labels['app']`. */
export function checkFieldRef(review: Review, reference: Node, allowed: readonly string[]): void {
  const apiVersion = reference.at('apiVersion')
  const path = reference.at('fieldPath')
  if (!need(review, path) || path.text === undefined) return
  if (apiVersion.text !== undefined && apiVersion.text !== 'v1') {
    review.refuse(path, `fieldPath can be read in the apiVersion v1 only, not in ${shown(apiVersion.text)}`)
    return
  }
  const subscript = path.text.length > 500 ? null : /^(.*)\['(.*)'\]$/.exec(path.text)
  if (subscript !== null) {
    const [, base, key = ''] = subscript
    if (base !== 'metadata.annotations' && base !== 'metadata.labels') {
      review.refuse(
        path,
        `fieldPath is ${shown(path.text)}, but only metadata.annotations and metadata.labels can be asked for a key`,
      )
      return
    }
    const fault = (base === 'metadata.annotations' ? annotationKeyFault : qualifiedNameFault)(key)
    if (fault !== undefined) review.refuse(reference, `the key in fieldPath ${shown(path.text)} ${fault}`)
    return
  }
  const field = path.text === 'spec.host' ? 'spec.nodeName' : path.text
  if (!CONVERTIBLE.has(field))
    review.refuse(path, `fieldPath is ${shown(path.text)}, which is no field of a Pod that can be referred to`)
  else if (path.text !== 'spec.host') oneOf(review, path, allowed)
}

/** A reference to a request or limit of a container. A volume must say of which container. */
export function checkResourceFieldRef(review: Review, reference: Node, place: 'env' | 'volume'): void {
  const resource = reference.at('resource')
  if (place === 'volume' && reference.at('containerName').isEmpty) need(review, reference.at('containerName'))
  else if (need(review, resource) && !/^(limits|requests)\.hugepages-/.test(resource.text ?? ''))
    oneOf(review, resource, RESOURCES)
  checkDivisor(review, reference.at('divisor'), resource.text ?? '')
}

function checkDivisor(review: Review, divisor: Node, resource: string): void {
  const quantity = checkQuantity(review, divisor)
  if (quantity === undefined || quantity === 0n) return
  const isCpu = resource.endsWith('.cpu')
  const units = isCpu
    ? ['1m', '1']
    : ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei']
  if (units.some((unit) => parseQuantity(unit) === quantity)) return
  review.refuse(divisor, `divisor is ${shown(divisor.value)}, but must be one of ${units.join(', ')} for ${resource}`)
}
