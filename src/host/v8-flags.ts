import { setFlagsFromString } from 'node:v8'

/** A flag of V8, what we set it to, and what it is set to otherwise. */
type Flag = readonly [name: string, ours: number, usual: number]

/** By the release of Node, from where on its compilers work. A V8 that does not know a flag would say so. */
const optimizing: Readonly<Record<string, readonly Flag[]>> = {
  // V8 of Node 20 has one compiler: by default it begins after 66 KB of bytecode.
  20: [['interrupt-budget', 1_000_000, 67_584]],
  // Maglev by default from 400 calls of a function with a hundred bytes of bytecode on, TurboFan from 3,000 or 10,000.
  22: [
    ['invocation-count-for-maglev', 4000, 400],
    ['invocation-count-for-turbofan', 100_000, 3000],
  ],
  24: [
    ['invocation-count-for-maglev', 4000, 400],
    ['invocation-count-for-turbofan', 100_000, 10_000],
  ],
}

/** V8 gives new objects up to 134 MB on Node 24, and what died room for four times what lives (docs/decisions/029). */
const growing: readonly Flag[] = [
  ['semi-space-growth-factor', 1, 2],
  ['heap-growing-percent', 30, 0],
]

const ofThisRelease = optimizing[process.versions.node.split('.')[0] ?? ''] ?? []

/**
 * Lets V8 optimize what runs for long alone. By default it begins after a few milliseconds, so that a run of a second
 * spends a third to a half of its CPU on compiling code that is hardly used again. Modules of Node that are loaded after any flag was
 * set are compiled anew (5 ms for those of a command), since V8 takes theirs for the bytecode of another V8.
 */
export function optimizeLater(): void {
  for (const [name, ours] of ofThisRelease) setFlagsFromString(`--${name}=${ours}`)
}

export function spareMemory(): void {
  for (const [name, ours] of growing) setFlagsFromString(`--${name}=${ours}`)
}

/** Takes all of it back. */
export function restoreFlags(): void {
  for (const [name, , usual] of [...ofThisRelease, ...growing]) setFlagsFromString(`--${name}=${usual}`)
}
