import { InputError } from '../../errors.ts'
import { didYouMean } from '../../report/nearest.ts'
import { bytes, cpuQuantity } from '../amounts.ts'

/** What is different from environment to environment, where neither Compose nor a setting says it. */
export interface Tier {
  readonly name: 'development' | 'staging' | 'production'
  /** Of a service that may run more than once. */
  readonly replicas: number
  /** The most that a HorizontalPodAutoscaler makes of it; undefined for none. */
  readonly maximumReplicas: number | undefined
  readonly cpuRequest: string
  /** The share of its memory limit that a container asks for. */
  readonly memoryShare: number
  readonly storage: string
  /** Only images with a version of their own, pulled anew at every start. */
  readonly isPinned: boolean
  /** Containers run under the Pod Security Standard `restricted`, with a read-only root file system. */
  readonly isConfined: boolean
  /** Everything that no network of the Compose file allows is denied. */
  readonly isIsolated: boolean
}

const tiers: Readonly<Record<Tier['name'], Tier>> = {
  development: {
    name: 'development',
    replicas: 1,
    maximumReplicas: undefined,
    cpuRequest: '50m',
    memoryShare: 1 / 8,
    storage: '1Gi',
    isPinned: false,
    isConfined: false,
    isIsolated: false,
  },
  staging: {
    name: 'staging',
    replicas: 1,
    maximumReplicas: undefined,
    cpuRequest: '100m',
    memoryShare: 1 / 4,
    storage: '5Gi',
    isPinned: true,
    isConfined: true,
    isIsolated: false,
  },
  production: {
    name: 'production',
    replicas: 2,
    maximumReplicas: 5,
    cpuRequest: '250m',
    memoryShare: 1 / 2,
    storage: '10Gi',
    isPinned: true,
    isConfined: true,
    isIsolated: true,
  },
}

/** The base is what production runs, before an environment changes it. */
export const production = tiers.production

/** The tier of an environment: a setting's, or by its name. What no name says is production: the one where a mistake costs most. */
export function tierOf(environment: string, settings: Settings): Tier {
  const set = settings[`${environment}.tier`]
  if (set !== undefined) return tiers[set as Tier['name']]
  if (/^(?:dev|test|local|sandbox|ci|preview|review|feature|demo)/.test(environment)) return tiers.development
  return /^(?:stag|qa|uat|pre-?prod|int)/.test(environment) ? tiers.staging : tiers.production
}

/** What users can set, by label (`gitops-actions.prod.replicas`) or input (`prod.replicas=3`); each with what it must look like. */
const settings = {
  replicas: { example: '3', read: count },
  'max-replicas': { example: '10', read: count },
  'cpu-request': { example: '250m', read: cpu },
  'cpu-limit': { example: '2', read: cpu },
  'memory-request': { example: '256Mi', read: bytes },
  'memory-limit': { example: '512Mi', read: bytes },
  storage: { example: '10Gi', read: bytes },
  'storage-class': { example: 'fast', read: name },
  'priority-class': { example: 'high', read: name },
  host: { example: 'shop.example.com', read: name },
  security: { example: 'baseline', read: oneOf('baseline', 'restricted') },
  rollout: { example: 'canary', read: oneOf('canary', 'blue-green', 'none') },
  'max-unavailable': { example: '1, 25% or none', read: disruption },
  'cpu-use': { example: '80', read: share },
  spread: { example: 'preferred, required or none', read: oneOf('preferred', 'required', 'none') },
  tier: { example: 'staging', read: oneOf('development', 'staging', 'production') },
} as const satisfies Readonly<Record<string, { example: string; read: (text: string) => unknown }>>

export type Setting = keyof typeof settings

/** Settings by `ENVIRONMENT.SETTING`, or by `SETTING` for all environments. */
export type Settings = Readonly<Record<string, string>>

export const labelPrefix = 'gitops-actions.'

/** What is wrong with a setting, or undefined. */
export function mistakeIn(key: string, value: string): { message: string; fix: string } | undefined {
  const setting = key.split('.').at(-1) ?? ''
  const names = Object.keys(settings)
  if (!Object.hasOwn(settings, setting) || key.split('.').length > 2) {
    return { message: `"${setting}" is no setting of an environment`, fix: didYouMean(setting, names) }
  }
  if (setting === 'rollout' && key !== setting) {
    return { message: 'rollout is the same in all environments', fix: 'Leave out the environment.' }
  }
  if (setting === 'tier' && key === setting) {
    return { message: 'tier is that of one environment', fix: 'Write the environment: blue.tier.' }
  }
  const { read, example } = settings[setting as Setting]
  if (read(value) !== undefined) return undefined
  return { message: `"${value}" is no value for ${setting}`, fix: `Write it as ${example}.` }
}

/**
 * Checks the input `defaults`.
 * @throws InputError for an unknown setting, a value that is none, or an environment that is not made.
 */
export function checkSettings(given: Settings, environments: readonly string[]): Settings {
  for (const [key, value] of Object.entries(given)) {
    const mistake = mistakeIn(key, value)
    if (mistake !== undefined) throw new InputError(`defaults: ${mistake.message}`, { fix: mistake.fix })
    const [environment = '', setting] = key.split('.')
    if (setting !== undefined && !environments.includes(environment)) {
      throw new InputError(`defaults: there is no environment "${environment}"`, {
        fix: `Write one of ${environments.join(', ')}.`,
      })
    }
  }
  return given
}

/** The setting of an environment: the first of these that has it, an environment's own before that of all. */
export function settingOf(environment: string, setting: Setting, ...from: readonly Settings[]): string | undefined {
  for (const given of from) {
    const value = given[`${environment}.${setting}`] ?? given[setting]
    if (value !== undefined) return value
  }
  return undefined
}

function count(text: string): number | undefined {
  return /^[0-9]{1,4}$/.test(text) ? Number(text) : undefined
}

function cpu(text: string): string | undefined {
  return /^[0-9]{1,7}m$/.test(text) ? text : cpuQuantity(text)
}

function oneOf(...words: string[]): (text: string) => string | undefined {
  return (text) => words.find((word) => word === text)
}

/** How many may be missing at a time; with 0 no node could be drained. */
function disruption(text: string): string | undefined {
  return /^(?:[1-9][0-9]{0,3}|[1-9][0-9]?%|none)$/.test(text) ? text : undefined
}

function share(text: string): number | undefined {
  return /^[1-9][0-9]?$|^100$/.test(text) ? Number(text) : undefined
}

function name(text: string): string | undefined {
  return /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(text) ? text : undefined
}
