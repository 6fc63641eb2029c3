import { setFlagsFromString } from 'node:v8'

/** Maglev by default from 400 calls of a function with a hundred bytes of bytecode on, TurboFan from 3,000. */
const later = ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=100000']

/** By the release of Node: how its V8 is told to optimize later. A V8 that does not know a flag would say so. */
const flagsByRelease: Readonly<Record<string, readonly string[]>> = {
  // V8 of Node 20 has one compiler: by default it begins after 66 KB of bytecode.
  20: ['--interrupt-budget=1000000'],
  22: later,
  24: later,
}

/**
 * Lets V8 optimize what runs for long alone. By default it begins after a few milliseconds, so that a run of a second
 * spends a third to a half of its CPU on compiling code that is hardly used again.
 */
export function optimizeLater(): void {
  const [release = ''] = process.versions.node.split('.')
  for (const flag of flagsByRelease[release] ?? []) setFlagsFromString(flag)
}
