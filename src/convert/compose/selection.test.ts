// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are templates of Compose
import { describe, expect, it } from 'vitest'
import { convertIn, projectOf, shown } from '../../../test/support/convert.ts'

const service = (name: string, more = ''): string => `services: {${name}: {image: "${name}:1"${more}}}\n`

/** The images of a project, by the services that are converted. */
async function servicesOf(
  files: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { result, findings } = await convertIn(projectOf(files), { 'dry-run': 'true', ...given }, environment)
  expect(shown(findings.filter(({ severity }) => severity === 'error'))).toEqual([])
  return Object.keys(result.images)
}

const files = {
  'compose.yaml': service('usual'),
  'a.yaml': service('a', ', profiles: [debug]'),
  'sub/b.yaml': service('b'),
}

describe('which files are read', () => {
  it.each<[string, Record<string, string>, Record<string, string>, Record<string, string>, string[]]>([
    ['those that Compose looks for', {}, {}, {}, ['usual']],
    ['COMPOSE_FILE of the process', {}, {}, { COMPOSE_FILE: 'sub/b.yaml:compose.yaml' }, ['b', 'usual']],
    ['COMPOSE_FILE of .env', { '.env': 'COMPOSE_FILE=sub/b.yaml\n' }, {}, {}, ['b']],
    [
      'COMPOSE_FILE of .env with a separator',
      { '.env': 'COMPOSE_PATH_SEPARATOR=,\nCOMPOSE_FILE=sub/b.yaml, compose.yaml\n' },
      {},
      {},
      ['b', 'usual'],
    ],
    ['the process before .env', { '.env': 'COMPOSE_FILE=a.yaml\n' }, {}, { COMPOSE_FILE: 'sub/b.yaml' }, ['b']],
    ['the input env before both', {}, { env: 'COMPOSE_FILE=sub/b.yaml' }, { COMPOSE_FILE: 'a.yaml' }, ['b']],
    ['the input file before all', {}, { file: 'compose.yaml' }, { COMPOSE_FILE: 'a.yaml' }, ['usual']],
    [
      'COMPOSE_ENV_FILES',
      { 'x.env': 'COMPOSE_FILE=a.yaml\n', 'y.env': 'COMPOSE_FILE=sub/b.yaml\n' },
      {},
      { COMPOSE_ENV_FILES: 'x.env,y.env' },
      ['b'],
    ],
    ['profiles of .env', { '.env': 'COMPOSE_PROFILES=x,debug\nCOMPOSE_FILE=a.yaml\n' }, {}, {}, ['a']],
    ['profiles of the process', {}, { file: 'a.yaml' }, { COMPOSE_PROFILES: 'debug' }, ['a']],
  ])('%s', async (_, more, given, environment, services) => {
    expect(await servicesOf({ ...files, ...more }, given, environment)).toEqual(services)
  })

  it('takes .env beside the first of them', async () => {
    const project = {
      'sub/.env': 'TAG=2\nCOMPOSE_PROFILES=debug\n',
      'sub/compose.yaml': 'services: {a: {image: "a:${TAG}", profiles: [debug]}}\n',
    }
    const { result } = await convertIn(projectOf(project), { file: 'sub/compose.yaml', 'dry-run': 'true' })
    expect(result.images).toEqual({ a: 'a:2' })
  })
})

describe('the name of a project', () => {
  const named = 'name: ${APP:-shop}\nservices: {a: {image: "x:1", container_name: "${COMPOSE_PROJECT_NAME}-a"}}\n'
  it.each<[string, string, Record<string, string>, string]>([
    ['that of the file', named, {}, 'shop'],
    ['COMPOSE_PROJECT_NAME before it', named, { COMPOSE_PROJECT_NAME: 'other' }, 'other'],
  ])('is %s, and is a variable too', async (_, compose, environment, name) => {
    const root = projectOf({ 'compose.yaml': compose })
    const { plan, result } = await convertIn(root, { 'dry-run': 'true' }, environment)
    expect(plan?.join('\n')).toContain(`namespace: ${name}-dev`)
    const model = await convertIn(root, { model: 'true' }, environment)
    expect(JSON.stringify(model.result.model)).toContain(`"container_name":"${name}-a"`)
    expect(result.images).toEqual({ a: 'x:1' })
  })

  it('is that of its folder where nothing says it', async () => {
    const root = projectOf({ 'My_App/compose.yaml': 'services: {a: {image: "${COMPOSE_PROJECT_NAME}:1"}}\n' })
    const { result, plan } = await convertIn(root, { file: 'My_App/compose.yaml', 'dry-run': 'true' })
    expect(result.images).toEqual({ a: 'my_app:1' })
    expect(plan?.join('\n')).toContain('namespace: dev')
  })
})
