// @ts-check
/**
 * The chain on the example, from the committed bundle, with Node and Git alone: a Compose project becomes validated
 * manifests, its images pass the gate, and all of it lands in a GitOps repository in one commit. A second run finds nothing
 * to do. Everything happens in .demo/.
 *
 *   npm start
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lookAround } from './machine.js'
import { makeLayout } from './static-layout.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..', '..')
const demo = join(root, '.demo')
const app = join(demo, 'app')
const gitops = join(demo, 'gitops.git')
/** Service → folder of its sources. */
const services = { 'k8s-app-monitor-agent': 'agent', 'k8s-app-monitor-test': 'test' }
/** Exit code of the suite when a tool or service failed. */
const serviceFailed = 3

/** @param {string} cwd @param {string[]} words */
function git(cwd, ...words) {
  const who = ['-c', 'user.name=demo', '-c', 'user.email=demo@example.com', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...who, ...words], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

/**
 * Runs the committed bundle and shows what it says.
 * @param {string[]} words
 * @returns {number} its exit code
 */
function suite(...words) {
  say(`\n$ gitops-actions ${words.join(' ')}`)
  const { status } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...words], {
    cwd: app,
    stdio: 'inherit',
  })
  return status ?? 70
}

/** @param {number} status */
function stopUnlessPassed(status) {
  if (status === 0) return
  say(`\nThe chain ended with exit code ${status}; nothing after that step was done.`)
  process.exit(status)
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`)
}

/** The app is a Git work tree, as in real life: its commit is what the GitOps commit refers to. @param {string} registry */
function prepareApp(registry) {
  rmSync(demo, { recursive: true, force: true })
  mkdirSync(app, { recursive: true })
  for (const name of ['compose.yaml', 'agent', 'test']) cpSync(join(here, name), join(app, name), { recursive: true })
  writeFileSync(join(app, '.env'), `REGISTRY=${registry}\nTAG=1.0.0\n`)
  git(app, 'init', '--quiet')
  git(app, 'add', '--all')
  git(app, 'commit', '--quiet', '--message', 'feat: the monitor example')
}

/** The GitOps repository: bare, and without this project yet. */
function prepareGitops() {
  const seed = join(demo, 'seed')
  mkdirSync(seed)
  writeFileSync(join(seed, 'README.md'), 'What runs in our clusters.\n')
  git(seed, 'init', '--quiet')
  git(seed, 'add', '--all')
  git(seed, 'commit', '--quiet', '--message', 'chore: begin')
  git(demo, 'clone', '--quiet', '--bare', seed, gitops)
  rmSync(seed, { recursive: true })
}

/** What this machine builds, scans and pushes with. @param {import('./machine.js').Machine} machine */
function buildOptions(machine) {
  const push = machine.registry === undefined ? [] : ['--push']
  const scanner = ['--scanner', machine.scanner ?? 'none']
  if (machine.builder) return [...scanner, ...push]
  const layouts = Object.entries(services).flatMap(([service, folder]) => {
    const layout = `layouts/${folder}`
    const architectures = ['amd64', 'arm64']
    makeLayout({ repository: app, folder, layout: join(app, layout), architectures, created: '2026-01-01T00:00:00Z' })
    return ['--layout', `${service}=${layout}`]
  })
  return [...layouts, ...scanner, ...push]
}

/** @param {import('./machine.js').Machine} machine */
function deliver(machine) {
  const target = ['--out', 'apps/monitor', '--repository', '../gitops.git', '--branch', 'main']
  return suite('run', '-f', 'compose.yaml', ...buildOptions(machine), ...target)
}

let machine = await lookAround()
const registry = machine.registry ?? 'registry.example.com'
prepareApp(registry)
prepareGitops()
let status = deliver(machine)
if (status === serviceFailed && machine.missing.length < 3) {
  const line = 'A tool that is here could not do its part (see above): the demo goes on with OCI layouts, not scanned.'
  machine = { ...machine, builder: false, scanner: undefined, missing: [line, ...machine.missing] }
  say(`\n${line}`)
  status = deliver(machine)
}
stopUnlessPassed(status)
const commit = git(gitops, 'rev-parse', 'main')

say('\nThe same once more: nothing differs, so there is no second commit.')
stopUnlessPassed(deliver(machine))
if (git(gitops, 'rev-parse', 'main') !== commit) throw new Error('the second run made a commit')

say('\nThe commit in the GitOps repository:\n')
say(git(gitops, 'log', '-1', '--stat', '--format=%h %an%n%n%B', 'main').trimEnd())
say(`\nGitOps repository: ${relative(process.cwd(), gitops)}`)
for (const digest of git(gitops, 'log', '-1', '--format=%(trailers:key=Image,valueonly)', 'main').trim().split('\n')) {
  say(`Image:             ${digest}`)
}
for (const line of machine.missing) say(`\n${line}`)
