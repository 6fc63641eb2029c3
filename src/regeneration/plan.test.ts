import { describe, expect, it } from 'vitest'
import { mutant, random } from '../../test/support/manifest-mutants.ts'
import { printBlock } from '../yaml/print.ts'
import type { OnConflict } from './merge.ts'
import { type Plan, planOf } from './plan.ts'
import { type GeneratedFile, hashOf } from './record.ts'
import { recordName } from './record-name.ts'

const web = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', labels: { app: 'web' } },
  spec: {
    replicas: 1,
    template: {
      spec: {
        containers: [
          {
            name: 'web',
            image: 'acme/web:1.0',
            args: ['--a', '--b'],
            env: [
              { name: 'A', value: '1' },
              { name: 'B', value: '2' },
            ],
            ports: [{ name: 'http', containerPort: 80, protocol: 'TCP' }],
            readinessProbe: { tcpSocket: { port: 80 }, periodSeconds: 10 },
          },
        ],
      },
    },
  },
}

const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web' },
  spec: { ports: [{ name: 'http', port: 80, targetPort: 80 }] },
}

type Objects = Readonly<Record<string, readonly object[]>>
type Texts = ReadonlyMap<string, string>

const header = '# Generated.\n'

function printed(objects: readonly object[]): string {
  return objects.map((object) => `${printBlock(object)}\n`).join('---\n')
}

function kustomization(resources: readonly string[], more: object = {}): object {
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources, ...more }
}

/** A base of these files, and one overlay. */
function generated(objects: Objects, overlay: object = {}): GeneratedFile[] {
  const base = Object.entries({ ...objects, 'kustomization.yaml': [kustomization(Object.keys(objects))] })
  return [
    ...base.map(
      ([name, list]): GeneratedFile => ({
        path: `base/${name}`,
        content: header + printed(list),
        part: 'base',
      }),
    ),
    {
      path: 'overlays/dev/kustomization.yaml',
      content: printed([kustomization(['../../base'], overlay)]),
      part: 'overlay',
    },
  ]
}

interface Options {
  readonly onConflict?: OnConflict
  readonly force?: boolean
}

function plan(
  files: readonly GeneratedFile[],
  existing: Texts,
  { onConflict = 'fail', force = false }: Options = {},
): Plan {
  return planOf({ folder: 'ops', generated: files, existing, force, onConflict })
}

/** The output folder after a plan that nothing refuses. */
function applied({ steps, findings }: Plan, existing: Texts): Map<string, string> {
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const texts = new Map(existing)
  for (const step of steps) {
    if (step.do === 'remove') texts.delete(step.path)
    else if (step.do !== 'keep') texts.set(step.path, step.content)
  }
  return texts
}

/** The output folder as it was generated first. */
function first(files: readonly GeneratedFile[]): Map<string, string> {
  return applied(plan(files, new Map()), new Map())
}

function edited(texts: Texts, path: string, edit: (text: string) => string): Map<string, string> {
  const before = texts.get(path)!
  const after = edit(before)
  expect(after).not.toBe(before)
  return new Map(texts).set(path, after)
}

/** A copy with changes. */
function changed<T>(value: T, change: (copy: T) => void): T {
  const copy = structuredClone(value)
  change(copy)
  return copy
}

const container = (object: typeof web) => object.spec.template.spec.containers[0]!
const path = 'base/web.yaml'
const before = first(generated({ 'web.yaml': [web, service] }))

describe('a file that nobody edited', () => {
  it('becomes exactly the generated text', () => {
    const next = generated({ 'web.yaml': [changed(web, (copy) => void copy.spec.template.spec.containers.reverse())] })
    expect(applied(plan(next, before), before)).toEqual(first(next))
  })

  it('also where a checkout has changed its line endings', () => {
    const windows = new Map([...before].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))
    const next = generated({ 'web.yaml': [service] })
    expect(applied(plan(next, windows), windows).get(path)).toBe(first(next).get(path))
  })

  it('goes with its service', () => {
    const next = generated({ 'db.yaml': [service] })
    expect(applied(plan(next, before), before)).toEqual(first(next))
  })
})

