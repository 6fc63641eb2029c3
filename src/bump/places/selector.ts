import { isMap, isScalar, type Node } from 'yaml'
import { InputError } from '../../errors.ts'

/** One step of a YAML path: a key or index, any of them, any number of them, or list items that hold a value. */
type Step =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'any' }
  | { readonly type: 'deep' }
  | { readonly type: 'where'; readonly key: string; readonly value: string }

/** A YAML path such as `spec.values.image.tag`, `services.*.image`, `images[name=web].newTag`, `**.sidecar["a.b"]`. */
export type Selector = readonly Step[]

/**
 * Reads a YAML path. Keys are separated by dots; `*` is any key or index, `**` any number of them, `[2]` an index,
 * `["a.b"]` a key that holds dots, `[name=web]` the items whose `name` is `web`. A leading `$` or dot is ignored.
 * @throws InputError when it can't be read.
 */
export function parseSelector(text: string): Selector {
  const form =
    /\.?(?:(\*\*?)|([^.[\]*"'\s][^.[\]]*)|\[\s*(?:(?:(\d+)|(\*)|"([^"]*)"|'([^']*)')\s*|([^\]=\s]+)\s*=([^\]]*))\])/y
  const steps: Step[] = []
  form.lastIndex = text.startsWith('$') ? 1 : 0
  while (form.lastIndex < text.length) {
    const at = form.lastIndex
    const match = form.exec(text)
    if (!match) throw unreadable(text, at)
    steps.push(stepOf(match))
  }
  if (steps.length === 0) throw unreadable(text, 0)
  return steps
}

function stepOf([, star, key, index, anyItem, double, single, whereKey, whereValue]: RegExpExecArray): Step {
  if (star === '**') return { type: 'deep' }
  if (star === '*' || anyItem) return { type: 'any' }
  if (whereKey !== undefined) return { type: 'where', key: whereKey, value: unquoted((whereValue ?? '').trim()) }
  return { type: 'key', key: key ?? index ?? double ?? single ?? '' }
}

function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text
}

function unreadable(text: string, at: number): InputError {
  return new InputError(`The selector "${text}" can't be read at character ${at + 1}`, {
    fix: 'Write a YAML path such as spec.values.image.tag, services.*.image or images[name=web].newTag.',
  })
}

/** How far each selector has been followed on the way to a node. */
export interface Trail {
  readonly open: readonly { readonly selector: Selector; readonly at: number }[]
  /** A selector ended here or above. */
  readonly selected: boolean
  /** A selector ended at this very node. */
  readonly ends: boolean
}

/** The trail at the root of a document. Without selectors everything is selected. */
export function startTrail(selectors: readonly Selector[]): Trail {
  const open = selectors.flatMap((selector) => skipDeep({ selector, at: 0 }))
  return { open, selected: selectors.length === 0, ends: false }
}

/** The trail after going down by one key or index to `node`. */
export function follow(trail: Trail, step: string | number, node: Node | null | undefined): Trail {
  if (trail.open.length === 0) return trail.ends ? { ...trail, ends: false } : trail
  const next: { selector: Selector; at: number }[] = []
  for (const { selector, at } of trail.open) {
    const wanted = selector[at] as Step
    if (wanted.type === 'deep') next.push(...skipDeep({ selector, at }))
    else if (matches(wanted, step, node)) next.push(...skipDeep({ selector, at: at + 1 }))
  }
  const ended = next.some(({ selector, at }) => at === selector.length)
  return {
    open: next.filter(({ selector, at }) => at < selector.length),
    selected: trail.selected || ended,
    ends: ended,
  }
}

/** `**` stands for no step too. */
function skipDeep(state: { selector: Selector; at: number }): { selector: Selector; at: number }[] {
  const isDeep = state.selector[state.at]?.type === 'deep'
  return isDeep ? [state, ...skipDeep({ ...state, at: state.at + 1 })] : [state]
}

function matches(wanted: Step, step: string | number, node: Node | null | undefined): boolean {
  if (wanted.type === 'any') return true
  if (wanted.type === 'key') return wanted.key === String(step)
  if (wanted.type !== 'where' || typeof step !== 'number' || !isMap(node)) return false
  const value = node.get(wanted.key, true)
  return isScalar(value) && String(value.value) === wanted.value
}
