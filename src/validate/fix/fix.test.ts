import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Kinds } from '../../kubernetes/kinds.ts'
import { checkText } from '../check.ts'
import { type Fixed, fixText } from './fix.ts'

const kinds = new Kinds((name) => readFileSync(join(import.meta.dirname, '../../../data', name)))
const check = (text: string) => checkText('x.yaml', text, { versions: ['1.34'], kinds, unknownKinds: 'error' }).findings

function fix(text: string): Fixed {
  const fixed = fixText(text, check)
  expect(fixText(fixed.text, check)).toEqual({ text: fixed.text, fixes: [] })
  return fixed
}

const errors = (text: string): string[] =>
  check(text).flatMap(({ rule, severity, path }) => (severity === 'error' ? [`${rule} ${path}`] : []))

describe('misspelt fields', () => {
  const pod = (field: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n  - name: a  # the only one\n    image: a\n    ${field}\n`

  it.each([
    ['imagePullPolcy: Always', 'imagePullPolicy: Always'],
    ['imagepullpolicy: Always', 'imagePullPolicy: Always'],
    ['"imagePullPolcy": Always', '"imagePullPolicy": Always'],
  ])('%s becomes %s', (wrong, right) => {
    expect(fix(pod(wrong)).text).toBe(pod(right))
  })

  it.each([
    ['a name that is like none', 'whatever: 1'],
    ['a short name', 'tyt: true'],
    ['the name of a field that stands there already', 'imagee: b'],
  ])('%s stays', (_, field) => {
    expect(fix(pod(field)).text).toBe(pod(field))
  })
})

describe('quotes', () => {
  it.each([
    ['a boolean', 'true', '"true"'],
    ['a number with an end that matters', '1.0', '"1.0"'],
    ['an octal number', '0755', '"0755"'],
    ['a word that is a boolean for the server', 'yes', '"yes"'],
  ])('are put around %s', (_, written, quoted) => {
    const text = (value: string): string =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: ${value} # why\n`
    expect(fix(text(written)).text).toBe(text(quoted))
    expect(errors(fix(text(written)).text)).toEqual([])
  })

  it('are not put around a list', () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: [1]}\n'
    expect(fix(text).text).toBe(text)
  })
})

describe('removed versions', () => {
  it.each([
    ['PodDisruptionBudget', 'policy/v1beta1', 'policy/v1', 'spec: {minAvailable: 1, selector: {matchLabels: {a: b}}}'],
    [
      'CronJob',
      'batch/v1beta1',
      'batch/v1',
      'spec: {schedule: "* * * * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}}}}',
    ],
    [
      'HorizontalPodAutoscaler',
      'autoscaling/v2beta2',
      'autoscaling/v2',
      'spec: {maxReplicas: 2, scaleTargetRef: {kind: Deployment, name: a, apiVersion: apps/v1}}',
    ],
    ['Role', 'rbac.authorization.k8s.io/v1beta1', 'rbac.authorization.k8s.io/v1', 'rules: []'],
    ['PriorityClass', 'scheduling.k8s.io/v1beta1', 'scheduling.k8s.io/v1', 'value: 1'],
    ['StorageClass', 'storage.k8s.io/v1beta1', 'storage.k8s.io/v1', 'provisioner: example.com/a'],
    ['NetworkPolicy', 'extensions/v1beta1', 'networking.k8s.io/v1', 'spec: {podSelector: {}}'],
  ])('%s %s moves to %s', (kind, from, to, body) => {
    const text = (version: string): string => `apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: a}\n${body}\n`
    expect(fix(text(from)).text).toBe(text(to))
    expect(errors(text(to))).toEqual([])
  })

  it('a Deployment gets the selector that the old version took from the template', () => {
    const text = (version: string, selector: string): string => `apiVersion: ${version}
kind: Deployment
metadata: {name: a}
spec:
    replicas: 1 # one
${selector}    template:
        metadata: {labels: {app: a, "tier": 'web'}}
        spec: {containers: [{name: a, image: a}]}
`
    const selector = '    selector:\n        matchLabels:\n            app: a\n            "tier": "web"\n'
    expect(fix(text('extensions/v1beta1', '')).text).toBe(text('apps/v1', selector))
    expect(errors(text('apps/v1', selector))).toEqual([])
  })

  it('an Ingress gets its backends and path types in the new form, CRLF kept', () => {
    const before = `apiVersion: extensions/v1beta1
kind: Ingress
metadata: {name: a}
spec:
  backend: {servicePort: web, serviceName: a}
  rules:
  - http:
      paths:
      - path: /a # first
        backend:
          serviceName: a # name
          servicePort: 80 # port
`.replaceAll('\n', '\r\n')
    const after = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: a}
spec:
  defaultBackend: {service: {port: {name: web}, name: a}}
  rules:
  - http:
      paths:
      - path: /a # first
        pathType: ImplementationSpecific
        backend:
          service:
            name: a # name
            port:
              number: 80 # port
`.replaceAll('\n', '\r\n')
    expect(fix(before).text).toBe(after)
    expect(errors(after)).toEqual([])
  })

  it.each([
    [
      'a PodDisruptionBudget whose empty selector means something else',
      'apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {selector: {}}\n',
    ],
    [
      'a DaemonSet with a field that is gone',
      'apiVersion: extensions/v1beta1\nkind: DaemonSet\nmetadata: {name: a}\nspec:\n  templateGeneration: 1\n  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a}]}}\n',
    ],
    [
      'a kind whose fields don’t move one to one',
      'apiVersion: apiextensions.k8s.io/v1beta1\nkind: CustomResourceDefinition\nmetadata: {name: a.b.c}\nspec: {}\n',
    ],
  ])('%s stays', (_, text) => {
    expect(fix(text)).toEqual({ text, fixes: [] })
  })

  it('brings to light what was wrong below, and fixes that too', () => {
    const text = `apiVersion: apps/v1beta2
kind: Deployment
metadata: {name: a}
spec:
  replcas: 2
  selector: {matchLabels: {a: b}}
  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: a, env: [{name: X, value: 1}]}]}}
