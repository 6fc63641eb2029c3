import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/host.ts'
import { git } from '../support/repositories.ts'

const root = join(import.meta.dirname, '..', '..')

/** A PATH with Git and nothing else of the chain's tools. */
function pathWithGitAlone(): string {
  const folder = join(temporaryFolder('demo'), 'bin')
  mkdirSync(folder)
  symlinkSync(spawnSync('which', ['git'], { encoding: 'utf8' }).stdout.trim(), join(folder, 'git'))
  return folder
}

it('npm start runs the whole chain with Node and Git alone, and says what it did without', () => {
  const { status, stdout } = spawnSync(process.execPath, ['examples/monitor/demo.js'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: pathWithGitAlone(), DEMO_REGISTRY: '127.0.0.1:9' },
  })
  expect(status, stdout).toBe(0)
  const repository = join(root, '.demo', 'gitops.git')
  const changed = git(repository, 'show', '--unified=0', '--format=', 'main')
    .split('\n')
    .filter((line) => /^[-+][^-+]/.test(line))
  expect(changed).toEqual([expect.stringMatching(/^-\s+newTag: "1\.0\.0"$/), expect.stringMatching(/^\+\s+digest: /)])
  expect(stdout).toMatch(/Digest: {12}sha256:[0-9a-f]{64}\n/)
  for (const line of ['No BuildKit here', 'the image is NOT scanned', 'nothing is pushed'])
    expect(stdout).toContain(line)
})
