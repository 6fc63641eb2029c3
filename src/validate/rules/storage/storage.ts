import { atLeast, between, fieldsSet, form, formOfPointer, need, oneOf, shown, unique, uniqueField } from '../checks.ts'
import type { Node } from '../node.ts'
import { checkEntry, checkQuantity } from '../pods/resources.ts'
import { checkNodeSelector } from '../pods/scheduling.ts'
import { checkDriverName, checkStorageSource } from '../pods/volume-sources.ts'
import type { Review, Rule } from '../rule.ts'
import { checkLabelKey, checkLabelSelector } from '../values/labels.ts'
import { byteLength, dnsSubdomainFault, qualifiedNameFault } from '../values/names.ts'
import { checkAccessModes } from './claims.ts'

const VOLUMES = 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/'
const CLASSES = 'https://kubernetes.io/docs/concepts/storage/storage-classes/'

/** The sources of a PersistentVolume in the order in which the server looks for them. */
const SOURCES = [
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'glusterfs',
  'flocker',
  'nfs',
  'rbd',
  'quobyte',
  'cephfs',
  'iscsi',
  'cinder',
  'fc',
  'flexVolume',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'scaleIO',
  'local',
  'storageos',
  'csi',
]

export const storageRules = [
  {
    name: 'persistent-volume-spec',
    summary: 'A PersistentVolume has access modes, a capacity of storage above zero, and known policies.',
    cites: VOLUMES,
    kinds: ['PersistentVolume'],
    check(volume, review) {
      checkVolumeSpec(review, volume.at('spec'), false)
    },
  },
  {
    name: 'persistent-volume-source',
    summary: 'A PersistentVolume has one source, complete; a local one says on which node.',
    cites: `${VOLUMES}#types-of-persistent-volumes`,
    kinds: ['PersistentVolume'],
    check(volume, review) {
      checkVolumeSource(review, volume.at('spec'), volume.at('metadata', 'name').text ?? '')
    },
  },
  {
    name: 'storage-class',
    summary: 'A StorageClass has a provisioner, known policies, and topologies that do not repeat.',
    cites: CLASSES,
    kinds: ['storage.k8s.io/StorageClass'],
    check(object, review) {
      checkProvisioner(review, object.at('provisioner'))
      checkParameters(review, object.at('parameters'))
      oneOf(review, object.at('reclaimPolicy'), ['Delete', 'Retain'])
      oneOf(review, object.at('volumeBindingMode'), ['Immediate', 'WaitForFirstConsumer'], 'pointer')
      checkTopologies(review, object.at('allowedTopologies'))
    },
  },
  {
    name: 'volume-attributes-class',
    summary: 'A VolumeAttributesClass has a driver and parameters.',
    cites: 'https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/',
    kinds: ['storage.k8s.io/VolumeAttributesClass'],
    check(object, review) {
      checkProvisioner(review, object.at('driverName'))
      need(review, object.at('parameters'), ': at least one')
      checkParameters(review, object.at('parameters'))
    },
  },
  {
    name: 'volume-attachment',
    summary: 'A VolumeAttachment names a driver, a node, and one volume.',
    cites: 'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume-attachment-v1/',
    kinds: ['storage.k8s.io/VolumeAttachment'],
    check(object, review) {
      const spec = object.at('spec')
      checkDriverName(review, spec.at('attacher'))
      if (need(review, spec.at('nodeName'))) form(review, spec.at('nodeName'), dnsSubdomainFault)
      const [inline, name] = [spec.at('source', 'inlineVolumeSpec'), spec.at('source', 'persistentVolumeName')]
      if (inline.isSet === name.isSet)
        review.refuse(spec.at('source'), 'source must have one of inlineVolumeSpec and persistentVolumeName')
      else if (inline.isSet) {
        checkVolumeSpec(review, inline, true)
        checkVolumeSource(review, inline, '')
      }
      formOfPointer(review, name, dnsSubdomainFault)
    },
  },
  {
    name: 'csi-driver',
    summary:
      'A CSIDriver has known modes; tokens last between 10 minutes and 2³² seconds and are for one audience each.',
    cites: 'https://kubernetes-csi.github.io/docs/csi-driver-object.html',
    kinds: ['storage.k8s.io/CSIDriver'],
    check(object, review) {
      const spec = object.at('spec')
      oneOf(review, spec.at('fsGroupPolicy'), ['ReadWriteOnceWithFSType', 'File', 'None'], 'pointer')
      for (const mode of spec.at('volumeLifecycleModes').items()) {
        if (mode.value !== 'Persistent' && mode.value !== 'Ephemeral') {
          review.refuse(
            spec.at('volumeLifecycleModes'),
            `volumeLifecycleModes holds ${shown(mode.value)}, but must hold Persistent or Ephemeral`,
          )
        }
      }
      const tokens = spec.at('tokenRequests').items()
      for (const token of tokens) between(review, token.at('expirationSeconds'), 600, 4294967296)
      unique(
        review,
        tokens,
        (token) => String(token.at('audience').value ?? ''),
        (token) => token.at('audience'),
      )
    },
  },
  {
    name: 'csi-node',
    summary: 'Drivers of a CSINode have unique names, ids of the node, and topology keys that do not repeat.',
    cites: 'https://kubernetes-csi.github.io/docs/csi-node-object.html',
    kinds: ['storage.k8s.io/CSINode'],
    check(object, review) {
      const drivers = object.at('spec', 'drivers').items()
      for (const driver of drivers) {
        checkDriverName(review, driver.at('name'))
        if (need(review, driver.at('nodeID')))
          form(review, driver.at('nodeID'), (text) =>
            byteLength(text) > 256 ? 'must have at most 256 characters' : undefined,
          )
        atLeast(review, driver.at('allocatable', 'count'), 0)
        for (const key of driver.at('topologyKeys').items()) formOfPointer(review, key, qualifiedNameFault)
        unique(review, driver.at('topologyKeys').items(), (key) => key.text)
      }
      uniqueField(review, drivers, 'name')
    },
  },
  {
    name: 'csi-storage-capacity',
    summary: 'A CSIStorageCapacity names a class, and a capacity that is not negative.',
    cites: 'https://kubernetes.io/docs/concepts/storage/storage-capacity/',
    kinds: ['storage.k8s.io/CSIStorageCapacity'],
    check(object, review) {
      checkLabelSelector(review, object.at('nodeTopology'))
      const name = object.at('storageClassName')
      if (need(review, name)) form(review, name, dnsSubdomainFault)
      const capacity = checkQuantity(review, object.at('capacity'))
      if (capacity !== undefined && capacity < 0n) review.refuse(object.at('capacity'), 'capacity must not be negative')
      checkQuantity(review, object.at('maximumVolumeSize'))
    },
  },
] as const satisfies readonly Rule[]

