import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { contract } from '../../src/convert/inputs.ts'
import { convert } from '../../src/convert/stage.ts'
import { InputError } from '../../src/errors.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { type GitHubDouble, serveGitHub } from '../support/github/double.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder, writeFiles } from '../support/repositories.ts'

const compose = (...services: string[]) =>
  `name: shop\nservices:\n${services.map((name) => `  ${name}:\n    image: ghcr.io/acme/${name}:1.0\n`).join('')}`
const others = {
  'README.md': 'GitOps of Acme\n',
  'apps/db/base/db.yaml': 'kind: Other\n',
  'apps/shop/NOTES.md': 'ours\n',
}
const grants = {
  ghp_writer: { login: 'writer', contents: 'write', pullRequests: 'write' },
  ghs_app: { login: 'acme-app[bot]', contents: 'write', pullRequests: 'write' },
} as const

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer
let api: GitHubDouble | undefined
let bare: string

beforeEach(async () => {
  folder = temporaryFolder('convert')
  mkdirSync(join(folder.path, 'served/acme'), { recursive: true })
  mkdirSync(join(folder.path, 'workspace'))
  bare = bareRepository(join(folder.path, 'served/acme'), 'ops', others)
  server = await serveGit(join(folder.path, 'served'))
})
afterEach(async () => {
  await server.close()
  await api?.close()
  api = undefined
  folder.remove()
})

/** Converts a project of these services into apps/shop of the repository. */
async function run(services: readonly string[], given: Record<string, string> = {}) {
  writeFileSync(join(folder.path, 'workspace/compose.yaml'), compose(...services))
  const { host } = recordingHost(join(folder.path, 'workspace'), {
    GITHUB_SERVER_URL: server.url,
    GITHUB_API_URL: api?.api ?? '',
    GITHUB_GRAPHQL_URL: `${api?.api}/graphql`,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'a'.repeat(40),
  })
  const all = {
    repository: `${server.url}/acme/ops.git`,
    branch: 'main',
    out: 'apps/shop',
    environment: 'dev',
    ...given,
  }
  return await convert.run(await parseInputs(contract.inputs, all, (name) => `Input "${name}"`), host)
}

/** Commits to the branch as somebody else. */
function commit(change: (work: string) => void): void {
  git(folder.path, 'clone', '--quiet', bare, 'work')
  const work = join(folder.path, 'work')
  change(work)
  git(work, 'add', '--all')
  git(work, 'commit', '--quiet', '--message=By hand')
  git(work, 'push', '--quiet')
}

const files = (ref = 'main'): string[] => git(bare, 'ls-tree', '-r', '--name-only', ref).split('\n')
const count = (): number => Number(git(bare, 'rev-list', '--count', 'main'))
const rules = ({ findings }: Awaited<ReturnType<typeof run>>): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, file, line }) => `${rule} ${file}:${line}`)

describe('a conversion that is delivered', () => {
  it('puts base and overlays into the folder, in one commit that says where they come from', async () => {
    const { outputs, result } = await run(['web', 'api'])
    expect(files()).toEqual(
      [
        ...Object.keys(others),
        'apps/shop/.kompose-convert.json',
        'apps/shop/base/api.yaml',
        'apps/shop/base/kustomization.yaml',
        'apps/shop/base/web.yaml',
        'apps/shop/overlays/dev/kustomization.yaml',
      ].sort(),
    )
    expect(outputs).toMatchObject({ changed: 'true', commit: git(bare, 'rev-parse', 'main'), branch: 'main' })
    expect(result).toMatchObject({ path: 'apps/shop', changed: true })
    const message = git(bare, 'log', '-1', '--format=%B', 'main')
    expect(message).toMatch(/^chore\(deploy\): generate the manifests of shop\n\napps\/shop\/base\/api.yaml: created\n/)
    expect(message).toContain(
      [
        '\n\nGenerated-From: compose.yaml',
        `Source-Repository: ${server.url}/acme/shop`,
        `Source-Commit: ${'a'.repeat(40)}`,
        'Request-Id: ',
      ].join('\n'),
    )
    expect(existsSync(join(folder.path, 'workspace/ops'))).toBe(false)
  })

  it('makes no commit where nothing differs, and touches nothing that it did not make', async () => {
    await run(['web'])
    const { outputs } = await run(['web'])
    expect(outputs).toMatchObject({ changed: 'false', files: expect.stringContaining('apps/shop/base/web.yaml') })
    expect(count()).toBe(2)
    for (const [path, text] of Object.entries(others)) expect(`${git(bare, 'show', `main:${path}`)}\n`).toBe(text)
  })

  it('removes the files of a service that is gone', async () => {
    await run(['web', 'api'])
    await run(['web'])
    expect(files()).not.toContain('apps/shop/base/api.yaml')
    expect(git(bare, 'show', 'main:apps/shop/base/kustomization.yaml')).not.toContain('api.yaml')
    expect(git(bare, 'diff', '--name-status', 'main~1', 'main').split('\n')).toContain('D\tapps/shop/base/api.yaml')
  })

  it('prints the whole diff with dry-run, and pushes nothing', async () => {
    const { plan, result, outputs } = await run(['web'], { 'dry-run': 'true' })
    expect(plan).toContain('create apps/shop/base/web.yaml')
    expect(plan).toContain('+    app.kubernetes.io/name: web')
    expect(result.diff).toContain('+++ b/apps/shop/overlays/dev/kustomization.yaml')
    expect(outputs['changed']).toBe('true')
    expect(count()).toBe(1)
  })

  it('is the gate of a pull request with check', async () => {
    await run(['web'])
    expect(rules(await run(['web'], { check: 'true' }))).toEqual([])
    expect(rules(await run(['web', 'api'], { check: 'true' }))).toContain('drift apps/shop/base/api.yaml:1')
    expect(count()).toBe(2)
  })

  it('goes to the root of a repository, and into one file', async () => {
    await run(['web'], { out: '.' })
    expect(files()).toContain('base/web.yaml')
    await run(['web'], { out: '', 'all-in-one': 'apps/shop/all.yaml' })
    expect(git(bare, 'show', 'main:apps/shop/all.yaml')).toContain('kind: Deployment')
  })

  it('fills the message that was given', async () => {
    await run(['web'], { 'commit-message': 'Manifests for {environments}', author: 'Rel <rel@example.com>' })
    expect(git(bare, 'log', '-1', '--format=%an %s', 'main')).toBe('Rel Manifests for dev')
  })

  it('is proposed as a pull request, which the next version updates', async () => {
    api = await serveGitHub({ bare, repository: 'acme/ops', grants })
    const wanted = { 'pull-request': 'true', token: 'ghp_writer', labels: 'deploy' }
    const { outputs } = await run(['web'], wanted)
    const { pulls } = api
    expect(pulls[0]).toMatchObject({ title: 'chore(deploy): generate the manifests of shop', labels: ['deploy'] })
    expect(pulls[0]?.body).toContain('| <code>apps/shop/base/web.yaml</code> | created |')
    expect(pulls[0]?.body).toContain('```diff\n')
    expect(files(outputs['branch'])).toContain('apps/shop/base/web.yaml')
    expect(count()).toBe(1)
    await run(['web', 'api'], wanted)
    expect(pulls).toHaveLength(1)
    expect(files(outputs['branch'])).toContain('apps/shop/base/api.yaml')
  })

  it('is committed through the API', async () => {
    api = await serveGitHub({ bare, repository: 'acme/ops', grants })
    await run(['web', 'api'])
    const { outputs } = await run(['web'], { commits: 'api', token: 'ghp_writer' })
    expect(outputs['commit']).toBe(git(bare, 'rev-parse', 'main'))
    expect(files()).not.toContain('apps/shop/base/api.yaml')
  })
})

