import { bytes, cpuQuantity, memoryQuantity } from './amounts.ts'
import type { DeviceRequest, ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import type { Resources } from './workload.ts'

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

/** Device plug-ins by the driver that Compose names. */
const gpuResources: Readonly<Record<string, string>> = {
  nvidia: 'nvidia.com/gpu',
  amd: 'amd.com/gpu',
  amdgpu: 'amd.com/gpu',
  intel: 'gpu.intel.com/i915',
}

/**
 * GPUs are extended resources: limits alone, by the name that the device plug-in of their vendor gives them. `gpus` and the
 * devices of `deploy` describe one wish, so the larger number of the two counts; "all" can't be counted, and gives way to one.
 */
export function gpusOf(conversion: Conversion, service: string, model: ServiceModel): Record<string, string> {
  const devices = model.deploy?.resources?.reservations?.devices ?? []
  for (const [i, device] of devices.entries()) if (!isGpu(device)) tellDevice(conversion, service, i)
  const reserved = devices.filter(isGpu)
  const wishes = [model.gpus ?? [], reserved].map(countsOf)
  const names = new Set(wishes.flatMap((wish) => [...wish.keys()]))
  // What is not named by vendor is the GPU of the vendor that is.
  const vendors = [...names].filter((name) => name !== '')
  const limits = (vendors.length === 0 && names.size > 0 ? [''] : vendors).map((driver): [string, string] => {
    const counts = wishes.flatMap((wish) => wish.get(driver) ?? (vendors.length === 1 ? wish.get('') : undefined) ?? [])
    return [resourceOf(driver), String(Math.max(...counts, 0) || 1)]
  })
  const isCounted = wishes.some((wish) => [...wish.values()].some((count) => count > 0))
  if (limits.length > 0 && !isCounted) {
    report(conversion, ['services', service, model.gpus === undefined ? 'deploy' : 'gpus'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `"${service}" asks for all GPUs of its host; it gets ${limits.map(([name, count]) => `${count} ${name}`).join(', ')}`,
      fix: 'Write how many it needs: count: 1.',
    })
  }
  return Object.fromEntries(limits)
}

function tellDevice(conversion: Conversion, service: string, index: number): void {
  report(conversion, ['services', service, 'deploy', 'resources', 'reservations', 'devices', index], {
    rule: 'unsupported-key',
    severity: 'warning',
    message: `"${service}" reserves a device that is no GPU: only its device plug-in knows by which name`,
    fix: 'Set resources.limits in an overlay.',
  })
}

/** How many of each driver a list of requests asks for; 0 for all of them. */
function countsOf(requests: readonly DeviceRequest[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { driver = '', count, device_ids: ids } of requests) {
    const number = count === undefined ? (ids?.length ?? 0) : Number(count)
    counts.set(driver, (counts.get(driver) ?? 0) + (Number.isInteger(number) ? number : 0))
  }
  return counts
}

function isGpu({ capabilities = [], driver = '' }: DeviceRequest): boolean {
  return capabilities.includes('gpu') || driver in gpuResources
}

function resourceOf(driver: string): string {
  return gpuResources[driver] ?? 'nvidia.com/gpu'
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
  const kept = Object.entries(object).filter(([, value]) => !isEmpty(value))
  return Object.fromEntries(kept) as { [K in keyof T]: NonNullable<T[K]> }
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined
  for (const _ in value) return false
  return true
}
