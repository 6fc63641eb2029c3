/**
 * Writes the table of Compose settings into docs/kompose-convert.md, between its markers. With `--check` it writes nothing and
 * fails when the page would change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsPage } from '../src/convert/keys/page.ts'
import { honouredLabels } from '../src/convert/labels.ts'

const page = join(import.meta.dirname, '..', 'docs', 'kompose-convert.md')
const before = readFileSync(page, 'utf8')
const after = settingsPage(before, honouredLabels)
if (before === after) process.exit(0)
if (process.argv.includes('--check')) {
  console.error('docs/kompose-convert.md is out of step: run node scripts/compose-keys.ts')
  process.exit(1)
}
writeFileSync(page, after)
