import { describe, expect, it } from 'vitest'
import { decodeDocument } from './decode.ts'
import { explainSyntax } from './explain.ts'

/** `line:column message | fix` of a broken text. */
function said(text: string): string {
  const extent = { start: 0, end: text.length }
  const { problem } = decodeDocument(text, extent)
  if (problem === undefined) return 'valid'
  const { message, offset, fix = '' } = explainSyntax(text, extent, problem)
  const before = text.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1} ${message} | ${fix}`
}

const lines = (...text: string[]): string => `${text.join('\n')}\n`

describe('a mistake in YAML is told at the line to edit, with the fix', () => {
  it.each([
    ['two dashes', lines('a: 1', '--', 'b: 2'), '2:1 a line of 2 dashes separates no documents', 'Write three: ---.'],
    ['a comma too many', lines('a: [1,,2]'), '1:7 this comma has no entry before it', 'Remove it.'],
    ['a path of Windows', lines('a: "C:\\new\\x"'), '1:11 a backslash with x, u or U begins the code', 'Write \\\\'],
    ['a tab', lines('data:', '\tkey: v'), '2:1 a tab indents this line', 'Replace the tab with spaces'],
    ['a tab after spaces', lines('data:', '  a: b', '  \tkey: v'), '3:3 a tab indents this line', '`a` in line 2'],
    [
      'no space after a colon',
      lines('data:', '  key:value', '  other: x'),
      '2:6 there is no space after the colon of `key`',
      'Write `key: value`.',
    ],
    [
      'no space after the first colon',
      lines('kind:Pod', 'a: b'),
      '1:5 there is no space after the colon',
      'Write `kind: Pod`.',
    ],
    ['no colon', lines('kind Pod', 'a: b'), '1:5 there is no colon after `kind`', 'Write `kind: Pod`.'],
    ['a key alone', lines('data:', '  a', '  b: c'), '2:4 there is no colon after `a`', 'Write `a:` and its value.'],
    ['an equals sign', lines('data:', '  a = b', '  c: d'), '2:4 `a` is followed by =', 'Write `a: b`.'],
    [
      'no space after a dash',
      lines('args:', '-one', '- two'),
      '2:1 there is no space after the dash',
      'Write `- one`.',
    ],
    [
      'no space after a dash before a key',
      lines('list:', '  -name: a', '   image: b'),
      '2:3 there is no space after the dash',
      'Write `- name: a`.',
    ],
    [
      'a line too deep',
      lines('a: b', '  c: d'),
      '2:3 this line is indented deeper than `a` in line 1',
      'Do not indent it, or take the value of line 1 away.',
    ],
    [
      'a line too deep in an item',
      lines('list:', '- name: a', '    image: b'),
      '3:5 this line is indented deeper than the item in line 2',
      'Indent it by 2 spaces',
    ],
    [
      'a line between two levels',
      lines('data:', '    a: b', '  c: d'),
      '3:3 this line is indented by 2 spaces, which fits no line above',
      'Indent it by 4 spaces, like `a` in line 2, or do not indent it, like `data` in line 1.',
    ],
    [
      'an item between two levels',
      lines('list:', '    - a', '   - b'),
      '3:4 this line is indented by 3 spaces',
      'Indent it by 4 spaces, like the item in line 2.',
    ],
    [
      'an item among keys',
      lines('list:', '- name: a', '  image: b', '  - name: c'),
      '4:3 a list item stands here beside keys',
      'Do not indent it, like the item in line 2.',
    ],
    ['an item below no list', lines('a: b', '- c'), '2:1 a list item stands here beside keys', 'Remove the dash'],
    [
      'a key among items',
      lines('list:', '  - a', '  b: c'),
      '3:3 a key stands here beside list items',
      'Do not indent it, like `list` in line 1.',
    ],
    [
      'a quote that is never closed',
      lines('a: "b', 'c: d'),
      '1:4 the quote that opens here is not closed',
      'Write " at the end',
    ],
    [
      'a quote that closes at the next',
      lines('a: "b', 'c: "d"'),
      '1:4 the quote that opens here is not closed',
      'Write " at the end',
    ],
    [
      'an apostrophe in single quotes',
      lines("a: 'it's'"),
      '1:8 text follows the closing single quote',
      "Write '' for a quote",
    ],
    ['text after a quote', lines('a: "b" c'), '1:8 text follows the closing double quote', 'Write \\" for a quote'],
    ['curly quotes', lines('a: \u201cb\u201d: c'), '1:4 curly quotes are no quotes', 'Write straight ones'],
    [
      'a list that is not closed',
      lines('a: [b, c', 'd: e'),
      '1:4 the [ that opens here is not closed',
      'Write ] behind its last entry.',
    ],
    [
      'a map that is not closed',
      lines('a: {b: c', 'd: e'),
      '1:4 the { that opens here is not closed',
      'Write } behind its last entry.',
    ],
    ['a bracket too many', lines('a: [b]]'), '1:7 this ] closes nothing', 'Remove it.'],
    ['no comma in JSON', lines('{"a": 1', ' "b": 2}'), '1:8 there is no comma between two entries', 'Write a comma'],
    ['a comment in JSON', lines('{"a": 1, // one', ' "b": 2}'), '1:10 JSON has no comments', 'Remove the comment.'],
    ['a value in need of quotes', lines('a: @b'), "1:4 a value can't begin with @", 'Write "@b".'],
    [
      'a wildcard',
      lines('host: *.example.com'),
      "1:7 a value can't begin with * without quotes",
      'Write "*.example.com".',
    ],
    ['a template', lines('a: {{ .Values.a }}'), '1:4 {{ opens a template', 'Put it in quotes'],
    [
      'a colon in a value',
      lines('a: Error: failed'),
      '1:9 the value of `a` has a colon and a space in it',
      'Put the value in quotes: a: "Error: failed"',
    ],
    [
      'a backslash',
      lines('a: "C:\\path"'),
      '1:7 unknown escape \\p within double quotes',
      'Write \\\\ for a backslash',
    ],
    [
      'a text block that is not indented',
      lines('data:', '  a: |', '  x', '  b: c'),
      '3:3 the text of `a` in line 2 is not indented',
      'Indent it by 4 spaces.',
    ],
    [
      'a text block that loses its indentation',
      lines('a: |', '    one', '  two', 'b: c'),
      '3:3 this line is indented less than the text of `a`',
      'Indent it by at least 4 spaces.',
    ],
    [
      'text beside the sign of a block',
      lines('a: | text'),
      '1:6 text stands on the line of a | or >',
      'on lines of its own',
    ],
    ['an alias of nothing', lines('a: *base'), '1:4 the alias *base names an anchor', 'Write &base'],
    [
      'a merge conflict',
      lines('<<<<<<< HEAD', 'a: b', '=======', 'a: c', '>>>>>>> x'),
      '1:1 a merge conflict of Git',
      'Keep one of the two sides',
    ],
  ])('%s', (_, text, message, fix) => {
    const found = said(text)
    expect(found.slice(0, message.length)).toBe(message)
    expect(found.slice(found.indexOf(' | ') + 3)).toContain(fix)
  })
})

it('what is no known mistake keeps the words of libyaml', () => {
  expect(said('%YAML 2.0\n---\na: b\n')).toBe('1:1 found incompatible YAML document: go-yaml reads %YAML 1.1 | ')
})