describe('a file that was edited by hand', () => {
  const mine = edited(before, path, (text) =>
    text
      .replace('replicas: 1', 'replicas: 3 # black friday')
      .replace(
        '          args:\n            - --a\n',
        '          args: # tuned\n            - --a\n            - --mine\n',
      )
      .replace(
        '            - name: B\n',
        '            # why B\n            - name: MINE\n              value: x\n            - name: B\n',
      ),
  )
  const nextWeb = changed(web, (copy) => {
    container(copy).image = 'acme/web:2.0'
    container(copy).env = [
      { name: 'NEW', value: '0' },
      { name: 'A', value: '10' },
    ]
    container(copy).ports.push({ name: 'metrics', containerPort: 9090, protocol: 'TCP' })
  })

  it('gets what the Compose file changed, and keeps every edit and comment', () => {
    const next = applied(plan(generated({ 'web.yaml': [nextWeb, service] }), mine), mine)
    expect(next.get(path)).toBe(
      mine
        .get(path)!
        .replace('acme/web:1.0', 'acme/web:2.0')
        .replace(
          '            - name: A\n              value: "1"',
          '            - name: NEW\n              value: "0"\n            - name: A\n              value: "10"',
        )
        .replace('            - name: B\n              value: "2"\n', '')
        .replace(
          '              protocol: TCP\n',
          '              protocol: TCP\n            - name: metrics\n              containerPort: 9090\n              protocol: TCP\n',
        ),
    )
  })

  it('stays as it is, byte for byte, where the Compose file changed nothing, and on the second run', () => {
    expect(applied(plan(generated({ 'web.yaml': [web, service] }), mine), mine)).toEqual(mine)
    const files = generated({ 'web.yaml': [nextWeb, service] })
    const once = applied(plan(files, mine), mine)
    expect(plan(files, once).steps.every((step) => step.do === 'keep')).toBe(true)
  })

  it('loses objects that are not generated any more, and gets new ones', () => {
    const claim = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data' } }
    const next = applied(plan(generated({ 'web.yaml': [web, claim] }), mine), mine).get(path)!
    expect(next).not.toContain('kind: Service')
    expect(next.endsWith('---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n')).toBe(true)
    expect(next).toContain('# black friday')
  })

  it('keeps the edits where a Deployment becomes a StatefulSet', () => {
    const next = changed(web, (copy) => {
      copy.kind = 'StatefulSet'
    })
    expect(applied(plan(generated({ 'web.yaml': [next, service] }), mine), mine).get(path)).toBe(
      mine.get(path)!.replace('kind: Deployment', 'kind: StatefulSet'),
    )
  })

  it('keeps away what was taken out by hand, as long as the Compose file leaves it alone', () => {
    const without = edited(before, path, (text) =>
      text.replace(/ +readinessProbe:\n(?: {12}.*\n)+/, '').replace(/---\n[\s\S]*$/, ''),
    )
    const next = changed(web, (copy) => {
      container(copy).image = 'acme/web:2'
    })
    expect(applied(plan(generated({ 'web.yaml': [next, service] }), without), without).get(path)).toBe(
      without.get(path)!.replace('acme/web:1.0', 'acme/web:2'),
    )
  })

  it('has its init containers in the order in which they are to run', () => {
    const init = (names: readonly string[]) =>
      changed(web, (copy) => {
        const pod = copy.spec.template.spec as { initContainers?: object[] }
        pod.initContainers = names.map((name) => ({ name, image: `acme/${name}:1` }))
      })
    const start = first(generated({ 'web.yaml': [init(['a', 'b'])] }))
    const own = edited(start, path, (text) => text.replace('replicas: 1', 'replicas: 3'))
    const next = applied(plan(generated({ 'web.yaml': [init(['c', 'b', 'a'])] }), own), own).get(path)!
    expect([...next.matchAll(/name: ([abc])$/gm)].map(([, name]) => name)).toEqual(['c', 'b', 'a'])
    expect(next).toContain('replicas: 3')
  })

  it('is left alone where it is gone together with its entry in the kustomization', () => {
    const without = edited(before, 'base/kustomization.yaml', (text) =>
      text.replace('  - web.yaml\n', '  - mine.yaml\n'),
    )
    without.delete(path)
    expect(applied(plan(generated({ 'web.yaml': [nextWeb] }), without), without).has(path)).toBe(false)
    without.delete('base/kustomization.yaml')
    expect(applied(plan(generated({ 'web.yaml': [nextWeb] }), without), without).has(path)).toBe(true)
  })

  it('is kept when its service goes, and said to be left over', () => {
    const { steps, findings } = plan(generated({ 'db.yaml': [service] }), mine)
    expect(steps.some((step) => step.do === 'remove')).toBe(false)
    expect(findings).toMatchObject([{ rule: 'orphaned-base', severity: 'warning', file: 'ops/base/web.yaml' }])
  })

  it('is made anew with force', () => {
    const files = generated({ 'web.yaml': [nextWeb, service] })
    expect(applied(plan(files, mine, { force: true }), mine)).toEqual(first(files))
  })

  it('refuses on its line where it is no YAML any more', () => {
    const broken = edited(before, path, (text) => text.replace('replicas: 1', 'replicas: [1'))
    expect(plan(generated({ 'web.yaml': [nextWeb] }), broken).findings).toMatchObject([
      { rule: 'edited-base', severity: 'error', file: 'ops/base/web.yaml', line: 10 },
    ])
  })
})

