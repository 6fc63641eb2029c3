import { form, need, oneOf, shown, uniqueField } from '../checks.ts'
import type { Node } from '../node.ts'
import { type Review, type Rule, refuses } from '../rule.ts'
import { checkClaimTemplate } from '../storage/claims.ts'
import { dnsLabelFault } from '../values/names.ts'
import { checkFilePath } from '../values/paths.ts'
import { checkFieldRef, checkResourceFieldRef, VOLUME_FIELDS } from './env.ts'
import { POD_KINDS } from './pods.ts'
import { checkQuantity } from './resources.ts'
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
export function keepsImageVolumes(review: Review): boolean {
  return review.minor >= 35
}

export function isImageVolume(volume: Node): boolean {
  return volume.at('image').isSet
}

function keptVolumes(podSpec: Node, review: Review): Node[] {
  const volumes = podSpec.at('volumes').items()
  return keepsImageVolumes(review) ? volumes : volumes.filter((volume) => !isImageVolume(volume))
}

/** Volumes whose source is refused. */
const refused = new WeakSet<object>()

/** Whether mounts can name a volume: its name is sound, and so is its source, at which `volume-source` has looked before. */
export function isSoundVolume(volume: Node): boolean {
  const name = volume.at('name').text
  const isRefused = volume.map !== undefined && refused.has(volume.map)
  return name !== undefined && dnsLabelFault(name) === undefined && !isRefused
}

export const volumeRules = [
  {
    name: 'volume-name',
    summary: 'A volume has a name that is a DNS label, and that no other volume of the Pod has.',
    cites: VOLUMES,
    kinds: POD_KINDS,
    check(podSpec, review) {
      const volumes = keptVolumes(podSpec, review)
      for (const volume of volumes) {
        if (need(review, volume.at('name'))) form(review, volume.at('name'), dnsLabelFault)
      }
      const templates = claimTemplateNames(podSpec, review)
      const own = volumes.filter((volume) => !templates.has(volume.at('name').value))
      uniqueField(review, own, 'name')
    },
  },
  {
    name: 'volume-source',
    summary: 'A volume has one source, and the source is complete.',
    cites: `${VOLUMES}#volume-types`,
    kinds: POD_KINDS,
    check(podSpec, review) {
      const templates = claimTemplateNames(podSpec, review)
      for (const volume of keptVolumes(podSpec, review)) {
        if (templates.has(volume.at('name').value)) continue
        const isRefused = refuses(review, () => checkVolume(review, volume))
        if (volume.map === undefined) continue
        if (isRefused) refused.add(volume.map)
        else refused.delete(volume.map)
      }
    },
  },
] as const satisfies readonly Rule[]

/** Claim templates of a StatefulSet take the place of volumes of the same name, which the server then does not look at. */
function claimTemplateNames(podSpec: Node, review: Review): ReadonlySet<unknown> {
  if (review.kind !== 'StatefulSet') return new Set()
  const templates = podSpec.parent.parent.at('volumeClaimTemplates').items()
  return new Set(templates.map((template) => template.at('metadata', 'name').value))
}

function checkVolume(review: Review, volume: Node): void {
  const [first, ...others] = SOURCES.map((name) => volume.at(name)).filter((source) => source.isSet)
  if (first === undefined) return
  for (const other of others)
    review.refuse(other, `${other.key} must not stand beside ${first.key}: a volume has one source`)
  checkSource(review, first)
}

function checkSource(review: Review, source: Node): void {
  if (source.map === undefined) return
  const check = OF_PODS[String(source.key)]
  if (check === undefined) checkStorageSource(review, source, 'pod')
  else check(review, source)
}

