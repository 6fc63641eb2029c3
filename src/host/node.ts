import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { onCancel } from './cancellation.ts'
import { nodeFiles } from './files.ts'
import { nodeGitHub } from './github.ts'
import type { Host, Log } from './host.ts'
import { nodeNetwork } from './network.ts'
import { nodeProcesses } from './processes.ts'

/** The suite's own data lies two folders up, both from `src/host/` and from the bundle in `dist/suite/`. */
const dataFolder = join(import.meta.dirname, '..', '..', 'data')

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
  return {
    files: nodeFiles({ root, cache: cacheFolder(environment), writable: options.writable ?? [] }),
    processes: nodeProcesses(environment, root),
    network,
    github: nodeGitHub(network, options.log),
    clock: { now: () => new Date(), sleep: (milliseconds) => setTimeout(milliseconds) },
    onCancel,
    log: options.log,
    environment,
    platform: { os: process.platform, architecture: process.arch },
    random: Math.random,
    data: (name) => readFileSync(join(dataFolder, name)),
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
