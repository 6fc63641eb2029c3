import type { Job } from './host/host.ts'

/** Each action by its name, with the command whose stage it runs. */
const actions = {
  'gitops-actions': 'run',
  'build-scan-push': 'build',
  'kompose-convert': 'convert',
  'validate-manifests': 'validate',
  'bump-manifest-tag': 'bump',
  'rescan-images': 'rescan',
} as const

export type EntryName = keyof typeof actions | 'cli' | 'thread'

/** Names of the entries; the build writes one small file for each into dist/. */
export const entryNames: readonly EntryName[] = [...(Object.keys(actions) as (keyof typeof actions)[]), 'cli', 'thread']

/** What other threads do, each job by its name. */
const jobs: Readonly<Record<string, () => Promise<Job>>> = {
  'search files': async () => (await import('./host/byte-search.ts')).searchFiles,
}

/**
 * Runs an entry to its end; the result is in the exit code, the outputs and the streams of this process. Every part is
 * loaded on demand: a step pays for its own code alone.
 */
export async function start(name: EntryName): Promise<void> {
  if (name === 'cli') return await (await import('./cli/cli.ts')).run()
  if (name === 'thread') return await (await import('./host/threads.ts')).serveThread(jobs)
  const { runAction } = await import('./actions/run-action.ts')
  await runAction(actions[name])
}
