import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { buildContract } from '../../src/image/inputs.ts'
import { buildImage } from '../../src/image/stage.ts'
import { runWorkflow, suiteFolder, type WorkflowResult } from '../support/act.ts'
import { type BuildKit, startBuildKit } from '../support/buildkit.ts'
import { type GitHubDouble, serveGitHub } from '../support/github/double.ts'
import type { DoubleIssue } from '../support/github/state.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { type RegistryDouble, startRegistryDouble } from '../support/registry-double.ts'
import { git, writeFiles } from '../support/repositories.ts'
import { projectRoot } from '../support/runner.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'
import { programsFolder } from '../support/tools.ts'

const example = 'rescan-images.yml'
const token = 'canary-workflow-token'
/** As act calls who started a workflow. */
const actor = 'nektos/act'

let buildkit: BuildKit
let registry: RegistryDouble
let gitHub: GitHubDouble
let programs: string
let suite: string
const issues: DoubleIssue[] = []

beforeAll(async () => {
  const grants = { [token]: { login: 'bot', contents: 'read', pullRequests: 'none', issues: 'write' } } as const
  ;[buildkit, registry, gitHub, programs] = await Promise.all([
    startBuildKit(),
    // Private: nobody pulls without the login of the workflow.
    startRegistryDouble({ login: { scheme: 'bearer', accounts: { [actor]: token } } }),
    serveGitHub({ bare: '', repository: 'acme/gitops', grants, issues }),
    programsFolder(['buildx', 'trivy']),
  ])
  suite = suiteFolder()
}, 300_000)

afterAll(async () => {
  await Promise.all([buildkit?.stop(), registry?.close(), gitHub?.close()])
})

/** Trivy's database of a day on which this was known. */
const knownOn = (...ids: readonly string[]): string =>
  makeTrivyCache(
    ids.map((id) => ({ id, package: 'libfake', fixedIn: '1.0.2-r0', severity: 'CRITICAL', title: 'made up' })),
  )

