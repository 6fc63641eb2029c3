import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a program took: seconds of wall clock and CPU, and the most memory that it held. */
export interface Timing {
  readonly wall: number
  readonly cpu: number
  readonly megabytes: number
}

/** Python starts the program and asks the kernel what it took, so that nothing of this process is counted. */
const timer = `
import resource, subprocess, sys, time
t = time.monotonic()
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
wall = time.monotonic() - t
use = resource.getrusage(resource.RUSAGE_CHILDREN)
open(sys.argv[1], "w").write(f"{use.ru_utime + use.ru_stime} {use.ru_maxrss} {wall}")
sys.exit(0 if code < 2 else code)
`

/** Runs a command; findings may refuse what it is given (exit code 1). */
export function timed(command: readonly string[], cwd: string): Timing {
  const report = join(tmpdir(), `bench-time-${process.pid}`)
  const { status, stderr } = spawnSync('python3', ['-c', timer, report, ...command], {
    encoding: 'utf8',
    cwd,
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`)
  const [cpu = 0, kilobytes = 0, wall = 0] = readFileSync(report, 'utf8').split(' ').map(Number)
  rmSync(report)
  return { wall, cpu, megabytes: kilobytes / 1024 }
}

/** The least time, and the most memory. */
export function best(timings: readonly Timing[]): Timing {
  return {
    wall: Math.min(...timings.map((timing) => timing.wall)),
    cpu: Math.min(...timings.map((timing) => timing.cpu)),
    megabytes: Math.max(...timings.map((timing) => timing.megabytes)),
  }
}

export function line(name: string, { wall, cpu, megabytes }: Timing): string {
  return `${name.padEnd(12)} ${wall.toFixed(3)} s wall  ${cpu.toFixed(3)} s CPU  ${megabytes.toFixed(0)} MB`
}
