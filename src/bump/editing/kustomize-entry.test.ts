import { describe, expect, it } from 'vitest'
import { planBump } from '../plan.ts'
import { addMissingEntries } from './kustomize-entry.ts'

const image = { name: 'ghcr.io/acme/web', tag: '1.10' }

function added(text: string, change: { name: string; tag?: string; digest?: string } = image): string {
  const files = [{ path: 'kustomization.yaml', bytes: Buffer.from(text) }]
  const plan = addMissingEntries(planBump(files, { images: [change] }), [change], files)
  expect(plan.missing).toEqual([])
  const result = Buffer.from(plan.changes[0]?.after ?? '').toString('utf8')
  const again = planBump([{ path: 'kustomization.yaml', bytes: Buffer.from(result) }], { images: [change] })
  expect(again.unchanged).toHaveLength(1)
  return result
}

describe('an entry for an image that no kustomization names', () => {
  it.each([
    [
      'starts a list as the file indents its lists',
      'resources:\n  - a.yaml # a\n# end\n',
      'resources:\n  - a.yaml # a\nimages:\n  - name: ghcr.io/acme/web\n    newTag: "1.10"\n# end\n',
    ],
    [
      'starts a list at the end of a file without a final newline',
      'resources:\r\n- a.yaml',
      'resources:\r\n- a.yaml\r\nimages:\r\n- name: ghcr.io/acme/web\r\n  newTag: "1.10"',
    ],
    [
      'goes behind the last entry',
      'images:\n-   name: db\n    newTag: v1\n\nnamePrefix: x\n',
      'images:\n-   name: db\n    newTag: v1\n-   name: ghcr.io/acme/web\n    newTag: "1.10"\n\nnamePrefix: x\n',
    ],
    [
      'takes the quotes of the entries',
      "images:\n  - name: 'db'\n    newTag: 'v1'\n",
      "images:\n  - name: 'db'\n    newTag: 'v1'\n  - name: 'ghcr.io/acme/web'\n    newTag: '1.10'\n",
    ],
    [
      'goes into a flow list',
      'images: [{name: db, newTag: v1}]\n',
      'images: [{name: db, newTag: v1}, {name: ghcr.io/acme/web, newTag: "1.10"}]\n',
    ],
    ['goes into an empty list', 'images: []\n', 'images: [{name: ghcr.io/acme/web, newTag: "1.10"}]\n'],
    [
      'goes below a key without a value',
      'images: # none\nnamePrefix: x\n',
      'images: # none\n- name: ghcr.io/acme/web\n  newTag: "1.10"\nnamePrefix: x\n',
    ],
    [
      'is completed where it has no version',
      'images:\n- name: web\n  newName: ghcr.io/acme/web # here\n',
      'images:\n- name: web\n  newName: ghcr.io/acme/web # here\n  newTag: "1.10"\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(added(text)).toBe(expected)
  })

  it('has tag and digest when both are given', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    expect(added('resources: []\n', { ...image, tag: 'v2', digest })).toBe(
      `resources: []\nimages:\n- name: ghcr.io/acme/web\n  newTag: v2\n  digest: ${digest}\n`,
    )
  })

  it('is refused where several kustomizations could get it', () => {
    const files = ['a', 'b'].map((folder) => ({ path: `${folder}/kustomization.yaml`, bytes: Buffer.from('a: b\n') }))
    const plan = planBump(files, { images: [image] })
    expect(() => addMissingEntries(plan, [image], files)).toThrow('a/kustomization.yaml, b/kustomization.yaml')
  })

  it('keeps what else changes in the file', () => {
    const files = [{ path: 'kustomization.yaml', bytes: Buffer.from('images:\n- name: db\n  newTag: v1\n') }]
    const images = [image, { name: 'db', tag: 'v2' }]
    const plan = addMissingEntries(planBump(files, { images }), images, files)
    expect(Buffer.from(plan.changes[0]?.after ?? '').toString()).toBe(
      'images:\n- name: db\n  newTag: v2\n- name: ghcr.io/acme/web\n  newTag: "1.10"\n',
    )
    expect(plan.changes[0]?.edits).toHaveLength(2)
  })
})
