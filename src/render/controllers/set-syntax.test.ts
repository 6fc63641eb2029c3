import { describe, expect, it } from 'vitest'
import { mergedValues, SetSyntaxError, setInto } from './set-syntax.ts'

function set(text: string, asText = false, known: Record<string, unknown> = {}): unknown {
  setInto(known, text, asText)
  return known
}

describe('Helm’s syntax of --set', () => {
  // https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set
  it.each<[string, unknown]>([
    ['name=value', { name: 'value' }],
    ['a=b,c=d', { a: 'b', c: 'd' }],
    ['outer.inner=value', { outer: { inner: 'value' } }],
    ['name={a,b,c}', { name: ['a', 'b', 'c'] }],
    ['name=[]', { name: '[]' }],
    ['name={}', { name: [] }],
    ['a=null', { a: null }],
    ['servers[0].port=80', { servers: [{ port: 80 }] }],
    ['servers[0].port=80,servers[0].host=example', { servers: [{ port: 80, host: 'example' }] }],
    ['name=value1\\,value2', { name: 'value1,value2' }],
    ['nodeSelector.kubernetes\\.io/role=master', { nodeSelector: { 'kubernetes.io/role': 'master' } }],
    ['a[1]=x', { a: [null, 'x'] }],
    ['a[0][1]=x', { a: [[null, 'x']] }],
    ['a={x},b=1', { a: ['x'], b: 1 }],
    ['a={1,true,null,x}', { a: [1, true, null, 'x'] }],
    ['a=TRUE,b=False', { a: true, b: false }],
    ['a=0,b=0755,c=-3,d=1.5,e=1e3', { a: 0, b: '0755', c: -3, d: '1.5', e: '1e3' }],
    ['a=', { a: '' }],
    ['a=b=c', { a: 'b=c' }],
    ['a=12345678901234567890', { a: '12345678901234567890' }],
  ])('%s', (text, expected) => {
    expect(set(text)).toEqual(expected)
  })

  it('takes every value as a text where it is told to', () => {
    expect(set('a=1,b={true,null}', true)).toEqual({ a: '1', b: ['true', 'null'] })
  })

  it('goes into what is there', () => {
    expect(set('a.list[1]=x', false, { a: { list: [1, 2, 3], b: 1 } })).toEqual({ a: { list: [1, 'x', 3], b: 1 } })
    expect(set('a.b=1', false, { a: 'text' })).toEqual({ a: { b: 1 } })
  })

  it.each([
    ['a', 'the key "a" has no value'],
    ['a,b=1', 'the key "a" has no value'],
    ['a.b', 'the key "b" has no value'],
    ['a[x]=1', '"x" is no index of a list'],
    ['a[-1]=1', '"-1" is no index of a list'],
    ['a[70000]=1', 'index 70000 is greater than 65536'],
    ['a[0]b=1', '"b" stands behind an index'],
    ['a={x', 'a list has no end: a "}" is missing'],
    [`${'a.'.repeat(40)}a=1`, 'it goes through more than 30 maps'],
  ])('refuses %s', (text, message) => {
    expect(() => set(text)).toThrow(new SetSyntaxError(message))
  })
})

it('merges maps and replaces all else', () => {
  expect(mergedValues({ a: { b: 1, c: [1] }, d: 1 }, { a: { c: [2], e: null }, d: { f: 1 } })).toEqual({
    a: { b: 1, c: [2], e: null },
    d: { f: 1 },
  })
})
