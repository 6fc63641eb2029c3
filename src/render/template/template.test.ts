import { beforeAll, describe, expect, it } from 'vitest'
import { goTemplates, templateParameters } from '../../../test/support/go-templates.ts'
import { loadPatterns } from '../../pattern.ts'
import { evaluate } from './execute.ts'
import { TemplateSyntaxError } from './parse.ts'
import { TemplateFault, Unsupported } from './value.ts'

beforeAll(loadPatterns)

describe('Go templates', () => {
  it.each(goTemplates.map(([template, text]) => [template, text] as const))('%s → %s', (text, expected) => {
    expect(evaluate(text, structuredClone(templateParameters))).toBe(expected)
  })

  it('takes integers of parameters that are too large for a float for the nearest float', () => {
    expect(evaluate('{{ .id }}', { id: 12345678901234567890n })).toBe('1.2345678901234567e+19')
  })

  it('changes what it is given as Go does, and nothing else', () => {
    expect(evaluate('{{ $_ := set .labels "c" "d" }}{{ .labels.c }}', structuredClone(templateParameters))).toBe('d')
    expect(templateParameters.labels).toEqual({ 'a-b': 'x', tier: 'db' })
  })

  it.each([
    ['{{ .absent }}', 'there is no parameter "absent"'],
    ['{{ .path.absent }}', 'there is no parameter "absent"'],
    ['{{ index .list 9 }}', 'the list has no item 9'],
    ['{{ .name.first }}', '".first" is asked of what is no map'],
    ['{{ $x }}', 'the variable $x is not defined'],
    ['{{ fail "no cluster" }}', 'no cluster'],
    ['{{ div 1 0 }}', 'a number is divided by zero'],
    [
      '{{ if eq .port 80 }}x{{ end }}',
      'float64 80 and int 80 can’t be compared: write `int` before what comes from parameters, whose numbers are floats',
    ],
    [
      '{{ if gt .port 79 }}x{{ end }}',
      'float64 80 and int 79 can’t be compared: write `int` before what comes from parameters, whose numbers are floats',
    ],
    ['{{ eq .name 1 }}', 'string Web_App and int 1 can’t be compared'],
    ['{{ index .list 1.0 }}', 'the list has no item 1'],
    ['{{ range .port }}{{ end }}', 'a range can’t go over 80'],
  ])('%s fails where what is missing is an error', (text, message) => {
    expect(() => evaluate(text, templateParameters, true)).toThrow(new TemplateFault(message))
  })

  it.each([
    ['{{ if .a }}b', '"if" has no end'],
    ['b{{ end }}', 'an "end" belongs to nothing'],
    ['{{ else }}', 'an "else" belongs to nothing'],
    ['{{ }}', 'a value is missing'],
    ['{{ (.a }}', 'a ")" is missing'],
    ['{{ .a ~ }}', '"~" can’t be read'],
  ])('%s is no template', (text, message) => {
    expect(() => evaluate(text, templateParameters)).toThrow(TemplateSyntaxError)
    expect(() => evaluate(text, templateParameters)).toThrow(message)
  })

  it.each([
    '{{ randAlpha 5 }}',
    '{{ now }}',
    '{{ repeat 1000000 "abc" }}',
    '{{ range until 50000 }}{{ range until 50000 }}{{ end }}{{ end }}',
    '{{ template "x" . }}',
  ])('%s is not evaluated', (text) => {
    expect(() => evaluate(text, templateParameters)).toThrow(Unsupported)
  })
})
