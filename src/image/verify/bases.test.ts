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
const rules = (...lines: string[]) => readBaseRules(lines, more, testHost({}))

/** What becomes of a Dockerfile whose bases are of a registry with one image, which is signed or not. */
async function verified(
  text: string,
  lines: string[],
  { isSigned = true, contexts = {} as Record<string, string> } = {},
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
  const facts = { args: {}, contexts: Object.keys(contexts) }
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

  it.each<[string, string, string[], { isSigned?: boolean; contexts?: Record<string, string> }, string[]]>([
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

  it.each(['docker.io/*', 'docker.io/* key=', 'x key=gone.pub', 'x identity=a', 'x key=env://K issuer=b', 'x signed'])(
    'have no rule such as "%s"',
    (line) => {
      expect(() => rules(line)).toThrow(/require-signed-base/)
    },
  )
})
