import type { Pair, YAMLMap } from 'yaml'
import type { Reference } from '../../oci/reference.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { ScalarAt } from '../editing/scalar.ts'
import type { PlaceKind, Version } from '../request.ts'

/** A place where an image stands, found in a document. Whether it is the image that is asked for is decided later. */
export interface Site {
  readonly place: PlaceKind
  /** The names that this place answers to; empty when a selector names the place, so any image may be meant. */
  readonly names: readonly Reference[]
  readonly path: FieldPath
  /** Where it is used, as an offset in the text: with an alias that is the alias, not the anchored text. */
  readonly at: number
  readonly document: number
  readonly kind?: string
  readonly container?: string
  /** A selector chose it, or there are no selectors. */
  readonly selected: boolean
  readonly version: Version
  readonly form: ReferenceForm | KeysForm
  /** Why its version can't be replaced, in words that follow "the place". */
  readonly fault?: string
  /** What to do about it, where it is not a template. */
  readonly remedy?: string
}

/** One scalar holds name and version: `image: nginx:1.27@sha256:…`. */
interface ReferenceForm {
  readonly type: 'reference'
  readonly scalar: ScalarAt
}

/** Keys of their own hold tag and digest: Helm values, Kustomize images, Argo CD parameters, or a scalar that was selected. */
export interface KeysForm {
  readonly type: 'keys'
  readonly tag?: KeyAt
  readonly digest?: KeyAt
  /** The key that holds a tag here: `tag`, `newTag`. */
  readonly tagKey: string
  /** Whether a digest may be written as a key of its own where none stands. */
  readonly takesDigest: boolean
}

/** A key of a map with a scalar as its value. */
export interface KeyAt {
  readonly scalar: ScalarAt
  /** The pair of the map, to remove it or give it another key; absent where the value stands in another map or behind an alias. */
  readonly pair?: { readonly pair: Pair; readonly map: YAMLMap; readonly base: number }
}

/**
 * A text that names an image and is no place to change: it has no version, stands under a key that says nothing, or its
 * registry is filled in (then `name` is what follows the variable).
 */
export interface Mention {
  readonly name: Reference
  readonly at: number
  readonly path: FieldPath
  readonly document: number
  readonly why: 'no-version' | 'other-key' | 'variable'
  /** The text as it stands, where it is not the name alone. */
  readonly written?: string
}
