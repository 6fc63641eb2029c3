import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type BuildKit, startBuildKit } from '../test/support/buildkit.ts'
import { temporaryFolder } from '../test/support/repositories.ts'
import { makeTrivyCache, writeAlpine } from '../test/support/scanner-database.ts'
import { programsFolder, realProgram } from '../test/support/tools.ts'
import { best, line, type Timing, timed } from './timing.ts'

/**
 * A whole build-scan-push beside the usual chain of tools (buildx builds one platform and loads it, Trivy scans it, buildx builds all and pushes,
 * Syft or Trivy makes the SBOM of one platform, cosign signs one digest), and two images beside one. Needs what test:real needs; tools on PATH are taken. Usage: node scripts/runtime.js bench/image.ts [ROUNDS]
 */
const rounds = Number(process.argv[2] ?? 5)
const folder = temporaryFolder('image')
const [buildkit, programs] = await Promise.all([startBuildKit(), programsFolder(['buildx', 'trivy', 'syft', 'cosign'])])
const port = 40_000 + (process.pid % 20_000)
const registry = spawn(await realProgram('registry'), ['-port', String(port)], { stdio: 'ignore' })
const address = `127.0.0.1:${port}`
const cache = makeTrivyCache([{ id: 'CVE-2099-1', package: 'libx', fixedIn: '2-r0', severity: 'LOW', title: 'x' }])
const env = environmentOf(buildkit)
const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')
const tool = (name: string): string => join(programs, name)

function environmentOf({ environment }: BuildKit): Record<string, string> {
  const path = [programs, process.env['PATH'] ?? ''].join(delimiter)
  // As on a runner: where thousands of folders lie about, looking for those of killed processes is most of what is measured.
  const temporary = join(folder.path, 'tmp')
  mkdirSync(temporary)
  return { ...environment, PATH: path, HOME: folder.path, TMPDIR: temporary, SYFT_CHECK_FOR_APP_UPDATE: 'false' }
}

/** An image that is another one in each round, so that nothing of it is cached or pushed. */
function write(name: string, round: number): void {
  for (const architecture of ['amd64', 'arm64']) {
    writeAlpine(join(folder.path, name, architecture), { libx: `2-r${round}` })
    mkdirSync(join(folder.path, name, architecture, 'data'), { recursive: true })
    writeFileSync(join(folder.path, name, architecture, 'data', 'file'), `${name} ${round} ${'x'.repeat(1_000_000)}`)
  }
  writeFileSync(
    join(folder.path, name, 'Dockerfile'),
    'FROM scratch\nARG TARGETARCH\nCOPY $TARGETARCH/ /\nUSER 65532\n',
  )
}

/** Programs one after the other, in a shell that ends with the first that fails. */
function run(commands: readonly (readonly string[])[]): Timing {
  const quoted = commands.map((words) => words.map((word) => `'${word}'`).join(' ')).join('\n')
  const variables = Object.entries({ ...env, COSIGN_PASSWORD: 'k' }).map(([name, value]) => `${name}=${value}`)
  return timed(['env', '-i', ...variables, 'sh', '-c', `set -e\n${quoted}`], folder.path)
}

const platforms = 'linux/amd64,linux/arm64'
const database = ['--cache-dir', cache, '--skip-db-update', '--offline-scan', '--skip-version-check']
const plain = ['--tlog-upload=false', '--allow-http-registry', '--yes']

function usual(name: string, tag: string, sbom: 'syft' | 'trivy'): Timing {
  const image = `${address}/usual/${name}`
  const build = [tool('buildx'), 'build']
  return run([
    [...build, '--platform=linux/amd64', '--output=type=docker,dest=loaded.tar', name],
    [tool('trivy'), 'image', '--input=loaded.tar', '--severity=CRITICAL', '--exit-code=1', ...database],
    [...build, `--platform=${platforms}`, '--push', `--tag=${image}:${tag}`, name],
    sbom === 'syft'
      ? [tool('syft'), `registry:${image}:${tag}`, '--output=cyclonedx-json=sbom.json', '--quiet']
      : [tool('trivy'), 'image', `${image}:${tag}`, '--format=cyclonedx', '--output=sbom.json', ...database],
    [tool('cosign'), 'sign', '--key=cosign.key', ...plain, `${image}:${tag}`],
  ])
}

function ours(names: readonly string[], tag: string): Timing {
  const targets = names.map((name) => {
    return [name, { context: name, platforms: platforms.split(','), tags: [`${address}/ours/${name}:${tag}`] }]
  })
  const bake = { group: { default: { targets: names } }, target: Object.fromEntries(targets) }
  writeFileSync(join(folder.path, 'bake.json'), JSON.stringify(bake))
  const scan = [`--scanner-cache=${cache}`, '--scanner-offline', '--sbom-out=sboms']
  const sign = ['--sign', '--sign-key=cosign.key', '--no-transparency-log', '--insecure-registry']
  return run([[process.execPath, cli, 'build', '--bake-file=bake.json', ...scan, ...sign, '--push']])
}

run([[tool('cosign'), 'generate-key-pair']])
const times = { syft: [] as Timing[], trivy: [] as Timing[], one: [] as Timing[], two: [] as Timing[] }
for (let round = 0; round <= rounds; round += 1) {
  for (const name of ['with-syft', 'with-trivy', 'single', 'first', 'second']) write(name, round)
  const taken = {
    syft: usual('with-syft', String(round), 'syft'),
    trivy: usual('with-trivy', String(round), 'trivy'),
    one: ours(['single'], String(round)),
    two: ours(['first', 'second'], String(round)),
  }
  // The first round warms up.
  if (round > 0) for (const part of ['syft', 'trivy', 'one', 'two'] as const) times[part].push(taken[part])
}
await buildkit.stop()
registry.kill()
folder.remove()

const chains = { Syft: best(times.syft), Trivy: best(times.trivy) }
const [one, two] = [best(times.one), best(times.two)]
for (const [name, chain] of Object.entries(chains)) console.log(line(`by ${name}`, chain))
console.log(line('ours', one))
console.log(line('two images', two))
const ratios = (a: Timing, b: Timing): string =>
  `${(a.wall / b.wall).toFixed(2)} wall, ${(a.cpu / b.cpu).toFixed(2)} CPU`
const what = 'ours (both platforms scanned, three digests signed) to the chain (one scanned, one signed)'
for (const [name, chain] of Object.entries(chains)) console.log(`${what} by ${name}: ${ratios(one, chain)}`)
console.log(`two images to one: ${ratios(two, one)}`)
