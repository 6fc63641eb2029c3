// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import fc from 'fast-check'

/** Values that people write in the wrong place, and those that loaders disagree about. */
const odd = [
  '',
  '~',
  'true',
  'no',
  '0',
  '-1',
  '010',
  '0o17',
  '1e3',
  '1.5',
  '"80"',
  '[]',
  '{}',
  '[a, 1]',
  '{a: b}',
  '${A}',
  '${A:-x y}',
  '$$',
  '10s',
  '1m30s',
  '512m',
  'a:b:c',
  '8080-8082:80-82/udp',
  './x',
  '~/x',
  'service:web',
  '!reset null',
  '!override []',
]

const kinds = ['remove', 'double', 'swap', 'indent', 'outdent', 'value', 'value', 'value', 'list', 'cut'] as const

/** A Compose file with a few of its lines removed, doubled, swapped, indented anew or given another value. */
export function mutantsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ kind: fc.constantFrom(...kinds), line: fc.nat(), value: fc.constantFrom(...odd) })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) => edits.reduce((lines, { kind, line, value }) => edited(lines, kind, line, value), text))
}

/** A file edited as those of `mutantsOf`, with lines of others among the edits; the same for the same numbers. */
export function mutantFrom(next: () => number, text: string, others: readonly string[]): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  let mutant = text
  for (let edits = 1 + Math.floor(next() ** 2 * 4); edits > 0; edits--) {
    const line = Math.floor(next() * 10_000)
    mutant = next() < 0.5 ? grafted(mutant, line, pick(others), next) : edited(mutant, pick(kinds), line, pick(odd))
  }
  return mutant
}

/** Some lines of another file in place of, or after, a line that is indented alike. */
function grafted(text: string, at: number, other: string, next: () => number): string {
  const lines = text.split('\n')
  const i = at % lines.length
  const indent = /^ */.exec(lines[i] ?? '')?.[0].length ?? 0
  const others = other.split('\n')
  const alike = others.flatMap((line, j) => (line.trim() !== '' && line.search(/\S/) === indent ? [j] : []))
  const from = alike[Math.floor(next() * alike.length)]
  if (from === undefined) return text
  const length = others.slice(from + 1).findIndex((line) => line.trim() !== '' && line.search(/\S/) <= indent)
  const block = others.slice(from, length < 0 ? undefined : from + 1 + length)
  lines.splice(i, next() < 0.5 ? 1 : 0, ...block)
  return lines.join('\n')
}

function edited(text: string, kind: string, at: number, value: string): string {
  const lines = text.split('\n')
  const i = at % lines.length
  const line = lines[i] ?? ''
  if (kind === 'remove') lines.splice(i, 1)
  else if (kind === 'double') lines.splice(i, 0, line)
  else if (kind === 'swap') lines.splice(i, 2, lines[i + 1] ?? '', line)
  else if (kind === 'indent') lines[i] = `  ${line}`
  else if (kind === 'outdent') lines[i] = line.replace(/^ {2}/, '')
  else if (kind === 'value') lines[i] = line.replace(/([:-] ).*$/, `$1${value}`)
  else if (kind === 'list') lines[i] = line.replace(/: *(\S.*)$/, ': [$1]')
  else return text.slice(0, at % (text.length + 1))
  return lines.join('\n')
}
