import { type Conversion, kubernetesName, report } from './conversion.ts'
import { type LabelReader, ownerOf } from './labels.ts'
import { serviceLabel } from './names.ts'
import type { Exposure, WorkloadPort } from './workload.ts'

/** Names that can be names of Services, and are no other service's. */
export function distinct(conversion: Conversion, service: string, names: readonly string[]): string[] {
  const own = kubernetesName(conversion, service)
  const valid = names.filter((name) => {
    if (name === serviceLabel(name)) return name === own || !conversion.taken.has(name)
    report(conversion, ['services', service], {
      rule: 'renamed',
      severity: 'warning',
      message: `"${service}" is also reached as "${name}", which can be no name of a Service`,
      fix: `Use ${own} instead.`,
    })
    return false
  })
  return [...new Set(valid)]
}

/** How a workload is reached: what its labels and its ports say. */
export function exposureOf(
  conversion: Conversion,
  service: string,
  labels: LabelReader,
  names: readonly string[],
  ports: readonly WorkloadPort[],
): Exposure {
  const wished = labels('kompose.service.type')?.toLowerCase()
  const nodePort = Number(labels('kompose.service.nodeport.port') ?? Number.NaN)
  const type =
    wished === 'nodeport' || !Number.isNaN(nodePort)
      ? 'NodePort'
      : wished === 'loadbalancer'
        ? 'LoadBalancer'
        : 'ClusterIP'
  const isHeadless = ports.length === 0 || wished === 'headless'
  const expose = labels('kompose.service.expose')
  const hosts =
    expose === undefined || expose === 'false'
      ? undefined
      : expose === 'true'
        ? []
        : expose.split(',').map((host) => host.trim())
  if (hosts !== undefined && ports.length === 0) {
    report(conversion, ['services', service, 'labels', 'kompose.service.expose'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `"${service}" is to be exposed, but has no port`,
      fix: 'Add ports: or expose:.',
    })
  }
  const meant = Object.keys(conversion.model.services?.[service]?.labels ?? {}).find(
    (name) => ownerOf(name) === 'ingress',
  )
  if (hosts === undefined && meant !== undefined) {
    report(conversion, ['services', service, 'labels', meant], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `The label ${meant} is read on an Ingress, and "${service}" has none`,
      fix: 'Label the service kompose.service.expose: HOST.',
    })
  }
  const { gateway } = conversion.options
  if (hosts?.length === 0 && gateway !== undefined) {
    report(conversion, ['services', service, 'labels', 'kompose.service.expose'], {
      rule: 'wrong-value',
      category: 'input',
      severity: 'error',
      message: `"${service}" is exposed without a host, so its route would take all that the Gateway gets`,
      fix: 'Write kompose.service.expose: HOST.',
    })
  }
  const [tlsSecret, className] = [
    labels('kompose.service.expose.tls-secret'),
    labels('kompose.service.expose.ingress-class-name'),
  ]
  return {
    isPublished: (conversion.model.services?.[service]?.ports ?? []).some((port) => !isLoopback(port.host_ip)),
    names,
    type: isHeadless ? 'Headless' : type,
    nodePort: Number.isInteger(nodePort) ? nodePort : undefined,
    externalTrafficPolicy: type === 'ClusterIP' ? undefined : labels('kompose.service.external-traffic-policy'),
    ingress:
      hosts === undefined || ports.length === 0
        ? undefined
        : {
            hosts,
            ...(gateway === undefined ? {} : { gateway }),
            ...(tlsSecret === undefined ? {} : { tlsSecret }),
            ...(className === undefined ? {} : { className }),
          },
  }
}

/** An address that only the host itself reaches: such a port is not meant for the world. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:127\.|::1$|localhost$)/.test(address)
}
