/** What buildx said when it failed, taken apart. */
export interface BakeFailure {
  /** The target that failed, where it says so. */
  readonly target?: string
  /** The line of the Dockerfile, from 1. */
  readonly line?: number
  /** The whole instruction that failed; where no line is told, without its continuations: `ADD https://a.example/x /`. */
  readonly instruction?: string
  /** The error, without what comes before it every time, in one line. */
  readonly said: string
  /** What the failed step printed. */
  readonly printed: readonly string[]
}

/** Reads what `docker buildx bake --progress=plain` wrote to standard error. */
export function readFailure(stderr: string): BakeFailure {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
  const lines = stderr.split(/\r?\n/).map((line) => line.replace(/\u001b\[[0-9;]*m/g, '').trimEnd())
  const said = errorIn(lines) ?? lines.findLast((line) => line.trim() !== '') ?? 'it printed nothing'
  const target = /^target (\S+): /.exec(said)?.[1]
  const marked = lines.flatMap((line) => {
    const match = /^ *(\d+) \| >>> (.*)$/.exec(line)
    return match === null ? [] : [{ line: Number(match[1]), text: match[2] ?? '' }]
  })
  const line = marked[0]?.line
  const instruction =
    marked.length > 0 ? marked.map(({ text }) => text).join('\n') : lines.findLast(isHeading)?.replace(heading, '$1')
  return {
    ...(target === undefined ? {} : { target }),
    ...(line === undefined ? {} : { line }),
    ...(instruction === undefined ? {} : { instruction }),
    said: said.replace(/^target \S+: /, '').replace(/^(?:failed to (?:build|solve): )+/, ''),
    printed: printedBy(lines),
  }
}

/** The error may go on over lines, as that of Git does; what buildx adds below an empty line is none of it. */
function errorIn(lines: readonly string[]): string | undefined {
  const start = lines.findLastIndex((line) => line.startsWith('ERROR: '))
  if (start < 0) return undefined
  const end = lines.findIndex((line, index) => index > start && line === '')
  const text = lines.slice(start, end < 0 ? undefined : end).join(' ')
  return text.slice('ERROR: '.length).trim()
}

/** ` > [web linux/arm64 build 2/3] RUN npm ci:` stands above the last lines of the step that failed. */
const heading = /^ > \[[^\]]*\] ([A-Z]+ .*):$/
const isHeading = (line: string): boolean => heading.test(line)

/** All that the failed step printed, each line behind its number and time; the lines below its heading are its last bytes. */
function printedBy(lines: readonly string[]): string[] {
  const ended = lines.findLast((line) => /^#\d+ ERROR: (?:process|failed to solve)/.test(line))
  const id = ended && /^#\d+/.exec(ended)?.[0]
  if (id !== undefined) {
    const outputs = lines.flatMap((line) => {
      const text = line.startsWith(`${id} `) ? /^#\d+ \d+\.\d+ (.*)$/.exec(line)?.[1] : undefined
      return text === undefined ? [] : [text]
    })
    if (outputs.length > 0) return outputs
  }
  const start = lines.findLastIndex((line) => isHeading(line) && / RUN /.test(line))
  if (start < 0) return []
  const end = lines.indexOf('------', start)
  return lines.slice(start + 1, end < 0 ? undefined : end).map((line) => line.replace(/^\d+\.\d+ /, ''))
}
