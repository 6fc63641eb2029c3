/**
 * Times validate on a repository that a controller renders, beside flate where it is on PATH (Flux repositories only):
 *
 *     GITOPS_ACTIONS_CLI="node dist/cli.js" node bench/render.ts REPOSITORY [PATH-FOR-FLATE]
 *
 * Cold: nothing is kept of earlier renderings; warm: everything is; since: both states of the change that the work tree holds
 * (make one of one line). kustomize and helm are taken from PATH. Runs alternate, so that all see the same machine.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [repository, path = './kubernetes'] = process.argv.slice(2)
if (repository === undefined) throw new Error('usage: node bench/render.ts REPOSITORY [PATH-FOR-FLATE]')
const [program = '', ...args] = (process.env['GITOPS_ACTIONS_CLI'] ?? 'node dist/cli.js').split(' ')
const repeats = 3
const cache = mkdtempSync(join(tmpdir(), 'bench-render-'))

/** Seconds of wall clock; undefined where the program is not there. */
function seconds(command: string, given: readonly string[]): number | undefined {
  const env = { ...process.env, XDG_CACHE_HOME: cache }
  const started = performance.now()
  const { error } = spawnSync(command, given, { cwd: repository, env, stdio: 'ignore' })
  return error === undefined ? (performance.now() - started) / 1000 : undefined
}

const cases: Readonly<Record<string, () => number | undefined>> = {
  cold: () => {
    rmSync(cache, { recursive: true, force: true })
    return seconds(program, [...args, 'validate', '.'])
  },
  warm: () => seconds(program, [...args, 'validate', '.']),
  since: () => seconds(program, [...args, 'validate', '.', '--since', 'HEAD']),
  'start-up': () => seconds(program, [...args, '--help']),
  flate: () => seconds('flate', ['build', 'ks', '--path', path]),
}

const best = new Map<string, number>()
for (let round = 0; round < repeats; round++) {
  for (const [name, run] of Object.entries(cases)) {
    const time = run()
    if (time !== undefined) best.set(name, Math.min(time, best.get(name) ?? Number.POSITIVE_INFINITY))
  }
}
const flate = best.get('flate')
for (const [name, time] of best) {
  const ratio = flate === undefined || name === 'flate' ? '' : `  ${(time / flate).toFixed(2)} of flate`
  console.log(`${name.padEnd(10)} ${time.toFixed(2)} s${ratio}`)
}
rmSync(cache, { recursive: true, force: true })
