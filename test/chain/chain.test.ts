import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeHost } from '../../src/host/node.ts'
import { temporaryFolder } from '../support/host.ts'
import { writeLayout } from '../support/layouts.ts'
import { bareRepository, git } from '../support/repositories.ts'

const compose = `services:
  web:
    image: registry.example.com/acme/web:1.0.0
    ports: ["8080:8080"]
  db:
    image: docker.io/library/postgres:17.2
    expose: ["5432"]
`
const overlay = `images:
  - name: registry.example.com/acme/web
    newTag: 1.0.0 # what runs
`

let root: string
let repository: string
let digest: string

beforeEach(() => {
  const folder = temporaryFolder('chain')
  root = join(folder, 'app')
  mkdirSync(root)
  writeFileSync(join(root, 'compose.yaml'), compose)
  digest = writeLayout(join(root, 'layout')).digest
  repository = bareRepository(folder, 'gitops.git', { 'overlays/dev/kustomization.yaml': overlay })
})

/** Runs `gitops-actions run` in the app's folder, as on a terminal. */
async function run(...words: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const output = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      output[name] += text
    },
  })
  const exitCode = await main(['run', ...words], {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    environment: {},
    host: async ({ log, writable }) => nodeHost({ log, writable, root }),
  })
  return { exitCode, ...output }
}

const everything = (): string[] => [
  ...['-f', 'compose.yaml', '--image', 'registry.example.com/acme/web', '--tag', '1.1.0'],
  ...['--layout', 'layout', '--scanner', 'none', '--repository', repository, '--paths', 'overlays/dev'],
]
const tip = (): string => git(repository, 'rev-parse', 'HEAD').trim()

describe('the chain of one image', () => {
  it('takes a Compose project, an image and one line of Git to their end', async () => {
    const before = tip()
    const { exitCode, stdout } = await run(...everything())
    expect(stdout).toContain(`built registry.example.com/acme/web@${digest}`)
    expect(exitCode).toBe(0)
    const diff = git(repository, 'diff', '--unified=0', before, 'HEAD')
    const changed = diff.split('\n').filter((line) => /^[-+][^-+]/.test(line))
    expect(changed).toEqual(['-    newTag: 1.0.0 # what runs', `+    digest: ${digest} # what runs`])
    expect(git(repository, 'log', '-1', '--format=%s')).toBe('chore(deploy): bump web to 1.1.0')
    expect(readFileSync(join(root, 'ops/base/web.yaml'), 'utf8')).toContain('kind: Deployment')
  })

  it('hands over the tag, the digest or both, as asked', async () => {
    await run(...everything(), '--pin', 'both')
    const text = git(repository, 'show', 'HEAD:overlays/dev/kustomization.yaml')
    expect(text).toContain('newTag: 1.1.0 # what runs')
    expect(text).toContain(digest)
  })

  it('says that an image which no registry holds was bumped, and that nobody scanned it', async () => {
    const { stdout } = await run(...everything())
    expect(stdout).toContain('[image-not-pushed]')
    expect(stdout).toContain('[not-scanned]')
  })

  it('does nothing twice', async () => {
    await run(...everything())
    const after = tip()
    const { exitCode, stdout } = await run(...everything(), '--format', 'json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).result.bump.changed).toBe(false)
    expect(tip()).toBe(after)
  })

  it('turns a stage off when its inputs are absent, and says so', async () => {
    const { exitCode, stdout } = await run('-f', 'compose.yaml', '--image', 'acme/web')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('build: off, no context and no layout\nbump: off, no repository\n')
  })

  it('bumps an image that something else built', async () => {
    const image = 'registry.example.com/acme/web'
    const words = ['--image', image, '--tag', '2.0.0', '--repository', repository, '--paths', 'overlays/dev']
    const { exitCode } = await run(...words)
    expect(exitCode).toBe(0)
    expect(git(repository, 'show', 'HEAD:overlays/dev/kustomization.yaml')).toContain('newTag: 2.0.0 # what runs')
  })
})

describe('the chain stops', () => {
  it('at the first refusal, and says what was not done', async () => {
    const before = tip()
    writeFileSync(join(root, 'bad.yaml'), 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {}\n')
    const { exitCode, stdout } = await run(...everything(), '--manifests', 'bad.yaml', '--format', 'json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout).result.notDone).toEqual(['build', 'bump'])
    expect(tip()).toBe(before)
  })

  it.each<[string, () => string[], number, string]>([
    ['a Compose file that does not parse', () => ['-f', 'broken.yaml'], 2, 'broken.yaml:'],
    ['a missing layout', () => ['--image', 'acme/web', '--layout', 'nowhere', '--scanner', 'none'], 2, 'nowhere'],
    ['an image name with capitals', () => ['--image', 'Acme/Web', '--layout', 'layout'], 2, 'Acme/Web'],
    [
      'a repository that is not there',
      () => ['--image', 'acme/web', '--tag', 'v1', '--repository', '/none.git'],
      2,
      '/none.git',
    ],
  ])('at %s, with one error that names it', async (_, words, exitCode, named) => {
    writeFileSync(join(root, 'broken.yaml'), 'services:\n  web: [\n')
    const before = tip()
    const result = await run(...words())
    expect(result.stdout + result.stderr).toContain(named)
    expect(result.exitCode).toBe(exitCode)
    expect(tip()).toBe(before)
  })

  it.each([
    [[], 'convert: no compose-file; validate: no manifests; images: no compose-file; deliver: no compose-file'],
    [['--image', 'acme/web'], 'build: no context and no layout; bump: no repository'],
    [['--repository', 'acme/gitops', '--dry-run'], 'deliver: no compose-file'],
  ])('with nothing switched on (%j), which is a wrong use', async (words, why) => {
    const { exitCode, stdout, stderr } = await run(...words)
    expect(stderr).toContain('Nothing is switched on')
    expect(stderr).toContain(why)
    expect(stdout).toBe('')
    expect(exitCode).toBe(2)
  })

  it('and tells the stages that were done and those that were not', async () => {
    const { stderr } = await run(
      '-f',
      'compose.yaml',
      '--image',
      'acme/web',
      '--layout',
      'nowhere',
      '--scanner',
      'none',
    )
    expect(stderr).toContain('Done: convert, validate. Not done: build.')
  })
})

describe('a dry run', () => {
  it('prints the plan of every stage and changes nothing', async () => {
    const before = tip()
    const { exitCode, stdout } = await run(...everything(), '--dry-run')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('create ops/base/web.yaml')
    expect(stdout).toContain('newTag: 1.1.0')
    expect(() => readFileSync(join(root, 'ops/base/web.yaml'))).toThrow()
    expect(tip()).toBe(before)
  })
})
