import { describe, expect, it } from 'vitest'
import { diffOfSplices } from './splice-diff.ts'

describe('diffOfSplices', () => {
  it('shows the lines before and after, with their numbers', () => {
    const text = 'a: 1\nb: 2\nc: 3\nd: 4'
    const splices = [
      { start: 18, end: 19, text: '5' },
      { start: 5, end: 10, text: '' },
    ]
    expect(diffOfSplices(text, splices)).toBe('@@ -2,1 +2,0 @@\n-b: 2\n@@ -4,1 +3,1 @@\n-d: 4\n+d: 5')
  })

  it('joins changes of neighbouring lines', () => {
    const splices = [
      { start: 3, end: 4, text: '7' },
      { start: 9, end: 9, text: '\r\nx: y' },
    ]
    expect(diffOfSplices('a: 1\r\nb: 2\r\n', splices)).toContain('+a: 7\n')
    expect(diffOfSplices('a: 1\nb: 2\n', [{ start: 9, end: 9, text: '\nx: y' }])).toBe(
      '@@ -2,1 +2,2 @@\n-b: 2\n+b: 2\n+x: y',
    )
  })
})
