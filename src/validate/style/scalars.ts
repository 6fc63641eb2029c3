import { patternOf } from '../../pattern.ts'
import { nodeKind } from '../../yaml/decode/node.ts'
import { decodeDocument, type Node } from '../../yaml/decode.ts'
import type { Options } from './config.ts'
import type { Say, StyleCheck } from './lines.ts'
import { eachNode, type StyleText } from './text.ts'

const digits = String.raw`(?:\.\d+|\d+(?:\.\d*)?)`

/** What floats may not look like, by the option that forbids it. (JSON has no infinity and nothing that is no number: refused always.) */
const floatForms: Readonly<Record<string, readonly [form: RegExp, message: string, fix: string]>> = {
  'require-numeral-before-decimal': [
    /^[-+]?\.\d+(?:[eE][-+]?\d+)?$/,
    'No numeral stands before the decimal point',
    'Write 0 before it.',
  ],
  'forbid-scientific-notation': [
    RegExp(`^[-+]?${digits}[eE][-+]?\\d+$`),
    'The number is in scientific notation',
    'Write it out.',
  ],
}

/** The rules about how values are written, and the names that are given to them. */
export const scalarChecks = {
  'float-values': (text, options, say) => {
    const forms = Object.entries(floatForms).filter(([option]) => options[option] === true)
    eachNode(text, (node) => {
      if (node.kind !== nodeKind.scalar || !node.plain || node.tag !== '') return
      for (const [, [form, message, fix]] of forms) if (form.test(node.text)) say(node.start, node.end, message, fix)
    })
  },

  anchors: (text, options, say) => {
    for (const document of text.documents) {
      const anchors = new Map<string, Extent>()
      const used = new Set<string>()
      eachNode({ ...text, documents: [document] }, (node) => {
        if (node.kind === nodeKind.alias) used.add(node.text)
        const anchor = anchorOf(text, node)
        if (anchor === undefined) return
        if (anchors.has(anchor.name) && options['forbid-duplicated-anchors'] === true) {
          say(anchor.start, anchor.end, `The anchor "${anchor.name}" is declared twice`, 'Give one another name.')
        }
        anchors.set(anchor.name, anchor)
        used.delete(anchor.name)
      })
      if (options['forbid-unused-anchors'] !== true) continue
      for (const [name, { start, end }] of anchors) {
        if (!used.has(name)) say(start, end, `The anchor "${name}" is declared, and never used`, 'Remove it.')
      }
    }
  },

  'quoted-strings': (text, options, say) => {
    const check = new Quotes(options, say)
    eachNode(text, (node, isKey, parent) => {
      if (node.kind !== nodeKind.scalar || (isKey && options['check-keys'] !== true)) return
      if (node.tag.startsWith('tag:yaml.org,2002:') || node.end === node.start || hasAnchor(text, node)) return
      const isInFlow = parent !== undefined && /[[{]/.test(text.text[parent.start] ?? '')
      check.scalar(node, text.text.slice(node.start, node.end), isKey, isInFlow)
    })
  },
} satisfies Record<string, StyleCheck>

/** As yamllint does, what has a name is left alone. */
function hasAnchor(text: StyleText, node: Node): boolean {
  return text.text.slice(node.first, node.start).includes('&')
}

/** What YAML 1.1 reads as something else than text (https://yaml.org/type/). */
const otherTypes = [
  /^(?:yes|no|on|off|true|false|null|Yes|No|On|Off|True|False|Null|YES|NO|ON|OFF|TRUE|FALSE|NULL|~|<<|=|)$/,
  /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-fA-F_]+|0|[1-9][\d_]*(?::[0-5]?\d)*)$/,
  /^[-+]?(?:\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/,
  /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/,
  /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)?$/,
]

function isText(plain: string): boolean {
  return !otherTypes.some((form) => form.test(plain))
}

interface Extent {
  readonly start: number
  readonly end: number
}

/** The anchor of a node: it stands before it, beside its tag. */
function anchorOf({ text }: StyleText, { first, start }: Node): (Extent & { readonly name: string }) | undefined {
  if (first >= start) return undefined
  const match = /&[^\s,[\]{}]+/.exec(text.slice(first, start))
  if (match === null) return undefined
  const at = first + match.index
  return { name: match[0].slice(1), start: at, end: at + match[0].length }
}

/** Which quotes stand around strings: those that are asked for, and only where they are. */
class Quotes {
  readonly #options: Options
  readonly #say: Say
  #wanted: string | undefined

  constructor(options: Options, say: Say) {
    this.#options = options
    this.#say = say
    this.#wanted = { single: "'", double: '"' }[String(options['quote-type'])]
  }

  scalar(node: Node, written: string, isKey: boolean, isInFlow: boolean): void {
    if (/^[|>]/.test(written)) return
    const quote = /^["']/.exec(written)?.[0] ?? ''
    if (quote === '' && !isText(node.text)) return
    const say = (message: string, fix?: string): void =>
      this.#say(node.start, node.end, `This ${isKey ? 'key' : 'text'} ${message}`, fix)
    if (this.#options['quote-type'] === 'consistent' && quote !== '') this.#wanted ??= quote
    const { required = true } = this.#options
    if (quote === '') {
      if (required === true || this.#matches('extra-required', node.text)) say(`is not quoted${this.#how()}`)
    } else if (required === 'only-when-needed' && this.#isNeedless(node, written, isInFlow)) {
      if (!this.#matches('extra-required', node.text) && !this.#matches('extra-allowed', node.text)) {
        say('is quoted, and need not be', 'Remove the quotes.')
      }
    } else if (!this.#isWanted(quote, node.text)) say(`is not quoted${this.#how()}`)
  }

  #how(): string {
    return this.#wanted === undefined ? '' : ` with ${this.#wanted === '"' ? 'double' : 'single'} quotes`
  }

  #isWanted(quote: string, value: string): boolean {
    if (this.#wanted === undefined || quote === this.#wanted) return true
    return this.#options['allow-quoted-quotes'] === true && value.includes(this.#wanted)
  }

  #matches(option: string, value: string): boolean {
    const patterns = this.#options[option]
    return Array.isArray(patterns) && patterns.some((pattern) => patternOf(String(pattern))?.test(value) === true)
  }

  /** Whether the same text without quotes is the same string. */
  #isNeedless({ text }: Node, written: string, isInFlow: boolean): boolean {
    if (text === '' || !isText(text) || /\\\r?\n/.test(written) || (isInFlow && /[,[\]{}]/.test(text))) return false
    const key = 'key: '
    const { root } = decodeDocument(key + text, { start: 0, end: key.length + text.length })
    const value = root?.children[1]
    return value?.kind === nodeKind.scalar && value.plain && value.text === text && value.first === key.length
  }
}
