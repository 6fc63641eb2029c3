import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { honouredLabels } from '../labels.ts'
import { settingsPage } from './page.ts'

it('docs/kompose-convert.md lists every setting as the table has it (node scripts/compose-keys.ts writes it)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/kompose-convert.md'), 'utf8')
  expect(settingsPage(page, honouredLabels)).toBe(page)
})
