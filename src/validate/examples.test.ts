import { describe } from 'vitest'
import { inputsOf, judgeExamples } from '../../test/support/examples.ts'
import { run, workspace } from '../../test/support/validate.ts'
import { ruleGroups } from './known-rules.ts'

const groups = ruleGroups()
const styleRules = Object.keys(groups.find(({ title }) => title === 'Style')?.rules ?? {})

const bytes = 'is about bytes that do not show in a text'
const size = 'takes more text than one reads'
const without = {
  'binary-file': bytes,
  'broken-encoding': bytes,
  'new-line-at-end-of-file': bytes,
  'new-lines': bytes,
  'file-too-large': size,
  'too-large': size,
  'config-size': size,
  'symlink-outside': 'is about a link',
  'unreadable-file': 'is about the mode of a file',
  policy: 'takes conftest: judges/conftest.test.ts',
  'contested-object': 'takes kustomize: sources/sources.test.ts',
  'render-failed': 'takes kustomize or helm: test/real/validate-render.test.ts',
}

describe('examples of validate', () => {
  const rules = groups.flatMap(({ rules }) => Object.keys(rules))
  judgeExamples('validate', 'x.yaml', rules, without, async (rule, files, setting) => {
    const isStyle = styleRules.includes(rule)
    const root = workspace({ ...files, '.yamllint': `rules: {${rule}: ${setting ?? 'enable'}}\n` })
    const isVersion = setting?.startsWith('1.') === true
    const given = isStyle ? {} : isVersion ? { 'kubernetes-version': setting } : inputsOf(setting)
    const level = rule.startsWith('pod-security-') ? 'restricted' : 'off'
    const paths = Object.keys(files).filter((path) => path === 'x.yaml')
    const inputs = { ...(paths.length > 0 && { paths }), style: String(isStyle), 'pod-security': level, ...given }
    return (await run(root, inputs, '', { GITHUB_REPOSITORY: 'acme/shop' })).findings
  })
})
