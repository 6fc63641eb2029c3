import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import type { ObjectGroup } from '../environments/overlay.ts'
import type { Needs } from '../workload.ts'

/** kompose's objects by the service that they were made for, which it writes in a label. */
export function groupsOf(
  objects: readonly KubernetesObject[],
  needs: ReadonlyMap<string, Needs | undefined>,
): ObjectGroup[] {
  const byService = new Map<string, KubernetesObject[]>()
  for (const object of objects) {
    const name = object.metadata.labels?.['io.kompose.service'] ?? object.metadata.name
    byService.set(name, [...(byService.get(name) ?? []), object])
  }
  return [...byService]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => ({ name, objects: group, needs: needs.get(name) }))
}
