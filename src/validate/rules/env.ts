import { fieldsSet, form, need, oneOf, shown } from './checks.ts'
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
} from './names.ts'
import type { Node } from './node.ts'
import { checkPathStaysInside } from './paths.ts'
import { POD_KINDS, podSpecAround, volumesByName } from './pods.ts'
import { parseQuantity } from './quantity.ts'
import { checkQuantity } from './resources.ts'
import type { Judge, Rule } from './rule.ts'

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

export const envRules: readonly Rule[] = [
  {
    name: 'env-name',
    summary: 'A variable has a name: since 1.32 of printable ASCII but =, before of letters, digits, - _ and .',
    cites: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
    kinds: POD_KINDS,
    check(container, judge) {
      for (const variable of container.at('env').items()) {
        if (need(judge, variable.at('name'))) form(judge, variable.at('name'), envNameFault(judge))
      }
    },
  },
  {
    name: 'env-value-from',
    summary: 'A variable has a value or one source, and the source is complete.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables',
    kinds: POD_KINDS,
    check(container, judge) {
      for (const variable of container.at('env').items()) checkValueFrom(judge, variable, container)
    },
  },
  {
    name: 'env-from',
    summary: 'An envFrom entry has a configMapRef or a secretRef, and a prefix that a variable can begin with.',
    cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
    kinds: POD_KINDS,
    check(container, judge) {
      const list = container.at('envFrom')
      for (const source of list.items()) {
        form(judge, source.at('prefix'), envNameFault(judge))
        const references = fieldsSet(source, ['configMapRef', 'secretRef'])
        for (const reference of references) {
          const name = reference.at('name')
          if (need(judge, name)) form(judge, name, (text) => dnsSubdomainFault(maskedGenerateName(text)))
        }
        if (references.length === 0) judge.refuse(list, 'an envFrom entry must have a configMapRef or a secretRef')
        if (references.length > 1)
          judge.refuse(list, 'an envFrom entry must not have both a configMapRef and a secretRef')
      }
    },
  },
]

function envNameFault(judge: Judge): NameFault {
  return judge.minor >= 32 ? relaxedEnvNameFault : strictEnvNameFault
}

function checkValueFrom(judge: Judge, variable: Node, container: Node): void {
  const from = variable.at('valueFrom')
  if (from.map === undefined) return
  const names = [
    'fieldRef',
    'resourceFieldRef',
    'configMapKeyRef',
    'secretKeyRef',
    ...(judge.minor >= 35 ? ['fileKeyRef'] : []),
  ]
  const sources = fieldsSet(from, names)
  for (const source of sources) checkSource(judge, source, container)
  if (sources.length === 0) judge.refuse(from, `valueFrom must have one of ${names.join(', ')}`)
  else if (!variable.at('value').isEmpty) judge.refuse(from, 'valueFrom must not stand beside a value')
  else if (sources.length > 1)
    judge.refuse(from, `valueFrom has ${sources.map((source) => source.key).join(' and ')}, but one is allowed`)
}

function checkSource(judge: Judge, source: Node, container: Node): void {
  if (source.map === undefined) return
  if (source.key === 'fieldRef') checkFieldRef(judge, source, judge.minor >= 29 ? ENV_FIELDS : ENV_FIELDS_BEFORE_1_29)
  else if (source.key === 'resourceFieldRef') checkResourceFieldRef(judge, source, 'env')
  else if (source.key === 'fileKeyRef') checkFileKey(judge, source, container)
  else {
    const name = source.at('name')
    if (name.isEmpty)
      judge.missing(
        name,
        `name is required: the ${source.key === 'secretKeyRef' ? 'Secret' : 'ConfigMap'} that holds the key`,
      )
    form(judge, name, dnsSubdomainFault)
    if (need(judge, source.at('key'))) form(judge, source.at('key'), configKeyFault)
  }
}

function checkFileKey(judge: Judge, source: Node, container: Node): void {
  if (need(judge, source.at('key'))) form(judge, source.at('key'), relaxedEnvNameFault)
  if (need(judge, source.at('path'))) checkPathStaysInside(judge, source.at('path'))
  const volumeName = source.at('volumeName')
  if (!need(judge, volumeName)) return
  form(judge, volumeName, dnsLabelFault)
  const volume = volumesByName(podSpecAround(container), judge).get(volumeName.value)
  if (volume === undefined) judge.refuse(volumeName, `no volume has the name ${shown(volumeName.value)}`)
  else if (!volume.at('emptyDir').isSet)
    judge.refuse(volumeName, `the volume ${shown(volumeName.value)} must be an emptyDir`)
}

/** A reference to a field of the Pod itself: `metadata.name`, `metadata.labels['app']`. */
export function checkFieldRef(judge: Judge, reference: Node, allowed: readonly string[]): void {
  const apiVersion = reference.at('apiVersion')
  const path = reference.at('fieldPath')
  if (!need(judge, path) || path.text === undefined) return
  if (apiVersion.text !== undefined && apiVersion.text !== 'v1') {
    judge.refuse(path, `fieldPath can be read in the apiVersion v1 only, not in ${shown(apiVersion.text)}`)
    return
  }
  const subscript = path.text.length > 500 ? null : /^(.*)\['(.*)'\]$/.exec(path.text)
  if (subscript !== null) {
    const [, base, key = ''] = subscript
    if (base !== 'metadata.annotations' && base !== 'metadata.labels') {
      judge.refuse(
        path,
        `fieldPath is ${shown(path.text)}, but only metadata.annotations and metadata.labels can be asked for a key`,
      )
      return
    }
    const fault = (base === 'metadata.annotations' ? annotationKeyFault : qualifiedNameFault)(key)
    if (fault !== undefined) judge.refuse(reference, `the key in fieldPath ${shown(path.text)} ${fault}`)
    return
  }
  const field = path.text === 'spec.host' ? 'spec.nodeName' : path.text
  if (!CONVERTIBLE.has(field))
    judge.refuse(path, `fieldPath is ${shown(path.text)}, which is no field of a Pod that can be referred to`)
  else if (path.text !== 'spec.host') oneOf(judge, path, allowed)
}

/** A reference to a request or limit of a container. A volume must say of which container. */
export function checkResourceFieldRef(judge: Judge, reference: Node, place: 'env' | 'volume'): void {
  const resource = reference.at('resource')
  if (place === 'volume' && reference.at('containerName').isEmpty) need(judge, reference.at('containerName'))
  else if (need(judge, resource) && !/^(limits|requests)\.hugepages-/.test(resource.text ?? ''))
    oneOf(judge, resource, RESOURCES)
  checkDivisor(judge, reference.at('divisor'), resource.text ?? '')
}

function checkDivisor(judge: Judge, divisor: Node, resource: string): void {
  const quantity = checkQuantity(judge, divisor)
  if (quantity === undefined || quantity === 0n) return
  const isCpu = resource.endsWith('.cpu')
  const units = isCpu
    ? ['1m', '1']
    : ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei']
  if (units.some((unit) => parseQuantity(unit) === quantity)) return
  judge.refuse(divisor, `divisor is ${shown(divisor.value)}, but must be one of ${units.join(', ')} for ${resource}`)
}
