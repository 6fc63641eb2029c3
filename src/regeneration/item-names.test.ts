import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Kinds, type ServedKind } from '../kubernetes/kinds.ts'
import type { Schema } from '../kubernetes/schema.ts'
import { nameOfItem } from './item-names.ts'

const kinds = new Kinds((name) => readFileSync(new URL(`../../data/${name}`, import.meta.url)))

/** What convert makes. */
const generated = [
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'apps/v1/DaemonSet',
  'batch/v1/Job',
  'batch/v1/CronJob',
  'v1/Pod',
  'v1/Service',
  'v1/ServiceAccount',
  'v1/ConfigMap',
  'v1/PersistentVolumeClaim',
  'networking.k8s.io/v1/NetworkPolicy',
  'networking.k8s.io/v1/Ingress',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'policy/v1/PodDisruptionBudget',
]

/** What we name and the API server does not, and lists of which nothing is generated. */
const differs = [
  /volumeClaimTemplates$/,
  /imagePullSecrets$/,
  /^metadata\.managedFields/,
  /\bevictionResponders$/,
  /scheduling\.resourceClaims$/,
]

/** Every list of a kind: the fields that lead to it, and the keys of its items, where it has some. */
function* listsOf(
  kind: ServedKind,
  schema: Schema,
  path: readonly string[],
): Generator<[string, readonly string[] | undefined]> {
  const own = schema.$ref === undefined ? (schema.allOf?.[0] ?? schema) : kind.definition(schema.$ref)
  const resolved = own.$ref === undefined ? own : kind.definition(own.$ref)
  if (path.length > 9) return
  if (resolved.type === 'array') {
    yield [path.join('.'), resolved['x-kubernetes-list-map-keys']]
    yield* listsOf(kind, resolved.items ?? {}, path)
  }
  for (const [name, field] of Object.entries(resolved.properties ?? {})) {
    if (name !== 'status') yield* listsOf(kind, field, [...path, name])
  }
}

describe('names of list items', () => {
  it.each(generated)('are those by which the API server merges: %s', (name) => {
    const at = name.lastIndexOf('/')
    const found = kinds.find(name.slice(0, at), name.slice(at + 1), kinds.versions.at(-1)!)
    if (found.status !== 'served') throw new Error(`${name} is not served`)
    for (const [path, keys] of listsOf(found.kind, found.kind.schema, [])) {
      if (differs.some((pattern) => pattern.test(path))) continue
      const item = Object.fromEntries((keys ?? ['name', 'port', 'ip']).map((key) => [key, 'x']))
      expect(nameOfItem(path.split('.'), item), path).toBe(keys?.map(() => 'x').join('/'))
    }
  })

  it('take what the API server fills in, and are the text itself in sets', () => {
    expect(nameOfItem(['spec', 'ports'], { port: 80 })).toBe(
      nameOfItem(['spec', 'ports'], { port: 80, protocol: 'TCP' }),
    )
    expect(nameOfItem(['resources'], 'web.yaml')).toBe('web.yaml')
  })

  it('tell the patches of one object apart', () => {
    const target = { kind: 'Deployment', name: 'web' }
    expect(nameOfItem(['patches'], { target, patch: 'spec: {}' })).toBe('Deployment/web')
    expect(nameOfItem(['patches'], { target, patch: '- op: remove' })).toBe('Deployment/web/operations')
    expect(nameOfItem(['patches'], { path: 'patch.yaml' })).toBe('patch.yaml')
  })
})
