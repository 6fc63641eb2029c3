import type { Finding } from '../../report/finding.ts'

/** What tells findings apart from one state of the files to the next: all but the line, which moves with everything above it. */
type Identity = Pick<Finding, 'rule' | 'file' | 'path' | 'message'>

/** Findings that are known, and how often each. */
export class KnownFindings {
  readonly #counts = new Map<string, number>()
  readonly #size: number

  constructor(findings: readonly Identity[]) {
    this.#size = findings.length
    for (const finding of findings) this.#counts.set(idOf(finding), (this.#counts.get(idOf(finding)) ?? 0) + 1)
  }

  /** The findings that are not known, and how many of the known ones are not there any more. */
  compare<F extends Finding>(findings: readonly F[]): { readonly added: F[]; readonly fixed: number } {
    const left = new Map(this.#counts)
    const added = findings.filter((finding) => {
      const id = idOf(finding)
      const count = left.get(id) ?? 0
      left.set(id, count - 1)
      return count <= 0
    })
    return { added, fixed: this.#size - (findings.length - added.length) }
  }
}

/** Where it shows besides is no part of what a finding says. */
function idOf({ rule, file = '', path = '', message }: Identity): string {
  return [rule, file, path, message.replace(/ \(in the renderings? of [^()]*\)$/, '')].join('\n')
}
