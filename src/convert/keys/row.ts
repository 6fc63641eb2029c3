import type { Severity } from '../../report/finding.ts'

/** What becomes of one setting of the Compose specification. */
export interface KeyRow {
  /** `services.*.ports.*.host_ip`, where `*` stands for a name or an item. */
  readonly path: string
  /** What it becomes in Kubernetes. Set for settings that are translated. */
  readonly becomes?: string
  /** Set for settings that are not translated. */
  readonly reported?: { readonly severity: Severity; readonly why: string; readonly fix: string }
  /** Values that mean what Kubernetes does anyway, so there is nothing to report. */
  readonly harmless?: (value: unknown) => boolean
  /** Values whose loss changes what happens: a notice is a warning then. */
  readonly grave?: (value: unknown) => boolean
}

type Rows = Readonly<Record<string, string>>
type Reports = Readonly<Record<string, readonly [why: string, fix: string, harmless?: (value: unknown) => boolean]>>

/** Settings below a prefix, with what each becomes. */
export function translated(prefix: string, rows: Rows): KeyRow[] {
  return Object.entries(rows).map(([key, becomes]) => ({ path: `${prefix}${key}`, becomes }))
}

/** Settings below a prefix that are not translated, with why and what to do. */
export function reported(severity: Severity, prefix: string, rows: Reports): KeyRow[] {
  return Object.entries(rows).map(([key, [why, fix, harmless]]) => ({
    path: `${prefix}${key}`,
    reported: { severity, why, fix },
    ...(harmless === undefined ? {} : { harmless }),
  }))
}

export const isFalse = (value: unknown): boolean => value === false || value === null
export const isDefaultDriver = (value: unknown): boolean =>
  value === 'bridge' || value === 'local' || value === 'default'
export const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

/** Why settings of the machine itself are not translated. */
export const nodeSetting = 'it belongs to the kubelet or the nodes'
