import { expect, it } from 'vitest'
import { parseDockerfile } from '../../oci/dockerfile.ts'
import { unreadable } from './unreadable.ts'

const nothing = { args: {}, contexts: [], inline: undefined }

it.each<[string, readonly string[], string | undefined, string | undefined]>([
  ['a misspelt instruction', ['FROM a', 'COPPY x /'], undefined, '2 "COPPY" is no instruction; Did you mean COPY?'],
  [
    'nothing but comments',
    ['# x'],
    undefined,
    '1 The Dockerfile has no FROM, so no image comes of it; Begin with FROM.',
  ],
  [
    'a stage that is not there',
    ['FROM a AS build'],
    'biuld',
    '1 The Dockerfile has no stage "biuld", and target asks for it; Did you mean "build"?',
  ],
  ['a stage by its name, in whatever case', ['FROM a AS Build', 'FROM b'], 'build', undefined],
  ['a stage by its number', ['FROM a', 'FROM b'], '1', undefined],
  ['what stands in a here-document', ['FROM a', 'RUN <<EOF', 'coppy x', 'EOF'], undefined, undefined],
  ['what another frontend may know', ['# syntax=ghcr.io/acme/frontend', 'COPPY x'], 'x', undefined],
  [
    'the usual frontend',
    ['# syntax=docker/dockerfile:1', 'FROM a', 'RUNN x'],
    undefined,
    '3 "RUNN" is no instruction; Did you mean RUN?',
  ],
])('%s', async (_, lines, target, expected) => {
  const dockerfile = await parseDockerfile(lines.join('\n'), 'Dockerfile', nothing)
  const [found] = unreadable({ ...nothing, dockerfile, target })
  expect(found && `${found.line} ${found.message}; ${found.fix}`).toBe(expected)
})

it('a Windows path at the end of a line continues nothing', async () => {
  const text = 'FROM a\nCOPY x \\\n  C:\\\\System32\\\\\nENV A=b\n'
  const { instructions } = await parseDockerfile(text, 'Dockerfile', nothing)
  expect(instructions.map(({ keyword, place }) => [keyword, place.line])).toEqual([
    ['FROM', 1],
    ['COPY', 2],
    ['ENV', 4],
  ])
})
