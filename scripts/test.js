/**
 * `npm test` and, with `--real`, `npm run test:real`. Needs Node 20 and Git alone: installs the dependencies where they
 * are absent or out of step with the lock file, runs the checks under the Node 24 that comes as an npm package, and ends
 * with one line: N passed, N failed, N skipped. Plain JavaScript without dependencies, since nothing is installed yet.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { install, node, run } from './runtime.js'

const scratch = mkdtempSync(join(tmpdir(), 'gitops-actions-npm-test-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Tally */

/** @param {boolean} real @param {string} runtime @param {NodeJS.ProcessEnv} env @returns {Promise<Tally>} */
async function tests(real, runtime, env) {
  const results = join(scratch, 'results.json')
  const config = real ? ['--config', 'vitest.real.config.ts'] : []
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const succeeded = await run(runtime, ['node_modules/vitest/vitest.mjs', 'run', ...config, ...reporters], env)
  const tally = existsSync(results) ? tallyOf(JSON.parse(readFileSync(results, 'utf8'))) : noTests()
  return { ...tally, failed: succeeded ? tally.failed : Math.max(1, tally.failed) }
}

/** @returns {Tally} */
function noTests() {
  return { passed: 0, failed: 0, skipped: [] }
}

/**
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} results
 * @returns {Tally}
 */
function tallyOf({ testResults }) {
  const tally = noTests()
  for (const { status, assertionResults } of testResults) {
    // A file that could not be loaded has no tests of its own to fail.
    if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) tally.failed += 1
    for (const test of assertionResults) {
      if (test.status === 'passed') tally.passed += 1
      else if (test.status === 'failed') tally.failed += 1
      else tally.skipped.push(test.fullName)
    }
  }
  return tally
}

/** @type {Record<string, string[]>} */
const checks = {
  'types (tsc)': ['node_modules/typescript/bin/tsc'],
  'format and lint (biome)': ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  'generated files are in step with the contracts': ['scripts/generate.ts', '--check'],
  'dist/ is what src/ builds': ['scripts/build.ts', '--check'],
}

/** @param {string} runtime @param {NodeJS.ProcessEnv} env @returns {Promise<Tally>} */
async function runChecks(runtime, env) {
  const tally = noTests()
  for (const [title, args] of Object.entries(checks)) {
    const passed = await run(runtime, args, env)
    console.log(`${passed ? '✓' : '✗'} ${title}`)
    if (passed) tally.passed += 1
    else tally.failed += 1
  }
  return tally
}

async function main() {
  const real = process.argv.includes('--real')
  await install()
  const runtime = node()
  const programs = join(scratch, 'programs')
  const path = [...(real ? [programs] : []), dirname(runtime), process.env['PATH']].join(delimiter)
  // The Node that started this stays known: the bundles are tried on it too.
  const env = { ...process.env, PATH: path, GITOPS_ACTIONS_TEST_NODE: process.execPath }
  const tally = noTests()
  if (real) {
    const provided = await run(runtime, ['scripts/provide-tools.ts', programs], env)
    if (!provided) tally.failed += 1
  }
  for (const part of [...(real ? [] : [await runChecks(runtime, env)]), await tests(real, runtime, env)]) {
    tally.passed += part.passed
    tally.failed += part.failed
    tally.skipped.push(...part.skipped)
  }
  for (const name of tally.skipped) console.log(`skipped: ${name}`)
  if (real && tally.skipped.length > 0) {
    console.log('Against real tools nothing may be skipped.')
    process.exitCode = 1
  }
  const { passed, failed, skipped } = tally
  console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
  if (failed > 0) process.exitCode = 1
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