/** Sources that volumes of Pods alone have. */
const OF_PODS: Readonly<Record<string, (review: Review, source: Node) => void>> = {
  emptyDir: checkEmptyDir,
  gitRepo: checkGitRepo,
  projected: checkProjected,
  persistentVolumeClaim: (review, source) => {
    need(review, source.at('claimName'))
  },
  secret(review, source) {
    need(review, source.at('secretName'))
    checkMode(review, source.at('defaultMode'))
    checkItems(review, source.at('items'))
  },
  configMap(review, source) {
    need(review, source.at('name'))
    checkMode(review, source.at('defaultMode'))
    checkItems(review, source.at('items'))
  },
  downwardAPI(review, source) {
    checkMode(review, source.at('defaultMode'))
    for (const file of source.at('items').items()) checkDownwardFile(review, file)
  },
  ephemeral(review, source) {
    const template = source.at('volumeClaimTemplate')
    if (need(review, template)) checkClaimTemplate(review, template)
  },
  image(review, source) {
    if (review.kind === 'Pod') need(review, source.at('reference'))
    oneOf(review, source.at('pullPolicy'), ['Always', 'IfNotPresent', 'Never'])
  },
}

function checkEmptyDir(review: Review, source: Node): void {
  const limit = source.at('sizeLimit')
  const size = checkQuantity(review, limit)
  if (size !== undefined && size < 0n)
    review.refuse(limit, `sizeLimit is ${shown(limit.value)}, but must not be negative`)
}

function checkDownwardFile(review: Review, file: Node): void {
  need(review, file.at('path'))
  checkFilePath(review, file.at('path'))
  checkMode(review, file.at('mode'))
  const [field, resource] = [file.at('fieldRef'), file.at('resourceFieldRef')]
  if (field.isSet) {
    checkFieldRef(review, field, VOLUME_FIELDS)
    if (resource.isSet) review.refuse(file, 'fieldRef must not stand beside resourceFieldRef')
  } else if (resource.isSet) checkResourceFieldRef(review, resource, 'volume')
  else review.refuse(file, 'a file must have one of fieldRef and resourceFieldRef')
}

const PROJECTED = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate']

function checkProjected(review: Review, volume: Node): void {
  checkMode(review, volume.at('defaultMode'))
  const paths = new Set<string>()
  const claim = (path: Node) => {
    if (path.text === undefined) return
    if (paths.has(path.text)) review.refuse(volume, `two sources write to ${shown(path.text)}`)
    paths.add(path.text)
  }
  for (const source of volume.at('sources').items()) {
    const written = PROJECTED.map((name) => source.at(name)).filter((one) => one.isSet)
    if (written.length > 1)
      review.refuse(source, `a source must not have both ${written[0]?.key} and ${written[1]?.key}`)
    for (const one of written) checkProjection(review, one, claim)
  }
}

function checkProjection(review: Review, source: Node, claim: (path: Node) => void): void {
  if (source.map === undefined) return
  if (source.key === 'secret' || source.key === 'configMap') {
    need(review, source.at('name'))
    checkItems(review, source.at('items'))
    for (const item of source.at('items').items()) claim(item.at('path'))
  } else if (source.key === 'downwardAPI') {
    for (const file of source.at('items').items()) {
      checkDownwardFile(review, file)
      claim(file.at('path'))
    }
  } else if (source.key === 'serviceAccountToken') {
    const seconds = source.at('expirationSeconds')
    if (seconds.number !== undefined && (seconds.number < 600 || seconds.number > 4294967296)) {
      review.refuse(seconds, `expirationSeconds is ${seconds.number}, but must be between 600 and 4294967296`)
    }
    if (need(review, source.at('path'))) checkFilePath(review, source.at('path'))
  } else if (review.minor >= 37 && source.key === 'clusterTrustBundle') {
    const [name, signer] = [source.at('name'), source.at('signerName')]
    if (name.isSet === signer.isSet) review.refuse(source, 'clusterTrustBundle must have one of name and signerName')
    if (need(review, source.at('path'))) checkFilePath(review, source.at('path'))
    claim(source.at('path'))
  }
}
