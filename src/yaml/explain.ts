import type { Extent } from './decode.ts'
import {
  count,
  isListItem,
  keyOf,
  type Line,
  openQuoteIn,
  Scene,
  type SyntaxFault,
  valueAfterKey,
  wordsOf,
} from './syntax-scene.ts'

/** The same in plain words: the place to edit, and how. */
export interface Explained extends SyntaxFault {
  readonly fix?: string
}

/**
 * Says of a syntax error what a person did wrong and which line to edit: libyaml notices most mistakes lines later, in words
 * of its own. What fits none of the mistakes that are known keeps the words of libyaml.
 */
export function explainSyntax(text: string, extent: Extent, fault: SyntaxFault): Explained {
  const scene = new Scene(text, extent, fault)
  for (const mistake of mistakes) {
    const found = mistake(scene)
    if (found !== undefined) return found
  }
  return fault
}

type Mistake = (scene: Scene) => Explained | undefined

const at = (line: Line, column: number, message: string, fix: string): Explained => {
  return { message, offset: line.start + column, fix }
}

function named(line: Line, asKey = false): string {
  if (isListItem(line) && !asKey) return `the item in line ${line.number}`
  return `\`${keyOf(line) ?? line.content.slice(0, 20)}\` in line ${line.number}`
}

const indentBy = (count: number): string => (count === 0 ? 'do not indent it' : `indent it by ${spaces(count)}`)
const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`
const spaces = (count: number): string => `${count} ${count === 1 ? 'space' : 'spaces'}`
const inQuotes = (value: string): string => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`)

