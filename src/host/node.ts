import { realpathSync, statSync } from 'node:fs'
import { availableParallelism, homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ServiceError } from '../errors.ts'
import { onCancel } from './cancellation.ts'
import { readData } from './data.ts'
import { nodeFiles } from './files.ts'
import { nodeGitHub } from './github.ts'
import type { Host, Log, Threads } from './host.ts'
import { nodeNetwork } from './network.ts'
import { nodeProcesses } from './processes.ts'
import { reasonOf } from './reason.ts'
import { optimizeLater, spareMemory } from './v8-flags.ts'

/** More threads than this gain little: what one thread alone does takes the most time then. */
const mostThreads = 4

/** The machine this process runs on, for a stage that is loaded: V8 is told how to run it. */
export function nodeHost(options: {
  readonly log: Log
  readonly root?: string
  /** Targets outside the workspace that the user named. */
  readonly writable?: readonly string[]
}): Host {
  optimizeLater()
  const environment = process.env
  const root = workspace(options.root)
  const network = nodeNetwork()
  const threads = nodeThreads()
  return {
    files: nodeFiles({
      root,
      cache: cacheFolder(environment),
      state: stateFolder(environment),
      writable: options.writable ?? [],
      threads,
    }),
    processes: nodeProcesses(environment, root),
    network,
    github: nodeGitHub(network, options.log),
    threads,
    clock: { now: () => new Date(), sleep: (milliseconds) => setTimeout(milliseconds) },
    onCancel,
    log: options.log,
    environment,
    platform: { os: process.platform, architecture: process.arch },
    random: Math.random,
    spareMemory,
    data: readData,
  }
}

/** @throws ServiceError where the folder that was given, or that this process runs in, is none. */
function workspace(given: string | undefined): string {
  try {
    const root = realpathSync(given ?? process.cwd())
    if (statSync(root).isDirectory()) return root
    throw Object.assign(new Error('it is no folder'), { code: 'ENOTFOLDER' })
  } catch (error) {
    const reason = reasonOf(error as NodeJS.ErrnoException)
    const what = given === undefined ? 'The folder that this runs in' : `The workspace "${given}"`
    throw new ServiceError('this machine', `${what} can't be used: ${given === undefined ? 'it is gone' : reason}`, {
      cause: error,
      fix: given === undefined ? 'Change into a folder that exists.' : 'Check GITHUB_WORKSPACE.',
    })
  }
}

function cacheFolder(environment: NodeJS.ProcessEnv): string {
  const named = environment['GITOPS_ACTIONS_CACHE']
  if (named) return named
  const toolCache = environment['RUNNER_TOOL_CACHE']
  if (toolCache) return join(toolCache, 'gitops-actions')
  const userCache = environment['XDG_CACHE_HOME'] ?? (environment['HOME'] ? join(homedir(), '.cache') : tmpdir())
  return join(userCache, 'gitops-actions')
}

/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function stateFolder(environment: NodeJS.ProcessEnv): string {
  const named = environment['XDG_STATE_HOME'] ?? (environment['HOME'] ? join(homedir(), '.local', 'state') : tmpdir())
  return join(named, 'gitops-actions')
}

/** Loaded when there is work to share: Node's threads alone take a tenth of the start of an empty script to load. */
function nodeThreads(): Threads {
  const count = Math.min(availableParallelism(), mostThreads)
  return {
    count,
    crew: async (job, most = count) => (await import('./threads.ts')).startCrew(job, Math.min(count, most) - 1),
  }
}
