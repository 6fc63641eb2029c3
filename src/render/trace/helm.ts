import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import { isObject } from '../../value.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import { actionsOf } from '../actions.ts'
import type { Values } from '../root.ts'
import type { SourceFiles } from '../sources.ts'
import { valueAt } from './correspond.ts'
import { alignLines } from './template.ts'

/** No more than so many lines are compared with so many others. */
const mostComparisons = 20_000_000

/**
 * Says where a field of a rendered chart stands: at the value that it has from a values file, else at the line of the template
 * that printed it.
 */
export class HelmTrace {
  readonly #lines: readonly string[]
  readonly #chart: string
  readonly #values: readonly Values[]
  readonly #files: SourceFiles
  /** By the first line of what a template printed, for the lines after it, those of the template. */
  readonly #aligned = new Map<number, readonly number[]>()

  /**
   * @param text what helm printed.
   * @param chart the folder of the chart.
   * @param values the later ones winning, those of the chart itself the first.
   */
  constructor(text: string, chart: string, values: readonly Values[], files: SourceFiles) {
    this.#lines = text.split('\n')
    this.#chart = chart
    this.#values = values
    this.#files = files
  }

  /** The template that an object comes from. */
  sourceOf(manifest: Manifest): string | undefined {
    return this.#templateOf(this.#lineOf(manifest, [], 'value'))?.file
  }

  place(manifest: Manifest, path: FieldPath, at: At): Place | undefined {
    const line = this.#lineOf(manifest, path, at)
    const template = this.#templateOf(line)
    const text = template === undefined ? undefined : this.#files.text(template.file)
    if (template === undefined || text === undefined) return undefined
    const lines = text.split(/\r\n|\n|\r/)
    const own = this.#alignment(template.start, lines)[line - template.start] ?? 0
    const value = at === 'missing' ? undefined : valueAt(manifest.object, path)
    const place = value === undefined ? undefined : this.#valuePlace(lines, own, path, value, at)
    return place ?? lineAt(template.file, own, lines[own] ?? '')
  }

  #lineOf(manifest: Manifest, path: FieldPath, at: At): number {
    return (manifest.locate(path, at).line ?? 1) - 1
  }

  /** The template that printed a line, and the first line that it printed of the document. */
  #templateOf(line: number): { readonly file: string; readonly start: number } | undefined {
    for (let at = line; at >= 0; at--) {
      // A template that begins with `---` has it between the comment and the object.
      const isMarker = this.#lines[at] === '---'
      const source = /^# Source: (\S.*)$/.exec(this.#lines[isMarker ? at - 1 : at] ?? '')?.[1]?.trim()
      // The first part is the name of the chart, which need not be that of its folder.
      if (source !== undefined) return { file: posix.join(this.#chart, ...source.split('/').slice(1)), start: at + 1 }
      if (isMarker && at < line) return undefined
    }
    return undefined
  }

  #alignment(start: number, template: readonly string[]): readonly number[] {
    const known = this.#aligned.get(start)
    if (known !== undefined) return known
    let end = this.#lines.indexOf('---', start)
    if (end < 0) end = this.#lines.length
    const rendered = this.#lines.slice(start, end)
    const aligned = rendered.length * template.length > mostComparisons ? [] : alignLines(rendered, template)
    this.#aligned.set(start, aligned)
    return aligned
  }

  /** The value that a line of a template prints, where a values file has it: the last one that does. */
  #valuePlace(lines: readonly string[], line: number, path: FieldPath, value: unknown, at: At): Place | undefined {
    for (const reference of referencesAt(lines, line)) {
      // Of a block that is printed as a whole, the end of the path leads on in the values.
      for (let depth = path.length; depth >= 0; depth--) {
        const wanted = [...reference, ...path.slice(path.length - depth)]
        const holder = this.#values.findLast((one) => valueAt(one.value, wanted) !== undefined)
        if (holder !== undefined && isSame(valueAt(holder.value, wanted), value)) return holder.locate(wanted, at)
      }
    }
    return undefined
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (isObject(a) || Array.isArray(a)) return JSON.stringify(a) === JSON.stringify(b)
  return a === b || String(a) === String(b)
}

const reference = /(?<![\w)])(\$|)\.((?:\w+)(?:\.\w+)*)|(?<=[\s(|])\.(?=[\s)|}-])/g

/** The paths of values that a line of a template names, those of blocks (`with`, `range`) it stands in included. */
function referencesAt(lines: readonly string[], line: number): FieldPath[] {
  const blocks: (readonly string[] | undefined)[] = []
  for (const text of lines.slice(0, line)) {
    for (const { body } of actionsOf(text)) {
      const word = /^\w+/.exec(body)?.[0]
      if (word === 'end') blocks.pop()
      else if (word === 'with') blocks.push(valuesPath(body, blocks)[0])
      else if (word === 'if' || word === 'range' || word === 'define' || word === 'block') blocks.push(undefined)
    }
  }
  return actionsOf(lines[line] ?? '').flatMap(({ body }) => valuesPath(body, blocks))
}

/** `.Values.a.b` → `a`, `b`; below a `with` whose path is known `.c` leads on from there. */
function valuesPath(body: string, blocks: readonly (readonly string[] | undefined)[]): string[][] {
  const scope = blocks.findLast((one) => one !== undefined)
  return [...body.matchAll(reference)].flatMap(([, root, fields]) => {
    const steps = fields === undefined ? [] : fields.split('.')
    if (steps[0] === 'Values') return [steps.slice(1)]
    return root === '$' || scope === undefined ? [] : [[...scope, ...steps]]
  })
}

function lineAt(file: string, index: number, text: string): Place {
  const column = text.length - text.trimStart().length + 1
  const line = index + 1
  return { file, line, column, endLine: line, endColumn: Math.max(column + 1, text.trimEnd().length + 1) }
}
