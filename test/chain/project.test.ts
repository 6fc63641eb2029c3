import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeHost } from '../../src/host/node.ts'
import { temporaryFolder } from '../support/host.ts'
import { writeLayout } from '../support/layouts.ts'
import { type RegistryDouble, startRegistryDouble } from '../support/registry-double.ts'
import { bareRepository, git, writeFiles } from '../support/repositories.ts'
import { trivyDouble } from '../support/trivy-double.ts'

let root: string
let repository: string
let registry: RegistryDouble
const digests: Record<string, string> = {}

const compose = (more = ''): string => `services:
  web:
    image: ${registry.address}/acme/web:1.0.0
    build: web
    ports: ["8080:8080"]
    environment: {LOG_LEVEL: info}
  api:
    image: ${registry.address}/acme/api:1.0.0
    build: api
    expose: ["9090"]
  db:
    image: docker.io/library/postgres:17.2
    expose: ["5432"]
${more}`

beforeEach(async () => {
  const folder = temporaryFolder('project')
  registry = await startRegistryDouble()
  root = join(folder, 'app')
  mkdirSync(root)
  writeFileSync(join(root, 'compose.yaml'), compose())
  digests['web'] = writeLayout(join(root, 'web-image'), { platforms: ['linux/amd64'] }).digest
  digests['api'] = writeLayout(join(root, 'api-image'), { platforms: ['linux/arm64'] }).digest
  repository = bareRepository(folder, 'gitops.git', { 'README.md': 'ours\n', 'apps/other/web.yaml': 'a: 1\n' })
})
afterEach(() => registry.close())

/** Runs `gitops-actions run` in the app's folder, as on a terminal. */
async function run(...words: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const output = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      output[name] += text
    },
  })
  const exitCode = await main(['run', '-f', 'compose.yaml', ...words], {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    environment: {},
    host: async ({ log, writable }) => nodeHost({ log, writable, root }),
  })
  return { exitCode, ...output }
}

const layouts = ['--layout', 'web=web-image', '--layout', 'api=api-image']
const target = (): string[] => ['--out', 'apps/shop', '--repository', repository, '--branch', 'main']
const everything = (): string[] => [...layouts, '--scanner', 'none', '--push', ...target()]
const tip = (): string => git(repository, 'rev-parse', 'main')
const file = (path: string): string => git(repository, 'show', `main:${path}`)
/** The lines that the last commit changed, without their places. */
const changedLines = (): string[] =>
  git(repository, 'show', '--unified=0', '--format=', 'main')
    .split('\n')
    .filter((line) => /^[-+](?![-+])/.test(line))
const changedFiles = (): string[] => git(repository, 'show', '--name-status', '--format=', 'main').split('\n')

