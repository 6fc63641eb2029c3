import { describe, expect, it } from 'vitest'
import { actionsOf, aroundActions } from './actions.ts'

describe('the actions of a template', () => {
  it.each([
    ['a {{ .b }} c', ['.b'], ['a ', ' c']],
    ['{{- if .a -}}x{{- end }}', ['if .a', 'end'], ['', 'x', '']],
    ['{{ printf "}}" }}{{ `}}` }}', ['printf "}}"', '`}}`'], ['', '', '']],
    ['{{ "a\\"}}" }}', ['"a\\"}}"'], ['', '']],
    ['{{ open', [], ['{{ open']],
    ['none', [], ['none']],
  ])('%s', (text, bodies, around) => {
    const actions = actionsOf(text)
    expect(actions.map(({ body }) => body)).toEqual(bodies)
    expect(aroundActions(text, actions)).toEqual(around)
  })

  it('are found in one pass, however many are opened', () => {
    expect(actionsOf('{{'.repeat(1_500_000))).toEqual([])
  })
})
