import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bumpContract } from '../../src/bump/inputs.ts'
import { bump } from '../../src/bump/stage.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import { InputError } from '../../src/errors.ts'
import { failure } from '../support/failure.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { type GitHubDouble, serveGitHub } from '../support/github/double.ts'
import type { GitHubState } from '../support/github/state.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder, writeFiles } from '../support/repositories.ts'

const deployment = (tag: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}   # the shop
spec:
  template:
    spec:
      containers:
        - name: web
          image: "ghcr.io/acme/web:${tag}"  # bumped by CI
`
const files = {
  'overlays/dev/web.yaml': deployment('1.4.0'),
  'overlays/prod/web.yaml': deployment('1.4.0'),
  'overlays/dev/db.yaml': deployment('1.4.0').replaceAll('web', 'db'),
}
const grants = {
  ghp_writer: { login: 'writer', contents: 'write', pullRequests: 'write' },
  ghp_reader: { login: 'reader', contents: 'read', pullRequests: 'read' },
  ghs_runner: { login: 'github-actions[bot]', contents: 'write', pullRequests: 'write' },
  ghs_app: { login: 'acme-app[bot]', contents: 'write', pullRequests: 'write' },
} as const

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer
let api: GitHubDouble | undefined
let bare: string

beforeEach(async () => {
  folder = temporaryFolder('deliver')
  mkdirSync(join(folder.path, 'served/acme'), { recursive: true })
  mkdirSync(join(folder.path, 'workspace'))
  bare = bareRepository(join(folder.path, 'served/acme'), 'ops', files)
  server = await serveGit(join(folder.path, 'served'))
})
afterEach(async () => {
  await server.close()
  await api?.close()
  api = undefined
  folder.remove()
})

async function gitHub(options: Partial<GitHubState> = {}): Promise<GitHubDouble> {
  api = await serveGitHub({ bare, repository: 'acme/ops', grants, ...options })
  return api
}

async function run(given: Record<string, string>, environment: Record<string, string> = {}) {
  const { host, lines, masked } = recordingHost(join(folder.path, 'workspace'), {
    GITHUB_SERVER_URL: server.url,
    GITHUB_API_URL: api?.api ?? '',
    GITHUB_GRAPHQL_URL: `${api?.api}/graphql`,
    ...environment,
  })
  const all = {
    image: 'ghcr.io/acme/web',
    tag: '1.5.0',
    repository: `${server.url}/acme/ops.git`,
    branch: 'main',
    ...given,
  }
  const inputs = await parseInputs(bumpContract.inputs, all, (name) => `Input "${name}"`)
  const quick = { ...host, clock: { ...host.clock, sleep: (ms: number) => host.clock.sleep(Math.min(ms, 50)) } }
  return { ...(await bump.run(inputs, quick)), lines, masked }
}

const show = (path: string, ref = 'main'): string => `${git(bare, 'show', `${ref}:${path}`)}\n`
const message = (ref = 'main'): string => git(bare, 'log', '-1', '--format=%B', ref)
const count = (range = 'main'): number => Number(git(bare, 'rev-list', '--count', range))

describe('a bump of a remote repository', () => {
  it('changes the one line in a commit that says what and why, and a second run changes nothing', async () => {
    const { result, outputs } = await run(
      { environments: 'dev' },
      { GITHUB_REPOSITORY: 'acme/web', GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '42' },
    )
    expect(show('overlays/dev/web.yaml')).toBe(deployment('1.5.0'))
    expect(show('overlays/prod/web.yaml')).toBe(deployment('1.4.0'))
    expect(outputs['commit']).toBe(git(bare, 'rev-parse', 'main'))
    expect(result).toMatchObject({ changed: true, branch: 'main' })
    expect(message()).toMatch(/^chore\(deploy\): bump web to 1\.5\.0 in dev\n/)
    expect(message()).toContain('Image: ghcr.io/acme/web:1.5.0\nReplaces: ghcr.io/acme/web:1.4.0\n')
    expect(message()).toContain(`Source-Repository: ${server.url}/acme/web\nSource-Commit: ${'a'.repeat(40)}\n`)
    expect(message()).toContain(`Run: ${server.url}/acme/web/actions/runs/42\nRequest-Id: `)
    const again = await run({ environments: 'dev' })
    expect(again.outputs).toMatchObject({ changed: 'false' })
    expect(count()).toBe(2)
  })

  it('finds a known path without reading the rest', async () => {
    await run({ paths: 'overlays/prod/web.yaml' })
    expect(show('overlays/prod/web.yaml')).toBe(deployment('1.5.0'))
  })

  it('prints the plan and pushes nothing with dry-run', async () => {
    const { plan, outputs } = await run({ 'dry-run': 'true' })
    expect(plan.join('\n')).toContain('Would change overlays/dev/web.yaml')
    expect(outputs['changed']).toBe('true')
    expect(count()).toBe(1)
  })

  it('fills the message that was given', async () => {
    await run({
      'commit-message': 'deploy: {image} {old-tag} to {tag} ({environments})',
      author: 'Rel <rel@example.com>',
    })
    expect(message()).toMatch(/^deploy: web 1\.4\.0 to 1\.5\.0 \(dev, prod\)\n\nImage: /)
    expect(git(bare, 'log', '-1', '--format=%an <%ae>')).toBe('Rel <rel@example.com>')
  })

  it.each([
    [{ image: 'ghcr.io/acme/wbe' }, 'The nearest names are'],
    [{ paths: 'overlays/staging' }, 'The path "overlays/staging" matches nothing'],
    [{ paths: '../secrets' }, 'leads out of the repository'],
    [{ author: 'nobody' }, 'not of the form NAME <EMAIL>'],
    [{ repository: 'http://user:secret@127.0.0.1/acme/ops.git' }, 'holds a credential'],
    [{ 'app-id': '1' }, 'needs both app-id and app-private-key'],
    [{ tag: 'not valid' }, 'tag'],
  ])('refuses %j and pushes nothing', async (given, text) => {
    const error = await failure(run(given))
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toContain(text)
    expect(error.message).not.toContain('secret@')
    expect(count()).toBe(1)
  })

  it('lists the nearest names of a repository too large to read every file for a bump', async () => {
    git(folder.path, 'clone', '--quiet', bare, 'work')
    const work = join(folder.path, 'work')
    const many = Array.from({ length: 320 }, (_, index) => [`apps/a${index}.yaml`, `image: ghcr.io/acme/a${index}:1\n`])
    writeFiles(work, Object.fromEntries(many))
    git(work, 'add', '--all')
    git(work, 'commit', '--quiet', '--message=Many')
    git(work, 'push', '--quiet')
    const error = await failure(run({ image: 'ghcr.io/acme/a3l9', environments: 'prod' }))
    expect(error.message).toContain('ghcr.io/acme/a319 (apps/a319.yaml:1)')
  })

  it('names a symbolic link, a submodule and a file of Git LFS', async () => {
    git(folder.path, 'clone', '--quiet', bare, 'work')
    const work = join(folder.path, 'work')
    writeFiles(work, {
      'big.yaml': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
    })
    git(work, 'add', '--all')
    git(work, 'update-index', '--add', '--cacheinfo', `160000,${git(work, 'rev-parse', 'HEAD')},vendor`)
    git(work, 'update-index', '--add', '--cacheinfo', `120000,${git(work, 'hash-object', '-w', 'big.yaml')},link.yaml`)
    git(work, 'commit', '--quiet', '--message=Odd')
    git(work, 'push', '--quiet')
    expect((await failure(run({ paths: 'link.yaml' }))).message).toContain('is a symbolic link')
    expect((await failure(run({ paths: 'vendor' }))).message).toContain('is a submodule')
    expect((await failure(run({ paths: 'big.yaml' }))).message).toContain('kept by Git LFS')
  })

  it('lands each once where jobs with tokens of their own share a race-secret, which must not be short', async () => {
    const secret = { token: 'ghs_runner', 'race-secret': '0123456789abcdef' }
    const names = ['dev/web', 'prod/web', 'dev/db']
    await Promise.all(
      names.map((name) =>
        run({ ...secret, image: `ghcr.io/acme/${name.split('/')[1]}`, paths: `overlays/${name}.yaml` }),
      ),
    )
    expect(count()).toBe(4)
    for (const path of Object.keys(files)) expect(show(path)).toContain(':1.5.0"')
    expect((await failure(run({ ...secret, 'race-secret': 'short' }))).message).toContain('shorter than 16')
  })

  it('never sends the token of a workflow to another server, and masks every form of one', async () => {
    const other = await run({ token: 'ghs_runner' }, { GITHUB_SERVER_URL: 'https://github.com' })
    expect([...server.authorizations]).toEqual([])
    expect(other.lines.join('\n')).toContain('is not sent to')
    const encoded = Buffer.from('x-access-token:ghp_writer').toString('base64')
    expect((await run({ token: 'ghp_writer', tag: '1.6.0' })).masked).toEqual(
      expect.arrayContaining(['ghp_writer', encoded]),
    )
  })
})

describe('order: newest', () => {
  it.each([
    ['1.3.9', '1.4.0'],
    ['1.4.0-rc.1', '1.4.0'],
  ])('keeps 1.4.0 when %s comes later', async (tag) => {
    const { outputs, findings } = await run({ tag, order: 'newest' })
    expect(outputs['changed']).toBe('false')
    expect(findings.map((finding) => finding.rule)).toContain('older-version-kept-out')
    expect(count()).toBe(1)
  })

  it('compares the times that tags hold', async () => {
    await run({ tag: 'main-20260102T101112-abc' })
    await run({ tag: 'main-20260102T101111-fff', order: 'newest' })
    expect(show('overlays/dev/web.yaml')).toContain(':main-20260102T101112-abc"')
    await run({ tag: 'main-20260103T000000-fff', order: 'newest' })
    expect(show('overlays/dev/web.yaml')).toContain(':main-20260103T000000-fff"')
  })

  it('asks the forge which source commit came first when tags say nothing', async () => {
    await gitHub()
    const [older, newer] = [git(bare, 'rev-parse', 'main'), commitOn('main')]
    const from = (commit: string) => ({ GITHUB_REPOSITORY: 'acme/ops', GITHUB_SHA: commit })
    const token = 'ghp_writer'
    await run({ tag: 'beta', token }, from(newer))
    const late = await run({ tag: 'alpha', token, order: 'newest' }, from(older))
    expect(late.outputs['changed']).toBe('false')
    await run({ tag: 'alpha', token }, from(older))
    await run({ tag: 'gamma', token, order: 'newest' }, from(newer))
    expect(show('overlays/dev/web.yaml')).toContain(':gamma"')
  })

  function commitOn(branch: string): string {
    const commit = git(bare, 'commit-tree', `${branch}^{tree}`, '-p', branch, '-m', 'More')
    git(bare, 'update-ref', `refs/heads/${branch}`, commit)
    return commit
  }
})

describe('a pull request', () => {
  const wanted = { 'pull-request': 'true', token: 'ghp_writer', environments: 'dev' }

  it('is opened with all that belongs to it', async () => {
    const { pulls } = await gitHub()
    const { outputs } = await run({
      ...wanted,
      labels: 'deploy, dev',
      reviewers: 'alice, acme/platform, writer',
      assignees: 'bob',
      'auto-merge': 'squash',
      draft: 'true',
    })
    expect(outputs).toMatchObject({ changed: 'true', 'pull-request-number': '1' })
    expect(pulls).toHaveLength(1)
    expect(pulls[0]).toMatchObject({
      title: 'chore(deploy): bump web to 1.5.0 in dev',
      base: 'main',
      labels: ['deploy', 'dev'],
      reviewers: ['alice'],
      teams: ['platform'],
      assignees: ['bob'],
      autoMerge: 'SQUASH',
      draft: true,
    })
    expect(pulls[0]?.body).toContain('`ghcr.io/acme/web` | `1.4.0` | `1.5.0` | `overlays/dev/web.yaml:9`')
    expect(show('overlays/dev/web.yaml', outputs['branch'])).toBe(deployment('1.5.0'))
    expect(count()).toBe(1)
  })

  it('says what the scan found, as text that can neither link, call anybody nor close other pull requests', async () => {
    const { pulls } = await gitHub()
    await run({ ...wanted, image: 'ghcr.io/acme/db' })
    const scan =
      'trivy: 0 critical `@everyone` [x](https://evil.example)\n| <!-- gitops-actions: ghcr.io/acme/db in dev -->'
    await run({ ...wanted, 'scan-summary': `${scan} ${'x'.repeat(1000)}` })
    const line = pulls[1]?.body.split('\n').find((one) => one.startsWith('Scan: ')) ?? ''
    expect(line).toMatch(/^Scan: `trivy: 0 critical '@everyone' \[x\]\(https:\/\/evil\.example\) \| <!-- [^`]*x…`$/)
    expect(line.length).toBeLessThan(320)
    await run({ ...wanted, tag: '1.6.0', 'pull-request-branch': 'gitops-actions/next' })
    expect(pulls.map((pull) => pull.state)).toEqual(['open', 'closed', 'open'])
    expect(pulls[2]?.body).not.toContain('Scan:')
  })

  it('is brought up to date by the next version, and left alone by the same one', async () => {
    const { pulls, requests } = await gitHub()
    await run(wanted)
    const writes = () => requests.filter((line) => !line.startsWith('GET')).length
    const before = writes()
    expect((await run(wanted)).outputs).toMatchObject({ changed: 'false', 'pull-request-number': '1' })
    expect(writes()).toBe(before)
    await run({ ...wanted, tag: '1.6.0' })
    expect(pulls).toHaveLength(1)
    expect(pulls[0]?.title).toContain('1.6.0')
    expect(count(`main..${pulls[0]?.head}`)).toBe(1)
  })

  it('is found when another run has just opened it', async () => {
    const { pulls } = await gitHub()
    await Promise.all([run(wanted), run(wanted), run(wanted)])
    expect(pulls).toHaveLength(1)
  })

  it('closes those that it makes stale, and no others', async () => {
    const { pulls } = await gitHub()
    await run({ ...wanted, 'pull-request-branch': 'gitops-actions/older' })
    await run({ ...wanted, image: 'ghcr.io/acme/db' })
    await run({ ...wanted, tag: '1.6.0' })
    expect(pulls.map((pull) => pull.state)).toEqual(['closed', 'open', 'open'])
    expect(pulls[0]?.comments).toEqual(['Superseded by #3.'])
    expect(git(bare, 'for-each-ref', '--format=%(refname:short)')).not.toContain('gitops-actions/older')
  })

  it.each([
    ['image', 3],
    ['environment', 2],
    ['all', 1],
  ])('is one per %s when grouped so', async (group, expected) => {
    const { pulls } = await gitHub()
    const image = 'ghcr.io/acme/web:1.5.0\nghcr.io/acme/db:2.0.0'
    await run({ 'pull-request': 'true', token: 'ghp_writer', image, tag: '', group })
    expect(pulls).toHaveLength(expected)
    expect(new Set(pulls.map((pull) => pull.head)).size).toBe(expected)
  })

  it('says when the workflows of a pull request will not run', async () => {
    await gitHub()
    const { lines } = await run({ ...wanted, token: 'ghs_runner' })
    expect(lines.join('\n')).toContain('app-private-key')
  })

  it('needs a token that may write', async () => {
    await gitHub()
    expect((await failure(run({ ...wanted, token: 'ghp_reader' }))).message).toContain('lacks a permission')
    expect((await failure(run({ ...wanted, token: 'ghp_unknown' }))).message).toContain('not accepted')
    expect((await failure(run({ ...wanted, token: '' }))).message).toContain('need a token')
  })

  it('waits out a secondary rate limit and failures of the server', async () => {
    let left = 3
    const limited = {
      status: 403,
      headers: { 'retry-after': '1' },
      message: 'You have exceeded a secondary rate limit',
    }
    const { pulls } = await gitHub({ fault: (method) => (method === 'POST' && left-- > 0 ? limited : undefined) })
    await run(wanted)
    expect(pulls).toHaveLength(1)
  })

  it('tells when auto-merge is not allowed', async () => {
    await gitHub({ autoMergeAllowed: false })
    expect((await failure(run({ ...wanted, 'auto-merge': 'merge' }))).message).toContain(
      "can't be merged automatically",
    )
  })
})