/** An image for two platforms, of which the second has the package of these tests in this version. */
async function pushed(name: string, version: string, cache: string): Promise<string> {
  const root = temporaryFolder(name)
  writeAlpine(join(root, 'amd64'), { libother: '3.0.0-r0' })
  writeAlpine(join(root, 'arm64'), { libfake: version })
  writeFiles(root, { Dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH/ /\nUSER 65532\n' })
  const texts = { image: `${registry.address}/acme/${name}`, tag: version, platform: 'linux/amd64,linux/arm64' }
  const login = { push: 'true', 'registry-username': actor, 'registry-password': token }
  const scan = { 'scanner-cache': cache, 'scanner-offline': 'true' }
  const inputs = await parseInputs(buildContract.inputs, { ...texts, ...login, ...scan }, (input) => input)
  const environment = { PATH: [programs, process.env['PATH'] ?? ''].join(delimiter), ...buildkit.environment }
  const { result } = await buildImage(inputs, testHost({ root, environment }))
  expect([result.refused, result.pushed]).toEqual([false, true])
  return result.digest ?? ''
}

/** What `docker login` does: it takes the password from its input, and leaves it where Docker's programs look. */
function dockerLogin(): string {
  const folder = temporaryFolder('docker')
  const script = `#!/bin/sh
[ "$1" = login ] && [ "$3" = --username ] && [ "$5" = --password-stdin ] || exit 64
mkdir -p "$HOME/.docker"
auth=$(printf '%s:%s' "$4" "$(cat)" | base64 -w0)
printf '{"auths":{"%s":{"auth":"%s"}}}' "$2" "$auth" > "$HOME/.docker/config.json"
`
  writeFileSync(join(folder, 'docker'), script, { mode: 0o755 })
  return folder
}

/** The example as it stands, with the registry of this test and the database that is known on this night. */
function exampleWorkflow(cache: string): string {
  const substitutes: [string, string][] = [
    ['docker login ghcr.io', `docker login ${registry.address}`],
    ['issues: true\n', `issues: true\n          scanner-cache: ${cache}\n          scanner-offline: true\n`],
  ]
  return substitutes.reduce(
    (text, [from, to]) => {
      expect(text).toContain(from)
      return text.replace(from, () => to)
    },
    readFileSync(join(projectRoot, 'examples/workflows', example), 'utf8'),
  )
}

/** A repository that names these images, at one commit. */
function repositoryOf(images: Record<'dev' | 'prod', string>, workflow: string): string {
  const repository = temporaryFolder('gitops')
  const files = Object.entries(images).map(([environment, image]) => [
    `overlays/${environment}/web.yaml`,
    `kind: Pod\nspec:\n  containers:\n    - name: web\n      image: ${registry.address}/acme/${image}\n`,
  ])
  writeFiles(repository, { ...Object.fromEntries(files), [`.github/workflows/${example}`]: workflow })
  git(repository, 'init', '--quiet', '--initial-branch=main')
  git(repository, 'add', '--all')
  git(repository, 'commit', '--quiet', '--message=what runs')
  return repository
}

/** One night: what a repository names, looked at with what is known by then. */
async function night(repository: string): Promise<WorkflowResult> {
  const text = readFileSync(join(repository, '.github/workflows', example), 'utf8')
  const [uses = ''] = /gitops-actions\/gitops-actions\S*@\w+/.exec(text) ?? []
  const home = temporaryFolder('home')
  return await runWorkflow({
    repository,
    workflow: `.github/workflows/${example}`,
    event: 'schedule',
    secrets: { GITHUB_TOKEN: token },
    environment: {
      ...{ HOME: home, PATH: [dockerLogin(), programs, process.env['PATH']].join(delimiter) },
      ...{ GITHUB_API_URL: gitHub.api, GITHUB_REPOSITORY: 'acme/gitops' },
    },
    actions: { [uses.replace(/\/actions\/[^@]+/, '')]: suite },
  })
}

it('the nightly workflow refuses what became known, keeps one issue of it, and closes that when it is gone', async () => {
  const [then, now] = [knownOn(), knownOn('CVE-2099-0007')]
  const old = `web@${await pushed('web', '1.0.1-r0', then)}`
  const fixed = `web@${await pushed('web', '1.0.2-r0', then)}`
  const quiet = await night(repositoryOf({ dev: fixed, prod: old }, exampleWorkflow(then)))
  expect(quiet.jobs, quiet.log).toEqual({ rescan: 'success' })
  expect(issues).toEqual([])

  const runs = repositoryOf({ dev: fixed, prod: old }, exampleWorkflow(now))
  const loud = await night(runs)
  expect(loud.jobs, loud.log).toEqual({ rescan: 'failure' })
  expect(loud.log).toMatch(/prod\/web\.yaml.*CVE-2099-0007/)
  expect(loud.log).not.toMatch(/dev\/web\.yaml.*CVE-2099-0007/)
  expect(loud.log + quiet.log).not.toContain(token)
  expect(loud.summaries.join('\n')).toContain('What runs does not pass any more')
  const title = `${registry.address}/acme/web: 1 finding refuses it`
  expect(issues).toMatchObject([{ title, state: 'open', body: expect.stringContaining('prod') }])

  const changes = () => gitHub.requests.filter((request) => /^(?:POST|PATCH)/.test(request)).length
  const before = changes()
  await night(runs)
  expect(changes()).toBe(before)

  const gone = await night(repositoryOf({ dev: fixed, prod: 'web:0.9' }, exampleWorkflow(now)))
  expect(gone.jobs).toEqual({ rescan: 'failure' })
  expect(gone.log).toContain('is not in its registry')
  // Nobody knows what is in an image that is gone: its issue stays as it is.
  expect(issues.map(({ state }) => state)).toEqual(['open'])

  const healed = await night(repositoryOf({ dev: fixed, prod: fixed }, exampleWorkflow(now)))
  expect(healed.jobs, healed.log).toEqual({ rescan: 'success' })
  expect(issues.map(({ state }) => state)).toEqual(['closed'])
}, 300_000)
