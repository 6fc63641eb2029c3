import { setFlagsFromString } from 'node:v8'

/** Units of work (bytes of bytecode) after which V8 considers optimizing a function: by default 66 KB. */
const budget = 1_000_000

/**
 * Lets the V8 of Node 20 optimize what runs for long alone. By default it begins after a few milliseconds, so that a run of a second
 * spends a third of its CPU on compiling code that is hardly used again. Later versions have a compiler for what lies between, and
 * no such flag.
 */
export function optimizeLater(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString(`--interrupt-budget=${budget}`)
}
