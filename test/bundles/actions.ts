import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveGit } from '../support/git-server.ts'
import { temporaryFolder } from '../support/host.ts'
import { writeLayout } from '../support/layouts.ts'
import { type RegistryDoubleOptions, startRegistryDouble } from '../support/registry-double.ts'
import { bareRepository, git, writeFiles } from '../support/repositories.ts'
import { projectRoot, runStep, type Step, type StepResult } from '../support/runner.ts'

const stages = readdirSync(join(projectRoot, 'actions')).map((name) => `actions/${name}`)
const password = 'canary-registry-password'
const token = 'canary-gitops-token'

const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' }, spec: { ports: [{ port: 80 }] } }
/** The API server refuses it: a Deployment needs a selector. */
const withoutSelector = (name: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      containers:
        - name: web
          image: nginx:1.27
`
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web} # the shop
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: web
          image: registry.example.com/acme/web:1.0.0   # bumped by CI
`

/** A workspace with these files; objects are written as JSON, which is YAML too. */
function workspace(files: Readonly<Record<string, string | object>>): string {
  const folder = temporaryFolder('workspace')
  const texts = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? content : `${JSON.stringify(content)}\n`,
  ])
  writeFiles(folder, Object.fromEntries(texts))
  return folder
}

/** A program on PATH that keeps the environment it was given in a file beside itself. */
function program(name: string, script: string): { folder: string; environment(): string } {
  const folder = temporaryFolder('program')
  writeFileSync(join(folder, name), `#!/bin/sh\nenv > '${folder}/environment'\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
  return { folder, environment: () => readFileSync(join(folder, 'environment'), 'utf8') }
}

const errorsOf = ({ annotations }: StepResult) => annotations.filter(({ level }) => level === 'error')

/** Drives every action as the runner does: a process of its own, started by this Node from the committed bundle. */
export function describeActions(title: string, node: () => string | Promise<string>): void {
  const run = async (step: Step): Promise<StepResult> => await runStep({ ...step, node: await node() })

  describe(`the actions as processes, on ${title}`, () => {
    describe.each(['.', ...stages])('%s', (action) => {
      it('warns of a variable that is almost an input, and passes over others', async () => {
        const step = await run({ action, inputs: { 'dry-rnu': 'true', issue_title: 'hello', 'dry-run': 'perhaps' } })
        expect(step.annotations.filter(({ level }) => level === 'warning')[0]?.message).toContain('"dry-run"')
        expect(step.annotations.filter(({ level }) => level === 'notice')[0]?.message).toContain('INPUT_ISSUE_TITLE')
      })

      it('refuses a value that does not parse, without a stack trace', async () => {
        const required = action.endsWith('build-scan-push') ? { image: 'registry.example.com/acme/web' } : {}
        const step = await run({ action, inputs: { ...required, 'dry-run': 'perhaps' } })
        expect(step.exitCode).toBe(2)
        expect(errorsOf(step)[0]?.message).toContain('"perhaps" is not a boolean')
        expect(`${step.stdout}${step.stderr}`).not.toMatch(/^\s+at \S/m)
      })
    })

    describe('validate-manifests', () => {
      const action = 'actions/validate-manifests'

      it('passes what the API server takes', async () => {
        const step = await run({ action, workspace: workspace({ 'ops/service.yaml': service }) })
        expect([step.exitCode, step.stdout]).toEqual([0, step.stdout])
        expect(step.outputs).toMatchObject({ valid: 'true', errors: '0' })
        expect(step.summary).not.toBe('')
      })

      it('refuses what it does not take, on its line', async () => {
        const files = { 'ops/service.yaml': service, 'ops/web.yaml': withoutSelector('web') }
        const step = await run({ action, inputs: { paths: 'ops' }, workspace: workspace(files) })
        expect(step.exitCode).toBe(1)
        expect(step.outputs).toMatchObject({ valid: 'false' })
        expect(errorsOf(step)).toContainEqual(expect.objectContaining({ file: 'ops/web.yaml', line: 5 }))
      })

      it('shows ten annotations of a level and the rest in the summary', async () => {
        const files = Array.from({ length: 25 }, (_, index) => [`${index}.yaml`, withoutSelector(`web-${index}`)])
        const step = await run({ action, workspace: workspace(Object.fromEntries(files)) })
        expect(step.exitCode).toBe(1)
        expect(errorsOf(step).length).toBeLessThanOrEqual(10)
        expect(Number(step.outputs['errors'])).toBeGreaterThanOrEqual(25)
        expect(step.summary).toContain('24.yaml')
      })

      it('takes no workflow command from a manifest', async () => {
        const hostile = '::error::x%0A::set-output name=valid::true ##[group]x'
        const manifest = { ...service, metadata: { name: hostile, labels: { [hostile]: hostile } } }
        const file = `${hostile.replaceAll(/[^a-z:]/g, '')}.yaml`
        const step = await run({
          action,
          workspace: workspace({ [file]: manifest, 'tab.yaml': `a:\n\t- "${hostile}"` }),
        })
        expect(step.exitCode).toBe(1)
      })

      it('writes SARIF and JSON where they are asked for', async () => {
        const folder = workspace({ 'web.yaml': withoutSelector('web') })
        const inputs = { 'sarif-file': 'out/scan.sarif', 'report-file': 'out/report.json', paths: 'web.yaml' }
        const step = await run({ action, workspace: folder, inputs })
        expect(step.exitCode).toBe(1)
        expect(JSON.parse(readFileSync(join(folder, 'out/scan.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
        expect(step.outputs['reports']?.split('\n').sort()).toEqual(['out/report.json', 'out/scan.sarif'])
        expect(JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))).toMatchObject({ version: 1 })
      })

      it('names a path that is not there', async () => {
        const step = await run({ action, inputs: { paths: 'missing.yaml' } })
        expect(step.exitCode).toBe(2)
        expect(errorsOf(step)[0]?.message).toContain('missing.yaml')
      })
    })

    describe('kompose-convert', () => {
      const action = 'actions/kompose-convert'
      const compose = 'services:\n  web:\n    image: nginx:1.27\n    ports: ["8080:80"]\n'

      it('writes a base and overlays', async () => {
        const folder = workspace({ 'compose.yaml': compose })
        const step = await run({ action, workspace: folder })
        expect(step.exitCode, step.stdout).toBe(0)
        expect(existsSync(join(folder, 'ops/base/kustomization.yaml'))).toBe(true)
        for (const name of ['dev', 'stage', 'prod']) expect(existsSync(join(folder, 'ops/overlays', name))).toBe(true)
      })

      it('writes nothing with dry-run', async () => {
        const folder = workspace({ 'compose.yaml': compose })
        expect((await run({ action, workspace: folder, inputs: { 'dry-run': 'true' } })).exitCode).toBe(0)
        expect(readdirSync(folder)).toEqual(['compose.yaml'])
      })

      it('names the line of a Compose file that does not parse, and writes nothing', async () => {
        const folder = workspace({ 'compose.yaml': 'services:\n  web:\n\timage: nginx\n' })
        const step = await run({ action, workspace: folder })
        expect([1, 2]).toContain(step.exitCode)
        expect(errorsOf(step)[0]).toMatchObject({ file: 'compose.yaml', line: 3 })
        expect(readdirSync(folder)).toEqual(['compose.yaml'])
      })
    })

    describe('bump-manifest-tag', () => {
      const action = 'actions/bump-manifest-tag'
      const inputs = { image: 'registry.example.com/acme/web', tag: '1.1.0' }
      const bumped = deployment.replace('1.0.0', '1.1.0')

      it('changes the bytes of the tag in place', async () => {
        const folder = workspace({ 'ops/web.yaml': deployment })
        const step = await run({ action, workspace: folder, inputs })
        expect(step.exitCode, step.stdout).toBe(0)
        expect(readFileSync(join(folder, 'ops/web.yaml'), 'utf8')).toBe(bumped)
        expect(step.outputs).toMatchObject({ changed: 'true', 'old-tag': '1.0.0', 'new-tag': '1.1.0' })
      })

      it('changes nothing the second time', async () => {
        const step = await run({ action, workspace: workspace({ 'web.yaml': bumped }), inputs })
        expect(step.exitCode).toBe(0)
        expect(step.outputs).toMatchObject({ changed: 'false' })
      })

      it('names the nearest image when there is none', async () => {
        const folder = workspace({ 'web.yaml': deployment })
        const step = await run({
          action,
          workspace: folder,
          inputs: { ...inputs, image: 'registry.example.com/acme/wob' },
        })
        expect(step.exitCode).toBe(2)
        expect(`${step.stdout}`).toContain('registry.example.com/acme/web')
        expect(readFileSync(join(folder, 'web.yaml'), 'utf8')).toBe(deployment)
      })

      it('pushes one commit with one changed line, and leaves the token nowhere', async () => {
        const root = temporaryFolder('gitops')
        const bare = bareRepository(root, 'gitops', { 'ops/web.yaml': deployment, 'README.md': 'GitOps\n' })
        const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
        const server = await serveGit(root, { authorization })
        try {
          const delivery = { repository: `${server.url}/gitops.git`, branch: 'main', token }
          const step = await run({ action, inputs: { ...inputs, ...delivery }, secrets: [token, authorization] })
          expect(step.exitCode, step.stdout).toBe(0)
          expect(step.outputs).toMatchObject({ changed: 'true', commit: git(bare, 'rev-parse', 'main') })
          expect(git(bare, 'rev-list', '--count', 'main')).toBe('2')
          expect(git(bare, 'show', 'main:ops/web.yaml')).toBe(bumped.trimEnd())
          expect(git(bare, 'diff', '--numstat', 'main~1', 'main')).toBe('1\t1\tops/web.yaml')
        } finally {
          await server.close()
        }
      })

      it('promotes what one environment runs to the next, and brings back what ran before', async () => {
        const bare = bareRepository(temporaryFolder('gitops'), 'gitops', {
          'overlays/dev/web.yaml': bumped,
          'overlays/stage/web.yaml': deployment,
        })
        const stage = (revision: string): string => git(bare, 'show', `${revision}:overlays/stage/web.yaml`)
        const delivery = { repository: bare, branch: 'main' }
        const promotion = { operation: 'promote', from: 'overlays/dev', to: 'overlays/stage', ...delivery }
        const promoted = await run({ action, inputs: promotion })
        expect(promoted.exitCode, promoted.stdout).toBe(0)
        expect(promoted.outputs).toMatchObject({ changed: 'true', 'new-tag': '1.1.0' })
        expect(stage('main')).toBe(bumped.trimEnd())
        const return_ = { operation: 'rollback', paths: 'overlays/stage', reason: 'errors on the shop', ...delivery }
        const rolledBack = await run({ action, inputs: return_ })
        expect(rolledBack.exitCode, rolledBack.stdout).toBe(0)
        expect(stage('main')).toBe(deployment.trimEnd())
        expect(git(bare, 'log', '-1', '--format=%B', 'main')).toContain('errors on the shop')
      })

      it('says that the login failed, and pushes nothing', async () => {
        const root = temporaryFolder('gitops')
        const bare = bareRepository(root, 'gitops', { 'web.yaml': deployment })
        const server = await serveGit(root, { authorization: 'Basic other' })
        try {
          const delivery = { repository: `${server.url}/gitops.git`, branch: 'main', token }
          const step = await run({ action, inputs: { ...inputs, ...delivery }, secrets: [token] })
          expect([2, 3]).toContain(step.exitCode)
          expect(errorsOf(step)[0]?.message).toMatch(/token|log ?in|credential|authenti/i)
          expect(git(bare, 'rev-list', '--count', 'main')).toBe('1')
        } finally {
          await server.close()
        }
      })
    })

    describe('build-scan-push', () => {
      const action = 'actions/build-scan-push'
      const credentials = { 'registry-username': 'robot', 'registry-password': 's3cret' }

      it('pushes exactly the bytes of a layout', async () => {
        const registry = await startRegistryDouble({ login: 'bearer' })
        try {
          const folder = temporaryFolder('workspace')
          const { digest } = writeLayout(join(folder, 'image'))
          const image = `${registry.address}/acme/web`
          const inputs = { layout: 'image', image, tag: '1.1.0', push: 'true', scanner: 'none', ...credentials }
          const step = await run({ action, workspace: folder, inputs, secrets: ['s3cret'] })
          expect(step.exitCode, step.stdout).toBe(0)
          expect(step.outputs).toMatchObject({ digest, reference: `${image}@${digest}`, pushed: 'true' })
          expect(registry.manifests.get('acme/web')?.get('1.1.0')).toBe(digest)
        } finally {
          await registry.close()
        }
      })

      it('pushes nothing when the scanner fails, and the scanner sees no secret', async () => {
        const registry = await startRegistryDouble()
        try {
          const scanner = program(
            'trivy',
            'case "$1" in --version) echo "Version: 0.72.0" ;; *) echo broken >&2; exit 1 ;; esac',
          )
          const folder = temporaryFolder('workspace')
          writeLayout(join(folder, 'image'))
          const step = await run({
            action,
            workspace: folder,
            environment: { PATH: `${scanner.folder}:/usr/bin:/bin`, SOME_TOKEN: token },
            inputs: {
              ...{ layout: 'image', image: `${registry.address}/acme/web`, tag: '1.1.0', push: 'true' },
              ...{ 'registry-username': 'robot', 'registry-password': password },
            },
            secrets: [password],
          })
          expect(step.exitCode).toBe(3)
          expect(step.stdout).toContain('trivy')
          expect(registry.blobs.size).toBe(0)
          expect(registry.manifests.size).toBe(0)
          expect(scanner.environment()).not.toMatch(/canary|s3cret|ghs_/)
        } finally {
          await registry.close()
        }
      })

      it.each<[string, Record<string, string>, RegistryDoubleOptions, number]>([
        ['built', { scanner: 'none' }, {}, 0],
        ['refused', { scanner: 'none', 'test-results': 'junit.xml' }, {}, 1],
        ['scan-failed', {}, {}, 3],
        [
          'push-failed',
          { scanner: 'none' },
          { fault: (method) => (method === 'PUT' ? { status: 403 } : undefined) },
          3,
        ],
        ['sign-failed', { scanner: 'none', sign: 'true' }, {}, 3],
      ])('tells the steps behind it what became of the image: %s', async (outcome, more, options, exitCode) => {
        const registry = await startRegistryDouble(options)
        try {
          const broken = 'case "$1" in --version|version) echo "Version: 0.72.0" ;; *) echo broken >&2; exit 1 ;; esac'
          const path = ['trivy', 'cosign'].map((name) => program(name, broken).folder)
          const folder = temporaryFolder('workspace')
          writeLayout(join(folder, 'image'))
          writeFileSync(join(folder, 'junit.xml'), '<testsuite><testcase name="a"><failure/></testcase></testsuite>')
          const image = { layout: 'image', image: `${registry.address}/acme/web`, tag: '1.1.0', push: 'true' }
          const step = await run({
            action,
            workspace: folder,
            environment: { PATH: [...path, '/usr/bin', '/bin'].join(':') },
            inputs: { ...image, ...more },
          })
          expect([step.outputs['outcome'], step.exitCode], step.stdout).toEqual([outcome, exitCode])
          const tags = [...(registry.manifests.get('acme/web')?.keys() ?? [])].filter((name) => !name.includes(':'))
          expect(tags).toEqual(outcome === 'built' ? ['1.1.0'] : [])
        } finally {
          await registry.close()
        }
      })

      it('names an image reference with capitals', async () => {
        const folder = temporaryFolder('workspace')
        writeLayout(join(folder, 'image'))
        const inputs = { layout: 'image', image: 'ghcr.io/Acme/Web', tag: '1', scanner: 'none' }
        const step = await run({ action, workspace: folder, inputs })
        expect(step.exitCode).toBe(2)
        expect(errorsOf(step)[0]?.message).toContain('Acme')
      })
    })

    describe('gitops-actions, the chain', () => {
      it('takes a Compose project and an image to one line in a GitOps repository', async () => {
        const root = temporaryFolder('gitops')
        const folder = workspace({
          'compose.yaml': 'services:\n  web:\n    image: registry.example.com/acme/web:1.0.0\n    ports: ["8080:80"]\n',
        })
        const { digest } = writeLayout(join(folder, 'image'))
        mkdirSync(join(root, 'work'))
        const bare = bareRepository(root, 'gitops', { 'overlays/dev/web.yaml': deployment, 'prod.yaml': deployment })
        const step = await run({
          action: '.',
          workspace: folder,
          inputs: {
            ...{ 'compose-file': 'compose.yaml', out: 'ops', layout: 'image', scanner: 'none' },
            ...{ image: 'registry.example.com/acme/web', tag: '1.1.0' },
            ...{ repository: bare, branch: 'main', paths: 'overlays/dev' },
          },
        })
        expect(step.exitCode, step.stdout).toBe(0)
        expect(existsSync(join(folder, 'ops/base/kustomization.yaml'))).toBe(true)
        expect(git(bare, 'diff', '--numstat', 'main~1', 'main')).toBe('1\t1\toverlays/dev/web.yaml')
        expect(git(bare, 'show', 'main:overlays/dev/web.yaml')).toContain(digest)
        expect(step.outputs).toMatchObject({ digest, changed: 'true', commit: git(bare, 'rev-parse', 'main') })
      })

      it('takes a whole Compose project to one commit of a GitOps repository', async () => {
        const folder = workspace({
          'compose.yaml':
            'services:\n  web:\n    image: registry.example.com/acme/web:1.0.0\n    build: web\n  db:\n    image: postgres:17\n',
        })
        const { digest } = writeLayout(join(folder, 'image'))
        const bare = bareRepository(temporaryFolder('gitops'), 'gitops', { 'README.md': 'ours\n' })
        const inputs = {
          ...{ 'compose-file': 'compose.yaml', out: 'apps/shop', layout: 'web=image', scanner: 'none' },
          ...{ repository: bare, branch: 'main' },
        }
        const step = await run({ action: '.', workspace: folder, inputs })
        expect(step.exitCode, step.stdout).toBe(0)
        const commit = git(bare, 'rev-parse', 'main')
        expect(step.outputs).toMatchObject({
          changed: 'true',
          commit,
          branch: 'main',
          valid: 'true',
          manifests: 'apps/shop',
        })
        const reference = `registry.example.com/acme/web@${digest}`
        expect(JSON.parse(step.outputs['images'] ?? '')).toEqual({ web: { reference, digest } })
        expect(git(bare, 'show', 'main:apps/shop/overlays/dev/kustomization.yaml')).toContain(digest)
        expect(existsSync(join(folder, 'apps'))).toBe(false)
        for (const part of ['flowchart LR', '### Images', '### Services', '<summary>'])
          expect(step.summary).toContain(part)
      })
    })
  })
}
