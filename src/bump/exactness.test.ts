import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { hostileTags } from '../../test/support/hostile-tags.ts'
import { planBump } from './plan.ts'
import type { ImageChange } from './request.ts'

function bump(text: string, image: ImageChange): string {
  const [change] = planBump([{ path: 'a.yaml', bytes: Buffer.from(text) }], { images: [image] }).changes
  return change === undefined ? text : Buffer.from(change.after).toString('utf8')
}

/** All documents of a text, as a reader of YAML 1.1 and one of YAML 1.2 have them. */
function read(text: string): unknown[] {
  return (['1.1', '1.2'] as const).map((version) =>
    parseAllDocuments(text, { version, uniqueKeys: false }).map((document) => document.toJS({ maxAliasCount: -1 })),
  )
}

/** Replaces every string that holds the image at a version by a mark: what is left must not change. */
function withoutVersion(value: unknown, name: string): unknown {
  if (typeof value === 'string') return value.includes(`${name}:`) ? 'IMAGE' : value
  if (Array.isArray(value)) return value.map((item) => withoutVersion(item, name))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
  const isImage = entries.some(([, own]) => own === name)
  return Object.fromEntries(
    entries.map(([key, own]) => [key, isImage && /^(tag|newTag)$/.test(key) ? 'TAG' : withoutVersion(own, name)]),
  )
}

describe('hostile tags', () => {
  const places: readonly [string, (tag: string) => string, (value: unknown) => unknown][] = [
    [
      'plain',
      (tag) => `image:\n  repository: web\n  tag: ${tag}\n`,
      (v) => (v as { image: { tag: unknown } }).image.tag,
    ],
    [
      'double quotes',
      (tag) => `image: {repository: web, tag: "${tag}"}\n`,
      (v) => (v as { image: { tag: unknown } }).image.tag,
    ],
    [
      'single quotes',
      (tag) => `images:\n- name: web\n  newTag: '${tag}'\n`,
      (v) => (v as { images: { newTag: unknown }[] }).images[0]?.newTag,
    ],
    [
      'a flow map',
      (tag) => `{image: {repository: web, tag: ${tag}}}`,
      (v) => (v as { image: { tag: unknown } }).image.tag,
    ],
    [
      'a block scalar',
      (tag) => `image:\n  repository: web\n  tag: >-\n    ${tag}\n`,
      (v) => (v as { image: { tag: unknown } }).image.tag,
    ],
  ]

  it('are at least 200', () => {
    expect(hostileTags.length).toBeGreaterThan(200)
  })

  it.each(places)('stay strings in %s', (_, write, pick) => {
    for (const tag of hostileTags) {
      const text = bump(write('v0'), { name: 'web', tag })
      const values = [...read(text).map((documents) => pick((documents as unknown[])[0])), pick(load(text))]
      expect([text, ...values]).toEqual([text, tag, tag, tag])
      expect(bump(text, { name: 'web', tag })).toBe(text)
    }
  })
})

const lineBreak = fc.constantFrom('\n', '\r\n')
const quote = fc.constantFrom('', '"', "'")
const comment = fc.constantFrom('', ' # a comment', '   # ünïcode "quoted" {x: y}', ' #')
const tag = fc.oneof(
  fc.constantFrom(...hostileTags),
  fc.stringMatching(/^[a-z][\w.-]{0,12}$/),
  fc.stringMatching(/^\d{1,3}(\.\d{1,3}){1,3}$/),
)
const name = fc.constantFrom('web', 'web-worker', 'acme/web', 'ghcr.io/acme/web', 'localhost:5000/web', 'webb', 'db')

interface Piece {
  readonly lines: readonly string[]
}

/** One image as people write it, in one of the shapes that hold a tag. */
const piece: fc.Arbitrary<Piece> = fc
  .record({ shape: fc.integer({ min: 0, max: 7 }), name, tag, quote, comment, indent: fc.integer({ min: 1, max: 4 }) })
  .map(({ shape, name, tag, quote, comment, indent }) => {
    const q = (text: string) => quote + text + quote
    const pad = ' '.repeat(indent)
    const shapes: readonly (readonly string[])[] = [
      [`image: ${q(`${name}:${tag}`)}${comment}`],
      ['spec:', `${pad}containers:`, `${pad}- name: a${comment}`, `${pad}  image:   ${q(`${name}:${tag}`)}${comment}`],
      ['image:', `${pad}repository: ${name}`, `${pad}tag:  "${tag}"${comment}`, `${pad}pullPolicy: Always`],
      ['images:', `- name: ${q(name)}`, `  newTag: '${tag}'${comment}`],
      [`flow: {  image: "${name}:${tag}" ,  x: [a,b]}${comment}`],
      ['image: >-', `${pad}${name}:${tag}`],
      [
        'spec: {source: {helm: {values: x}}}',
        'helm:',
        '  values: |',
        '    # inner',
        `    image: ${name}:${tag}`,
        '    mode: 0755',
      ],
      ['mode: 0755', 'on: 1_000', `cm: &a ${q('x')}`, 'b: *a', 'date: 2001-12-14'],
    ]
    return { lines: shapes[shape] ?? [] }
  })

const file = fc
  .record({
    pieces: fc.array(piece, { minLength: 1, maxLength: 6 }),
    lineBreak,
    bom: fc.boolean(),
    final: fc.boolean(),
  })
  .map(({ pieces, lineBreak, bom, final }) => {
    const text = pieces.map(({ lines }) => lines.join(lineBreak)).join(`${lineBreak}---${lineBreak}`)
    return (bom ? '\uFEFF' : '') + text + (final ? lineBreak : '')
  })

describe('an edit', () => {
  it('is idempotent, changes nothing but versions of the image, and can be undone', () => {
    fc.assert(
      fc.property(file, name, tag, (text, image, version) => {
        const once = bump(text, { name: image, tag: version })
        expect(bump(once, { name: image, tag: version })).toBe(once)
        // All other values are the same to readers of YAML 1.1 and 1.2.
        const strip = (of: string) => read(of).map((value) => withoutVersion(value, image))
        expect(strip(once)).toEqual(strip(text))
        // A first bump may add quotes; from then on going back and forth gives the same bytes.
        const other = bump(once, { name: image, tag: 'v0-other' })
        expect(bump(other, { name: image, tag: version })).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves every line alone that does not name the version', () => {
    fc.assert(
      fc.property(file, name, (text, image) => {
        const before = text.split('\n')
        const after = bump(text, { name: image, tag: 'v0-new' }).split('\n')
        expect(after).toHaveLength(before.length)
        after.forEach((line, index) => {
          if (line !== before[index]) expect(line).toContain('v0-new')
        })
      }),
      { numRuns: 400 },
    )
  })

  it('never throws on arbitrary text, and never breaks YAML', () => {
    const soup = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'image: web:1',
            '\n',
            '  ',
            '- ',
            'tag: 1',
            'repository: web',
            '{{ x }}',
            '&a ',
            '*a',
            '"',
            '|',
            '\t',
            '{',
            ']',
            '---',
            '#',
            '<<: *a',
            ': ',
          ),
          fc.string({ maxLength: 5 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(soup, (text) => {
        const isValid = (of: string) =>
          parseAllDocuments(of, { uniqueKeys: false }).every(({ errors }) => errors.length === 0)
        const after = bump(text, { name: 'web', tag: '2.0' })
        if (isValid(text)) expect(isValid(after)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })
})
