import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { defaultValues } from '../../contract/parse.ts'
import { InputError } from '../../errors.ts'
import { type BuildInputs, buildContract } from '../inputs.ts'
import { wishesOfBake } from './file.ts'

interface Buildx {
  /** What `bake --print` prints. */
  readonly prints?: object
  /** What it says when it fails. */
  readonly says?: string
}

/** The wishes of a bake file, with a buildx that prints this and keeps what it was given. */
async function wishes(text: string, { prints = {}, says }: Buildx, given: Partial<BuildInputs> = {}, environment = {}) {
  const root = temporaryFolder('bake')
  const printed = join(root, 'printed')
  writeFileSync(join(root, 'docker-bake.hcl'), text)
  writeFileSync(printed, says ?? JSON.stringify(prints))
  const script = says === undefined ? `cat '${printed}'` : `cat '${printed}' >&2; exit 1`
  const seen = `env > '${root}/environment'; echo "$@" > '${root}/arguments'`
  const program = `#!/bin/sh\n[ "$1" = version ] && exit 0\n${seen}\n${script}\n`
  writeFileSync(join(root, 'docker-buildx'), program, { mode: 0o755 })
  const inputs = { ...defaultValues(buildContract.inputs), image: undefined, bakeFile: ['docker-bake.hcl'], ...given }
  const host = testHost({ root, environment: { PATH: `${root}:/usr/bin:/bin`, ...environment } })
  return {
    wishes: await wishesOfBake(inputs, host),
    read: (name: string) => host.files.text(name),
  }
}

const web = { context: '.', dockerfile: 'Dockerfile', tags: ['ghcr.io/acme/web:1', 'ghcr.io/acme/web:latest'] }