describe('a folder that is not as it was left', () => {
  it('is refused where it holds files of others, whatever stands in them', async () => {
    commit((work) => writeFiles(work, { 'apps/shop/base/web.yaml': 'kind: Theirs\n' }))
    expect(rules(await run(['web']))).toEqual(['foreign-files apps/shop/base/web.yaml:1'])
    expect(count()).toBe(2)
    await run(['web'], { force: 'true' })
    expect(git(bare, 'show', 'main:apps/shop/base/web.yaml')).toContain('kind: Deployment')
  })

  it('is refused where an overlay of others has the place of ours', async () => {
    commit((work) => writeFiles(work, { 'apps/shop/overlays/dev/kustomization.yaml': 'resources: [a.yaml]\n' }))
    expect(rules(await run(['web']))).toEqual(['foreign-files apps/shop/overlays/dev/kustomization.yaml:1'])
  })

  it.each([
    ['no JSON', 'edited'],
    ['another version', '{"version": 9, "files": {}}'],
    ['a file that is not ours to remove', '{"version": 1, "files": {"../db/base/db.yaml": "0"}}'],
    ['a hash that is none', '{"version": 1, "files": {"base/web.yaml": 1}}'],
  ])('is refused where the record holds %s', async (_, text) => {
    await run(['web'])
    commit((work) => writeFiles(work, { 'apps/shop/.kompose-convert.json': text }))
    expect(rules(await run(['web', 'api']))).toEqual(['damaged-record apps/shop/.kompose-convert.json:1'])
    expect(count()).toBe(3)
  })

  it('takes up its record again where everything is as it was generated', async () => {
    await run(['web'])
    commit((work) => git(work, 'rm', '--quiet', 'apps/shop/.kompose-convert.json'))
    expect(rules(await run(['web']))).toEqual([])
    expect(files()).toContain('apps/shop/.kompose-convert.json')
  })

  it('is refused where a link or a submodule is in the way', async () => {
    commit((work) => {
      symlinkSync('apps', join(work, 'linked'))
      git(work, 'update-index', '--add', '--cacheinfo', `160000,${git(work, 'rev-parse', 'HEAD')},vendor`)
      mkdirSync(join(work, 'vendor'))
    })
    await expect(run(['web'], { out: 'vendor' })).rejects.toThrow('"vendor" is a submodule')
    await expect(run(['web'], { out: 'linked/shop' })).rejects.toThrow('"linked" is a symbolic link')
    await expect(run(['web'], { out: 'README.md' })).rejects.toThrow('"README.md" is a file')
  })
})

describe('a repository that can’t take it', () => {
  it.each([
    [{ branch: 'mian' }, 'The branch "mian" does not exist', 'Did you mean "main"?'],
    [{ out: '../elsewhere' }, 'leads out of the repository', 'relative to the root'],
    [{ 'all-in-one': '../all.yaml' }, 'no path inside the repository', 'inside the repository'],
  ])('is told before anything is made: %o', async (given, message, fix) => {
    const error = await run(['web'], given).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toContain(message)
    expect((error as InputError).fix).toContain(fix)
    expect(count()).toBe(1)
  })

  it('is missing where a pull request is asked for', async () => {
    await expect(run(['web'], { repository: '', 'pull-request': 'true' })).rejects.toThrow('needs a repository')
  })
})
