import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bumpContract } from '../../src/bump/inputs.ts'
import { bump } from '../../src/bump/stage.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { contract } from '../../src/convert/inputs.ts'
import { convert } from '../../src/convert/stage.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder } from '../support/repositories.ts'

const names = Array.from({ length: 20 }, (_, index) => `app${index}`)
const values = (name: string): string => `${name}:\n  image: ghcr.io/acme/${name}:v1 # of ${name}\n`

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer
let bare: string

beforeEach(async () => {
  folder = temporaryFolder('deliveries')
  mkdirSync(join(folder.path, 'served'))
  bare = bareRepository(join(folder.path, 'served'), 'ops', { 'values.yaml': names.map(values).join('') })
  server = await serveGit(join(folder.path, 'served'))
})
afterEach(async () => {
  await server.close()
  folder.remove()
})

const label = (name: string): string => `Input "${name}"`
const common = (token: string) => ({ repository: `${server.url}/ops.git`, branch: 'main', retries: '200', token })

/** A job that delivers a project of two services to a folder of its own. */
async function deliverProject(name: string, token: string) {
  const root = join(folder.path, name)
  mkdirSync(root, { recursive: true })
  const services = ['web', 'api'].map((service) => `  ${service}: {image: "ghcr.io/acme/${name}-${service}:1"}\n`)
  writeFileSync(join(root, 'compose.yaml'), `name: ${name}\nservices:\n${services.join('')}`)
  const inputs = { ...common(token), out: `projects/${name}`, environment: 'dev' }
  return await convert.run(await parseInputs(contract.inputs, inputs, label), recordingHost(root).host)
}

/** A job that bumps one of the images of a file that all share. */
async function bumpImage(name: string, token: string) {
  const root = join(folder.path, 'bumps')
  mkdirSync(root, { recursive: true })
  const inputs = { ...common(token), image: `ghcr.io/acme/${name}`, tag: 'v2', paths: 'values.yaml' }
  return await bump.run(await parseInputs(bumpContract.inputs, inputs, label), recordingHost(root).host)
}

const subjects = (): string[] => git(bare, 'log', '--format=%s', 'main').split('\n').slice(0, -1)
const expected = names.flatMap((name) => [
  `chore(deploy): generate the manifests of ${name}`,
  `chore(deploy): bump ${name} to v2`,
])

describe('twenty jobs that each deliver a project, and twenty that bump meanwhile', { timeout: 300_000 }, () => {
  it.each([
    ['that carry each other', ''],
    ['that take turns', 'ghs_of_one_job'],
  ])('%s, all land once and leave nothing behind', async (_, token) => {
    const done = await Promise.all(
      names.flatMap((name) => [deliverProject(name, token), bumpImage(name, token)] as Promise<{ outputs: object }>[]),
    )
    expect(subjects().sort()).toEqual([...expected].sort())
    const commits = git(bare, 'log', '--format=%H', 'main').split('\n').slice(0, -1)
    const told = done.map(({ outputs }) => (outputs as Record<string, string>)['commit'])
    expect([...told].sort()).toEqual(commits.sort())
    for (const name of names) {
      expect(git(bare, 'show', `main:projects/${name}/base/web.yaml`)).toContain(`ghcr.io/acme/${name}-web:1`)
      expect(git(bare, 'show', 'main:values.yaml')).toContain(`ghcr.io/acme/${name}:v2 # of ${name}`)
    }
    expect(git(bare, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
    git(bare, 'fsck', '--strict')
  })

  it('change nothing when they all run again', async () => {
    const all = () => Promise.all(names.slice(0, 4).flatMap((name) => [deliverProject(name, ''), bumpImage(name, '')]))
    await all()
    const tip = git(bare, 'rev-parse', 'main')
    expect((await all()).map(({ outputs }) => outputs['changed'])).toEqual(Array.from({ length: 8 }, () => 'false'))
    expect(git(bare, 'rev-parse', 'main')).toBe(tip)
  })
})
