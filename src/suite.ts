/** The five actions and the command line, each loaded on demand: a step pays for its own code alone. */
const entries = {
  'gitops-actions': () => import('./actions/gitops-actions.ts'),
  'build-scan-push': () => import('./actions/build-scan-push.ts'),
  'kompose-convert': () => import('./actions/kompose-convert.ts'),
  'validate-manifests': () => import('./actions/validate-manifests.ts'),
  'bump-manifest-tag': () => import('./actions/bump-manifest-tag.ts'),
  cli: () => import('./cli/cli.ts'),
}

/** Names of the entries; the build writes one small file for each into dist/. */
export const entryNames = Object.keys(entries) as readonly (keyof typeof entries)[]

/** Runs an entry to its end; the result is in the exit code, the outputs and the streams of this process. */
export async function start(name: keyof typeof entries): Promise<void> {
  const entry = await entries[name]()
  await entry.run()
}
