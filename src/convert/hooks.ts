import { replicasOf } from './amounts.ts'
import type { PreStartModel, ServiceModel } from './compose/project.ts'
import { type ContainerParts, containerOf, type Subject } from './container.ts'
import { type Conversion, report } from './conversion.ts'
import type { LabelReader } from './labels.ts'
import { dnsLabel } from './names.ts'
import { nonEmpty } from './resources.ts'

/**
 * The init containers of `pre_start`: what a hook does not say is the service's, collections are completed by it (Compose
 * specification, "pre_start").
 */
export function preStartOf(conversion: Conversion, subject: Subject): ContainerParts[] {
  const { service, name, model } = subject
  return (model.pre_start ?? []).map((hook, i) => {
    if (hook.per_replica !== true && (replicasOf(model) ?? 1) > 1) {
      report(conversion, ['services', service, 'pre_start', i], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `pre_start[${i}] of "${service}" runs before each of its replicas, not once`,
        fix: 'Let it do nothing where its work is done, or make it a service that others wait for.',
      })
    }
    const own = `${name}-pre-start-${i + 1}`
    // What the service itself has is reported with the service.
    const quiet: Conversion = { ...conversion, findings: [] }
    const parts = containerOf(quiet, {
      ...subject,
      model: inherited(model, hook),
      name: own,
      prefix: hook.env_file === undefined ? subject.prefix : own,
      listening: [],
    })
    const known = new Set(conversion.findings.map(({ message }) => message))
    conversion.findings.push(...quiet.findings.filter(({ message }) => !known.has(message)))
    return parts
  })
}

/** The init container of kompose's labels; it runs confined and sized as the container it comes before. */
export function labelledInit(labels: LabelReader, main: Readonly<Record<string, unknown>>): object[] {
  const image = labels('kompose.init.containers.image')
  if (image === undefined || image === '') return []
  const { resources, securityContext } = main
  const name = dnsLabel(labels('kompose.init.containers.name') || 'init-service')
  return [
    nonEmpty({ name, image, command: listed(labels('kompose.init.containers.command')), resources, securityContext }),
  ]
}

/** `["sh", "-c", "x"]` or `sh, -c, x`; without a comma the whole text is one word, as kompose has it. */
function listed(text: string | undefined): string[] | undefined {
  if (text === undefined || text === '') return undefined
  const inside = text.includes(',')
    ? text
        .trim()
        .replace(/^\[|\]$/g, '')
        .split(',')
    : [text]
  return inside.map((word) => (text.includes(',') ? word.trim().replace(/^["']|["']$/g, '') : word))
}

function inherited(service: ServiceModel, hook: PreStartModel): ServiceModel {
  const { healthcheck, ports, expose, pre_start, post_start, pre_stop, build, ...given } = service
  return {
    ...given,
    ...(build === undefined || hook.image !== undefined ? {} : { build }),
    ...hook,
    environment: { ...service.environment, ...hook.environment },
    env_file: [...(service.env_file ?? []), ...(hook.env_file ?? [])],
    volumes: byTarget(service.volumes, hook.volumes),
    secrets: byTarget(service.secrets, hook.secrets),
    configs: byTarget(service.configs, hook.configs),
    tmpfs: [...new Set([...(service.tmpfs ?? []), ...(hook.tmpfs ?? [])])],
  }
}

function byTarget<T extends { readonly target?: string; readonly source?: string }>(
  first: readonly T[] = [],
  second: readonly T[] = [],
): T[] {
  return [...new Map([...first, ...second].map((item) => [item.target ?? item.source, item])).values()]
}
