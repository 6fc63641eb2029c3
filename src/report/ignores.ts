import type { Finding } from './finding.ts'

/** The words that open an ignore comment; a text without them is not looked at. */
export const ignoreMarker = 'gitops-actions:ignore'

/**
 * `# gitops-actions:ignore rule[,rule] reason="…"`: at the end of a line it is for that line, on a line of its own for what
 * comes next. `ignore-file` is for the whole file.
 */
export interface Ignore {
  readonly rules: readonly string[]
  readonly reason: string | undefined
  readonly scope: 'line' | 'document' | 'file'
  /** The line it is for, or the document. */
  readonly target: number
  /** The last line that it is for, where there are several. */
  readonly lastTarget?: number
  readonly line: number
  readonly column: number
  readonly endColumn: number
}

/** The ignore comments of one file; findings go through it. */
export interface Ignores {
  /** The findings that no comment of the file names. */
  filter<F extends Finding>(findings: readonly F[]): F[]
  /** What is wrong with the comments themselves: no rule, no reason, nothing that they match. Ask when all was filtered. */
  remarks(): IgnoreFinding[]
}

/** What the rules of ignore comments are called, in every catalogue. */
type IgnoreFinding = Finding & { readonly rule: 'unused-ignore' | 'ignore-without-reason' }

/** @param known names that a comment may hold; anything else is a mistake. */
export function ignoring(file: string, ignores: readonly Ignore[], known: ReadonlySet<string>): Ignores {
  return new FileIgnores(file, ignores, known)
}

class FileIgnores implements Ignores {
  readonly #used = new Map<Ignore, Set<string>>()
  readonly #file: string
  readonly #ignores: readonly Ignore[]
  readonly #known: ReadonlySet<string>

  constructor(file: string, ignores: readonly Ignore[], known: ReadonlySet<string>) {
    this.#file = file
    this.#ignores = ignores
    this.#known = known
  }

  filter<F extends Finding>(findings: readonly F[]): F[] {
    return findings.filter((finding) => {
      const matching = this.#ignores.filter((ignore) => covers(ignore, finding))
      for (const ignore of matching) this.#use(ignore, finding.rule)
      return matching.length === 0
    })
  }

  #use(ignore: Ignore, rule: string): void {
    const used = this.#used.get(ignore) ?? new Set()
    this.#used.set(ignore, used.add(rule))
  }

  remarks(): IgnoreFinding[] {
    return this.#ignores.flatMap((ignore) => {
      const { line, column, endColumn, rules, reason } = ignore
      const place = { file: this.#file, line, column, endLine: line, endColumn }
      const remark = (rule: IgnoreFinding['rule'], message: string, fix: string): IgnoreFinding => {
        return { rule, category: 'lint', severity: 'notice', message, fix, ...place }
      }
      if (rules.length === 0) {
        return [
          remark('unused-ignore', 'This comment ignores nothing: it names no rule', 'Name the rules, with commas.'),
        ]
      }
      const idle = rules.filter((rule) => !this.#used.get(ignore)?.has(rule))
      const remarks = idle.map((rule) => {
        const message = this.#known.has(rule) ? `Nothing here breaks the rule ${rule}` : `There is no rule ${rule}`
        return remark('unused-ignore', `This comment is not needed: ${message}`, `Remove ${rule} from the comment.`)
      })
      if (reason !== undefined) return remarks
      const fix = 'Write reason="…" at its end: why the rule does not apply here.'
      return [...remarks, remark('ignore-without-reason', 'This comment gives no reason', fix)]
    })
  }
}

function covers(ignore: Ignore, finding: Finding): boolean {
  if (!ignore.rules.includes(finding.rule)) return false
  if (ignore.scope === 'file') return true
  if (ignore.scope === 'document') return (finding.document ?? 0) === ignore.target
  const { line = 0 } = finding
  return ignore.target <= line && line <= (ignore.lastTarget ?? ignore.target)
}

const form = /#[ \t]*gitops-actions:ignore(-file)?(?=[ \t]|$)([^\r\n]*)/

/** The ignore comment of a line, with the offset at which it begins; undefined where there is none. */
export function readIgnore(
  line: string,
):
  | (Pick<Ignore, 'rules' | 'reason'> & { readonly at: number; readonly whole: string; readonly isForFile: boolean })
  | undefined {
  const match = form.exec(line)
  if (match === null) return undefined
  const [whole, file, rest = ''] = match
  return { ...wordsOf(rest), at: match.index, whole, isForFile: file !== undefined }
}

function wordsOf(text: string): Pick<Ignore, 'rules' | 'reason'> {
  const match = /\breason=(?:"([^"]*)"|'([^']*)'|(\S.*))/.exec(text)
  const reason = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim()
  const rules = (match === null ? text : text.slice(0, match.index)).split(/[\s,]+/).filter((word) => word !== '')
  return { rules, reason: reason === '' ? undefined : reason }
}
