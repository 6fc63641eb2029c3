import type { Report } from '../report/report.ts'

/** A stage in the chain. `Done` is what it reads of those before it. */
export interface Step<Result extends object, Done = object> {
  readonly title: string
  /** Why the stage is off; undefined when it runs. */
  readonly off: string | undefined
  /** The stage is loaded here. */
  run(done: Done): Promise<Report<Result>>
}
