import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { parseInputs } from '../../src/contract/parse.ts'
import { buildContract } from '../../src/image/inputs.ts'
import { build, type ImagesResult } from '../../src/image/stage.ts'
import type { Report } from '../../src/report/report.ts'
import { temporaryFolder, testHost } from '../support/host.ts'
import { imageTools } from '../support/image-tools.ts'
import { makeTrivyCache, writeAlpine } from '../support/scanner-database.ts'

const tools = imageTools('buildx', 'trivy')
let workspace: string
let cache: string

beforeAll(async () => {
  cache = makeTrivyCache([
    { id: 'CVE-2099-0001', package: 'libfake', fixedIn: '2-r0', severity: 'CRITICAL', title: 'x' },
  ])
}, 300_000)

beforeEach(() => {
  workspace = temporaryFolder('workspace')
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}

async function run(given: Record<string, string>, environment = {}): Promise<Report<ImagesResult>> {
  const texts = { 'scanner-cache': cache, 'scanner-offline': 'true', push: 'true', ...given }
  const inputs = await parseInputs(buildContract.inputs, texts, (name) => `Input "${name}"`)
  const path = [tools.programs, process.env['PATH'] ?? ''].join(delimiter)
  const host = testHost({ root: workspace, environment: { PATH: path, ...tools.buildkit.environment, ...environment } })
  return (await build.run(inputs, host)) as Report<ImagesResult>
}

const hcl = () => `
variable "TAG" { default = "0" }
group "default" { targets = ["apps"] }
group "apps" { targets = ["web", "worker"] }
target "files" {
  dockerfile-inline = "FROM scratch\\nCOPY data/ /"
  platforms = ["linux/amd64", "linux/arm64"]
}
target "web" {
  contexts = { files = "target:files" }
  dockerfile-inline = "FROM files\\nARG TARGETARCH\\nCOPY $TARGETARCH/ /"
  platforms = ["linux/amd64", "linux/arm64"]
  tags = ["${tools.registry.address}/bake/web:\${TAG}", "${tools.registry.address}/bake/web:stable"]
  annotations = ["index:com.example.bake=yes"]
  output = ["type=image,push=true"]
}
target "worker" {
  name = "worker-\${kind}"
  matrix = { kind = ["fast", "slow"] }
  dockerfile-inline = "FROM scratch\\nARG KIND\\nCOPY amd64/ /\\nLABEL kind=$KIND"
  args = { KIND = kind }
  tags = ["${tools.registry.address}/bake/worker-\${kind}:\${TAG}"]
}
`

function writeSources(version: string): void {
  for (const architecture of ['amd64', 'arm64']) writeAlpine(join(workspace, architecture), { libfake: version })
  write('data/file', 'data')
  write('docker-bake.hcl', hcl())
}

it('builds groups, matrices and what they start from in one solve, and pushes all or nothing', async () => {
  writeSources('1-r0')
  const before = tools.registry.requests.length
  const refused = await run({ 'bake-file': 'docker-bake.hcl' }, { TAG: '7' })
  expect(refused.result.images.map(({ name, refused: is }) => [name, is])).toEqual([
    ['web', true],
    ['worker-fast', true],
    ['worker-slow', true],
  ])
  expect(tools.registry.requests.slice(before).filter((request) => !/^GET \/v2\/$/.test(request))).toEqual([])

  writeSources('2-r0')
  const { result, outputs } = await run(
    { 'bake-file': 'docker-bake.hcl', annotation: 'com.example.all=1' },
    { TAG: '7' },
  )
  expect(result.images.map(({ pushed, tags }) => [pushed, tags])).toEqual([
    [true, ['7', 'stable']],
    [true, ['7']],
    [true, ['7']],
  ])
  expect(Object.keys(JSON.parse(outputs['images'] ?? ''))).toEqual(['web', 'worker-fast', 'worker-slow'])
  expect(outputs['digest']).toBe('')
  const web = result.images[0]
  expect(Object.keys(web?.platforms ?? {})).toEqual(['linux/amd64', 'linux/arm64'])
  for (const tag of ['7', 'stable']) expect((await tools.registry.manifest('bake/web', tag)).digest).toBe(web?.digest)
  const index = JSON.parse(Buffer.from((await tools.registry.manifest('bake/web', '7')).bytes).toString('utf8'))
  expect(index.annotations).toMatchObject({ 'com.example.bake': 'yes', 'com.example.all': '1' })
}, 120_000)

it('takes JSON and Compose, one target, and settings that go before', async () => {
  writeSources('2-r0')
  const target = { 'dockerfile-inline': 'FROM scratch\nCOPY data/ /', tags: [`${tools.registry.address}/bake/json:1`] }
  write('docker-bake.json', JSON.stringify({ target: { one: target, two: { ...target, context: 'nowhere' } } }))
  const one = await run({ 'bake-file': 'docker-bake.json', 'bake-target': 'one', 'bake-set': 'one.args.A=b' })
  expect(one.outputs).toMatchObject({ image: `${tools.registry.address}/bake/json`, tag: '1', pushed: 'true' })
  write(
    'compose.yaml',
    `services:\n  web: {image: "${tools.registry.address}/bake/compose:3", build: {context: data}}\n  db: {image: postgres}\n`,
  )
  write('data/Dockerfile', 'FROM scratch\nCOPY file /\n')
  const compose = await run({ 'bake-file': 'compose.yaml', platform: 'linux/amd64,linux/arm64' })
  expect(compose.result.images.map(({ image, platforms }) => [image, Object.keys(platforms).length])).toEqual([
    [`${tools.registry.address}/bake/compose`, 2],
  ])
}, 120_000)

it('takes a Dockerfile with variables that is written there as it is, and platforms in one text', async () => {
  write('data/file', 'data')
  const text = `target "default" {
  context = "data"
  dockerfile-inline = "FROM scratch\\nARG TO=there\\nCOPY file /$\${TO}\\nLABEL to=$\${TO}"
  labels = { template = "$\${X}" }
  tags = ["${tools.registry.address}/bake/template:1"]
}
`
  write('docker-bake.hcl', text)
  const { result } = await run({
    'bake-file': 'docker-bake.hcl',
    'bake-set': '*.platform=linux/amd64,linux/arm64',
    provenance: 'off',
    scanner: 'none',
    'layout-out': 'layout',
  })
  const [image] = result.images
  expect(Object.keys(image?.platforms ?? {})).toEqual(['linux/amd64', 'linux/arm64'])
  const blob = (digest = ''): { config: { digest: string; Labels: object } } =>
    JSON.parse(readFileSync(join(workspace, 'layout', 'blobs', ...digest.split(':')), 'utf8'))
  const { config } = blob(blob(image?.platforms['linux/amd64']).config.digest)
  expect(config.Labels).toMatchObject({ to: 'there', template: `$\{X}` })
}, 120_000)

it.each([
  ['a value that is not there', 'target "default" {\n  tags = [NOPE]\n}\n', 'There is no variable named "NOPE"', 2],
  ['a variable without a value', 'variable "V" {}\n', 'The variable "V" of the bake file has no value', 1],
  [
    'groups in a circle',
    'group "default" { targets = ["a"] }\ngroup "a" { targets = ["default"] }\n',
    'leads to itself',
    1,
  ],
  [
    'contexts in a circle',
    'target "default" {\n  contexts = { a = "target:a" }\n}\ntarget "a" {\n  contexts = { b = "target:default" }\n}\n',
    'start from each other',
    4,
  ],
  [
    'a value that is refused',
    'variable "V" {\n  default = "x"\n  validation {\n    condition = V == "y"\n    error_message = "V is y."\n  }\n}\ntarget "default" {\n  tags = [V]\n}\n',
    'a variable has a value that its validation refuses: V is y.',
    4,
  ],
  ['HCL that is cut', 'target "default" {\n', 'Unclosed configuration block', 1],
])('says where a bake file is wrong: %s', async (_, text, message, line) => {
  write('docker-bake.hcl', text)
  await expect(run({ 'bake-file': 'docker-bake.hcl' })).rejects.toMatchObject({
    message: expect.stringContaining(message),
    place: { file: 'docker-bake.hcl', line },
  })
})
