/** Each action by its name, with the command whose stage it runs. */
const actions = {
  'gitops-actions': 'run',
  'build-scan-push': 'build',
  'kompose-convert': 'convert',
  'validate-manifests': 'validate',
  'bump-manifest-tag': 'bump',
} as const

export type EntryName = keyof typeof actions | 'cli'

/** Names of the entries; the build writes one small file for each into dist/. */
export const entryNames: readonly EntryName[] = [...(Object.keys(actions) as (keyof typeof actions)[]), 'cli']

/**
 * Runs an entry to its end; the result is in the exit code, the outputs and the streams of this process. Every part is
 * loaded on demand: a step pays for its own code alone.
 */
export async function start(name: EntryName): Promise<void> {
  if (name === 'cli') return await (await import('./cli/cli.ts')).run()
  const { runAction } = await import('./actions/run-action.ts')
  await runAction(actions[name])
}
