import { between, form, need, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review } from '../rule.ts'
import { dnsLabelFault, dnsSubdomainFault, type NameFault } from '../values/names.ts'
import { checkFilePath, checkPathStaysInside, checkRelativePath } from '../values/paths.ts'

/** Sources of storage that both volumes of Pods and PersistentVolumes have, in the order in which the server looks. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  gcePersistentDisk: ['pdName'],
  awsElasticBlockStore: ['volumeID'],
  nfs: ['server', 'path'],
  iscsi: ['targetPortal', 'iqn'],
  glusterfs: ['endpoints', 'path'],
  rbd: ['monitors', 'image'],
  cinder: ['volumeID'],
  cephfs: ['monitors'],
  quobyte: ['registry', 'volume'],
  flexVolume: ['driver'],
  azureFile: ['secretName', 'shareName'],
  vsphereVolume: ['volumePath'],
  photonPersistentDisk: ['pdID'],
  portworxVolume: ['volumeID'],
  azureDisk: ['diskName', 'diskURI'],
  scaleIO: ['gateway', 'system', 'volumeName'],
  storageos: ['volumeName'],
  local: ['path'],
}

const HOST_PATH_TYPES = [
  '',
  'BlockDevice',
  'CharDevice',
  'Directory',
  'DirectoryOrCreate',
  'File',
  'FileOrCreate',
  'Socket',
]

/** Checks a source of storage. @param place Secrets of a PersistentVolume are referred to with their namespace. */
export function checkStorageSource(review: Review, source: Node, place: 'pod' | 'persistent'): void {
  if (source.map === undefined) return
  const name = String(source.key)
  for (const field of REQUIRED[name] ?? []) need(review, source.at(field))
  SPECIAL[name]?.(review, source, place)
}

type SourceCheck = (review: Review, source: Node, place: 'pod' | 'persistent') => void

const SPECIAL: Readonly<Record<string, SourceCheck>> = {
  hostPath(review, source) {
    if (need(review, source.at('path'))) checkPathStaysInside(review, source.at('path'))
    oneOf(review, source.at('type'), HOST_PATH_TYPES)
  },
  local: (review, source) => checkPathStaysInside(review, source.at('path')),
  gcePersistentDisk: (review, source) => between(review, source.at('partition'), 0, 255),
  awsElasticBlockStore: (review, source) => between(review, source.at('partition'), 0, 255),
  nfs(review, source) {
    const path = source.at('path')
    if (path.text !== undefined && !path.text.startsWith('/'))
      review.refuse(path, `path is ${shown(path.text)}, but must be an absolute path`)
  },
  iscsi: checkIscsi,
  fc(review, source) {
    const [names, ids, lun] = [source.at('targetWWNs'), source.at('wwids'), source.at('lun')]
    if (names.isEmpty && ids.isEmpty) review.refuse(names, 'targetWWNs or wwids are required')
    if (!names.isEmpty && !ids.isEmpty) review.refuse(names, 'targetWWNs must not stand beside wwids')
    if (names.isEmpty) return
    if (lun.isSet) between(review, lun, 0, 255)
    else review.refuse(lun, 'lun is required with targetWWNs')
  },
  flocker(review, source) {
    const [name, id] = [source.at('datasetName'), source.at('datasetUUID')]
    if (name.isEmpty === id.isEmpty) review.refuse(source, 'flocker must have one of datasetName and datasetUUID')
    if (name.text?.includes('/')) review.refuse(name, "datasetName must not hold a '/'")
  },
  quobyte(review, source) {
    const registry = source.at('registry')
    const isPairs = registry.text?.split(',').every((pair) => /^([^:[\]]*|\[[^\]]*\]):[^:]*$/.test(pair))
    if (isPairs === false) review.refuse(registry, 'registry must be host:port, or several of them with commas between')
    if ((source.at('tenant').text?.length ?? 0) >= 65)
      review.refuse(source.at('tenant'), 'tenant must have at most 64 characters')
  },
  flexVolume(review, source) {
    for (const [key, option] of source.at('options').entries()) {
      const domain = `.${(key.includes('/') ? key.slice(0, key.indexOf('/')) : key).toLowerCase()}`
      if (/\.(kubernetes|k8s)\.io$/.test(domain))
        review.refuse(option, `the option ${shown(key)} is in a domain that Kubernetes keeps`)
    }
  },
  azureFile(review, source, place) {
    if (place === 'persistent' && source.at('secretNamespace').value === '') need(review, source.at('secretNamespace'))
  },
  azureDisk(review, source) {
    oneOf(review, source.at('cachingMode'), ['None', 'ReadOnly', 'ReadWrite'], 'pointer')
    const [kind, uri] = [source.at('kind'), source.at('diskURI')]
    oneOf(review, kind, ['Shared', 'Dedicated', 'Managed'], 'pointer')
    const start = (kind.value ?? 'Shared') === 'Managed' ? '/subscriptions/' : 'https://'
    if (uri.text !== undefined && !uri.text.startsWith(start))
      review.refuse(uri, `diskURI must begin with ${start} for this kind of disk`)
  },
  cinder: checkNamedSecret,
  storageos(review, source, place) {
    form(review, source.at('volumeName'), dnsLabelFault)
    form(review, source.at('volumeNamespace'), dnsLabelFault)
    checkNamedSecret(review, source, place)
  },
  glusterfs(review, source, place) {
    const namespace = source.at('endpointsNamespace')
    if (place === 'pod') return
    if (namespace.value === '') review.refuse(namespace, 'endpointsNamespace must be the name of a namespace')
    form(review, namespace, dnsLabelFault)
  },
  csi(review, source, place) {
    checkDriverName(review, source.at('driver'))
    if (place === 'pod') {
      const name = source.at('nodePublishSecretRef', 'name')
      if (source.at('nodePublishSecretRef').isSet && need(review, name)) form(review, name, dnsSubdomainFault)
      return
    }
    need(review, source.at('volumeHandle'))
    for (const use of ['controllerPublish', 'controllerExpand', 'nodeStage', 'nodePublish', 'nodeExpand']) {
      const reference = source.at(`${use}SecretRef`)
      if (!reference.isSet || use === 'nodeStage') continue
      if (need(review, reference.at('name'))) form(review, reference.at('name'), dnsSubdomainFault)
      if (need(review, reference.at('namespace'))) form(review, reference.at('namespace'), dnsLabelFault)
    }
  },
}

