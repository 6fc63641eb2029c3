import { describe, expect, it } from 'vitest'
import { memoryTree } from '../../../test/support/memory-tree.ts'
import { type Project, projectPlan } from './plan.ts'

const overlay = 'apps/shop/overlays/dev/kustomization.yaml'
const project: Project = {
  name: 'shop',
  out: 'apps/shop',
  manifests: async () => ({ changes: [], findings: [] }),
  overlays: ['apps/shop/overlays/dev'],
  pins: [],
  order: 'any',
  scans: {},
  said: [],
  more: [],
  origin: {},
  source: undefined,
  template: undefined,
}
const digest = `sha256:${'a'.repeat(64)}`
const tree = (entry: string) =>
  memoryTree({ [overlay]: `kind: Kustomization\nimages:\n  - name: ghcr.io/acme/web\n    ${entry}\n` })

describe('the change of a project', () => {
  it('is one: manifests, and in them the versions of the images', async () => {
    const written = Buffer.from('kind: Kustomization\nimages:\n  - name: ghcr.io/acme/web\n    newTag: "2"\n')
    const manifests: Project['manifests'] = async () => ({
      changes: [{ path: overlay, content: written }],
      findings: [],
    })
    const plan = await projectPlan({ ...project, manifests, pins: [{ name: 'ghcr.io/acme/web', digest }] })(
      tree('newTag: "1"'),
    )
    expect(plan.changes).toHaveLength(1)
    expect(Buffer.from(plan.changes[0]?.content ?? '').toString()).toContain(`    digest: "${digest}"\n`)
  })

  it('is none where every image is at its digest already', async () => {
    const plan = await projectPlan({ ...project, pins: [{ name: 'ghcr.io/acme/web', digest }] })(
      tree(`digest: ${digest}`),
    )
    expect(plan.changes).toEqual([])
    expect(plan.result.unchanged).toHaveLength(1)
  })

  it('leaves everything to a newer build, its manifests too, where order asks for it', async () => {
    const manifests: Project['manifests'] = async () => ({
      changes: [{ path: 'apps/shop/base/web.yaml', content: Buffer.from('kind: Pod\n') }],
      findings: [],
    })
    const older = {
      ...project,
      manifests,
      order: 'newest',
      pins: [{ name: 'ghcr.io/acme/web', tag: '1.0.0' }],
    } as const
    const plan = await projectPlan(older)(tree('newTag: 1.1.0'))
    expect(plan.changes).toEqual([])
    expect(plan.findings).toMatchObject([{ severity: expect.stringMatching(/notice|warning/) }])
  })

  it('has a page that a forge takes, however much there is to say', async () => {
    const said = Array.from({ length: 2000 }, (_, index) => ({
      rule: 'unsupported-key',
      category: 'conversion' as const,
      severity: 'notice' as const,
      message: `setting ${index} is not translated, for a reason that takes a line of its own to say`,
    }))
    const pins = [{ name: 'ghcr.io/acme/web', digest }]
    const plan = await projectPlan({ ...project, said, pins, origin: { sourceCommit: 'abc' } })(tree('newTag: "1"'))
    const { body } = await plan.page({ compareUrl: () => '' })
    expect(body.length).toBeLessThan(65_536)
    for (const part of ['### Images', 'Made from commit', '1 section left out']) expect(body).toContain(part)
  })
})
