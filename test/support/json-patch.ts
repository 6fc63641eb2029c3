interface Operation {
  readonly op: 'add' | 'remove' | 'replace'
  readonly path: string
  readonly value?: unknown
}

/** Carries out a JSON patch (RFC 6902) on a copy. */
export function applied(value: unknown, operations: readonly Operation[]): unknown {
  const copy = structuredClone({ '': value }) as Record<string, unknown>
  for (const { op, path, value: wanted } of operations) {
    const keys = ['', ...path.split('/').slice(1)].map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    const last = keys.pop() as string
    const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
    if (Array.isArray(parent)) {
      if (op === 'add' && last === '-') parent.push(wanted)
      else parent.splice(Number(last), op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [wanted]))
    } else if (op === 'remove') {
      delete parent[last]
    } else parent[last] = wanted
  }
  return copy['']
}
