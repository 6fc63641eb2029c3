import { replicasOf } from './amounts.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import type { LabelReader } from './labels.ts'
import { isDataFolder } from './mounts/binds.ts'
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
  if (labels('kompose.cronjob.schedule') !== undefined || model.triggers !== undefined) return 'CronJob'
  if (label === 'statefulset') return 'StatefulSet'
  if (label === 'daemonset' || label === 'deployment') return label === 'daemonset' ? 'DaemonSet' : 'Deployment'
  if (model.deploy?.mode === 'global') return 'DaemonSet'
  if (model.deploy?.mode?.endsWith('-job') || isOneShot(conversion, service, model)) return 'Job'
  if (preparesOthers(service, model)) {
    tellAssumed(conversion, service)
    return 'Job'
  }
  return programOf(image).keeps === true && hasOwnVolume(conversion, model) ? 'StatefulSet' : 'Deployment'
}

function hasOwnVolume(conversion: Conversion, { volumes = [] }: ServiceModel): boolean {
  return volumes.some(
    ({ type, source, read_only }) =>
      source && !read_only && (type === 'volume' || (type === 'bind' && isDataFolder(conversion, source))),
  )
}

function isOneShot(conversion: Conversion, service: string, model: ServiceModel): boolean {
  if (conversion.relations.awaited.has(service)) return true
  const { restart, deploy } = model
  const mayEnd = restart === 'no' || deploy?.restart_policy?.condition === 'none'
  return (mayEnd || (isOnFailure(model) && !runsOn(model))) && !servesAny(model)
}

/** What there are several of, or is updated while it runs, serves others whatever it is restarted for. */
function runsOn(model: ServiceModel): boolean {
  return (replicasOf(model) ?? 1) > 1 || model.deploy?.update_config !== undefined
}

function servesAny({ ports = [], expose = [], healthcheck }: ServiceModel): boolean {
  return ports.length > 0 || expose.length > 0 || healthcheck !== undefined
}

/** Names of services that prepare something for the others, and end. */
const preparing =
  /(?:^|[-_])(?:migrat(?:e|or|ions?)|init(?:iali[sz]er)?|setup|seed(?:er)?|bootstrap|provision(?:er)?|installer?)(?:$|[-_\d])|^create[-_]?(?:buckets?|topics?|db|database)/i

/** Compose starts nothing again where nothing says so; of what also serves nobody, the name tells whether it is to run on. */
function preparesOthers(service: string, model: ServiceModel): boolean {
  const isOpen = model.restart === undefined && model.deploy?.restart_policy === undefined
  return isOpen && !servesAny(model) && preparing.test(service)
}

function tellAssumed(conversion: Conversion, service: string): void {
  report(conversion, ['services', service], {
    rule: 'assumed-job',
    severity: 'notice',
    message: `"${service}" becomes a Job: it serves nobody, nothing says that it is started again, and its name says that it ends`,
    fix: 'Write restart: on-failure for a Job that is tried again, or restart: always for what runs on.',
    together: {
      item: service,
      words:
        '# services become Jobs: they serve nobody, nothing says that they are started again, and their names say that they end',
    },
  })
}

/** Kubernetes has a DaemonSet for what runs on, and no Job for each node. */
function tellOnce(conversion: Conversion, service: string): void {
  report(conversion, ['services', service, 'deploy', 'mode'], {
    rule: 'unsupported-key',
    severity: 'warning',
    message: `"${service}" is to run once on each node; its Job runs once on one`,
    fix: 'Let it do its work and then sleep, with mode: global, or do it in a pre_start of what runs on each node.',
  })
}

/** Whoever is to run on is started again without an end; Compose may say otherwise. */
export function tellRestarts(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  kind: Workload['kind'],
): void {
  const { restart, deploy } = model
  if (kind === 'Job' || kind === 'CronJob') {
    if (model.deploy?.mode === 'global-job') tellOnce(conversion, service)
    return
  }
  const policy = deploy?.restart_policy
  const path = policy === undefined ? ['restart'] : ['deploy', 'restart_policy']
  const most = policy === undefined ? /^on-failure:(\d+)$/.exec(restart ?? '')?.[1] : policy.max_attempts
  const never = policy === undefined ? restart === 'no' : policy.condition === 'none'
  if (most === undefined && !never && !isOnFailure(model)) return
  const otherwise = most === undefined ? 'also when it ends well' : `more often than ${most} times, too`
  report(conversion, ['services', service, ...path], {
    rule: 'unsupported-key',
    severity: 'notice',
    message: `A ${kind} is started again whenever it ends, so "${service}" is, ${never ? 'too' : otherwise}`,
    fix: 'Remove it, or leave it; what is to end is a Job: serve no port, and have no healthcheck.',
    together: {
      item: service,
      words: '# services are started again whenever they end, as Kubernetes does with all that runs on',
    },
  })
}

/** When a CronJob runs: as kompose's labels or the triggers of a job say; one that is only started by hand is suspended. */
export function cronOf(
  conversion: Conversion,
  service: string,
  { triggers }: ServiceModel,
  labels: LabelReader,
): Workload['cron'] {
  const label = labels('kompose.cronjob.schedule')
  const concurrencyPolicy = labels('kompose.cronjob.concurrency_policy')
  if (label !== undefined) return { schedule: label, concurrencyPolicy }
  if (triggers === undefined) return undefined
  const [first, ...others] = triggers.schedule ?? []
  const path = ['services', service, 'triggers', 'schedule']
  if (others.length > 0) {
    report(conversion, [...path, 1], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `A CronJob has one schedule; "${service}" has ${others.length + 1}, and the first is taken`,
      fix: 'Write one expression, or a job for each.',
    })
  }
  if (first === undefined) return { schedule: '0 0 1 1 *', suspend: true }
  if (first.concurrency === 'queue') {
    report(conversion, [...path, 0, 'concurrency'], {
      rule: 'unsupported-key',
      severity: 'notice',
      message: `A CronJob has no queue: while "${service}" runs, another run of it is left out`,
      fix: 'Run it more often.',
    })
  }
  return {
    schedule: first.cron,
    timeZone: first.timezone,
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: first.missed_fires === 'skip' ? 10 : 86_400,
  }
}

/** Whether Compose starts it again only when it has failed. */
export function isOnFailure({ restart, deploy }: ServiceModel): boolean {
  return restart?.startsWith('on-failure') === true || deploy?.restart_policy?.condition === 'on-failure'
}
