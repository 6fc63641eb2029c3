import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/host.ts'
import { projectRoot } from '../support/runner.ts'

const compose = 'services:\n  web:\n    image: nginx:1.27\n    ports: ["8080:80"]\n'

/** Converts a project with the bundle, in a process with this cache. */
function convert(cache: string) {
  const workspace = temporaryFolder('workspace')
  fs.writeFileSync(join(workspace, 'compose.yaml'), compose)
  const args = [join(projectRoot, 'dist', 'cli.js'), 'convert', '--format', 'json']
  const environment = { PATH: process.env['PATH'], XDG_CACHE_HOME: cache }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: workspace,
    encoding: 'utf8',
    env: environment,
  })
  return { status, stdout, stderr }
}

const inodes = (folder: string) => fs.readdirSync(folder).map((name) => fs.statSync(join(folder, name)).ino)

it('a run writes the bytecode that the next one uses, and both say the same', () => {
  const cache = temporaryFolder('cache')
  const bytecode = join(cache, 'gitops-actions', 'bytecode')
  const first = convert(cache)
  expect(first.status).toBe(0)
  const written = inodes(bytecode)
  expect(written.length).toBeGreaterThan(5)
  expect(convert(cache)).toEqual(first)
  expect(inodes(bytecode)).toEqual(written)
})

it.each<[string, (cache: string) => void]>([
  ['is a file', (cache) => fs.writeFileSync(join(cache, 'gitops-actions'), '')],
  ['leads nowhere', (cache) => fs.symlinkSync('/nowhere', join(cache, 'gitops-actions'))],
])('a cache that %s changes nothing', (_, prepare) => {
  const cache = temporaryFolder('cache')
  prepare(cache)
  expect(convert(cache)).toEqual(convert(temporaryFolder('cache')))
})
