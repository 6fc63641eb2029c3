import type { MountModel } from '../compose/project.ts'
import type { TreePath } from '../compose/tree.ts'
import { type Conversion, report } from '../conversion.ts'
import { dnsLabel, shortHash } from '../names.ts'
import { dropMount, hasSeveralPods, type MountContext, sizeOf } from './collector.ts'
import { addFile, addFolder } from './texts.ts'

/** Folders of the host whose content belongs to the host. */
const systemFolders =
  /^\/(?:$|etc|proc|sys|dev|run|var\/run|var\/lib\/docker|var\/log|boot|lib|lib64|usr|bin|sbin|tmp|root|home)(?:\/|$)/

/**
 * A bind mount is three things: a file of the project, or a folder of a few, is configuration; a folder that an image is
 * built of is source code that it has already; and a folder that is empty or not there is data that the service makes.
 */
export function addBind(context: MountContext, mount: MountModel, path: TreePath): void {
  const { conversion, service } = context
  const source = mount.source ?? ''
  const found = conversion.look(source)
  if (found.kind === 'text') {
    addFile(context, found.path, found.text, mount, path)
  } else if (isDataFolder(conversion, source)) {
    addDataFolder(context, mount, source, path)
    report(conversion, path, {
      rule: 'bind-as-claim',
      severity: 'warning',
      message: `The folder ${source} of the host that "${service}" mounts at ${mount.target} becomes a PersistentVolumeClaim, which is empty at first`,
      fix: 'Copy the data into it, or name a volume in the Compose file.',
    })
  } else if (found.kind === 'directory') {
    addFolder(context, source, conversion.folder(source), mount, path)
  } else if (found.kind === 'outside') {
    dropMount(context, path, `${source} of the host`, hostAdvice(source))
  } else if (found.kind === 'missing') {
    dropMount(context, path, `${source}, which is not there`, 'Create the file in the project, or remove the mount.')
  } else {
    const why = found.kind === 'large' ? 'larger than a ConfigMap can be' : 'no text file'
    dropMount(context, path, `${source}, which is ${why}`, 'Copy it into the image, or mount a volume that holds it.')
  }
}

/** Whether a bind mount is a folder that the service fills: it is empty, not there yet, or on the host and none of its own. */
export function isDataFolder(conversion: Conversion, source: string): boolean {
  const { kind } = conversion.look(source)
  if (kind === 'directory') return conversion.folder(source)?.length === 0
  if (kind === 'missing') return !isFileName(source)
  const belongsToHost = systemFolders.test(source) || /(?:^|\/)\.git(?:\/|$)/.test(source) || source.startsWith('~')
  return kind === 'outside' && !belongsToHost && !isFileName(source)
}

/** A folder that several services mount is one claim, so that they still see what the others write. */
function addDataFolder(context: MountContext, mount: MountModel, source: string, path: TreePath): void {
  const { conversion, name, labels, isStateful, collector } = context
  const users = conversion.relations.volumeUsers.get(source) ?? []
  const isShared = users.length > 1 || hasSeveralPods(context)
  const id = shortHash(source)
  const folder = source.split('/').filter(Boolean).at(-1) ?? 'data'
  const claim = dnsLabel(isShared ? `${folder}-${id}` : `${name}-${folder}-${id}`)
  const size = sizeOf(labels('kompose.volume.size'))
  const storageClass = labels('kompose.volume.storage-class-name')
  const template = isStateful && !isShared
  if (!collector.claims.some((known) => known.name === claim)) {
    const accessMode = isShared ? 'ReadWriteMany' : 'ReadWriteOnce'
    const shared = isShared ? { path, what: `folder ${source}`, users } : undefined
    collector.claims.push({ name: claim, ...size, storageClass, accessMode, shared, template })
  }
  collector.add(claim, template ? undefined : { persistentVolumeClaim: { claimName: claim } }, {
    mountPath: mount.target,
    readOnly: mount.read_only,
  })
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
