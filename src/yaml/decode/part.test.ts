import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedText } from '../../../test/support/edited-text.ts'
import { decodeValue, nodesAt, nodesOf, splitDocuments } from '../decode.ts'
import { locate } from '../locate.ts'
import { partAt } from './part.ts'

const manifest = `# A comment
---
apiVersion: v1
"kind": Pod # why
metadata:
  name: 'web'
  labels: {app: web, "tier": [front, {a: b}]}
  annotations:
    # between
    text: |
      first: 1
        second
    # less far in

    folded: >-
      - one
      two
    escaped: "a\\tb: c"
    lines: "one
      two: 2
      - three"
spec:
  containers:
  - name: web
    args: ["--port", 80]
    env:
    - {name: A, value: "1"}
    -
      name: B

      value:
        two
    # after
    ports:
      - containerPort: 0x50
        hostPort: 8080
      - name: x
  - - nested
    - - deeper
      - a: 1
        'b': |2
            indented
  - |
    text: no key
  - "quoted: no key"
  empty:
  on-time: yes
  last: # nothing
`

type Path = (string | number)[]

/** All paths of a value, and at each level a field and an item that are not there. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const absent: Path[] = [
    [...path, 'absent'],
    [...path, 99],
    [...path, 'absent', 0, 'deeper'],
  ]
  if (typeof value !== 'object' || value === null) return [path, ...absent]
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))
  return [path, ...absent, ...below]
}

/** Every place of a text's documents from a part and from the whole. */
function same(text: string): void {
  for (const extent of splitDocuments(text)) {
    const { value, root: known } = decodeValue(text, extent)
    if (known !== undefined || value === undefined) continue
    const whole = nodesOf(text, extent)!
    for (const path of pathsOf(value)) {
      for (const at of ['value', 'key', 'missing'] as const) {
        const { root, path: rest } = nodesAt(text, extent, path, at)
        const told = { path, at, ...locate(root!, rest, at) }
        expect(told).toEqual({ path, at, ...locate(whole, path, at) })
      }
    }
  }
}

describe('a part of a document', () => {
  it('is the entry that a path names, or the line of its key', () => {
    const extent = { start: 0, end: manifest.length }
    const cut = (path: Path, keyOnly: boolean): string | undefined => {
      const part = partAt(manifest, extent, path, keyOnly)
      return part && manifest.slice(part.start, part.end)
    }
    expect(cut(['metadata', 'name'], false)).toBe("name: 'web'\n")
    expect(cut(['spec'], true)).toBe('spec:\n')
    expect(cut(['spec', 'containers', 0, 'ports', 1, 'name'], false)).toBe('name: x\n')
    expect(cut(['spec', 'containers', 0, 'ports', 1, 'absent'], true)).toBe('- name: x\n')
    expect(cut(['status'], true)).toBe('apiVersion: v1\n')
  })

  it('gives the places that the whole gives', () => {
    expect(decodeValue(manifest, { start: 0, end: manifest.length }).root).toBeUndefined()
    same(manifest)
    same(manifest.replaceAll('\n', '\n\n'))
    same(`- a\n- b: 1\n  c:\n  - d\n- - e\n`)
    same('a\n')
    same('{"a": [1, {"b": 2}]}\n')
  })

  it('gives them whatever the document', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'\n -:#"\'[]{},|>\\0aN'),
      fc.constantFrom('\n- ', '\n  - ', ': ', '\n  ', '\n    ', ' # ', '- - ', '---\n', '|-\n', 'key: ', '""', 'b:\n'),
    )
    fc.assert(fc.property(editedText(manifest, piece), same), { numRuns: 300, seed: 7 })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => same(pieces.join(''))),
      { numRuns: 3000, seed: 7 },
    )
  })
})
