import type { ServiceModel } from './compose/project.ts'
import type { Conversion } from './conversion.ts'
import type { LabelReader } from './labels.ts'
import { programOf } from './programs.ts'
import type { Workload } from './workload.ts'

/**
 * The kind of a service: kompose's label decides; then a schedule is a CronJob, `mode: global` a DaemonSet; what is not restarted
 * and serves nobody, or what others wait for to complete, is a Job; a store with a volume of its own is a StatefulSet.
 */
export function kindOf(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  image: string,
  labels: LabelReader,
): Workload['kind'] {
  const label = labels('kompose.controller.type')?.toLowerCase()
  if (labels('kompose.cronjob.schedule') !== undefined) return 'CronJob'
  if (label === 'statefulset') return 'StatefulSet'
  if (label === 'daemonset' || label === 'deployment') return label === 'daemonset' ? 'DaemonSet' : 'Deployment'
  if (model.deploy?.mode === 'global') return 'DaemonSet'
  if (model.deploy?.mode?.endsWith('-job') || isOneShot(conversion, service, model)) return 'Job'
  const ownVolume = (model.volumes ?? []).some(
    ({ type, source, read_only }) => type === 'volume' && source && !read_only,
  )
  return programOf(image).keeps === true && ownVolume ? 'StatefulSet' : 'Deployment'
}

function isOneShot(conversion: Conversion, service: string, model: ServiceModel): boolean {
  if (conversion.relations.awaited.has(service)) return true
  const ends = model.restart === 'no' || model.deploy?.restart_policy?.condition === 'none' || isOnFailure(model)
  const serves = (model.ports ?? []).length > 0 || (model.expose ?? []).length > 0 || model.healthcheck !== undefined
  return ends && !serves
}

/** The schedule of a CronJob. */
export function cronOf(labels: LabelReader): Workload['cron'] {
  const schedule = labels('kompose.cronjob.schedule')
  if (schedule === undefined) return undefined
  return { schedule, concurrencyPolicy: labels('kompose.cronjob.concurrency_policy') }
}

/** Whether Compose starts it again only when it has failed. */
export function isOnFailure({ restart, deploy }: ServiceModel): boolean {
  return restart?.startsWith('on-failure') === true || deploy?.restart_policy?.condition === 'on-failure'
}
