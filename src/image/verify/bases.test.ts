import { describe, expect, it } from 'vitest'
import { temporaryFolder, testHost } from '../../../test/support/host.ts'
import { writeLayout } from '../../../test/support/layouts.ts'
import { startRegistryDouble } from '../../../test/support/registry-double.ts'
import { parseDockerfile } from '../../oci/dockerfile.ts'
import { openLayout } from '../../oci/layout.ts'
import { pushContent, pushTags } from '../../oci/push.ts'
import { openRepository } from '../../oci/repository.ts'
import type { BuildTarget } from '../bake/target.ts'
import { readBaseRules } from './base-rules.ts'
import { verifyBases } from './bases.ts'

const more = { transparencyLog: false, insecure: false }
const PUB = '-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n'
const rules = (...lines: string[]) => readBaseRules(lines, more, testHost({ environment: { PUB, TEXT: 'x' } }))

/** What becomes of a Dockerfile whose bases are of a registry with one image, which is signed or not. */
async function verified(
  text: string,
  lines: string[],
  { isSigned = true, contexts = {} as Record<string, string>, args = {} as Record<string, string | null> } = {},
) {
  const registry = await startRegistryDouble()
  const host = testHost({})
  const folder = temporaryFolder('base')
  const { digest } = writeLayout(folder)
  const layout = openLayout(host.files, folder)
  const repository = openRepository(host, { registry: registry.address, repository: 'base' })
  await pushContent(host, layout, repository)
  await pushTags(layout, repository, ['1', 'latest'])
  const own = (words: string): string => words.replaceAll('REG', registry.address)
  const known = Object.entries(args).map(([name, value]) => [name, value && own(value)] as const)
  const facts = { args: Object.fromEntries(known), contexts: Object.keys(contexts) }
  const dockerfile = await parseDockerfile(own(text), 'Dockerfile', facts)
  const build = { context: '.', args: {}, additionalContexts: contexts }
  const target = { name: 'web', build } as unknown as BuildTarget
  const file = { ...facts, target: undefined, dockerfile, inline: undefined }
  const asked: string[] = []
  const verify = async (reference: string) => {
    asked.push(reference)
    return isSigned ? undefined : 'no signatures found'
  }
  const found = await verifyBases(host, verify, rules(...lines.map(own)), target, file)
  await registry.close()
  const shown = (word: string): string => word.replaceAll(registry.address, 'REG').replaceAll(digest, 'DIGEST')
  return {
    findings: found.findings.map(({ rule, message, line }) => `${line} ${rule}: ${shown(message)}`),
    contexts: Object.fromEntries(Object.entries(found.contexts).map(([name, to]) => [shown(name), shown(to)])),
    asked: asked.map(shown),
    ...(found.frontend && { frontend: shown(found.frontend) }),
  }
}

