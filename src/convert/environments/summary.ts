import type { Section } from '../../report/report.ts'
import { namespaceOf } from '../names.ts'
import { type ObjectGroup, sizedOf } from './overlay.ts'
import { type Setting, type Settings, settingOf, type Tier, tierOf } from './tiers.ts'

interface Shown {
  readonly environments: readonly string[]
  /** The input `defaults`. */
  readonly settings: Settings
  readonly prefix: string | undefined
}

type Given = (setting: Setting) => string | undefined

/** What an environment gives where neither Compose nor a label says it. */
const rows: readonly (readonly [about: string, text: (tier: Tier, given: Given) => string])[] = [
  ['Kind', ({ name }) => name],
  [
    'Pods of what is reached and keeps nothing',
    ({ replicas, maximumReplicas }, given) => {
      const most = given('max-replicas') ?? (given('replicas') === undefined ? maximumReplicas : undefined)
      return [given('replicas') ?? replicas, ...(most === undefined ? [] : [most])].join('–')
    },
  ],
  ['CPU that is asked for', ({ cpuRequest }, given) => given('cpu-request') ?? cpuRequest],
  ['CPU limit', (_, given) => given('cpu-limit') ?? 'none'],
  [
    'Memory that is asked for',
    ({ memoryShare }, given) => given('memory-request') ?? `1/${1 / memoryShare} of the limit`,
  ],
  ['Memory limit', (_, given) => given('memory-limit') ?? 'by program'],
  ['Pods that may be missing', (_, given) => given('max-unavailable') ?? '1'],
  [
    'CPU use that scales',
    ({ maximumReplicas }, given) => (maximumReplicas === undefined ? '' : `${given('cpu-use') ?? 80} %`),
  ],
  ['Spread over nodes and zones', (_, given) => given('spread') ?? 'preferred'],
  ['Claims', ({ storage }, given) => given('storage') ?? storage],
  ['Storage class', (_, given) => given('storage-class') ?? "the cluster's"],
  ['Priority class', (_, given) => given('priority-class') ?? 'none'],
  ['Pod Security', ({ isConfined }, given) => given('security') ?? (isConfined ? 'restricted' : 'baseline')],
  ['Images without a version', ({ isPinned }) => (isPinned ? 'none' : 'latest')],
]

/** The environments with their defaults, and what they make of each service. */
export function environmentsSection(groups: readonly ObjectGroup[], shown: Shown): Section {
  const { environments, settings, prefix } = shown
  const all = environments.map((environment) => {
    const tier = tierOf(environment, settings)
    const given: Given = (setting) => settingOf(environment, setting, settings)
    return { environment, tier, given, sized: sizedOf(groups, tier, { environment, settings, digests: new Map() }) }
  })
  const services = (all[0]?.sized ?? []).map(({ name }, i) => [
    { code: name },
    ...all.map(({ sized }) => sized[i]?.summary ?? ''),
  ])
  return {
    title: 'Environments',
    body: [
      {
        kind: 'table',
        columns: ['Default', ...environments],
        rows: [
          ['Namespace', ...environments.map((environment) => ({ code: namespaceOf(environment, prefix) }))],
          ...rows.map(([about, text]) => [about, ...all.map(({ tier, given }) => text(tier, given))]),
        ],
      },
      { kind: 'text', text: 'Of each service, with its labels and what Compose says:' },
      { kind: 'table', columns: ['Service', ...environments], rows: services },
    ],
  }
}
