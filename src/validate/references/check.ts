import type { Severity, Together } from '../../report/finding.ts'
import { nearest } from '../../report/nearest.ts'
import type { Finding } from '../known-rules.ts'
import { fieldPathText, type Problem } from '../problem.ts'
import type { Node } from '../rules/node.ts'
import type { View } from './inventory.ts'
import { isMisspelling } from './misspelling.ts'
import { type ReferenceRuleName, referenceRules } from './rules.ts'
import type { Subject, Target } from './subject.ts'

interface Details {
  readonly severity?: Severity
  readonly fix?: string
  readonly at?: Problem['at']
  readonly together?: Together
  /** Something is defined that was most likely meant. */
  readonly isNear?: boolean
}

interface MissingName {
  readonly name: string
  readonly namespace: string | undefined
  readonly only?: 'near'
  readonly severity?: Severity
}

/** What references are checked against, and where what is noticed goes. */
export class ReferenceCheck {
  /** What the set sees: its own objects, and those of other sets that are no alternatives to it. */
  readonly known: View
  /** The objects of the set. */
  readonly own: ReadonlySet<Subject>
  readonly findings: Finding[] = []
  readonly #external: (kind: string, name: string, namespace: string | undefined) => boolean
  /** Whether objects may look otherwise once they are applied: nothing is said then but what is nearly defined. */
  readonly #uncertain: boolean
  /** What is missing is said once, however often it is referred to. */
  readonly #missing = new Set<string>()
  readonly #searches = new Map<string, unknown>()

  constructor(
    own: Iterable<Subject>,
    known: View,
    external: (kind: string, name: string, namespace: string | undefined) => boolean,
    uncertain: boolean,
  ) {
    this.own = new Set(own)
    this.known = known
    this.#external = external
    this.#uncertain = uncertain
  }

  report(rule: ReferenceRuleName, subject: Subject, node: Node, message: string, details: Details = {}): void {
    const { severity: usual = referenceRules[rule].severity, at = 'value', isNear = false, ...said } = details
    if (this.#uncertain && !isNear) return
    const severity = this.#uncertain ? 'notice' : usual
    const place = subject.manifest.locate(node.path, at)
    const path = fieldPathText(node.path)
    this.findings.push({ ...place, path, rule, category: 'reference', severity, message, ...said })
  }

  /** The result of a search among all objects, which is made once for each key: objects ask for the same again and again. */
  remember<T>(key: string, search: () => T): T {
    if (!this.#searches.has(key)) this.#searches.set(key, search())
    return this.#searches.get(key) as T
  }

  /** Objects of a kind and name that are known, or undefined where it is declared external. */
  find(kind: string, name: string, namespace: string | undefined): Target[] | undefined {
    const found = this.known.find(kind, name, namespace)
    return found.length === 0 && this.#external(kind, name, namespace) ? undefined : found
  }

  /**
   * Looks up what a node names.
   * @param only `near`: say nothing unless a defined name is almost the same; for what usually lives elsewhere.
   * @returns the targets; undefined where there is nothing more to check.
   */
  require(
    rule: ReferenceRuleName,
    subject: Subject,
    node: Node,
    kind: string,
    options: {
      /** Where the node holds more than the name. */
      readonly name?: string
      readonly namespace?: string | undefined
      readonly only?: 'near'
      /** Where nothing like it is known. */
      readonly severity?: Severity
    } = {},
  ): Target[] | undefined {
    const { name = node.text } = options
    if (name === undefined || isPlaceholder(name)) return undefined
    const namespace = 'namespace' in options ? options.namespace : subject.namespace
    const found = this.find(kind, name, namespace)
    if (found === undefined || found.length > 0) return found
    this.#reportMissing(rule, subject, node, kind, { ...options, name, namespace })
    return undefined
  }

  #reportMissing(
    rule: ReferenceRuleName,
    subject: Subject,
    node: Node,
    kind: string,
    { name, namespace, only, severity = 'notice' }: MissingName,
  ): void {
    const once = `${kind}/${namespace ?? ''}/${name}`
    if (this.#missing.has(once)) return
    const guess = this.guess(name, kind, namespace)
    if (only === 'near' && guess === undefined) return
    this.#missing.add(once)
    // In other sets the same name stands by chance.
    const where = this.known.own(kind, name).find((target) => target.namespace !== undefined)?.namespace
    if (guess !== undefined) {
      this.report(rule, subject, node, `${kind} "${name}" is not defined in these files, but "${guess}" is`, {
        severity: 'warning',
        isNear: true,
        fix: `Did you mean "${guess}"?`,
      })
    } else if (where !== undefined) {
      this.report(rule, subject, node, `${kind} "${name}" is defined in namespace "${where}", not in "${namespace}"`, {
        severity: 'warning',
        fix: `Define it in namespace "${namespace}", or move one of the two.`,
      })
    } else if (severity !== 'notice' || !this.known.isMade(name, namespace)) {
      this.report(rule, subject, node, `${kind} "${name}" is not defined in these files`, {
        severity,
        fix: `Define it, or declare it external: ${kind}/${name}.`,
        together: {
          item: `"${name}"`,
          words: `# references lead to a ${kind} that is not defined in these files`,
          fix: `Define what is missing, or declare it external: ${kind}/*.`,
        },
      })
    }
  }

  /** The defined name that a missing one is a misspelling of. Comparing it with all is dear, and most are like none. */
  guess(name: string, kind: string, namespace: string | undefined): string | undefined {
    return this.remember(`guess ${kind} ${namespace ?? ''} ${name}`, () => {
      if (!this.known.hasSimilar(kind, name)) return undefined
      return nearName(name, this.#names(kind, namespace))
    })
  }

  #names(kind: string, namespace: string | undefined): ReadonlySet<string> {
    return this.remember(`names ${kind} ${namespace ?? ''}`, () => {
      const targets = this.known.candidates(kind, namespace)
      return new Set(targets.map(({ name }) => name))
    })
  }
}

/** The name that is almost the same: so close that one of the two is likely a mistake. */
export function nearName(name: string, names: Iterable<string>): string | undefined {
  const guess = nearest(name, names)
  return guess !== undefined && isMisspelling(name, guess) ? guess : undefined
}

/** Text that something fills in later, or that is encrypted: `${CLUSTER}`, `{{name}}`, `$(VAR)`, `ENC[…]`. */
export function isPlaceholder(text: string): boolean {
  return /\$\{|\{\{|\$\(|ENC\[/.test(text)
}
