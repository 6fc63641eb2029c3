import { InputError } from '../errors.ts'
import { normalisePlatform } from '../oci/platform.ts'
import { replicasOf } from './amounts.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, kubernetesName, report } from './conversion.ts'
import { nameLabel } from './names.ts'
import { nonEmpty } from './resources.ts'
import type { Workload } from './workload.ts'

const architectures: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64', armv7l: 'arm' }

/** Labels that every node of a cluster has, for what Swarm knows of its nodes. */
const nodeKeys: Readonly<Record<string, string>> = {
  'node.hostname': 'kubernetes.io/hostname',
  'node.platform.os': 'kubernetes.io/os',
  'node.platform.arch': 'kubernetes.io/arch',
}

/** On which nodes the Pods run (core/v1 Affinity and TopologySpreadConstraint), from `platform` and `deploy.placement`. */
export function placementOf(conversion: Conversion, service: string, { platform, deploy }: ServiceModel): object {
  const { constraints = [], preferences = [], max_replicas_per_node: perNode } = deploy?.placement ?? {}
  const path = ['services', service, 'deploy', 'placement']
  const constrained = constraints.flatMap((constraint, i) => {
    const expression = expressionOf(constraint)
    if (expression === undefined) tell(conversion, [...path, 'constraints', i], `the constraint "${constraint}"`)
    return expression ?? []
  })
  const matchExpressions = [
    ...(platform === undefined ? [] : platformExpressions(conversion, service, platform)),
    ...constrained,
  ]
  const matchLabels = { [nameLabel]: kubernetesName(conversion, service) }
  const spread = preferences.flatMap(({ spread: key }, i) => {
    const topologyKey = key === undefined ? undefined : keyOf(key)
    if (topologyKey === undefined) {
      tell(conversion, [...path, 'preferences', i], `the preference "${key}"`)
      return []
    }
    if (preferences.findIndex((other) => other.spread === key) < i) return []
    return [{ maxSkew: 1, topologyKey, whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels } }]
  })
  if (perNode !== undefined && perNode > 1) {
    tell(conversion, [...path, 'max_replicas_per_node'], `a limit of ${perNode} replicas on a node`)
  }
  const apart = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels } }
  return nonEmpty({
    affinity: nonEmpty({
      nodeAffinity:
        matchExpressions.length === 0
          ? undefined
          : { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } },
      podAntiAffinity: perNode === 1 ? { requiredDuringSchedulingIgnoredDuringExecution: [apart] } : undefined,
    }),
    topologySpreadConstraints: spread,
  })
}

/** The labels of the nodes that a platform runs on: `linux/arm64`, or as containerd takes it `linux` or `arm64`. */
function platformExpressions(conversion: Conversion, service: string, platform: string): object[] {
  try {
    const isSystem = platform === 'linux' || platform === 'windows'
    const whole = platform.includes('/') || isSystem ? platform : `linux/${platform}`
    const [os = '', architecture] = isSystem ? [platform] : normalisePlatform(whole).split('/')
    return [
      { key: 'kubernetes.io/os', operator: 'In', values: [os] },
      ...(architecture === undefined ? [] : [{ key: 'kubernetes.io/arch', operator: 'In', values: [architecture] }]),
    ]
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    report(conversion, ['services', service, 'platform'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `services.${service}.platform is not translated: ${error.message}`,
      fix: error.fix ?? 'Write os/architecture.',
    })
    return []
  }
}

/** `node.labels.zone == east`, `node.role != manager` */
function expressionOf(constraint: string): object | undefined {
  const at = constraint.search(/[=!]=/)
  if (at < 0) return undefined
  const [left, right] = [constraint.slice(0, at).trim(), constraint.slice(at + 2).trim()]
  const isEqual = constraint[at] === '='
  if (left === 'node.role') {
    const isManager = (right === 'manager') === isEqual
    return { key: 'node-role.kubernetes.io/control-plane', operator: isManager ? 'Exists' : 'DoesNotExist' }
  }
  const key = keyOf(left)
  if (key === undefined || !/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/.test(right)) return undefined
  return { key, operator: isEqual ? 'In' : 'NotIn', values: [architectures[right] ?? right] }
}

function keyOf(text: string): string | undefined {
  const label = /^node\.labels\.([A-Za-z0-9](?:[-A-Za-z0-9_./]*[A-Za-z0-9])?)$/.exec(text)?.[1]
  return label ?? nodeKeys[text]
}

function tell(conversion: Conversion, path: (string | number)[], what: string): void {
  report(conversion, path, {
    rule: 'unsupported-key',
    severity: 'warning',
    message: `Nodes of a cluster know nothing of ${what}`,
    fix: 'Label the nodes, and write node.labels.NAME == VALUE.',
  })
}

/**
 * How a new version takes the place of the old one, from `deploy.update_config`: apps/v1 DeploymentStrategy, or DaemonSetUpdateStrategy.
 * A StatefulSet replaces its Pods one after the other, and a Job is replaced as a whole: there it is told.
 */
export function strategyOf(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  kind: Workload['kind'],
): object | undefined {
  const { deploy } = model
  const update = deploy?.update_config
  const replicas = replicasOf(model) ?? 1
  if (update === undefined) return undefined
  const { parallelism = 1, order = 'stop-first' } = update
  const amount = parallelism === 0 ? '100%' : parallelism
  if (kind === 'Deployment' || kind === 'DaemonSet') {
    if (order === 'start-first')
      return { type: 'RollingUpdate', rollingUpdate: { maxSurge: amount, maxUnavailable: 0 } }
    // With one replica, to stop first is to have none for a while: said as it is.
    if (kind === 'Deployment' && replicas <= 1 && update.order === 'stop-first') return { type: 'Recreate' }
    return { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: amount } }
  }
  const isJob = kind !== 'StatefulSet'
  if (isJob || amount !== 1 || order === 'start-first')
    report(conversion, ['services', service, 'deploy', 'update_config'], {
      rule: 'unsupported-key',
      severity: 'notice',
      message: isJob
        ? `"${service}" is a ${kind}, of which an update makes a new one as a whole`
        : `A StatefulSet replaces its Pods one after the other, each before its successor starts, so "${service}" does`,
      fix: isJob ? 'Remove it.' : 'Remove it, or leave it.',
    })
  return undefined
}
