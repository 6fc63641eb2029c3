import { beforeAll, describe, expect, it } from 'vitest'
import { loadPatterns } from '../../pattern.ts'
import { styleConfig } from './config.ts'
import { checkStyle } from './index.ts'

/** `line:column rule` of each finding, by a configuration. */
function check(text: string, config: string): string[] {
  const findings = checkStyle('x.yaml', text, styleConfig({ name: '.yamllint', text: config }))
  return findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`).sort()
}

const only = (rule: string, options = 'enable'): string => `rules: {${rule}: ${options}}`

beforeAll(loadPatterns)

describe('rules of yamllint', () => {
  it.each([
    ['trailing-spaces', 'enable', 'a: 1 \nb: 2\t\nc: 3\n', ['1:5', '2:5']],
    ['trailing-spaces', 'enable', 'a: |\n  text \n', ['2:7']],
    ['new-line-at-end-of-file', 'enable', 'a: 1', ['1:5']],
    ['new-line-at-end-of-file', 'enable', 'a: 1\n', []],
    ['new-lines', '{type: unix}', 'a: 1\r\n', ['1:5']],
    ['new-lines', '{type: dos}', 'a: 1\r\n', []],
    ['empty-lines', '{max: 1}', 'a: 1\n\n\nb: 2\n', ['3:1']],
    ['empty-lines', '{max: 2, max-end: 0}', 'a: 1\n\n', ['2:1']],
    ['empty-lines', '{max: 2, max-start: 0}', '\na: 1\n', ['1:1']],
    ['line-length', '{max: 10}', 'a: long enough text\n', ['1:11']],
    ['line-length', '{max: 10}', '# https://example.com/very/long\n', []],
    ['line-length', '{max: 10, allow-non-breakable-inline-mappings: true}', 'url: https://example.com/a\n', []],
    ['document-start', '{present: true}', 'a: 1\n', ['1:1']],
    ['document-start', '{present: true}', '# why\n---\na: 1\n', []],
    ['document-start', '{present: false}', '---\na: 1\n', ['1:1']],
    ['truthy', 'enable', 'a: yes\nb: true\nc: "yes"\non: x\n', ['1:4', '4:1']],
    ['truthy', '{check-keys: false}', 'on: x\n', []],
    ['truthy', '{allowed-values: ["true", "false", "yes"]}', 'a: yes\nb: off\n', ['2:4']],
    ['octal-values', 'enable', 'a: 0755\nb: 0o17\nc: "0755"\n', ['1:4', '2:4']],
    ['empty-values', 'enable', 'a:\nb: {c: }\n', ['1:1', '2:5']],
    ['key-ordering', 'enable', 'b: 1\na: 2\n', ['2:1']],
    ['hyphens', '{max-spaces-after: 1}', '-   a\n- b\n', ['1:4']],
    ['colons', '{max-spaces-before: 0, max-spaces-after: 1}', 'a : 1\nb:   2\nc: "x :  y"\n', ['1:2', '2:5']],
    [
      'commas',
      '{max-spaces-before: 0, min-spaces-after: 1, max-spaces-after: 1}',
      'a: [1 ,2,  3, "a,b"]\n',
      ['1:6', '1:8', '1:11'],
    ],
    ['braces', '{min-spaces-inside: 0, max-spaces-inside: 0}', 'a: { b: 1 }\n', ['1:10', '1:5']],
    ['braces', '{max-spaces-inside: 0}', 'a: { }\nb: {}\n', ['1:5']],
    ['brackets', '{min-spaces-inside: 1, max-spaces-inside: 1}', 'a: [1, 2]\n', ['1:5', '1:9']],
    [
      'comments',
      '{require-starting-space: true, min-spaces-from-content: 2}',
      '#no\na: 1 # near\nb: 2  # far\n',
      ['1:2', '2:6'],
    ],
    ['anchors', '{forbid-duplicated-anchors: true}', 'a: &x 1\nb: &x 2\nc: *x\n', ['2:4']],
    ['anchors', '{forbid-unused-anchors: true}', 'a: &x 1\nb: &y {c: *x}\n---\nd: &x 1\n', ['2:4', '4:4']],
    ['anchors', 'enable', 'a: &x 1\nb: &x 2\n', []],
    ['float-values', '{require-numeral-before-decimal: true}', 'a: .5\nb: 0.5\nc: ".5"\n', ['1:4']],
    ['float-values', '{forbid-scientific-notation: true}', 'a: 1e3\nb: -1.5E-3\nc: 1e\n', ['1:4', '2:4']],
    ['comments-indentation', 'enable', '  # a\na:\n  # b\n  b: 1\n # c\n  c: 2\n# d\n  # e\n', ['1:3', '5:2', '8:3']],
    ['comments-indentation', 'enable', 'a:\n  - b\n  # of the list\n# of the map\nc: |\n  d\n   # text\ne: 1\n', []],
    ['quoted-strings', 'enable', 'a: b\nb: "c"\nc: 1\nd: yes\ne: 2020-01-01\nf: 1:30\ng: y\n', ['1:4', '7:4']],
    ['quoted-strings', '{quote-type: double, required: false}', 'a: b\nb: \'c\'\nc: "d"\n', ['2:4']],
    ['quoted-strings', '{quote-type: single, allow-quoted-quotes: true}', `a: "it's"\nb: "c"\n`, ['2:4']],
    ['quoted-strings', '{quote-type: consistent, required: false}', `a: 'b'\nb: "c"\n`, ['2:4']],
    [
      'quoted-strings',
      '{required: only-when-needed}',
      'a: "b"\nb: "1"\nc: "d: e"\nd: [a, "b, c", "d"]\ne: "# f"\nf: "true"\ng: "@h"\n',
      ['1:4', '4:16'],
    ],
    [
      'quoted-strings',
      '{required: only-when-needed, extra-required: [^http], extra-allowed: [^a]}',
      'a: http://x\nb: "http://x"\nc: "ab"\nd: "b"\n',
      ['1:4', '4:4'],
    ],
    ['quoted-strings', '{required: only-when-needed, check-keys: true}', '"a": b\n', ['1:1']],
    ['indentation', '{spaces: 2}', 'a:\n   b: 1\n', ['2:4']],
    ['indentation', '{spaces: consistent}', 'a:\n    b:\n      c: 1\n', ['3:7']],
    ['indentation', '{spaces: 2, indent-sequences: true}', 'a:\n- b\n', ['2:1']],
    ['indentation', '{spaces: 2, indent-sequences: false}', 'a:\n  - b\n', ['2:3']],
    ['indentation', '{spaces: 2, indent-sequences: consistent}', 'a:\n- b\nc:\n  - d\n', ['4:3']],
  ])('%s with %s on %j', (rule, options, text, expected) => {
    expect(check(text, only(rule, options))).toEqual(expected.map((place) => `${place} ${rule}`).sort())
  })
})

describe('a configuration', () => {
  it('extends the presets and changes them', () => {
    const text = 'a: yes\n'
    expect(check(text, 'extends: default')).toEqual(['1:1 document-start', '1:4 truthy'])
    expect(check(text, 'extends: relaxed')).toEqual([])
    expect(check(text, 'extends: default\nrules: {truthy: disable}')).toEqual(['1:1 document-start'])
  })

  it('refuses a pattern that is none', () => {
    expect(() => check('a: b\n', only('quoted-strings', '{extra-required: ["("]}'))).toThrow(/extra-required has "\("/)
  })

  it('says how severe a rule is', () => {
    const config = styleConfig({ name: '.yamllint', text: 'extends: default\nrules: {truthy: {level: error}}' })
    expect(checkStyle('x.yaml', '---\na: yes\n', config).map(({ severity }) => severity)).toEqual(['error'])
  })

  it('ignores files, for all rules or for one', () => {
    expect(check('a: yes\n', `ignore: |\n  *.yaml\n${only('truthy')}`)).toEqual([])
    expect(check('a: yes\n', only('truthy', '{ignore: /x.yaml}'))).toEqual([])
  })

  it('may not extend other files', () => {
    expect(() => check('', 'extends: other.yaml')).toThrow('only default and relaxed')
  })
})

describe('comments of yamllint', () => {
  it.each([
    ['for the line', 'a: yes # yamllint disable-line rule:truthy\nb: no\n', ['2:4 truthy']],
    ['for the next line', '# yamllint disable-line\na: yes\nb: no\n', ['3:4 truthy']],
    [
      'from here to there',
      '# yamllint disable rule:truthy\na: yes\n# yamllint enable rule:truthy\nb: no\n',
      ['4:4 truthy'],
    ],
    ['for the file', '# yamllint disable-file\na: yes\n', []],
  ])('turn rules off %s', (_, text, expected) => {
    expect(check(text, only('truthy'))).toEqual(expected)
  })
})
