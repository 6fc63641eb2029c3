import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const program = `
import { cachedDataVersionTag } from 'node:v8'
import { optimizeLater, restoreFlags, spareMemory } from '${join(import.meta.dirname, 'v8-flags.ts')}'
const tags = [() => {}, optimizeLater, spareMemory, restoreFlags].map((set) => {
  set()
  return cachedDataVersionTag()
})
console.log(JSON.stringify(tags))`

it('what V8 is told makes it another one, until all of it is taken back', () => {
  const args = ['--no-warnings', '--input-type=module', '-e', program]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const [usual, later, spared, restored] = JSON.parse(stdout)
  expect(restored).toBe(usual)
  expect(new Set([usual, later, spared]).size).toBe(3)
})