describe('the bases of a build', () => {
  it('are verified by their digest, and the build takes these bytes', async () => {
    const text = 'FROM REG/base:1 AS made\nFROM scratch\nCOPY --from=made / /\nCOPY --from=REG/base /a /\n'
    expect(await verified(text, ['REG/* key=env://PUB'])).toEqual({
      findings: [],
      contexts: {
        'REG/base:1': 'docker-image://REG/base@DIGEST',
        'REG/base': 'docker-image://REG/base@DIGEST',
      },
      asked: ['REG/base@DIGEST', 'REG/base@DIGEST'],
    })
  })

  it('are those that a step mounts, too', async () => {
    const text = 'FROM scratch\nRUN --mount=from=REG/base:1,target=/a --mount=type=cache,target=/c true\n'
    expect(await verified(text, ['REG/* key=env://PUB'])).toMatchObject({
      contexts: { 'REG/base:1': 'docker-image://REG/base@DIGEST' },
      asked: ['REG/base@DIGEST'],
    })
  })

  it.each<[string, string, Record<string, string>]>([
    ['a directive', '# escape=`\n# Syntax = REG/base:1 debug\nFROM scratch\n', {}],
    ['a directive below a shebang', '#!/usr/bin/env docker\n// syntax=REG/base\nFROM scratch\n', {}],
    ['an argument, whatever the directive', '# syntax=other\nFROM scratch\n', { BUILDKIT_SYNTAX: 'REG/base:1' }],
  ])('have a frontend that reads them, by %s: it is verified and taken by its digest', async (_, text, args) => {
    expect(await verified(text, ['REG/* key=env://PUB'], { args })).toEqual({
      findings: [],
      contexts: {},
      asked: ['REG/base@DIGEST'],
      frontend: 'REG/base@DIGEST',
    })
  })

  it('have no frontend by a comment that is no directive any more', async () => {
    expect(await verified('# a\n# syntax=REG/base:1\nFROM scratch\n', ['x key=env://PUB'])).toMatchObject({ asked: [] })
  })

  it.each<
    [
      string,
      string,
      string[],
      { isSigned?: boolean; contexts?: Record<string, string>; args?: Record<string, string | null> },
      string[],
    ]
  >([
    [
      'a frontend that is not signed',
      '# syntax=REG/base:1\nFROM scratch\n',
      ['REG/* key=env://PUB'],
      { isSigned: false },
      ['1 signature-missing: The frontend REG/base@DIGEST has no signature that can be verified: no signatures found'],
    ],
    [
      'a frontend that no rule names',
      '# syntax=docker/dockerfile:1\nFROM scratch\n',
      ['REG/* key=env://PUB'],
      {},
      ['1 signature-missing: The frontend docker/dockerfile:1 is named by no rule of require-signed-base'],
    ],
    [
      'a frontend that only the build knows',
      'FROM scratch\n',
      ['* unsigned'],
      { args: { BUILDKIT_SYNTAX: null } },
      ['undefined signature-missing: The frontend $BUILDKIT_SYNTAX is only known in the build'],
    ],
    [
      'what is no Dockerfile here',
      '{"syntax": "REG/base:1"}\n',
      ['* unsigned'],
      {},
      ["undefined signature-missing: Which images web starts from can't be seen: its Dockerfile has no FROM"],
    ],
    [
      'one that is not signed',
      'FROM REG/base:1\n',
      ['REG/* key=env://PUB'],
      { isSigned: false },
      [
        '1 signature-missing: The base image REG/base@DIGEST has no signature that can be verified: no signatures found',
      ],
    ],
    [
      'one that no rule names',
      'FROM alpine\n',
      ['REG/* key=env://PUB'],
      {},
      ['1 signature-missing: The base image alpine is named by no rule of require-signed-base'],
    ],
    [
      'one that is not there',
      'FROM REG/base:2\n',
      ['REG/* key=env://PUB'],
      {},
      ['1 base-image-missing: There is no base image REG/base:2'],
    ],
    [
      'one that is only known in the build',
      'ARG BASE\nFROM $BASE\n',
      ['* unsigned'],
      {},
      ['2 signature-missing: The base image $BASE is only known in the build'],
    ],
    [
      'a context that is an image',
      'FROM lib\n',
      ['REG/* key=env://PUB'],
      { contexts: { lib: 'docker-image://alpine' } },
      ['1 signature-missing: The base image alpine is named by no rule of require-signed-base'],
    ],
  ])('are refused for %s', async (_, text, lines, facts, findings) => {
    expect((await verified(text, lines, facts)).findings).toEqual(findings)
  })

  it.each<[string, string, string[], Record<string, string>]>([
    ['scratch and stages', 'FROM scratch AS a\nFROM a\n', ['x key=env://PUB'], {}],
    ['what needs none', 'FROM alpine\n', ['docker.io/* unsigned'], {}],
    [
      'folders and images of this run',
      'FROM lib\nCOPY --from=api / /\n',
      ['x key=env://PUB'],
      { lib: './lib', api: 'service:api' },
    ],
  ])('need no signature: %s', async (_, text, lines, contexts) => {
    expect(await verified(text, lines, { contexts })).toEqual({ findings: [], contexts: {}, asked: [] })
  })

  it('are refused where BuildKit fetches the Dockerfile', async () => {
    const target = { name: 'web', build: { context: 'https://x.test/a.git', args: {} } } as unknown as BuildTarget
    const { findings } = await verifyBases(testHost({}), async () => undefined, rules('* unsigned'), target, undefined)
    expect(findings[0]?.message).toContain("can't be seen, since BuildKit fetches its Dockerfile")
  })

  it.each([
    'docker.io/*',
    'docker.io/* key=',
    'x key=gone.pub',
    'x identity=a',
    'x key=env://K issuer=b',
    'x signed',
    'x key=env://NONE',
    'x key=env://TEXT',
  ])('have no rule such as "%s"', (line) => {
    expect(() => rules(line)).toThrow(/require-signed-base/)
  })
})
