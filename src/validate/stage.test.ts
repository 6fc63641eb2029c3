import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testHost } from '../../test/support/host.ts'
import { configMap, findings, run, workspace } from '../../test/support/validate.ts'
import { parseInputs } from '../contract/parse.ts'
import { newestMinor, oldestMinor } from '../kubernetes/releases.ts'
import { validateContract } from './inputs.ts'
import { validate } from './stage.ts'

describe('paths', () => {
  it('are files, folders and globs', async () => {
    const root = workspace({
      'a/x.yaml': configMap('x'),
      'a/b/y.yml': configMap('y'),
      'c/z.json': '{"a":1}',
      'd/w.yaml': configMap('w'),
    })
    expect((await run(root)).files).toBe(3)
    expect((await run(root, { paths: ['a'] })).files).toBe(2)
    expect((await run(root, { paths: ['a/x.yaml', 'd'] })).files).toBe(2)
    expect((await run(root, { paths: ['**/*.yml'] })).files).toBe(1)
    expect((await run(root, { exclude: 'a/b' })).files).toBe(2)
  })

  it('that are no manifests are skipped and counted', async () => {
    const root = workspace({
      'x.yaml': configMap('x'),
      'values.json': '{"replicas":1}',
      'mkdocs.yml': 'nav: [a\n',
      '.git/config.yaml': configMap('g'),
    })
    const report = await run(root)
    expect(report.findings).toEqual([])
    expect(report.files).toBe(1)
    expect(Object.values(report.result.skipped).reduce((sum, count) => sum + count, 0)).toBe(2)
    expect(report.plan.join('\n')).toContain('mkdocs.yml')
  })

  it.each([
    ['that does not exist', { paths: ['mainfests'] }, 'Did you mean "manifests"?'],
    ['glob that matches nothing', { paths: ['**/*.yamll'] }, 'Check the glob'],
    ['folder without YAML', { paths: ['docs'] }, 'Name the folder'],
  ])('a %s is wrong use', async (_, given, fix) => {
    const root = workspace({ 'manifests/x.yaml': configMap('x'), 'docs/readme.md': '' })
    await expect(run(root, given)).rejects.toMatchObject({ name: 'InputError', fix: expect.stringContaining(fix) })
  })

  it('that leave the workspace through a symbolic link are refused', async () => {
    const root = workspace({ 'x.yaml': configMap('x') })
    const outside = workspace({ 'secret.yaml': configMap('s') })
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'link.yaml'))
    symlinkSync(join(root, 'x.yaml'), join(root, 'inside.yaml'))
    symlinkSync(root, join(root, 'loop'))
    symlinkSync('/gone/python', join(root, 'python'))
    expect(await findings(root, { references: 'false' })).toEqual(['link.yaml:undefined error symlink-outside'])
  })
})

it('gives way between files, so that a run that is cancelled ends at once', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `c${index}`)
  const root = workspace(Object.fromEntries(names.map((name) => [`${name}.yaml`, configMap(name)])))
  const [inputs, given] = [validateContract.inputs, { fix: 'true', 'dry-run': 'true' }]
  let [looks, turns] = [0, 0]
  const clock = { now: () => new Date(60 * looks++), sleep: async () => void turns++ }
  await validate.run(await parseInputs(inputs, given, (name) => name), { ...testHost({ root }), clock })
  expect(turns).toBeGreaterThanOrEqual(3 * names.length - 3)
})

describe('versions', () => {
  it.each([`1.${oldestMinor - 1}`, `1.${newestMinor + 1}`, '2.0', 'latest'])(
    '%s is refused with the range',
    async (version) => {
      const root = workspace({ 'x.yaml': configMap('x') })
      await expect(run(root, { 'kubernetes-version': version })).rejects.toMatchObject({
        name: 'InputError',
        fix: expect.stringContaining(`1.${oldestMinor} to 1.${newestMinor}`),
      })
    },
  )

  it('are taken with patch and v, once each', async () => {
    const report = await run(workspace({ 'x.yaml': configMap('x') }), { 'kubernetes-version': 'v1.34.4, 1.34, 1.32' })
    expect(report.result.kubernetesVersions).toEqual(['1.32', '1.34'])
  })
})

