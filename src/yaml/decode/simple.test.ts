import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedText } from '../../../test/support/edited-text.ts'
import { decodeDocument, decodeValue, splitDocuments } from '../decode.ts'
import { simpleValue } from './simple.ts'

const manifest = `# A comment
---
apiVersion: v1
kind: "Pod" # why
metadata:
  name: 'web'
  labels: {app: web, "tier": front}
  annotations:
    text: |
      first
        second

    folded: >-
      one
      two
    escaped: "a\\tb"
spec:
  containers:
  - name: web
    image: registry.example.com/web:1.0
    args: ["--port", 80, -v, [a, b]]
    env:
    - {name: A, value: "1"}
    -
      name: B
    ports:
      - containerPort: 0x50
        hostPort: 8080
  - - nested
    - - deeper
  empty:
  on-time: yes
  url: http://example.com/#anchor
`

function same(text: string): void {
  for (const extent of splitDocuments(text)) {
    const { root: _, ...quick } = decodeValue(text, extent)
    const { root: __, ...whole } = decodeDocument(text, extent)
    expect(quick).toEqual(whole)
    expect(JSON.stringify(quick.value)).toBe(JSON.stringify(whole.value))
  }
}

describe('the value of a document in the simple form', () => {
  it('is read without the parser', () => {
    expect(simpleValue(manifest, 0, manifest.length)).toMatchObject({ kind: 'Pod' })
    same(manifest)
  })

  it.each([
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge key', 'a:\n  <<: {b: 1}\n'],
    ['a key that is no name', 'on: 1\n80: 2\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['text of several lines', 'a: one\n  two\n'],
    ['a tab', 'a:\t1\n'],
    ['carriage returns', 'a: 1\r\nb: 2\r\n'],
    ['a second colon', 'a: b: c\n'],
    ['a line that stands too far in', 'a: 1\n  b: 2\n'],
    ['the end of the document', 'a: 1\n...\nb\n'],
    ['a key of objects', '__proto__: 1\n'],
    ['nothing', '# nothing\n'],
  ])('is left to the parser for %s', (_, text) => {
    expect(simpleValue(text, 0, text.length)).toBeUndefined()
    same(text)
  })

  it('is what the parser makes of it, whatever the document', () => {
    const piece = fc.oneof(
      fc.constantFrom(...'\n -:#"\'[]{},|>&*!?%@`~.0aNy\t\r\\\u2028é<='),
      fc.constantFrom(
        '\n- ',
        '\n  - ',
        ': ',
        '\n  ',
        '\n    ',
        ' # ',
        '- - ',
        '---\n',
        '...\n',
        '|-\n',
        'key: ',
        '""',
        '<<: ',
      ),
    )
    fc.assert(fc.property(editedText(manifest, piece), same), { numRuns: 2000, seed: 7 })
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => same(pieces.join(''))),
      { numRuns: 3000, seed: 7 },
    )
  })
})
