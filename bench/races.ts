import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serveGit } from '../test/support/git-server.ts'
import { bareRepository, git, temporaryFolder } from '../test/support/repositories.ts'

/**
 * N jobs change one branch of a real repository, served by `git http-backend`, at the same instant: ours against the
 * usual `git pull --rebase && git push` with ten tries, in one run. Usage: node bench/races.ts [N…]
 * RACES=ours|alone|loop runs one method alone, so that `time` tells what it costs.
 */
interface Race {
  readonly landed: number
  readonly duplicated: number
  readonly milliseconds: number
  readonly attempts: number
}

type Job = (url: string, file: string, key: string, value: string) => ChildProcess

const racer = join(import.meta.dirname, '..', 'test', 'support', 'racer.ts')
const ours: Job = (url, ...args) =>
  spawn(process.execPath, [racer, url, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
const alone: Job = (url, ...args) =>
  spawn(process.execPath, [racer, url, ...args, 'alone'], { stdio: ['ignore', 'pipe', 'inherit'] })

/** What the step looks like in most workflows: a checkout, sed, commit, and a loop of pull and push. */
const script = `
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
git clone --quiet --depth 1 "$1" work && cd work
git config user.name Racer; git config user.email racer@example.com
sed -i "s/^$3: .*/$3: $4/" "$2"; git commit --quiet --all --message "Set $3 to $4

Key: $3"
tries=0
until git push --quiet origin main; do
  tries=$((tries + 1)); [ $tries -le 10 ] || exit 1
  sleep 1; git pull --quiet --rebase origin main || git rebase --abort
done
echo '{"attempts":'$((tries + 1))'}'`
const rebaseLoop: Job = (url, ...args) =>
  spawn('sh', ['-c', script, 'sh', url, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })

async function race(job: Job, count: number, shared: boolean): Promise<Race> {
  const folder = temporaryFolder('races')
  const root = join(folder.path, 'served')
  mkdirSync(root)
  const keys = Array.from({ length: count }, (_, index) => `app${index}`)
  const files: Record<string, string> = { 'values.yaml': keys.map((key) => `${key}: v1\n# of ${key}\n`).join('') }
  for (let index = 0; index < 370; index++) files[`apps/app${index}/values.yaml`] = `app${index}: v1\nreplicas: 2\n`
  const bare = bareRepository(root, 'ops', files)
  const server = await serveGit(root)
  const start = performance.now()
  const results = await Promise.all(
    keys.map((key) =>
      finished(job(`${server.url}/ops.git`, shared ? 'values.yaml' : `apps/${key}/values.yaml`, key, 'v2')),
    ),
  )
  const milliseconds = performance.now() - start
  await server.close()
  const log = git(bare, 'log', '--format=%B', 'main')
  const commits = keys.map((key) => log.split('\n').filter((line) => line === `Key: ${key}`).length)
  const text = (file: string): string => git(bare, 'show', `main:${file}`)
  const landed = keys.filter((key) => text(shared ? 'values.yaml' : `apps/${key}/values.yaml`).includes(`${key}: v2`))
  folder.remove()
  return {
    landed: landed.length,
    duplicated: commits.filter((times) => times > 1).length,
    milliseconds,
    attempts: results.reduce((sum, output) => sum + (/"attempts":(\d+)/.exec(output) ? Number(RegExp.$1) : 0), 0),
  }
}

function finished(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk
    })
    child.on('close', () => resolve(output))
  })
}

const only = process.env['RACES']
const counts = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0)
console.log('jobs file   method       landed  twice  attempts  seconds  of the rebase loop')
for (const count of counts.length > 0 ? counts : [20, 50]) {
  for (const shared of [false, true]) {
    if (only) {
      console.log(
        JSON.stringify(await race(only === 'ours' ? ours : only === 'alone' ? alone : rebaseLoop, count, shared)),
      )
      continue
    }
    const usual = await race(rebaseLoop, count, shared)
    const line = (name: string, { landed, duplicated, attempts, milliseconds }: Race): string =>
      [
        String(count).padEnd(4),
        (shared ? 'same' : 'own').padEnd(6),
        name.padEnd(12),
        `${landed}/${count}`.padEnd(7),
        String(duplicated).padEnd(6),
        String(attempts).padEnd(9),
        (milliseconds / 1000).toFixed(2).padStart(7),
        `${((100 * milliseconds) / usual.milliseconds).toFixed(0)} %`.padStart(8),
      ].join(' ')
    console.log(line('rebase loop', usual))
    console.log(line('ours, alone', await race(alone, count, shared)))
    console.log(line('ours', await race(ours, count, shared)))
  }
}
