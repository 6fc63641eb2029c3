import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { type ComposeProject, composeCorpus } from '../support/compose-corpus.ts'
import { mutantsOf } from '../support/compose-mutants.ts'
import { convertIn, projectOf } from '../support/convert.ts'
import { temporaryFolder } from '../support/host.ts'

/*
 * `convert --model` beside the reference loader itself: compose-go, a Go module, in a small program (test/support/compose-go).
 */

interface Verdict {
  readonly model?: unknown
  readonly error?: string
}

let oracle: string

beforeAll(() => {
  oracle = join(temporaryFolder('compose-go'), 'compose-go')
  const folder = join(import.meta.dirname, '../support/compose-go')
  execFileSync('go', ['build', '-o', oracle, '.'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}, 600_000)

function verdictsOfReference(projects: readonly { root: string; file: string }[]): Verdict[] {
  const input = projects.map(({ root, file }) => `${JSON.stringify({ folder: root, file })}\n`).join('')
  const env = { HOME: process.env.HOME ?? '', PATH: '' }
  const output = execFileSync(oracle, { input, encoding: 'utf8', maxBuffer: 1 << 30, env })
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict)
}

async function ourVerdict(root: string, file: string): Promise<Verdict> {
  try {
    const { findings, result } = await convertIn(
      root,
      { file: [file], model: 'true' },
      { HOME: process.env.HOME ?? '' },
    )
    const error = findings.find(({ severity }) => severity === 'error')
    return error === undefined ? { model: JSON.parse(JSON.stringify(result.model)) } : { error: error.message }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { error: error.message }
  }
}

/** Where we differ from the loader on purpose: what it can't print itself, and a format that docker compose adds to it. */
const intended = /can't print|env_file format \\?"raw/

async function differences(projects: readonly Pick<ComposeProject, 'files' | 'compose'>[]): Promise<string[]> {
  const asked = projects.map(({ files, compose }) => ({ root: projectOf(files), file: compose }))
  const theirs = verdictsOfReference(asked)
  const different: string[] = []
  for (const [i, { root, file }] of asked.entries()) {
    const [ours, reference] = [await ourVerdict(root, file), theirs[i] as Verdict]
    if (intended.test(`${ours.error} ${reference.error}`)) continue
    if (ours.error !== undefined && reference.error !== undefined) continue
    if (JSON.stringify(sorted(ours.model)) === JSON.stringify(sorted(reference.model))) continue
    different.push(
      `${projects[i]?.files[file]}\nours: ${JSON.stringify(ours)}\nreference: ${JSON.stringify(reference)}`,
    )
  }
  return different
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}

const samples = [
  'services:\n  a: {image: x, ports: ["8080-8082:80-82/udp", 90], depends_on: [b]}\n  b: {build: {context: ., args: [A, B=1]}}\n',
  'services:\n  a:\n    image: x\n    volumes: [data:/d, /anon, "./x:/x:ro"]\n    healthcheck: {test: x, interval: 90s}\n    deploy: {resources: {limits: {cpus: "0.5", memory: 1g}}}\nvolumes: {data: }\n',
]
/** Settings of a service about which loaders disagree: valid or not, compose-go decides. */
const settings = `
ports: [80.5]
ports: [{target: 80, published: 80.0}]
ports: ["::1:80:80"]
expose: [80.0]
expose: [1e3]
mem_limit: 1ib
mem_limit: 1ki
mem_limit: 1e3k
mem_limit: .5g
shm_size: 5.m
stop_grace_period: -1m30s
stop_grace_period: +1s
stop_grace_period: .5s
stop_grace_period: 9999999h
healthcheck: {test: x, interval: -5s}
healthcheck: {test: x, retries: -1}
environment: {2024-01-01: x}
environment: {A: 2024-01-01}
labels: {2024-01-01T10:00:00Z: x}
labels: {"2024-01-01": x}
group_add: [1.0]
gpus: [{capabilities: [x], options: [a=b]}]
deploy: {resources: {reservations: {devices: [{capabilities: [x], options: [a=b]}]}}}
networks: {default: {priority: 1.5}}
volumes: [{type: volume, target: /a, volume: {labels: [a=b]}}]
volumes: [{type: tmpfs, target: /a, tmpfs: {size: 1e3k}}]
volumes_from: [a]
ipc: "service:nobody"
pid: "service:nobody"
attach: ./x
build: {context: ., ssh: [fake]}
build: {context: ., secrets: [none]}
blkio_config: {device_read_bps: [{path: /dev/sda, rate: 1e3k}]}
`
  .trim()
  .split('\n')
  .map((line) => `services:\n  a:\n    image: x\n    ${line}\n`)

const corpus = composeCorpus ?? []

describe('the model of a Compose file', () => {
  it('is that of compose-go for every file of the corpus, and what compose-go refuses is refused', async () => {
    const projects = [
      ...[...samples, ...settings].map((text) => ({ files: { 'compose.yaml': text }, compose: 'compose.yaml' })),
      ...corpus,
    ]
    expect(await differences(projects)).toEqual([])
  }, 300_000)

  it('is that of compose-go whatever is done to a file', async () => {
    const texts = [...samples, ...settings, ...corpus.map(({ files, compose }) => files[compose] ?? '')]
    const mutants = fc.sample(mutantsOf(texts.filter((text) => text.length < 6000)), { numRuns: 400, seed: 16 })
    const projects = mutants.map((text) => ({ files: { 'compose.yaml': text }, compose: 'compose.yaml' }))
    expect(await differences(projects)).toEqual([])
  }, 300_000)
})
