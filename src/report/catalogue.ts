import type { Finding, Severity } from './finding.ts'

/** What the documentation says of a rule, wherever it is found. */
export interface Rule {
  /** What must hold, or what a finding of this name says: one sentence. */
  readonly summary: string
  /** The usual severity, where it is not `error`; `off` until somebody asks for it. */
  readonly severity?: Severity | 'off'
  /** The page that says so, where there is one. */
  readonly cites?: string
}

/** The rules of a stage by their names. Every name that it gives a finding stands here, and docs/rules.md is made from it. */
export type Catalogue = Readonly<Record<string, Rule>>

/** A finding of a stage: the compiler refuses a name that its catalogue does not have. */
export type FindingOf<C extends Catalogue> = Finding & { readonly rule: keyof C & string }

/** Rules as one section of the documentation shows them. */
export interface RuleGroup {
  readonly title: string
  /** One or two sentences about them. */
  readonly about: string
  readonly rules: Catalogue
}
