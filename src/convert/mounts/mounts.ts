import { bytes, memoryQuantity } from '../amounts.ts'
import type { MountModel, ServiceModel, Texts } from '../compose/project.ts'
import type { TreePath } from '../compose/tree.ts'
import { type Conversion, report } from '../conversion.ts'
import type { HonouredLabel, LabelReader } from '../labels.ts'
import { dnsLabel } from '../names.ts'
import { nonEmpty } from '../resources.ts'
import type { Claim, ConfigFiles, NeededSecret } from '../workload.ts'
import { addBind } from './binds.ts'
import { Collector, dropMount, hasSeveralPods, type Mount, type MountContext, sizeOf } from './collector.ts'
import { addConfig, addSecret } from './files.ts'

interface MountParts {
  readonly volumes: readonly object[]
  readonly mounts: readonly Mount[]
  readonly claims: readonly Claim[]
  readonly configs: readonly ConfigFiles[]
  readonly secrets: readonly NeededSecret[]
}

/** Everything that a service mounts: volumes, files of the project, configs, secrets, memory. */
export function mountsOf(
  conversion: Conversion,
  service: string,
  name: string,
  model: ServiceModel,
  labels: LabelReader,
  isStateful: boolean,
): MountParts {
  const collector = new Collector()
  const context: MountContext = { conversion, service, name, labels, isStateful, collector }
  for (const [i, mount] of (model.volumes ?? []).entries())
    addVolume(context, mount, ['services', service, 'volumes', i], i)
  for (const [i, text] of (model.volumes_from ?? []).entries())
    if (text.startsWith('container:'))
      dropMount(
        context,
        ['services', service, 'volumes_from', i],
        `the volumes of ${text}, which is no service of the project`,
        'Name a volume, and mount it.',
      )
  for (const [i, text] of (model.tmpfs ?? []).entries()) addTmpfs(context, text, i)
  for (const [i, mount] of (model.configs ?? []).entries()) addConfig(context, mount, i)
  for (const [i, mount] of (model.secrets ?? []).entries()) addSecret(context, mount, i)
  if (model.shm_size !== undefined) addShm(context, model.shm_size)
  return {
    volumes: [...collector.volumes.values()],
    mounts: collector.mounts,
    claims: collector.claims,
    configs: [...collector.configs.values()],
    secrets: [...collector.secrets].map(([secret, keys]) => ({ name: secret, keys: [...keys].sort() })),
  }
}

function addVolume(context: MountContext, mount: MountModel, path: TreePath, index: number): void {
  if (!hasPlace(context, mount.target, path)) return
  if (mount.type === 'tmpfs') {
    addMemory(context, mount.target, mount.tmpfs?.size)
    return
  }
  if (mount.type === 'bind' || mount.type === 'volume') {
    if (addAsLabelled(context, mount, path, index)) return
  }
  if (mount.type === 'bind') {
    addBind(context, mount, path)
    return
  }
  if (mount.type === 'image') {
    addImage(context, mount, index)
    return
  }
  if (mount.type !== 'volume') {
    dropMount(context, path, `a mount of type ${mount.type}`, 'Mount what Kubernetes has.')
    return
  }
  if (mount.source !== undefined && mount.source !== '') {
    addClaim(context, mount, mount.source)
    return
  }
  // An anonymous volume lives as long as its container.
  context.collector.add(`anonymous-${index}`, { emptyDir: {} }, { mountPath: mount.target, readOnly: mount.read_only })
}

/** kompose's label of the kind of volume: memory of the Pod or a folder of the node. Claims and ConfigMaps are what is made anyway. */
function addAsLabelled(context: MountContext, mount: MountModel, path: TreePath, index: number): boolean {
  const { conversion, service, labels, collector } = context
  const type = labels('kompose.volume.type')
  const options = { mountPath: mount.target, readOnly: mount.read_only }
  if (type === 'emptyDir') collector.add(`empty-${index}`, { emptyDir: {} }, options)
  else if (type === 'hostPath' && mount.source?.startsWith('/') === true) {
    collector.add(`host-${index}`, { hostPath: { path: mount.source } }, options)
    report(conversion, path, {
      rule: 'not-restricted',
      severity: 'warning',
      message: `"${service}" mounts ${mount.source} of its node, as its label asks: it can't run under the Pod Security Standards baseline and restricted`,
      fix: 'Use a claim: remove the label kompose.volume.type.',
    })
  } else if (type === undefined || type === 'persistentVolumeClaim' || type === 'configMap' || type === 'hostPath')
    return false
  else {
    report(conversion, ['services', service, 'labels'], {
      rule: 'wrong-value',
      category: 'input',
      severity: 'error',
      message: `kompose.volume.type of "${service}" is "${type}"`,
      fix: 'Write emptyDir, hostPath, configMap or persistentVolumeClaim.',
    })
  }
  return true
}

