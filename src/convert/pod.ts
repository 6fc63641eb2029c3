import { wholeSeconds } from './amounts.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import type { LabelReader } from './labels.ts'
import { dnsLabel } from './names.ts'
import { nonEmpty } from './resources.ts'

/** Settings of the Pod (core/v1 PodSpec) that are neither containers, volumes nor security. */
export function podSettings(conversion: Conversion, service: string, model: ServiceModel, labels: LabelReader): object {
  const pullSecret = labels('kompose.image-pull-secret')
  return nonEmpty({
    automountServiceAccountToken: labels('kompose.serviceaccount-name') === undefined ? false : undefined,
    serviceAccountName: labels('kompose.serviceaccount-name'),
    imagePullSecrets: pullSecret === undefined ? undefined : [{ name: pullSecret }],
    hostname: hostnameOf(conversion, service, model),
    hostNetwork: model.network_mode === 'host' ? true : undefined,
    hostPID: model.pid === 'host' ? true : undefined,
    hostIPC: model.ipc === 'host' ? true : undefined,
    hostAliases: hostAliases(conversion, service, model),
    dnsPolicy: model.network_mode === 'host' ? 'ClusterFirstWithHostNet' : undefined,
    dnsConfig: dnsConfig(conversion, service, model),
    nodeSelector: nodeSelector(model.platform),
    terminationGracePeriodSeconds:
      model.stop_grace_period === undefined ? undefined : wholeSeconds(model.stop_grace_period),
  })
}

function hostnameOf(conversion: Conversion, service: string, { hostname }: ServiceModel): string | undefined {
  if (hostname === undefined || hostname === service) return undefined
  if (/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(hostname)) return hostname
  report(conversion, ['services', service, 'hostname'], {
    rule: 'unsupported-key',
    severity: 'warning',
    message: `The hostname "${hostname}" of "${service}" is no DNS label, and is left out`,
    fix: `Write lower case letters, digits and dashes, for example ${dnsLabel(hostname)}.`,
  })
  return undefined
}

function hostAliases(conversion: Conversion, service: string, model: ServiceModel): object[] | undefined {
  const byAddress = new Map<string, string[]>()
  for (const [host, value] of Object.entries(model.extra_hosts ?? {})) {
    for (const address of typeof value === 'string' ? [value] : value) {
      const ip = address.replace(/^\[|\]$/g, '')
      if (/^[0-9.]+$|:/.test(ip)) byAddress.set(ip, [...(byAddress.get(ip) ?? []), host])
      else {
        report(conversion, ['services', service, 'extra_hosts', host], {
          rule: 'unsupported-key',
          severity: 'warning',
          message: `The extra host ${host} of "${service}" is ${address}, which is no address in a cluster`,
          fix: 'Use the name of a Service, or an ExternalName Service.',
        })
      }
    }
  }
  return [...byAddress].map(([ip, hostnames]) => ({ ip, hostnames }))
}

function dnsConfig(conversion: Conversion, service: string, model: ServiceModel): object {
  const nameservers = model.dns ?? []
  if (nameservers.length > 3) {
    report(conversion, ['services', service, 'dns'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `"${service}" has ${nameservers.length} name servers; Kubernetes takes three`,
      fix: 'Keep three.',
    })
  }
  return nonEmpty({
    nameservers: nameservers.slice(0, 3),
    searches: model.dns_search,
    options: (model.dns_opt ?? []).map((option) => {
      const [name = '', value] = option.split(':')
      return value === undefined ? { name } : { name, value }
    }),
  })
}

/** `linux/arm64` */
function nodeSelector(platform: string | undefined): Record<string, string> | undefined {
  if (platform === undefined) return undefined
  const [os = '', architecture] = platform.split('/')
  return architecture === undefined ? undefined : { 'kubernetes.io/os': os, 'kubernetes.io/arch': architecture }
}

/** imagePullPolicy of Compose's pull_policy or kompose's label; undefined leaves it to Kubernetes. */
export function pullPolicyOf(model: ServiceModel, labels: LabelReader): string | undefined {
  const label = labels('kompose.image-pull-policy')
  if (label === 'Always' || label === 'Never' || label === 'IfNotPresent') return label
  const policy = model.pull_policy
  if (policy === 'always') return 'Always'
  if (policy === 'never') return 'Never'
  return policy === 'missing' || policy === 'if_not_present' ? 'IfNotPresent' : undefined
}
