/**
 * Provides every program that the tests against real tools need, two at a time, and puts them into the folder that is
 * given. From nothing that takes most of an hour of processor time (Trivy alone half of it); from the cache, seconds.
 */
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { catalog } from '../src/tools/catalog.ts'
import { machine, type RealProgram, realProgram, realPrograms } from '../test/support/tools.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node scripts/provide-tools.ts FOLDER')
mkdirSync(folder, { recursive: true })

const started = Date.now()
const say = (line: string): void =>
  console.log(`[${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s] ${line}`)

/** A line when work begins and ends, and one a minute in between, so that nobody takes a long build for a hang. */
async function provide(name: RealProgram, target: string): Promise<boolean> {
  const pulse = setInterval(() => say(`${name}: still at it`), 60_000)
  try {
    const path = await realProgram(name, machine({ info: (line) => say(`${name}: ${line}`) }))
    // Ours goes with this process: it runs a private copy of what it has checked.
    if (name in catalog) copyFileSync(path, join(target, name))
    else symlinkSync(path, join(target, name))
    say(`${name}: ready`)
    return true
  } catch (error) {
    say(`${name}: FAILED: ${(error as Error).message}`)
    return false
  } finally {
    clearInterval(pulse)
  }
}

const waiting = [...realPrograms]
let failures = 0
async function lane(target: string): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (!(await provide(name, target))) failures += 1
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => lane(folder)))
process.exitCode = failures === 0 ? 0 : 1
