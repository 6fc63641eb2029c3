import { describe, expect, it } from 'vitest'
import type { ContentsPolicy } from './contents-gate.ts'
import { judge, type Policy } from './gate.ts'
import { readIgnoreFile } from './ignore-file.ts'
import { readLicensePolicy } from './licenses.ts'
import type { Misconfiguration, Package, Scan, Secret } from './vulnerability.ts'

const off: ContentsPolicy = {
  secretsFailOn: 'critical',
  misconfigFailOn: 'high',
  licensesFailOn: 'high',
  licenses: readLicensePolicy(['MIT', 'BSD-*'], []),
}
const policy: Policy = {
  failOn: 'critical',
  ignoreUnfixed: false,
  ignored: [],
  now: new Date('2026-11-21T12:00:00Z'),
  contents: off,
}
const secret: Secret = { id: 'github-pat', title: 'GitHub token', severity: 'critical', path: '/app/.env', line: 3 }
const root: Misconfiguration = { id: 'DS-0002', title: 'runs as root', severity: 'high' }
const gpl: Package = { name: 'left-pad', version: '1.0.0', licenses: ['GPL-3.0-only'] }
const restricted = { package: 'x', license: 'GPL-2.0-only', category: 'restricted', severity: 'high' } as const

function scan(contents: Partial<Scan>, platform = 'linux/amd64'): Scan {
  return { platform, scanner: 'trivy', vulnerabilities: [], ...contents }
}
const told = (scans: readonly Scan[], more: Partial<Policy> = {}): string[] =>
  judge(scans, { ...policy, ...more }).findings.map(({ severity, rule }) => `${severity} ${rule}`)
const withContents = (contents: Partial<ContentsPolicy>): Partial<Policy> => ({ contents: { ...off, ...contents } })

describe('each has its own threshold', () => {
  it.each<[Partial<Scan>, Partial<ContentsPolicy>, readonly string[]]>([
    [{ secrets: [secret] }, {}, ['error leaked-secret']],
    [{ secrets: [secret] }, { secretsFailOn: 'none' }, ['warning leaked-secret']],
    [{ secrets: [{ ...secret, severity: 'high' }] }, {}, ['warning leaked-secret']],
    [{ secrets: [{ ...secret, severity: 'medium' }] }, { secretsFailOn: 'low' }, ['error leaked-secret']],
    [{ misconfigurations: [root] }, {}, ['error misconfiguration']],
    [{ misconfigurations: [root] }, { misconfigFailOn: 'critical' }, ['warning misconfiguration']],
    [{ misconfigurations: [{ ...root, severity: 'low' }] }, {}, ['notice misconfiguration']],
    [{ classified: [restricted] }, {}, ['error license-refused']],
    [{ classified: [restricted] }, { licensesFailOn: 'critical' }, ['warning license-refused']],
    [{ classified: [restricted] }, { licensesFailOn: 'off' }, []],
    [{ inventory: [gpl] }, {}, ['error license-refused']],
    [{ inventory: [gpl] }, { licenses: undefined }, []],
    [{ inventory: [{ ...gpl, licenses: ['MIT', 'BSD-2-Clause'] }] }, {}, []],
    [{ inventory: [{ ...gpl, licenses: ['odd'] }] }, {}, ['error license-unreadable']],
    [
      { inventory: [{ ...gpl, licenses: ['odd'] }] },
      { licenses: readLicensePolicy([], ['GPL-*']) },
      ['warning license-unreadable'],
    ],
    [{ inventory: [{ ...gpl, licenses: [] }] }, {}, ['warning license-unreadable']],
  ])('%j by %j: %j', (contents, change, expected) => {
    expect(told([scan(contents)], withContents(change))).toEqual(expected)
  })
})

