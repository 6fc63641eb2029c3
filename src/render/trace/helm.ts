import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import { isObject } from '../../value.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import { actionsOf } from '../actions.ts'
import { valuesFile } from '../controllers/values.ts'
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
  readonly #templates: readonly string[]
  /** By the first line of what a template printed, for the lines after it, those of the template. */
  readonly #aligned = new Map<number, readonly number[]>()

  /**
   * @param text what helm printed.
   * @param chart the folder of the chart.
   * @param values the later ones winning, those of the chart itself the first.
   * @param templates the files of the chart, of which some define what others include.
   */
  constructor(
    text: string,
    chart: string,
    values: readonly Values[],
    files: SourceFiles,
    templates: readonly string[] = [],
  ) {
    this.#lines = text.split('\n')
    this.#chart = chart
    this.#values = values
    this.#files = files
    this.#templates = templates
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
    const lines = text.split(lineEnd)
    const aligned = this.#alignment(template.start, lines)
    const own = aligned[line - template.start] ?? 0
    const value = at === 'missing' ? undefined : valueAt(manifest.object, path)
    const asked: Asked = { path, value, at, holders: this.#holders(template.file) }
    const place = value === undefined ? undefined : valuePlace(referencesAt(lines, own), asked)
    if (place !== undefined) return place
    const printed = this.#lines.slice(
      template.start + aligned.indexOf(own),
      template.start + aligned.lastIndexOf(own) + 1,
    )
    const included = this.#included(lines[own] ?? '', printed, line - template.start - aligned.indexOf(own), asked, 0)
    return included ?? lineAt(template.file, own, lines[own] ?? '')
  }

  /** The value, or the line of a named template, that a line of a template includes. */
  #included(text: string, printed: readonly string[], index: number, asked: Asked, depth: number): Place | undefined {
    const name = /\b(?:include|template)\s+"([^"]+)"/.exec(text)?.[1]
    const named = name === undefined || depth > 4 ? undefined : this.#definition(name)
    if (named === undefined) return undefined
    const { file, lines, start, end } = named
    const isWhole = /^\s*\{\{-?\s*(?:include|template)\b/.test(text)
    if (!isWhole) {
      const references = lines.slice(start, end).flatMap((_, at) => referencesAt(lines, start + at, start))
      return asked.value === undefined ? undefined : valuePlace(references, asked)
    }
    const own = start + (alignLines(printed, lines.slice(start, end))[index] ?? 0)
    const place = asked.value === undefined ? undefined : valuePlace(referencesAt(lines, own, start), asked)
    return (
      place ??
      this.#included(lines[own] ?? '', [printed[index] ?? ''], 0, asked, depth + 1) ??
      lineAt(file, own, lines[own] ?? '')
    )
  }

  /** The lines of a file between `define "name"` and its end. */
  #definition(name: string): Definition | undefined {
    for (const file of this.#templates) {
      const text = /\/templates\//.test(file) ? (this.#files.text(file) ?? '') : ''
      if (!text.includes(`"${name}"`)) continue
      const lines = text.split(lineEnd)
      const start = lines.findIndex((line) => /\bdefine\s/.test(line) && line.includes(`"${name}"`)) + 1
      if (start === 0) continue
      const next = lines.findIndex((line, at) => at >= start && /\{\{-?\s*define\s/.test(line))
      const last = lines
        .slice(start, next < 0 ? lines.length : next)
        .findLastIndex((line) => /\{\{-?\s*end\b/.test(line))
      return { file, lines, start, end: last < 0 ? lines.length : start + last }
    }
    return undefined
  }

  /** Where values of a template stand, the later ones winning; those of a subchart also below its name in its parents’. */
  #holders(file: string): readonly Holder[] {
    const names = [...file.slice(this.#chart.length).matchAll(/\/?charts\/([^/]+)(?=\/)/g)].map(([, name = '']) => name)
    const own = names.map((_, depth): Holder => {
      const folder = posix.join(this.#chart, ...names.slice(0, depth + 1).flatMap((name) => ['charts', name]))
      return { values: valuesFile(posix.join(folder, 'values.yaml'), this.#files), prefix: names.slice(depth + 1) }
    })
    const above = this.#values.flatMap((values): Holder[] =>
      names.length === 0
        ? [{ values, prefix: [] }]
        : [
            { values, prefix: [] },
            { values, prefix: names },
          ],
    )
    return [...own.reverse(), ...above]
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
}

interface Definition {
  readonly file: string
  readonly lines: readonly string[]
  readonly start: number
  readonly end: number
}

interface Holder {
  readonly values: Values
  /** What leads to the values of the chart in them. */
  readonly prefix: readonly string[]
}

interface Asked {
  readonly path: FieldPath
  readonly value: unknown
  readonly at: At
  readonly holders: readonly Holder[]
}

const lineEnd = /\r\n|\n|\r/
/** Any item of a list, or entry of a map. */
const any = Symbol('any')
type Reference = readonly (string | number | typeof any)[]

/** Where the value stands that one of some references prints: the last place that has it. */
function valuePlace(references: readonly Reference[], { path, value, at, holders }: Asked): Place | undefined {
  for (const reference of references) {
    // Of a block that is printed as a whole, the end of the path leads on in the values.
    for (let depth = path.length; depth >= 0; depth--) {
      const wanted = [...reference, ...path.slice(path.length - depth)]
      for (const { values, prefix } of [...holders].reverse()) {
        const found = pathsIn(values.value, [...prefix, ...wanted])
        const same = found.find((one) => isSame(valueAt(values.value, one), value))
        if (same !== undefined) return values.locate(same, at)
        // What wins says another thing than what is printed.
        if (found.length > 0 && !wanted.includes(any)) break
      }
    }
  }
  return typeof value === 'string' ? partPlace(references, value, holders) : undefined
}

/** The part of a text that looks like no name, tag or path, and comes from values. */
function partPlace(references: readonly Reference[], text: string, holders: readonly Holder[]): Place | undefined {
  for (const reference of references) {
    for (const { values, prefix } of [...holders].reverse()) {
      for (const path of pathsIn(values.value, [...prefix, ...reference])) {
        const part = valueAt(values.value, path)
        if (typeof part === 'string' && text.includes(part) && /[^a-z0-9./:@-]/.test(part))
          return values.locate(path, 'value')
      }
    }
  }
  return undefined
}

/** The paths that a reference means in some values, where something stands there. */
function pathsIn(values: unknown, [step, ...rest]: Reference): FieldPath[] {
  if (step === undefined) return values === undefined ? [] : [[]]
  const steps = step === any ? stepsOf(values) : [step]
  return steps.flatMap((one) => pathsIn(valueAt(values, [one]), rest).map((path) => [one, ...path]))
}

function stepsOf(values: unknown): (string | number)[] {
  if (Array.isArray(values)) return values.map((_, index) => index)
  return isObject(values) ? Object.keys(values) : []
}

function isSame(a: unknown, b: unknown): boolean {
  if (isObject(a) || Array.isArray(a)) return JSON.stringify(a) === JSON.stringify(b)
  return a === b || String(a) === String(b)
}

const reference = /(?<![\w)])(\$\w*|)\.((?:\w+)(?:\.\w+)*)|(?<![\w.])(\$\w+)(?![\w.])|(?<=[\s(|]|^)\.(?=[\s)|}-]|$)/g

/** What a template is at: the blocks that it stands in, with what their dot is, and the variables that are known. */
interface Scope {
  readonly blocks: (Reference | undefined)[]
  readonly variables: Map<string, Reference>
}

/**
 * The paths of values that a line of a template names, those of blocks (`with`, `range`) and variables it stands in included.
 * @param from the first line of what it is part of.
 */
function referencesAt(lines: readonly string[], line: number, from = 0): Reference[] {
  const scope: Scope = { blocks: [], variables: new Map() }
  for (const text of lines.slice(from, line)) for (const { body } of actionsOf(text)) enter(body, scope)
  return actionsOf(lines[line] ?? '').flatMap(({ body }) => {
    const found = valuesPaths(body, scope)
    enter(body, scope)
    return found
  })
}

function enter(body: string, { blocks, variables }: Scope): void {
  const word = /^\w+/.exec(body)?.[0]
  const [first] = valuesPaths(body, { blocks, variables })
  const [, one, two] = /(\$\w+)\s*(?:,\s*(\$\w+)\s*)?:?=/.exec(body) ?? []
  const inner: Reference | undefined = word === 'range' && first !== undefined ? [...first, any] : first
  const holder = two ?? one
  if (holder !== undefined && inner !== undefined) variables.set(holder, inner)
  if (word === 'end') blocks.pop()
  else if (word === 'with' || word === 'range') blocks.push(inner)
  else if (word === 'if' || word === 'define' || word === 'block') blocks.push(undefined)
}

/** `.Values.a.b` → `a`, `b`; below a `with` or `range` whose path is known `.c` leads on from there, and so does a variable. */
function valuesPaths(body: string, { blocks, variables }: Scope): Reference[] {
  const scope = blocks.findLast((one) => one !== undefined)
  return [...body.matchAll(reference)].flatMap(([, root, fields, variable]): Reference[] => {
    if (variable !== undefined) return variables.has(variable) ? [variables.get(variable) ?? []] : []
    const steps = fields === undefined ? [] : fields.split('.')
    if ((root === '' || root === '$') && steps[0] === 'Values') return [steps.slice(1)]
    const base = root === undefined || root === '' ? scope : variables.get(root)
    return base === undefined ? [] : [[...base, ...steps]]
  })
}

function lineAt(file: string, index: number, text: string): Place {
  const column = text.length - text.trimStart().length + 1
  const line = index + 1
  return { file, line, column, endLine: line, endColumn: Math.max(column + 1, text.trimEnd().length + 1) }
}
