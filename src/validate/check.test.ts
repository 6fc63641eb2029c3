import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CustomKinds } from '../kubernetes/custom.ts'
import { Kinds } from '../kubernetes/kinds.ts'
import { evaluateRules } from './cel/rules.ts'
import { type CheckOptions, checkText } from './check.ts'

const kinds = new Kinds((name) => readFileSync(new URL(`../../data/${name}`, import.meta.url)))

function check(text: string | Uint8Array, options: Partial<CheckOptions> = {}) {
  return checkText('a.yaml', text, { versions: ['1.34'], kinds, unknownKinds: 'error', ...options })
}

/** Each finding as `rule path line:column message`. */
function found(text: string | Uint8Array, options: Partial<CheckOptions> = {}): string[] {
  const { findings } = check(text, options)
  return findings.map(({ rule, path, line, column, message }) => `${rule} ${path} ${line}:${column} ${message}`)
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: nginx
`

describe('objects of built-in kinds', () => {
  it('finds nothing in a good one', () => {
    expect(found(deployment)).toEqual([])
  })

  it.each([
    [
      'replicas: 2',
      '\u00a0replicas: 2',
      'unknown-field spec[\u00a0replicas] 6:3 unknown field `\u00a0replicas`, which begins with U+00A0: it looks like a space and indents nothing',
    ],
    ['replicas: 2', 'replcas: 2', 'unknown-field spec.replcas 6:3 unknown field `replcas`; did you mean `replicas`?'],
    [
      'replicas: 2',
      'replicas: two',
      'wrong-type spec.replicas 6:13 `replicas` must be a whole number, but it is the string "two"',
    ],
    [
      'replicas: 2',
      'replicas: 2.5',
      'wrong-type spec.replicas 6:13 `replicas` must be a whole number, but it is the number 2.5',
    ],
    [
      'replicas: 2',
      'replicas: 2147483648',
      'wrong-type spec.replicas 6:13 `replicas` must be a whole number of 32 bits, but it is the number 2147483648',
    ],
    [
      'replicas: 2',
      'replicas: 2\n  replicas: 3',
      'duplicate-key spec.replicas 7:3 The key `replicas` stands twice in this map',
    ],
    [
      '        - name: web',
      '        - nme: web',
      'unknown-field spec.template.spec.containers[0].nme 14:11 unknown field `nme`; did you mean `name`?',
    ],
    [
      'image: nginx',
      'image: yes',
      'wrong-type spec.template.spec.containers[0].image 15:18 `image` must be a string, but it is true',
    ],
    [
      '{app: web}\n  template',
      '[app]\n  template',
      'wrong-type spec.selector.matchLabels 8:18 `matchLabels` must be a map, but it is a list',
    ],
    [
      'kind: Deployment',
      'kind: Deploymnt',
      'unknown-kind kind 2:7 no API server of Kubernetes 1.34 and no CRD defines apps/v1 Deploymnt; did you mean apps/v1 Deployment?',
    ],
    [
      'apiVersion: apps/v1',
      'apiVersion: extensions/v1beta1',
      'unserved-api apiVersion 1:13 Kubernetes serves extensions/v1beta1 Deployment no longer since 1.16; apps/v1 Deployment has taken its place',
    ],
    ['apiVersion: apps/v1\n', '', 'missing-field apiVersion 1:1 the object has no `apiVersion`'],
    [
      'image: nginx',
      'image: nginx\n          resources: {limits: {memory: 1Gx}}',
      'bad-quantity spec.template.spec.containers[0].resources.limits.memory 16:40 "1Gx" is no quantity',
    ],
  ])('%j → %j', (from, to, expected) => {
    expect(found(deployment.replace(from, to))).toContain(expected)
  })

  it.each([
    ['replicas: 2', 'replicas: 2.0'],
    ['replicas: 2', 'replicas: 0x2'],
    ['replicas: 2', 'replicas: null'],
    ['name: web\nspec', 'name: web\n  creationTimestamp: null\nspec'],
    ['image: nginx', 'image: nginx\n          resources: {limits: {cpu: 1}}'],
  ])('takes %j → %j, as the server does', (from, to) => {
    expect(found(deployment.replace(from, to))).toEqual([])
  })

  it('lets a patch take away what the kind does not have', () => {
    const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\npatches:\nspec: {tmplate: null}\n'
    expect(found(patch, { patch: true })).toEqual([])
    expect(found(patch)).toHaveLength(6)
  })

  it('judges a patch by what is there', () => {
    const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: "3"\n'
    expect(found(patch, { patch: true })).toEqual([
      'wrong-type spec.replicas 5:13 `replicas` must be a whole number, but it is the string "3"',
    ])
  })
})

describe('versions of Kubernetes', () => {
  const hpa =
    'apiVersion: autoscaling/v2beta2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\nspec:\n  maxReplicas: 2\n  scaleTargetRef: {kind: Deployment, name: a, apiVersion: apps/v1}\n'

  it('warns of what is deprecated and refuses what is gone', () => {
    expect(found(hpa, { versions: ['1.25'] })).toEqual([
      'deprecated-api apiVersion 1:13 autoscaling/v2beta2 HorizontalPodAutoscaler is deprecated since Kubernetes 1.23 and gone from 1.26 on; autoscaling/v2 HorizontalPodAutoscaler has taken its place',
    ])
    expect(found(hpa)[0]).toContain(
      'unserved-api apiVersion 1:13 Kubernetes serves autoscaling/v2beta2 HorizontalPodAutoscaler no longer since 1.26',
    )
  })

  it('says of several versions which one breaks', () => {
    const { findings } = check(hpa, { versions: ['1.25', '1.26'] })
    expect(findings.map((finding) => [finding.rule, finding.message.slice(-17).trim()])).toEqual([
      ['deprecated-api', '(breaks at 1.25)'],
      ['unserved-api', '(breaks at 1.26)'],
    ])
  })

  it('knows what an API server serves only when it is told to', () => {
    const claim = 'apiVersion: resource.k8s.io/v1beta1\nkind: ResourceClaim\nmetadata: {name: a}\n'
    expect(found(claim)[0]).toContain('only when its API server is told to by --runtime-config')
  })
})

const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: toys.example.com}
spec:
  group: example.com
  names: {plural: toys, kind: Toy}
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [size]
              properties:
                size: {type: integer, minimum: 1, default: 3}
                colour: {type: string, enum: [red, blue]}
                parts:
                  type: array
                  x-kubernetes-list-type: map
                  x-kubernetes-list-map-keys: [name]
                  items: {type: object, properties: {name: {type: string, pattern: '^[a-z]+$'}}}
                pod: {type: object, x-kubernetes-embedded-resource: true, x-kubernetes-preserve-unknown-fields: true}
    - {name: v0, served: false, storage: false, schema: {openAPIV3Schema: {type: object}}}
`

function toys(): CustomKinds {
  const custom = new CustomKinds()
  for (const manifest of check(definition).manifests) custom.add(manifest.object)
  return custom
}

describe('objects of a CRD', () => {
  const toy = (spec: string): string => `apiVersion: example.com/v1\nkind: Toy\nmetadata: {name: a}\nspec: ${spec}\n`

  it.each([
    ['{}', []],
    ['{size: 2, colour: null}', []],
    ['{sise: 2}', ['unknown-field spec.sise 4:8 unknown field `sise`; did you mean `size`?']],
    ['{size: 0}', ['out-of-range spec.size 4:14 0 is too small: the least is 1']],
    ['{colour: green}', ['not-allowed-value spec.colour 4:16 "green" is not one of "red", "blue"']],
    ['{size: "2"}', ['wrong-type spec.size 4:14 `size` must be a whole number, but it is the string "2"']],
    [
      '{parts: [{name: a}, {name: a}]}',
      ['duplicate-item spec.parts[1] 4:27 the item name: "a" stands twice in the list'],
    ],
    ['{parts: [{name: A}]}', ['pattern-mismatch spec.parts[0].name 4:23 "A" does not match the pattern ^[a-z]+$']],
    [
      '{pod: {apiVersion: v1, kind: Pod, metadata: {labels: {a: 1}}, x: y}}',
      ['wrong-type spec.pod.metadata.labels.a 4:64 `a` must be a string, but it is the number 1'],
    ],
    [
      '{pod: {kind: Pod}}',
      ['missing-field spec.pod.apiVersion 4:8 the required field `apiVersion` of `pod` is missing'],
    ],
  ])('%s', (spec, expected) => {
    expect(found(toy(spec), { customKinds: toys() })).toEqual(expected)
  })

  it('refuses a version that the CRD no longer serves', () => {
    const old = toy('{}').replace('/v1', '/v0')
    expect(found(old, { customKinds: toys() })).toEqual([
      'unserved-api apiVersion 1:13 The CRD of Toy no longer serves example.com/v0; example.com/v1 Toy has taken its place',
    ])
  })

  it.each(['error', 'warning'] as const)('says how to make an unknown kind known, as %s', (unknownKinds) => {
    const { findings } = check(toy('{}'), { unknownKinds })
    expect(findings).toMatchObject([{ rule: 'unknown-kind', severity: unknownKinds, line: 1 }])
    expect(findings[0]?.fix).toContain('schemas')
  })

  it.each([
    ['a kind of a built-in group that is near none', 'apiVersion: apps/v1\nkind: Banana\n', 'error'],
    ['a group that only Kubernetes may have', 'apiVersion: apps2/v1\nkind: Banana\n', 'error'],
    ['a misspelt kind of a CRD', 'apiVersion: keda.sh/v1alpha1\nkind: ScaleObject\n', 'error'],
    ['a misspelt group', 'apiVersion: network.k8s.io/v1\nkind: Ingress\n', 'error'],
    ['a version that the project never had', 'apiVersion: argoproj.io/v1alpha\nkind: Rollout\n', 'error'],
    ['a version that an older release may have had', 'apiVersion: tekton.dev/v1alpha1\nkind: Pipeline\n', 'warning'],
    ['a version that a newer release may have', 'apiVersion: keda.sh/v2\nkind: ScaledObject\n', 'warning'],
    ['a kind that a newer release may have', 'apiVersion: cilium.io/v2\nkind: CiliumBanana\n', 'warning'],
    ['a group above a known one', 'apiVersion: coreos.com/v1\nkind: Prometheus\n', 'warning'],
    ["another operator's kind of a known name", 'apiVersion: robots.dev/v1alpha1\nkind: ServiceAccount\n', 'warning'],
  ])('%s is an unknown kind', (_, type, severity) => {
    const { findings } = check(`${type}metadata: {name: a}\n`, { unknownKinds: 'warning' })
    expect(findings).toMatchObject([{ rule: 'unknown-kind', severity }])
    if (severity === 'warning')
      expect(`${findings[0]?.message}${findings[0]?.fix}`).not.toMatch(/did you mean|Write apiVersion/)
  })

  it.each([
    ['warning', 'warning deprecated-api'],
    ['error', 'error unserved-api'],
  ] as const)(
    'knows not whether the release that dropped a version runs: with %s it is %s',
    (unknownKinds, expected) => {
      const text =
        'apiVersion: external-secrets.io/v1beta1\nkind: ExternalSecret\nmetadata: {name: a}\nspec: {secretStoreRef: {name: a}}\n'
      const { findings } = check(text, { unknownKinds })
      expect(findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([expected])
    },
  )

  it('judges the metadata of a kind that nobody knows', () => {
    const text = 'apiVersion: a.example.com/v1\nkind: Banana\nmetadata: {name: A_b, labels: {"a b": c}, lables: {}}\n'
    const rules = check(text, { unknownKinds: 'warning' }).findings.map(({ rule }) => rule)
    expect(rules.sort()).toEqual(['labels-form', 'metadata-name', 'unknown-field', 'unknown-kind'])
  })

  it('takes a file in the form of an object without metadata for that of a tool', () => {
    const { findings, skipped } = check('apiVersion: kuttl.dev/v1beta1\nkind: TestStep\ncommands: []\n', {
      unknownKinds: 'warning',
    })
    expect([findings, skipped.length]).toEqual([[], 1])
  })

  it('says which release an unknown field was judged by', () => {
    const text =
      'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: a}\nspec: {scaleTargetRef: {name: a}, triggers: [], banana: 1}\n'
    expect(check(text).findings.find(({ rule }) => rule === 'unknown-field')?.fix).toContain('keda v2')
  })

  it('takes what is no slip of the pen for a field of another release', () => {
    const text = (field: string): string =>
      `apiVersion: nvidia.com/v1\nkind: ClusterPolicy\nmetadata: {name: a}\nspec: {${field}: {enabled: true}}\n`
    const said = (field: string): readonly (string | undefined)[][] =>
      check(text(field))
        .findings.filter(({ rule }) => rule === 'unknown-field')
        .map((one) => [one.severity, one.fix])
    expect(said('kataSandboxDevicePlugin')).toEqual([
      ['warning', expect.stringContaining('Remove it. This was judged by')],
    ])
    expect(said('sandboxDevicePlugn')).toEqual([
      ['error', expect.stringMatching(/^Rename it to `sandboxDevicePlugin`\. This was judged by gpu-operator/)],
    ])
  })

  it.each([
    ['v3', '{schedule: "0 * * * *"'],
    ['v4', '{schedules: ["0 * * * *"]'],
  ])('takes what one of two releases that run knows: Argo Workflows %s', (_, spec) => {
    const workflow = 'workflowSpec: {entrypoint: a, templates: [{name: a, container: {image: a}}]}}'
    const text = `apiVersion: argoproj.io/v1alpha1\nkind: CronWorkflow\nmetadata: {name: a, namespace: a}\nspec: ${spec}, ${workflow}\n`
    expect(found(text)).toEqual([])
  })

  it.each(['restic: {enableFileDeletion: true, cleanupTempPVC: true}', 'kopia: {repository: a}'])(
    'knows what releases after the shipped one have added: %s',
    (spec) => {
      const text = `apiVersion: volsync.backube/v1alpha1\nkind: ReplicationDestination\nmetadata: {name: a, namespace: a}\nspec: {${spec}}\n`
      expect(found(text)).toEqual([])
    },
  )

  it('judges no form of a patch, which other fields decide', () => {
    const patch = 'apiVersion: operator.openshift.io/v1\nkind: DNS\nmetadata: {name: default}\nspec: {}\n'
    expect(found(patch, { patch: true })).toEqual([])
  })

  it.each([
    ['nothing is required', 'apps.openshift.io/v1', 'DeploymentConfig', 'namespace: a', 'spec: {replicas: 2}', []],
    ['null is the zero value', 'image.openshift.io/v1', 'ImageStream', 'namespace: a', 'spec: {tags: null}', []],
    ['what is raw is free', 'template.openshift.io/v1', 'Template', 'namespace: a', 'objects: [{kind: A, b: 1}]', []],
    ['names are those of images', 'image.openshift.io/v1', 'ImageStreamTag', 'namespace: a', 'tag: {name: b}', []],
    ['cluster-scoped is what its client calls so', 'user.openshift.io/v1', 'Group', 'labels: {}', 'users: []', []],
    [
      'a client does not say what is required',
      'kafka.strimzi.io/v1beta2',
      'Kafka',
      'namespace: a',
      'spec: {kafka: {}}',
      [],
    ],
    ['a field must be known', 'user.openshift.io/v1', 'Group', 'labels: {}', 'user: []', ['unknown-field']],
    ['a type must fit', 'projectcalico.org/v3', 'BGPPeer', 'labels: {}', 'spec: {asNumber: a}', ['wrong-type']],
  ])('reads a kind of an aggregated API as Go does: %s', (_, apiVersion, kind, metadata, rest, rules) => {
    const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${kind === 'ImageStreamTag' ? 'a_b:1' : 'a'}, ${metadata}}\n${rest}\n`
    expect(check(text).findings.map(({ rule }) => rule)).toEqual(rules)
  })

  it('skips and counts an unknown kind when that is asked for, but not a misspelt one', () => {
    const { findings, skipped } = check(toy('{}'), { unknownKinds: 'skip' })
    expect([findings, skipped]).toEqual([[], [{ document: 0, reason: 'no schema of example.com/v1 Toy is known' }]])
    expect(found(deployment.replace('Deployment', 'deployment'), { unknownKinds: 'skip' })).toHaveLength(1)
  })

  it('gives a JSON schema the kind that its file is named for', () => {
    const custom = new CustomKinds()
    const schema = {
      properties: { apiVersion: { enum: ['example.com/v2'] }, kind: { enum: ['Toy'] }, spec: { type: 'string' } },
    }
    expect(custom.add(schema)).toBe(true)
    expect(found(toy('{}').replace('/v1', '/v2'), { customKinds: custom })).toEqual([
      'wrong-type spec 4:7 `spec` must be a string, but it is a map',
    ])
  })
})

describe('files', () => {
  it('judges the items of lists, each at its place', () => {
    const text =
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: a}\n  typ: x\n'
    const { manifests } = check(text)
    expect(manifests.map((manifest) => [manifest.kind, manifest.name])).toEqual([['Secret', 'a']])
    expect(found(text)).toEqual(['unknown-field items[0].typ 7:3 unknown field `typ`; did you mean `type`?'])
  })

  it('numbers documents from 0 and goes on after one that is broken', () => {
    const { findings, documents } = check(`a: b: c\n---\n# nothing\n---\n${deployment.replace('replicas', 'replica')}`)
    expect(documents).toBe(2)
    expect(findings.map(({ rule, document, line }) => [rule, document, line])).toEqual([
      ['yaml-syntax', 0, 1],
      ['unknown-field', 2, 10],
    ])
  })

  it('counts what is no manifest', () => {
    expect(check('a: 1\n---\n- b\n').skipped.map((one) => one.document)).toEqual([0, 1])
  })

  it('keeps places right with CRLF and a byte order mark', () => {
    expect(found(`\ufeff${deployment.replace('replicas', 'replcas').replaceAll('\n', '\r\n')}`)[0]).toContain(' 6:3 ')
  })

  it.each([
    ['binary', Buffer.from('a: 1\0'), 'binary-file'],
    ['broken UTF-8', Buffer.from([0x61, 0x3a, 0xff]), 'broken-encoding'],
    ['a character that is cut off', Buffer.from([0x61, 0x3a, 0xc3]), 'broken-encoding'],
    ['a control character', 'a: \x07', 'yaml-syntax'],
    ['deep nesting', `a: ${'['.repeat(20_000)}`, 'yaml-syntax'],
    ['a document of 4 MiB', `a: ${'x'.repeat(4 * 1024 * 1024)}`, 'too-large'],
    ['100 levels in an object', `${deployment}      x: ${'{a: '.repeat(100)}1${'}'.repeat(100)}\n`, 'unknown-field'],
  ])('says what is wrong with %s', (_, content, rule) => {
    const { findings } = check(content)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule, severity: 'error', file: 'a.yaml' })
    expect(findings[0]?.endLine).toBeGreaterThan(0)
  })

  it('says where a file ceases to be UTF-8', () => {
    const place = (...bytes: number[]) => check(Buffer.from([...Buffer.from('é: 1\nöb: '), ...bytes])).findings[0]
    expect(place(0xff, 0x62)).toMatchObject({
      line: 2,
      column: 5,
      message: 'The file is not valid UTF-8: here stands the byte FF',
    })
    expect(place(0x61, 0xc3, 0x28)).toMatchObject({ line: 2, column: 6 })
    expect(place(0xc3)).toMatchObject({ line: 2, column: 5 })
  })

  it('takes no exponential time for the pattern of a CRD', () => {
    const custom = toys()
    const slow = {
      type: 'object',
      properties: { spec: { type: 'string', pattern: '^[!-~]+([\\t ]?[!-~]+)*$' } },
    } as const
    custom.set({
      apiVersion: 'example.com/v3',
      kind: 'Toy',
      namespaced: true,
      served: true,
      deprecation: undefined,
      schema: slow,
      hasStatus: false,
    })
    const text = `apiVersion: example.com/v3\nkind: Toy\nmetadata: {name: a}\nspec: "${'a'.repeat(60)}é"\n`
    expect(check(text, { customKinds: custom }).findings[0]?.rule).toBe('pattern-mismatch')
  })

  it('silences and softens rules by name', () => {
    const text = deployment.replace('replicas', 'replcas')
    expect(found(text, { severities: { 'unknown-field': 'off' } })).toEqual([])
    expect(check(text, { severities: { 'unknown-field': 'notice' } }).findings[0]?.severity).toBe('notice')
  })
})

