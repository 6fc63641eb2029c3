import type { Finding } from '../../report/finding.ts'
import { countBySeverity } from '../../report/finding.ts'
import { quantity } from '../../report/text.ts'

/** What is told of one image. */
export interface Notice {
  /** Without tag and digest. */
  readonly image: string
  /** `ghcr.io/acme/web@sha256:…`, where there is one. */
  readonly reference: string | undefined
  readonly isRefused: boolean
  /** What the scan found; undefined where there was none: then nobody knows what is left. */
  readonly findings: readonly Finding[] | undefined
}

/** The findings that somebody has to look at. */
export function open({ findings = [] }: Notice): Finding[] {
  return findings.filter(({ severity }) => severity !== 'notice')
}

/** `2 findings refuse it, 1 warning` */
export function inWords(notice: Notice): string {
  const { error, warning } = countBySeverity(open(notice))
  const parts = [
    ...(error === 0 ? [] : [`${quantity(error, 'finding')} ${error === 1 ? 'refuses' : 'refuse'} it`]),
    ...(warning === 0 ? [] : [quantity(warning, 'warning')]),
  ]
  return parts.length === 0 ? 'nothing to look at' : parts.join(', ')
}

/** Notices of one image are one: several versions of it may run. */
export function mergeNotices(notices: readonly Notice[]): Notice[] {
  const merged = new Map<string, Notice>()
  for (const one of notices) {
    const known = merged.get(one.image)
    const findings =
      known === undefined ? one.findings : known.findings && one.findings && [...known.findings, ...one.findings]
    merged.set(one.image, { ...one, findings, isRefused: one.isRefused || known?.isRefused === true })
  }
  return [...merged.values()]
}
