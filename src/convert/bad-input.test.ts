import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertIn, projectOf } from '../../test/support/convert.ts'

/** Settings of a service that contradict each other or are none, with what is said of the last line. */
const wrong: readonly (readonly [settings: readonly string[], message: string])[] = [
  [['labels:', '  kompose.service.expose: ""'], 'is exposed without a host'],
  [['labels:', '  kompose.service.expose: "true"'], 'is exposed without a host'],
  [['labels:', '  kompose.service.expose: Shop_1.example.com'], 'as "Shop_1.example.com", which is no name of a host'],
  [['labels:', '  kompose.service.expose: https://a.b/'], 'as "https://a.b/", which is no name of a host'],
  [['labels:', '  gitops-actions.prod.host: not_a host'], '"not_a host" is no value for host'],
  [['labels:', '  gitops-actions.prod.replicas: two'], '"two" is no value for replicas'],
  [['labels:', '  gitops-actions.prod.replica: 2'], '"replica" is no setting of an environment'],
  [['mem_reservation: 64m', 'labels:', '  gitops-actions.prod.memory-limit: 8Mi'], 'more than its limit of 8Mi'],
  [['mem_reservation: 128m', 'mem_limit: 64m'], 'more than its limit of 64Mi'],
  [['labels:', '  kompose.hpa.replicas.min: 3', '  kompose.hpa.replicas.max: 2'], 'more than its most of 2'],
  [['healthcheck: {test: x, retries: -1}'], 'has -1 retries'],
  [['group_add: [1.0]'], '1 is written with a point or an exponent'],
]

const service = (settings: readonly string[], lines: readonly string[] = ['image: nginx:1', 'ports: [80]']): string =>
  ['services:', '  a:', ...[...lines, ...settings].map((line) => `    ${line}`), ''].join('\n')

/** The files of a project that has these settings in one of them, and the line of the last one. */
const places: Readonly<Record<string, (settings: readonly string[]) => [Record<string, string>, string, number]>> = {
  'the file': (settings) => [{ 'compose.yaml': service(settings) }, 'compose.yaml', 4 + settings.length],
  'an override': (settings) => [
    { 'compose.yaml': service([]), 'compose.override.yaml': service(settings, []) },
    'compose.override.yaml',
    2 + settings.length,
  ],
  'an included file': (settings) => [
    { 'compose.yaml': 'include: [i.yaml]\n', 'i.yaml': service(settings) },
    'i.yaml',
    4 + settings.length,
  ],
  'an extended file': (settings) => [
    { 'compose.yaml': service(['extends: {file: e.yaml, service: a}'], []), 'e.yaml': service(settings) },
    'e.yaml',
    4 + settings.length,
  ],
}

describe.each(Object.entries(places))('what is wrong in %s', (_, filesOf) => {
  it.each(wrong)('is refused on its line, with a fix, and nothing is written: %j', async (settings, message) => {
    const [files, file, line] = filesOf(settings)
    const root = projectOf(files)
    const order = Object.keys(files).filter((name) => /^compose/.test(name))
    const { findings } = await convertIn(root, { file: order, environment: 'dev,prod' })
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors).toMatchObject([
      { file, line, message: expect.stringContaining(message), fix: expect.stringMatching(/./) },
    ])
    expect(readdirSync(root).sort()).toEqual(Object.keys(files).sort())
  })
})
