import { describe, expect, it } from 'vitest'
import { openRequest, sealRequest } from './requests.ts'

const id = 'ab'.repeat(16)
const request = { id, ref: 'refs/heads/main', until: 1, data: '{"a":"ü\\n"}', paths: ['a.yaml'] }

describe('a request for an edit', () => {
  it('is believed by a job that holds the same secret, and by no other', () => {
    const sealed = sealRequest(request, 'secret')
    expect(openRequest(sealed, id, 'secret')).toEqual(request)
    expect(openRequest(sealed, id, 'other')).toBeUndefined()
    expect(openRequest(sealed, id, '')).toBeUndefined()
  })

  it('is not believed under another name, or when anything was changed', () => {
    const sealed = sealRequest(request, 'secret')
    expect(openRequest(sealed, 'cd'.repeat(16), 'secret')).toBeUndefined()
    for (const [from, to] of [
      ['main', 'prod'],
      ['a.yaml', 'b.yaml'],
      [',1,', ',9,'],
    ] as const) {
      expect(sealed).toContain(from)
      expect(openRequest(sealed.replace(from, to), id, 'secret')).toBeUndefined()
    }
    expect(openRequest('gitops-actions request 1\n\nno seal\n', id, 'secret')).toBeUndefined()
    expect(openRequest('', id, 'secret')).toBeUndefined()
  })
})
