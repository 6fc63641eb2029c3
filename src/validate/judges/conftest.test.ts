import { describe, expect, it } from 'vitest'
import { configMap, findings, program, run, workspace } from '../../../test/support/validate.ts'

const files = { 'a.yaml': `${configMap('a')}`, 'policy/a.rego': 'package main\n' }

describe('policies', () => {
  it('are run by conftest, which must be there', async () => {
    await expect(run(workspace(files), { policies: 'policy' })).rejects.toMatchObject({
      name: 'ServiceError',
      message: expect.stringContaining('conftest'),
    })
  })

  it('stand in a folder that exists', async () => {
    await expect(run(workspace(files), { policies: 'polices' })).rejects.toMatchObject({
      name: 'InputError',
      message: 'Input policies: "polices" does not exist',
    })
  })

  it('that are broken are what conftest says of them', async () => {
    const folder = program('conftest', 'Error: rego_parse_error: unexpected token', 1)
    await expect(run(workspace(files), { policies: 'policy' }, folder)).rejects.toMatchObject({
      name: 'ServiceError',
      message: expect.stringContaining('rego_parse_error'),
    })
  })

  it('say nothing where nothing is refused', async () => {
    expect(await findings(workspace(files), { policies: 'policy' }, program('conftest', '[]'))).toEqual([])
  })
})
