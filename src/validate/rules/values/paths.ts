import { shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review } from '../rule.ts'

/** A path must not climb out by `..`. */
export function checkPathStaysInside(review: Review, path: Node, place: Node = path): void {
  if (path.text?.split('/').includes('..'))
    review.refuse(place, `${path.key} is ${shown(path.text)}, but must not hold '..'`)
}

/** A path within a volume: relative, and not climbing out. */
export function checkRelativePath(review: Review, path: Node, place: Node = path): void {
  if (path.text?.startsWith('/'))
    review.refuse(place, `${path.key} is ${shown(path.text)}, but must be a relative path`)
  checkPathStaysInside(review, path, place)
}

/** A path that a volume writes to: relative, and not beginning with the `..` that volumes keep for themselves. */
export function checkFilePath(review: Review, path: Node, place: Node = path): void {
  checkRelativePath(review, path, place)
  const text = path.text ?? ''
  if (text.startsWith('..') && text !== '..' && !text.startsWith('../')) {
    review.refuse(place, `${path.key} is ${shown(text)}, but must not begin with '..'`)
  }
}
