import { describe, expect, it } from 'vitest'
import { differencesOf } from './differences.ts'

const deployment = (container: string): string =>
  `# made\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers:\n        - ${container}\n`

/** The fields that differ between two texts of one file, one line each. */
function fields(before: string, after: string): string[] {
  const [difference] = differencesOf([{ path: 'base/web.yaml', before, after }])
  return (difference?.fields ?? []).map(({ object, path, old, new: next }) => `${object} ${path}: ${old} → ${next}`)
}

describe('what changes in the manifests', () => {
  it('is said by service: added, removed, changed, or nothing', () => {
    const text = deployment('{name: web, image: acme/web}')
    const differences = differencesOf([
      { path: 'apps/shop/base/web.yaml', before: undefined, after: text },
      { path: 'apps/shop/base/db.yaml', before: text, after: undefined },
      { path: 'apps/shop/base/api.yaml', before: text, after: text },
      {
        path: 'apps/shop/overlays/dev/kustomization.yaml',
        before: 'kind: Kustomization\n',
        after: 'kind: Kustomization\nnamespace: dev\n',
      },
    ])
    expect(differences.map(({ name, kind }) => `${kind} ${name}`)).toEqual(['added web', 'removed db', 'changed dev'])
    expect(differences[2]?.fields).toEqual([{ object: 'Kustomization', path: 'namespace', old: undefined, new: 'dev' }])
  })

  it.each([
    ['{name: web, env: [{name: A, value: x}]}', '{name: web, env: [{name: A, value: z}]}', 'env[A].value: x → z'],
    [
      '{name: web, env: [{name: A}]}',
      '{name: web, env: [{name: B, value: z}, {name: A}]}',
      'env[B]: undefined → {"name":"B","value":"z"}',
    ],
    ['{name: web, args: [a, b]}', '{name: web, args: [a, c]}', 'args[1]: b → c'],
    [
      '{name: web, ports: [{containerPort: 80}]}',
      '{name: web, ports: [{containerPort: 81}]}',
      'ports[80]: {"containerPort":80} → undefined',
    ],
    ['{name: web, image: a}', '{name: web}', 'image: a → undefined'],
    [
      '{name: web, resources: {limits: {nvidia.com/gpu: 1}}}',
      '{name: web, resources: {limits: {nvidia.com/gpu: 2}}}',
      'resources.limits[nvidia.com/gpu]: 1 → 2',
    ],
  ])('names the field: %s → %s', (before, after, field) => {
    expect(fields(deployment(before), deployment(after))[0]).toBe(
      `Deployment/web spec.template.spec.containers[web].${field}`,
    )
  })

  it('tells a comment or another order from a change of fields', () => {
    expect(fields('# a\nkind: A\nx: 1\n', '# b\nx: 1\nkind: A\n')).toEqual([])
  })

  it('is not lost where a text is no YAML, and is cut where a value is long', () => {
    expect(differencesOf([{ path: 'a.yaml', before: 'a: [', after: 'a: 1\n' }])).toEqual([
      {
        name: 'a',
        path: 'a.yaml',
        kind: 'changed',
        objects: ['document'],
        fields: [{ object: 'document', path: '', old: undefined, new: '{"a":1}' }],
      },
    ])
    const [line] = fields('kind: A\n', `kind: A\ndata: |\n  ${'x '.repeat(200)}\n`)
    expect(line?.length).toBeLessThan(120)
  })
})
