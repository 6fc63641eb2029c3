import { describe } from 'vitest'
import { inputsOf, judgeExamples } from '../../../test/support/examples.ts'
import { parseDockerfile } from '../../oci/dockerfile.ts'
import type { Severity } from '../../report/finding.ts'
import { review } from './review.ts'
import { dockerfileRules } from './rules.ts'

const image = 'takes an image: image.test.ts'
const without = { 'copy-of-nothing': image, 'large-layer': image, 'root-user': image }

describe('examples of Dockerfiles', () => {
  judgeExamples('image', 'Dockerfile', Object.keys(dockerfileRules), without, async (_, files, setting) => {
    const facts = { args: {}, contexts: [] }
    const dockerfile = await parseDockerfile(files['Dockerfile'] ?? '', 'Dockerfile', facts)
    const rules = inputsOf(setting) as Record<string, Severity>
    return review([{ ...facts, target: undefined, dockerfile, inline: undefined }], {
      rules,
      now: new Date('2026-06-01'),
    })
  })
})
