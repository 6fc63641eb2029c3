import type { ObjectGroup } from '../layout.ts'
import type { KubernetesObject } from '../objects.ts'

/** kompose's objects by the service that they were made for, which it writes in a label. */
export function groupsOf(objects: readonly KubernetesObject[]): ObjectGroup[] {
  const byService = new Map<string, KubernetesObject[]>()
  for (const object of objects) {
    const name = object.metadata.labels?.['io.kompose.service'] ?? object.metadata.name
    byService.set(name, [...(byService.get(name) ?? []), object])
  }
  return [...byService]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const workload = group.find(({ kind }) => kind === 'Deployment' || kind === 'StatefulSet')
      const spec = workload?.spec as WorkloadSpec | undefined
      return {
        name,
        objects: group,
        scaled: workload && { kind: workload.kind, name: workload.metadata.name, replicas: spec?.replicas ?? 1 },
        sized: spec?.template?.spec?.containers?.[0]?.name !== workload?.metadata.name || hasSize(spec),
      }
    })
}

interface WorkloadSpec {
  readonly replicas?: number
  readonly template?: { readonly spec?: { readonly containers?: readonly { name?: string; resources?: object }[] } }
}

function hasSize(spec: WorkloadSpec | undefined): boolean {
  return Object.keys(spec?.template?.spec?.containers?.[0]?.resources ?? {}).length > 0
}
