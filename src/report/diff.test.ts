import { createTwoFilesPatch } from 'diff'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from './diff.ts'

describe('the diff of a file that is new or gone', () => {
  it.each(['a\n', 'a', 'a\r\nb\n', '\n\n', 'a\n\nb'])('is what the library makes of %j', async (text) => {
    const options = { context: 4 }
    const made = createTwoFilesPatch('/dev/null', 'b/x', '', text, undefined, undefined, options)
    const gone = createTwoFilesPatch('a/x', '/dev/null', text, '', undefined, undefined, options)
    const header = /^=+\n/
    expect(await unifiedDiff('x', '', text)).toBe(made.replace(header, ''))
    expect(await unifiedDiff('x', text, '')).toBe(gone.replace(header, ''))
  })
})