const mistakes: readonly Mistake[] = [
  function conflict({ lines }) {
    const line = lines.find(({ text }) => /^(<{7}|>{7}|={7})( |$)/.test(text))
    const message = 'a merge conflict of Git was left here'
    return (
      line && at(line, 0, message, 'Keep one of the two sides, and remove the lines with <<<<<<<, ======= and >>>>>>>.')
    )
  },

  function tab({ here, above }) {
    if (here === undefined || !/^[ \t]*\t/.test(here.text)) return undefined
    const like = above === undefined ? '' : ` (${named(above)} is indented by ${spaces(above.indent)})`
    return at(
      here,
      here.text.indexOf('\t'),
      'a tab indents this line, and YAML takes spaces alone',
      `Replace the tab with spaces${like}.`,
    )
  },

  function foreignBlank({ here }) {
    if (here === undefined || !/^[ \t]*\u00a0/.test(here.text)) return undefined
    return at(here, 0, 'a no-break space (U+00A0) indents this line', 'Replace it with an ordinary space.')
  },

  function comment({ here, above, isJson }) {
    if (!isJson) return undefined
    return first([above, here], (line) => {
      const column = line.text.search(/(^|[\s,[{])\/[/*]/)
      return column < 0
        ? undefined
        : at(line, line.text.indexOf('/', column), 'JSON has no comments', 'Remove the comment.')
    })
  },

  function colonWithoutSpace(scene) {
    if (!scene.is('value', 'colon')) return undefined
    return first([scene.above, scene.here], (line) => {
      const [, key, value] = /^([A-Za-z_][\w./-]*):([^\s:/][^:]*)$/.exec(line.content) ?? []
      const fix = `Write \`${key}: ${value}\`.`
      return key && at(line, line.column + key.length, `there is no space after the colon of \`${key}\``, fix)
    })
  },

  function dashWithoutSpace(scene) {
    if (!scene.is('value', 'colon', 'key', 'dash')) return undefined
    return first([scene.above, scene.here], (line) => {
      const [, item] = /^-([A-Za-z"'].*)$/.exec(line.content) ?? []
      return item && at(line, line.column, 'there is no space after the dash of a list item', `Write \`- ${item}\`.`)
    })
  },

  function blockOfText(scene) {
    const { here, above } = scene
    if (here === undefined) return undefined
    if (scene.fault.message.includes('after | or >')) {
      const fix = 'Put the text on lines of its own below, indented, or remove the sign.'
      return { ...scene.fault, message: 'text stands on the line of a | or >', fix }
    }
    const isBlock = (line: Line): boolean => /[:-] +[|>][-+0-9]*$/.test(line.content)
    if (above !== undefined && isBlock(above) && here.indent <= above.column && scene.is('colon', 'value')) {
      return at(
        here,
        here.indent,
        `the text of ${named(above)} is not indented deeper than its key`,
        `Indent it by ${spaces(above.column + 2)}.`,
      )
    }
    const block = scene.levels.find(isBlock)
    if (block === undefined || !scene.is('key', 'value', 'colon') || here.indent <= block.column) return undefined
    const line = scene.lines.find(({ number }) => number > block.number)
    const fix = `Indent it by at least ${spaces(line?.indent ?? block.column + 2)}.`
    return at(here, here.indent, `this line is indented less than the text of ${named(block)} begins`, fix)
  },

  function openQuote(scene) {
    const { here, lines, fault } = scene
    if (here === undefined) return undefined
    const isOpen = fault.message.includes('the quote is not closed')
    if (!isOpen && !scene.is('key', 'value', 'colon') && !fault.message.startsWith("did not find expected ','"))
      return undefined
    const line = isOpen ? lines[lines.length - 1] : lines.slice(0, -1).findLast((one) => openQuoteIn(one) !== undefined)
    const quote = line === undefined ? undefined : openQuoteIn(line)
    if (line === undefined || quote === undefined) return undefined
    return at(
      line,
      quote.column,
      'the quote that opens here is not closed on its line',
      `Write ${quote.sign} at the end of the value.`,
    )
  },

  function textAfterQuote(scene) {
    const { here, fault } = scene
    const value = here === undefined ? undefined : valueAfterKey(here)
    if (here === undefined || value === undefined || !/^["']/.test(value) || !scene.is('key', 'value')) return undefined
    const fix = value.startsWith("'")
      ? "Write '' for a quote inside of single quotes, or use double quotes."
      : 'Write \\" for a quote inside of double quotes, or take the rest into them.'
    const column = fault.offset - here.start
    return at(here, column, `text follows the closing ${value[0] === "'" ? 'single' : 'double'} quote`, fix)
  },

  function curlyQuotes({ here }) {
    const column = here?.text.search(/[\u201c\u201d\u2018\u2019]/) ?? -1
    if (here === undefined || column < 0 || !/[:-] [\u201c\u2018]/.test(here.text)) return undefined
    return at(here, column, 'curly quotes are no quotes to YAML', 'Write straight ones: " or \'.')
  },

  function openBracket(scene) {
    const { here, above, lines, fault } = scene
    if (here === undefined || !fault.message.startsWith("did not find expected ','")) return undefined
    const sign = fault.message.endsWith("']'") ? ']' : '}'
    const before = above?.content ?? ''
    const isInside = !scene.isAtStart && fault.offset < here.start + here.text.length
    if (isInside || (here.content.startsWith('"') && !/[,[{]$/.test(before))) {
      const line = isInside || above === undefined ? here : above
      const column = isInside ? fault.offset - here.start : line.text.trimEnd().length
      return at(
        line,
        column,
        `there is no comma between two entries, or no ${sign} at the end`,
        `Write a comma, or ${sign}, here.`,
      )
    }
    const opening = sign === ']' ? '[' : '{'
    const line = lines.slice(0, -1).findLast(({ text }) => count(text, opening) > count(text, sign)) ?? here
    return at(
      line,
      line.text.lastIndexOf(opening),
      `the ${opening} that opens here is not closed`,
      `Write ${sign} behind its last entry.`,
    )
  },

  function extraComma({ here, fault }) {
    if (!fault.message.includes('flow node content') || here?.text[fault.offset - here.start] !== ',') return undefined
    return { ...fault, message: 'this comma has no entry before it', fix: 'Remove it.' }
  },

  function separator(scene) {
    return first([scene.above, scene.here], (line) => {
      if (!/^(-{2}|-{4,})$/.test(line.content)) return undefined
      const message = `a line of ${line.content.length} dashes separates no documents`
      return at(line, line.indent, message, 'Write three: ---.')
    })
  },

  function extraBracket({ here, fault }) {
    const sign = here?.text[fault.offset - here.start]
    if (fault.message !== wordsOf.key || (sign !== ']' && sign !== '}')) return undefined
    return { ...fault, message: `this ${sign} closes nothing`, fix: 'Remove it.' }
  },

  function signThatNeedsQuotes({ here, fault }) {
    const isSign = fault.message.includes('cannot start') || fault.message.includes('the name of an anchor')
    const value = here === undefined ? undefined : (valueAfterKey(here) ?? here.content.replace(/^- */, ''))
    if (here === undefined || !isSign || value === undefined || !/^[@`%*&]/.test(value)) return undefined
    const why = value.startsWith('*')
      ? ', which makes it an alias'
      : value.startsWith('&')
        ? ', which makes it an anchor'
        : ''
    const column = here.text.indexOf(value)
    return at(here, column, `a value can't begin with ${value[0]} without quotes${why}`, `Write ${inQuotes(value)}.`)
  },

  function template({ here, fault }) {
    const column = here?.text.indexOf('{{') ?? -1
    if (here === undefined || column < 0 || !fault.message.startsWith('a key must be text')) return undefined
    const fix = 'Put it in quotes, or render the template before it is validated.'
    return at(here, column, '{{ opens a template, which YAML reads as a map in a map', fix)
  },

  function backslash({ fault }) {
    const isUnfinished = fault.message.includes('hexadecimal number')
    if (!isUnfinished && !fault.message.startsWith('found unknown escape')) return undefined
    const message = isUnfinished
      ? 'a backslash with x, u or U begins the code of a character, and no such code follows'
      : fault.message.replace('found ', '')
    return { ...fault, message, fix: 'Write \\\\ for a backslash, or put the value in single quotes.' }
  },

  function anchor({ fault }) {
    const [, name] = /^unknown anchor '([^']*)'/.exec(fault.message) ?? []
    if (name === undefined) return undefined
    const message = `the alias *${name} names an anchor that is not there`
    return { ...fault, message, fix: `Write &${name} at the value that it stands for, before it in the same document.` }
  },

  function colonInValue(scene) {
    const { here, fault } = scene
    const value = here === undefined ? undefined : valueAfterKey(here)
    if (here === undefined || value === undefined || scene.isAtStart || !scene.is('value')) return undefined
    const message = `the value of \`${keyOf(here)}\` has a colon and a space in it, which YAML reads as another key`
    return at(here, fault.offset - here.start, message, `Put the value in quotes: ${keyOf(here)}: ${inQuotes(value)}`)
  },

  function noColon(scene) {
    if (!scene.is('value', 'colon')) return undefined
    const lines = scene.is('colon') ? [scene.here, scene.above] : [scene.above]
    return first(lines, (line) => {
      const [, key, rest = ''] = /^([A-Za-z_][\w./-]*)([ =][^:]*)?$/.exec(line.content) ?? []
      if (key === undefined || line.column !== line.indent) return undefined
      const value = rest.trim().replace(/^=/, '').trim()
      const fix = value === '' ? `Write \`${key}:\` and its value.` : `Write \`${key}: ${value}\`.`
      const message = !rest.trim().startsWith('=')
        ? `there is no colon after \`${key}\``
        : `\`${key}\` is followed by = and not by a colon`
      return at(line, line.column + key.length, message, fix)
    })
  },

  function deeper(scene) {
    const { here, above } = scene
    if (here === undefined || above === undefined || !scene.is('value')) return undefined
    const value = valueAfterKey(above)
    if (value === undefined || here.indent <= above.column) return undefined
    const message = `this line is indented deeper than ${named(above)}, which has a value already`
    return at(
      here,
      here.indent,
      message,
      sentence(`${indentBy(above.column)}, or take the value of line ${above.number} away`),
    )
  },

  function between(scene) {
    const { here, levels } = scene
    if (here === undefined || !scene.is('key', 'dash') || !scene.isAtStart) return undefined
    const isItem = isListItem(here)
    // Where a line of its kind may stand: an item below the dashes of a list, a key below the keys of a map.
    const open = levels.map((line) => [isItem ? line.indent : line.column, line] as const)
    const fitting = open.filter(
      ([column, line]) => column !== here.indent && (isItem ? isListItem(line) : keyOf(line) !== undefined),
    )
    const near = [
      fitting.findLast(([column]) => column > here.indent),
      fitting.find(([column]) => column < here.indent),
    ]
    const places = near.flatMap((one) =>
      one === undefined ? [] : [`${indentBy(one[0])}, like ${named(one[1], !isItem)}`],
    )
    const beside = levels.find((line) => line.indent === here.indent)
    const [what, others] = isItem ? ['a list item', 'keys'] : ['a key', 'list items']
    const message =
      beside === undefined
        ? `this line is indented by ${spaces(here.indent)}, which fits no line above`
        : `${what} stands here beside ${others} (${named(beside)})`
    const otherwise = isItem ? 'Remove the dash, or give the list a key of its own.' : 'Write a dash before it.'
    return at(here, here.indent, message, places.length === 0 ? otherwise : sentence(places.join(', or ')))
  },
]

function first(
  lines: readonly (Line | undefined)[],
  look: (line: Line) => Explained | '' | undefined,
): Explained | undefined {
  for (const line of lines) {
    const found = line === undefined ? undefined : look(line)
    if (found) return found
  }
  return undefined
}
