/** An action of a template: `{{ .Values.name | quote }}`. */
interface Action {
  /** The offsets of its first brace and after its last one. */
  readonly start: number
  readonly end: number
  /** What stands between the braces, without the dashes that trim blanks. */
  readonly body: string
}

/** The actions of a text, in their order, in one pass. Texts in quotes may hold braces. */
export function actionsOf(text: string): Action[] {
  const actions: Action[] = []
  for (let start = text.indexOf('{{'); start >= 0; ) {
    const close = closing(text, start + 2)
    if (close < 0) break
    const from = text[start + 2] === '-' ? start + 3 : start + 2
    const to = close > from && text[close - 1] === '-' ? close - 1 : close
    actions.push({ start, end: close + 2, body: text.slice(from, to).trim() })
    start = text.indexOf('{{', close + 2)
  }
  return actions
}

/** The text between the actions: one part more than there are actions. */
export function aroundActions(text: string, actions: readonly Action[]): string[] {
  const ends = [0, ...actions.map(({ end }) => end)]
  return ends.map((end, index) => text.slice(end, actions[index]?.start ?? text.length))
}

function closing(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? ''
    if (quote !== '') {
      if (character === '\\' && quote === '"') at++
      else if (character === quote) quote = ''
    } else if (character === '"' || character === '`') quote = character
    else if (character === '}' && text[at + 1] === '}') return at
  }
  return -1
}
