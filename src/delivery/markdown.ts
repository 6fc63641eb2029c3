import { printable } from '../report/text.ts'
import { oneLine } from './message.ts'

/** As much of a text from outside as is read anyway. */
const longestQuote = 300

/** Text from outside in a page: shown as it is, never as Markdown, a link, or a name that somebody is called by. */
export function quoted(value: string): string {
  const line = printable(oneLine(value)).replaceAll('`', "'")
  const shown = [...line].length > longestQuote ? `${[...line].slice(0, longestQuote - 1).join('')}…` : line
  return `\`${shown}\``
}

/** The same in a cell of a table. */
export function quotedInTable(value: string): string {
  return quoted(value).replaceAll('|', '\\|')
}
