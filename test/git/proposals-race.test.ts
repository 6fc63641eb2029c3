import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bumpContract } from '../../src/bump/inputs.ts'
import { bump } from '../../src/bump/stage.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { type GitHubDouble, serveGitHub } from '../support/github/double.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder } from '../support/repositories.ts'

const names = Array.from({ length: 20 }, (_, index) => `app${index}`)
const imagesFile = (tag: string): string =>
  names.map((name) => `${name}:\n  image: ghcr.io/acme/${name}:${tag} # of ${name}\n`).join('')

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer
let forge: GitHubDouble
let bare: string

beforeEach(async () => {
  folder = temporaryFolder('proposals')
  mkdirSync(join(folder.path, 'served/acme'), { recursive: true })
  mkdirSync(join(folder.path, 'workspace'))
  bare = bareRepository(join(folder.path, 'served/acme'), 'ops', { 'values.yaml': imagesFile('1.0.0') })
  server = await serveGit(join(folder.path, 'served'))
  // A token of its own for each job, as workflows have it.
  const grants = Object.fromEntries(
    names.map((name) => [`ghs_${name}`, { login: 'github-actions[bot]', contents: 'write', pullRequests: 'write' }]),
  ) as Parameters<typeof serveGitHub>[0]['grants']
  forge = await serveGitHub({ bare, repository: 'acme/ops', grants })
})
afterEach(async () => {
  await server.close()
  await forge.close()
  folder.remove()
})

/** One job: it wants a version of an image, as a pull request where nothing else is said. */
async function job(index: number, image: string, tag: string, given: Record<string, string> = {}) {
  const { host } = recordingHost(join(folder.path, 'workspace'), {
    GITHUB_SERVER_URL: server.url,
    GITHUB_API_URL: forge.api,
    GITHUB_GRAPHQL_URL: `${forge.api}/graphql`,
  })
  const all = {
    image: `ghcr.io/acme/${image}`,
    tag,
    repository: `${server.url}/acme/ops.git`,
    branch: 'main',
    token: `ghs_${names[index]}`,
    'pull-request': 'true',
    ...given,
  }
  return await bump.run(await parseInputs(bumpContract.inputs, all, (name) => name), host)
}

const refs = (folder: string): string[] =>
  git(bare, 'for-each-ref', '--format=%(refname)', folder).split('\n').filter(Boolean)
const imageOn = (ref: string, name: string): string | undefined =>
  new RegExp(`acme/${name}:(\\S+)`).exec(git(bare, 'show', `${ref}:values.yaml`))?.[1]
const isOneCommit = (branch: string): boolean => git(bare, 'rev-list', '--count', `main..${branch}`) === '1'

describe.each(['git', 'api'])('jobs that meet at pull requests (commits: %s)', { timeout: 300_000 }, (commits) => {
  it('each have their own, of one commit', async () => {
    await Promise.all(names.map((name, index) => job(index, name, '2.0.0', { commits })))
    const open = forge.pulls.filter(({ state }) => state === 'open')
    expect(open.map(({ title }) => title).sort()).toEqual(
      names.map((name) => `chore(deploy): bump ${name} to 2.0.0`).sort(),
    )
    for (const { head, title } of open) {
      const name = /bump (\S+)/.exec(title)?.[1] ?? ''
      expect([imageOn(head, name), isOneCommit(head)]).toEqual(['2.0.0', true])
      expect(names.filter((other) => imageOn(head, other) === '2.0.0')).toEqual([name])
    }
    expect(refs('refs/heads')).toHaveLength(21)
    expect(refs('refs/gitops-actions')).toEqual([])
    git(bare, 'fsck', '--strict')
  })

  it('have one where they want the same', async () => {
    const results = await Promise.all(names.slice(0, 8).map((_, index) => job(index, 'app0', '2.0.0', { commits })))
    expect(forge.pulls).toHaveLength(1)
    expect(new Set(results.map(({ outputs }) => outputs['pull-request-number']))).toEqual(new Set(['1']))
    expect(results.filter(({ outputs }) => outputs['changed'] === 'true')).toHaveLength(1)
    expect(isOneCommit(forge.pulls[0]!.head)).toBe(true)
    expect(refs('refs/gitops-actions')).toEqual([])
  })

  it('have one that says what it holds, whoever came last', async () => {
    const tags = Array.from({ length: 8 }, (_, index) => `2.${index}.0`)
    await Promise.all(tags.map((tag, index) => job(index, 'app0', tag, { commits })))
    expect(forge.pulls).toHaveLength(1)
    const [pull] = forge.pulls
    expect(pull!.title).toBe(`chore(deploy): bump app0 to ${imageOn(pull!.head, 'app0')}`)
    expect(isOneCommit(pull!.head)).toBe(true)
  })

  it('have one that holds the newest, and says so', async () => {
    const tags = Array.from({ length: 8 }, (_, index) => `2.${index}.0`)
    await Promise.all(tags.map((tag, index) => job(index, 'app0', tag, { commits, order: 'newest' })))
    expect(forge.pulls).toHaveLength(1)
    const [pull] = forge.pulls
    expect(imageOn(pull!.head, 'app0')).toBe('2.7.0')
    expect(pull!.title).toBe('chore(deploy): bump app0 to 2.7.0')
    expect(pull!.body).toContain('`2.7.0`')
    expect(isOneCommit(pull!.head)).toBe(true)
    expect(refs('refs/gitops-actions')).toEqual([])
  })
})

describe('twenty jobs that commit to one branch through the API', { timeout: 300_000 }, () => {
  it('all land once', async () => {
    const given = { 'pull-request': 'false', commits: 'api' }
    const results = await Promise.all(names.map((name, index) => job(index, name, '2.0.0', given)))
    expect(results.every(({ outputs }) => outputs['changed'] === 'true')).toBe(true)
    expect(git(bare, 'show', 'main:values.yaml')).toBe(imagesFile('2.0.0').trimEnd())
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('21')
    expect(refs('refs/gitops-actions')).toEqual([])
    git(bare, 'fsck', '--strict')
  })
})
