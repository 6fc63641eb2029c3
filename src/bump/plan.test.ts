import { describe, expect, it } from 'vitest'
import { InputError } from '../errors.ts'
import { planBump } from './plan.ts'
import type { BumpRequest } from './request.ts'

const oldDigest = `sha256:${'a'.repeat(64)}`
const newDigest = `sha256:${'b'.repeat(64)}`

/** The text after setting one image; the text itself when nothing changes. */
function bumped(
  text: string,
  image: BumpRequest['images'][number],
  more: Partial<BumpRequest> = {},
  path = 'a.yaml',
): string {
  const plan = planBump([{ path, bytes: Buffer.from(text) }], { images: [image], ...more })
  const [change] = plan.changes
  return change === undefined ? text : Buffer.from(change.after).toString('utf8')
}

const web = { name: 'ghcr.io/acme/web', tag: '2.0' }

describe('places', () => {
  it.each([
    [
      'a Pod template',
      'spec:\n  template:\n    spec:\n      containers:\n      - image: ghcr.io/acme/web:1.0 # pin\n',
      '1.0',
      '2.0',
    ],
    ['an init container', 'spec: {initContainers: [{name: a, image: "ghcr.io/acme/web:1.0"}]}\n', '1.0', '2.0'],
    ['Helm values', 'image:\n  repository: ghcr.io/acme/web\n  tag: 1.x\n', '1.x', '"2.0"'],
    [
      'Helm values with a registry',
      'image:\n  registry: ghcr.io\n  repository: acme/web\n  tag: "1.0"\n',
      '1.0',
      '2.0',
    ],
    ['Helm values with a name', 'image: {name: ghcr.io/acme/web, tag: "1.0"}\n', '1.0', '2.0'],
    ['Helm values with image and tag', "image: ghcr.io/acme/web\ntag: '1.0'\n", '1.0', '2.0'],
    ['Kustomize', 'images:\n- name: ghcr.io/acme/web\n  newTag: v1\n', 'v1', '"2.0"'],
    ['Kustomize with another name', 'images:\n- name: web\n  newName: ghcr.io/acme/web\n  newTag: v1\n', 'v1', '"2.0"'],
    ['Compose', 'services:\n  web:\n    image: ghcr.io/acme/web:1.0\n', '1.0', '2.0'],
    ['Knative', 'spec: {template: {spec: {containers: [{image: ghcr.io/acme/web:1.0}]}}}\n', '1.0', '2.0'],
    [
      'the Kustomize images of Argo CD',
      'kind: Application\nspec:\n  source:\n    kustomize:\n      images:\n      - web=ghcr.io/acme/web:1.0\n',
      '1.0',
      '2.0',
    ],
    [
      'Helm parameters of Argo CD',
      'spec: {source: {helm: {parameters: [{name: image.repository, value: ghcr.io/acme/web}, {name: image.tag, value: "1.0"}]}}}\n',
      '1.0',
      '2.0',
    ],
    [
      'values in a block of Argo CD',
      'spec:\n  source:\n    helm:\n      values: |\n        # values\n        image:\n          repository: ghcr.io/acme/web\n          tag: v1 # here\n',
      'v1',
      '"2.0"',
    ],
    [
      'valuesObject of Argo CD',
      'spec:\n  source:\n    helm:\n      valuesObject:\n        image: {repository: ghcr.io/acme/web, tag: v1}\n',
      'v1',
      '"2.0"',
    ],
    ['a marker of Flux', 'x:\n  custom: ghcr.io/acme/web:1.0 # {"$imagepolicy": "flux-system:web"}\n', '1.0', '2.0'],
    [
      'markers of Flux for name and tag',
      'hub: ghcr.io/acme/web # {"$imagepolicy": "flux-system:web:name"}\nversion: v1 # {"$imagepolicy": "flux-system:web:tag"}\n',
      'v1',
      '"2.0"',
    ],
    ['a folded scalar', 'image: >-\n  ghcr.io/acme/web:1.0\n', '1.0', '2.0'],
    ['an empty tag', 'image:\n  repository: ghcr.io/acme/web\n  tag: ""\n', '""', '"2.0"'],
    ['a tag without a value', 'image:\n  repository: ghcr.io/acme/web\n  tag:\n', 'tag:', 'tag: "2.0"'],
  ])('knows %s', (_, text, from, to) => {
    const at = text.lastIndexOf(from)
    const expected = text.slice(0, at) + to + text.slice(at + from.length)
    expect(bumped(text, web)).toBe(expected)
    expect(bumped(expected, web)).toBe(expected)
  })

  it('leaves names alone that only begin alike, or live in another registry', () => {
    const text = 'a: {image: ghcr.io/acme/web-worker:1.0}\nb: {image: acme/web:1.0}\nc: {image: ghcr.io/acme/web/x:1}\n'
    expect(bumped(text, web)).toBe(text)
  })

  it('knows that nginx is docker.io/library/nginx', () => {
    expect(bumped('image: docker.io/library/nginx:1\n', { name: 'nginx', tag: '2' })).toBe(
      'image: docker.io/library/nginx:2\n',
    )
  })
})

