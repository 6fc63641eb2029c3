import { nearest } from '../../../report/nearest.ts'
import { need, shown, uniqueField } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { checkPathStaysInside, checkRelativePath } from '../values/paths.ts'
import { oncePerPod, POD_KINDS, podSpecAround, volumesByName } from './pods.ts'
import { isImageVolume, isSoundVolume, keepsImageVolumes } from './volumes.ts'

const MOUNTS = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1'

export const mountRules = [
  {
    name: 'mount-volume',
    summary: 'A volumeMount or volumeDevice names a volume of the Pod, or a volumeClaimTemplate of the StatefulSet.',
    cites: MOUNTS,
    kinds: POD_KINDS,
    check(container, review) {
      const volumes = volumesOf(podSpecAround(container), review)
      for (const mount of [...mountsOf(container, review), ...container.at('volumeDevices').items()]) {
        const name = mount.at('name')
        if (!need(review, name) || name.text === undefined || volumes.has(name.text)) continue
        if (volumesByName(podSpecAround(container), review).has(name.text)) {
          review.refuse(name, `the volume ${shown(name.text)} is broken itself`)
          continue
        }
        const near = volumes.size > 100 ? undefined : nearest(name.text, volumes.keys())
        review.refuse(
          name,
          `no volume has the name ${shown(name.text)}`,
          near === undefined ? undefined : `Write ${near}`,
        )
      }
    },
  },
  {
    name: 'mount-path',
    summary: 'A volumeMount has a mountPath that no other mount of the container has.',
    cites: MOUNTS,
    kinds: POD_KINDS,
    check(container, review) {
      const mounts = mountsOf(container, review)
      for (const mount of mounts) need(review, mount.at('mountPath'))
      uniqueField(review, mounts, 'mountPath')
    },
  },
  {
    name: 'mount-sub-path',
    summary: 'subPath and subPathExpr are relative, do not climb out of the volume, and exclude each other.',
    cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
    kinds: POD_KINDS,
    check(container, review) {
      for (const mount of mountsOf(container, review)) {
        const [subPath, expression] = [mount.at('subPath'), mount.at('subPathExpr')]
        checkRelativePath(review, subPath, namedPlace(subPath))
        checkRelativePath(review, expression, namedPlace(expression))
        if (!subPath.isEmpty && !expression.isEmpty)
          review.refuse(expression, 'subPathExpr must not stand beside subPath')
      }
    },
  },
  {
    name: 'mount-propagation',
    summary: 'mountPropagation is a known mode; Bidirectional is for privileged containers.',
    cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation',
    kinds: POD_KINDS,
    check(container, review) {
      const privileged = container.at('securityContext', 'privileged').isTrue
      for (const mount of mountsOf(container, review)) {
        const mode = mount.at('mountPropagation')
        const known = ['Bidirectional', 'HostToContainer', 'None']
        if (typeof mode.value === 'string' && !known.includes(mode.value)) {
          review.refuse(
            namedPlace(mode),
            `mountPropagation is ${shown(mode.value)}, but must be one of ${known.join(', ')}`,
          )
        }
        if (mode.value === 'Bidirectional' && !privileged) {
          review.refuse(namedPlace(mode), 'mountPropagation Bidirectional is for privileged containers only')
        }
      }
    },
  },
  {
    name: 'mount-recursive-read-only',
    summary: 'recursiveReadOnly asks for readOnly, and for no mountPropagation.',
    cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts',
    kinds: POD_KINDS,
    since: 31,
    check(container, review) {
      for (const mount of mountsOf(container, review)) checkReadOnly(mount, review)
    },
  },
  {
    name: 'volume-devices',
    summary: 'A volumeDevice is a claim, has a devicePath, and is neither repeated nor mounted as well.',
    cites: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support',
    kinds: POD_KINDS,
    check: checkDevices,
  },
] as const satisfies readonly Rule[]

/** The server names these fields without the index of their mount; its field path is followed, the message has the value. */
function namedPlace(field: Node): Node {
  return field.parent.parent.at(String(field.key))
}

function checkReadOnly(mount: Node, review: Review): void {
  const mode = mount.at('recursiveReadOnly')
  const known = ['Disabled', 'Enabled', 'IfPossible']
  if (typeof mode.value === 'string' && !known.includes(mode.value)) {
    review.refuse(namedPlace(mode), `recursiveReadOnly is ${shown(mode.value)}, but must be one of ${known.join(', ')}`)
  }
  if (mode.value !== 'Enabled' && mode.value !== 'IfPossible') return
  if (!mount.at('readOnly').isTrue)
    review.refuse(namedPlace(mode), `recursiveReadOnly ${mode.value} asks for readOnly: true`)
  const propagation = mount.at('mountPropagation')
  if (propagation.isSet && propagation.value !== 'None') {
    const text = `recursiveReadOnly ${mode.value} must not stand with mountPropagation ${shown(propagation.value)}`
    review.refuse(namedPlace(mode), text)
  }
}

const imageVolumes = oncePerPod((podSpec): ReadonlySet<unknown> => {
  const volumes = podSpec.at('volumes').items()
  return new Set(volumes.filter(isImageVolume).map((volume) => volume.at('name').value))
})

/** The mounts that the server looks at. */
function mountsOf(container: Node, review: Review): Node[] {
  const mounts = container.at('volumeMounts').items()
  if (mounts.length === 0 || keepsImageVolumes(review)) return mounts
  const dropped = imageVolumes(podSpecAround(container), review)
  return dropped.size === 0 ? mounts : mounts.filter((mount) => !dropped.has(mount.at('name').value))
}

/** The volumes that mounts can name. Those that are refused themselves count as absent, as in the server. */
const volumesOf = oncePerPod((podSpec, review): ReadonlyMap<string, Node> => {
  const volumes = new Map<string, Node>()
  for (const volume of podSpec.at('volumes').items()) {
    const name = volume.at('name').text
    if (name !== undefined && isSoundVolume(volume)) volumes.set(name, volume)
  }
  if (review.kind !== 'StatefulSet') return volumes
  for (const template of podSpec.parent.parent.at('volumeClaimTemplates').items()) {
    const name = template.at('metadata', 'name').text
    if (name !== undefined) volumes.set(name, template)
  }
  return volumes
})

function checkDevices(container: Node, review: Review): void {
  const devices = container.at('volumeDevices').items()
  if (devices.length === 0) return
  const volumes = volumesOf(podSpecAround(container), review)
  const mounts = mountsOf(container, review)
  const mounted = new Set(mounts.map((mount) => mount.at('name').value))
  const mountPaths = new Set(mounts.map((mount) => mount.at('mountPath').value))
  for (const device of devices) {
    const [name, path] = [device.at('name'), device.at('devicePath')]
    const volume = volumes.get(name.text ?? '')
    const isClaim = ['persistentVolumeClaim', 'ephemeral', 'spec'].some((field) => volume?.at(field).isSet)
    if (volume !== undefined && !isClaim)
      review.refuse(name, `the volume ${shown(name.text)} must be a persistentVolumeClaim or ephemeral`)
    if (need(review, path)) checkPathStaysInside(review, path)
    if (mounted.has(name.value)) review.refuse(name, `the volume ${shown(name.value)} stands in volumeMounts as well`)
    if (path.text !== undefined && mountPaths.has(path.text))
      review.refuse(path, `the path ${shown(path.text)} stands in volumeMounts as well`)
  }
  uniqueField(review, devices, 'name')
  uniqueField(review, devices, 'devicePath')
}
