import type { Host } from '../host/host.ts'
import type { Report } from '../report/report.ts'
import type { Fields, Values } from './fields.ts'

/** The public interface of one stage, declared once: parser, action.yml, documentation, flags and help come from it. */
export interface Contract<F extends Fields = Fields> {
  /** Name of the action: `validate-manifests`. The root action is `gitops-actions`. */
  readonly name: string
  /** Name of the command: `validate`. */
  readonly command: string
  /** One sentence that says what it does, for action.yml, help and README. */
  readonly summary: string
  /** Marketplace icon (Feather icon name) and colour. */
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: F
  readonly outputs: Readonly<Record<string, string>>
  /** Lines of the form `gitops-actions validate ops/` shown under "Examples" in the help. */
  readonly examples: readonly string[]
}

/** What a command does with its parsed inputs. Its contract stands apart: help and mistakes are told without loading it. */
export interface Stage<F extends Fields = Fields, Result extends object = object> {
  /**
   * Does the work. With `inputs.dryRun` it only reads, and the report's plan says what would be done.
   * @throws InputError for the user's mistakes, ServiceError for a failed tool or service.
   */
  run(inputs: Values<F>, host: Host): Promise<Report<Result>>
}

/** Gives a contract its precise type. */
export function defineContract<const F extends Fields>(contract: Contract<F>): Contract<F> {
  return contract
}
