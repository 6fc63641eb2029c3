import { describe, expect, it } from 'vitest'
import { list, number, object, optional, otherAnswer, parsed, taken, text } from './shape.ts'

const pull = object('a pull request', {
  number,
  title: text,
  head: object('a branch', { ref: text }),
  body: optional(text),
})
const pulls = list('pull requests', pull)
const address = 'GET https://forge.example/api/pulls'

describe('an answer', () => {
  it('is taken for what it is, whatever else stands in it', () => {
    const answer = [{ number: 1, title: 'Bump', head: { ref: 'bump', sha: '0' }, body: null, url: '' }]
    expect(taken(answer, pulls, address)).toBe(answer)
  })

  it.each([
    ['null', 'null'],
    ['', 'nothing'],
    ['  ', 'empty text'],
    ['<!DOCTYPE html><title>Sign in</title>', 'an HTML page'],
    ['\n<html lang="en">', 'an HTML page'],
    ['Bad gateway', 'text'],
    ['"text"', 'text'],
    ['7', 'the number 7'],
    ['{"message":"hello"}', 'an object'],
    ['[null]', 'a list that holds null'],
    ['[[]]', 'a list that holds a list'],
    ['[{}]', 'a list that holds an object whose "number" is nothing'],
    ['[{"number":"1"}]', 'a list that holds an object whose "number" is text'],
    ['[{"number":1,"title":"","head":null}]', 'a list that holds an object whose "head" is null'],
    [
      '[{"number":1,"title":"","head":{"ref":[]}}]',
      'a list that holds an object whose "head" is an object whose "ref" is a list',
    ],
    [
      '[{"number":1,"title":"","head":{"ref":""},"body":1}]',
      'a list that holds an object whose "body" is the number 1',
    ],
  ])('that is %j is refused as "%s"', (body, what) => {
    expect(() => taken(parsed(Buffer.from(body)), pulls, address)).toThrow(
      expect.objectContaining({
        name: 'ServiceError',
        service: 'forge.example',
        message: `${address} answered with ${what} instead of a list of pull requests`,
      }),
    )
  })

  it('has no fields that it inherits', () => {
    const shape = object('a thing', { constructor: object('a thing', {}) })
    expect(shape.differs({})).toBe('an object whose "constructor" is nothing')
  })

  it('is refused by its address where that is no method and URL', () => {
    expect(otherAnswer('https://forge.example/x', 'null', 'JSON').service).toBe('forge.example')
  })
})