/** The files of an image, read only (Kubernetes 1.31 with its feature gate, 1.35 without). */
function addImage({ conversion, service, collector }: MountContext, mount: MountModel, index: number): void {
  report(conversion, ['services', service, 'volumes', index], {
    rule: 'unsupported-mount',
    severity: 'notice',
    message: `"${service}" mounts an image: Kubernetes has that from 1.31 with the feature gate ImageVolume, from 1.35 without`,
    fix: 'Look at the version of the cluster; before, copy the files from an init container.',
  })
  const image = { reference: mount.source ?? '', pullPolicy: 'IfNotPresent' }
  const options = { mountPath: mount.target, subPath: mount.image?.subpath, readOnly: true }
  collector.add(`image-${index}`, { image }, options)
}

function addClaim(context: MountContext, mount: MountModel, source: string): void {
  const { conversion, service, labels, isStateful, collector } = context
  const volume = conversion.model.volumes?.[source]
  const isExternal = volume?.external === true
  const users = conversion.relations.volumeUsers.get(source) ?? []
  const options = volume?.driver_opts
  if (options?.['type'] === 'tmpfs' && users.length === 1) {
    addMemory(context, mount.target, /(?:^|,)size=(\w+)/.exec(options['o'] ?? '')?.[1])
    return
  }
  const isShared = users.length > 1 || hasSeveralPods(context)
  const template = isStateful && users.length === 1 && !isExternal
  const claim = dnsLabel(isExternal ? volume?.name || source : source)
  const read = (label: HonouredLabel): string | undefined =>
    (volume?.labels as Texts | undefined)?.[label] ?? labels(label)
  if (!isExternal) {
    collector.claims.push({
      name: claim,
      ...sizeOf(read('kompose.volume.size')),
      storageClass: read('kompose.volume.storage-class-name'),
      selector: read('kompose.volume.selector'),
      accessMode: isShared ? 'ReadWriteMany' : 'ReadWriteOnce',
      shared: isShared ? { path: ['volumes', source], what: `volume "${source}"`, users } : undefined,
      template,
    })
  }
  if (isExternal && users[0] === service) {
    report(conversion, ['volumes', source], {
      rule: 'volume-needed',
      severity: 'warning',
      message: `The volume "${source}" is external: the claim "${claim}" must exist in each environment${isShared ? `, as ReadWriteMany for ${users.join(', ')}` : ''}`,
      fix: 'Make a PersistentVolumeClaim of that name, for example in the overlays.',
    })
  }
  const source_ = template ? undefined : { persistentVolumeClaim: { claimName: claim } }
  collector.add(claim, source_, {
    mountPath: mount.target,
    subPath: mount.volume?.subpath ?? labels('kompose.volume.subpath'),
    readOnly: mount.read_only,
  })
}

function addMemory({ collector }: MountContext, target: string, size?: number | string): void {
  const amount = size === undefined ? undefined : bytes(size)
  const emptyDir = nonEmpty({
    medium: 'Memory',
    sizeLimit: amount === undefined || amount === 0 ? undefined : memoryQuantity(amount),
  })
  collector.add(`tmpfs${target.replaceAll('/', '-')}`, { emptyDir }, { mountPath: target })
}

/** Whether something can be mounted at a path of the container. */
function hasPlace(context: MountContext, target: string, path: TreePath): boolean {
  if (!/^\/*$|:/.test(target)) return true
  dropMount(context, path, `something at "${target}"`, 'Name a folder or file of the container.')
  return false
}

function addTmpfs(context: MountContext, text: string, index: number): void {
  const [target = '', options = ''] = text.split(':')
  if (!hasPlace(context, target, ['services', context.service, 'tmpfs', index])) return
  const given = /(?:^|,)size=([^,]+)/.exec(options)?.[1]
  const size = given !== undefined && bytes(given) !== undefined ? given : undefined
  addMemory(context, target, size)
  const other = options.split(',').filter((option) => {
    return option !== '' && option !== `size=${size}` && !/^(?:rw|mode=1777)$/.test(option)
  })
  if (other.length === 0) return
  report(context.conversion, ['services', context.service, 'tmpfs', index], {
    rule: 'unsupported-key',
    severity: 'notice',
    message: `The options ${other.join(', ')} of the tmpfs ${target} of "${context.service}" are not translated`,
    fix: 'Set securityContext.fsGroup where the owner matters.',
  })
}

function addShm(context: MountContext, size: number | string): void {
  const amount = bytes(size)
  if (amount === undefined || amount === 0) return
  context.collector.add(
    'dev-shm',
    { emptyDir: { medium: 'Memory', sizeLimit: memoryQuantity(amount) } },
    { mountPath: '/dev/shm' },
  )
}
