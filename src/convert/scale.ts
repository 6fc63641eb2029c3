import { replicasOf } from './amounts.ts'
import type { ServiceModel } from './compose/project.ts'
import { at, type TreePath } from './compose/tree.ts'
import { type Conversion, report } from './conversion.ts'
import { contradictionIn, sizeOf } from './environments/sizes.ts'
import { labelPrefix, type Settings, settingOf, tierOf } from './environments/tiers.ts'
import type { LabelParts, LabelReader } from './labels.ts'
import { tellShared } from './mounts/collector.ts'
import type { Autoscaling, Claim, Resources, Workload } from './workload.ts'

/** The HorizontalPodAutoscaler that kompose's labels ask for, with kompose's own defaults. */
export function autoscalingOf(labels: LabelReader): Autoscaling | undefined {
  const number = (text: string | undefined): number | undefined =>
    text !== undefined && /^[0-9]{1,4}$/.test(text) ? Number(text) : undefined
  const [minimum, maximum] = [number(labels('kompose.hpa.replicas.min')), number(labels('kompose.hpa.replicas.max'))]
  const [cpu, memory] = [number(labels('kompose.hpa.cpu')), number(labels('kompose.hpa.memory'))]
  if ([minimum, maximum, cpu, memory].every((value) => value === undefined)) return undefined
  const use = { ...(cpu === undefined ? {} : { cpu }), ...(memory === undefined ? {} : { memory }) }
  const least = minimum ?? 1
  return {
    minimum: least,
    maximum: Math.max(maximum ?? 3, least),
    use: Object.keys(use).length === 0 ? { cpu: 50 } : use,
  }
}

/** Where a size is set: by labels of environments, settings of Compose, and in `deploy.resources`. */
const sizeSettings = {
  cpu: ['cpu', ['cpus'], 'cpus'],
  memory: ['memory', ['mem_limit', 'mem_reservation'], 'memory'],
} as const

/** Every environment must be able to run it. */
export function checkSizes(
  conversion: Conversion,
  service: string,
  given: Resources,
  image: string,
  settings: Settings,
): void {
  for (const environment of conversion.options.environments) {
    const { settings: defaults } = conversion.options
    const size = sizeOf(given, image, tierOf(environment, defaults), environment, settings, defaults)
    const contradiction = contradictionIn(size)
    if (contradiction === undefined) continue
    const message = `"${service}" in ${environment} ${contradiction}`
    const [label, own, part] = contradiction.includes(' CPU') ? sizeSettings.cpu : sizeSettings.memory
    const paths = [
      ...labelsFor(environment, `${label}-limit`, `${label}-request`),
      ...own.map((setting) => [setting]),
      ...['limits', 'reservations'].map((kind) => ['deploy', 'resources', kind, part]),
    ]
    if (contradiction.includes('ephemeral')) paths.unshift(['labels', 'kompose.ephemeral-storage.limit'])
    refuse(conversion, service, message, 'Lower the request or raise the limit.', paths)
    return
  }
}

/** The most that an autoscaler makes must not be less than the least. */
export function checkScale(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  { read, settings }: LabelParts,
): void {
  const { environments, settings: defaults } = conversion.options
  const told = [
    [read('kompose.hpa.replicas.min'), read('kompose.hpa.replicas.max'), ''],
    ...environments.flatMap((environment) => {
      const [least, most] = (['replicas', 'max-replicas'] as const).map((name) =>
        settingOf(environment, name, settings, defaults),
      )
      const own = settingOf(environment, 'max-replicas', settings)
      return [
        [least, most, ` in ${environment}`],
        [least ?? replicasOf(model)?.toString(), own, ` in ${environment}`],
      ]
    }),
  ]
  const [least, most, where = ''] = told.find(([minimum, maximum]) => Number(maximum) < Number(minimum)) ?? []
  if (least === undefined) return
  const paths = [
    ...labelsFor(where.replace(' in ', ''), 'max-replicas', 'replicas'),
    ['labels', 'kompose.hpa.replicas.max'],
    ['labels', 'kompose.hpa.replicas.min'],
  ]
  const message = `"${service}"${where} has at least ${least} replicas, more than its most of ${most}`
  refuse(conversion, service, message, 'Lower the one or raise the other.', paths)
}

/** Whether an environment runs several Pods of it at a time. */
function runsSeveral(
  { environments }: Conversion['options'],
  model: ServiceModel,
  { read, settings }: LabelParts,
): boolean {
  const counts = environments.flatMap((environment) => [
    settingOf(environment, 'replicas', settings) ?? replicasOf(model)?.toString(),
    settingOf(environment, 'max-replicas', settings),
  ])
  return [...counts, read('kompose.hpa.replicas.max')].some((count) => Number(count) > 1)
}

/**
 * The claims of a service as all its Pods can mount them: in Compose its containers share each volume, so one claim is for several nodes
 * where several run. What a StatefulSet makes for each Pod is shared by nobody, which is told.
 */
export function sharedClaims(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  labels: LabelParts,
  { kind, claims }: Pick<Workload, 'kind' | 'claims'>,
): Claim[] {
  const isEverywhere = kind === 'DaemonSet'
  const isScaled = (kind === 'Deployment' || kind === 'StatefulSet') && runsSeveral(conversion.options, model, labels)
  if (!isEverywhere && !isScaled) return [...claims]
  if (claims.some(({ template }) => template)) {
    report(conversion, ['services', service], {
      rule: 'separate-data',
      severity: 'warning',
      message: `"${service}" runs several times, each Pod with data of its own; in Compose all share one volume`,
      fix: 'Run it once, or set its replication up: nothing copies data from one Pod to another.',
    })
  }
  return claims.map((claim): Claim => {
    if (claim.template || claim.accessMode !== 'ReadWriteOnce') return claim
    tellShared(conversion, ['services', service, 'volumes'], `claim "${claim.name}"`, [`several Pods of ${service}`])
    return { ...claim, accessMode: 'ReadWriteMany' }
  })
}

/** Where labels set an environment: its own first, then those of all. */
function labelsFor(environment: string, ...settings: string[]): TreePath[] {
  const names = settings.flatMap((setting) => [`${environment}.${setting}`, setting])
  return names.flatMap((name) => [['labels'], ['deploy', 'labels']].map((path) => [...path, `${labelPrefix}${name}`]))
}

/** Refuses at the first of these settings that the service has. */
function refuse(
  conversion: Conversion,
  service: string,
  message: string,
  fix: string,
  paths: readonly TreePath[],
): void {
  const own: TreePath = ['services', service]
  const path = paths.find((one) => at(conversion.tree, ...own, ...one) !== undefined) ?? []
  report(conversion, [...own, ...path], { rule: 'wrong-value', category: 'input', severity: 'error', message, fix })
}
