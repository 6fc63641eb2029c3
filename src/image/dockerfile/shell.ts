import type { Instruction } from '../../oci/dockerfile.ts'

/** One command of a shell script, as far as one sees it without running it. */
export interface Command {
  /** The program without its folder, and its arguments without quotes; what stands before a program (`sudo`, `VAR=x`, `then`) is left out. */
  readonly words: readonly string[]
  /** Line of the file. */
  readonly line: number
  /** It reads what the command before it writes. */
  readonly isPiped: boolean
}

/** The commands of a RUN: of its line with all continuations, and of its here-documents. */
export function commandsOf({ lines }: Instruction): Command[] {
  const whole = lines.map(({ text }) => text).join('\n')
  if (whole.trimStart().startsWith('[')) return ofList(whole, lines[0]?.line ?? 0)
  const reader = new Reader()
  for (const { text, line } of lines) {
    const row = text.trimEnd()
    // The escape character is a backslash, or with a directive a backtick.
    const isContinued = /[\\`]$/.test(row)
    reader.read(isContinued ? row.slice(0, -1) : row, line)
    reader.end(isContinued ? '' : '\n')
  }
  return reader.commands
}

/** `RUN ["program", "argument"]` */
function ofList(text: string, line: number): Command[] {
  try {
    const words: unknown = JSON.parse(text.replace(/[\\`]\n/g, '\n'))
    if (!Array.isArray(words)) return []
    const [program = '', ...rest] = words.map(String)
    return [{ words: [named(program), ...rest], line, isPiped: false }]
  } catch {
    return []
  }
}

/** `/opt/venv/bin/pip3.12` is pip3. */
function named(program: string): string {
  return program.replace(/^.*\/(?=.)/, '').replace(/^(pip\d?|python\d?)[\d.]*$/, '$1')
}

const before: ReadonlySet<string> = new Set(
  ['sudo', 'exec', 'env', 'time', 'nice', 'then', 'do', 'else', 'if', 'while', '!', '{', '}', 'fi', 'done'].concat(
    '-E',
  ),
)

class Reader {
  readonly commands: Command[] = []
  #words: string[] = []
  #word = ''
  #quote = ''
  #line = 0
  #isPiped = false

  read(text: string, line: number): void {
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] as string
      if (this.#quote !== '') {
        if (sign === this.#quote) this.#quote = ''
        else this.#word += sign
      } else if (sign === '"' || sign === "'") this.#quote = sign
      else if (sign === '#' && this.#word === '') return
      else if (';&|()'.includes(sign)) {
        const isDouble = text[at + 1] === sign
        this.end(sign === '|' && isDouble ? '||' : sign)
        if (isDouble) at++
      } else if (/\s/.test(sign)) this.#endWord()
      else {
        if (this.#words.length === 0 && this.#word === '') this.#line = line
        this.#word += sign
      }
    }
  }

  /** @param by what ended it; nothing where the line goes on. */
  end(by: string): void {
    if (this.#quote !== '') {
      this.#word += '\n'
      return
    }
    this.#endWord()
    if (by === '') return
    const start = this.#words.findIndex((word) => !before.has(word) && !/^\w+=/.test(word))
    if (start >= 0) {
      const [program = '', ...rest] = this.#words.slice(start)
      const words = [named(program), ...rest]
      this.commands.push({ words, line: this.#line, isPiped: this.#isPiped })
    }
    this.#words = []
    this.#isPiped = by === '|'
  }

  #endWord(): void {
    if (this.#word !== '') this.#words.push(this.#word)
    this.#word = ''
  }
}
