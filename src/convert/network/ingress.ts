import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { nonEmpty } from '../resources.ts'
import type { Entry, Workload } from '../workload.ts'

type Labels = Readonly<Record<string, string>>

/** An Ingress (networking.k8s.io/v1) of the hosts that a workload is exposed as. */
export function ingressOf(
  { name, annotations }: Workload,
  { hosts, tlsSecret: given, className }: Entry,
  labels: Labels,
): KubernetesObject[] {
  const rules = hosts.map(({ domain, path, port }) => {
    const backend = { service: { name, port: { name: port.name } } }
    return { host: domain, http: { paths: [{ path, pathType: 'Prefix', backend }] } }
  })
  const isIssued = Object.keys(annotations.ingress).some((key) => /^cert-manager\.io\/(?:cluster-)?issuer$/.test(key))
  // cert-manager makes the Secret that tls names; without tls, it does nothing.
  const secretName = given ?? (isIssued ? `${name}-tls` : undefined)
  const tls =
    secretName === undefined ? undefined : [{ hosts: [...new Set(hosts.map(({ domain }) => domain))], secretName }]
  return [
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: nonEmpty({ name, labels, annotations: annotations.ingress }),
      spec: nonEmpty({ ingressClassName: className, tls, rules }),
    },
  ]
}