describe('with new-only', () => {
  it.each<[string, Partial<Scan>, Partial<Scan>, boolean]>([
    ['a secret that runs', { secrets: [secret] }, { secrets: [secret] }, false],
    ['on another line of its file', { secrets: [secret] }, { secrets: [{ ...secret, line: 9 }] }, false],
    ['in another layer', { secrets: [secret] }, { secrets: [{ ...secret, layer: 'sha256:1' }] }, false],
    ['a secret in another file', { secrets: [secret] }, { secrets: [{ ...secret, path: '/app/b' }] }, true],
    ['a secret of another kind', { secrets: [secret] }, { secrets: [{ ...secret, id: 'aws' }] }, true],
    ['a secret where none runs', { secrets: [secret] }, {}, true],
    ['a misconfiguration that runs', { misconfigurations: [root] }, { misconfigurations: [root] }, false],
    ['another misconfiguration', { misconfigurations: [root] }, { misconfigurations: [{ ...root, id: 'DS-1' }] }, true],
    ['a licence that runs', { inventory: [gpl] }, { inventory: [gpl] }, false],
    ['a licence of another package', { inventory: [gpl] }, { inventory: [{ ...gpl, name: 'y' }] }, false],
    ['another licence', { inventory: [gpl] }, { inventory: [{ ...gpl, licenses: ['AGPL-3.0-only'] }] }, true],
    ['a class of licence that runs', { classified: [restricted] }, { classified: [restricted] }, false],
    ['another class of licence', { classified: [restricted] }, { classified: [{ ...restricted, license: 'X' }] }, true],
  ])('%s', (_, here, running, refused) => {
    expect(judge([scan(here)], { ...policy, running: [scan(running)] }).refused).toBe(refused)
  })
})

it('what several platforms have is told once, and counted', () => {
  const both = [scan({ secrets: [secret] }), scan({ secrets: [secret] }, 'linux/arm64')]
  const verdict = judge(both, policy)
  expect(verdict.findings.map(({ message }) => message)).toEqual([
    'A secret (GitHub token, critical) stands in /app/.env, line 3: everybody who can pull the image can read it [linux/amd64, linux/arm64]',
  ])
  expect(verdict.contents).toEqual({ 'leaked-secret': 1 })
})

it('packages of one licence are one finding', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({ ...gpl, name }))
  const { findings } = judge([scan({ inventory: many })], policy)
  expect(findings.map(({ message }) => message)).toEqual([
    'The licence GPL-3.0-only is not allowed: a 1.0.0, b 1.0.0, c 1.0.0, d 1.0.0, e 1.0.0 and 2 more [linux/amd64]',
  ])
})

describe('the ignore file accepts them', () => {
  it.each([
    ['- id: github-pat\n  reason: of a test\n', []],
    ['secrets:\n  - id: github-pat\n    statement: of a test\n    paths: ["app/**"]\n', []],
    ['secrets:\n  - id: github-pat\n    statement: of a test\n    paths: ["other/**"]\n', ['error leaked-secret']],
    [
      '- id: github-pat\n  reason: of a test\n  expires: 2026-01-01\n',
      ['error leaked-secret', 'warning ignore-expired'],
    ],
    ['vulnerabilities: []\nmisconfigurations:\n  - id: DS-0002\n    statement: x\n', ['error leaked-secret']],
  ])('%j: %j', async (text, expected) => {
    const ignored = await readIgnoreFile(text, 'ignore.yaml')
    expect(told([scan({ secrets: [secret] })], { ignored })).toEqual(expected)
  })

  it('by the name of a licence', async () => {
    const ignored = await readIgnoreFile('licenses:\n  - id: GPL-3.0-only\n    statement: not distributed\n', 'i.yaml')
    expect(told([scan({ inventory: [gpl] })], { ignored })).toEqual([])
  })
})

it('what came with a layer stands where the layer was made', () => {
  const place = { file: 'Dockerfile', line: 4 }
  const placeOf = (layer: string) => (layer === 'sha256:1' ? place : undefined)
  const { findings } = judge([scan({ secrets: [{ ...secret, layer: 'sha256:1' }] })], { ...policy, placeOf })
  expect(findings[0]).toMatchObject(place)
})