describe('bytes', () => {
  it('keeps CRLF, BOM, comments, alignment and a missing final newline', () => {
    const text = '\uFEFF# Ünicode\r\nimage:   "ghcr.io/acme/web:1.0"   # keep\r\nother:\t[a,  b]'
    expect(bumped(text, web)).toBe(text.replace('1.0', '2.0'))
  })

  it('quotes a tag only where it would be read as another type', () => {
    const values = (tag: string) => `image:\n  repository: web\n  tag: ${tag}\n`
    const set = (old: string, tag: string) => bumped(values(old), { name: 'web', tag })
    expect(set('v1', '1.10')).toBe(values('"1.10"'))
    expect(set('v1', '706798e8')).toBe(values('"706798e8"'))
    expect(set('v1', 'v2')).toBe(values('v2'))
    expect(set("'1.0'", 'v2')).toBe(values("'v2'"))
    expect(set("'1.0'", '1.1')).toBe(values("'1.1'"))
    expect(set('1.0', 'v2')).toBe(values('v2'))
    expect(set('!!str v1', '1.10')).toBe(values('!!str 1.10'))
  })
})

describe('tag and digest', () => {
  const image = (suffix: string) => `image: web${suffix}\n`
  it.each([
    ['a tag drops the digest of the old tag', `:1@${oldDigest}`, { tag: '2' }, ':2'],
    ['a tag replaces a digest', `@${oldDigest}`, { tag: '2' }, ':2'],
    ['the same tag keeps its digest', `:2@${oldDigest}`, { tag: '2' }, `:2@${oldDigest}`],
    ['both replace both', `:1@${oldDigest}`, { tag: '2', digest: newDigest }, `:2@${newDigest}`],
    ['both pin a tag', ':1', { tag: '2', digest: newDigest }, `:2@${newDigest}`],
    ['a digest replaces the digest', `:1@${oldDigest}`, { digest: newDigest }, `:1@${newDigest}`],
    ['a digest replaces a tag', ':1', { digest: newDigest }, `@${newDigest}`],
  ])('%s', (_, from, version, to) => {
    expect(bumped(image(from), { name: 'web', ...version })).toBe(image(to))
  })

  it('takes the line of a digest away with its tag', () => {
    const text = `images:\n  - name: web\n    newTag: v1\n    digest: ${oldDigest} # old\n  - name: db\n    newTag: v1\n`
    expect(bumped(text, { name: 'web', tag: 'v2' })).toBe(
      'images:\n  - name: web\n    newTag: v2\n  - name: db\n    newTag: v1\n',
    )
    const last = `image:\r\n  repository: web\r\n  tag: v1\r\n  digest: ${oldDigest}`
    expect(bumped(last, { name: 'web', tag: 'v2' })).toBe('image:\r\n  repository: web\r\n  tag: v2')
    const first = `images:\n- digest: ${oldDigest}\n  name: web\n  newTag: v1\n`
    expect(bumped(first, { name: 'web', tag: 'v2' })).toBe('images:\n- name: web\n  newTag: v2\n')
    const flow = `image: {repository: web, digest: "${oldDigest}", tag: v1}\n`
    expect(bumped(flow, { name: 'web', tag: 'v2' })).toBe('image: {repository: web, tag: v2}\n')
  })

  it('moves both keys', () => {
    const text = `image:\n  repository: web\n  tag: v1\n  digest: "${oldDigest}"\n`
    const expected = text.replace('v1', 'v2').replace(oldDigest, newDigest)
    expect(bumped(text, { name: 'web', tag: 'v2', digest: newDigest })).toBe(expected)
  })

  it('writes a digest beside newTag of Kustomize', () => {
    expect(bumped('images:\n- name: web\n  newTag: v1', { name: 'web', tag: 'v2', digest: newDigest })).toBe(
      `images:\n- name: web\n  newTag: v2\n  digest: ${newDigest}`,
    )
    expect(bumped('images: [{name: web, newTag: v1}]\n', { name: 'web', tag: 'v2', digest: newDigest })).toBe(
      `images: [{name: web, newTag: v2, digest: ${newDigest}}]\n`,
    )
  })

  it('turns newTag into digest and back', () => {
    const byTag = 'images:\n- name: web\n  newTag: v1 # x\n'
    const byDigest = `images:\n- name: web\n  digest: ${newDigest} # x\n`
    expect(bumped(byTag, { name: 'web', digest: newDigest })).toBe(byDigest)
    expect(bumped(byDigest, { name: 'web', tag: 'v1' })).toBe(byTag)
  })

  it('keeps both in a tag that holds a digest', () => {
    const text = `image:\n  repository: web\n  tag: v1@${oldDigest}\n`
    expect(bumped(text, { name: 'web', tag: 'v2', digest: newDigest })).toContain(`tag: v2@${newDigest}\n`)
    expect(bumped(text, { name: 'web', tag: 'v2' })).toContain('tag: v2\n')
    expect(bumped(text, { name: 'web', digest: newDigest })).toContain(`tag: v1@${newDigest}\n`)
  })
})

