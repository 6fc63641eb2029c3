import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Finding and changing one image in a folder of many manifests: ours, start-up included, beside an empty Node script,
 * ripgrep finding the name, and `yq -i` over the files, in one run with a warm cache.
 * Usage: node bench/bump.ts [FILES…]; default 10000 100000. CLI, RIPGREP and YQ name other programs.
 */
const root = join(import.meta.dirname, '..')
const cli =
  process.env['CLI'] ?? [join(root, 'dist', 'cli.js'), join(root, 'src', 'cli', 'cli.ts')].find(existsSync) ?? ''
const ripgrep = process.env['RIPGREP'] ?? 'rg'
const yq = process.env['YQ'] ?? 'yq'
const image = 'ghcr.io/acme/target'
/** `yq -i` is measured on so many files and scaled up: it takes one process each. */
const yqSample = 200

interface Measured {
  readonly seconds: number
  readonly output: string
}

function run(program: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Measured {
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`)
  return { seconds, output: stdout + stderr }
}

/** The shortest of several runs: what the machine can do when nothing else is in the way. */
function fastest(times: number, work: (round: number) => Measured): number {
  return Math.min(...Array.from({ length: times }, (_, round) => work(round).seconds))
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

/** Manifests of ordinary size: a Deployment and a Service of some other image, with comments. */
function manifest(index: number): string {
  const name = `app-${index}`
  const env = Array.from(
    { length: 8 + (index % 20) },
    (_, n) => `            - name: SETTING_${n}\n              value: "${index * n}"\n`,
  )
  return `# Deployment of ${name}, kept by team ${index % 50}.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: { app: ${name}, team: "${index % 50}" }
spec:
  replicas: ${1 + (index % 5)}
  selector:
    matchLabels: { app: ${name} }
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      containers:
        - name: main # the service itself
          image: ghcr.io/acme/${name}:1.${index % 9}.0
          ports: [{ containerPort: 8080 }]
          env:
${env.join('')}---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec:
  selector: { app: ${name} }
  ports: [{ port: 80, targetPort: 8080 }]
`
}

function generate(folder: string, count: number): string {
  for (let index = 0; index < count; index++) {
    const place = join(folder, `team-${index % 50}`, `app-${Math.floor(index / 1000)}`)
    if (index % 1000 < 50) mkdirSync(place, { recursive: true })
    writeFileSync(join(place, `app-${index}.yaml`), manifest(index))
  }
  const target = join(folder, 'team-7', 'target.yaml')
  writeFileSync(target, manifest(count).replace(/ghcr\.io\/acme\/app-\d+:\S+/, `${image}:1.0`))
  return target
}

function measure(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bump-'))
  try {
    const target = generate(folder, count)
    const rounds = count > 50_000 ? 3 : 7
    const bump = (round: number) =>
      run(process.execPath, [cli, 'bump', '--quiet', '--image', image, '--tag', `2.${round}`], folder)
    bump(99)
    const empty = fastest(rounds, () => run(process.execPath, ['--eval', '0'], folder))
    const ours = fastest(rounds, bump)
    if (!readFileSync(target, 'utf8').includes(`${image}:2.`)) throw new Error('The image was not changed')
    console.log(`${count} files`)
    print('an empty Node script', empty)
    print('gitops-actions bump', ours, `${(ours - empty).toFixed(3)} s above the empty script`)
    console.log(`  memory                 ${memoryOf(folder)} MB at most`)
    if (isThere(ripgrep)) {
      const found = fastest(rounds, () => run(ripgrep, ['-lF', image, '.'], folder))
      print(
        'ripgrep finds the name',
        found,
        `ours takes ${((ours - empty) / found).toFixed(2)} times that, start-up aside`,
      )
    }
    if (isThere(yq)) {
      const scaled = (yqSeconds(folder) * count) / yqSample
      print('yq -i on every file', scaled, `scaled up; ours is ${Math.round(scaled / ours)} times faster`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function print(what: string, seconds: number, remark = ''): void {
  console.log(`  ${what.padEnd(22)} ${seconds.toFixed(3).padStart(8)} s  ${remark}`)
}

function memoryOf(folder: string): number {
  const probe = "process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS+';'))"
  const options = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(probe)}` }
  const { output } = run(process.execPath, [cli, 'bump', '--image', image, '--tag', '3.0'], folder, options)
  return Math.round(Number(/maxRSS=(\d+)/.exec(output)?.[1] ?? Number.NaN) / 1024)
}

function yqSeconds(folder: string): number {
  const expression = `(.. | select(tag == "!!str" and test("^${image}:"))) = "${image}:4.0"`
  const files = run('find', ['.', '-name', 'app-*.yaml'], folder).output.split('\n').slice(0, yqSample)
  return files.reduce((sum, file) => sum + run(yq, ['-i', expression, file], folder).seconds, 0)
}

if (!existsSync(cli)) throw new Error(`There is no ${cli}: build it first, or name the program in CLI`)
for (const count of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000]) measure(count)
