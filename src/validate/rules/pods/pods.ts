import type { Node } from '../node.ts'
import type { Review } from '../rule.ts'

/** The kinds that hold Pods, as Kubernetes itself knows them. */
export const POD_KINDS = [
  'Pod',
  'PodTemplate',
  'ReplicationController',
  'apps/DaemonSet',
  'apps/Deployment',
  'apps/ReplicaSet',
  'apps/StatefulSet',
  'batch/CronJob',
  'batch/Job',
] as const

/** The Pod template of an object, or the Pod itself: what holds `metadata` and `spec` of a Pod. */
export function podOf(object: Node, kind: string): Node {
  if (kind === 'Pod') return object
  if (kind === 'PodTemplate') return object.at('template')
  return kind === 'CronJob' ? object.at('spec', 'jobTemplate', 'spec', 'template') : object.at('spec', 'template')
}

/** Before 1.34 the server did not look into the Pod template of a StatefulSet. */
export function podSpecsOf(object: Node, review: Review): readonly Node[] {
  if (review.kind === 'StatefulSet' && review.minor < 34) return []
  const pod = podOf(object, review.kind)
  const isNoPod = review.kind === 'ReplicationController' && !pod.isSet
  return isNoPod ? [] : [pod.at('spec')]
}

/** The Pod spec that a container or volume stands in. */
export function podSpecAround(item: Node): Node {
  return item.parent.parent
}

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers']

export function containersOf(podSpec: Node): readonly Node[] {
  return CONTAINER_LISTS.flatMap((name) => podSpec.at(name).items())
}

/** The role of a container in its Pod. A sidecar is an init container that keeps running (since 1.29). */
export function roleOf(container: Node, review: Review): 'main' | 'init' | 'sidecar' | 'ephemeral' {
  const list = container.parent.key
  if (list === 'containers') return 'main'
  if (list === 'ephemeralContainers') return 'ephemeral'
  return review.minor >= 29 && container.at('restartPolicy').value === 'Always' ? 'sidecar' : 'init'
}

/** Works something out once for each Pod spec, for rules about its containers ask again for every one of them. */
export function oncePerPod<T>(work: (podSpec: Node, review: Review) => T): (podSpec: Node, review: Review) => T {
  const known = new WeakMap<object, T>()
  return (podSpec, review) => {
    const key = podSpec.map
    const found = key === undefined ? undefined : known.get(key)
    if (found !== undefined) return found
    const result = work(podSpec, review)
    if (key !== undefined) known.set(key, result)
    return result
  }
}

/** The volumes of a Pod by name, whatever their source. */
export const volumesByName = oncePerPod((podSpec): ReadonlyMap<unknown, Node> => {
  const volumes = podSpec.at('volumes').items()
  return new Map(volumes.map((volume) => [volume.at('name').value, volume]))
})