describe('a field that the hand and the Compose file set differently', () => {
  const mine = edited(before, path, (text) => text.replace('replicas: 1', 'replicas: 3'))
  const files = generated({
    'web.yaml': [
      changed(web, (copy) => {
        copy.spec.replicas = 2
      }),
      service,
    ],
  })

  it('refuses with both values and both lines, and nothing is to be written', () => {
    const { findings } = plan(files, mine)
    expect(findings).toMatchObject([
      {
        rule: 'edit-conflict',
        severity: 'error',
        file: 'ops/base/web.yaml',
        path: 'spec.replicas',
        line: 9,
        message:
          'spec.replicas of Deployment/web was changed by hand to 3, and by the Compose file to 2 (line 9 of what is generated)',
      },
    ])
  })

  it.each([
    ['ours', 'replicas: 3'],
    ['theirs', 'replicas: 2'],
  ] as const)('is settled by on-conflict: %s', (onConflict, expected) => {
    const next = applied(plan(files, mine, { onConflict }), mine)
    expect(next.get(path)).toContain(expected)
    expect(plan(files, next).findings).toEqual([])
  })

  it('is no conflict where both set it to the same', () => {
    const same = edited(before, path, (text) => text.replace('replicas: 1', 'replicas: 2 # mine, too'))
    expect(applied(plan(files, same), same).get(path)).toBe(same.get(path))
  })

  const both: readonly [what: string, from: string | RegExp, to: string, change: (copy: typeof web) => void][] = [
    [
      'env[A] was taken out by hand',
      / {12}- name: A\n.*\n/,
      '',
      (copy) => {
        container(copy).env[0]!.value = '5'
      },
    ],
    ['a changed variable that the Compose file takes out', /"1"/, '"one"', (copy) => void container(copy).env.shift()],
    ['a list that is merged as a whole', '--a', '--mine', (copy) => void container(copy).args.push('--c')],
  ]

  it.each(both)('%s', (_, from, to, change) => {
    const own = edited(before, path, (text) => text.replace(from, to))
    const { findings } = plan(generated({ 'web.yaml': [changed(web, change), service] }), own)
    expect(findings).toMatchObject([{ rule: 'edit-conflict' }])
  })
})

