import { describe, expect, it } from 'vitest'
import { type BuildRequest, buildArguments, buildEnvironment, buildFailure, secretVariable } from './buildx.ts'

const nothing: BuildRequest = {
  context: '.',
  platforms: [],
  buildArguments: [],
  buildContexts: [],
  labels: {},
  secrets: [],
  cacheFrom: [],
  cacheTo: [],
  noCache: false,
  pull: false,
  reproducible: false,
  provenance: 'min',
  sbom: false,
  names: [],
}
const places = { layout: '/tmp/layout', metadata: '/tmp/m.json' }

describe('buildArguments', () => {
  it('of a plain build', () => {
    expect(buildArguments(nothing, places)).toEqual([
      'build',
      '--provenance=mode=min',
      '--sbom=false',
      '--progress=plain',
      '--metadata-file=/tmp/m.json',
      '--output=type=oci,dest=/tmp/layout,tar=false',
      '.',
    ])
  })

  it.each<[string, Partial<BuildRequest>, string[]]>([
    ['platforms as one list', { platforms: ['linux/amd64', 'linux/arm64'] }, ['--platform', 'linux/amd64,linux/arm64']],
    ['a Dockerfile', { file: 'docker/Dockerfile' }, ['--file', 'docker/Dockerfile']],
    ['a target', { target: 'runtime' }, ['--target', 'runtime']],
    ['build arguments', { buildArguments: ['A=1 2', 'B'] }, ['--build-arg', 'A=1 2', '--build-arg', 'B']],
    ['secrets', { secrets: ['id=npm,src=.npmrc'] }, ['--secret', 'id=npm,src=.npmrc']],
    ['named contexts', { buildContexts: ['base=docker-image://a'] }, ['--build-context', 'base=docker-image://a']],
    ['caches', { cacheFrom: ['a'], cacheTo: ['b'] }, ['--cache-from', 'a', '--cache-to', 'b']],
    ['switches', { noCache: true, pull: true }, ['--no-cache', '--pull']],
    ['a builder', { builder: 'remote' }, ['--builder', 'remote']],
    ['names', { names: ['a/b:1', 'a/b:2'] }, ['--tag', 'a/b:1', '--tag', 'a/b:2']],
    ['no provenance', { provenance: 'off' }, ['--provenance=false']],
    ['full provenance', { provenance: 'max' }, ['--provenance=mode=max']],
    ['an SBOM', { sbom: true }, ['--sbom=true']],
    [
      'times of the commit',
      { reproducible: true },
      ['--output=type=oci,dest=/tmp/layout,tar=false,rewrite-timestamp=true'],
    ],
    ['labels', { labels: { a: 'x y' } }, ['--label', 'a=x y', '--annotation', 'manifest,index:a=x y']],
    ['labels without an index', { labels: { a: '1' }, provenance: 'off' }, ['--annotation', 'manifest:a=1']],
    [
      'labels of several platforms',
      { labels: { a: '1' }, provenance: 'off', platforms: ['linux/amd64', 'linux/arm64'] },
      ['--annotation', 'manifest,index:a=1'],
    ],
  ])('gives %s', (_, change, expected) => {
    const args = buildArguments({ ...nothing, ...change }, places)
    const at = args.indexOf(expected[0] ?? '')
    expect(args.slice(at, at + expected.length)).toEqual(expected)
    expect(args.at(-1)).toBe('.')
  })
})

describe('buildEnvironment', () => {
  const environment = {
    PATH: '/bin',
    GITHUB_TOKEN: 'canary',
    REGISTRY_PASSWORD: 'canary',
    DOCKER_HOST: 'unix:///d',
    BUILDX_BUILDER: 'b',
    ACTIONS_RUNTIME_TOKEN: 'cache',
    AWS_SECRET_ACCESS_KEY: 'aws',
    NPM_TOKEN: 'npm',
    VERSION: '1',
  }
  it.each<[string, Partial<BuildRequest>, Record<string, string>]>([
    ['the way to the daemon alone', {}, {}],
    ['secrets that are named', { secrets: ['id=npm,env=NPM_TOKEN', 'id=f,src=VERSION'] }, { NPM_TOKEN: 'npm' }],
    ['a secret named by its id', { secrets: ['id=NPM_TOKEN'] }, { NPM_TOKEN: 'npm' }],
    ['build arguments without a value', { buildArguments: ['VERSION', 'GITHUB_TOKEN=x'] }, { VERSION: '1' }],
    ['the login of a GitHub cache', { cacheTo: ['type=gha,mode=max'] }, { ACTIONS_RUNTIME_TOKEN: 'cache' }],
    ['the login of an S3 cache', { cacheFrom: ['type=s3,bucket=b'] }, { AWS_SECRET_ACCESS_KEY: 'aws' }],
    ['nothing for an odd cache', { cacheFrom: ['type=constructor'] }, {}],
    ['the time of the commit', { sourceDateEpoch: '17' }, { SOURCE_DATE_EPOCH: '17' }],
  ])('holds %s', (_, change, expected) => {
    const connection = { DOCKER_HOST: 'unix:///d', BUILDX_BUILDER: 'b' }
    expect(buildEnvironment({ ...nothing, ...change }, environment)).toEqual({ ...connection, ...expected })
  })
})

it.each([
  ['id=a,env=B', 'B'],
  ['id=a', 'a'],
  ['id=a,src=f', undefined],
  ['type=env,id=a', 'a'],
])('the variable of the build secret %s', (spec, variable) => {
  expect(secretVariable(spec)).toBe(variable)
})

describe('buildFailure', () => {
  it('gives the place in the Dockerfile and the error', () => {
    const stderr = [
      '#5 ERROR: process "/bin/sh -c false" did not complete successfully: exit code: 1',
      '------',
      'Dockerfile:3',
      '--------------------',
      '   3 | >>> RUN false',
      '--------------------',
      'ERROR: failed to build: failed to solve: exit code: 1',
      '',
    ].join('\n')
    expect(buildFailure(stderr)).toBe('Dockerfile:3: failed to build: failed to solve: exit code: 1')
  })

  it.each([
    ['ERROR: no builder "x" found\n', 'no builder "x" found'],
    ['unknown flag: --foo\n', 'unknown flag: --foo'],
    ['', 'it printed nothing'],
  ])('of %j', (stderr, said) => {
    expect(buildFailure(stderr)).toBe(said)
  })
})
