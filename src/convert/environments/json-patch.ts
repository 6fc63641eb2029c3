import { isObject } from '../../value.ts'

interface Operation {
  readonly op: 'add' | 'remove' | 'replace'
  readonly path: string
  readonly value?: unknown
}

/**
 * The operations (RFC 6902) that make one value the other: for kinds whose lists Kustomize can't merge by name, since it has no
 * schema of them. Items are told apart by their place: what is new stands at the end.
 */
export function operationsFor(before: unknown, after: unknown, path = ''): Operation[] {
  if (before === after) return []
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name): Operation[] => {
      const at = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (after[name] === undefined) return before[name] === undefined ? [] : [{ op: 'remove', path: at }]
      if (before[name] === undefined) return [{ op: 'add', path: at, value: after[name] }]
      return operationsFor(before[name], after[name], at)
    })
  }
  if (Array.isArray(before) && Array.isArray(after) && after.length >= before.length) {
    return after.flatMap((item, i) =>
      i < before.length
        ? operationsFor(before[i], item, `${path}/${i}`)
        : [{ op: 'add', path: `${path}/-`, value: item } as const],
    )
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ op: 'replace', path, value: after }]
}
