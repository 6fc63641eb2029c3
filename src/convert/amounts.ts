import type { ServiceModel } from './compose/project.ts'

const durationUnits: Readonly<Record<string, number>> = {
  w: 604_800,
  d: 86_400,
  h: 3600,
  m: 60,
  s: 1,
  ms: 1e-3,
  us: 1e-6,
  µs: 1e-6,
  ns: 1e-9,
}

/** The longest duration that Go can hold, in seconds. */
const longest = 2 ** 63 / 1e9

/**
 * Seconds of a Compose duration (`1m30s`, `500ms`, a plain number of seconds), or undefined where it is none. One below zero takes no
 * time.
 */
export function seconds(text: string | number): number | undefined {
  if (typeof text === 'number') return text
  if (/^[0-9]+$/.test(text)) return Number(text)
  if (!/^[-+]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[wdh]|ms|us|µs|ns|m|s))+$/.test(text)) return undefined
  let total = 0
  for (const [, amount, unit] of text.matchAll(/(?<![0-9.])([0-9.]+)([wdh]|ms|us|µs|ns|m|s)/g)) {
    total += Number(amount) * (durationUnits[unit ?? ''] ?? 0)
  }
  if (total > longest) return undefined
  return text.startsWith('-') ? 0 : total
}

/** Whole seconds as Kubernetes has them: rounded up, at least one. */
export function wholeSeconds(text: string | number): number | undefined {
  const value = seconds(text)
  return value === undefined ? undefined : Math.max(1, Math.ceil(value))
}

const byteUnits: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 2 ** 10,
  m: 2 ** 20,
  g: 2 ** 30,
  t: 2 ** 40,
  p: 2 ** 50,
}

/** Bytes of a Compose amount of memory (`512m`, `1.5gb`, `64MiB`, a plain number), or a quantity of Kubernetes (`64Mi`); undefined where it is none. */
export function bytes(text: string | number): number | undefined {
  const parts = /^(\+?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:e[-+]?[0-9]+)?) ?(?:([kmgtp])i?b?|b)?$/i.exec(
    String(text).trim(),
  )
  if (parts === null) return undefined
  return Math.trunc(Number(parts[1]) * (byteUnits[(parts[2] ?? '').toLowerCase()] ?? 1))
}

/** Bytes as a Kubernetes quantity, in the largest binary unit that is exact. */
export function memoryQuantity(amount: number): string {
  const units = ['Gi', 'Mi', 'Ki'] as const
  const sizes = [2 ** 30, 2 ** 20, 2 ** 10]
  const at = sizes.findIndex((size) => amount >= size && amount % size === 0)
  return at < 0 ? String(amount) : `${amount / (sizes[at] ?? 1)}${units[at]}`
}

/** CPUs (`0.5`, `"1.25"`) as a Kubernetes quantity, or undefined where it is no amount above zero. */
export function cpuQuantity(cpus: string | number): string | undefined {
  const millis = Math.ceil(Number(cpus) * 1000 - 1e-9)
  if (!Number.isFinite(millis) || millis <= 0) return undefined
  return millis % 1000 === 0 ? String(millis / 1000) : `${millis}m`
}

/** How many of a service Compose says that run; undefined where it says nothing, which is one. */
export function replicasOf({ scale, deploy }: Pick<ServiceModel, 'scale' | 'deploy'>): number | undefined {
  return scale ?? deploy?.replicas
}