describe('rules in CEL', () => {
  const listeners = (second: string) => `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: edge}
spec:
  gatewayClassName: c
  listeners:
    - {name: a, port: 80, protocol: HTTP}
    - {${second}}
`

  it('are evaluated beside values that are wrong, as the server does', () => {
    expect(found(listeners('name: a, port: 81, protocol: HTTP'), { evaluateRules })).toEqual([
      expect.stringContaining('duplicate-item spec.listeners[1] 8:7'),
      expect.stringContaining('spec.listeners 7:5 '),
    ])
  })

  it('are not evaluated where fields are missing', () => {
    expect(found(listeners('name: a, protocol: HTTP'), { evaluateRules })).toEqual([
      expect.stringContaining('missing-field spec.listeners[1].port'),
    ])
  })
})

describe('values of custom resources', () => {
  const shops = new CustomKinds()
  shops.add({
    kind: 'CustomResourceDefinition',
    spec: {
      group: 'example.com',
      names: { kind: 'Shop' },
      versions: [
        {
          name: 'v1',
          served: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: {
                size: { type: 'integer', format: 'int32' },
                mode: { type: 'string', pattern: '^(?i)(open|closed)$' },
                bundle: { type: 'string', format: 'byte' },
              },
            },
          },
        },
      ],
    },
  })

  it.each([
    ['size: 4294967296', undefined],
    ['size: 99999999999999999999', 'wrong-type size'],
    ['mode: OPEN', undefined],
    ['mode: shut', 'pattern-mismatch mode'],
    ['bundle: ""', 'bad-format bundle'],
  ])('%s', (field, refused) => {
    const said = found(`apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: a}\n${field}\n`, {
      customKinds: shops,
    })
    expect(said.map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(refused === undefined ? [] : [refused])
  })
})

it('judges each object of a JSON stream, which kubectl reads one after another', () => {
  const object = (name: string): string => JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } })
  const { manifests, findings } = check(`${object('a')}\n${object('B')} ${object('c}{"')}\n`)
  expect(manifests.map(({ name }) => name)).toEqual(['a', 'B', 'c}{"'])
  expect(findings.map(({ rule, line, document }) => [rule, line, document])).toEqual([
    ['metadata-name', 2, 1],
    ['metadata-name', 2, 2],
  ])
  const refused = check(`${object('a')},\n${object('b')}`).findings
  expect(refused.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([['ignored-content', 'error', 1]])
})

it('leaves documents without apiVersion and kind to the tools that read them, whatever else they hold', () => {
  const { findings, skipped } = check('schemaVersion: 2.2.0\nmetadata: {name: java}\n')
  expect(findings).toEqual([])
  expect(skipped.map(({ reason }) => reason)).toEqual(['no Kubernetes object: no apiVersion and no kind'])
})
