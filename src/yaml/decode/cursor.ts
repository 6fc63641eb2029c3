import { isBlank, isBlankOrEnd, restOfLine } from './characters.ts'
import { SyntaxProblem } from './syntax-error.ts'

/** Where the reading of a text stands, and what of its surroundings the meaning of the next character hangs on. */
export class Cursor {
  readonly text: string
  readonly end: number
  at: number
  /** Number of the line from 0, and where it starts. */
  line = 0
  lineStart: number
  indent = -1
  flowLevel = 0
  simpleKeyAllowed = true
  /** JSON escapes that YAML 1.1 lacks are accepted in double quotes. */
  readonly json: boolean

  constructor(text: string, start: number, end: number, json = false) {
    this.text = text
    this.at = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start
    this.lineStart = this.at
    this.end = end
    this.json = json
  }

  /** Steps over what a sticky expression matches here, which never reaches beyond the text's stretch. */
  skip(expression: RegExp): void {
    expression.lastIndex = this.at
    if (expression.test(this.text)) this.at = Math.min(expression.lastIndex, this.end)
  }

  /** The character `ahead` of the current one; 0 at the end. */
  code(ahead: number): number {
    const at = this.at + ahead
    return at < this.end ? this.text.charCodeAt(at) : 0
  }

  get column(): number {
    return this.at - this.lineStart
  }

  /** Steps over a line break. */
  skipBreak(): void {
    this.at += this.text.charCodeAt(this.at) === 13 && this.code(1) === 10 ? 2 : 1
    this.line++
    this.lineStart = this.at
  }

  skipBlanks(): void {
    while (isBlank(this.code(0))) this.at++
  }

  skipComment(): void {
    if (this.code(0) === 35) this.skip(restOfLine)
  }

  /** Whether `---` or `...` stands at the start of the current line. */
  atDocumentIndicator(): boolean {
    if (this.at !== this.lineStart) return false
    const first = this.code(0)
    if (first !== 45 && first !== 46) return false
    return this.code(1) === first && this.code(2) === first && isBlankOrEnd(this.code(3))
  }

  fail(message: string, offset = this.at): never {
    throw new SyntaxProblem(message, Math.min(offset, this.end))
  }
}
