import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytes, cpuQuantity, memoryQuantity, seconds, wholeSeconds } from './amounts.ts'
import { configKey, distinctNames, dnsLabel, serviceLabel } from './names.ts'
import { literal } from './pod.ts'

describe('amounts', () => {
  it.each([
    ['1m30s', 90],
    ['500ms', 0.5],
    ['1h', 3600],
    ['30', 30],
    ['1.5s', 1.5],
    ['x', undefined],
    ['', undefined],
  ])('the duration %j', (text, expected) => {
    expect(seconds(text)).toBe(expected)
  })

  it('is never less than a second in Kubernetes', () => {
    expect(wholeSeconds('1ms')).toBe(1)
  })

  it.each([
    ['512m', '512Mi'],
    ['1g', '1Gi'],
    ['1.5gb', '1536Mi'],
    ['64MiB', '64Mi'],
    ['100000', '100000'],
    [1024, '1Ki'],
  ])('the memory %j', (text, expected) => {
    expect(memoryQuantity(bytes(text) ?? 0)).toBe(expected)
  })

  it.each([
    ['0.5', '500m'],
    [2, '2'],
    ['0.0001', '1m'],
    ['0.1', '100m'],
    ['-1', undefined],
    ['x', undefined],
  ])('the CPUs %j', (text, expected) => {
    expect(cpuQuantity(text)).toBe(expected)
  })
})

describe('names', () => {
  it.each([
    ['web', 'web'],
    ['Web_App', 'web-app'],
    ['vhost.d', 'vhost-d'],
    ['1st', 's-1st'],
    ['-x-', 'x'],
  ])('%s becomes %s', (name, expected) => {
    expect(serviceLabel(name)).toBe(expected)
  })

  it('are valid for every text, and always the same', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (name) => {
        expect(serviceLabel(name)).toMatch(/^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/)
        expect(dnsLabel(name, 15).length).toBeLessThanOrEqual(15)
        expect(configKey(name === '' ? 'x' : name)).toMatch(/^[-._a-zA-Z0-9]+$/)
      }),
    )
  })

  it('that collide are told apart, and a name that is valid keeps itself', () => {
    const names = distinctNames(['a_b', 'a-b', 'a.b'], serviceLabel)
    expect(Object.fromEntries(names)).toEqual({ 'a-b': 'a-b', a_b: 'a-b-2', 'a.b': 'a-b-3' })
  })
})

describe('texts that Kubernetes expands', () => {
  it.each([
    ['$(A)', '$$(A)'],
    ['a$b', 'a$b'],
    ['$$', '$$$'],
    ['x$$(y)', 'x$$$$(y)'],
  ])('%s is written %s', (text, expected) => {
    expect(literal(text)).toBe(expected)
  })

  it('come out as they were', () => {
    const kubernetes = (text: string): string =>
      text.replace(/\$(\$|\([^)]*\))/g, (_, next: string) => (next === '$' ? '$' : 'EXPANDED'))
    fc.assert(
      fc.property(fc.array(fc.constantFrom('$', '(', ')', 'a', 'B')), (parts) => {
        const text = parts.join('')
        expect(kubernetes(literal(text))).toBe(text)
      }),
    )
  })
})
