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
  expect(git(repository, 'rev-list', '--count', 'main')).toBe('2')
  const files = git(repository, 'show', '--name-only', '--format=', 'main').split('\n')
  const base = 'apps/monitor/base'
  for (const file of [`${base}/k8s-app-monitor-agent.yaml`, `${base}/k8s-app-monitor-test.yaml`]) {
    expect(files).toContain(file)
  }
  const overlay = git(repository, 'show', 'main:apps/monitor/overlays/dev/kustomization.yaml')
  for (const image of ['agent', 'test']) {
    expect(overlay).toMatch(new RegExp(`name: registry.example.com/monitor/${image}\\n +digest: "sha256:[0-9a-f]{64}"`))
    expect(stdout).toMatch(new RegExp(`Image: {13}registry.example.com/monitor/${image}@sha256:[0-9a-f]{64}\n`))
  }
  expect(stdout).toContain('Nothing to change in main of ../gitops.git.')
  for (const line of ['No BuildKit here', 'the images are NOT scanned', 'nothing is pushed'])
    expect(stdout).toContain(line)
})
