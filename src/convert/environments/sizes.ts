import { bytes, memoryQuantity } from '../amounts.ts'
import { programOf } from '../programs.ts'
import type { Resources } from '../workload.ts'
import { type Settings, settingOf, type Tier } from './tiers.ts'

const mebibyte = 2 ** 20

/** MiB that a program needs under load when nothing is known of it. */
const usualMemory = 512

/** Room for logs and temporary files in the container's own layer. */
const ephemeral = { request: '100Mi', limit: '2Gi' } as const

/** What a container asks for and may use. What Compose says comes first, then what the user set, then the tier. */
export function sizeOf(
  given: Resources,
  image: string,
  tier: Tier,
  environment: string,
  ...from: readonly Settings[]
): Required<Resources> {
  const setting = (name: Parameters<typeof settingOf>[1]): string | undefined => settingOf(environment, name, ...from)
  const amount = (text: string | undefined): number | undefined => (text === undefined ? undefined : bytes(text))
  const needed = (programOf(image).memory ?? usualMemory) * mebibyte
  const [wantedRequest, wantedLimit] = [amount(setting('memory-request')), amount(setting('memory-limit'))]
  const request = wantedRequest ?? amount(given.requests?.memory)
  const limit = wantedLimit ?? amount(given.limits?.memory) ?? Math.max(needed, (request ?? 0) * 2)
  const cpuLimit = setting('cpu-limit') ?? given.limits?.cpu
  const cpuRequest = setting('cpu-request') ?? given.requests?.cpu ?? lessCpu(tier.cpuRequest, cpuLimit)
  return {
    requests: {
      cpu: cpuRequest,
      memory: memoryQuantity(request ?? roundDown(limit * tier.memoryShare)),
      'ephemeral-storage': given.requests?.['ephemeral-storage'] ?? ephemeral.request,
    },
    limits: {
      ...(cpuLimit === undefined ? {} : { cpu: cpuLimit }),
      memory: memoryQuantity(limit),
      'ephemeral-storage': given.limits?.['ephemeral-storage'] ?? ephemeral.limit,
    },
  }
}

/** Whether a limit is below what is asked for, which the API server refuses. */
export function contradictionIn({ requests, limits }: Required<Resources>): string | undefined {
  const bigger = (request: string | undefined, limit: string | undefined, read = quantityBytes): boolean =>
    request !== undefined && limit !== undefined && read(request) > read(limit)
  if (bigger(requests.memory, limits.memory)) {
    return `asks for ${requests.memory} of memory, more than its limit of ${limits.memory}`
  }
  if (bigger(requests.cpu, limits.cpu, cores)) {
    return `asks for ${requests.cpu} CPU, more than its limit of ${limits.cpu}`
  }
  const { 'ephemeral-storage': request } = requests
  const { 'ephemeral-storage': limit } = limits
  if (bigger(request, limit)) {
    return `asks for ${request} of ephemeral storage, more than its limit of ${limit}`
  }
  return undefined
}

/** Bytes of a Kubernetes quantity: `1G` is less than `1Gi`, unlike in Compose. */
function quantityBytes(text: string): number {
  const [, amount = text, unit = '', binary] = /^([0-9.]+)([kKMGTPE])(i?)$/.exec(text) ?? []
  return Number(amount) * (binary === 'i' ? 1024 : 1000) ** (' kMGTPE'.indexOf(unit.replace('K', 'k')) || 0)
}

function lessCpu(request: string, limit: string | undefined): string {
  return limit !== undefined && cores(limit) < cores(request) ? limit : request
}

function cores(text: string): number {
  return text.endsWith('m') ? Number(text.slice(0, -1)) / 1000 : Number(text)
}

/** Whole MiB where there is at least one, since odd numbers of bytes read badly. */
function roundDown(amount: number): number {
  return amount >= mebibyte ? Math.floor(amount / mebibyte) * mebibyte : Math.floor(amount)
}
