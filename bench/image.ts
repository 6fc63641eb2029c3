import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type BuildKit, startBuildKit } from '../test/support/buildkit.ts'
import { temporaryFolder } from '../test/support/repositories.ts'
import { makeTrivyCache, writeAlpine } from '../test/support/scanner-database.ts'
import { programsFolder, realProgram } from '../test/support/tools.ts'
import { best, line, type Timing, timed } from './timing.ts'

/**
 * A whole build-scan-push beside the usual chain of tools, and two images beside one. The chain is written twice: as it is found in
 * workflows (buildx builds one platform and loads it, Trivy scans it, buildx builds all and pushes, Syft, as anchore/sbom-action runs it, or
 * Trivy makes the SBOM of one platform, cosign signs one digest), and so that it does what ours does: every platform scanned, an SBOM of each,
 * every digest signed. Needs what test:real needs; tools on PATH are taken. Usage: node scripts/runtime.js bench/image.ts [ROUNDS]
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

const platforms = ['linux/amd64', 'linux/arm64']
const database = ['--cache-dir', cache, '--skip-db-update', '--offline-scan', '--skip-version-check']
const plain = ['--tlog-upload=false', '--allow-http-registry', '--yes']

const sbomTools = ['syft', 'trivy'] as const
const works = ['least', 'same'] as const
const chains = sbomTools.flatMap((sbom) => works.map((work) => ({ sbom, work, name: `${work}-${sbom}` })))

/** @param work least: one platform is scanned, has an SBOM and the index a signature; same: each of them. */
function usual({ name, sbom, work }: (typeof chains)[number], tag: string): Timing {
  const image = `${address}/usual/${name}:${tag}`
  const build = [tool('buildx'), 'build']
  const each = work === 'least' ? platforms.slice(0, 1) : platforms
  return run([
    ...each.flatMap((platform) => [
      [...build, `--platform=${platform}`, '--output=type=docker,dest=loaded.tar', name],
      [tool('trivy'), 'image', '--input=loaded.tar', '--severity=CRITICAL', '--exit-code=1', ...database],
    ]),
    [...build, `--platform=${platforms}`, '--push', `--tag=${image}`, name],
    ...each.map((platform) =>
      sbom === 'syft'
        ? [tool('syft'), `registry:${image}`, `--platform=${platform}`, '--output=cyclonedx-json=sbom.json', '--quiet']
        : [
            ...[tool('trivy'), 'image', image, `--platform=${platform}`],
            ...['--format=cyclonedx', '--output=sbom.json', ...database],
          ],
    ),
    [tool('cosign'), 'sign', '--key=cosign.key', ...(work === 'least' ? [] : ['--recursive']), ...plain, image],
  ])
}

function ours(names: readonly string[], tag: string): Timing {
  const targets = names.map((name) => {
    return [name, { context: name, platforms, tags: [`${address}/ours/${name}:${tag}`] }]
  })
  const bake = { group: { default: { targets: names } }, target: Object.fromEntries(targets) }
  writeFileSync(join(folder.path, 'bake.json'), JSON.stringify(bake))
  const scan = [`--scanner-cache=${cache}`, '--scanner-offline', '--sbom-out=sboms']
  const sign = ['--sign', '--sign-key=cosign.key', '--no-transparency-log', '--insecure-registry']
  return run([[process.execPath, cli, 'build', '--bake-file=bake.json', ...scan, ...sign, '--push']])
}

run([[tool('cosign'), 'generate-key-pair']])
const times = new Map<string, Timing[]>()
for (let round = 0; round <= rounds; round += 1) {
  const tag = String(round)
  for (const name of [...chains.map((chain) => chain.name), 'single', 'first', 'second']) write(name, round)
  const taken: [string, Timing][] = [
    ...chains.map((chain): [string, Timing] => [chain.name, usual(chain, tag)]),
    ['ours', ours(['single'], tag)],
    ['two images', ours(['first', 'second'], tag)],
  ]
  // The first round warms up.
  if (round > 0) for (const [name, timing] of taken) times.set(name, [...(times.get(name) ?? []), timing])
}
await buildkit.stop()
registry.kill()
folder.remove()

const least = new Map([...times].map(([name, timings]) => [name, best(timings)]))
for (const [name, timing] of least) console.log(line(name, timing))
function ratio(name: string, other: string): string {
  const [a, b] = [name, other].map((one) => least.get(one))
  if (a === undefined || b === undefined) throw new Error(`${name} or ${other} was not measured`)
  return `${name} to ${other}: ${(a.wall / b.wall).toFixed(2)} wall, ${(a.cpu / b.cpu).toFixed(2)} CPU`
}
for (const { name } of chains) console.log(ratio('ours', name))
console.log(ratio('two images', 'ours'))
