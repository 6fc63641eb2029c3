import { holdsInOrder } from '../../pattern.ts'
import { actionsOf, aroundActions } from '../actions.ts'

/**
 * Says for each line that a template was rendered to which of its lines made it: the way through the template that explains
 * the most, where lines are skipped (conditions), repeated (ranges) or made by one line (what is included or printed).
 *
 * @returns indexes into `template`, one for each rendered line.
 */
export function alignLines(rendered: readonly string[], template: readonly string[]): number[] {
  const states = template.map(stateOf)
  const count = states.length
  if (count === 0) return rendered.map(() => 0)
  let costs = new Float64Array(count)
  const ways: Int32Array[] = []
  for (const [index, line] of rendered.entries()) {
    const next = new Float64Array(count)
    const way = new Int32Array(count)
    // The cheapest way to come here from before (lines are skipped), and from anywhere (a range begins again).
    let [forward, forwardFrom] = [Number.POSITIVE_INFINITY, 0]
    const anywhere = index === 0 ? 0 : cheapest(costs)
    for (let to = 0; to < count; to++) {
      const state = states[to]!
      let [cost, from] = [forward + skip, forwardFrom]
      const again = (costs[anywhere] ?? 0) + repeat
      if (again < cost) [cost, from] = [again, anywhere]
      if (to > 0 && costs[to - 1]! <= cost) [cost, from] = [costs[to - 1]!, to - 1]
      if (state.isOpen && costs[to]! + stay <= cost) [cost, from] = [costs[to]! + stay, to]
      if (index === 0) [cost, from] = [to * skip * 0.01, to]
      next[to] = cost + mismatch(state, line)
      way[to] = from
      if (costs[to]! < forward) [forward, forwardFrom] = [costs[to]!, to]
    }
    ways.push(way)
    costs = next
  }
  const result: number[] = []
  let at = cheapest(costs)
  for (let index = rendered.length - 1; index >= 0; index--) {
    result.push(at)
    at = ways[index]?.[at] ?? 0
  }
  return result.reverse()
}

/** What ways cost: lines that are left out, a jump back, one more line of the same action, a line that was not made here. */
const skip = 0.5
const repeat = 1.5
const stay = 0.3
const wrong = 12

interface State {
  readonly literal: string
  /** What it says around its actions. */
  readonly parts: readonly string[] | undefined
  /** Whether it may print lines of any form. */
  readonly isOpen: boolean
  /** How many characters it says itself. */
  readonly weight: number
}

const control = /^(?:if|else|end|with|range|define|block|\/\*|\$\w+\s*:?=)/

function stateOf(text: string): State {
  const literal = text.trim()
  const actions = actionsOf(literal)
  if (actions.length === 0) return { literal, parts: undefined, isOpen: false, weight: literal.length }
  const rest = aroundActions(literal, actions)
  const weight = rest.join('').trim().length
  const prints = actions.some(({ body }) => !control.test(body))
  const parts = rest.map((part) => part.trim())
  const isBlock = prints && /\b(?:toYaml|include|tpl|indent|nindent|toJson|fromYaml|range|template)\b/.test(literal)
  return { literal, parts: prints || weight > 0 ? parts : undefined, isOpen: isBlock, weight }
}

function mismatch(state: State, rendered: string): number {
  const line = rendered.trim()
  if (state.parts === undefined) return state.literal === line ? 0 : wrong
  if (holdsInOrder(line, state.parts)) return state.weight > 0 ? 1 / (1 + state.weight) : 2
  return state.isOpen ? 3 : wrong
}

function cheapest(costs: Float64Array): number {
  let best = 0
  for (let i = 1; i < costs.length; i++) if (costs[i]! < costs[best]!) best = i
  return best
}
