import { expect, it } from 'vitest'
import type { Finding } from '../../report/finding.ts'
import { unknownKind, withUnknownKindsOnce } from './unknown-kind.ts'

const finding = (kind: string, line: number): Finding => {
  const { path: _, at: __, ...said } = unknownKind({ apiVersion: 'a.example.com/v1', kind }, 'warning')
  return { ...said, file: 'a.yaml', line, column: 1 }
}
const other: Finding = { rule: 'unknown-field', category: 'api', severity: 'error', message: 'unknown field' }

it('one warning stands for all objects of unknown kinds, at the first of them', () => {
  const [first, second] = withUnknownKindsOnce([finding('A', 1), other, finding('B', 5), finding('A', 9)])
  expect([first?.line, second]).toEqual([1, other])
  expect(first?.message).toBe(
    'no schema is known of 3 objects, so only their metadata was judged: a.example.com/v1 A (2), a.example.com/v1 B',
  )
})

it('errors of unknown kinds stay one for each object', () => {
  const errors = [finding('A', 1), finding('B', 2)].map((one) => ({ ...one, severity: 'error' as const }))
  expect(withUnknownKindsOnce(errors)).toEqual(errors)
})
