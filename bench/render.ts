/**
 * Times validate on a repository that a controller renders, beside flate where it is on PATH (Flux repositories only):
 *
 *     GITOPS_ACTIONS_CLI="node dist/cli.js" node bench/render.ts REPOSITORY [PATH-FOR-FLATE]
 *
 * Cold: nothing is kept of earlier renderings; warm: everything is; since: both states of the change that the work tree holds
 * (make one of one line). kustomize and helm are taken from PATH. Runs alternate, so that all see the same machine; where others
 * use it, too, processor time says more than the clock.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [repository, path = './kubernetes'] = process.argv.slice(2)
if (repository === undefined) throw new Error('usage: node bench/render.ts REPOSITORY [PATH-FOR-FLATE]')
const [program = '', ...args] = (process.env['GITOPS_ACTIONS_CLI'] ?? 'node dist/cli.js').split(' ')
const repeats = 3
const cache = mkdtempSync(join(tmpdir(), 'bench-render-'))

interface Taken {
  /** Seconds of the clock. */
  readonly wall: number
  /** Seconds of processors, those of the programs that it starts included. */
  readonly processor: number
}

/** What a run takes; undefined where the program is not there. */
function seconds(command: string, given: readonly string[]): Taken | undefined {
  const env = { ...process.env, XDG_CACHE_HOME: cache }
  const [started, before] = [performance.now(), ofChildren()]
  const { error } = spawnSync(command, given, { cwd: repository, env, stdio: 'ignore' })
  if (error !== undefined) return undefined
  return { wall: (performance.now() - started) / 1000, processor: ofChildren() - before }
}

/** What the children that ended have used so far (`cutime` and `cstime` of proc(5), in hundredths of a second). */
function ofChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

const cases: Readonly<Record<string, () => Taken | undefined>> = {
  cold: () => {
    rmSync(cache, { recursive: true, force: true })
    return seconds(program, [...args, 'validate', '.'])
  },
  warm: () => seconds(program, [...args, 'validate', '.']),
  since: () => seconds(program, [...args, 'validate', '.', '--since', 'HEAD']),
  'start-up': () => seconds(program, [...args, '--help']),
  flate: () => seconds('flate', ['build', 'ks', '--path', path]),
}

const best = new Map<string, Taken>()
for (let round = 0; round < repeats; round++) {
  for (const [name, run] of Object.entries(cases)) {
    const taken = run()
    const { wall, processor } = best.get(name) ?? {
      wall: Number.POSITIVE_INFINITY,
      processor: Number.POSITIVE_INFINITY,
    }
    if (taken === undefined) continue
    best.set(name, { wall: Math.min(taken.wall, wall), processor: Math.min(taken.processor, processor) })
  }
}
const flate = best.get('flate')
for (const [name, { wall, processor }] of best) {
  const ratio = (one: number, other: number): string =>
    flate === undefined || name === 'flate' ? '' : ` (${(one / other).toFixed(2)} of flate)`
  const [ofWall, ofProcessor] = [ratio(wall, flate?.wall ?? 1), ratio(processor, flate?.processor ?? 1)]
  console.log(`${name.padEnd(10)} ${wall.toFixed(2)} s${ofWall}, ${processor.toFixed(2)} s of processors${ofProcessor}`)
}
rmSync(cache, { recursive: true, force: true })
