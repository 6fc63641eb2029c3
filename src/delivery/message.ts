import type { Origin } from './origin.ts'

/** A trailer of a commit message; one without a value is left out. */
export type Trailer = readonly [name: string, value: string | undefined]

/**
 * The trailers that tell where a change comes from, as `git interpret-trailers` reads them. docs/delivery.md lists all
 * trailers.
 */
export const originTrailers = {
  sourceRepository: 'Source-Repository',
  sourceCommit: 'Source-Commit',
  buildTime: 'Build-Time',
  run: 'Run',
} as const satisfies Record<keyof Origin, string>

export function trailersOf(origin: Origin): Trailer[] {
  return (['sourceRepository', 'sourceCommit', 'buildTime', 'run'] as const).map((key) => [
    originTrailers[key],
    origin[key],
  ])
}

/** A commit message: its text, and the trailers in a paragraph of their own. */
export function messageOf(text: string, trailers: readonly Trailer[]): string {
  const lines = trailers.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []))
  return `${text.trimEnd()}\n\n${[...new Set(lines)].join('\n')}\n`
}

/** The trailers of a message: the lines `Name: value` of its last paragraph, by name. */
export function readTrailers(message: string): Map<string, string[]> {
  const text = message.trimEnd()
  const found = new Map<string, string[]>()
  for (const line of text.slice(text.lastIndexOf('\n\n') + 2).split('\n')) {
    const [, name, value] = /^([A-Za-z0-9-]+): (.+)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) found.set(name, [...(found.get(name) ?? []), value])
  }
  return found
}

/** A template such as the input `commit-message` with the values of `{name}` filled in; what has no value stays. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  )
}

/** A value from outside must not begin a trailer of its own. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
