import { describe } from 'vitest'
import { convertIn, projectOf } from '../../test/support/convert.ts'
import { inputsOf, judgeExamples } from '../../test/support/examples.ts'
import { regenerationRules } from '../regeneration/rules.ts'
import { convertRules } from './rules.ts'

const without = {
  drift: 'takes a tree that was generated before: stage.test.ts',
  'host-path': 'takes kompose: test/real/kompose.test.ts',
  'unresolved-image': 'takes a registry: pins.test.ts',
}

describe('examples of convert', () => {
  const rules = Object.keys(convertRules).filter((rule) => !Object.hasOwn(regenerationRules, rule))
  judgeExamples('convert', 'compose.yaml', rules, without, async (_, files, setting) => {
    return (await convertIn(projectOf(files), inputsOf(setting))).findings
  })
})
