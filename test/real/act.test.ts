import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runWorkflow, type WorkflowResult } from '../support/act.ts'
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
  monitor:
    image: IMAGE:1.0.0
    ports: ["8080:80"]
`
const overlay = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [../../base]
images:
  - name: IMAGE # what runs in dev
    newTag: 1.0.0
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
  // What a clone of the action at a commit has; nothing else may be needed.
  suite = temporaryFolder('suite')
  for (const name of ['action.yml', 'actions', 'dist', 'data', 'package.json']) {
    cpSync(join(projectRoot, name), join(suite, name), { recursive: true })
  }
})

afterAll(async () => {
  await Promise.all([registry?.stop(), buildkit?.stop(), server?.close()])
})

/** The example as it stands, with the addresses of this test in place of GitHub's and the database that the test made. */
function exampleWorkflow(name: string): string {
  const substitutes: [string, string][] = [
    [`ghcr.io/\${{ github.repository }}`, `${registry.address}/${name}`],
    ['https://github.com/acme/gitops', `${server.url}/${name}.git`],
    [
      'fail-on: high\n',
      `fail-on: high\n          builder: ${buildkit.environment['BUILDX_BUILDER']}\n          scanner-cache: ${trivyCache}\n          scanner-offline: true\n`,
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

/** The app's repository: a Compose file, an image of data alone with these packages, and the example workflow. */
function appRepository(name: string, packages: Record<string, string>): string {
  const folder = temporaryFolder(name)
  writeAlpine(join(folder, 'root'), packages)
  writeFiles(folder, {
    'compose.yaml': compose.replace('IMAGE', `${registry.address}/${name}`),
    Dockerfile: 'FROM scratch\nCOPY root/ /\n',
    [workflow]: exampleWorkflow(name),
  })
  return commitAll(folder)
}

const gitopsRepository = (name: string): string =>
  bareRepository(root, name, {
    'overlays/dev/kustomization.yaml': overlay.replace('IMAGE', `${registry.address}/${name}`),
    'overlays/prod/kustomization.yaml': overlay.replace('IMAGE', `${registry.address}/${name}`),
  })

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
  it('ends in a commit whose diff is one line', async () => {
    const bare = gitopsRepository('monitor')
    const app = appRepository('monitor', { libfake: '1.0.1-r0' })
    const result = await push(app)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.jobs).toEqual({ deliver: 'success' })
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('2')
    expect(git(bare, 'diff', '--numstat', 'main~1', 'main')).toMatch(/^1\t[01]\toverlays\/dev\/kustomization\.yaml$/)
    const digest = /sha256:[0-9a-f]{64}/.exec(git(bare, 'show', 'main:overlays/dev/kustomization.yaml'))?.[0]
    const pushed = await fetch(`http://${registry.address}/v2/monitor/manifests/${digest}`)
    expect(pushed.status).toBe(200)
    expect(result.log).toContain(`${registry.address}/monitor@${digest} is in ${git(bare, 'rev-parse', 'main')}`)
    expect(result.summaries.join('\n')).toContain('```mermaid')
    expect(result.log).not.toMatch(/canary/)
    expect(existsSync(join(app, 'ops'))).toBe(false)
  })

  it('stops at a vulnerable image: nothing is pushed, nothing is committed', async () => {
    const bare = gitopsRepository('vulnerable')
    const result = await push(appRepository('vulnerable', { libfake: '1.0.0-r0' }))
    expect(result.exitCode).not.toBe(0)
    expect(result.jobs).toEqual({ deliver: 'failure' })
    expect(result.log).toContain('CVE-2099-0001')
    expect(git(bare, 'rev-list', '--count', 'main')).toBe('1')
    expect((await fetch(`http://${registry.address}/v2/vulnerable/tags/list`)).status).toBe(404)
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
