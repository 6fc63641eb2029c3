import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import { isAbsolute, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { restoreFlags } from './v8-flags.ts'

/*
 * How the bundle loads its chunks (docs/decisions/064): as scripts, with the bytecode that V8 made of what earlier runs needed.
 * Nothing of it fails a run: where no bytecode can be read or written, V8 compiles.
 */

/** A chunk as `scripts/build.ts` writes it: a function that gives the modules in it. */
type Chunk = (require: typeof createRequire, meta: ImportMeta) => unknown

/** What was compiled here. */
interface Compiled {
  readonly key: string
  /** V8 as it was then: its version, the processor, and its flags, which change when a stage is loaded. */
  readonly v8: number
  readonly script: Script
}

/** What is older may be of chunks that are no more. */
const keptDays = 30

/**
 * @param meta that of the bundle: its chunks lie beside it, and find what is theirs as it does.
 * @param build names the texts of all its chunks, other texts another.
 * @returns what loads a chunk by the name of its file, which is in ASCII.
 */
export function chunkLoader(
  meta: ImportMeta,
  environment: NodeJS.ProcessEnv,
  build: string,
): (name: string) => unknown {
  const bytecode = bytecodeIn(bytecodeFolder(environment))
  const compiled: Compiled[] = []
  // At the end, when V8 has compiled what runs call, and not only what loading does.
  const keep = (): void => bytecode?.keep(compiled)
  return (name) => {
    const filename = join(meta.dirname, name)
    const v8 = cachedDataVersionTag()
    const key = `${build}-${v8}-${name}`
    const cachedData = bytecode?.read(key)
    const script = new Script(fs.readFileSync(filename, 'latin1'), { filename, cachedData })
    if (bytecode !== undefined && (cachedData === undefined || script.cachedDataRejected)) {
      if (compiled.length === 0) process.once('exit', keep)
      compiled.push({ key, v8, script })
    }
    return (script.runInThisContext() as Chunk)(createRequire, meta)
  }
}

/**
 * The folder for bytecode. It is code that runs, so whoever may write there must be trusted like the bundle itself: on a runner
 * it is in the folder of the job, which goes with it, and whose steps can write the checkout of the action as well; elsewhere in
 * the cache of the user. Other services of CI bring such a cache from one branch to the next, so they get none. The folders of
 * `GITOPS_ACTIONS_CACHE` and `RUNNER_TOOL_CACHE` are shared by jobs, and never used for it.
 */
export function bytecodeFolder(environment: NodeJS.ProcessEnv): string | undefined {
  if (environment['NODE_DISABLE_COMPILE_CACHE']) return undefined
  const job = environment['RUNNER_TEMP']
  if (job) return join(job, 'gitops-actions-bytecode')
  const home = environment['HOME']
  const user = environment['XDG_CACHE_HOME'] || (home && join(home, '.cache'))
  if (environment['CI'] || !user || !isAbsolute(user) || process.getuid === undefined) return undefined
  return join(user, 'gitops-actions', 'bytecode')
}

interface Bytecode {
  read(key: string): Buffer | undefined
  keep(compiled: readonly Compiled[]): void
}

/** @returns undefined where there is no folder, none can be made, or others may write into it. */
function bytecodeIn(folder: string | undefined): Bytecode | undefined {
  if (folder === undefined || !isOurs(folder)) return undefined
  return {
    // V8 runs bytecode as it is, so what a crash of the machine has left must not reach it: a file holds it twice. The CRC-32 of
    // Node would take a millisecond to load.
    read: (key) => {
      try {
        const bytes = fs.readFileSync(join(folder, key))
        const half = bytes.subarray(0, bytes.length / 2)
        return half.equals(bytes.subarray(half.length)) ? half : undefined
      } catch {
        return undefined
      }
    },
    // V8 writes its flags into bytecode: those of now, not those that the chunk was loaded with.
    keep: (compiled) => {
      try {
        removeOld(folder)
        const now = cachedDataVersionTag()
        for (const one of compiled) if (one.v8 === now) placeBytecode(folder, one)
        restoreFlags()
        const usual = cachedDataVersionTag()
        for (const one of compiled) if (one.v8 === usual && usual !== now) placeBytecode(folder, one)
      } catch {}
    },
  }
}

/** Makes the folder where it is missing. Where users have no ids, it is one of a job. */
function isOurs(folder: string): boolean {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    const stats = fs.lstatSync(folder)
    if (!stats.isDirectory()) return false
    return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0)
  } catch {
    return false
  }
}

/** Whole or not at all; threads and processes may place the same file at the same time. */
function placeBytecode(folder: string, { key, script }: Compiled): void {
  const path = join(folder, key)
  const temporary = `${path}.${process.pid}.${process.hrtime.bigint()}`
  const half = script.createCachedData()
  try {
    fs.writeFileSync(temporary, Buffer.concat([half, half]), { mode: 0o600 })
    fs.renameSync(temporary, path)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  }
}

function removeOld(folder: string): void {
  const oldest = Date.now() - keptDays * 86_400_000
  for (const name of fs.readdirSync(folder)) {
    const path = join(folder, name)
    if (fs.lstatSync(path).mtimeMs < oldest) fs.rmSync(path)
  }
}
