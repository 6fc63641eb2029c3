import type { Arrow, Report } from '../report/report.ts'

/** A stage that was on: what it reported and whether it refused; no report when it was not done. */
export interface Course {
  readonly name: string
  readonly report: Report | undefined
  readonly refused: boolean
}

/**
 * One picture from the sources to the commit, made of those of the stages: they meet where they name a thing alike, and
 * what begins without a way to it begins at the sources. A stage that refused ends in red; what was not done is dotted.
 */
export function pictureOf(courses: readonly Course[]): Arrow[] {
  const arrows: Arrow[] = []
  for (const { name, report, refused } of courses) {
    const own = report?.picture ?? []
    const last = own.at(-1)
    const end = arrows.at(-1)?.to ?? sources
    if (report === undefined) arrows.push({ from: end, to: name, label: 'not done', state: 'planned' })
    else if (!refused || own.some(({ state }) => state === 'refused')) arrows.push(...own)
    else if (last === undefined) arrows.push({ from: end, to: name, label: 'refused', state: 'refused' })
    else arrows.push(...own.slice(0, -1), { ...last, state: 'refused' })
  }
  return [...startsOf(arrows), ...arrows]
}

const sources = 'sources'

/** With several beginnings, an arrow from the sources to each. */
function startsOf(arrows: readonly Arrow[]): Arrow[] {
  const reached = new Set(arrows.map(({ to }) => to))
  const starts = [...new Set(arrows.map(({ from }) => from))].filter((from) => !reached.has(from))
  return starts.length < 2 ? [] : starts.filter((start) => start !== sources).map((to) => ({ from: sources, to }))
}