describe('# gitops-actions:keep', () => {
  const next = changed(web, (copy) => {
    copy.spec.replicas = 2
    container(copy).env = [{ name: 'B', value: '20' }]
    container(copy).image = 'acme/web:2'
  })
  const files = generated({
    'web.yaml': [
      next,
      changed(service, (copy) => {
        copy.spec.ports[0]!.port = 81
      }),
    ],
  })

  it('holds a field, an item with all that is in it, and an object', () => {
    const mine = edited(before, path, (text) =>
      text
        .replace('replicas: 1', 'replicas: 7 # gitops-actions:keep')
        .replace(
          '            - name: A\n',
          '            # gitops-actions:keep for the auditors\n            - name: A\n',
        )
        .replace('---\napiVersion: v1', '---\n# gitops-actions:keep\napiVersion: v1'),
    )
    expect(applied(plan(files, mine), mine).get(path)).toBe(
      mine.get(path)!.replace('acme/web:1.0', 'acme/web:2').replace('value: "2"', 'value: "20"'),
    )
  })

  it('holds a file whose service goes, even where on-conflict says theirs', () => {
    const held = edited(before, path, (text) => text.replace('replicas: 1', 'replicas: 7 # gitops-actions:keep'))
    const gone = generated({ 'db.yaml': [service] })
    expect(applied(plan(gone, held, { onConflict: 'theirs' }), held).has(path)).toBe(true)
    const mine = edited(before, path, (text) => text.replace('replicas: 1', 'replicas: 7'))
    expect(applied(plan(gone, mine, { onConflict: 'theirs' }), mine).has(path)).toBe(false)
  })

  it('is no comment within a text', () => {
    const mine = edited(before, path, (text) =>
      text.replace('replicas: 1', 'replicas: 1\n  note: "# gitops-actions:keep"'),
    )
    expect(applied(plan(files, mine), mine).get(path)).toContain('replicas: 2')
  })
})

