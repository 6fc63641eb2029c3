// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectOf, shown } from '../../../test/support/convert.ts'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { InputError } from '../../errors.ts'
import { checkConsistency, withProfiles } from './check.ts'
import { loadCompose } from './load.ts'
import type { Selection } from './selection.ts'
import { Refusal, toPlain } from './tree.ts'

type Services = Record<string, Record<string, unknown>>

async function load(files: Readonly<Record<string, string>>, options: Partial<Selection> = {}): Promise<Services> {
  const host = testHost({ root: projectOf(files) })
  const loaded = loadCompose({ files: ['compose.yaml'], variables: {}, envFiles: [], profiles: [], ...options }, host)
  return (JSON.parse(JSON.stringify(toPlain(loaded.tree))) as { services: Services }).services
}

/** The findings or the place of the error that a project is refused with. */
async function refusal(files: Readonly<Record<string, string>>, options: Partial<Selection> = {}): Promise<string[]> {
  const host = testHost({ root: projectOf(files) })
  try {
    const loaded = loadCompose({ files: ['compose.yaml'], variables: {}, envFiles: [], profiles: [], ...options }, host)
    const { tree, disabled } = withProfiles(loaded.tree, [])
    return shown(checkConsistency(tree, disabled))
  } catch (error) {
    if (error instanceof Refusal) return shown(error.findings)
    if (!(error instanceof InputError)) throw error
    return [`${error.place?.file}:${error.place?.line}:${error.place?.column} ${error.message}`]
  }
}

describe('extensions', () => {
  it('may stand wherever Compose takes them', async () => {
    const text = `x-top: 1
services:
  a:
    image: x
    x-own: {a: b}
    pre_start: [{command: y, x-hook: 1}]
    deploy: {x-deploy: 1, placement: {x-place: 1}}
    healthcheck: {test: z, x-check: 1}
jobs: {j: {image: x, triggers: {manual: true}, x-job: 1}}
volumes: {v: {x-volume: 1}}
`
    expect(await refusal({ 'compose.yaml': text })).toEqual([])
  })
})

describe('several files', () => {
  it('are laid over each other by the rule of each setting', async () => {
    const services = await load(
      {
        'compose.yaml': `services:
  a:
    image: a:1
    command: one two
    ports: ["80:80"]
    environment: [A=1, B=2]
    labels: {x: "1"}
    volumes: ["data:/data"]
    depends_on: [b]
    build: ./src
  b: {image: b}
volumes: {data: {}, other: {}}
`,
        'over.yaml': `services:
  a:
    image: a:2
    command: ["three"]
    ports: ["81:81", "80:80"]
    environment: {B: 3, C: 4}
    labels: ["y=2"]
    volumes: ["other:/data"]
    depends_on: {c: {condition: service_healthy}}
    build: {target: prod}
  c: {image: c}
`,
      },
      { files: ['compose.yaml', 'over.yaml'] },
    )
    expect(services.a).toMatchObject({
      image: 'a:2',
      command: ['three'],
      ports: [{ target: 80 }, { target: 81 }],
      environment: { A: '1', B: '3', C: '4' },
      labels: { x: '1', y: '2' },
      volumes: [{ source: 'other', target: '/data' }],
      depends_on: { b: { condition: 'service_started' }, c: { condition: 'service_healthy' } },
      build: { context: './src', target: 'prod', dockerfile: 'Dockerfile' },
    })
  })

  it('that are included: the first of them wins', async () => {
    const services = await load({
      'compose.yaml': 'include: [a.yaml, b.yaml]\nservices: {c: {image: c}}\n',
      'a.yaml': 'services: {a: {image: first}}\n',
      'b.yaml': 'services: {a: {image: second}}\n',
    })
    expect(services.a).toMatchObject({ image: 'first' })
  })

  it('obey !reset and !override', async () => {
    const services = await load(
      {
        'compose.yaml':
          'services: {a: {image: a, ports: ["80:80"], expose: ["1"], environment: {A: 1}, labels: {x: 1, y: 2}}}\n',
        'over.yaml':
          'services:\n  a:\n    ports: !override ["90:90"]\n    expose: !reset []\n    environment: !reset null\n    labels: {x: !reset null, z: 3}\n',
      },
      { files: ['compose.yaml', 'over.yaml'] },
    )
    expect(services.a).toMatchObject({ ports: [{ target: 90 }] })
    expect(services.a?.labels).toEqual({ y: '2', z: '3' })
    expect(services.a).not.toHaveProperty('expose')
    expect(services.a).not.toHaveProperty('environment')
  })
})

