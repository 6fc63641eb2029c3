import { printable } from './text.ts'

/** Text from outside as Markdown that shows exactly that text: no markup, no HTML, no mention, no link of its own. */
export function markdown(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
    .replaceAll('@', '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\r?\n/g, '<br>')
}

/** A sentence of ours, which may quote text from outside: as `markdown`, with what stands between backticks as code. */
export function prose(text: string): string {
  const parts = text.split(/`([^`\n]+)`/)
  return parts.map((part, index) => (index % 2 === 0 ? markdown(part) : `<code>${markdown(part)}</code>`)).join('')
}

/** Text from outside inside of an HTML element, where Markdown has no say. */
export function html(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/\s+/g, ' ')
}
