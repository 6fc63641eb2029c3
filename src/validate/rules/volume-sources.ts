import { between, form, need, oneOf, shown } from './checks.ts'
import { dnsLabelFault, dnsSubdomainFault, type NameFault } from './names.ts'
import type { Node } from './node.ts'
import { checkFilePath, checkPathStaysInside, checkRelativePath } from './paths.ts'
import type { Judge } from './rule.ts'

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
export function checkStorageSource(judge: Judge, source: Node, place: 'pod' | 'persistent'): void {
  if (source.map === undefined) return
  const name = String(source.key)
  for (const field of REQUIRED[name] ?? []) need(judge, source.at(field))
  SPECIAL[name]?.(judge, source, place)
}

type SourceCheck = (judge: Judge, source: Node, place: 'pod' | 'persistent') => void

const SPECIAL: Readonly<Record<string, SourceCheck>> = {
  hostPath(judge, source) {
    if (need(judge, source.at('path'))) checkPathStaysInside(judge, source.at('path'))
    oneOf(judge, source.at('type'), HOST_PATH_TYPES)
  },
  local: (judge, source) => checkPathStaysInside(judge, source.at('path')),
  gcePersistentDisk: (judge, source) => between(judge, source.at('partition'), 0, 255),
  awsElasticBlockStore: (judge, source) => between(judge, source.at('partition'), 0, 255),
  nfs(judge, source) {
    const path = source.at('path')
    if (path.text !== undefined && !path.text.startsWith('/'))
      judge.refuse(path, `path is ${shown(path.text)}, but must be an absolute path`)
  },
  iscsi: checkIscsi,
  fc(judge, source) {
    const [names, ids, lun] = [source.at('targetWWNs'), source.at('wwids'), source.at('lun')]
    if (names.isEmpty && ids.isEmpty) judge.missing(names, 'targetWWNs or wwids are required')
    if (!names.isEmpty && !ids.isEmpty) judge.refuse(names, 'targetWWNs must not stand beside wwids')
    if (names.isEmpty) return
    if (lun.isSet) between(judge, lun, 0, 255)
    else judge.missing(lun, 'lun is required with targetWWNs')
  },
  flocker(judge, source) {
    const [name, id] = [source.at('datasetName'), source.at('datasetUUID')]
    if (name.isEmpty === id.isEmpty) judge.missing(source, 'flocker must have one of datasetName and datasetUUID')
    if (name.text?.includes('/')) judge.refuse(name, "datasetName must not hold a '/'")
  },
  quobyte(judge, source) {
    const registry = source.at('registry')
    const isPairs = registry.text?.split(',').every((pair) => /^([^:[\]]*|\[[^\]]*\]):[^:]*$/.test(pair))
    if (isPairs === false) judge.refuse(registry, 'registry must be host:port, or several of them with commas between')
    if ((source.at('tenant').text?.length ?? 0) >= 65)
      judge.missing(source.at('tenant'), 'tenant must have at most 64 characters')
  },
  flexVolume(judge, source) {
    for (const [key, option] of source.at('options').entries()) {
      const domain = `.${(key.includes('/') ? key.slice(0, key.indexOf('/')) : key).toLowerCase()}`
      if (/\.(kubernetes|k8s)\.io$/.test(domain))
        judge.refuse(option, `the option ${shown(key)} is in a domain that Kubernetes keeps`)
    }
  },
  azureFile(judge, source, place) {
    if (place === 'persistent' && source.at('secretNamespace').value === '') need(judge, source.at('secretNamespace'))
  },
  azureDisk(judge, source) {
    oneOf(judge, source.at('cachingMode'), ['None', 'ReadOnly', 'ReadWrite'], 'pointer')
    const [kind, uri] = [source.at('kind'), source.at('diskURI')]
    oneOf(judge, kind, ['Shared', 'Dedicated', 'Managed'], 'pointer')
    const start = (kind.value ?? 'Shared') === 'Managed' ? '/subscriptions/' : 'https://'
    if (uri.text !== undefined && !uri.text.startsWith(start))
      judge.refuse(uri, `diskURI must begin with ${start} for this kind of disk`)
  },
  cinder: checkNamedSecret,
  storageos(judge, source, place) {
    form(judge, source.at('volumeName'), dnsLabelFault)
    form(judge, source.at('volumeNamespace'), dnsLabelFault)
    checkNamedSecret(judge, source, place)
  },
  glusterfs(judge, source, place) {
    const namespace = source.at('endpointsNamespace')
    if (place === 'pod') return
    if (namespace.value === '') judge.refuse(namespace, 'endpointsNamespace must be the name of a namespace')
    form(judge, namespace, dnsLabelFault)
  },
  csi(judge, source, place) {
    checkDriverName(judge, source.at('driver'))
    if (place === 'pod') {
      const name = source.at('nodePublishSecretRef', 'name')
      if (source.at('nodePublishSecretRef').isSet && need(judge, name)) form(judge, name, dnsSubdomainFault)
      return
    }
    need(judge, source.at('volumeHandle'))
    for (const use of ['controllerPublish', 'controllerExpand', 'nodeStage', 'nodePublish', 'nodeExpand']) {
      const reference = source.at(`${use}SecretRef`)
      if (!reference.isSet || use === 'nodeStage') continue
      if (need(judge, reference.at('name'))) form(judge, reference.at('name'), dnsSubdomainFault)
      if (need(judge, reference.at('namespace'))) form(judge, reference.at('namespace'), dnsLabelFault)
    }
  },
}

function checkNamedSecret(judge: Judge, source: Node, place: 'pod' | 'persistent'): void {
  const reference = source.at('secretRef')
  if (!reference.isSet) return
  need(judge, reference.at('name'))
  if (place === 'persistent') need(judge, reference.at('namespace'))
}

/** The name of a CSI driver: a DNS subdomain of at most 63 characters, letter case aside. */
export function checkDriverName(judge: Judge, name: Node): void {
  if (need(judge, name)) form(judge, name, driverNameFault)
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

function checkIscsi(judge: Judge, source: Node, place: 'pod' | 'persistent'): void {
  form(judge, source.at('iqn'), iscsiNameFault)
  form(judge, source.at('initiatorName'), iscsiNameFault)
  between(judge, source.at('lun'), 0, 255)
  const asksSecret = source.at('chapAuthDiscovery').isTrue || source.at('chapAuthSession').isTrue
  if (asksSecret && !source.at('secretRef').isSet)
    judge.missing(source.at('secretRef'), 'secretRef is required for CHAP')
  if (place === 'persistent' && source.at('secretRef').isSet) need(judge, source.at('secretRef', 'name'))
}

/** The mode of files: octal 0 to 0777. */
export function checkMode(judge: Judge, mode: Node): void {
  const value = mode.number
  if (value !== undefined && (value < 0 || value > 511)) {
    judge.refuse(mode, `${mode.key} is ${value} (0${value.toString(8)} octal), but must be between 0 and 0777 octal`)
  }
}

/** The keys of a ConfigMap or Secret that become files, and their paths. */
export function checkItems(judge: Judge, items: Node): void {
  for (const item of items.items()) {
    need(judge, item.at('key'))
    need(judge, item.at('path'))
    checkFilePath(judge, item.at('path'))
    checkMode(judge, item.at('mode'))
  }
}

/** The directory of a gitRepo volume, within the volume. */
export function checkGitRepo(judge: Judge, source: Node): void {
  need(judge, source.at('repository'))
  checkRelativePath(judge, source.at('directory'))
}