describe('one file', () => {
  it('may use anchors, merge keys and extensions', async () => {
    const services = await load({
      'compose.yaml': `x-base: &base
  image: a
  environment: &env {A: 1, B: 1}
services:
  a:
    <<: *base
    environment: {<<: *env, B: 2}
`,
    })
    expect(services.a).toMatchObject({ image: 'a', environment: { A: '1', B: '2' } })
  })

  it('may extend services, here and in other folders', async () => {
    const services = await load({
      'compose.yaml': `services:
  a:
    extends: {service: base, file: common/base.yaml}
    environment: {B: 2}
  b:
    extends: a
`,
      'common/base.yaml': 'services: {base: {build: ., env_file: x.env, environment: {A: 1}, volumes: ["./f:/f"]}}\n',
    })
    expect(services.b).toMatchObject({
      build: { context: './common' },
      env_file: [{ path: './common/x.env' }],
      environment: { A: '1', B: '2' },
      volumes: [{ source: './common/f' }],
    })
  })

  it('may include others, with their own .env', async () => {
    const services = await load({
      'compose.yaml': 'include: [sub/compose.yaml]\nservices: {a: {image: a}}\n',
      'sub/compose.yaml': 'services: {b: {image: "b:${TAG}", volumes: ["./x:/x"]}}\n',
      'sub/.env': 'TAG=7\n',
    })
    expect(services).toMatchObject({ a: { image: 'a' }, b: { image: 'b:7', volumes: [{ source: './sub/x' }] } })
  })

  it('reads .env, which the given variables win over', async () => {
    const files = { 'compose.yaml': 'services: {a: {image: "${NAME}:${TAG-1}"}}\n', '.env': 'NAME=x\nTAG=2\n' }
    expect((await load(files)).a).toMatchObject({ image: 'x:2' })
    expect((await load(files, { variables: { TAG: '3' } })).a).toMatchObject({ image: 'x:3' })
  })

  it('turns texts into numbers and booleans where they come from variables', async () => {
    const files = {
      'compose.yaml': 'services: {a: {image: a, scale: "${N:-2}", read_only: "${R:-yes}", cpus: "${C:-0.5}"}}\n',
    }
    expect((await load(files)).a).toMatchObject({ scale: 2, read_only: true, cpus: 0.5 })
  })

  it('reads scalars as Compose does: yes is a text, 0440 is octal', async () => {
    const services = await load({
      'compose.yaml':
        'services: {a: {image: a, environment: {A: yes, B: 0440, C: 1e3, D: 2001-01-01, E: 0x1F}, labels: {x: on}}}\n',
    })
    expect(services.a).toMatchObject({
      environment: { A: 'yes', B: '288', C: '1000', D: '2001-01-01 00:00:00 +0000 UTC', E: '31' },
      labels: { x: 'on' },
    })
  })
})

