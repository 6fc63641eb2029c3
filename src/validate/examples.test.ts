import { describe, expect, it } from 'vitest'
import { readExamples } from '../../scripts/generate/examples.ts'
import { run, workspace } from '../../test/support/validate.ts'
import { ruleGroups } from './known-rules.ts'

/** What no short text shows: it takes files of other kinds, a repository, a program, or more bytes than one reads. */
const withoutExample = [
  ...['application-path', 'binary-file', 'broken-encoding', 'config-size', 'contested-object', 'deprecated-field'],
  ...['empty-generator', 'empty-lines', 'expired-override', 'file-too-large', 'flux-path', 'json-patch'],
  ...[
    'kustomization-circle',
    'load-restriction',
    'missing-file',
    'new-line-at-end-of-file',
    'new-lines',
    'no-objects',
    'policy',
  ],
  ...['render-failed', 'symlink-outside', 'too-large', 'trailing-spaces', 'unreadable-file', 'unrendered-template'],
]

const examples = readExamples()
const groups = ruleGroups()
const styleRules = Object.keys(groups.find(({ title }) => title === 'Style')?.rules ?? {})

/** `rule:line` of everything that is said of a text. */
async function said(rule: string, text: string, setting: string | undefined): Promise<string[]> {
  const isStyle = styleRules.includes(rule)
  const root = workspace({ 'x.yaml': text, '.yamllint': `rules: {${rule}: ${setting ?? 'enable'}}\n` })
  const versions = setting === undefined || isStyle ? {} : { 'kubernetes-version': setting }
  const level = rule.startsWith('pod-security-') ? 'restricted' : 'off'
  const { findings } = await run(root, {
    paths: ['x.yaml'],
    style: String(isStyle),
    'pod-security': level,
    ...versions,
  })
  return findings.flatMap(({ parts, ...one }) => parts ?? [one]).map(({ rule, line }) => `${rule}:${line}`)
}

describe('examples', () => {
  it('every rule has one, but for those that no short text shows', () => {
    const names = groups.flatMap(({ rules }) => Object.keys(rules))
    expect(names.filter((name) => !examples.has(name)).sort()).toEqual(withoutExample)
    expect([...examples.keys()].filter((name) => !names.includes(name))).toEqual([])
  })

  it.each([...examples])('%s: what is bad is told on its line, what is good is not', async (rule, example) => {
    expect(await said(rule, example.bad, example.setting)).toContain(`${rule}:${example.line}`)
    const ofGood = await said(rule, example.good, example.setting)
    expect(ofGood.filter((one) => one.startsWith(`${rule}:`))).toEqual([])
  })
})
