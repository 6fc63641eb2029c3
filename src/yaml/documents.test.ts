import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { splitDocuments } from './documents.ts'

describe('splitDocuments', () => {
  it.each([
    ['one document', 'a: 1\n', ['a: 1\n']],
    ['two', 'a: 1\n---\nb: 2\n', ['a: 1\n', '---\nb: 2\n']],
    ['a marker at the start, behind a comment', '# x\n---\na: 1\n', ['# x\n---\na: 1\n']],
    [
      'directives',
      '%YAML 1.2\n---\na: 1\n...\n%YAML 1.1\n---\nb: 2\n',
      ['%YAML 1.2\n---\na: 1\n...', '\n%YAML 1.1\n---\nb: 2\n'],
    ],
    ['empty ones', '---\n---\na: 1\n', ['---\n', '---\na: 1\n']],
    ['CRLF and a byte order mark', '\uFEFF---\r\na: 1\r\n--- # x\r\nb: 2', ['---\r\na: 1\r\n', '--- # x\r\nb: 2']],
    [
      'no marker inside of a line or a longer one',
      'a: "---"\nb: |\n  ---\n----: x\n',
      ['a: "---"\nb: |\n  ---\n----: x\n'],
    ],
    ['nothing', '# only a comment\n\n', []],
  ])('splits %s', (_, text, expected) => {
    const parts = splitDocuments(text)
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
    expect(parts.map(({ index }) => index)).toEqual(expected.map((_, index) => index))
    if (expected.length > 0) expect(parseAllDocuments(text)).toHaveLength(expected.length)
  })
})