/** @param isInline It stands in a VolumeAttachment: it has a CSI driver, and neither a capacity nor a claim. */
function checkVolumeSpec(review: Review, spec: Node, isInline: boolean): void {
  checkAccessModes(review, spec.at('accessModes'))
  const capacity = spec.at('capacity')
  const names = Object.keys(capacity.map ?? {})
  if (isInline) {
    for (const field of fieldsSet(spec, ['capacity', 'claimRef', 'nodeAffinity'])) {
      if (field.key !== 'capacity' || !field.isEmpty)
        review.refuse(field, `${field.key} must not stand in an inline volume`)
    }
    if (!spec.at('csi').isSet) review.refuse(spec.at('csi'), 'csi is required in an inline volume')
  } else if (capacity.isEmpty) need(review, capacity, ': how much storage there is')
  else if (names.length !== 1 || names[0] !== 'storage')
    review.refuse(capacity, `capacity names ${names.join(', ')}, but must name storage alone`)
  for (const [name, amount] of isInline ? [] : capacity.entries()) {
    const quantity = checkEntry(review, amount)
    if (quantity !== undefined && quantity <= 0n)
      review.refuse(amount, `${name} is ${shown(amount.value)}, but must be greater than zero`)
  }
  const policy = spec.at('persistentVolumeReclaimPolicy')
  oneOf(review, policy, isInline ? ['Retain'] : ['Delete', 'Recycle', 'Retain'])
  const parts = (spec.at('hostPath', 'path').text ?? 'none').split('/')
  const isRoot = parts[0] === '' && parts.every((part) => part === '' || part === '.')
  if (policy.value === 'Recycle' && isRoot)
    review.refuse(policy, 'persistentVolumeReclaimPolicy must not be Recycle for the hostPath /')
  form(review, spec.at('storageClassName'), dnsSubdomainFault)
  oneOf(review, spec.at('volumeMode'), ['Block', 'Filesystem'], 'pointer')
  const affinity = spec.at('nodeAffinity')
  if (affinity.isSet && !affinity.at('required').isSet)
    review.refuse(affinity.at('required'), 'required is required in the nodeAffinity of a volume')
  checkNodeSelector(review, affinity.at('required'), review.minor >= 32)
  const attributes = spec.at('volumeAttributesClassName')
  if (review.minor < 34 || !attributes.isSet) return
  formOfPointer(review, attributes, dnsSubdomainFault)
  if (!spec.at('csi').isSet) review.refuse(spec.at('csi'), 'csi is required with volumeAttributesClassName')
}