describe('overlays', () => {
  const sized = { replicas: [{ name: 'web', count: 1 }], images: [{ name: 'acme/web', newTag: '1.0' }] }
  const overlay = 'overlays/dev/kustomization.yaml'
  const start = first(generated({ 'web.yaml': [web] }, sized))
  const db = changed(web, (copy) => {
    copy.metadata.name = 'db'
    container(copy).image = 'acme/db:5'
  })
  const withDb = {
    replicas: [
      { name: 'web', count: 9 },
      { name: 'db', count: 1 },
    ],
    images: [...sized.images, { name: 'acme/db', newTag: '5' }],
  }

  it('keep what a hand has set, and get the entries of new services', () => {
    const mine = edited(start, overlay, (text) =>
      text.replace('newTag: "1.0"', 'newTag: "1.5" # bumped').replace('count: 1', 'count: 4'),
    )
    const next = applied(plan(generated({ 'web.yaml': [web], 'db.yaml': [db] }, withDb), mine), mine)
    expect(next.get(overlay)).toBe(
      mine.get(overlay)!.replace('count: 4\n', 'count: 4\n  - name: db\n    count: 1\n') +
        '  - name: acme/db\n    newTag: "5"\n',
    )
  })

  const newer = { replicas: [{ name: 'web', count: 3 }], images: [{ name: 'acme/web', newTag: '2.0' }] }
  /** Of dev and prod, in this order. */
  const inBoth = (overlay: object): GeneratedFile[] =>
    generated({ 'web.yaml': [web] }, overlay).flatMap((file) =>
      file.part === 'overlay' ? [file, { ...file, path: 'overlays/prod/kustomization.yaml' }] : [file],
    )

  it('of the first environment follow the Compose file in versions and replicas that nobody has changed', () => {
    const old = first(inBoth(sized))
    const next = applied(plan(inBoth(newer), old), old)
    expect(next.get(overlay)).toBe(first(inBoth(newer)).get(overlay))
    const bumped = edited(old, overlay, (text) => text.replace('newTag: "1.0"', 'newTag: "1.5"'))
    expect(applied(plan(inBoth(newer), bumped), bumped).get(overlay)).toMatch(/count: 3[\s\S]*newTag: "1.5"/)
    const pinned = edited(old, overlay, (text) =>
      text.replace('newTag: "1.0"', 'newTag: "1.0"\n    digest: sha256:abc'),
    )
    expect(applied(plan(inBoth(newer), pinned), pinned).get(overlay)).toMatch(/count: 3[\s\S]*newTag: "1.0"\n +digest/)
  })

  it('of the others have a finding for what the Compose file would set, once, and where nobody has changed it', () => {
    const prod = 'overlays/prod/kustomization.yaml'
    const mine = edited(first(inBoth(sized)), prod, (text) => text.replace('count: 1', 'count: 4'))
    const made = plan(inBoth(newer), mine)
    expect(made.findings).toMatchObject([
      {
        rule: 'overlay-behind',
        severity: 'warning',
        file: `ops/${prod}`,
        line: 10,
        message:
          'images[acme/web].newTag stays as it is, "1.0", since overlays are yours; the Compose file would set it to "2.0"',
      },
    ])
    expect(applied(made, mine).get(prod)).toBe(mine.get(prod))
    expect(plan(inBoth(newer), applied(made, mine)).findings).toEqual([])
  })

  it('do not get back what was removed from them', () => {
    const mine = edited(start, overlay, (text) => text.replace(/images:[\s\S]*/, ''))
    const next = applied(plan(generated({ 'web.yaml': [web] }, sized), mine), mine)
    expect(next.get(overlay)).toBe(mine.get(overlay))
  })

  const patches = (patch: string) => ({ patches: [{ target: { kind: 'Deployment', name: 'web' }, patch }] })

  it('lose the entries of what is gone, whatever version or number stands in them', () => {
    const old = first(generated({ 'web.yaml': [web], 'db.yaml': [db] }, { ...withDb, ...patches('spec: {}\n') }))
    const mine = edited(old, overlay, (text) => text.replace('newTag: "1.0"', 'digest: sha256:abc').replace('9', '4'))
    const made = plan(generated({ 'db.yaml': [db] }, { replicas: [withDb.replicas[1]], images: [] }), mine)
    expect(made.findings).toEqual([])
    expect(applied(made, mine).get(overlay)).not.toMatch(/web|acme\/db/)
  })

  it('follow in all else what nobody edited', () => {
    const old = first(generated({ 'web.yaml': [web] }, patches('spec: {paused: true}\n')))
    const next = generated({ 'web.yaml': [web] }, patches('spec: {paused: false}\n'))
    expect(applied(plan(next, old), old)).toEqual(first(next))
    const mine = edited(old, overlay, (text) => text.replace('paused: true', 'paused: true, revisionHistoryLimit: 1'))
    const made = plan(next, mine)
    expect(applied(made, mine).get(overlay)).toBe(mine.get(overlay))
    expect(made.findings).toMatchObject([{ rule: 'overlay-behind', path: 'patches[Deployment/web].patch', line: 9 }])
  })

  it('lose a file that is not generated any more, unless it was edited', () => {
    const file = 'overlays/dev/budgets.yaml'
    const budget = { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'web' } }
    const old = first([
      ...generated({ 'web.yaml': [web] }, { resources: ['../../base', 'budgets.yaml'] }),
      { path: file, content: printed([budget]), part: 'overlay' },
    ])
    const next = generated({ 'web.yaml': [web] })
    expect(applied(plan(next, old), old)).toEqual(first(next))
    const mine = edited(old, file, (text) => `${text}spec: {minAvailable: 1}\n`)
    expect(plan(next, mine).findings).toMatchObject([{ rule: 'orphaned-base', file: `ops/${file}` }])
    expect(applied(plan(next, mine), mine).get(file)).toBe(mine.get(file))
  })

  it('have a finding on the line of each entry of a hand that points at what is gone', () => {
    const old = first(generated({ 'web.yaml': [web] }, {}))
    const mine = edited(
      old,
      overlay,
      (text) => `${text}${printed([{ ...sized, ...patches('spec: {}\n') }]).replace(/^---\n/, '')}`,
    )
    const { findings } = plan(generated({ 'db.yaml': [db] }, {}), mine)
    expect(findings.map(({ rule, severity, line, message }) => [rule, severity, line, message])).toEqual([
      ['stale-overlay', 'warning', 9, 'This entry sets the image acme/web, which is not generated any more'],
      ['stale-overlay', 'error', 6, 'This entry sets the replicas of web, which is not generated any more'],
      ['stale-overlay', 'warning', 12, 'This patch is for Deployment web, which is not generated any more'],
    ])
  })

  it('have one for an autoscaler whose workload is gone', () => {
    const scaler = {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'web' },
      spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, maxReplicas: 2 },
    }
    const mine = edited(start, overlay, (text) =>
      text.replace('../../base\n', '../../base\n  - scalers.yaml\n').replace(/replicas:[\s\S]*/, ''),
    )
    mine.set('overlays/dev/scalers.yaml', printed([scaler]))
    expect(plan(generated({ 'db.yaml': [db] }), mine).findings).toMatchObject([
      { rule: 'stale-overlay', file: 'ops/overlays/dev/scalers.yaml', line: 9 },
    ])
  })

  it('are not judged where something stands elsewhere', () => {
    const mine = edited(start, overlay, (text) =>
      text.replace('../../base\n', '../../base\n  - https://example.com/more\n'),
    )
    expect(plan(generated({ 'db.yaml': [db] }, {}), mine).findings).toEqual([])
  })

  it('of an unknown environment are kept, and said to get nothing', () => {
    const mine = new Map(start).set('overlays/qa/kustomization.yaml', printed([kustomization(['../../base'])]))
    expect(plan(generated({ 'web.yaml': [web] }, sized), mine).findings).toMatchObject([
      { rule: 'unknown-environment', file: 'ops/overlays/qa/kustomization.yaml', line: 1 },
    ])
  })
})

