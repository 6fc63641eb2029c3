import { describe, expect, it } from 'vitest'
import { defaultValues } from '../../contract/parse.ts'
import type { ImageBuild } from '../../oci/image-build.ts'
import { type BuildInputs, buildContract } from '../inputs.ts'
import { bakeArguments, bakeDefinition, bakeEnvironment } from './definition.ts'
import { targetOf } from './settings.ts'
import { type BuildTarget, readSecret, secretVariable } from './target.ts'

const defaults: BuildInputs = { ...defaultValues(buildContract.inputs), image: 'acme/web' }
const facts = {
  labels: {},
  names: [],
  sourceDateEpoch: undefined,
  environment: {},
  resolve: (path: string) => `/w/${path}`,
  image: 'ghcr.io/acme/web',
}

const target = (
  build: Partial<ImageBuild> = {},
  inputs: Partial<BuildInputs> = {},
  more: Partial<BuildTarget> = {},
): BuildTarget => ({
  ...targetOf({ context: '.', args: {}, ...build }, { ...defaults, ...inputs }, { ...facts, name: more.name ?? 'web' }),
  ...more,
})
const places = {
  layout: (name: string) => `/tmp/${name}`,
  cache: (name: string) => `/caches/${name}`,
  resolve: (path: string) => (path.startsWith('/') ? path : `/w/${path}`),
  layouts: new Map([['base', '/l@sha256:1']]),
}

const define = (targets: readonly BuildTarget[], environment = {}): Record<string, Record<string, unknown>> =>
  (bakeDefinition(targets, environment, places) as { target: Record<string, Record<string, unknown>> }).target

