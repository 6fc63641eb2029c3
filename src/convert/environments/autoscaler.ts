import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { nameLabel } from '../names.ts'
import type { Autoscaling } from '../workload.ts'

/** A HorizontalPodAutoscaler (autoscaling/v2) that keeps the use of what is asked for at some per cent. */
export function autoscalerOf(
  { apiVersion, kind, metadata: { name } }: KubernetesObject,
  { minimum, maximum, use }: Autoscaling,
): KubernetesObject {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name, labels: { [nameLabel]: name } },
    spec: {
      scaleTargetRef: { apiVersion, kind, name },
      minReplicas: minimum,
      maxReplicas: maximum,
      metrics: Object.entries(use).map(([resource, averageUtilization]) => ({
        type: 'Resource',
        resource: { name: resource, target: { type: 'Utilization', averageUtilization } },
      })),
    },
  }
}