describe('anchors', () => {
  it('refuses a tag that another image shares, and names the places', () => {
    const text = 'a: {repository: web, tag: &t v1}\nb: {repository: db, tag: *t}\n'
    const bump = () => bumped(text, { name: 'web', tag: 'v2' })
    expect(bump).toThrow(InputError)
    expect(bump).toThrow('shared through an anchor with db (b.tag) at a.yaml:2:')
  })

  it('changes a shared tag when all images that share it are meant', () => {
    const text = 'a: {repository: web, tag: &t v1}\nb: {repository: web, tag: *t}\n'
    expect(bumped(text, { name: 'web', tag: 'v2' })).toBe(text.replace('v1', 'v2'))
  })

  it('refuses a tag behind a merge key that another image shares', () => {
    const text = 'd: &d {tag: v1}\na: {<<: *d, repository: web}\nb: {<<: *d, repository: db}\n'
    expect(() => bumped(text, { name: 'web', tag: 'v2' })).toThrow(InputError)
    const own = 'd: &d {tag: v1}\na: {<<: *d, repository: web}\nb: {<<: *d, repository: db, tag: v0}\n'
    expect(bumped(own, { name: 'web', tag: 'v2' })).toBe(own.replace('v1', 'v2'))
  })

  it('lets a label follow, and says so', () => {
    const text = 'a: {repository: web, tag: &t v1}\nlabels: {version: *t}\n'
    const plan = planBump([{ path: 'a.yaml', bytes: Buffer.from(text) }], { images: [{ name: 'web', tag: 'v2' }] })
    expect(plan.findings.map((finding) => [finding.rule, finding.line])).toEqual([['alias-follows', 2]])
  })
})

