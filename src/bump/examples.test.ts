import { describe } from 'vitest'
import { inputsOf, judgeExamples } from '../../test/support/examples.ts'
import { testHost } from '../../test/support/host.ts'
import { workspace } from '../../test/support/validate.ts'
import { parseInputs } from '../contract/parse.ts'
import { regenerationRules } from '../regeneration/rules.ts'
import { bumpContract } from './inputs.ts'
import { bumpRules } from './rules.ts'
import { bump } from './stage.ts'

const without = {
  'binary-file': 'is about bytes that do not show in a text',
  'file-too-large': 'takes more text than one reads',
  'moving-tag': 'is said of a promotion',
}

describe('examples of bump', () => {
  const rules = Object.keys(bumpRules).filter((rule) => !Object.hasOwn(regenerationRules, rule))
  judgeExamples('bump', 'x.yaml', rules, without, async (_, files, setting) => {
    const inputs = await parseInputs(bumpContract.inputs, inputsOf(setting), (name) => `Input "${name}"`)
    return (await bump.run(inputs, testHost({ root: workspace(files) }))).findings
  })
})
