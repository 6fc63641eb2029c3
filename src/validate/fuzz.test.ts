import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mutant, random } from '../../test/support/manifest-mutants.ts'
import { Kinds } from '../kubernetes/kinds.ts'
import { checkText } from './check.ts'

const kinds = new Kinds((name) => readFileSync(new URL(`../../data/${name}`, import.meta.url)))

describe('mutated manifests', () => {
  it.each([1, 2, 3])('never crash the checks, and every finding has a place within the file (seed %i)', (seed) => {
    const next = random(seed)
    for (let i = 0; i < 1500; i++) {
      const text = mutant(next)
      const lines = text.split(/\r\n|\r|\n/).length
      for (const finding of checkText('fuzz.yaml', text, { versions: ['1.34'], kinds, unknownKinds: 'error' })
        .findings) {
        const { line = 0, column = 0, endLine = 0, endColumn = 0 } = finding
        const isInside =
          line >= 1 && line <= lines && endLine >= line && endLine <= lines && column >= 1 && endColumn >= 1
        const isForward = endLine > line || endColumn >= column
        expect(isInside && isForward ? undefined : { text, finding }).toBeUndefined()
      }
    }
  })
})
