import { availableParallelism, homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { onCancel } from './cancellation.ts'
import { readData } from './data.ts'
import { nodeFiles } from './files.ts'
import { nodeGitHub } from './github.ts'
import type { Host, Log, Threads } from './host.ts'
import { nodeNetwork } from './network.ts'
import { nodeProcesses } from './processes.ts'

/** More threads than this gain little: what one thread alone does takes the most time then. */
const mostThreads = 4

/** The machine this process runs on. */
export function nodeHost(options: {
  readonly log: Log
  readonly root?: string
  /** Targets outside the workspace that the user named. */
  readonly writable?: readonly string[]
}): Host {
  const environment = process.env
  const root = options.root ?? process.cwd()
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
    data: readData,
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
