import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusals } from '../../../test/support/refusals.ts'
import { newestMinor, oldestMinor } from '../../kubernetes/releases.ts'
import { allRules, checkRules } from './index.ts'

describe('the list of rules', () => {
  it('says what each rule is about, and where that is written', () => {
    for (const rule of allRules) {
      expect(rule.summary).toMatch(/\.$/)
      expect(rule.cites).toMatch(/^https:\/\//)
      expect(rule.kinds.length).toBeGreaterThan(0)
    }
  })
})

const kinds = [...new Set(allRules.flatMap((rule) => rule.kinds))].filter((kind) => kind !== '*')
const fieldNames = [
  ...new Set(
    readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(/'([a-zA-Z][\w-]*)'/g)])
      .map((match) => match[1] ?? ''),
  ),
]

describe('the rules on data of any shape', () => {
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      fc.constantFrom(null, true, false, '', 0, -1, 80, 1.5, 'a', 'Always', '10Gi', '*', '..', '__proto__'),
      fc.string({ maxLength: 8 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...fieldNames), tie('value'), { maxKeys: 6 }),
    ),
  })).value
  const version = fc.integer({ min: oldestMinor, max: newestMinor }).map((minor) => `1.${minor}` as const)

  it('never throw', () => {
    const object = fc.dictionary(fc.constantFrom('metadata', 'spec', 'data', ...fieldNames), anything, { maxKeys: 8 })
    const run = fc.property(fc.constantFrom(...kinds), version, object, (kind, at, data) => {
      const [group = '', name = ''] = kind.includes('/') ? kind.split('/') : ['', kind]
      const context = { apiVersion: group === '' ? 'v1' : `${group}/v1`, kind: name, version: at }
      checkRules(data, context, () => undefined)
    })
    fc.assert(run, { numRuns: 4000, seed: 7 })
  })

  it('never throw inside of Pods and what makes them', () => {
    const run = fc.property(
      fc.constantFrom('Pod', 'PodTemplate', 'ReplicationController'),
      version,
      anything,
      anything,
      (kind, at, one, other) => {
        const podSpec = {
          containers: [one, other],
          initContainers: [other],
          volumes: [one],
          affinity: other,
          securityContext: one,
        }
        const pod = { metadata: other, spec: podSpec }
        const object = kind === 'Pod' ? pod : kind === 'PodTemplate' ? { template: pod } : { spec: { template: pod } }
        checkRules(object, { apiVersion: 'v1', kind, version: at }, () => undefined)
      },
    )
    fc.assert(run, { numRuns: 2000, seed: 7 })
  })

  it('say nothing about values whose type is wrong', () => {
    const wrong = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 5 },
      spec: { containers: [{ name: true, image: 7, ports: 'x' }] },
    }
    expect(refusals(wrong)).toEqual([])
  })

  it('take time in proportion to the data, whatever it holds', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `n${index}`)
    const containers = many.map((name) => ({
      name,
      image: 'a',
      volumeMounts: [{ name: 'gone', mountPath: '/x' }],
      env: [{ name: 'A', valueFrom: { fileKeyRef: { key: 'k', path: 'p', volumeName: 'gone' } } }],
      resources: { claims: [{ name: 'gone' }], requests: { cpu: `1${' '.repeat(100)}!` } },
    }))
    const constraints = many.map((topologyKey) => ({ maxSkew: 1, topologyKey, whenUnsatisfiable: 'DoNotSchedule' }))
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'a'.repeat(1_000_000), labels: { ['b'.repeat(1_000_000)]: '-'.repeat(1_000_000) } },
      spec: {
        containers,
        volumes: many.map((name) => ({ name })),
        resourceClaims: many.map((name) => ({ name, resourceClaimName: name })),
        topologySpreadConstraints: constraints,
        hostname: 'a-'.repeat(500_000),
        resources: { requests: { cpu: '1'.repeat(1_000_000) } },
      },
    }
    expect(refusals(pod, '1.35').length).toBeGreaterThan(15_000)
    const root = {
      accessModes: ['ReadWriteOnce'],
      capacity: { storage: '1Gi' },
      hostPath: { path: `${'/'.repeat(100_000)}x` },
    }
    expect(refusals({ apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'v' }, spec: root })).toEqual([])
  })
})