describe('several versions', () => {
  it.each([
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.25,1.26,1.27', 'breaks at 1.26 and later'],
    ['flowcontrol.apiserver.k8s.io/v1', 'FlowSchema', '1.27,1.28,1.29', 'breaks at 1.28 and earlier'],
    ['policy/v1beta1', 'PodDisruptionBudget', '1.30,1.31', undefined],
  ])('%s %s at %s: one finding, %s', async (apiVersion, kind, versions, expected) => {
    const root = workspace({ 'x.yaml': `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\n` })
    const report = await run(root, { 'kubernetes-version': versions })
    const found = report.findings.filter(({ rule }) => rule === 'unserved-api')
    expect(found).toHaveLength(1)
    if (expected === undefined) expect(found[0]?.message).not.toContain('breaks at')
    else expect(found[0]?.message).toContain(expected)
  })
})

describe('severities', () => {
  const twice = `${configMap('x')}---\n${configMap('x')}`

  it('of rules are the user’s', async () => {
    const root = workspace({ 'x.yaml': twice })
    expect(await findings(root)).toEqual(['x.yaml:10 error duplicate-object'])
    expect(await findings(root, { rules: 'duplicate-object=notice' })).toEqual(['x.yaml:10 notice duplicate-object'])
    expect(await findings(root, { rules: 'duplicate-object=off' })).toEqual([])
    expect((await run(root, { 'fail-on': 'never' })).outputs).toMatchObject({
      valid: 'true',
      errors: '0',
      warnings: '1',
    })
  })

  it('of a rule that does not exist are wrong use', async () => {
    await expect(run(workspace({ 'x.yaml': twice }), { rules: 'duplicate-objekt=off' })).rejects.toMatchObject({
      name: 'InputError',
      fix: 'Did you mean "duplicate-object"?',
    })
  })
})

describe('ignore comments', () => {
  const twice = (comment: string, where: 'line' | 'above' | 'document'): string => {
    const second = configMap('x').replace(
      '  name: x',
      where === 'line' ? `  name: x ${comment}` : where === 'above' ? `  ${comment}\n  name: x` : '  name: x',
    )
    return `${configMap('x')}---\n${where === 'document' ? `${comment}\n` : ''}${second}`
  }

  it.each(['line', 'above', 'document'] as const)('for a %s hide what they name', async (where) => {
    const root = workspace({ 'x.yaml': twice('# gitops-actions:ignore duplicate-object reason="on purpose"', where) })
    expect(await findings(root)).toEqual([])
  })

  it('hide no other rule', async () => {
    const root = workspace({ 'x.yaml': twice('# gitops-actions:ignore duplicate-key reason="x"', 'line') })
    expect(await findings(root)).toEqual(['x.yaml:10 error duplicate-object', 'x.yaml:10 notice unused-ignore'])
  })

  it('need a reason', async () => {
    const root = workspace({ 'x.yaml': twice('# gitops-actions:ignore duplicate-object', 'line') })
    expect(await findings(root)).toEqual(['x.yaml:10 notice ignore-without-reason'])
  })

  it('are for a whole file with ignore-file', async () => {
    const root = workspace({
      'x.yaml': `# gitops-actions:ignore-file duplicate-object reason="x"\n${twice('', 'line')}`,
    })
    expect(await findings(root)).toEqual([])
  })

  it('in the text of a value are text', async () => {
    const text = `${configMap('x').replace('data: {}', 'data:\n  a: |\n    # gitops-actions:ignore duplicate-object')}---\n${configMap('x')}`
    expect(await findings(workspace({ 'x.yaml': text }))).toEqual(['x.yaml:12 error duplicate-object'])
  })
})

