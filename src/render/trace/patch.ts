import type { Place } from '../../place.ts'
import { isObject } from '../../value.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import type { Located } from '../sources.ts'
import { agrees, correspond, valueAt } from './correspond.ts'

/** Where a patch sets what stands at a path of an object that it changed; undefined where it does not. */
export function placeInPatch(patch: Located, object: unknown, path: FieldPath, at: At): Place | undefined {
  if (Array.isArray(patch.value)) return placeInOperations(patch, patch.value, object, path, at)
  if (!isObject(patch.value)) return undefined
  const { path: own, whole } = correspond(object, path, patch.value)
  if (!whole || isIdentity(own) || !agrees(valueAt(patch.value, own), valueAt(object, path))) return undefined
  return patch.locate(own, at)
}

/** Where a patch takes a field away that an object lacks; undefined where it does not. */
export function placeOfRemoval(patch: Located, object: unknown, path: FieldPath): Place | undefined {
  if (!Array.isArray(patch.value)) {
    const { path: own, whole } = correspond(object, path, patch.value)
    return whole && valueAt(patch.value, own) === null ? patch.locate(own, 'key') : undefined
  }
  const index = patch.value.findLastIndex(
    (one) => isObject(one) && one['op'] === 'remove' && isPrefix(stepsOf(one['path']), path),
  )
  return index < 0 ? undefined : patch.locate([index, 'path'], 'value')
}

/** What a patch is for does not come from it. */
function isIdentity(path: FieldPath): boolean {
  return path.length < 2 || (path[0] === 'metadata' && path[1] === 'name')
}

/** The last operation of a JSON patch (RFC 6902) that set the field, something that holds it, or something in it. */
function placeInOperations(
  patch: Located,
  operations: readonly unknown[],
  object: unknown,
  path: FieldPath,
  at: At,
): Place | undefined {
  for (const [index, operation] of [...operations.entries()].reverse()) {
    if (!isObject(operation) || !setting.has(operation['op'])) continue
    const pointer = stepsOf(operation['path'])
    const { value } = operation
    if (isPrefix(path, pointer)) {
      const set = pointer.length === path.length ? valueAt(object, path) : valueAt(object, pointer)
      if (value === undefined || agrees(value, set)) return patch.locate([index, 'path'], 'value')
    } else if (isPrefix(pointer, path)) {
      const holder = path.slice(0, pointer.length)
      const found = correspond(valueAt(object, holder), path.slice(pointer.length), value)
      if (found.whole && agrees(valueAt(value, found.path), valueAt(object, path))) {
        return patch.locate([index, 'value', ...found.path], at)
      }
    }
  }
  return undefined
}

const setting = new Set<unknown>(['add', 'replace', 'move', 'copy'])

/** `/spec/containers/0/image` → its steps, with `~1` and `~0` as `/` and `~`. */
function stepsOf(pointer: unknown): string[] {
  if (typeof pointer !== 'string') return []
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Whether what the first path leads to holds what the second leads to, or is it; `-` is an item that was added. */
function isPrefix(a: FieldPath, b: FieldPath): boolean {
  return (
    a.length <= b.length &&
    a.every((step, i) => String(step) === String(b[i]) || (step === '-' && typeof b[i] === 'number') || b[i] === '-')
  )
}
