import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const docs = join(import.meta.dirname, '..', 'docs')
const page = readFileSync(join(docs, 'threat-model.md'), 'utf8')
const promises = [...page.matchAll(/^\| (?<promise>[^|]+) \| \[\w+\]\((?<file>[^)]+)\): "(?<title>[^|]+)" \|$/gm)].map(
  ({ groups }) => ({ ...groups }) as { promise: string; file: string; title: string },
)

describe('the threat model', () => {
  it.each(promises)('promises what a test holds: $promise', ({ file, title }) => {
    expect(readFileSync(join(docs, file), 'utf8')).toContain(title)
  })

  it('has a test for each row of a promise', () => {
    const rows = page.slice(page.indexOf('## What is promised')).match(/^\| (?!Promise|---).*\|$/gm) ?? []
    expect(promises.length).toBe(rows.length)
    expect(promises.length).toBeGreaterThan(25)
  })
})
