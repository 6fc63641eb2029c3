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

/** A Compose file with a few of its lines removed, doubled, swapped, indented anew or given another value. */
export function mutantsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    kind: fc.constantFrom('remove', 'double', 'swap', 'indent', 'outdent', 'value', 'value', 'value', 'list', 'cut'),
    line: fc.nat(),
    value: fc.constantFrom(...odd),
  })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) => edits.reduce((lines, { kind, line, value }) => edited(lines, kind, line, value), text))
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
