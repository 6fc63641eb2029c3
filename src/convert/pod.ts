import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import { dnsLabel, isAddress, isLabel, isSubdomain } from './names.ts'

/** The host name of a Pod: a DNS label. */
export function hostnameOf(conversion: Conversion, service: string, hostname: string): string | undefined {
  if (hostname === service) return undefined
  if (isLabel(hostname)) return hostname
  report(conversion, ['services', service, 'hostname'], {
    rule: 'unsupported-key',
    severity: 'warning',
    message: `The hostname "${hostname}" of "${service}" is no DNS label, and is left out`,
    fix: `Write lower case letters, digits and dashes, for example ${dnsLabel(hostname)}.`,
  })
  return undefined
}

export function hostAliases(
  conversion: Conversion,
  service: string,
  hosts: NonNullable<ServiceModel['extra_hosts']>,
): object[] {
  const byAddress = new Map<string, string[]>()
  for (const [host, value] of Object.entries(hosts)) {
    for (const address of typeof value === 'string' ? [value] : value) {
      const ip = address.replace(/^\[|\]$/g, '')
      const name = host.toLowerCase()
      if (isAddress(ip) && isSubdomain(name)) byAddress.set(ip, [...(byAddress.get(ip) ?? []), name])
      else {
        report(conversion, ['services', service, 'extra_hosts', host], {
          rule: 'unsupported-key',
          severity: 'warning',
          message: isAddress(ip)
            ? `The extra host ${host} of "${service}" is left out: Kubernetes takes DNS names`
            : `The extra host ${host} of "${service}" is ${address}, which is no address in a cluster`,
          fix: isAddress(ip)
            ? `Name it with letters, digits, dashes and dots, for example ${dnsLabel(host)}.`
            : 'Use the name of a Service, or an ExternalName Service.',
        })
      }
    }
  }
  return [...byAddress].map(([ip, hostnames]) => ({ ip, hostnames }))
}

/** Kubernetes takes three name servers. */
export function nameServers(conversion: Conversion, service: string, servers: readonly string[]): string[] {
  const known = servers.filter(isAddress)
  for (const [i, server] of servers.entries()) {
    if (isAddress(server)) continue
    report(conversion, ['services', service, 'dns', i], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `The name server ${server} of "${service}" is no IP address, and is left out`,
      fix: 'Write its address.',
    })
  }
  if (known.length > 3) {
    report(conversion, ['services', service, 'dns'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `"${service}" has ${known.length} name servers; Kubernetes takes three`,
      fix: 'Keep three.',
    })
  }
  return known.slice(0, 3)
}

/** `ndots:2` */
export function dnsOptions(options: readonly string[]): object[] {
  return options.flatMap((option) => {
    const [name = '', value] = option.split(':')
    if (name === '') return []
    return [value === undefined ? { name } : { name, value }]
  })
}

/** What is built is pulled as Kubernetes does it by itself. */
const pullPolicies: Readonly<Record<string, string | undefined>> = {
  always: 'Always',
  never: 'Never',
  missing: 'IfNotPresent',
  if_not_present: 'IfNotPresent',
  build: undefined,
}

/** Whether Kubernetes can keep a pull_policy of Compose. */
export function isPullPolicy(policy: string): boolean {
  return policy in pullPolicies
}

/** imagePullPolicy of Compose's pull_policy; undefined leaves it to Kubernetes. */
export function pullPolicyOf(policy: string): string | undefined {
  return pullPolicies[policy]
}

/** The command alone runs, where Compose takes the image's entry point away. */
export function withoutEntrypoint(conversion: Conversion, service: string, { command }: ServiceModel): object {
  const words = wordsOf(command ?? null)
  if (words === undefined)
    report(conversion, ['services', service, 'entrypoint'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `"${service}" runs the command of its image without its entry point; Kubernetes takes both, or none of them`,
      fix: 'Write the command.',
    })
  return { command: words, args: undefined }
}

/** An empty list resets the image's own words, which Kubernetes can't; it leaves them. */
export function wordsOf(words: readonly string[] | null): string[] | undefined {
  return words === null || words.length === 0 ? undefined : words.map(literal)
}

/**
 * A text that Kubernetes passes on as it is: it would put variables in place of `$(NAME)`, and `$` in place of `$$`, in
 * `env`, `command` and `args`.
 */
export function literal(text: string): string {
  return text.replace(/\$(?=[$(])/g, '$$$$')
}