describe('a Compose project', () => {
  it('reaches the repository in one commit: base, overlays, and every image by its digest', async () => {
    const before = tip()
    const { exitCode, stdout } = await run(...everything(), '--format', 'json')
    expect(exitCode, stdout).toBe(0)
    expect(git(repository, 'rev-list', '--count', `${before}..main`)).toBe('1')
    expect(changedFiles().filter((line) => !line.startsWith('A\tapps/shop/'))).toEqual([])
    const overlay = file('apps/shop/overlays/dev/kustomization.yaml')
    for (const service of ['web', 'api']) {
      expect(overlay).toContain(`name: ${registry.address}/acme/${service}\n    digest: "${digests[service]}"`)
      expect(registry.manifests.get(`acme/${service}`)?.get('1.0.0')).toBe(digests[service])
    }
    const { images, commit } = JSON.parse(stdout).result.deliver
    const reference = `${registry.address}/acme/web@${digests['web']}`
    expect(images).toMatchObject({ web: { reference, digest: digests['web'] }, api: { digest: digests['api'] } })
    expect(commit).toBe(tip())
  })

  it('says in the commit what a reviewer asks, and in its trailers what history and promotion read', async () => {
    await run(...everything())
    const message = git(repository, 'log', '-1', '--format=%B', 'main')
    expect(message).toMatch(/^chore\(deploy\): deliver shop: 2 images, 3 services added\n/)
    expect(message).toContain(`\nImage: ${registry.address}/acme/api@${digests['api']}\n`)
    expect(message).toContain(`\nReplaces: ${registry.address}/acme/web:1.0.0\n`)
  })

  it('is delivered once: a second run makes no commit, and pushes nothing', async () => {
    await run(...everything())
    const [after, requests] = [tip(), registry.requests.length]
    const { exitCode, stdout } = await run(...everything(), '--format', 'json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).result.deliver.changed).toBe(false)
    expect(tip()).toBe(after)
    expect(registry.requests.slice(requests).filter((line) => /^(?:PUT|POST|PATCH) /.test(line))).toEqual([])
  })

  it.each<[string, () => string, (string | RegExp)[]]>([
    ['a variable', () => compose().replace('LOG_LEVEL: info', 'LOG_LEVEL: debug'), [/^-.*info/, /^\+.*debug/]],
    ['a port', () => compose().replace('"9090"', '"9091"'), Array(12).fill(/909[01]$/)],
    ['the order of its keys', () => compose().replace(/( {2}web:[\s\S]*?)( {2}api:[\s\S]*?)( {2}db:)/, '$2$1$3'), []],
  ])('changes in the repository where it changes, and nowhere else: %s', async (_, changed, lines) => {
    await run(...everything())
    const before = tip()
    writeFileSync(join(root, 'compose.yaml'), changed())
    await run(...everything())
    const shown = tip() === before ? [] : changedLines().filter((line) => !line.includes('"base/'))
    expect(shown).toEqual(lines.map((line) => expect.stringMatching(line)))
  })

  it('needs no scanner where no service is built', async () => {
    writeFileSync(join(root, 'compose.yaml'), 'services:\n  db: {image: "docker.io/library/postgres:17.2"}\n')
    const { exitCode, stdout } = await run('--trivy-path', 'nowhere', ...target())
    expect(exitCode, stdout).toBe(0)
    expect(stdout).toContain('No service is built.')
    expect(file('apps/shop/base/db.yaml')).toContain('kind: ')
  })

  it('brings a service that is added, and takes away one that is removed', async () => {
    await run(...everything())
    writeFileSync(join(root, 'compose.yaml'), compose('  cache:\n    image: docker.io/library/redis:8.0\n'))
    await run(...everything())
    expect(changedFiles()).toContain('A\tapps/shop/base/cache.yaml')
    expect(git(repository, 'log', '-1', '--format=%s', 'main')).toContain('1 service added')
    writeFileSync(join(root, 'compose.yaml'), compose())
    await run(...everything())
    expect(changedFiles()).toContain('D\tapps/shop/base/cache.yaml')
  })

  it('moves a service that is renamed, with its entries in the overlays and its image', async () => {
    await run(...everything())
    writeFileSync(join(root, 'compose.yaml'), compose().replace('  api:', '  orders:'))
    const { exitCode, stdout } = await run(...everything().map((word) => word.replace(/^api=/, 'orders=')))
    expect(exitCode, stdout).toBe(0)
    expect(changedFiles()).toContainEqual(
      expect.stringMatching(/^R\d+\tapps\/shop\/base\/api\.yaml\tapps\/shop\/base\/orders\.yaml$/),
    )
    const overlay = file('apps/shop/overlays/dev/kustomization.yaml')
    expect(overlay).not.toMatch(/name: api$/m)
    expect(overlay).toContain('name: orders\n    count: 1')
    expect(overlay).toContain(`name: ${registry.address}/acme/api\n    digest: "${digests['api']}"`)
  })

  /** Somebody edits a file of the repository by hand. */
  const edit = (path: string, change: (text: string) => string): void => {
    const folder = temporaryFolder('clone')
    git(folder, 'clone', '--quiet', repository, '.')
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))
    git(folder, 'commit', '--quiet', '--all', '--message=fix: by hand')
    git(folder, 'push', '--quiet', 'origin', 'HEAD:main')
  }

  it('keeps what was edited by hand, and pins the image beside it', async () => {
    await run(...everything())
    edit('apps/shop/base/web.yaml', (text) => text.replace('value: info', 'value: info # loud enough'))
    edit('apps/shop/overlays/dev/kustomization.yaml', (text) => `# ours\n${text}`)
    writeFileSync(join(root, 'compose.yaml'), compose().replace('8080:8080', '8081:8081'))
    digests['web'] = writeLayout(join(root, 'web-image'), { layer: Buffer.from('another') }).digest
    const { exitCode, stdout } = await run(...everything(), '--tag', '1.0.1')
    expect(exitCode, stdout).toBe(0)
    expect(file('apps/shop/base/web.yaml')).toMatch(/containerPort: 8081[\s\S]*value: info # loud enough/)
    expect(file('apps/shop/overlays/dev/kustomization.yaml')).toMatch(new RegExp(`^# ours\n[\\s\\S]*${digests['web']}`))
  })

  it('validates an overlay together with what it takes from elsewhere in the repository', async () => {
    await run(...everything())
    const folder = temporaryFolder('clone')
    git(folder, 'clone', '--quiet', repository, '.')
    writeFiles(folder, {
      'components/probes/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [../../common/limits.yaml]\n',
      'common/limits.yaml':
        'apiVersion: v1\nkind: LimitRange\nmetadata: {name: limits}\nspec: {limits: [{type: Pod}]}\n',
    })
    const overlay = join(folder, 'apps/shop/overlays/dev/kustomization.yaml')
    writeFileSync(overlay, `${readFileSync(overlay, 'utf8')}components:\n  - ../../../../components/probes\n`)
    git(folder, 'add', '--all')
    git(folder, 'commit', '--quiet', '--message=feat: shared limits')
    git(folder, 'push', '--quiet', 'origin', 'HEAD:main')
    writeFileSync(join(root, 'compose.yaml'), compose().replace('LOG_LEVEL: info', 'LOG_LEVEL: debug'))
    const { exitCode, stdout } = await run(...everything())
    expect(exitCode, stdout).toBe(0)
    expect(file('apps/shop/base/web.yaml')).toContain('value: debug')
  })

  it('tells once of a Secret that must be there', async () => {
    writeFileSync(join(root, 'compose.yaml'), compose().replace('LOG_LEVEL: info', '$&, DB_PASSWORD: hunter2'))
    const { exitCode, stdout } = await run(...everything())
    expect(exitCode, stdout).toBe(0)
    expect(stdout).toMatch(/web-secrets.*secret-needed/)
    expect(stdout).not.toContain('missing-secret')
  })

  it('refuses where both sides set one field, before anything is built or pushed', async () => {
    await run(...everything())
    edit('apps/shop/base/web.yaml', (text) => text.replace('value: info', 'value: trace'))
    writeFileSync(join(root, 'compose.yaml'), compose().replace('LOG_LEVEL: info', 'LOG_LEVEL: debug'))
    const [before, requests] = [tip(), registry.requests.length]
    const { exitCode, stdout } = await run(...everything())
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/apps\/shop\/base\/web\.yaml:\d+:\d+: error: .*trace/)
    expect(stdout).toContain('images: not done, an earlier stage refused')
    expect([tip(), registry.requests.length]).toEqual([before, requests])
  })

  it('leaves all that it did not make', async () => {
    await run(...everything())
    expect(file('README.md')).toBe('ours')
    expect(file('apps/other/web.yaml')).toBe('a: 1')
  })

  it('pins in the overlays that are named', async () => {
    await run(...everything(), '--environments', 'stage,prod')
    expect(file('apps/shop/overlays/dev/kustomization.yaml')).not.toContain('digest:')
    for (const environment of ['stage', 'prod']) {
      expect(file(`apps/shop/overlays/${environment}/kustomization.yaml`)).toContain(digests['api'])
    }
  })

  it('changes the base of one environment alone, where each has its own', async () => {
    await run(...everything(), '--overlay-layout', 'per-environment')
    writeFileSync(join(root, 'compose.yaml'), compose().replace('LOG_LEVEL: info', 'LOG_LEVEL: debug'))
    await run(...everything(), '--overlay-layout', 'per-environment')
    expect(git(repository, 'log', '-1', '--format=%s', 'main')).toBe('chore(deploy): deliver shop: 1 service changed')
    expect(changedFiles().filter((line) => !line.includes('/base/dev/'))).toEqual([])
  })

  it('is written in the working directory where no repository is given', async () => {
    const { exitCode } = await run('--out', 'ops', ...layouts, '--scanner', 'none')
    expect(exitCode).toBe(0)
    expect(git(root, 'hash-object', 'ops/base/web.yaml')).toMatch(/^[0-9a-f]{40}$/)
  })
})

