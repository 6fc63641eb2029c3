import { describe, expect, it } from 'vitest'
import { readInputs } from './read-inputs.ts'

const fields = {
  tag: { type: 'string', description: 'A tag.' },
  'fail-on': { type: 'string', description: 'A severity.', formerly: 'severity' },
} as const

describe('the inputs of a step', () => {
  it.each([
    ['INPUT_TAG', { tag: 'x' }, []],
    ['INPUT_FAIL-ON', { 'fail-on': 'x' }, []],
    ['INPUT_SEVERITY', { severity: 'x' }, []],
    ['TAG', {}, []],
    ['INPUT_FAIL_ON', {}, ['INPUT_FAIL_ON is no input of this action, and is not read. Did you mean "fail-on"?']],
    ['INPUT_TAGS', {}, ['INPUT_TAGS is no input of this action, and is not read. Did you mean "tag"?']],
    ['INPUT_ISSUE_TITLE', {}, ['INPUT_ISSUE_TITLE is no input of this action, and is not read.']],
  ])('are read of %s', (variable, given, said) => {
    const read = readInputs({ [variable]: 'x' }, fields)
    expect(read.given).toEqual(given)
    expect([...read.notes.notices, ...read.notes.warnings]).toEqual(said)
  })

  it('that are empty count as not given', () => {
    expect(readInputs({ INPUT_TAG: '', INPUT_TITLE: '' }, fields)).toEqual({
      given: {},
      notes: { notices: [], warnings: [] },
    })
  })
})
