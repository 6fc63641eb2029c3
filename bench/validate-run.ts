/** Checks all files of a folder with the library alone: what `bench/validate.ts` times while there is no built CLI. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kinds } from '../src/kubernetes/kinds.ts'
import { checkText } from '../src/validate/check.ts'

const [folder = '.', version = '1.34'] = process.argv.slice(2)
const kinds = new Kinds((name) => readFileSync(new URL(`../data/${name}`, import.meta.url)))
let documents = 0
let errors = 0
for (const name of readdirSync(folder)) {
  const checked = checkText(name, readFileSync(join(folder, name)), {
    versions: [version],
    kinds,
    unknownKinds: 'skip',
  })
  documents += checked.documents
  errors += checked.findings.filter((finding) => finding.severity === 'error').length
}
console.log(JSON.stringify({ documents, errors }))