describe('the definition of a bake', () => {
  it('of a plain build', () => {
    expect(define([target()])).toEqual({
      web: {
        context: '/w/.',
        attest: ['type=provenance,mode=min', 'type=sbom,disabled=true'],
        output: ['type=oci,dest=/tmp/web,tar=false'],
      },
    })
  })

  it.each<[string, Partial<ImageBuild>, Partial<BuildInputs>, object]>([
    [
      'platforms, each once',
      {},
      { platform: ['linux/amd64', 'linux/arm64/v8'] },
      { platforms: ['linux/amd64', 'linux/arm64'] },
    ],
    [
      'a Dockerfile of the working directory',
      {},
      { file: 'docker/Dockerfile' },
      { dockerfile: '/w/docker/Dockerfile' },
    ],
    ['a Dockerfile of the context', { dockerfile: 'Dockerfile.web' }, {}, { dockerfile: 'Dockerfile.web' }],
    ['a Dockerfile that is written there', { dockerfileInline: 'FROM a' }, {}, { 'dockerfile-inline': 'FROM a' }],
    [
      'a context that BuildKit fetches',
      { context: 'https://a.example/b.git' },
      { file: 'D' },
      { context: 'https://a.example/b.git', dockerfile: 'D' },
    ],
    ['a target', {}, { target: 'runtime' }, { target: 'runtime' }],
    [
      'arguments of both',
      { args: { A: '1' } },
      { buildArg: ['B=2 3', 'HERE', 'GONE'] },
      { args: { A: '1', B: '2 3', HERE: 'env' } },
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of bake's.
    ['what looks like a template, as it is', { args: { A: '${B} %{C} $D' } }, {}, { args: { A: '$${B} %%{C} $D' } }],
    [
      'secrets of both',
      { secrets: [{ id: 'a', environment: 'B' }, { id: 'c' }] },
      { secret: ['id=npm,src=.npmrc'] },
      { secret: ['id=a,env=B', 'id=c', 'id=npm,src=/w/.npmrc'] },
    ],
    ['a path with a comma', { secrets: [{ id: 'a', file: 'x,y' }] }, {}, { secret: ['id=a,"src=/w/x,y"'] }],
    ['an SSH agent and a key', { ssh: ['default', 'git=keys/id'] }, {}, { ssh: ['default', 'git=/w/keys/id'] }],
    [
      'named contexts',
      { additionalContexts: { a: 'lib' } },
      { buildContext: ['b=docker-image://c'] },
      { contexts: { a: '/w/lib', b: 'docker-image://c' } },
    ],
    [
      'the layout of another image',
      { additionalContexts: { a: 'service:base' } },
      {},
      { contexts: { a: 'oci-layout:///l@sha256:1' } },
    ],
    [
      'caches',
      { cacheFrom: ['a'] },
      { cacheFrom: ['b'], cacheTo: ['c'] },
      { 'cache-from': ['a', 'b'], 'cache-to': ['c'] },
    ],
    ['switches', { pull: true }, { noCache: true }, { pull: true, 'no-cache': true }],
    ['a network, its right with it', { network: 'host' }, {}, { network: 'host', entitlements: ['network.host'] }],
    ['what a privileged build needs', { privileged: true }, {}, { entitlements: ['security.insecure'] }],
    [
      'limits',
      { shmSize: '64m', ulimits: { nproc: 5, nofile: { soft: 1, hard: 2 } } },
      {},
      { 'shm-size': '64m', ulimits: ['nproc=5', 'nofile=1:2'] },
    ],
    [
      'hosts',
      { extraHosts: { a: '10.0.0.1', b: ['::1', '127.0.0.1'] } },
      {},
      { 'extra-hosts': { a: '10.0.0.1', b: '::1,127.0.0.1' } },
    ],
    ['stages that are built anew', { noCacheFilter: ['test'] }, {}, { 'no-cache-filter': ['test'] }],
    [
      'labels, and the same on the index',
      { labels: { a: 'x y' } },
      { label: { b: '1' } },
      { labels: { a: 'x y', b: '1' }, annotations: ['manifest,index:a=x y', 'manifest,index:b=1'] },
    ],
    [
      'labels where there is no index',
      { labels: { a: '1' } },
      { provenance: 'off' },
      { annotations: ['manifest:a=1'] },
    ],
    [
      'annotations of all, of the index, and of one platform, after those that labels are',
      { labels: { a: '1' } },
      { annotation: ['a=2', 'index:b=x:y', 'manifest[linux/arm64]:c=3'] },
      { annotations: ['manifest,index:a=1', 'manifest,index:a=2', 'index:b=x:y', 'manifest[linux/arm64]:c=3'] },
    ],
    [
      'what the inputs say of RUN steps',
      { ulimits: { nproc: 5 } },
      {
        network: 'host',
        ulimit: ['nofile=1:2'],
        shmSize: '128m',
        addHost: ['a=10.0.0.1', 'b:::1'],
        allow: ['security.insecure'],
        ssh: ['default'],
      },
      {
        network: 'host',
        ulimits: ['nproc=5', 'nofile=1:2'],
        'shm-size': '128m',
        'extra-hosts': { a: '10.0.0.1', b: '::1' },
        entitlements: ['security.insecure', 'network.host'],
        ssh: ['default'],
      },
    ],
    [
      'full provenance and an SBOM',
      {},
      { provenance: 'max', sbom: true },
      { attest: ['type=provenance,mode=max', 'type=sbom'] },
    ],
    [
      'the attestations that Compose asks for',
      { provenance: 'false', sbom: 'generator=a/b' },
      {},
      { attest: ['type=provenance,disabled=true', 'type=sbom,generator=a/b'] },
    ],
    [
      'times of the commit',
      {},
      { reproducible: true },
      { output: ['type=oci,dest=/tmp/web,tar=false,rewrite-timestamp=true'] },
    ],
  ])('gives %s', (_, build, inputs, expected) => {
    expect(define([target(build, inputs)], { HERE: 'env' })['web']).toMatchObject(expected)
  })

  const runner = { ACTIONS_RESULTS_URL: 'https://r', ACTIONS_RUNTIME_TOKEN: 't' }
  const own = { 'cache-from': ['type=gha,scope=web'], 'cache-to': ['type=gha,scope=web,mode=max,ignore-error=true'] }
  const inRegistry = { 'cache-from': ['type=registry,ref=ghcr.io/acme/web:buildcache'] }
  const behindGate = {
    'cache-to': ['type=local,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true,dest=/caches/web'],
  }
  it.each<[string, Record<string, string>, Partial<BuildInputs>, object]>([
    ["GitHub's, on its runner", runner, {}, own],
    ['none on a machine of people', {}, {}, {}],
    [
      "the registry's in another CI, written behind the gate by who pushes",
      { CI: 'true' },
      { push: true },
      { ...inRegistry, ...behindGate },
    ],
    ["the registry's, not written by who pushes nothing", { CI: 'true' }, {}, inRegistry],
    [
      "the registry's, not written by one of several machines",
      { CI: 'true' },
      { push: true, pushByDigest: true },
      inRegistry,
    ],
    [
      "none on a runner of GitHub whose cache can't be written",
      { CI: 'true', GITHUB_ACTIONS: 'true' },
      { push: true },
      {},
    ],
    ['none that could not be written', { ACTIONS_RESULTS_URL: 'https://r' }, {}, {}],
    ['none where it is off', runner, { cache: 'off' }, {}],
    [
      'what was asked for, and no other',
      runner,
      { cacheFrom: ['type=local,src=c'] },
      { 'cache-from': ['type=local,src=c'] },
    ],
  ])('has as its cache %s', (_, environment, inputs, expected) => {
    const whole = targetOf(
      { context: '.', args: {} },
      { ...defaults, ...inputs },
      { ...facts, name: 'web', environment },
    )
    const { 'cache-from': from, 'cache-to': to } = define([whole])['web'] ?? {}
    expect({ ...(from ? { 'cache-from': from } : {}), ...(to ? { 'cache-to': to } : {}) }).toEqual(expected)
  })

  it.each<[Partial<BuildInputs>, string]>([
    [{ annotation: ['a'] }, 'annotation "a" is none'],
    [
      { annotation: ['index-descriptor:a=b'] },
      'annotation "index-descriptor:a=b": "index-descriptor" is nothing that is pushed',
    ],
    [
      { annotation: ['index:a=b'], provenance: 'off' },
      'annotation "index:a=b" is for an index, and the image is one manifest',
    ],
    [{ ulimit: ['nofile'] }, 'ulimit "nofile" is none'],
    [{ addHost: ['db'] }, 'add-host "db" names no address'],
    [
      { platform: Array.from({ length: 300 }, (_, index) => `linux/arm/v${index}`) },
      'platform names 300 platforms, and an image has 30 at most',
    ],
  ])('is not made of %j', (inputs, message) => {
    expect(() => target({}, inputs)).toThrow(message)
  })

  it('links images that start from each other, under names that bake takes', () => {
    const api = target({}, {}, { name: 'api.v1' })
    const web = target(
      { additionalContexts: { base: 'service:api.v1' } },
      {},
      { name: 'api-v1', sourceDateEpoch: '17' },
    )
    const made = define([api, web])
    expect(Object.keys(made)).toEqual(['api-v1', 'api-v1-1'])
    expect(made['api-v1-1']).toMatchObject({ contexts: { base: 'target:api-v1' }, args: { SOURCE_DATE_EPOCH: '17' } })
  })
})

it('the command names the builder, the targets, and what they may do', () => {
  const targets = [target({}, {}, { name: 'a' }), target({ network: 'host' }, {}, { name: 'b' })]
  expect(bakeArguments(targets, { builder: 'remote', metadata: '/m.json' })).toEqual([
    'bake',
    '--builder',
    'remote',
    '--allow=network.host',
    '--file=-',
    '--progress=plain',
    '--metadata-file=/m.json',
    'a',
    'b',
  ])
})

describe('the environment of a bake', () => {
  const environment = {
    PATH: '/bin',
    GITHUB_TOKEN: 'canary',
    REGISTRY_PASSWORD: 'canary',
    DOCKER_HOST: 'unix:///d',
    BUILDX_BUILDER: 'b',
    ACTIONS_RUNTIME_TOKEN: 'cache',
    AWS_SECRET_ACCESS_KEY: 'aws',
    NPM_TOKEN: 'npm',
  }
  it.each<[string, Partial<BuildInputs>, Record<string, string>]>([
    ['the way to the daemon alone', { buildArg: ['GITHUB_TOKEN'] }, {}],
    ['secrets that are named', { secret: ['id=npm,env=NPM_TOKEN', 'id=f,src=GITHUB_TOKEN'] }, { NPM_TOKEN: 'npm' }],
    ['a secret named by its id', { secret: ['id=NPM_TOKEN'] }, { NPM_TOKEN: 'npm' }],
    ['the login of a GitHub cache', { cacheTo: ['type=gha,mode=max'] }, { ACTIONS_RUNTIME_TOKEN: 'cache' }],
    ['the login of an S3 cache', { cacheFrom: ['type=s3,bucket=b'] }, { AWS_SECRET_ACCESS_KEY: 'aws' }],
    ['nothing for an odd cache', { cacheFrom: ['type=constructor'] }, {}],
  ])('holds %s', (_, inputs, expected) => {
    const always = { DOCKER_HOST: 'unix:///d', BUILDX_BUILDER: 'b', BUILDX_BAKE_ENTITLEMENTS_FS: '0' }
    expect(bakeEnvironment([target({}, inputs)], environment)).toEqual({ ...always, ...expected })
  })
})

it.each([
  ['id=a,env=B', 'B'],
  ['id=a', 'a'],
  ['id=a,src=f', undefined],
  ['type=env,id=a', 'a'],
])('the variable of the build secret %s', (spec, variable) => {
  expect(secretVariable(readSecret(spec))).toBe(variable)
})
