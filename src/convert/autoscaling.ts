import type { LabelReader } from './labels.ts'
import type { Autoscaling } from './workload.ts'

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
