import { bytes, cpuQuantity, memoryQuantity } from './amounts.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'

export interface Resources {
  readonly requests?: Readonly<Record<string, string>>
  readonly limits?: Readonly<Record<string, string>>
}

/** What a container may and does use (core/v1 ResourceRequirements): `deploy.resources`, and the older service keys. */
export function resourcesOf(conversion: Conversion, service: string, model: ServiceModel): Resources {
  const { limits = {}, reservations = {} } = model.deploy?.resources ?? {}
  const path = ['services', service]
  const memory = (value: string | number | undefined, key: string): string | undefined => {
    if (value === undefined) return undefined
    const amount = bytes(value)
    if (amount === undefined) wrongAmount(conversion, [...path, key], value, 'memory', '512m')
    return amount === undefined || amount === 0 ? undefined : memoryQuantity(amount)
  }
  const cpu = (value: string | number | undefined, key: string): string | undefined => {
    if (value === undefined || Number(value) === 0) return undefined
    const amount = cpuQuantity(value)
    if (amount === undefined) wrongAmount(conversion, [...path, key], value, 'CPU', '0.5')
    return amount
  }
  return nonEmpty({
    limits: nonEmpty({
      cpu: cpu(limits.cpus ?? model.cpus, limits.cpus === undefined ? 'cpus' : 'deploy'),
      memory: memory(limits.memory ?? model.mem_limit, limits.memory === undefined ? 'mem_limit' : 'deploy'),
    }),
    requests: nonEmpty({
      cpu: cpu(reservations.cpus, 'deploy'),
      memory: memory(reservations.memory ?? model.mem_reservation, 'mem_reservation'),
    }),
  })
}

/** GPUs are extended resources: limits alone, by the name that the device plug-in of their vendor gives them. */
export function gpusOf(conversion: Conversion, service: string, model: ServiceModel): Record<string, string> {
  const reserved = model.deploy?.resources?.reservations?.devices ?? []
  const requests = [...(model.gpus ?? []), ...reserved.filter(({ capabilities }) => capabilities?.includes('gpu'))]
  if (requests.length === 0) return {}
  const total = requests.reduce((sum, { count, device_ids }) => {
    const number = Number(count)
    return sum + (Number.isInteger(number) && number > 0 ? number : (device_ids?.length ?? 1))
  }, 0)
  const vendor = requests[0]?.driver === 'amd' ? 'amd.com/gpu' : 'nvidia.com/gpu'
  if (requests.some(({ count }) => count === 'all')) {
    report(conversion, ['services', service, model.gpus === undefined ? 'deploy' : 'gpus'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `"${service}" asks for all GPUs of its host; it gets ${total} ${vendor}`,
      fix: 'Write how many it needs: count: 1.',
    })
  }
  return { [vendor]: String(total) }
}

function wrongAmount(conversion: Conversion, path: string[], value: unknown, what: string, example: string): void {
  report(conversion, path, {
    rule: 'wrong-value',
    category: 'input',
    severity: 'error',
    message: `"${value}" is no amount of ${what}`,
    fix: `Write it as ${example}.`,
  })
}

/** The entries that have a value; undefined where none has. */
export function nonEmpty<T extends object>(object: T): { [K in keyof T]: NonNullable<T[K]> } {
  const kept = Object.entries(object).filter(
    ([, value]) =>
      value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  )
  return Object.fromEntries(kept) as { [K in keyof T]: NonNullable<T[K]> }
}