`
    const fixed = fix(text)
    expect(errors(fixed.text)).toEqual([])
    expect(fixed.fixes.map(({ what, line }) => `${line} ${what}`)).toEqual([
      '1 Moved Deployment from apps/v1beta2 to apps/v1',
      '5 Renamed replcas to replicas',
      '7 Put 1 in quotes',
    ])
  })
})

it('the line of a fix is that of the text before all fixes', () => {
  const text = `apiVersion: apps/v1beta2
kind: Deployment
metadata: {name: a}
spec:
  template:
    metadata: {labels: {a: b}}
    spec: {containers: [{name: a, image: a}]}
  replcas: 2
`
  expect(fix(text).fixes.map(({ line, what }) => [line, what])).toEqual([
    [1, 'Moved Deployment from apps/v1beta2 to apps/v1'],
    [8, 'Renamed replcas to replicas'],
  ])
})

describe('whatever is written', () => {
  it('a fix takes errors away, brings none, and is done once', () => {
    const words = fc.constantFrom(
      'replicas',
      'replcas',
      'image',
      'imagee',
      'labels',
      'name',
      'env',
      'value',
      'spec',
      'data',
    )
    const scalars = fc.constantFrom('1', 'true', '"x"', 'web', '0755', '~', '1.5')
    const line = fc.tuple(fc.nat({ max: 4 }), fc.boolean(), words, fc.option(scalars))
    const heads = fc.constantFrom(
      'v1\nkind: ConfigMap',
      'apps/v1beta1\nkind: Deployment',
      'extensions/v1beta1\nkind: Ingress',
      'v1\nkind: Pod',
    )
    fc.assert(
      fc.property(heads, fc.array(line, { maxLength: 12 }), (head, lines) => {
        const body = lines.map(
          ([depth, item, word, value]) => `${'  '.repeat(depth)}${item ? '- ' : ''}${word}: ${value ?? ''}`,
        )
        const text = `apiVersion: ${head}\n${body.join('\n')}\n`
        const fixed = fix(text)
        if (fixed.fixes.length === 0) expect(fixed.text).toBe(text)
        else expect(errors(fixed.text)).not.toEqual(errors(text))
      }),
      { numRuns: 300 },
    )
  })
})
