import { describe, expect, it } from 'vitest'
import { celFor } from './load.ts'

const isCustom = (group: string): boolean => group === 'example.com'
const loadedFor = async (...texts: string[]): Promise<boolean> => (await celFor(texts, isCustom)) !== undefined

describe('the engine for CEL', () => {
  it.each([
    ['YAML', 'apiVersion: example.com/v1\n'],
    ['YAML with quotes', '"apiVersion": "example.com/v1"\n'],
    ['JSON', '{"kind":"A","apiVersion":"example.com/v1"}'],
    ['an expression of a policy', 'apiVersion: admissionregistration.k8s.io/v1\nmatchConditions: [{expression: a}]'],
    ['a later document', 'apiVersion: v1\n---\napiVersion: apps/v1\n---\napiVersion: example.com/v1'],
  ])('is loaded for custom resources in %s', async (_, text) => {
    expect(await loadedFor(text)).toBe(true)
  })

  it('is not loaded for built-in kinds alone', async () => {
    expect(await loadedFor('apiVersion: apps/v1\n', 'apiVersion: v1\n')).toBe(false)
  })
})