function checkNamedSecret(review: Review, source: Node, place: 'pod' | 'persistent'): void {
  const reference = source.at('secretRef')
  if (!reference.isSet) return
  need(review, reference.at('name'))
  if (place === 'persistent') need(review, reference.at('namespace'))
}

/** The name of a CSI driver: a DNS subdomain of at most 63 characters, letter case aside. */
export function checkDriverName(review: Review, name: Node): void {
  if (need(review, name)) form(review, name, driverNameFault)
}

/** The name of a driver of volumes or devices: a DNS subdomain of at most 63 characters, letter case aside. */
export const driverNameFault: NameFault = (name) =>
  name.length > 63 ? 'must have at most 63 characters' : dnsSubdomainFault(name.toLowerCase())

const IQN = /^iqn\.\d{4}-\d{2}\.([a-zA-Z0-9\-.]+)(:[^,;*&$|\s]+)$/

function iscsiNameFault(text: string): string | undefined {
  if (text.startsWith('iqn')) return IQN.test(text) ? undefined : 'must be of the form iqn.yyyy-mm.domain:name'
  if (text.startsWith('eui'))
    return /^eui.[a-zA-Z0-9]{16}$/.test(text) ? undefined : 'must have 16 characters after eui.'
  if (text.startsWith('naa'))
    return /^naa.[a-zA-Z0-9]{32}$/.test(text) ? undefined : 'must have 32 characters after naa.'
  return 'must begin with iqn, eui or naa'
}

function checkIscsi(review: Review, source: Node, place: 'pod' | 'persistent'): void {
  form(review, source.at('iqn'), iscsiNameFault)
  form(review, source.at('initiatorName'), iscsiNameFault)
  between(review, source.at('lun'), 0, 255)
  const asksSecret = source.at('chapAuthDiscovery').isTrue || source.at('chapAuthSession').isTrue
  if (asksSecret && !source.at('secretRef').isSet)
    review.refuse(source.at('secretRef'), 'secretRef is required for CHAP')
  if (place === 'persistent' && source.at('secretRef').isSet) need(review, source.at('secretRef', 'name'))
}

/** The mode of files: octal 0 to 0777. */
export function checkMode(review: Review, mode: Node): void {
  const value = mode.number
  if (value !== undefined && (value < 0 || value > 511)) {
    review.refuse(mode, `${mode.key} is ${value} (0${value.toString(8)} octal), but must be between 0 and 0777 octal`)
  }
}

/** The keys of a ConfigMap or Secret that become files, and their paths. */
export function checkItems(review: Review, items: Node): void {
  for (const item of items.items()) {
    need(review, item.at('key'))
    need(review, item.at('path'))
    checkFilePath(review, item.at('path'))
    checkMode(review, item.at('mode'))
  }
}

/** The directory of a gitRepo volume, within the volume. */
export function checkGitRepo(review: Review, source: Node): void {
  need(review, source.at('repository'))
  checkRelativePath(review, source.at('directory'))
}