describe('narrowing', () => {
  const pods = `apiVersion: apps/v1
kind: Deployment
spec: {template: {spec: {containers: [{name: a, image: web:1}, {name: b, image: web:1}]}}}
---
apiVersion: batch/v1
kind: CronJob
spec: {template: {spec: {containers: [{name: a, image: web:1}]}}}
`
  const count = (text: string) => text.split('web:2').length - 1

  it('takes kinds, containers and selectors', () => {
    const set = (more: Partial<BumpRequest>) => count(bumped(pods, { name: 'web', tag: '2' }, more))
    expect(set({})).toBe(3)
    expect(set({ kinds: ['cronjob'] })).toBe(1)
    expect(set({ containers: ['a'] })).toBe(2)
    expect(set({ selectors: ['spec.template.spec.containers[1]'] })).toBe(1)
    expect(set({ selectors: ['**.containers[name=a].image'] })).toBe(2)
  })

  it('takes a kustomization for one, also when it leaves its kind out', () => {
    const text = 'images: [{name: web, newTag: v1}]\n'
    expect(bumped(text, { name: 'web', tag: 'v2' }, { kinds: ['Kustomization'] })).toBe(text.replace('v1', 'v2'))
    expect(bumped(text, { name: 'web', tag: 'v2' }, { kinds: ['Deployment'] })).toBe(text)
  })

  it('takes a parameter of Argo CD that names no image', () => {
    const text = 'spec: {source: {helm: {parameters: [{name: a, value: b}, {name: image.tag, value: v1}]}}}\n'
    const selectors = ['spec.source.helm.parameters[name=image.tag].value']
    expect(bumped(text, { name: 'web', tag: '1.10' }, { selectors })).toBe(text.replace('v1', '"1.10"'))
  })

  it('takes environments by folder and file name', () => {
    const set = (path: string) => count(bumped(pods, { name: 'web', tag: '2' }, { environments: ['prod'] }, path))
    expect(set('overlays/prod/web.yaml')).toBe(3)
    expect(set('charts/values-prod.yaml')).toBe(3)
    expect(set('overlays/production/web.yaml')).toBe(0)
  })

  it('takes a scalar under any key for the tag when a selector names it', () => {
    const text = 'web:\n  version: v1\n  other: v1\n'
    expect(bumped(text, { name: 'web', tag: '1.10' }, { selectors: ['web.version'] })).toBe(
      'web:\n  version: "1.10"\n  other: v1\n',
    )
  })
})

describe('files under a template language', () => {
  it.each([
    ['a literal reference', '{{ if .x }}\n- image: "web:1.0" # c\n{{ end }}\n', true],
    ['literal values', '{{- with .a }}\nimage:\n  repository: web\n  tag: v1.0\n{{- end }}\n', true],
    ['a comment of a template', '{{/*\nimage: web:1.0\n*/}}\n{{ if .x }}\n', false],
    ['a block of text', '{{ if .x }}\nnote: |\n  image: web:1.0\n{{ end }}\n', false],
    ['a templated tag', '{{ if .x }}\n- image: web:{{ .tag }}\n{{ end }}\n', false],
    ['a tag behind a condition', '{{ if .x }}\nrepository: web\n{{ if .y }}\ntag: v1.0\n{{ end }}\n', false],
  ])('edits %s exactly or leaves it', (_, text, isEdited) => {
    expect(bumped(text, { name: 'web', tag: 'v2.0' })).toBe(isEdited ? text.replace(/v?1\.0/, 'v2.0') : text)
  })
})

describe('documents that are made to hurt', () => {
  it('survives aliases that multiply, and one inside of its own anchor', () => {
    const levels = Array.from({ length: 25 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`)
    const laughs = `a0: &a0 {image: web:1}\n${levels.join('\n')}\n`
    expect(bumped(laughs, { name: 'web', tag: '2' })).toBe(laughs.replace('web:1', 'web:2'))
    expect(bumped('a: &a {image: web:1, b: *a}\n', { name: 'web', tag: '2' })).toBe('a: &a {image: web:2, b: *a}\n')
  })

  it('leaves alone what is nested too deeply or too large to be parsed', () => {
    for (const text of [`image: web:1\nx: ${'['.repeat(20_000)}`, `image: web:1\nx: ${'y'.repeat(5_000_000)}\n`]) {
      expect(bumped(text, { name: 'web', tag: '2' })).toBe(text)
    }
  })
})

describe('what is not found', () => {
  it('is told with the names that are there and the places that could not be taken', () => {
    const text = 'a: {image: acme/wep:1}\nb: {image: acme/web}\nc: {ref: acme/web:1}\n'
    const plan = planBump([{ path: 'a.yaml', bytes: Buffer.from(text) }], { images: [{ name: 'acme/web', tag: '2' }] })
    expect(plan.missing[0]?.reasons.map((finding) => finding.rule)).toEqual([
      'image-without-version',
      'image-under-other-key',
    ])
  })

  it.each([
    ['a tag with a space', { name: 'web', tag: 'a b' }],
    ['a digest that is none', { name: 'web', digest: 'sha256:1' }],
    ['capitals', { name: 'ghcr.io/Acme/web', tag: '1' }],
    ['a name with a tag', { name: 'web:1', tag: '1' }],
    ['no version', { name: 'web' }],
  ])('is an error for %s', (_, image) => {
    expect(() => planBump([], { images: [image] })).toThrow(InputError)
  })
})
