import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectOf } from '../../../test/support/convert.ts'
import { testHost } from '../../../test/support/host.ts'
import { parseInputs } from '../../contract/parse.ts'
import { generate } from '../generate.ts'
import { contract } from '../inputs.ts'
import { keyRows } from './table.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever Compose takes
type Model = Record<string, any>
type Shapes = Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>

const file = parse(readFileSync(join(import.meta.dirname, 'shapes.yaml'), 'utf8')) as {
  readonly settings: Shapes
  readonly same: Readonly<Record<string, Shapes>>
}

const files = {
  ...{ 'e.env': 'A=b\n', 'l.labels': 'a=b\n', 'conf/a.conf': 'x\n', 'f.txt': 't\n', 'c.txt': 'c\n' },
  Dockerfile: 'FROM scratch\n',
}
const project = (): Model => ({
  name: 'p',
  services: {
    web: { image: 'acme/web:1', ports: [{ target: 8080, published: '8080' }] },
    peer: { image: 'postgres:17', volumes: ['data:/var/lib/postgresql/data'] },
  },
  ...{ volumes: { data: {} }, networks: { front: {} }, models: { m: { model: 'ai/x' } } },
  ...{ secrets: { s: { file: './f.txt' } }, configs: { c: { file: './c.txt' } } },
})

function set(model: Model, path: string, value: Model): Model {
  const [parent, key] = path.split('.') as [string, string]
  model['services'][parent][key] = value
  return Array.isArray(value) ? value[0] : value
}

/** What a setting is set in, as the project must be for it to count. */
const places: Readonly<Record<string, (model: Model) => Model>> = {
  'services.*': ({ services }) => services.web,
  'services.*.ports.0': ({ services }) => services.web.ports[0],
  'services.*.healthcheck': (model) =>
    set(model, 'web.healthcheck', { test: ['CMD', '/check'], interval: '30s', timeout: '30s', start_period: '40s' }),
  'services.*.volumes.0': (model) => set(model, 'web.volumes', [{ type: 'volume', source: 'data', target: '/d' }]),
  'services.*.volumes.bind': (model) =>
    set(model, 'web.volumes', [{ type: 'bind', source: './conf', target: '/etc/conf' }]),
  'services.*.volumes.tmpfs': (model) => set(model, 'web.volumes', [{ type: 'tmpfs', target: '/t' }]),
  'services.*.volumes.image': (model) =>
    set(model, 'web.volumes', [{ type: 'image', source: 'busybox:1', target: '/i' }]),
  'services.*.configs.0': (model) => set(model, 'web.configs', [{ source: 'c', target: '/c.txt' }]),
  'services.*.secrets.0': (model) => set(model, 'web.secrets', [{ source: 's', target: 's' }]),
  'services.*.networks.front': (model) => set(model, 'web.networks', { front: {} })['front'],
  'services.*.deploy': (model) => set(model, 'web.deploy', {}),
  'networks.front': (model) => {
    for (const service of ['web', 'peer']) set(model, `${service}.networks`, ['front'])
    return model['networks'].front
  },
  'volumes.data': (model) => model['volumes'].data,
  'secrets.s': (model) => {
    set(model, 'web.secrets', ['s'])
    return model['secrets'].s
  },
  'configs.c': (model) => {
    set(model, 'web.configs', ['c'])
    return model['configs'].c
  },
  'models.m': (model) => {
    set(model, 'web.models', ['m'])
    return model['models'].m
  },
  'jobs.j': (model) => {
    const job = { image: 'acme/j:1', command: ['x'], triggers: { manual: true } }
    model['jobs'] = { j: job }
    return job
  },
}

let root: string
let inputs: Parameters<typeof generate>[0]
beforeAll(async () => {
  root = projectOf(files)
  inputs = await parseInputs(contract.inputs, { environment: 'prod', env: 'TOKEN=abc\nLEVEL=x' }, (name) => name)
})

async function converted(model: Model): Promise<{ made: string; told: readonly string[] }> {
  writeFileSync(join(root, 'compose.yaml'), JSON.stringify(model))
  const { files: made, project: found, findings } = await generate(inputs, testHost({ root }))
  return {
    made: JSON.stringify([made.map(({ path, content }) => [path, content]), found?.builds]),
    told: findings.map(({ rule, path, message }) => `${rule} ${path} ${message}`),
  }
}

function isSame(place: string, key: string, value: unknown): boolean {
  return Object.values(file.same).some((shapes) =>
    (shapes[place]?.[key] ?? []).some((one) => isDeepStrictEqual(one, value)),
  )
}

describe('every setting of the table', () => {
  const parents: Readonly<Record<string, string>> = {
    'services.*': 'services.*.',
    'services.*.ports.0': 'services.*.ports.*.',
    'services.*.healthcheck': 'services.*.healthcheck.',
    'services.*.configs.0': 'services.*.configs.*.',
    'services.*.secrets.0': 'services.*.secrets.*.',
    'services.*.networks.front': 'services.*.networks.*.',
    'services.*.deploy': 'services.*.deploy.',
    'networks.front': 'networks.*.',
    'volumes.data': 'volumes.*.',
    'secrets.s': 'secrets.*.',
    'configs.c': 'configs.*.',
    'jobs.j': 'jobs.*.',
  }
  /** What the project or its healthcheck has already, since nothing is without it. */
  const given = [
    'healthcheck.test',
    'ports.*.target',
    'configs.*.source',
    'configs.*.target',
    'secrets.*.source',
    'secrets.*.target',
    'configs.*.file',
    'secrets.*.file',
  ]

  it.each(Object.entries(parents))('in %s is tried', (place, parent) => {
    const keys = keyRows.flatMap(({ path }) =>
      path.startsWith(parent) ? [path.slice(parent.length).split('.')[0]] : [],
    )
    const isGiven = (key = ''): boolean => given.some((one) => `${parent}${key}`.endsWith(one))
    expect(
      [...new Set(keys)].filter((key) => !isGiven(key) && file.settings[place]?.[key ?? ''] === undefined),
    ).toEqual([])
  })
})

/** Of where a secret or config comes from, one holds. */
const sources = ['external', 'environment', 'content']

describe.each(Object.entries(file.settings))('what Compose says in %s', (place, settings) => {
  const put = places[place] as (model: Model) => Model
  const without = project()

  it.each(Object.entries(settings))('%s is seen in what comes out, or told', async (key, values) => {
    put(without)
    const before = await converted(without)
    for (const value of values) {
      const model = project()
      const at = put(model)
      at[key] = value
      if ((place === 'secrets.s' || place === 'configs.c') && sources.includes(key)) delete at['file']
      const { made, told } = await converted(model)
      const isSeen = made !== before.made || told.some((text) => !before.told.includes(text))
      expect(`${JSON.stringify(value)} ${isSeen}`).toBe(`${JSON.stringify(value)} ${!isSame(place, key, value)}`)
    }
  })
})
