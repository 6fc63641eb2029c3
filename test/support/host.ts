import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeFiles } from '../../src/host/files.ts'
import type { Host, Log } from '../../src/host/host.ts'
import { nodeHost } from '../../src/host/node.ts'
import { nodeProcesses } from '../../src/host/processes.ts'

/** A new folder among the temporary ones of this test run; see temporary.ts. */
export function temporaryFolder(name: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `${name}-`)))
}

/** A log that keeps its lines. */
export function recordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = []
  const keep = (line: string): void => void lines.push(line)
  return { lines, info: keep, debug: () => {}, progress: () => {}, group: (_, work) => work(), mask: () => {} }
}

/** This machine with a workspace, a cache and an environment of the test's own; waiting takes no time. */
export function testHost(options: {
  readonly environment?: Readonly<Record<string, string>>
  readonly root?: string
  readonly cache?: string
  readonly state?: string
  readonly platform?: Host['platform']
}): Host & { readonly log: ReturnType<typeof recordingLog> } {
  const root = options.root ?? temporaryFolder('workspace')
  const environment = options.environment ?? {}
  const log = recordingLog()
  return {
    ...nodeHost({ log, root }),
    log,
    environment,
    files: nodeFiles({
      root,
      cache: options.cache ?? temporaryFolder('cache'),
      state: options.state ?? temporaryFolder('state'),
    }),
    processes: nodeProcesses(environment, root),
    clock: { now: () => new Date(), sleep: async () => {} },
    platform: options.platform ?? { os: 'linux', architecture: 'x64' },
  }
}