describe('a refused image', () => {
  const scanned = (): string[] => [
    '--trivy-path',
    trivyDouble(temporaryFolder('programs'), 'arm64'),
    '--scanner-offline',
  ]

  it('keeps every image and the repository as they are, and is named', async () => {
    const before = tip()
    const { exitCode, stdout } = await run(...layouts, ...scanned(), '--push', ...target())
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`error: ${registry.address}/acme/api: CVE-1 (critical) in libx 1`)
    expect(stdout).toContain('deliver: not done, an earlier stage refused')
    expect(tip()).toBe(before)
    expect([...registry.blobs.values(), ...registry.manifests.values()].map(({ size }) => size)).toEqual([])
  })
})

describe('a dry run of a project', () => {
  it('prints the whole difference, and changes nothing', async () => {
    const before = tip()
    const { exitCode, stdout } = await run(...everything(), '--dry-run')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('+++ b/apps/shop/base/web.yaml')
    expect(stdout).toContain(`pin ${registry.address}/acme/api by what is built (digest)`)
    expect(tip()).toBe(before)
    expect(registry.requests).toEqual([])
  })
})

describe('bad input is refused before anything is built', () => {
  it.each<[string, string[], string]>([
    ['a layout of no service', ['--layout', 'wib=web-image'], 'Did you mean "web"?'],
    ['an overlay of no environment', ['--environments', 'qa'], 'environments: there is no overlay for "qa"'],
    ['a folder outside of the repository', ['--out', '../shop'], 'out "../shop" is no folder inside the repository'],
    ['a branch that is not there', ['--branch', 'mian'], 'mian'],
    ['a repository that is not there', ['--repository', '/none.git'], '/none.git'],
    ['paths, which are for one image', ['--paths', 'overlays/dev'], 'paths says where the image is bumped'],
  ])('%s', async (_, words, named) => {
    const before = tip()
    const { exitCode, stderr } = await run(...everything(), ...words)
    expect(stderr).toContain(named)
    expect(exitCode).toBe(2)
    expect(tip()).toBe(before)
    expect(registry.requests).toEqual([])
  })

  it('a Compose file that is wrong, at its line', async () => {
    writeFileSync(join(root, 'compose.yaml'), compose().replace('expose:', 'exposes:'))
    const before = tip()
    const { exitCode, stdout } = await run(...everything())
    expect(stdout).toMatch(/compose\.yaml:10:\d+: error: .*exposes/)
    expect(stdout).toContain('images: not done, an earlier stage refused')
    expect(exitCode).toBe(1)
    expect(tip()).toBe(before)
  })

  it('a project without an active service, whose manifests would all be removed', async () => {
    await run(...everything())
    const before = tip()
    writeFileSync(join(root, 'compose.yaml'), 'services:\n  web: {image: acme/web, profiles: [never]}\n')
    const { exitCode, stderr } = await run('--scanner', 'none', ...target())
    expect(stderr).toContain('No service is active')
    expect(exitCode).toBe(2)
    expect(tip()).toBe(before)
  })
})
