import { printBlock } from '../../yaml/print.ts'
import { absent, Hole } from './unify.ts'

/** How a hole is written: the expression of its value, as Helm reads it. */
type NameHole = (hole: Hole) => string

/** No text of ours; YAML quotes what begins with it. */
const marker = '@@hole-'

/**
 * An object with holes as a Helm template. What looks like an action of a template in the object stays text.
 */
export function printTemplate(object: unknown, nameOf: NameHole): string {
  const holes: (Hole | Snippet)[] = []
  const marked = (value: unknown): unknown => {
    if (value instanceof Hole || value instanceof Snippet) return `${marker}${holes.push(value) - 1}`
    if (Array.isArray(value)) return value.map(marked)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, marked(field)]))
  }
  const lines = printBlock(marked(object)).replaceAll('{{', '{{ "{{" }}').split('\n')
  return lines.flatMap((line) => filled(line, holes, nameOf)).join('\n')
}

/** An expression that stands for a value; `isBlock` where it gives several lines. */
export class Snippet {
  readonly expression: string
  readonly isBlock: boolean

  constructor(expression: string, isBlock: boolean) {
    this.expression = expression
    this.isBlock = isBlock
  }
}

/** A line of YAML with the value that stands at its end. */
function filled(line: string, holes: readonly (Hole | Snippet)[], nameOf: NameHole): string[] {
  const at = line.indexOf(marker)
  if (at < 0) return [line]
  const hole = holes[Number.parseInt(line.slice(at + marker.length), 10)]!
  // Without the quote that a mark begins with.
  const start = line.slice(0, at - 1).trimEnd()
  const indent = line.slice(0, line.length - line.trimStart().length)
  const inner = indent.length + (start.startsWith(`${indent}- `) ? 4 : 2)
  const block = (expression: string): string[] => [start, `${' '.repeat(inner)}{{- ${expression} | nindent ${inner} }}`]
  if (hole instanceof Snippet) return hole.isBlock ? block(hole.expression) : [`${start} {{ ${hole.expression} }}`]
  const name = nameOf(hole)
  const within = (condition: string, lines: readonly string[]): string[] => {
    return [`${indent}{{- ${condition} }}`, ...lines, `${indent}{{- end }}`]
  }
  // The end of a list, whose items stand where its other items do.
  if (hole.path.at(-1) === 'extra')
    return within(`with ${name}`, [`${indent}{{- toYaml . | nindent ${indent.length} }}`])
  const given = hole.values.filter((value) => value !== absent)
  if (given.every((value) => typeof value === 'object')) {
    return hole.isOptional ? within(`with ${name}`, block('toYaml .')) : block(`toYaml ${name}`)
  }
  const written = `${start} {{ ${scalar(name, given)} }}`
  return hole.isOptional ? within(`if not (kindIs "invalid" ${name})`, [written]) : [written]
}

/** Numbers of values files come as floating ones, and texts may look like something else. */
function scalar(name: string, given: readonly unknown[]): string {
  if (given.every(Number.isInteger)) return `${name} | int64`
  return given.every((value) => typeof value === 'string') ? `${name} | quote` : `toJson ${name}`
}
