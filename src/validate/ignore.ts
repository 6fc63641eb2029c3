import type { Finding } from '../report/finding.ts'
import { decodeDocument, type Extent, type Node, splitDocuments } from '../yaml/decode.ts'
import { linesOf } from '../yaml/lines.ts'
import type { StructureRule } from './structure/rules.ts'

/** The words that open an ignore comment; a text without them is not looked at. */
const marker = 'gitops-actions:ignore'

/**
 * `# gitops-actions:ignore rule[,rule] reason="…"`: at the end of a line it is for that line, on a line of its own for the
 * next one, above the first line of a document for the whole document. `ignore-file` is for the whole file.
 */
interface Ignore {
  readonly rules: readonly string[]
  readonly reason: string | undefined
  readonly scope: 'line' | 'document' | 'file'
  /** The line it is for, or the document. */
  readonly target: number
  readonly line: number
  readonly column: number
  readonly endColumn: number
}

/** The ignore comments of one file; findings go through it. */
export interface Ignores {
  /** The findings that no comment of the file names. */
  filter(findings: readonly Finding[]): Finding[]
  /** What is wrong with the comments themselves: no rule, no reason, nothing that they match. Ask when all was filtered. */
  remarks(): Finding[]
}

const none: Ignores = { filter: (findings) => [...findings], remarks: () => [] }

/** @param knownRules names that a comment may hold; anything else is a mistake. */
export function ignoresOf(file: string, text: string, knownRules: ReadonlySet<string>): Ignores {
  return text.includes(marker) ? new FileIgnores(file, readIgnores(text), knownRules) : none
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

  filter(findings: readonly Finding[]): Finding[] {
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

  remarks(): Finding[] {
    return this.#ignores.flatMap((ignore) => {
      const { line, column, endColumn, rules, reason } = ignore
      const place = { file: this.#file, line, column, endLine: line, endColumn }
      const remark = (rule: StructureRule, message: string, fix: string): Finding => {
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
  return finding.line === ignore.target
}

const form = /#[ \t]*gitops-actions:ignore(-file)?(?=[ \t]|$)([^\r\n]*)/

function readIgnores(text: string): Ignore[] {
  const found: Ignore[] = []
  const lines = linesOf(text)
  splitDocuments(text).forEach((extent, document) => {
    if (!text.slice(extent.start, extent.end).includes(marker)) return
    const scalars = scalarExtents(text, extent)
    let offset = extent.start
    for (const line of text.slice(extent.start, extent.end).split(/(?<=\r\n|\n|\r(?!\n))/)) {
      const match = form.exec(line)
      const at = offset + (match?.index ?? 0)
      offset += line.length
      if (match === null || scalars.some(({ start, end }) => start <= at && at < end)) continue
      const [whole, file, rest = ''] = match
      const place = lines.at(at)
      const scope = file !== undefined ? 'file' : scopeOf(text, extent, at, line.slice(0, match.index))
      const target = scope === 'line' ? targetLine(text, at, line.slice(0, match.index), lines.at) : document
      const endColumn = place.column + whole.trimEnd().length
      found.push({ ...wordsOf(rest), scope, target, line: place.line, column: place.column, endColumn })
    }
  })
  return found
}

/** Where a `#` is text and no comment. */
function scalarExtents(text: string, extent: Extent): Extent[] {
  const { root } = decodeDocument(text, extent)
  const found: Extent[] = []
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return
    if (node.children.length === 0) found.push(node)
    node.children.forEach(visit)
  }
  visit(root)
  return found
}

function wordsOf(text: string): Pick<Ignore, 'rules' | 'reason'> {
  const match = /\breason=(?:"([^"]*)"|'([^']*)'|(\S.*))/.exec(text)
  const reason = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim()
  const rules = (match === null ? text : text.slice(0, match.index)).split(/[\s,]+/).filter((word) => word !== '')
  return { rules, reason: reason === '' ? undefined : reason }
}

/** A comment above all content of a document is for the document. */
function scopeOf(text: string, extent: Extent, at: number, before: string): Ignore['scope'] {
  if (before.trim() !== '') return 'line'
  const above = text.slice(extent.start, at).replace(/^\ufeff/, '')
  return above.split(/\r\n|\n|\r/).every((line) => /^\s*(#.*|---\s*(#.*)?|%.*)?$/.test(line)) ? 'document' : 'line'
}

/** The comment's own line where something stands before it, otherwise the next line with content. */
function targetLine(text: string, at: number, before: string, placeOf: (offset: number) => { line: number }): number {
  const { line } = placeOf(at)
  if (before.trim() !== '') return line
  const below = text
    .slice(at)
    .split(/\r\n|\n|\r/)
    .slice(1)
  const next = below.findIndex((one) => !/^\s*(#.*)?$/.test(one))
  return next < 0 ? line : line + 1 + next
}
