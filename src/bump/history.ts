import type { Stage } from '../contract/contract.ts'
import { readTrailers } from '../delivery/message.ts'
import { openTimeline, type State } from './history-timeline.ts'
import type { historyContract } from './operation-inputs.ts'
import { type Running, stateKey } from './promote-images.ts'
import { shownVersion } from './version.ts'
import { environmentOf, referenceOf, trailers, whereItRuns } from './wish/message.ts'

/** One version of one image at one place. */
interface Period {
  readonly image: string
  /** The folder of an environment (`overlays/prod`), or the file where no environment is known. */
  readonly place: string
  /** `prod`, where the place is an environment. */
  readonly environment?: string
  readonly tag?: string
  readonly digest?: string
  readonly files: readonly string[]
  /** When it was committed, ISO 8601. */
  readonly since: string
  /** When the next version came; absent for what runs now. */
  readonly until?: string
  readonly commit: string
  readonly author: string
  readonly sourceCommit?: string
  readonly run?: string
  readonly reason?: string
}

export interface HistoryResult {
  readonly periods: readonly Period[]
}

/** Tells what ran where, and since when. */
export const history: Stage<typeof historyContract.inputs, HistoryResult> = {
  async run(given, host) {
    const timeline = await openTimeline(given, host)
    const periods = periodsOf(await timeline.states(given.path, given.image, given.limit))
    return {
      findings: [],
      files: new Set(periods.flatMap((period) => period.files)).size,
      documents: 0,
      result: { periods },
      outputs: { periods: JSON.stringify(periods) },
      plan: periods.map(line),
      sections: [
        {
          title: `History of ${given.path}`,
          body: [
            {
              kind: 'table',
              columns: ['Where', 'Image', 'Version', 'Since', 'Until', 'Commit', 'Run'],
              rows: periods.map((one) => [
                one.place,
                one.image,
                shownVersion(one),
                one.since,
                one.until ?? 'now',
                one.commit.slice(0, 12),
                one.run ?? '',
              ]),
            },
          ],
        },
      ],
    }
  },
}

/** Newest first. An image that runs in several versions at once at one place has a period for each. */
function periodsOf(states: readonly State[]): Period[] {
  const periods: Period[] = []
  const seriesOf = ({ image, path }: Running): string => `${whereItRuns(path)} ${image}`
  const all = [...new Set(states.flatMap((state) => state.running.map(seriesOf)))].sort()
  for (const series of all) {
    let until: string | undefined
    let key = ''
    const own = states.map(({ revision, running }) => ({
      revision,
      running: running.filter((one) => seriesOf(one) === series),
    }))
    const steps = own.filter((state, index) => stateKey(state.running) !== stateKey(own[index + 1]?.running ?? []))
    for (const { revision, running } of steps) {
      const since = new Date(revision.time * 1000).toISOString()
      key = stateKey(running)
      if (key !== '')
        periods.push(...distinctVersions(running).map((version) => periodOf(version, running, revision, since, until)))
      until = since
    }
  }
  // By the order of the commits: the clocks of those who made them may differ.
  const order = new Map(states.map(({ revision }, index) => [revision.oid, index]))
  return periods.sort((a, b) => (order.get(a.commit) ?? 0) - (order.get(b.commit) ?? 0))
}

function distinctVersions(running: readonly Running[]): Running[] {
  return [...new Map(running.map((one) => [referenceOf(one.image, one.version), one])).values()]
}

function periodOf(
  one: Running,
  running: readonly Running[],
  revision: State['revision'],
  since: string,
  until?: string,
): Period {
  const found = readTrailers(revision.message)
  const trailer = (name: string): string | undefined => found.get(name)?.[0]
  const reference = referenceOf(one.image, one.version)
  const facts = {
    environment: environmentOf(one.path),
    until,
    sourceCommit: trailer(trailers.sourceCommit),
    run: trailer(trailers.run),
    reason: trailer(trailers.reason),
  }
  return {
    image: one.image,
    place: whereItRuns(one.path),
    ...one.version,
    files: [
      ...new Set(
        running.filter((other) => referenceOf(other.image, other.version) === reference).map(({ path }) => path),
      ),
    ],
    since,
    commit: revision.oid,
    author: revision.author,
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  }
}

function line(period: Period): string {
  const span = `${period.since} – ${period.until ?? 'now'}`
  const run = period.run === undefined ? '' : `  ${period.run}`
  return `${span}  ${period.place}  ${period.image} ${shownVersion(period)}  ${period.commit.slice(0, 12)}${run}${period.reason ? `  (${period.reason})` : ''}`
}
