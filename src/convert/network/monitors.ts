import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { type Conversion, report } from '../conversion.ts'
import { nameLabel } from '../names.ts'
import { nonEmpty } from '../resources.ts'
import type { Monitored, Workload, WorkloadPort } from '../workload.ts'

/** Where a service has its metrics: what its labels `prometheus.io/…` say, or a port that is called so. */
export function monitoredOf(
  conversion: Conversion,
  service: string,
  annotations: Readonly<Record<string, string>>,
  ports: readonly WorkloadPort[],
): Monitored | undefined {
  if (!conversion.options.extraObjects.includes('service-monitors')) return undefined
  const read = (key: string): string | undefined => annotations[`prometheus.io/${key}`]
  const named = ports.find(({ name }) => /(?:^|-)(?:metrics|prometheus|prom)$/.test(name))
  if (read('scrape') === 'false' || (read('scrape') === undefined && named === undefined)) return undefined
  const [number, path, scheme] = [read('port'), read('path'), read('scheme')]
  const port = number === undefined ? (named ?? ports.find(isTcp)) : ports.find((each) => String(each.port) === number)
  if (port !== undefined) return { port, path, scheme }
  report(conversion, ['services', service, 'labels'], {
    rule: 'unsupported-key',
    severity: 'warning',
    message: `The metrics of "${service}" are at a port that it does not name${number === undefined ? '' : ` (${number})`}; it gets no ServiceMonitor`,
    fix: 'Add the port to expose:.',
  })
  return undefined
}

/** Carried by the one Service of a workload that is monitored, since aliases lead to the same Pods. */
export const monitoredLabel = { 'io.kompose.monitored': 'true' } as const

function isTcp({ protocol }: WorkloadPort): boolean {
  return protocol === 'TCP'
}

/** A ServiceMonitor (monitoring.coreos.com/v1) of a workload's own Service. */
export function monitorOf(
  { name, monitored, exposure }: Workload,
  labels: Readonly<Record<string, string>>,
): KubernetesObject[] {
  if (monitored === undefined || exposure.names.length === 0) return []
  const { port, path, scheme } = monitored
  return [
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: { name, labels },
      spec: {
        selector: { matchLabels: { [nameLabel]: name, ...monitoredLabel } },
        endpoints: [nonEmpty({ port: port.name, path, scheme })],
      },
    },
  ]
}
