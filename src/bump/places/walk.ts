import type { Node } from 'yaml'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { ScalarAt } from '../editing/scalar.ts'
import type { Definitions } from './definitions.ts'
import { follow, type Selector, type Trail } from './selector.ts'
import type { Mention, Site } from './site.ts'

/** What a document holds. */
export interface Found {
  readonly sites: Site[]
  readonly mentions: Mention[]
  /** Uses of anchored scalars by aliases: offset of the scalar, offset of the alias. */
  readonly aliases: { readonly target: number; readonly at: number }[]
}

/** Why a document can't be read, and where. */
export interface Unreadable {
  readonly at: number
  readonly why: string
}

export interface FindOptions {
  /** Whether a text may name an image that is asked for; others are not kept as mentions. */
  readonly mayName: (text: string) => boolean
  readonly selectors: readonly Selector[]
  readonly definitions: Definitions
}

/** The search of one document: what it was given, and what it found so far. */
export interface Walk {
  readonly text: string
  readonly document: number
  readonly options: FindOptions
  readonly found: Found
  /** Offsets of the scalars that belong to a site. */
  readonly taken: Set<number>
  /** Scalars at which a selector ends. */
  readonly loose: { readonly scalar: ScalarAt; readonly where: Where }[]
  readonly policies: {
    readonly policy: string
    readonly part: string
    readonly scalar: ScalarAt
    readonly where: Where
  }[]
}

/** One parse of a stretch of the text: the document, or the YAML inside of a block scalar. */
export interface Stretch {
  readonly base: number
  readonly anchors: Map<string, Node>
  budget: number
}

/** The place of the node that is visited. */
export interface Where {
  readonly path: FieldPath
  readonly trail: Trail
  readonly kind: string | undefined
  /** Offset of the alias through which the node was reached. */
  readonly through: number | undefined
}

/** The place of what stands under a key or index. */
export function down(where: Where, step: string | number, node: unknown): Where {
  return { ...where, path: [...where.path, step], trail: follow(where.trail, step, node as Node) }
}
