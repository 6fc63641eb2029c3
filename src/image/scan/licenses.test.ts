import { describe, expect, it } from 'vitest'
import { judgeLicense, readLicensePolicy } from './licenses.ts'

const verdict = (text: string, allowed: readonly string[], denied: readonly string[] = []): string => {
  const judged = judgeLicense(text, { allowed, denied })
  return judged.kind === 'refused' ? `refused for ${judged.names.join(', ')}` : judged.kind
}

describe('a licence', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['MIT', ['MIT'], [], 'allowed'],
    ['MIT', ['Apache-2.0'], [], 'refused for MIT'],
    ['MIT', [], ['GPL-3.0-only'], 'allowed'],
    ['GPL-3.0-only', [], ['GPL-3.0-only'], 'refused for GPL-3.0-only'],
    ['GPL-3.0-only', [], ['GPL-*'], 'refused for GPL-3.0-only'],
    ['GPL-3.0-only', [], ['gpl-*'], 'refused for GPL-3.0-only'],
    ['LGPL-3.0-only', [], ['GPL-*'], 'allowed'],
    // https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/: one side of OR, both of AND
    ['MIT OR GPL-2.0-only', ['MIT'], [], 'allowed'],
    ['MIT OR GPL-2.0-only', [], ['GPL-*'], 'allowed'],
    ['AGPL-3.0-only OR GPL-2.0-only', [], ['*GPL-*'], 'refused for AGPL-3.0-only, GPL-2.0-only'],
    ['MIT AND GPL-2.0-only', ['MIT'], [], 'refused for GPL-2.0-only'],
    ['(MIT OR Apache-2.0) AND (BSD-3-Clause OR GPL-2.0-only)', ['MIT', 'BSD-*'], [], 'allowed'],
    // What SPDX 2 wrote before there were -only and -or-later
    ['GPL-2.0', [], ['GPL-2.0-only'], 'refused for GPL-2.0-only'],
    ['GPL-2.0+', [], ['GPL-2.0-or-later'], 'refused for GPL-2.0-or-later'],
    ['GPL-2.0+', [], ['GPL-2.0-only'], 'allowed'],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      [],
      ['GPL-*'],
      'refused for GPL-2.0-only WITH Classpath-exception-2.0',
    ],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      ['GPL-2.0-only'],
      [],
      'refused for GPL-2.0-only WITH Classpath-exception-2.0',
    ],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only WITH Classpath-exception-2.0'], [], 'allowed'],
    ['MIT', ['MIT'], ['MIT'], 'refused for MIT'],
    ['LicenseRef-acme', ['MIT'], [], 'refused for LicenseRef-acme'],
    ['LicenseRef-acme', ['LicenseRef-*'], [], 'allowed'],
    // No expressions: of distributions, and broken ones
    ['public-domain', [], ['GPL-*'], 'unreadable'],
    ['public-domain', ['public-domain'], [], 'allowed'],
    ['GPL-2+', [], ['GPL-2+'], 'refused for GPL-2+'],
    ['(MIT OR', ['MIT'], [], 'unreadable'],
    ['', ['MIT'], [], 'unreadable'],
    ['('.repeat(100_000), ['MIT'], [], 'unreadable'],
  ])('%s with %j allowed and %j denied is %s', (text, allowed, denied, expected) => {
    expect(verdict(text, allowed, denied)).toBe(expected)
  })
})

it.each(['(MIT OR GPL-2.0-only)', 'MIT OR', 'MIT AND BSD', '', 'a b'])('a list that has %j is refused', (entry) => {
  expect(() => readLicensePolicy(['MIT', entry], [])).toThrow(
    expect.objectContaining({
      name: 'InputError',
      message: expect.stringContaining('allow-licenses'),
      fix: expect.any(String),
    }),
  )
})
