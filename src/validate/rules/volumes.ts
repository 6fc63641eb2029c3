import { form, need, oneOf, shown, uniqueField } from './checks.ts'
import { checkClaimTemplate } from './claims.ts'
import { checkFieldRef, checkResourceFieldRef, VOLUME_FIELDS } from './env.ts'
import { dnsLabelFault } from './names.ts'
import type { Node } from './node.ts'
import { checkFilePath } from './paths.ts'
import { POD_KINDS } from './pods.ts'
import { checkQuantity } from './resources.ts'
import { type Judge, type Rule, Witness } from './rule.ts'
import { checkGitRepo, checkItems, checkMode, checkStorageSource } from './volume-sources.ts'

const VOLUMES = 'https://kubernetes.io/docs/concepts/storage/volumes/'

/** The sources of a volume in the order in which the server looks for them: it takes the first and refuses the others. */
const SOURCES = [
  'emptyDir',
  'hostPath',
  'gitRepo',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'secret',
  'nfs',
  'iscsi',
  'glusterfs',
  'flocker',
  'persistentVolumeClaim',
  'rbd',
  'cinder',
  'cephfs',
  'quobyte',
  'downwardAPI',
  'fc',
  'flexVolume',
  'configMap',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'storageos',
  'projected',
  'scaleIO',
  'csi',
  'ephemeral',
  'image',
]

/** Image volumes are off by default before Kubernetes 1.35: the server drops them, and what mounts them. */
export function keepsImageVolumes(judge: Judge): boolean {
  return judge.minor >= 35
}

export function isImageVolume(volume: Node): boolean {
  return volume.at('image').isSet
}

function keptVolumes(podSpec: Node, judge: Judge): Node[] {
  const volumes = podSpec.at('volumes').items()
  return keepsImageVolumes(judge) ? volumes : volumes.filter((volume) => !isImageVolume(volume))
}

/** Volumes whose source is refused. */
const refused = new WeakSet<object>()

/** Whether mounts can name a volume: its name is sound, and so is its source, at which `volume-source` has looked before. */
export function isSoundVolume(volume: Node): boolean {
  const name = volume.at('name').text
  const isRefused = volume.map !== undefined && refused.has(volume.map)
  return name !== undefined && dnsLabelFault(name) === undefined && !isRefused
}

export const volumeRules: readonly Rule[] = [
  {
    name: 'volume-name',
    summary: 'A volume has a name that is a DNS label, and that no other volume of the Pod has.',
    cites: VOLUMES,
    kinds: POD_KINDS,
    check(podSpec, judge) {
      const volumes = keptVolumes(podSpec, judge)
      for (const volume of volumes) {
        if (need(judge, volume.at('name'))) form(judge, volume.at('name'), dnsLabelFault)
      }
      const templates = claimTemplateNames(podSpec, judge)
      const own = volumes.filter((volume) => !templates.has(volume.at('name').value))
      uniqueField(judge, own, 'name')
    },
  },
  {
    name: 'volume-source',
    summary: 'A volume has one source, and the source is complete.',
    cites: `${VOLUMES}#volume-types`,
    kinds: POD_KINDS,
    check(podSpec, judge) {
      const templates = claimTemplateNames(podSpec, judge)
      for (const volume of keptVolumes(podSpec, judge)) {
        if (templates.has(volume.at('name').value)) continue
        const witness = new Witness(judge)
        checkVolume(witness, volume)
        if (volume.map === undefined) continue
        if (witness.hasSeen) refused.add(volume.map)
        else refused.delete(volume.map)
      }
    },
  },
]

/** Claim templates of a StatefulSet take the place of volumes of the same name, which the server then does not look at. */
function claimTemplateNames(podSpec: Node, judge: Judge): ReadonlySet<unknown> {
  if (judge.kind !== 'StatefulSet') return new Set()
  const templates = podSpec.parent.parent.at('volumeClaimTemplates').items()
  return new Set(templates.map((template) => template.at('metadata', 'name').value))
}

function checkVolume(judge: Judge, volume: Node): void {
  const [first, ...others] = SOURCES.map((name) => volume.at(name)).filter((source) => source.isSet)
  if (first === undefined) return
  for (const other of others)
    judge.refuse(other, `${other.key} must not stand beside ${first.key}: a volume has one source`)
  checkSource(judge, first)
}

