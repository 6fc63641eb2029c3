/** What the runner reads in the log of a step and in the files that the step writes for it. */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

export interface Commands {
  readonly annotations: readonly Annotation[]
  readonly groups: readonly string[]
  readonly masked: readonly string[]
  /** Commands that the runner refuses or does not know, and groups that don't end. */
  readonly broken: readonly string[]
}

const annotationLevels: readonly string[] = ['error', 'warning', 'notice']
const accepted: readonly string[] = ['group', 'endgroup', 'debug', 'add-mask', 'add-matcher', 'remove-matcher', 'echo']

/** The workflow commands of a log: lines `::name key=value,…::message`. */
export function readCommands(log: string): Commands {
  const annotations: Annotation[] = []
  const groups: string[] = []
  const masked: string[] = []
  const broken: string[] = []
  let open = 0
  for (const line of log.split(/\r?\n/)) {
    const match = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
    if (match === null) {
      // The runner looks for the old form anywhere in a line, but not in one that is a command of the new form.
      if (line.includes('##[')) broken.push(`the line "${line}" holds a command of the old form`)
      continue
    }
    const [, name = '', properties = '', data = ''] = match
    const message = unescapeData(data)
    if (annotationLevels.includes(name)) annotations.push(annotation(name as Annotation['level'], properties, message))
    else if (!accepted.includes(name)) broken.push(`the command "${name}" is not accepted: ${line}`)
    if (name === 'group') groups.push(message)
    if (name === 'add-mask') masked.push(message)
    open += name === 'group' ? 1 : name === 'endgroup' ? -1 : 0
    if (open < 0 || open > 1) broken.push(`groups do not nest: ${line}`)
  }
  if (open > 0) broken.push('the last group has no end')
  return { annotations, groups, masked, broken }
}

function annotation(level: Annotation['level'], properties: string, message: string): Annotation {
  const values: Record<string, string | number> = {}
  for (const pair of properties.split(',').filter((text) => text !== '')) {
    const [key = '', ...rest] = pair.split('=')
    const value = unescapeProperty(rest.join('='))
    values[key.trim()] = ['line', 'endLine', 'col', 'endColumn'].includes(key.trim()) ? Number(value) : value
  }
  return { ...values, level, message }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/**
 * The values of GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV: lines `name=value`, and `name<<END`, the lines of the value,
 * `END`.
 */
export function readFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line)
    if (heredoc === null) {
      const at = line.indexOf('=')
      if (at <= 0) throw new Error(`The runner can't read the line "${line}"`)
      values[line.slice(0, at)] = line.slice(at + 1)
      continue
    }
    const [, name = '', delimiter] = heredoc
    const end = lines.indexOf(delimiter ?? '', index + 1)
    if (end < 0) throw new Error(`The value of "${name}" has no end "${delimiter}"`)
    values[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}
