import { nearest } from '../../report/nearest.ts'
import type { Node } from './node.ts'
import type { Review } from './rule.ts'
import { addressFault, blockFault } from './values/addresses.ts'
import {
  dns1035LabelFault,
  dnsLabelFault,
  dnsSubdomainFault,
  type NameFault,
  nearestDnsLabel,
  portNameFault,
} from './values/names.ts'

/** A value as it stands in a message: quoted, shortened when long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'the list' : 'the map'
  return String(value)
}

/** The name of a node's field, for messages. */
export function fieldName(node: Node): string {
  const { key, path } = node
  if (typeof key === 'string') return key
  const list = [...path].reverse().find((step) => typeof step === 'string')
  return `${list ?? 'item'}[${key}]`
}

/** Asks for a value that is not empty; true when there is one. */
export function need(review: Review, node: Node, why = ''): boolean {
  if (!node.isEmpty) return true
  review.refuse(node, `${fieldName(node)} is required${why.startsWith(':') ? why : ` ${why}`.trimEnd()}`)
  return false
}

/** Refuses a string that is not among the allowed ones. An empty one counts as absent, but for optional (pointer) fields. */
export function oneOf(
  review: Review,
  node: Node,
  allowed: readonly string[],
  field: 'plain' | 'pointer' = 'plain',
): void {
  const value = field === 'pointer' ? pointerText(node) : node.text
  if (value === undefined || allowed.includes(value)) return
  const near = nearest(value, allowed)
  const list = allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')}, …` : allowed.join(', ')
  review.refuse(
    node,
    `${fieldName(node)} is ${shown(value)}, but must be one of ${list}`,
    near === undefined ? undefined : `Write ${near}`,
  )
}

/** The string of a pointer field, or of a list item: an empty one is a value, and so is a null in a list of strings. */
function pointerText(node: Node): string | undefined {
  return node.value === '' || (node.value === null && typeof node.key === 'number') ? '' : node.text
}

/** Refuses a string of the wrong form. An empty one counts as absent. */
export function form(review: Review, node: Node, fault: NameFault): void {
  const value = node.text
  if (value === undefined) return
  const why = fault(value)
  if (why === undefined) return
  const isLabel = fault === dnsLabelFault || fault === dns1035LabelFault || fault === dnsSubdomainFault
  const near = isLabel ? nearestDnsLabel(value) : undefined
  const fits = near !== undefined && fault(near) === undefined
  review.refuse(node, `${fieldName(node)} ${shown(value)} ${why}`, fits ? `Write ${near}` : undefined)
}

/** As `form`, for optional (pointer) fields, in which an empty string is a value. */
export function formOfPointer(review: Review, node: Node, fault: NameFault): void {
  if (pointerText(node) === '') review.refuse(node, `${fieldName(node)} must not be empty`)
  else form(review, node, fault)
}

/** Refuses a number outside of a range, ends included. */
export function between(review: Review, node: Node, low: number, high: number): void {
  const value = node.number
  if (value === undefined || (value >= low && value <= high)) return
  const range =
    high === Number.POSITIVE_INFINITY
      ? `at least ${low}`
      : low === Number.NEGATIVE_INFINITY
        ? `at most ${high}`
        : `between ${low} and ${high}`
  review.refuse(node, `${fieldName(node)} is ${value}, but must be ${range}`)
}

export function atLeast(review: Review, node: Node, low: number): void {
  between(review, node, low, Number.POSITIVE_INFINITY)
}

/** The fields of a map must not be negative. */
export function notNegative(review: Review, node: Node, ...names: readonly string[]): void {
  for (const name of names) atLeast(review, node.at(name), 0)
}

export function portNumber(review: Review, node: Node): void {
  between(review, node, 1, 65535)
}

/** A port by number or by name; an absent one counts as the number 0. */
export function portNumberOrName(review: Review, node: Node): void {
  if (!node.isSet)
    review.refuse(node, `${fieldName(node)} is required: a number between 1 and 65535, or the name of a port`)
  else if (node.value === '') review.refuse(node, `${fieldName(node)} must not be empty`)
  else if (typeof node.value === 'string') form(review, node, portNameFault)
  else portNumber(review, node)
}

/** Refuses items that repeat the key of an earlier one. */
export function unique(
  review: Review,
  items: readonly Node[],
  keyOf: (item: Node) => string | undefined,
  at = (item: Node) => item,
): void {
  if (items.length < 2) return
  const seen = new Set<string>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    if (seen.has(key))
      review.refuse(
        at(item),
        `${fieldName(at(item))} ${shown(at(item).map === undefined ? at(item).value : key)} stands here for the second time`,
      )
    seen.add(key)
  }
}

/** Refuses items whose field has the text that it has in an earlier one. */
export function uniqueField(review: Review, items: readonly Node[], field: string): void {
  unique(
    review,
    items,
    (item) => item.at(field).text,
    (item) => item.at(field),
  )
}

/** Servers from 1.36 on refuse ambiguous spellings of addresses (KEP-4858). */
export function address(review: Review, node: Node): void {
  form(review, node, (text) => addressFault(text, review.minor >= 36))
}

export function block(review: Review, node: Node): void {
  form(review, node, (text) => blockFault(text, review.minor >= 36))
}

/** At most one, or exactly one, of several fields may stand. Returns those that do. */
export function fieldsSet(node: Node, names: readonly string[]): Node[] {
  return names.map((name) => node.at(name)).filter((child) => child.isSet)
}
