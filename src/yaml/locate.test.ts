import { describe, expect, it } from 'vitest'
import { decodeDocument } from './decode.ts'
import { locate, pathAt } from './locate.ts'

function rootOf(text: string) {
  return decodeDocument(text, { start: 0, end: text.length }).root!
}

const text = `spec:
  containers:
    - name: web
      image: "nginx"
      args: [a, {b: c}]
    - &second
      name: log
  copy: *second
  merged:
    <<: *second
    extra: 1
  empty:
  text: |
    one
    two
`

describe('locating field paths', () => {
  it.each([
    [['spec', 'containers', 0, 'image'], 'value', '"nginx"'],
    [['spec', 'containers', 0, 'image'], 'key', 'image'],
    [['spec', 'containers', 0, 'args', 1, 'b'], 'value', 'c'],
    [['spec', 'containers', 0, 'args', 1], 'value', '{b: c}'],
    [['spec', 'containers', 1, 'name'], 'value', 'log'],
    [['spec', 'copy', 'name'], 'value', 'log'],
    [['spec', 'merged', 'name'], 'value', 'log'],
    [['spec', 'merged', 'extra'], 'value', '1'],
    [['spec', 'empty'], 'value', 'empty'],
    [['spec', 'text'], 'value', '|\n    one\n    two'],
    [['spec', 'template', 'spec'], 'missing', 'spec'],
    [['spec', 'containers', 0, 'ports'], 'missing', 'name'],
    [['spec', 'containers', 7], 'missing', 'containers'],
    [['metadata', 'name'], 'missing', 'spec'],
  ] as const)('%j (%s) is %j', (path, at, expected) => {
    const { start, end } = locate(rootOf(text), path, at)
    expect(text.slice(start, end)).toBe(expected)
  })

  it('takes the last of equal keys, which is the one that counts', () => {
    const twice = 'a: 1\na: 2\n'
    expect(locate(rootOf(twice), ['a'], 'value').start).toBe(8)
  })

  it('finds the path of a place', () => {
    const root = rootOf(text)
    expect(pathAt(root, text.indexOf('image'))).toEqual(['spec', 'containers', 0, 'image'])
    expect(pathAt(root, text.indexOf('c}'))).toEqual(['spec', 'containers', 0, 'args', 1, 'b'])
  })
})