describe('commits through the API', () => {
  const wanted = { commits: 'api', token: 'ghp_writer', environments: 'dev' }

  it('land on the branch, and a second run changes nothing', async () => {
    const { requests } = await gitHub()
    const { outputs } = await run(wanted)
    expect(show('overlays/dev/web.yaml')).toBe(deployment('1.5.0'))
    expect(outputs['commit']).toBe(git(bare, 'rev-parse', 'main'))
    expect(requests).toContain('POST /graphql 200')
    expect((await run(wanted)).outputs['changed']).toBe('false')
  })

  it('all land once when several race', async () => {
    await gitHub()
    const jobs = ['dev/web', 'prod/web', 'dev/db'].map((name) =>
      run({ ...wanted, environments: '', image: `ghcr.io/acme/${name.split('/')[1]}`, paths: `overlays/${name}.yaml` }),
    )
    await Promise.all(jobs)
    expect(count()).toBe(4)
    for (const path of Object.keys(files)) expect(show(path)).toContain(':1.5.0"')
  })

  it('land once when the answer is lost', async () => {
    let drops = 1
    await gitHub({ dropAfterCommit: () => drops-- > 0 })
    const { outputs } = await run(wanted)
    expect(count()).toBe(2)
    expect(outputs).toMatchObject({ changed: 'true', commit: git(bare, 'rev-parse', 'main') })
  })

  it('are refused where a file would lose its mode, and pushed instead when that is left open', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    await gitHub({ app: { id: '12', publicKey, token: 'ghs_app' } })
    git(folder.path, 'clone', '--quiet', bare, 'work')
    const work = join(folder.path, 'work')
    git(work, 'update-index', '--chmod=+x', 'overlays/dev/web.yaml')
    git(work, 'commit', '--quiet', '--message=Executable')
    git(work, 'push', '--quiet')
    expect((await failure(run(wanted))).message).toContain('"overlays/dev/web.yaml" is executable')
    expect(count()).toBe(2)
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const { lines } = await run({ environments: 'dev', 'app-id': '12', 'app-private-key': key })
    expect(lines.join('\n')).toContain('the commit is pushed instead')
    expect(git(bare, 'ls-tree', 'main', 'overlays/dev/web.yaml')).toMatch(/^100755 /)
    expect(show('overlays/dev/web.yaml')).toBe(deployment('1.5.0'))
  })

  it('make the branch of a pull request', async () => {
    const { pulls } = await gitHub()
    await run({ ...wanted, 'pull-request': 'true' })
    await run({ ...wanted, 'pull-request': 'true', tag: '1.6.0' })
    expect(pulls).toHaveLength(1)
    expect(show('overlays/dev/web.yaml', pulls[0]?.head)).toBe(deployment('1.6.0'))
    expect(git(bare, 'for-each-ref', '--format=%(refname)').split('\n')).toHaveLength(2)
  })

  it('name a protected branch', async () => {
    await gitHub({ protectedBranches: new Set(['main']) })
    expect((await failure(run(wanted))).message).toContain('is protected')
    expect(count()).toBe(1)
  })

  it('are made with the token of a GitHub App, minted for the run', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
    await gitHub({ app: { id: '12', publicKey, token: 'ghs_app' } })
    const { outputs, masked } = await run({ environments: 'dev', 'app-id': '12', 'app-private-key': pem })
    expect(outputs['changed']).toBe('true')
    expect(masked).toContain('ghs_app')
    expect(api?.requests).toContain('POST /graphql 200')
    const wrong = await failure(run({ 'app-id': '13', 'app-private-key': pem }))
    expect(wrong.message).toContain('does not accept the key')
    expect((await failure(run({ 'app-id': '12', 'app-private-key': 'nonsense' }))).message).toContain(
      'no RSA private key',
    )
    expect(existsSync(join(folder.path, 'workspace', '.git'))).toBe(false)
  })
})
