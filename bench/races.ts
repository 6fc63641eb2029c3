import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serveGit } from '../test/support/git-server.ts'
import { bareRepository, git, temporaryFolder, writeFiles } from '../test/support/repositories.ts'

/**
 * N jobs bump an image on one branch of a real repository, served by `git http-backend`, at the same instant: ours as
 * workflows start it, from the bundle, against the usual `git pull --rebase && git push` with ten tries, in one run.
 * Usage: node bench/races.ts [N…]; without numbers 20 and 50. `mixed` is `ours` with every other job delivering a project.
 * CLI=path names another bundle than dist/cli.js; RACES=ours,mixed runs these methods
 * alone; with one, `time` tells what it costs.
 */
interface Race {
  readonly landed: number
  readonly duplicated: number
  readonly failed: number
  /** What the server was asked, all jobs together. */
  readonly requests: number
  readonly milliseconds: number
}

type Job = (url: string, file: string, name: string) => ChildProcess

const cli = resolve(process.env['CLI'] ?? join(import.meta.dirname, '..', 'dist', 'cli.js'))
const imageOf = (name: string, tag = ''): string => `ghcr.io/acme/${name}${tag}`
/** A project of one service, delivered to a folder of its own. */
const project = (url: string, name: string): ChildProcess => {
  const folder = temporaryFolder('project')
  writeFiles(folder.path, { 'compose.yaml': `name: ${name}\nservices: {web: {image: "ghcr.io/acme/${name}:v2"}}\n` })
  const where = ['--repository', url, '--branch', 'main', '--out', `projects/${name}`, '--retries', '100']
  const env = { ...process.env, GITHUB_TOKEN: '' }
  const args = [cli, 'convert', ...where]
  const job = spawn(process.execPath, args, { cwd: folder.path, env, stdio: ['ignore', 'ignore', 'pipe'] })
  job.on('close', () => folder.remove())
  return job
}
const isProject = (name: string): boolean => Number(name.replace('app', '')) % 2 === 1
const bump = (url: string, file: string, name: string, token = ''): ChildProcess => {
  const where = ['--repository', url, '--branch', 'main', '--paths', file, '--retries', '100']
  const args = [cli, 'bump', '--image', imageOf(name), '--tag', 'v2', ...where]
  const env = { ...process.env, GITHUB_TOKEN: token }
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** What the step looks like in most workflows: a checkout, sed, commit, and a loop of pull and push. */
const script = `
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
git clone --quiet --depth 1 "$1" work && cd work
git config user.name Racer; git config user.email racer@example.com
sed -i "s#ghcr.io/acme/$3:v1#ghcr.io/acme/$3:v2#" "$2"; git commit --quiet --all --message "Bump $3

Image: ghcr.io/acme/$3:v2"
tries=0
until git push --quiet origin main; do
  tries=$((tries + 1)); [ $tries -le 10 ] || exit 1
  sleep 1; git pull --quiet --rebase origin main || git rebase --abort
done`

const methods: Readonly<Record<string, Job>> = {
  loop: (...args) => spawn('sh', ['-c', script, 'sh', ...args], { stdio: 'ignore' }),
  // A token of one workflow run is known to no other job, so none carries the bump of another.
  alone: (...args) => bump(...args, 'ghs_of_one_job'),
  ours: (...args) => bump(...args),
  // Every other job delivers a whole project.
  mixed: (url, file, name) => (isProject(name) ? project(url, name) : bump(url, file, name)),
}

async function race(method: string, count: number, shared: boolean): Promise<Race> {
  const job = methods[method]!
  const folder = temporaryFolder('races')
  const root = join(folder.path, 'served')
  mkdirSync(root)
  const names = Array.from({ length: count }, (_, index) => `app${index}`)
  const values = (name: string): string => `${name}:\n  image: ${imageOf(name, ':v1')} # of ${name}\n  replicas: 2\n`
  const files: Record<string, string> = { 'values.yaml': names.map(values).join('') }
  for (let index = 0; index < 370; index++) files[`apps/app${index}/values.yaml`] = values(`app${index}`)
  const fileOf = (name: string): string => (shared ? 'values.yaml' : `apps/${name}/values.yaml`)
  const bare = bareRepository(root, 'ops', files)
  const server = await serveGit(root)
  const start = performance.now()
  const codes = await Promise.all(names.map((name) => finished(job(`${server.url}/ops.git`, fileOf(name), name))))
  const milliseconds = performance.now() - start
  await server.close()
  const lines = git(bare, 'log', '--format=%B', 'main').split('\n')
  const madeBy = (name: string): string =>
    method === 'mixed' && isProject(name)
      ? `chore(deploy): generate the manifests of ${name}`
      : `Image: ${imageOf(name, ':v2')}`
  const commits = names.map((name) => lines.filter((line) => line === madeBy(name)).length)
  const holds = (path: string, text: string): boolean => git(bare, 'show', `main:${path}`).includes(text)
  const isThere = (name: string): boolean =>
    method === 'mixed' && isProject(name)
      ? holds(`projects/${name}/base/web.yaml`, imageOf(name, ':v2'))
      : holds(fileOf(name), `${imageOf(name, ':v2')} #`)
  const landed = names.filter(isThere).length
  folder.remove()
  return {
    landed,
    duplicated: commits.filter((times) => times > 1).length,
    failed: codes.filter((code) => code !== 0).length,
    requests: server.requests.length,
    milliseconds,
  }
}

/** The exit code; what a job that failed said is shown. */
function finished(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk
    })
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(said)
      resolve(code)
    })
  })
}

const only = process.env['RACES']?.split(',')
const given = process.argv.slice(2).map(Number)
const counts = given.filter((count) => count > 0)
console.log('jobs file   method landed  twice  failed requests  seconds  of the loop')
for (const count of counts.length > 0 ? counts : [20, 50]) {
  for (const shared of [false, true]) {
    let usual: number | undefined
    for (const name of Object.keys(methods)) {
      if (only !== undefined && !only.includes(name)) continue
      const { landed, duplicated, failed, requests, milliseconds } = await race(name, count, shared)
      if (name === 'loop') usual = milliseconds
      const cells = [
        String(count).padEnd(4),
        (shared ? 'same' : 'own').padEnd(6),
        name.padEnd(6),
        `${landed}/${count}`.padEnd(7),
        String(duplicated).padEnd(6),
        String(failed).padEnd(6),
        (requests / Math.max(1, landed)).toFixed(1).padEnd(9),
        (milliseconds / 1000).toFixed(2).padStart(8),
        usual === undefined ? '' : `${((100 * milliseconds) / usual).toFixed(0)} %`.padStart(12),
      ]
      console.log(cells.join(' '))
    }
  }
}