describe('a base for each environment', () => {
  /** The files of a shared base, once for each environment. */
  function separate(objects: Objects, environments: readonly string[]): GeneratedFile[] {
    const shared = generated(objects).filter(({ part }) => part === 'base')
    return environments.flatMap((environment) => [
      ...shared.map((file) => ({ ...file, path: file.path.replace('base/', `base/${environment}/`) })),
      {
        path: `overlays/${environment}/kustomization.yaml`,
        content: printed([kustomization([`../../base/${environment}`])]),
        part: 'overlay' as const,
      },
    ])
  }

  const files = separate({ 'web.yaml': [web] }, ['dev', 'prod'])
  const start = first(files)
  const next = changed(web, (copy) => {
    container(copy).image = 'acme/web:2.0'
  })

  it('is made whole at first, each with its record', () => {
    expect([...start.keys()].sort()).toEqual([
      'base/dev/.kompose-convert.json',
      'base/dev/kustomization.yaml',
      'base/dev/web.yaml',
      'base/prod/.kompose-convert.json',
      'base/prod/kustomization.yaml',
      'base/prod/web.yaml',
      'overlays/dev/kustomization.yaml',
      'overlays/prod/kustomization.yaml',
    ])
  })

  it('a change enters with the first environment alone, and keeps edits there', () => {
    const mine = edited(start, 'base/dev/web.yaml', (text) => text.replace('replicas: 1', 'replicas: 3'))
    const after = applied(plan(separate({ 'web.yaml': [next] }, ['dev', 'prod']), mine), mine)
    const touched = [...after].filter(([name, text]) => mine.get(name) !== text).map(([name]) => name)
    expect(touched).toEqual(['base/dev/web.yaml', 'base/dev/.kompose-convert.json'])
    expect(after.get('base/dev/web.yaml')).toContain('replicas: 3')
  })

  it('an environment that is new gets what is generated now', () => {
    const after = applied(plan(separate({ 'web.yaml': [next] }, ['dev', 'qa', 'prod']), start), start)
    expect(after.get('base/qa/web.yaml')).toContain('acme/web:2.0')
    expect(after.get('base/prod/web.yaml')).toContain('acme/web:1.0')
  })

  it('refuses a folder whose base is shared, and the other way round', () => {
    const shared = first(generated({ 'web.yaml': [web] }))
    expect(plan(files, shared).findings).toMatchObject([
      { rule: 'foreign-files', file: 'ops/overlays/dev/kustomization.yaml' },
    ])
    expect(plan(generated({ 'web.yaml': [web] }), start).findings).toMatchObject([{ rule: 'foreign-files' }, {}])
  })
})