describe('an ignore comment', () => {
  it('never hides another rule, wherever it stands', async () => {
    const lines = `${configMap('x')}---\n${configMap('x')}`.trimEnd().split('\n')
    const places = fc.record({ at: fc.nat({ max: lines.length - 1 }), own: fc.boolean(), file: fc.boolean() })
    const rules = fc.uniqueArray(fc.constantFrom('unknown-field', 'yaml-syntax', 'missing-secret', 'truthy'), {
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(places, rules, async ({ at, own, file }, names) => {
        const comment = `# gitops-actions:ignore${file ? '-file' : ''} ${names.join(', ')} reason="x"`
        const text = lines.flatMap((line, index) =>
          index !== at ? [line] : own ? [comment, line] : [`${line} ${comment}`],
        )
        const found = await findings(workspace({ 'x.yaml': `${text.join('\n')}\n` }))
        expect(found.filter((one) => one.endsWith('error duplicate-object'))).toHaveLength(1)
        expect(found.filter((one) => one.endsWith('notice unused-ignore'))).toHaveLength(names.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('standard input', () => {
  it('is judged beside files', async () => {
    const inputs = await parseInputs(validateContract.inputs, { paths: ['-', 'x.yaml'] }, (name) => name)
    const host = testHost({ root: workspace({ 'x.yaml': configMap('x') }) })
    const standardInput = () => Buffer.from('apiVersion: v1\nkind: ConfigMp\nmetadata: {name: y}\n')
    const report = await validate.run(inputs, { ...host, files: { ...host.files, standardInput } })
    expect(report.findings.map(({ file, line, rule }) => [file, line, rule])).toEqual([['stdin', 2, 'unknown-kind']])
    expect(report.files).toBe(2)
  })
})

describe('bad input', () => {
  it.each([
    ['a binary file', new Uint8Array([0x41, 0, 0x42]), 'binary-file'],
    ['broken UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xc3, 0x28]), 'broken-encoding'],
    ['a file of 50 MB', Buffer.alloc(50 * 1024 * 1024, 'a'), 'file-too-large'],
    [
      'a billion laughs',
      `kind: ConfigMap\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`)
        .join('\n')}\n`,
      'yaml-syntax',
    ],
    ['YAML that does not parse', 'kind: [\n', 'yaml-syntax'],
  ])('%s is one clear finding', async (_, content, rule) => {
    const report = await run(workspace({ 'x.yaml': content }))
    expect(report.findings.map((finding) => [finding.rule, finding.severity, finding.file])).toEqual([
      [rule, 'error', 'x.yaml'],
    ])
  })

  it.each([
    [
      'deep nesting',
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: ${'['.repeat(200)}${']'.repeat(200)}\n`,
    ],
    ['CRLF and a byte order mark', `\ufeff${configMap('x').replaceAll('\n', '\r\n')}`],
    ['nothing', ''],
    ['only comments', '# nothing\n---\n# here\n'],
  ])('%s is no crash', async (_, content) => {
    await expect(run(workspace({ 'x.yaml': content }))).resolves.toBeDefined()
  })
})

describe('definitions', () => {
  const definition = (
    spec = 'type: object, properties: {size: {type: integer}}',
  ): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: boxes.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Box, plural: boxes, singular: box, listKind: BoxList}
  versions:
  - name: v1
    served: true
    storage: true
    schema: {openAPIV3Schema: {type: object, properties: {spec: {${spec}}}}}
`
  const box = 'apiVersion: example.com/v1\nkind: Box\nmetadata: {name: a}\nspec:\n  size: big\n'

  it('among the files are used as they stand', async () => {
    expect(await findings(workspace({ 'crd.yaml': definition(), 'box.yaml': box }))).toEqual([
      'box.yaml:5 error wrong-type',
    ])
  })

  it('may be given', async () => {
    const root = workspace({ 'schemas/crd.yaml': definition(), 'ops/box.yaml': box })
    expect(await findings(root, { paths: ['ops'], schemas: 'schemas' })).toEqual(['ops/box.yaml:5 error wrong-type'])
    expect(await findings(root, { paths: ['ops'] })).toEqual(['ops/box.yaml:1 warning unknown-kind'])
    expect(await findings(root, { paths: ['ops'], 'unknown-kinds': 'skip' })).toEqual([])
  })

  describe('may be given as catalogues have them:', () => {
    const bare = (more: object = {}) => ({
      type: 'object',
      properties: {
        apiVersion: { type: 'string' },
        spec: { type: 'object', properties: { size: { type: 'integer' } }, additionalProperties: false },
      },
      ...more,
    })
    const group = { group: 'example.com', kind: 'Box', version: 'v1' }
    it.each<[string, string, object]>([
      ['CRDs-catalog', 'schemas/example.com/box_v1.json', bare()],
      ['kubeconform', 'schemas/box-example-v1.json', bare()],
      ['with types that may be null', 'schemas/box-example-v1.json', bare({ type: ['object', 'null'] })],
      [
        'OpenAPI v3 of a cluster',
        'schemas/example.json',
        {
          openapi: '3.0.0',
          components: {
            schemas: {
              'com.example.v1.Box': {
                ...bare({ 'x-kubernetes-group-version-kind': [group] }),
                properties: { spec: { allOf: [{ $ref: '#/components/schemas/com.example.v1.BoxSpec' }] } },
              },
              'com.example.v1.BoxSpec': {
                type: 'object',
                properties: {
                  size: { type: 'integer' },
                  next: { $ref: '#/components/schemas/com.example.v1.BoxSpec' },
                },
              },
            },
          },
        },
      ],
      [
        'OpenAPI v2 of a cluster',
        'schemas/swagger.json',
        { definitions: { Box: bare({ 'x-kubernetes-group-version-kind': [group] }) } },
      ],
    ])('%s', async (_, path, schema) => {
      const root = workspace({ [path]: JSON.stringify(schema), 'ops/box.yaml': box })
      expect(await findings(root, { paths: ['ops'], schemas: 'schemas' })).toEqual(['ops/box.yaml:5 error wrong-type'])
    })

    it('a built-in kind is judged by what ships, which knows more', async () => {
      const root = workspace({
        'schemas/configmap-v1.json': JSON.stringify(bare()),
        'ops/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: 1}\n',
      })
      expect(await findings(root, { paths: ['ops'], schemas: 'schemas' })).toEqual(['ops/a.yaml:4 error wrong-type'])
    })
  })

  describe('of a kind that ships with the suite too', () => {
    // An older copy of the definition, which does not know `encryptedData`.
    const older = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: sealedsecrets.bitnami.com}
spec:
  group: bitnami.com
  scope: Namespaced
  names: {kind: SealedSecret, plural: sealedsecrets, singular: sealedsecret, listKind: SealedSecretList}
  versions:
  - name: v1alpha1
    served: true
    storage: true
    schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {data: {type: string}}}}}}
`
    const sealed = (field: string): string =>
      `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: a}\nspec:\n  ${field}: {a: b}\n`

    it('raise a doubt about what the shipped one allows, since nobody can tell which one the cluster has', async () => {
      const root = workspace({ 'crd.yaml': older, 'secret.yaml': sealed('encryptedData') })
      expect(await findings(root)).toEqual(['secret.yaml:5 warning unknown-field'])
    })

    it('refuse what neither allows', async () => {
      const root = workspace({ 'crd.yaml': older, 'secret.yaml': sealed('encryptdData') })
      expect(await findings(root)).toContain('secret.yaml:5 error unknown-field')
    })

    it('decide alone when they are given', async () => {
      const root = workspace({ 'schemas/crd.yaml': older, 'ops/secret.yaml': sealed('encryptedData') })
      expect(await findings(root, { paths: ['ops'], schemas: 'schemas' })).toEqual([
        'ops/secret.yaml:5 error unknown-field',
      ])
    })
  })

  it('that define nothing are wrong use', async () => {
    const root = workspace({ 'a.yaml': 'a: 1\n', 'ops/box.yaml': box })
    await expect(run(root, { paths: ['ops'], schemas: 'a.yaml' })).rejects.toMatchObject({ name: 'InputError' })
  })
})

describe('fix', () => {
  const wrong = configMap('x').replace('data: {}', 'data: {a: 1.0}\nimmutble: true')
  const right = configMap('x').replace('data: {}', 'data: {a: "1.0"}\nimmutable: true')

  it('writes the certain fixes, and then the file is valid', async () => {
    const root = workspace({ 'x.yaml': wrong })
    const report = await run(root, { fix: 'true' })
    expect(readFileSync(join(root, 'x.yaml'), 'utf8')).toBe(right)
    expect(report.outputs).toMatchObject({ valid: 'true', fixed: '2' })
    expect((await run(root, { fix: 'true' })).outputs['fixed']).toBe('0')
  })

  it('with dry-run prints them as a diff and writes nothing', async () => {
    const root = workspace({ 'x.yaml': wrong })
    const report = await run(root, { fix: 'true', 'dry-run': 'true' })
    expect(readFileSync(join(root, 'x.yaml'), 'utf8')).toBe(wrong)
    expect(report.plan).toEqual([
      'x.yaml:5: Put 1.0 in quotes',
      'x.yaml:6: Renamed immutble to immutable',
      '--- a/x.yaml',
      '+++ b/x.yaml',
      '@@ -2,5 +2,5 @@',
      ' kind: ConfigMap',
      ' metadata:',
      '   name: x',
      '-data: {a: 1.0}',
      '-immutble: true',
      '+data: {a: "1.0"}',
      '+immutable: true',
    ])
  })
})

describe('style', () => {
  it('is off unless asked for, and configured by .yamllint', async () => {
    const root = workspace({ 'x.yaml': `${configMap('x')}# end  \n` })
    expect(await findings(root)).toEqual([])
    expect(await findings(root, { style: 'true' })).toEqual(['x.yaml:6 error trailing-spaces'])
    writeFileSync(join(root, '.yamllint'), 'rules: {document-start: {level: warning}}\n')
    expect(await findings(root, { style: 'true' })).toEqual(['x.yaml:1 warning document-start'])
    writeFileSync(join(root, '.yamllint'), 'rules: {document-strat: enable}\n')
    await expect(run(root, { style: 'true' })).rejects.toMatchObject({ fix: 'Did you mean "document-start"?' })
  })
})

describe('the articles that this suite grew out of', () => {
  it.each([
    [
      'an Ingress of a version that is gone',
      'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: a}\nspec: {rules: []}\n',
      'x.yaml:1 error unserved-api',
    ],
    [
      'a Deployment without selector',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}\n',
      'x.yaml:4 error missing-field',
    ],
    [
      'a Pod without containers',
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  tolerations: [{key: a, operator: Equal, value: b}]\n',
      'x.yaml:4 error missing-field',
    ],
    [
      'a DestinationRule with a key twice',
      'apiVersion: networking.istio.io/v1beta1\nkind: DestinationRule\nmetadata: {name: a}\nspec:\n  host: a\n  trafficPolicy:\n    connectionPool:\n      http: {maxRequestsPerConnection: 1}\n      http: {maxRetries: 2}\n',
      'x.yaml:9 error duplicate-key',
    ],
    [
      'a subset that no rule defines',
      'apiVersion: networking.istio.io/v1beta1\nkind: VirtualService\nmetadata: {name: a}\nspec:\n  hosts: [a]\n  http:\n  - route:\n    - destination:\n        host: a\n        subset: v1\n',
      'x.yaml:10 error virtual-service-subset',
    ],
  ])('%s is refused on its line', async (_, text, expected) => {
    expect(await findings(workspace({ 'x.yaml': text }))).toContain(expected)
  })
})
