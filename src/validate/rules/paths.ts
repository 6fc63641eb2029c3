import { shown } from './checks.ts'
import type { Node } from './node.ts'
import type { Judge } from './rule.ts'

/** A path must not climb out by `..`. */
export function checkPathStaysInside(judge: Judge, path: Node, place: Node = path): void {
  if (path.text?.split('/').includes('..'))
    judge.refuse(place, `${path.key} is ${shown(path.text)}, but must not hold '..'`)
}

/** A path within a volume: relative, and not climbing out. */
export function checkRelativePath(judge: Judge, path: Node, place: Node = path): void {
  if (path.text?.startsWith('/')) judge.refuse(place, `${path.key} is ${shown(path.text)}, but must be a relative path`)
  checkPathStaysInside(judge, path, place)
}

/** A path that a volume writes to: relative, and not beginning with the `..` that volumes keep for themselves. */
export function checkFilePath(judge: Judge, path: Node, place: Node = path): void {
  checkRelativePath(judge, path, place)
  const text = path.text ?? ''
  if (text.startsWith('..') && text !== '..' && !text.startsWith('../')) {
    judge.refuse(place, `${path.key} is ${shown(text)}, but must not begin with '..'`)
  }
}
