// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutantsOf } from '../../../test/support/compose-mutants.ts'
import { convertIn, projectOf } from '../../../test/support/convert.ts'
import { InputError } from '../../errors.ts'

type Fields = Record<string, unknown>
interface Model extends Fields {
  readonly services: Readonly<Record<string, Fields>>
}

async function modelOf(files: Readonly<Record<string, string>>): Promise<Model> {
  const root = projectOf(files)
  const { result } = await convertIn(root, { model: 'true' })
  return JSON.parse(JSON.stringify(result.model).replaceAll(root, '/project')) as Model
}

async function service(text: string, files: Readonly<Record<string, string>> = {}): Promise<Fields> {
  const model = await modelOf({ 'compose.yaml': `services:\n  a:\n    image: x\n${text}`, ...files })
  return model.services['a'] ?? {}
}

describe('the model as the reference loader prints it', () => {
  it('names the project and its resources, and has the default network where a service is in it', async () => {
    const model = await modelOf({
      'compose.yaml': 'name: Shop!\nservices: {a: {image: x}}\nvolumes: {data: , old: {external: true}}\n',
    })
    expect(model).toMatchObject({
      name: 'shop',
      networks: { default: { name: 'shop_default', ipam: {} } },
      volumes: { data: { name: 'shop_data' }, old: { name: 'old', external: true } },
    })
    expect(model.services['a']).toEqual({ image: 'x', command: null, entrypoint: null, networks: { default: null } })
  })

  it.each<[string, string, Fields]>([
    ['durations as Go writes them', '    stop_grace_period: 90s\n', { stop_grace_period: '1m30s' }],
    [
      'short durations',
      '    healthcheck: {test: x, interval: 1500ms, timeout: 2h, start_period: "0s"}\n',
      {
        healthcheck: { test: ['CMD-SHELL', 'x'], interval: '1.5s', timeout: '2h0m0s', start_period: '0s' },
      },
    ],
    [
      'amounts of bytes as texts',
      '    mem_limit: 1.5g\n    memswap_limit: -1\n',
      { mem_limit: '1610612736', memswap_limit: '-1' },
    ],
    [
      'modes in octal',
      '    secrets: [{source: s, mode: 0440}]\n',
      { secrets: [{ source: 's', target: '/run/secrets/s', mode: '0440' }] },
    ],
    [
      'hosts sorted, without brackets',
      '    extra_hosts: ["b:1.2.3.4", "a=[::1]"]\n',
      { extra_hosts: ['a=::1', 'b=1.2.3.4'] },
    ],
    [
      'absolute paths',
      '    volumes: ["./src:/src:ro"]\n',
      {
        volumes: [{ type: 'bind', source: '/project/src', target: '/src', read_only: true, bind: {} }],
      },
    ],
    [
      'ulimits in either form',
      '    ulimits: {nproc: 5, nofile: {soft: 1, hard: 2}}\n',
      { ulimits: { nproc: 5, nofile: { soft: 1, hard: 2 } } },
    ],
    ['a limit of nothing', '    ulimits: {core: 0}\n', { ulimits: { core: {} } }],
    [
      'whole retries',
      '    healthcheck: {test: x, retries: 1.5}\n',
      { healthcheck: { test: ['CMD-SHELL', 'x'], retries: 1 } },
    ],
    [
      'the words of what a watch runs',
      '    develop: {watch: [{path: /p, action: sync+exec, target: /t, exec: {command: "echo hi"}}]}\n',
      {
        develop: {
          watch: [{ path: '/p', action: 'sync+exec', target: '/t', exec: { command: ['echo', 'hi'] } }],
        },
      },
    ],
    ['all devices as -1', '    gpus: all\n', { gpus: [{ count: -1 }] }],
    ['an empty command, which is not none', '    command: []\n', { command: [] }],
    [
      'what is implied by sharing a namespace',
      '    network_mode: service:b\n',
      {
        depends_on: { b: { condition: 'service_started', restart: true, required: true } },
      },
    ],
    [
      'replicas of a deployment from the scale',
      '    scale: 2\n    deploy: {}\n',
      { scale: 2, deploy: { replicas: 2, resources: {}, placement: {} } },
    ],
  ])('%s', async (_, text, expected) => {
    const model = await modelOf({
      'compose.yaml': `services:\n  a:\n    image: x\n${text}  b: {image: y}\nsecrets: {s: {file: ./s}}\n`,
      s: 'x',
    })
    expect(model.services['a']).toMatchObject(expected)
  })

  it('has what env and label files say below what the service says, and variables that nobody sets as null', async () => {
    const text =
      '    env_file: a.env\n    label_file: a.labels\n    environment: [B=own, C, UNSET]\n    labels: {two: own}\n'
    const files = { 'a.env': 'A=1\nB=file\nD=${C}\n', 'a.labels': 'one=1\ntwo=file\n', '.env': 'C=given\n' }
    expect(await service(text, files)).toMatchObject({
      environment: { A: '1', B: 'own', C: 'given', D: 'given', UNSET: null },
      env_file: [{ path: '/project/a.env' }],
      labels: { one: '1', two: 'own' },
    })
  })

  it('completes a pre_start with what it inherits, but for the volumes', async () => {
    const text =
      '    user: "1"\n    environment: {A: "1", B: "2"}\n    volumes: ["/data"]\n    pre_start: [{command: ["init"], environment: {B: "3"}}]\n'
    expect((await service(text))['pre_start']).toEqual([
      {
        image: 'x',
        user: '1',
        command: ['init'],
        entrypoint: null,
        environment: { A: '1', B: '3' },
        networks: { default: null },
      },
    ])
  })
})

const texts = [
  'services:\n  web:\n    image: "x:${V:-1}"\n    ports: ["80:80", {target: 90}]\n    depends_on: [db]\n    environment:\n      A: 1\n  db:\n    build: ./db\n    volumes:\n      - data:/data\n      - ./src:/src:ro\n    healthcheck:\n      test: ["CMD", "true"]\n      interval: 5s\nvolumes:\n  data:\n',
  'x-base: &base\n  restart: always\n  networks: {back: {aliases: [b]}}\nservices:\n  a:\n    <<: *base\n    image: a\n    deploy:\n      replicas: 2\n      resources: {limits: {cpus: "0.5", memory: 64M}}\n  b:\n    extends: a\n    command: run "x y"\nnetworks:\n  back:\n    internal: true\n',
]

describe('whatever is done to a file', () => {
  it('it has a model, or is refused on a line', async () => {
    await fc.assert(
      fc.asyncProperty(mutantsOf(texts), async (text) => {
        try {
          const report = await convertIn(projectOf({ 'compose.yaml': text }), { model: 'true' })
          const errors = report.findings.filter(({ severity }) => severity === 'error')
          expect(errors.every(({ line }) => line !== undefined)).toBe(true)
          expect(report.result.model === undefined).toBe(errors.length > 0)
        } catch (error) {
          if (!(error instanceof InputError)) throw error
          expect(error.place?.line).toBeDefined()
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
