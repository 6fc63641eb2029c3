import { InputError } from '../errors.ts'
import type { KubernetesObject } from '../kubernetes/manifest.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, kubernetesName, report } from './conversion.ts'
import { settingOf } from './environments/tiers.ts'
import { dnsLabel, nameLabel } from './names.ts'
import { programOf } from './programs.ts'
import type { Exposure, RolloutKind, Workload } from './workload.ts'

/**
 * Reads the address of Prometheus.
 * @throws InputError where it is none, or nothing would ask it.
 */
export function readPrometheus(text: string | undefined, rollout: RolloutKind | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  if (rollout === undefined) {
    throw new InputError('prometheus is asked by Rollouts alone', { fix: 'Add rollout: canary or blue-green.' })
  }
  if (URL.canParse(text) && /^https?:\/\/[^\s{}"]+$/.test(text)) return text
  throw new InputError(`prometheus "${text}" is no address`, { fix: 'Write it as http://prometheus.monitoring:9090.' })
}

/**
 * What a service rolls out by, of its label and of the input; undefined for a Deployment's own way. What can't run twice at a time,
 * or has no Service that could lead to either, stays as it is; where its label asks, that is a mistake.
 */
export function rolloutOf(
  conversion: Conversion,
  { service, model, workload, exposure, ports }: RolloutSubject,
): RolloutKind | undefined {
  const { options } = conversion
  const own = settingOf('', 'rollout', workload.needs.settings)
  const wanted = own ?? settingOf('', 'rollout', options.settings) ?? options.rollout
  if (wanted === undefined || wanted === 'none') return undefined
  const obstacle = obstacleOf(workload, exposure) ?? (ports.length === 0 ? 'no port of it is known' : undefined)
  // Its data would be that of one Pod now and of another then, unless its label says that this is well.
  const isStore = own === undefined && programOf(workload.image).keeps === true
  if (obstacle === undefined) return isStore ? undefined : (wanted as RolloutKind)
  if (own !== undefined) {
    report(conversion, ['services', service, labelsKey(model)], {
      rule: 'wrong-value',
      category: 'input',
      severity: 'error',
      message: `"${service}" can't have a rollout of its own: ${obstacle}`,
      fix: 'Remove the label gitops-actions.rollout.',
    })
  }
  return undefined
}

interface RolloutSubject {
  readonly service: string
  readonly model: ServiceModel
  readonly workload: Pick<Workload, 'kind' | 'image' | 'claims' | 'strategy' | 'needs'>
  readonly exposure: Exposure
  readonly ports: readonly unknown[]
}

function labelsKey(model: ServiceModel): string {
  return model.labels === undefined ? 'deploy' : 'labels'
}

function obstacleOf({ kind, claims, strategy }: RolloutSubject['workload'], exposure: Exposure): string | undefined {
  if (kind !== 'Deployment') return `it is a ${kind}`
  if (claims.some(({ accessMode }) => accessMode === 'ReadWriteOnce'))
    return 'its volume is mounted by one Pod at a time'
  if ((strategy as { type?: string } | undefined)?.type === 'Recreate') return 'Compose stops it before it starts anew'
  return exposure.names.length === 0 ? 'nothing reaches it' : undefined
}

/** The Service that leads to the new Pods before they take over. */
export function previewName(name: string): string {
  return dnsLabel(`${name}-preview`)
}

/** Names of the Services that Rollouts add, so that no service of the project has one of them. */
export function checkPreview(conversion: Conversion, service: string): void {
  const name = previewName(kubernetesName(conversion, service))
  if (!conversion.taken.has(name)) return
  report(conversion, ['services', service], {
    rule: 'wrong-value',
    category: 'input',
    severity: 'error',
    message: `The preview of "${service}" would be called "${name}", as another service is`,
    fix: 'Rename that service, or label this one gitops-actions.rollout: canary.',
  })
}

/** The `strategy` of a Rollout (argoproj.io/v1alpha1). */
export function rolloutStrategy({ name, rollout }: Workload, hasAnalysis: boolean): object {
  const templates = [{ templateName: name }]
  const args = [{ name: 'hash', valueFrom: { podTemplateHashValue: 'Latest' } }]
  if (rollout === 'blue-green') {
    const services = { activeService: name, previewService: previewName(name) }
    return { blueGreen: { ...services, ...(hasAnalysis ? { prePromotionAnalysis: { templates, args } } : {}) } }
  }
  const pause = { pause: { duration: '5m' } }
  return {
    canary: {
      maxSurge: '25%',
      maxUnavailable: 0,
      ...(hasAnalysis ? { analysis: { templates, args, startingStep: 1 } } : {}),
      steps: [{ setWeight: 20 }, pause, { setWeight: 50 }, pause],
    },
  }
}

/** What Prometheus is asked while a new version takes over: requests of the mesh, or restarts of its Pods where there is none. */
export function analysisOf(
  { name, rollout, prometheus }: Workload,
  isMeshed: boolean,
  labels: Record<string, string>,
): KubernetesObject[] {
  if (rollout === undefined || prometheus === undefined) return []
  // Only the names of Pods tell those of the new version apart.
  const pods = `pod=~"${name}-{{args.hash}}-.*"`
  const metric = isMeshed
    ? {
        name: 'successful-requests',
        successCondition: 'isNaN(result[0]) || result[0] >= 0.95',
        query: `sum(rate(istio_requests_total{reporter="destination",${pods},response_code!~"5.*"}[2m])) / sum(rate(istio_requests_total{reporter="destination",${pods}}[2m]))`,
      }
    : {
        name: 'restarts',
        successCondition: 'len(result) == 0 || result[0] == 0',
        query: `sum(increase(kube_pod_container_status_restarts_total{${pods}}[5m]))`,
      }
  const { query, ...rest } = metric
  return [
    {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AnalysisTemplate',
      metadata: { name, labels: { ...labels, [nameLabel]: name } },
      spec: {
        args: [{ name: 'hash' }],
        metrics: [
          {
            ...rest,
            interval: '1m',
            count: 5,
            failureLimit: 1,
            provider: { prometheus: { address: prometheus, query } },
          },
        ],
      },
    },
  ]
}