describe('what is refused, and where', () => {
  it.each<[string, string, string | RegExp]>([
    ['a tab', 'services:\n\ta: {}\n', /^compose\.yaml:2:1 compose.yaml is not valid YAML/],
    ['an open quote', 'services:\n  a: "x\n', /^compose\.yaml:\d+:\d+ compose.yaml is not valid YAML/],
    [
      'a key that stands twice',
      'services:\n  a: {image: a}\n  a: {image: b}\n',
      /^compose\.yaml:3:3 .*"a" stands twice/,
    ],
    [
      'two merge keys',
      'x: &x {}\nservices:\n  a: {<<: *x, <<: *x, image: a}\n',
      /^compose\.yaml:3:15 .*"<<" stands twice/,
    ],
    ['a key that is a number', 'services:\n  1: {image: a}\n', /^compose\.yaml:2:3 .*the key 1 is no text/],
    ['an infinite number', 'services:\n  a: {image: a, cpus: .inf}\n', /^compose\.yaml:2:23 .*\.inf is no value/],
    ['a list', '- a\n', /^compose\.yaml:1:1 .*not a mapping/],
    [
      'a model that is not there',
      'services:\n  a: {image: a, models: [m]}\n',
      'error invalid-model compose.yaml:2 The service "a" refers to the model "m", which is not defined',
    ],
    [
      'a watch that goes nowhere',
      'services:\n  a:\n    image: a\n    develop:\n      watch:\n        - {path: x, action: sync}\n',
      'error invalid-model compose.yaml:6 A watch of "a" has no target for its action sync',
    ],
    [
      'some devices',
      'services:\n  a:\n    image: a\n    gpus: [{driver: nvidia, count: two}]\n',
      'error invalid-model compose.yaml:4 A device of "a" has the count "two"',
    ],
    ['an alias without an anchor', 'services:\n  a: *x\n', /^compose\.yaml:2:\d+ /],
    [
      'a misspelt key',
      'services:\n  a:\n    imagee: x\n',
      'error unknown-key compose.yaml:3 "imagee" is not known in services.a',
    ],
    [
      'a misspelt section',
      'service: {}\n',
      'error unknown-key compose.yaml:1 "service" is not known at the top of a Compose file',
    ],
    [
      'a wrong type',
      'services:\n  a:\n    image: [x]\n',
      'error wrong-type compose.yaml:3 services.a.image is a list, expected a text',
    ],
    [
      'a wrong port',
      'services:\n  a:\n    image: a\n    ports:\n      - "http:80"\n',
      'error wrong-value compose.yaml:5 services.a.ports[0]: "http:80" is no port',
    ],
    [
      'a number that is none',
      'services:\n  a: {image: a, scale: "x"}\n',
      'error wrong-type compose.yaml:2 services.a.scale is "x", expected a whole number',
    ],
    [
      'a required variable',
      'services:\n  a:\n    image: ${TAG:?tell me}\n',
      'error required-variable compose.yaml:3 services.a.image: the variable TAG is required: tell me',
    ],
    [
      'an undefined volume',
      'services:\n  a:\n    image: a\n    volumes:\n      - dat:/x\nvolumes: {data: {}}\n',
      'error invalid-model compose.yaml:5 The service "a" refers to the volume "dat", which is not defined',
    ],
    [
      'an undefined dependency',
      'services:\n  a:\n    image: a\n    depends_on: [b]\n',
      'error invalid-model compose.yaml:4 The service "a" refers to the service "b", which is not defined',
    ],
    [
      'a circle',
      'services:\n  a: {image: a, depends_on: [b]}\n  b: {image: b, depends_on: [a]}\n',
      'error invalid-model compose.yaml:2 The services depend on each other in a circle: a → b → a',
    ],
    [
      'no image',
      'services:\n  a: {}\n',
      'error invalid-model compose.yaml:2 The service "a" has neither an image nor a build',
    ],
    [
      'a service that extends itself',
      'services:\n  a: {image: a, extends: b}\n  b: {extends: a}\n',
      /^error invalid-model compose\.yaml:\d+ the service "a" extends itself/,
    ],
    [
      'a file that includes itself',
      'include: [compose.yaml]\n',
      /^error invalid-model compose\.yaml:1 the file compose.yaml includes itself/,
    ],
  ])('%s', async (_, text, expected) => {
    const [first] = await refusal({ 'compose.yaml': text })
    if (typeof expected === 'string') expect(first).toBe(expected)
    else expect(first).toMatch(expected)
  })

  it('a billion laughs, in bounded time', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `x${i + 1}: &x${i + 1} [*x${i}, *x${i}, *x${i}, *x${i}]`)
    const [first] = await refusal({ 'compose.yaml': `x0: &x0 [a]\n${levels.join('\n')}\nservices: {a: {image: a}}\n` })
    expect(first).toContain('too many aliases')
  })

  describe('what nests without end', () => {
    const chain = (length: number, link: (next: string) => string): string =>
      Array.from({ length }, (_, i) => `  s${i}: ${link(`s${i + 1}`)}\n`).join('')
    const template = `${'${A:-'.repeat(20_000)}x${'}'.repeat(20_000)}`
    it.each<[string, Record<string, string>, RegExp]>([
      [
        'a template',
        { 'compose.yaml': `services: {a: {image: "${template}"}}` },
        /^error invalid-template .*:1 .* deep$/,
      ],
      [
        'a template of .env',
        { 'compose.yaml': 'services: {a: {image: a}}', '.env': `B=1\nA=${template}` },
        /^\.env:2:/,
      ],
      [
        'a list',
        { 'compose.yaml': `services:\n  a: ${'['.repeat(20_000)}` },
        /^compose\.yaml:2:\d+ .*nested deeper than 1000 levels$/,
      ],
      [
        'a mapping',
        { 'compose.yaml': `services: ${'{a: '.repeat(20_000)}` },
        /^compose\.yaml:1:\d+ .*nested deeper than 1000 levels/,
      ],
      [
        'extends',
        { 'compose.yaml': `services:\n${chain(20_000, (next) => `{image: x, extends: ${next}}`)}` },
        /^error invalid-model compose\.yaml:102 more than 100 services extend each other/,
      ],
      [
        'include',
        Object.fromEntries(
          ['compose', ...Array.from({ length: 200 }, (_, i) => `c${i}`)].map((name, i) => {
            return [`${name}.yaml`, `include: [c${i}.yaml]\nservices: {s${i}: {image: x}}`]
          }),
        ),
        /^error invalid-model c\d+\.yaml:1 more than 100 files include each other/,
      ],
    ])('%s is refused at its line', async (_, files, expected) => {
      expect((await refusal(files))[0]?.replaceAll('\n', ' ')).toMatch(expected)
    })

    it('a chain of dependencies is none of these', async () => {
      const services = `services:\n${chain(5000, (next) => `{image: x, depends_on: [${next}]}`)}  s5000: {image: x}\n`
      expect(await refusal({ 'compose.yaml': services })).toEqual([])
    })
  })

  it.each([
    ['compose.yml', 'Did you mean "compose.yaml"?'],
    ['shop', 'Name its Compose file: shop/docker-compose.yml.'],
  ])('a file that is missing, or the folder of it, with the one that may be meant: %s', (file, fix) => {
    const host = testHost({ root: projectOf({ 'compose.yaml': '', 'shop/docker-compose.yml': '' }) })
    const selection = { files: [file], variables: {}, envFiles: [], profiles: [] }
    expect(() => loadCompose(selection, host)).toThrow(expect.objectContaining({ fix }))
  })

  it('files that are missing, binary or outside of the workspace', async () => {
    expect(await refusal({ 'x.yaml': '' })).toEqual(['compose.yaml:undefined:undefined compose.yaml does not exist'])
    const secret = join(temporaryFolder('outside'), 'compose.yaml')
    writeFileSync(secret, 'services: {a: {image: a}}\n')
    expect((await refusal({ 'compose.yaml': '' }, { files: [secret] }))[0]).toContain('lies outside the workspace')
    const root = projectOf({})
    symlinkSync(secret, join(root, 'compose.yaml'))
    const options = { files: ['compose.yaml'], variables: {}, envFiles: [], profiles: [] }
    expect(() => loadCompose(options, testHost({ root }))).toThrow('lies outside the workspace')
  })
})

describe('the environment of this process', () => {
  it('is never read', async () => {
    const root = projectOf({ 'compose.yaml': 'services: {a: {image: "a:${HOME:-none}"}}\n' })
    const host = testHost({ root, environment: { HOME: '/secret' } })
    const loaded = loadCompose({ files: ['compose.yaml'], variables: {}, envFiles: [], profiles: [] }, host)
    expect(JSON.stringify(toPlain(loaded.tree))).toContain('a:none')
  })
})
