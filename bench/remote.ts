import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { serveGit } from '../test/support/git-server.ts'
import { git, temporaryFolder } from '../test/support/repositories.ts'

/** A known path in a remote repository of 100,000 files: ours against clone, edit and push. Usage: node bench/remote.ts [FILES] */
const count = Number(process.argv[2] ?? 100_000)
const folder = temporaryFolder('remote')
const bare = join(folder.path, 'served', 'ops.git')
mkdirSync(bare, { recursive: true })
git(bare, 'init', '--quiet', '--bare', '--initial-branch=main')
for (const key of ['http.receivepack', 'uploadpack.allowFilter']) git(bare, 'config', key, 'true')
const pathOf = (index: number): string =>
  `apps/team${Math.floor(index / 1000)}/app${Math.floor(index / 10)}/file${index}.yaml`
const input = ['commit refs/heads/main\ncommitter A <a@example.com> 1700000000 +0000\ndata 5\nStart\n']
for (let index = 0; index < count; index++) {
  const text = `app${index}: v1\nreplicas: ${index}\n# ${'x'.repeat(500 + (index % 500))}\n`
  input.push(`M 100644 inline ${pathOf(index)}\ndata ${text.length}\n${text}\n`)
}
execFileSync('git', ['fast-import', '--quiet'], { cwd: bare, input: input.join('') })
const server = await serveGit(join(folder.path, 'served'))
const url = `${server.url}/ops.git`
const racer = join(import.meta.dirname, '..', 'test', 'support', 'racer.ts')

async function seconds(program: string, args: readonly string[]): Promise<number> {
  const start = performance.now()
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))))
  })
  return (performance.now() - start) / 1000
}

const script = `set -e; cd "$(mktemp -d)"; git clone --quiet --depth 1 "$1" work; cd work
sed -i "s/^app8: .*/app8: v2/" "$2"
git -c user.name=A -c user.email=a@example.com commit --quiet --all --message Bump; git push --quiet origin HEAD:main; rm -rf "$PWD"`
const usual = await seconds('sh', ['-c', script, 'sh', url, pathOf(8)])
const ours: number[] = []
for (const value of ['v3', 'v4', 'v5'])
  ours.push(await seconds(process.execPath, [racer, url, pathOf(9), 'app9', value]))
await server.close()
const best = Math.min(...ours)
console.log(
  `${count} files: clone, edit and push ${usual.toFixed(2)} s; ours ${best.toFixed(2)} s; ratio 1/${(usual / best).toFixed(1)}`,
)
folder.remove()
