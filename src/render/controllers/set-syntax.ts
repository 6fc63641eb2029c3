import { isObject } from '../../value.ts'

/** A text that is no setting in Helm's syntax, in words for a person. */
export class SetSyntaxError extends Error {}

type Values = Record<string, unknown>

/** Helm refuses lists of more, and maps within so many. */
const mostItems = 65_536
const mostLevels = 30

/**
 * Puts what a text of Helm's `--set` says into values: `a.b=c`, `a[0].b=c`, `a={x,y}`, `a=1,b=2`, with a backslash before
 * what is meant as it stands. Whole numbers, booleans and `null` are no texts.
 * https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set
 *
 * @param asText takes every value as a text, like `--set-string`.
 * @throws SetSyntaxError
 */
export function setInto(values: Values, text: string, asText = false): void {
  new SetReader(text, asText).readAll(values)
}

class SetReader {
  readonly #text: string
  readonly #asText: boolean
  #at = 0

  constructor(text: string, asText: boolean) {
    this.#text = text
    this.#asText = asText
  }

  readAll(values: Values): void {
    while (this.#at < this.#text.length) this.#key(values, 0)
  }

  /** Reads to one of some characters, which is eaten: what stood before it, and which one it was; '' at the end. */
  #until(stops: string): readonly [text: string, stop: string] {
    let read = ''
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at] ?? ''
      if (stops.includes(character)) {
        this.#at++
        return [read, character]
      }
      read += character === '\\' ? (this.#text[++this.#at] ?? '') : character
    }
    return [read, '']
  }

  #key(values: Values, level: number): void {
    if (level > mostLevels) throw new SetSyntaxError(`it goes through more than ${mostLevels} maps`)
    const [key, stop] = this.#until('=[,.')
    if (stop === '' || stop === ',') throw new SetSyntaxError(`the key "${key}" has no value`)
    if (stop === '.') put(values, key, this.#map(values[key], level))
    else if (stop === '[') put(values, key, this.#item(values[key], this.#index(), level))
    else put(values, key, this.#value())
  }

  #map(known: unknown, level: number): Values {
    const map = isObject(known) ? known : {}
    this.#key(map, level + 1)
    return map
  }

  #index(): number {
    const [text, stop] = this.#until(']')
    if (stop === '' || !/^\d+$/.test(text)) throw new SetSyntaxError(`"${text}" is no index of a list`)
    if (Number(text) > mostItems) throw new SetSyntaxError(`index ${text} is greater than ${mostItems}`)
    return Number(text)
  }

  #item(known: unknown, index: number, level: number): unknown[] {
    // A list that is long enough is changed as it stands, also where others hold it, as Helm does.
    const isLong = Array.isArray(known) && known.length > index
    const list: unknown[] = isLong ? known : Array.isArray(known) ? [...known] : []
    while (list.length <= index) list.push(null)
    const [rest, stop] = this.#until('[.=')
    if (rest !== '' || stop === '') throw new SetSyntaxError(`"${rest}" stands behind an index`)
    if (stop === '=') list[index] = this.#value()
    else if (stop === '[') list[index] = this.#item(list[index], this.#index(), level)
    else list[index] = this.#map(list[index], level)
    return list
  }

  #value(): unknown {
    if (this.#text[this.#at] !== '{') return this.#typed(this.#until(',')[0])
    this.#at++
    const list: unknown[] = []
    for (;;) {
      const [text, stop] = this.#until(',}')
      if (stop === '') throw new SetSyntaxError('a list has no end: a "}" is missing')
      if (stop === ',' || text !== '' || list.length > 0) list.push(this.#typed(text))
      if (stop === ',') continue
      if (this.#text[this.#at] === ',') this.#at++
      return list
    }
  }

  #typed(text: string): unknown {
    if (this.#asText) return text
    const word = text.toLowerCase()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    return /^(?:0|[+-]?[1-9]\d*|[+-]0\d*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text
  }
}

function put(values: Values, key: string, value: unknown): void {
  if (key !== '') values[key] = value
}

/**
 * Values with others put over them: maps are merged, all else is replaced. As in Helm, a map that stands in one of the two
 * alone is that very map in the result, so that what is set into it later is set in both.
 */
export function mergedValues(under: Values, over: Values): Values {
  const result = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const known = result[key]
    result[key] = isObject(value) && isObject(known) ? mergedValues(known, value) : value
  }
  return result
}