function checkVolumeSource(review: Review, spec: Node, name: string): void {
  if (spec.isSet && spec.map === undefined) return
  const [first, ...others] = SOURCES.map((name) => spec.at(name)).filter((source) => source.isSet)
  if (first === undefined) {
    review.refuse(spec, 'a PersistentVolume must have a source of storage')
    return
  }
  for (const other of others) {
    if (other.key !== 'flexVolume')
      review.refuse(other, `${other.key} must not stand beside ${first.key}: a volume has one source`)
  }
  checkStorageSource(review, first, 'persistent')
  const initiator = first.at('initiatorName')
  const portal = `${name}:${first.at('targetPortal').text ?? ''}`
  if (first.key === 'iscsi' && initiator.isSet && portal.length > 64)
    review.refuse(
      first.at('targetPortal'),
      'the name of the volume and targetPortal must have at most 64 characters together',
    )
  if (first.key === 'local' && !spec.at('nodeAffinity').isSet) {
    review.refuse(spec.at('nodeAffinity'), 'nodeAffinity is required for a local volume')
  }
}

function checkProvisioner(review: Review, provisioner: Node): void {
  if (need(review, provisioner)) form(review, provisioner, (text) => qualifiedNameFault(text.toLowerCase()))
}

function checkParameters(review: Review, parameters: Node): void {
  const entries = parameters.entries()
  if (entries.length > 512) review.refuse(parameters, 'at most 512 parameters are allowed')
  if (entries.some(([key]) => key === '')) review.refuse(parameters, 'a parameter must have a name')
  const size = entries.reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value.text ?? ''), 0)
  if (size > 262144) review.refuse(parameters, `the parameters have ${size} bytes, but at most 262144 are allowed`)
}

/** The server compares each term with all before it, and with as many empty ones: an empty term counts as a repetition. */
function checkTopologies(review: Review, topologies: Node): void {
  const seen = new Set<string>()
  for (const term of topologies.items()) {
    const expressions = term.at('matchLabelExpressions')
    for (const expression of expressions.items()) {
      checkLabelKey(review, expression.at('key'))
      need(review, expression.at('values'), ': at least one')
      unique(review, expression.at('values').items(), (value) => value.text)
    }
    uniqueField(review, expressions.items(), 'key')
    const key = termKey(expressions)
    if (seen.has(key) || expressions.isEmpty)
      review.refuse(expressions, 'a topology must have expressions, and those of no other')
    seen.add(key)
  }
}

function termKey(expressions: Node): string {
  const parts = expressions
    .items()
    .map((one) => [one.at('key').value, [...(one.at('values').list ?? [])].map(String).sort()])
  return JSON.stringify(parts.map((part) => JSON.stringify(part)).sort())
}