describe('the record of what was generated', () => {
  const files = generated({ 'web.yaml': [service] })

  it('is missing: other manifests are nobody else’s to overwrite', () => {
    const others = new Map([[path, 'kind: Mine\n']])
    expect(plan(files, others)).toMatchObject({
      steps: [],
      findings: [{ rule: 'foreign-files', file: 'ops/base/web.yaml' }],
    })
  })

  it('knows nothing of a file that stands in the way', () => {
    const others = new Map(before).set('base/db.yaml', 'kind: Mine\n')
    expect(plan(generated({ 'web.yaml': [web, service], 'db.yaml': [web] }), others).findings).toMatchObject([
      { rule: 'edited-base', file: 'ops/base/db.yaml' },
    ])
  })

  it.each([
    ['is no JSON', () => '<<<<<<< HEAD\n', 1],
    ['is no record', () => '{"files": 1}', 1],
    ['is of a later version', (text: string) => text.replace('"version": 2', '"version": 3'), 1],
    ['was edited', (text: string) => text.replace(/(web\.yaml": "\w{32} .{9})./, '$1-'), 5],
  ] as const)('%s', (_, edit, line) => {
    const broken = edited(before, recordName, edit)
    expect(plan(files, broken)).toMatchObject({
      steps: [],
      findings: [{ rule: 'damaged-record', severity: 'error', file: `ops/${recordName}`, line }],
    })
    expect(applied(plan(files, broken, { force: true }), broken)).toEqual(first(files))
  })

  it('of an older version tells edited files, and is renewed', () => {
    const hashes = JSON.parse(before.get(recordName)!) as { files: Record<string, string> }
    const names = Object.keys(hashes.files).filter((name) => name.startsWith('base/'))
    const old = names.map((name) => [name, hashOf(before.get(name)!)])
    const texts = new Map(before).set(recordName, JSON.stringify({ version: 1, files: Object.fromEntries(old) }))
    expect(applied(plan(files, texts), texts)).toEqual(first(files))
    const mine = edited(texts, path, (text) => text.replace('replicas: 1', 'replicas: 2'))
    expect(plan(files, mine).findings).toMatchObject([{ rule: 'edited-base' }])
  })
})

describe('whatever stands in the files', () => {
  it('is merged or refused on a line within the file, and a second run changes nothing', () => {
    const nextWeb = changed(web, (copy) => {
      container(copy).image = 'acme/web:2.0'
      container(copy).env = [
        { name: 'A', value: '1' },
        { name: 'C', value: '3' },
      ]
    })
    const files = generated({ 'web.yaml': [nextWeb, service] })
    const next = random(7)
    let merged = 0
    for (let i = 0; i < 1500; i++) {
      const text = mutant(next, [before.get(path)!])
      const there = new Map(before).set(path, text)
      const made = plan(files, there, { onConflict: i % 2 === 0 ? 'ours' : 'theirs' })
      const lines = text.split(/\r\n|\r|\n/).length
      for (const { line = 0, severity } of made.findings) {
        if (severity === 'error') expect(line >= 1 && line <= lines, text).toBe(true)
      }
      if (made.findings.some(({ severity }) => severity === 'error')) continue
      merged++
      const after = applied(made, there)
      expect(
        plan(files, after).steps.filter((step) => step.do !== 'keep'),
        text,
      ).toEqual([])
    }
    expect(merged).toBeGreaterThan(250)
  })
})
