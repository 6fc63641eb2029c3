/**
 * How long the five bundles take to start, beside an empty Node script that imports @actions/core from a bundle of its own
 * (what any JavaScript action pays). Each bundle is started the way the runner does and refuses a value that does not parse, so the
 * time is that of loading the code, reading the contract and answering.
 *
 *   node bench/start-up.ts [runs]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entryNames } from '../src/suite.ts'

const root = join(import.meta.dirname, '..')
const runs = Number(process.argv[2] ?? 15)
const folder = mkdtempSync(join(tmpdir(), 'gitops-actions-start-up-'))

function bundleOfCore(): string {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
  writeFileSync(join(folder, 'core.js'), "import * as core from '@actions/core'\ncore.debug('started')\n")
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const options = ['--out', join(folder, 'core'), '--no-cache', '--quiet']
  execFileSync(process.execPath, [ncc, 'build', join(folder, 'core.js'), ...options])
  return join(folder, 'core', 'index.js')
}

function milliseconds(script: string): number {
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, [script], { env: { PATH: process.env['PATH'] ?? '', INPUT_SUMMARY: 'perhaps' } })
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

try {
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const bundles = entryNames.filter((name) => name !== 'cli').map((name) => [name, join(root, 'dist', `${name}.js`)])
  const scripts = new Map([
    ['empty script', empty],
    ['@actions/core alone', bundleOfCore()],
    ...(bundles as [string, string][]),
  ])
  const times = new Map([...scripts.keys()].map((name) => [name, [] as number[]]))
  // In turn, so that a machine whose speed drifts is fair to all.
  for (let run = 0; run <= runs; run++) {
    for (const [name, script] of scripts) {
      const time = milliseconds(script)
      if (run > 0) times.get(name)?.push(time)
    }
  }
  const baseline = median(times.get('@actions/core alone') ?? [])
  for (const [name, values] of times) {
    const time = median(values)
    console.log(
      `${name.padEnd(22)} ${time.toFixed(0).padStart(5)} ms   ${(time / baseline).toFixed(2)} x @actions/core`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
