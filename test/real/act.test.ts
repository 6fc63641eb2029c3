import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runWorkflow, suiteFolder, type WorkflowResult } from '../support/act.ts'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { type GitServer, serveGit } from '../support/git-server.ts'
import { temporaryFolder } from '../support/host.ts'
import { type RealRegistry, startRegistry } from '../support/registry.ts'
import { bareRepository, git, writeFiles } from '../support/repositories.ts'
import { projectRoot } from '../support/runner.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'
import { programsFolder } from '../support/tools.ts'

const token = 'canary-gitops-token'
const workflow = '.github/workflows/chain.yml'
const compose = `services:
  web:
    build: web
    ports: ["8080:80"]
  api:
    build: api
    expose: ["9090"]
`

let registry: RealRegistry
let buildkit: BuildKit
let server: GitServer
let root: string
let programs: string
let trivyCache: string
let suite: string

beforeAll(async () => {
  root = temporaryFolder('gitops')
  const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  ;[registry, buildkit, server, programs] = await Promise.all([
    startRegistry(),
    startBuildKit(),
    serveGit(root, { authorization }),
    programsFolder(['buildx', 'trivy', 'kustomize', 'helm']),
  ])
  trivyCache = makeTrivyCache([
    { id: 'CVE-2099-0001', package: 'libfake', fixedIn: '1.0.1-r0', severity: 'CRITICAL', title: 'made up' },
  ])
  suite = suiteFolder()
})

afterAll(async () => {
  await Promise.all([registry?.stop(), buildkit?.stop(), server?.close()])
})

/** The example as it stands, with the addresses of this test in place of GitHub's and the database that the test made. */
function exampleWorkflow(name: string): string {
  const substitutes: [string, string][] = [
    [`ghcr.io/\${{ github.repository_owner }}`, `${registry.address}/${name}`],
    ['https://github.com/acme/gitops', `${server.url}/${name}.git`],
    [
      'branch: main\n',
      `branch: main\n          builder: ${buildkit.environment['BUILDX_BUILDER']}\n          scanner-cache: ${trivyCache}\n          scanner-offline: true\n`,
    ],
  ]
  return substitutes.reduce(
    (text, [from, to]) => {
      expect(text).toContain(from)
      return text.replace(from, () => to)
    },
    readFileSync(join(projectRoot, 'examples/workflows/chain.yml'), 'utf8'),
  )
}

/** Makes what is in a folder the first commit of a repository. */
function commitAll(folder: string): string {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message=feat: begin')
  return folder
}

function repositoryOf(files: Record<string, string>): string {
  const folder = temporaryFolder('repository')
  writeFiles(folder, files)
  return commitAll(folder)
}

/** The app's repository: a Compose file, two images of data alone with these packages, and the example workflow. */
function appRepository(name: string, packages: Record<'web' | 'api', Record<string, string>>): string {
  const folder = temporaryFolder(name)
  for (const service of ['web', 'api'] as const) {
    writeAlpine(join(folder, service, 'root'), packages[service])
    writeFiles(folder, { [`${service}/Dockerfile`]: 'FROM scratch\nCOPY root/ /\n' })
  }
  writeFiles(folder, { 'compose.yaml': compose, [workflow]: exampleWorkflow(name) })
  return commitAll(folder)
}

const gitopsRepository = (name: string): string => bareRepository(root, name, { 'README.md': 'What runs.\n' })

async function push(repository: string): Promise<WorkflowResult> {
  const uses = /uses: (gitops-actions\/gitops-actions@\w+)/.exec(readFileSync(join(repository, workflow), 'utf8'))?.[1]
  return await runWorkflow({
    repository,
    workflow,
    secrets: { GITOPS_TOKEN: token, GITHUB_TOKEN: 'canary-workflow-token' },
    environment: { ...buildkit.environment, PATH: `${programs}:${process.env['PATH']}` },
    actions: { [uses ?? '']: suite },
  })
}

describe('the example workflow of the chain, under act', () => {
  const good = { libfake: '1.0.1-r0' }

  it('ends in one commit with every manifest, and every image by the digest that passed and was pushed', async () => {
    const bare = gitopsRepository('monitor')
    const app = appRepository('monitor', { web: good, api: good })
    const result = await push(app)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.jobs).toEqual({ deliver: 'success' })
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('2')
    const overlay = git(bare, 'show', 'main:apps/shop/overlays/dev/kustomization.yaml')
    for (const service of ['web', 'api']) {
      const name = `${registry.address}/monitor/${service}`
      const digest = new RegExp(`name: ${name}\\n +digest: (sha256:[0-9a-f]{64})`).exec(overlay)?.[1]
      const pushed = await fetch(`http://${registry.address}/v2/monitor/${service}/manifests/${digest}`)
      expect(pushed.status, overlay).toBe(200)
      expect(git(bare, 'show', `main:apps/shop/base/${service}.yaml`)).toContain('kind: Deployment')
    }
    expect(result.summaries.join('\n')).toContain('```mermaid')
    expect(result.log).not.toMatch(/canary/)
    expect(existsSync(join(app, 'apps'))).toBe(false)

    const again = await push(app)
    expect(again.jobs, again.log).toEqual({ deliver: 'success' })
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('2')
  })

  it('stops at one vulnerable image of two: nothing of either is pushed, nothing is committed', async () => {
    const bare = gitopsRepository('vulnerable')
    const result = await push(appRepository('vulnerable', { web: good, api: { libfake: '1.0.0-r0' } }))
    expect(result.exitCode).not.toBe(0)
    expect(result.jobs).toEqual({ deliver: 'failure' })
    expect(result.log).toMatch(/vulnerable\/api.*CVE-2099-0001/)
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('1')
    for (const service of ['web', 'api']) {
      expect((await fetch(`http://${registry.address}/v2/vulnerable/${service}/tags/list`)).status).toBe(404)
    }
  })
})

describe('act', () => {
  it('runs an action of another repository on Node 24, with secrets masked', async () => {
    const action = repositoryOf({
      'action.yml': 'name: t\noutputs: { made: { description: x } }\nruns: { using: node24, main: main.mjs }\n',
      'main.mjs': `import { appendFileSync as append } from 'node:fs'
        append(process.env.GITHUB_OUTPUT, 'made=by node ' + process.versions.node.split('.')[0] + '\\n')
        append(process.env.GITHUB_STEP_SUMMARY, '# Summary')
        console.log('secret: ' + process.env.TOKEN)`,
    })
    const workflow = `on: push
jobs:
  deliver:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: acme/action@v1
        id: action
        env: { TOKEN: '\${{ secrets.TOKEN }}' }
      - run: cat file.txt && echo "made \${{ steps.action.outputs.made }}"
`
    const result = await runWorkflow({
      repository: repositoryOf({ '.github/workflows/t.yml': workflow, 'file.txt': 'checked out\n' }),
      workflow: '.github/workflows/t.yml',
      secrets: { TOKEN: 'canary-secret' },
      actions: { 'acme/action@v1': action },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.jobs).toEqual({ deliver: 'success' })
    expect(result.log).toContain('checked out')
    expect(result.log).toContain('made by node 24')
    expect(result.log).toContain('secret: ***')
    expect(result.log).not.toContain('canary-secret')
    expect(result.summaries).toEqual(['# Summary'])
  })
})
