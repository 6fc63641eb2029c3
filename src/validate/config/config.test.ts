import { describe, expect, it } from 'vitest'
import { findings, run, workspace } from '../../../test/support/validate.ts'

const bad = (name: string, namespace: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}, namespace: ${namespace}}\ndta: {}\n`
const files = { 'prod/a.yaml': bad('web', 'prod'), 'dev/a.yaml': bad('web', 'dev'), 'dev/b.yaml': bad('db', 'dev') }
const withConfig = (text: string): string => workspace({ ...files, '.gitops-actions.yaml': text })

describe('.gitops-actions.yaml', () => {
  it('gives rules their severities, and the input wins', async () => {
    const root = withConfig('rules: {unknown-field: warning}\n')
    expect(await findings(root)).toEqual([
      'dev/a.yaml:4 warning unknown-field',
      'dev/b.yaml:4 warning unknown-field',
      'prod/a.yaml:4 warning unknown-field',
    ])
    expect(await findings(root, { rules: 'unknown-field=off' })).toEqual([])
  })

  it.each([
    ['path: dev/**', ['prod/a.yaml']],
    ['path: prod', ['dev/a.yaml', 'dev/b.yaml']],
    ['name: w*', ['dev/b.yaml']],
    ['namespace: dev', ['prod/a.yaml']],
    ['kind: ConfigMap', []],
    ['{kind: ConfigMap, name: web, namespace: prod}', ['dev/a.yaml', 'dev/b.yaml']],
    ['kind: Secret', ['dev/a.yaml', 'dev/b.yaml', 'prod/a.yaml']],
  ])('gives severities to %s', async (fits, left) => {
    const fields = fits.replace(/^\{|\}$/g, '')
    const root = withConfig(`overrides: [{${fields}, rules: {unknown-field: off}, reason: it is so}]\n`)
    expect(await findings(root)).toEqual(left.map((file) => `${file}:4 error unknown-field`))
  })

  it('gives severities to objects as they are rendered, by the last entry that fits', async () => {
    const root = withConfig(`overrides:
- {path: dev, rules: {"*": off}, reason: a}
- {name: web, rules: {unknown-field: notice}, reason: b}
`)
    expect(await findings(root)).toEqual(['dev/a.yaml:4 notice unknown-field', 'prod/a.yaml:4 notice unknown-field'])
  })

  it('holds no longer than it says', async () => {
    const entry =
      'overrides:\n- {path: "**", rules: {unknown-field: off}, reason: until we move, expires: 2020-01-31}\n'
    const report = await run(withConfig(entry))
    expect(report.findings.filter(({ rule }) => rule === 'unknown-field')).toHaveLength(3)
    expect(report.findings.find(({ rule }) => rule === 'expired-override')).toMatchObject({
      file: '.gitops-actions.yaml',
      line: 2,
      severity: 'warning',
      message: expect.stringContaining('until we move'),
    })
  })

  it.each([
    ['ruls: {}\n', 1, 'there is no field "ruls"', 'Did you mean "rules"?'],
    ['rules:\n  unknown-feld: off\n', 2, 'there is no rule "unknown-feld"', 'Did you mean "unknown-field"?'],
    ['rules:\n  unknown-field: of\n', 2, 'rules.unknown-field is "of"', 'Write one of error'],
    ['overrides:\n- rules: {}\n', 2, 'overrides[0] has no reason', 'Add reason.'],
    ['overrides: {}\n', 1, 'overrides must be array, but is object', 'Write it as array.'],
    ['overrides:\n- {rules: {}, reason: a, expires: soon}\n', 2, 'overrides[0].expires is "soon"', 'Write a date'],
    ['rules: [\n', 2, 'is no YAML', 'Correct the line.'],
  ])('that is wrong is wrong use: %j', async (text, line, message, fix) => {
    await expect(run(withConfig(text))).rejects.toMatchObject({
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
      place: { file: '.gitops-actions.yaml', line },
    })
  })
})
