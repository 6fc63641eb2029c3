import picomatch from 'picomatch'
import type { Severity } from '../../report/finding.ts'
import type { Finding } from '../known-rules.ts'
import type { StructureFinding } from '../structure/rules.ts'
import type { Config, Override } from './config.ts'
import { configName } from './schema.ts'

/** The object that a finding is about. */
export interface About {
  readonly kind: string
  readonly name: string | undefined
  readonly namespace: string | undefined
}

/** The severities that the configuration of a repository gives, by what a finding is about. */
export class Overrides {
  readonly #entries: readonly {
    readonly override: Override
    readonly fits: (finding: Finding, about?: About) => boolean
  }[]
  readonly #config: Config
  readonly #today: string

  /** @param today as in `2027-01-31`; what has expired before holds no longer. */
  constructor(config: Config, today: string) {
    this.#config = config
    this.#today = today
    this.#entries = config.overrides
      .filter(({ expires }) => expires === undefined || expires >= today)
      .map((override) => ({ override, fits: fitting(override) }))
      .reverse()
  }

  severityOf(finding: Finding, about: About | undefined): Severity | 'off' | undefined {
    for (const { override, fits } of this.#entries) {
      const severity = override.rules[finding.rule] ?? override.rules['*']
      if (severity !== undefined && fits(finding, about)) return severity
    }
    return this.#config.rules[finding.rule]
  }

  /** One warning for each entry that has expired. */
  get expired(): StructureFinding[] {
    return this.#config.overrides
      .filter(({ expires }) => expires !== undefined && expires < this.#today)
      .map((override) => ({
        rule: 'expired-override',
        category: 'input',
        severity: 'warning',
        file: configName,
        line: this.#config.lineOf(override),
        message: `This entry holds no longer since ${override.expires}: ${override.reason}`,
        fix: 'Remove it, or give it a later date.',
      }))
  }
}

function fitting({ path, kind, name, namespace }: Override): (finding: Finding, about?: About) => boolean {
  const isFile =
    path === undefined ? () => true : picomatch([path, `${path.replace(/(?<!\/)\/+$/, '')}/**`], { dot: true })
  const fields = [
    [kind, (about: About) => about.kind],
    [name, (about: About) => about.name],
    [namespace, (about: About) => about.namespace],
  ] as const
  const wanted = fields.flatMap(([pattern, read]) =>
    pattern === undefined ? [] : [{ matches: picomatch(pattern, { dot: true }), read }],
  )
  return ({ file = '' }, about) =>
    isFile(file) && wanted.every(({ matches, read }) => about !== undefined && matches(read(about) ?? ''))
}
