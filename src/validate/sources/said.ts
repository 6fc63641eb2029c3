import { hasVariable } from '../../render/controllers/variables.ts'
import type { Kustomizations } from '../../render/kustomizations.ts'
import type { Rendered } from '../../render/rendered.ts'
import type { FileVerdict, Source } from '../file.ts'
import type { Finding, RuleName } from '../known-rules.ts'
import { mayChange } from './changes.ts'
import type { Parts } from './parts.ts'
import { withoutTemplates } from './placeholders.ts'
import { withoutLines } from './substituted.ts'

/** What is true of a text whatever it is for. */
const saidOfText: readonly RuleName[] = ['yaml-syntax', 'duplicate-key', 'ignored-content', 'too-large', 'binary-file']

/** What is true of a source whatever it is rendered to. */
const saidOfSources: readonly RuleName[] = [...saidOfText, 'unknown-field']

/** What a patch may mend that is not in the repository, or that nothing leads to. */
const saidOfWholes: ReadonlySet<RuleName> = new Set(['missing-field', 'custom-resource-rule'])

/** Whether a finding is true of a text whatever it is for. */
export const isOfText = ({ rule }: Finding): boolean => saidOfText.includes(rule)

/** Whether a finding is true of a source whatever it is rendered to. */
export const isOfSource = ({ rule }: Finding): boolean => saidOfSources.includes(rule)

/** Whether a finding says that something is not whole, which what is elsewhere may mend. */
export const isOfWhole = ({ rule }: Finding): boolean => saidOfWholes.has(rule)

interface Facts {
  readonly kustomizations: Kustomizations
  readonly rendered: Pick<Rendered, 'taken' | 'byFlux' | 'asked' | 'changed'>
}

/** What is said of a file by itself, beside what is said of the renderings that it is part of. */
export class SaidOfFiles {
  readonly #facts: Facts
  readonly #parts: Parts
  /** By file, the fields of the kustomizations above it that change objects. */
  readonly #above: ReadonlyMap<string, ReadonlySet<string>>
  readonly #isReplaced: (text: string) => boolean

  /** @param isReplaced whether a text holds what is replaced before it is applied. */
  constructor(facts: Facts, parts: Parts, isReplaced: (text: string) => boolean) {
    this.#facts = facts
    this.#parts = parts
    this.#isReplaced = isReplaced
    const above = facts.kustomizations.changes
    for (const [path, fields] of facts.rendered.changed) {
      above.set(path, new Set([...(above.get(path) ?? []), ...fields]))
    }
    this.#above = above
  }

  /**
   * Where every root that takes a file in was rendered, the rest was said of what came out; where one was not, what its
   * kustomizations may still change is left unsaid.
   */
  of(source: Source, verdict: FileVerdict): FileVerdict {
    const { path, text } = source
    const { taken, byFlux } = this.#facts.rendered
    const fields = this.#above.get(path)
    const isRendered = taken.get(path) === true
    if (!isRendered && fields === undefined) {
      const isTaken = this.#parts.isTaken(path)
      const isMeant = ({ rule }: Finding): boolean => !isTaken || rule !== 'merged-key'
      const findings = this.#asApplied(source, verdict.findings).filter(isMeant)
      return withoutTemplates(source, { ...verdict, findings }, this.#isReplaced)
    }
    const isFinal = (finding: Finding): boolean =>
      isOfSource(finding) ||
      finding.category === 'lint' ||
      (!isRendered && finding.rule !== 'merged-key' && !mayChange(fields ?? new Set(), finding))
    const all = byFlux && !isRendered ? withoutLines(text, verdict.findings, hasVariable) : verdict.findings
    const own = { ...verdict, findings: all.filter(isFinal) }
    return isRendered ? own : withoutTemplates(source, own, this.#isReplaced)
  }

  /**
   * Where Flux renders a repository, what nothing asks for is applied by nobody, or by a Kustomization that is not here and may
   * complete it: a patch that was left behind, a base of another repository.
   */
  #asApplied({ path, text }: Source, findings: readonly Finding[]): readonly Finding[] {
    const { byFlux, taken, asked } = this.#facts.rendered
    // Kustomizations that ask for nothing here are examples, or those of another repository.
    if (!byFlux || asked.size === 0 || taken.has(path)) return findings
    return withoutLines(text, findings, hasVariable).filter((finding) => !isOfWhole(finding))
  }
}