function checkSource(judge: Judge, source: Node): void {
  if (source.map === undefined) return
  const check = OF_PODS[String(source.key)]
  if (check === undefined) checkStorageSource(judge, source, 'pod')
  else check(judge, source)
}

/** Sources that volumes of Pods alone have. */
const OF_PODS: Readonly<Record<string, (judge: Judge, source: Node) => void>> = {
  emptyDir: checkEmptyDir,
  gitRepo: checkGitRepo,
  projected: checkProjected,
  persistentVolumeClaim: (judge, source) => {
    need(judge, source.at('claimName'))
  },
  secret(judge, source) {
    need(judge, source.at('secretName'))
    checkMode(judge, source.at('defaultMode'))
    checkItems(judge, source.at('items'))
  },
  configMap(judge, source) {
    need(judge, source.at('name'))
    checkMode(judge, source.at('defaultMode'))
    checkItems(judge, source.at('items'))
  },
  downwardAPI(judge, source) {
    checkMode(judge, source.at('defaultMode'))
    for (const file of source.at('items').items()) checkDownwardFile(judge, file)
  },
  ephemeral(judge, source) {
    const template = source.at('volumeClaimTemplate')
    if (need(judge, template)) checkClaimTemplate(judge, template)
  },
  image(judge, source) {
    if (judge.kind === 'Pod') need(judge, source.at('reference'))
    oneOf(judge, source.at('pullPolicy'), ['Always', 'IfNotPresent', 'Never'])
  },
}

function checkEmptyDir(judge: Judge, source: Node): void {
  const limit = source.at('sizeLimit')
  const size = checkQuantity(judge, limit)
  if (size !== undefined && size < 0n)
    judge.refuse(limit, `sizeLimit is ${shown(limit.value)}, but must not be negative`)
}

function checkDownwardFile(judge: Judge, file: Node): void {
  need(judge, file.at('path'))
  checkFilePath(judge, file.at('path'))
  checkMode(judge, file.at('mode'))
  const [field, resource] = [file.at('fieldRef'), file.at('resourceFieldRef')]
  if (field.isSet) {
    checkFieldRef(judge, field, VOLUME_FIELDS)
    if (resource.isSet) judge.refuse(file, 'fieldRef must not stand beside resourceFieldRef')
  } else if (resource.isSet) checkResourceFieldRef(judge, resource, 'volume')
  else judge.missing(file, 'a file must have one of fieldRef and resourceFieldRef')
}

const PROJECTED = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate']

function checkProjected(judge: Judge, volume: Node): void {
  checkMode(judge, volume.at('defaultMode'))
  const paths = new Set<string>()
  const claim = (path: Node) => {
    if (path.text === undefined) return
    if (paths.has(path.text)) judge.refuse(volume, `two sources write to ${shown(path.text)}`)
    paths.add(path.text)
  }
  for (const source of volume.at('sources').items()) {
    const written = PROJECTED.map((name) => source.at(name)).filter((one) => one.isSet)
    if (written.length > 1)
      judge.refuse(source, `a source must not have both ${written[0]?.key} and ${written[1]?.key}`)
    for (const one of written) checkProjection(judge, one, claim)
  }
}

function checkProjection(judge: Judge, source: Node, claim: (path: Node) => void): void {
  if (source.map === undefined) return
  if (source.key === 'secret' || source.key === 'configMap') {
    need(judge, source.at('name'))
    checkItems(judge, source.at('items'))
    for (const item of source.at('items').items()) claim(item.at('path'))
  } else if (source.key === 'downwardAPI') {
    for (const file of source.at('items').items()) {
      checkDownwardFile(judge, file)
      claim(file.at('path'))
    }
  } else if (source.key === 'serviceAccountToken') {
    const seconds = source.at('expirationSeconds')
    if (seconds.number !== undefined && (seconds.number < 600 || seconds.number > 4294967296)) {
      judge.refuse(seconds, `expirationSeconds is ${seconds.number}, but must be between 600 and 4294967296`)
    }
    if (need(judge, source.at('path'))) checkFilePath(judge, source.at('path'))
  } else if (judge.minor >= 37 && source.key === 'clusterTrustBundle') {
    const [name, signer] = [source.at('name'), source.at('signerName')]
    if (name.isSet === signer.isSet) judge.missing(source, 'clusterTrustBundle must have one of name and signerName')
    if (need(judge, source.at('path'))) checkFilePath(judge, source.at('path'))
    claim(source.at('path'))
  }
}