describe('the images of a bake file', () => {
  it('are the targets of its groups, each at its line, with what they start from', async () => {
    const text = 'group "default" {\n  targets = ["app"]\n}\ntarget "web" {\n}\n'
    const base = { context: 'base', dockerfile: 'Dockerfile' }
    const prints = {
      group: { default: { targets: ['app'] }, app: { targets: ['web', 'api'] } },
      target: { web: { ...web, contexts: { base: 'target:base' } }, api: { ...web, tags: ['acme/api'] }, base },
    }
    const made = (await wishes(text, { prints })).wishes
    expect(made.map(({ name, image }) => [name, image])).toEqual([
      ['web', 'ghcr.io/acme/web'],
      ['api', 'acme/api'],
    ])
    expect(made[0]?.source).toMatchObject({
      kind: 'build',
      build: {
        context: '.',
        tags: web.tags,
        additionalContexts: { base: 'service:base' },
        starts: { base: { context: 'base' } },
        place: { file: 'docker-bake.hcl', line: 4 },
      },
    })
  })

  it.each<[string, object, object]>([
    [
      'secrets',
      {
        secret: [
          { id: 'a', env: 'B' },
          { id: 'c', src: 'f' },
        ],
      },
      {
        secrets: [
          { id: 'a', environment: 'B' },
          { id: 'c', file: 'f' },
        ],
      },
    ],
    ['agents and keys', { ssh: [{ id: 'default' }, { id: 'git', paths: ['k'] }] }, { ssh: ['default', 'git=k'] }],
    ['caches', { 'cache-to': [{ type: 'local', dest: 'a,b' }] }, { cacheTo: ['type=local,"dest=a,b"'] }],
    ['limits', { ulimits: ['nofile=1:2', 'nproc=3'] }, { ulimits: { nofile: { soft: 1, hard: 2 }, nproc: 3 } }],
    [
      'attestations',
      {
        attest: [
          { type: 'provenance', mode: 'max' },
          { type: 'sbom', disabled: 'true' },
        ],
      },
      { provenance: 'mode=max', sbom: 'false' },
    ],
    [
      'a Dockerfile that is written there',
      { dockerfile: 'D', 'dockerfile-inline': 'FROM a' },
      { dockerfileInline: 'FROM a' },
    ],
    [
      'what an older buildx prints as one text',
      {
        secret: ['id=a,env=B', 'id=c,src=f'],
        ssh: ['default'],
        attest: ['type=sbom,disabled=true'],
        'cache-to': ['type=gha,mode=max'],
      },
      {
        secrets: [
          { id: 'a', environment: 'B' },
          { id: 'c', file: 'f' },
        ],
        ssh: ['default'],
        sbom: 'false',
        cacheTo: ['type=gha,mode=max'],
      },
    ],
    [
      'what looks like a template, as it is',
      {
        'dockerfile-inline': 'FROM a\nCOPY x /$${V}\nRUN echo $$',
        args: { A: '%%{x}' },
        labels: { l: '$${X}' },
      },
      { dockerfileInline: `FROM a\nCOPY x /$\{V}\nRUN echo $$`, args: { A: '%{x}' }, labels: { l: `$\{X}` } },
    ],
    [
      'platforms in one text',
      { platforms: ['linux/amd64,linux/arm64'] },
      { platforms: ['linux/amd64', 'linux/arm64'] },
    ],
    ['a context of the working directory', { context: 'cwd://app' }, { context: 'app' }],
    [
      'what is as in Compose',
      { network: 'host', 'shm-size': '1m', annotations: ['index:a=b'] },
      { network: 'host', shmSize: '1m', annotations: ['index:a=b'] },
    ],
  ])('have %s', async (_, settings, expected) => {
    const { wishes: made } = await wishes('', { prints: { target: { default: { ...web, ...settings } } } })
    expect(made[0]?.source).toMatchObject({ build: expected })
  })

  it('buildx gets what it was asked for, and of the environment what the file names', async () => {
    const given = { bakeTarget: ['web'], bakeSet: ['web.platform=linux/arm64'] }
    const environment = { TAG: '7', GITHUB_TOKEN: 'canary', DOCKER_HOST: 'd' }
    const { read } = await wishes('variable "TAG" {}', { prints: { target: { default: web } } }, given, environment)
    expect(read('arguments')).toBe(
      'bake --print --progress=quiet --file=docker-bake.hcl --set=web.platform=linux/arm64 web\n',
    )
    expect(read('environment')).toContain('TAG=7')
    expect(read('environment')).toContain('DOCKER_HOST=d')
    expect(read('environment')).not.toContain('canary')
  })

  const two = { group: { default: { targets: ['a', 'b'] } }, target: { a: web, b: web } }
  it.each<[string, string, Buildx, Partial<BuildInputs>, string, number | undefined]>([
    [
      'a value that is not there',
      'target "web" {\n  args = { A = NOPE }\n}\n',
      { says: 'x\nERROR: docker-bake.hcl:2,16-20: Unknown variable; There is no variable named "NOPE".' },
      {},
      'Unknown variable; There is no variable named "NOPE".',
      2,
    ],
    [
      'a value that its validation refuses',
      'variable "V" {\n  default = "x"\n  validation {\n    condition = false\n  }\n}\n',
      { says: 'ERROR: docker-bake.hcl:3,3-4: Validation failed; V must be a version.' },
      {},
      'a variable has a value that its validation refuses: V must be a version.',
      3,
    ],
    [
      'a target that is misspelt',
      '\ntarget "web" {}',
      { says: 'ERROR: failed to find target wbe' },
      {},
      'it has no target and no group "wbe"',
      undefined,
    ],
    [
      'groups in a circle',
      'group "a" {\n}\n',
      { says: 'ERROR: failed to find target a' },
      {},
      'the group "a" leads to itself',
      1,
    ],
    [
      'contexts in a circle',
      '\ntarget "x" {',
      { says: 'ERROR: infinite loop from x to y' },
      {},
      'targets start from each other: x → y → x',
      2,
    ],
    [
      'an agent that is not there',
      '',
      { says: 'ERROR: a: invalid empty ssh agent socket' },
      {},
      'SSH_AUTH_SOCK is not set',
      undefined,
    ],
    [
      'a target without a name',
      '\ntarget "a" {',
      { prints: { target: { a: {} }, group: { default: { targets: ['a'] } } } },
      {},
      'The target "a" names no image',
      2,
    ],
    [
      'one name for several images',
      '',
      { prints: two },
      { image: 'acme/web' },
      'image is one image, and the bake file makes 2: a, b',
      undefined,
    ],
    [
      'targets that inherit from each other',
      'target "a" {\n  inherits = ["b"]\n}\ntarget "b" {\n  inherits = ["a"]\n}\n',
      {},
      {},
      'Targets inherit from each other: a → b → a',
      1,
    ],
    [
      'a variable without a value',
      'variable "A" {\n  default = 1\n}\nvariable "B" {\n  description = "default"\n}\n',
      {},
      {},
      'The variable "B" of the bake file has no value',
      4,
    ],
    ['a layout beside it', '', {}, { layout: 'l' }, 'bake-file is for builds', undefined],
    ['a file that is not there', '', {}, { bakeFile: ['gone.hcl'] }, 'gone.hcl', undefined],
  ])('are refused for %s', async (_, text, buildx, given, message, line) => {
    const failure = await wishes(text, buildx, given).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InputError)
    expect((failure as InputError).message).toContain(message)
    if (line !== undefined) expect((failure as InputError).place).toMatchObject({ file: 'docker-bake.hcl', line })
  })
})
