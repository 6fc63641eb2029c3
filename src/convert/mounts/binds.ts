import { createHash } from 'node:crypto'
import type { MountModel } from '../compose/project.ts'
import type { TreePath } from '../compose/tree.ts'
import { report } from '../conversion.ts'
import { configKey, dnsLabel } from '../names.ts'
import { dropMount, type MountContext, sizeOf } from './collector.ts'

/** Kubernetes refuses larger ConfigMaps; the names take some of the room. */
const maximumConfigSize = 1_000_000
/** Folders of the host whose content belongs to the host. */
const systemFolders =
  /^\/(?:$|etc|proc|sys|dev|run|var\/run|var\/lib\/docker|var\/log|boot|lib|lib64|usr|bin|sbin|tmp|root|home)(?:\/|$)/

/**
 * A bind mount is three things: a file of the project is configuration, a folder of the project is source code that the image
 * has already, and a folder that is not there is data that Docker would create.
 */
export function addBind(context: MountContext, mount: MountModel, path: TreePath): void {
  const { conversion, service } = context
  const source = mount.source ?? ''
  const found = conversion.look(source)
  if (found.kind === 'text') {
    addFile(context, found.path, found.text, mount, path)
    return
  }
  if (found.kind === 'directory') {
    dropMount(
      context,
      path,
      `the folder ${source} of the project`,
      'Copy it into the image, or keep its files in a ConfigMap of your own.',
    )
    return
  }
  if (found.kind === 'binary' || found.kind === 'large' || found.kind === 'other') {
    const why = found.kind === 'large' ? 'larger than a ConfigMap can be' : 'no text file'
    dropMount(context, path, `${source}, which is ${why}`, 'Copy it into the image, or mount a volume that holds it.')
    return
  }
  const isHost = found.kind === 'outside'
  if (
    isHost &&
    (systemFolders.test(source) || /(?:^|\/)\.git(?:\/|$)/.test(source) || source.startsWith('~') || isFileName(source))
  ) {
    dropMount(context, path, `${source} of the host`, hostAdvice(source))
    return
  }
  if (isFileName(source)) {
    dropMount(context, path, `${source}, which is not there`, 'Create the file in the project, or remove the mount.')
    return
  }
  addDataFolder(context, mount, source)
  report(conversion, path, {
    rule: 'bind-as-claim',
    severity: 'warning',
    message: `The folder ${source} of the host that "${service}" mounts at ${mount.target} becomes a PersistentVolumeClaim, which is empty at first`,
    fix: 'Copy the data into it, or name a volume in the Compose file.',
  })
}

function addDataFolder({ name, labels, collector }: MountContext, mount: MountModel, source: string): void {
  const id = createHash('sha256').update(source).digest('hex').slice(0, 6)
  const claim = dnsLabel(`${name}-${source.split('/').filter(Boolean).at(-1) ?? 'data'}-${id}`)
  const size = sizeOf(labels('kompose.volume.size'))
  const storageClass = labels('kompose.volume.storage-class-name')
  if (!collector.claims.some((known) => known.name === claim)) {
    collector.claims.push({ name: claim, ...size, storageClass, accessMode: 'ReadWriteOnce', template: false })
  }
  collector.add(
    claim,
    { persistentVolumeClaim: { claimName: claim } },
    { mountPath: mount.target, readOnly: mount.read_only },
  )
}

function isFileName(path: string): boolean {
  const last = path.split('/').at(-1) ?? ''
  return /[^.]\.[A-Za-z0-9]{1,5}$/.test(last) && !/\.d$/.test(last)
}

function hostAdvice(source: string): string {
  if (source.endsWith('docker.sock'))
    return 'Use the Kubernetes API with a ServiceAccount: there is no Docker daemon in a cluster.'
  if (/localtime|timezone/.test(source)) return 'Set the variable TZ.'
  return 'Bring the data in as a ConfigMap, a Secret or a volume; a host path binds the Pod to one node.'
}

function addFile(context: MountContext, path: string, text: string, mount: MountModel, at: TreePath): void {
  const { collector, name } = context
  const id = createHash('sha256').update(mount.target).digest('hex').slice(0, 6)
  const key = configKey(mount.target.split('/').at(-1) ?? 'file')
  if (new TextEncoder().encode(text).length > maximumConfigSize) {
    dropMount(context, at, `${path}, which is larger than a ConfigMap can be`, 'Copy it into the image.')
    return
  }
  const config = `${name}-${dnsLabel(key, 30)}-${id}`
  collector.configs.set(config, { name: dnsLabel(config), data: { [key]: text } })
  collector.add(
    config,
    { configMap: { name: dnsLabel(config) } },
    { mountPath: mount.target, subPath: key, readOnly: true },
  )
}
