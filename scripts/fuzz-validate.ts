/**
 * Feeds generated and mutated manifests to the checks, to find one that crashes, hangs or yields a finding without a place:
 *
 *     node scripts/fuzz-validate.ts [documents] [seed] [folder of manifests to mutate]
 *
 * A million documents are the measure for a release. Ends with code 1 and prints the document when something is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kinds } from '../src/kubernetes/kinds.ts'
import { evaluateRules } from '../src/validate/cel/rules.ts'
import { checkText } from '../src/validate/check.ts'
import { mutant, random } from '../test/support/manifest-mutants.ts'

const [count = '1000000', seed = '1', folder] = process.argv.slice(2)
const kinds = new Kinds((name) => readFileSync(new URL(`../data/${name}`, import.meta.url)))
const seeds = folder === undefined ? [] : readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
const next = random(Number(seed))
const slowest = { milliseconds: 0, text: '' }
for (let i = 0; i < Number(count); i++) {
  const text = mutant(next, seeds)
  const started = performance.now()
  try {
    const { findings } = checkText('fuzz.yaml', text, {
      versions: ['1.34'],
      kinds,
      unknownKinds: 'error',
      evaluateRules,
    })
    const lost = findings.find(({ line, column, endLine, endColumn }) => !line || !column || !endLine || !endColumn)
    if (lost !== undefined) throw new Error(`a finding without a place: ${JSON.stringify(lost)}`)
  } catch (error) {
    console.error(JSON.stringify(text))
    throw error
  }
  const milliseconds = performance.now() - started
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, text })
  if (i % 50_000 === 0) console.log(`${i} documents, the slowest took ${slowest.milliseconds.toFixed(0)} ms`)
}
console.log(`${count} documents without a crash; the slowest took ${slowest.milliseconds.toFixed(0)} ms`)
