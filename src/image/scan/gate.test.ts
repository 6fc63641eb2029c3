import { describe, expect, it } from 'vitest'
import { judge, type Policy } from './gate.ts'
import { readIgnoreFile } from './ignore-file.ts'
import type { Scan, Vulnerability, VulnerabilitySeverity } from './vulnerability.ts'

const now = new Date('2026-11-21T12:00:00Z')
const policy: Policy = { failOn: 'critical', ignoreUnfixed: false, ignored: [], now }

function vulnerability(severity: VulnerabilitySeverity, more: Partial<Vulnerability> = {}): Vulnerability {
  return { id: 'CVE-2026-1', aliases: [], package: 'libx', version: '1.0', fixedIn: '1.1', severity, ...more }
}

function scan(platform: string, ...vulnerabilities: Vulnerability[]): Scan {
  return { platform, scanner: 'trivy', packages: 3, vulnerabilities }
}

describe('judge', () => {
  it.each<[VulnerabilitySeverity, Policy['failOn'], boolean]>([
    ['critical', 'critical', true],
    ['high', 'critical', false],
    ['high', 'high', true],
    ['critical', 'high', true],
    ['medium', 'high', false],
    ['medium', 'medium', true],
    ['low', 'low', true],
    ['unknown', 'low', false],
    ['critical', 'none', false],
  ])('%s with fail-on %s: refused %s', (severity, failOn, refused) => {
    expect(judge([scan('linux/amd64', vulnerability(severity))], { ...policy, failOn }).refused).toBe(refused)
  })

  it('refuses for one platform of many', () => {
    const verdict = judge([scan('linux/amd64'), scan('linux/arm64', vulnerability('critical'))], policy)
    expect(verdict.refused).toBe(true)
    expect(verdict.platforms['linux/amd64']?.critical).toBe(0)
    expect(verdict.platforms['linux/arm64']?.critical).toBe(1)
  })

  it('lets through what has no fix, when that is asked for', () => {
    const { fixedIn: _, ...unfixed } = vulnerability('critical')
    const scans = [scan('linux/amd64', unfixed)]
    expect(judge(scans, policy).refused).toBe(true)
    const verdict = judge(scans, { ...policy, ignoreUnfixed: true })
    expect(verdict.refused).toBe(false)
    expect(verdict.findings).toMatchObject([{ severity: 'warning' }])
  })

  it('counts a vulnerability once, however many platforms and scanners see it', () => {
    const grype = vulnerability('high', { id: 'GHSA-1', aliases: ['CVE-2026-1'], version: 'v1.0' })
    const scans = [
      scan('linux/amd64', vulnerability('critical')),
      scan('linux/arm64', vulnerability('critical')),
      { platform: 'linux/amd64', scanner: 'grype', vulnerabilities: [grype] },
    ]
    const verdict = judge(scans, policy)
    expect(verdict.findings).toHaveLength(1)
    expect(verdict.findings[0]?.message).toBe('CVE-2026-1 (critical) in libx 1.0 [linux/amd64, linux/arm64]')
    expect(verdict.total).toMatchObject({ critical: 1, high: 0 })
  })

  it('takes the worse rating of two scanners', () => {
    const scans = [scan('linux/amd64', vulnerability('low')), scan('linux/amd64', vulnerability('critical'))]
    expect(judge(scans, policy).refused).toBe(true)
  })

  it('says when a scanner recognised nothing', () => {
    const verdict = judge([{ ...scan('linux/amd64'), packages: 0 }], policy)
    expect(verdict.findings).toMatchObject([{ rule: 'nothing-recognised', severity: 'notice' }])
  })
})

describe('with fix-within', () => {
  const published = '2026-11-15T00:00:00Z'
  it.each<[number | undefined, string | undefined, boolean, string]>([
    [undefined, published, true, '[linux/amd64]'],
    [7, published, false, '[linux/amd64], and counts from 2026-11-22 on'],
    [6, published, true, '[linux/amd64]'],
    [7, undefined, true, '[linux/amd64]'],
    [7, 'some day', true, '[linux/amd64]'],
  ])('of %s days, published %s: refused %s', (critical, date, refused, end) => {
    const found = vulnerability('critical', date === undefined ? {} : { published: date })
    const grace = critical === undefined ? {} : { critical }
    const verdict = judge([scan('linux/amd64', found)], { ...policy, grace })
    expect(verdict.refused).toBe(refused)
    expect(verdict.findings[0]?.message.endsWith(end)).toBe(true)
  })

  it('counts each severity by its own', () => {
    const found = [vulnerability('high', { published }), vulnerability('critical', { id: 'CVE-2', published })]
    const verdict = judge([scan('linux/amd64', ...found)], { ...policy, failOn: 'high', grace: { high: 30 } })
    expect(verdict.findings.map(({ severity }) => severity)).toEqual(['warning', 'error'])
  })
})

it.each([
  ['2026-11-20T00:00:00Z', []],
  ['2026-11-14T12:00:00Z', []],
  ['2026-11-13T11:00:00Z', ['The vulnerability database of trivy is 8 days old (2026-11-13)']],
  ['nonsense', []],
])('a database of %s', (database, messages) => {
  const { findings, refused } = judge([{ ...scan('linux/amd64'), database }], policy)
  expect(findings.map(({ message }) => message)).toEqual(messages.map((text) => expect.stringContaining(text)))
  expect(refused).toBe(false)
})

it.each([
  ['2026-11-22T11:00:00Z', []],
  [
    '2026-11-25T00:00:00Z',
    ['This machine says that it is 2026-11-21, and the vulnerability database of trivy was made on 2026-11-25'],
  ],
])('a clock that is behind a database of %s refuses', (database, messages) => {
  const { findings, refused } = judge([{ ...scan('linux/amd64'), database }], policy)
  expect(findings.map(({ message }) => message)).toEqual(messages)
  expect(refused).toBe(messages.length > 0)
})

describe('with new-only', () => {
  const here = vulnerability('critical')
  const on = (platform: string, ...found: Vulnerability[]) => [scan(platform, ...found)]
  const amd64 = 'linux/amd64'
  const versions = ['1.0', '0.9', '1.0-r1', 'v1.0', '2.0']
  const same: Partial<Vulnerability>[] = [
    ...versions.map((version) => ({ version })),
    { id: 'GHSA-1', aliases: ['CVE-2026-1'] },
    { id: 'GHSA-1', aliases: ['CVE-2026-0', 'CVE-2026-1'] },
    { severity: 'low' },
    { fixedIn: '9' },
    { path: 'usr/bin/elsewhere' },
    { purl: 'pkg:generic/libx@0.1' },
    { title: 'other words' },
    { severity: 'high' },
    { severity: 'unknown' },
    { version: '' },
    { published: '2020-01-01T00:00:00Z' },
    { url: 'https://example.com/1' },
    { layer: `sha256:${'1'.repeat(64)}` },
    { id: 'OSV-1', aliases: ['GHSA-1', 'CVE-2026-1'] },
  ]
  const different: Partial<Vulnerability>[] = [
    { id: 'CVE-2026-2' },
    { id: 'CVE-2026-10' },
    { id: 'CVE-2025-1' },
    { id: 'GHSA-1' },
    { id: 'GHSA-1', aliases: ['CVE-2026-2'] },
    { package: 'liby' },
    { package: 'libx2' },
    { package: 'LIBX' },
    { package: 'golang.org/x/libx' },
    { package: '' },
    { package: 'libx-dev' },
    { package: 'lib' },
    { package: 'liby', id: 'GHSA-1', aliases: ['CVE-2026-1'] },
    { id: 'CVE-2026-11' },
    { id: 'XCVE-2026-1' },
    { id: 'CVE-2026-2', aliases: ['GHSA-9', 'CVE-2026-10'] },
  ]

  it.each(same.map((change) => [JSON.stringify(change), change] as const))(
    'what runs already does not refuse, also as %s',
    (_, change) => {
      const running = on(amd64, vulnerability('critical', change))
      const verdict = judge([scan(amd64, here)], { ...policy, running })
      expect(verdict).toMatchObject({ refused: false, running: 1 })
      expect(verdict.findings).toMatchObject([
        { severity: 'warning', message: expect.stringMatching(/and runs already$/) },
      ])
    },
  )

  it.each(different.map((change) => [JSON.stringify(change), change] as const))(
    'what is new refuses, where %s runs',
    (_, change) => {
      const running = on(amd64, vulnerability('critical', change))
      const verdict = judge([scan(amd64, here)], { ...policy, running })
      expect(verdict).toMatchObject({ refused: true, running: 0 })
    },
  )

  it.each<[string, readonly Scan[], boolean]>([
    ['nothing runs', [], true],
    ['it runs on no other platform', on('linux/arm64', here), true],
    ['it runs on one of its two platforms', on(amd64, here), true],
    ['it runs on both', [...on(amd64, here), ...on('linux/arm64', here)], false],
  ])('on two platforms, where %s: refused %s', (_, running, refused) => {
    expect(judge([scan(amd64, here), scan('linux/arm64', here)], { ...policy, running }).refused).toBe(refused)
  })

  it('refuses exactly the new one', () => {
    const added = vulnerability('critical', { id: 'CVE-2026-9' })
    const verdict = judge([scan(amd64, here, added)], { ...policy, running: on(amd64, here) })
    expect(verdict.findings.map(({ severity, message }) => [severity, message.split(' ')[0]])).toEqual([
      ['warning', 'CVE-2026-1'],
      ['error', 'CVE-2026-9'],
    ])
  })
})

describe('accepted vulnerabilities', () => {
  const scans = [
    scan('linux/amd64', vulnerability('critical', { path: 'usr/bin/x', purl: 'pkg:apk/alpine/libx@1.0?arch=x' })),
  ]
  const refusedWith = async (text: string, file = 'ignore.yaml'): Promise<boolean> =>
    judge(scans, { ...policy, ignored: await readIgnoreFile(text, file) }).refused

  it.each([
    ['- id: CVE-2026-1\n  reason: not reachable\n', false],
    ['- id: cve-2026-1\n  reason: not reachable\n  expires: 2026-11-22\n', false],
    ['- id: CVE-2026-1\n  reason: not reachable\n  expires: 2026-11-21\n', true],
    ['- id: CVE-2026-2\n  reason: another\n', true],
    ['vulnerabilities:\n  - id: CVE-2026-1\n    statement: as Trivy has it\n    expired_at: 2027-01-01\n', false],
    ['- id: CVE-2026-1\n  reason: r\n  paths: [usr/bin/x]\n', false],
    ['- id: CVE-2026-1\n  reason: r\n  paths: [usr/bin/y]\n', true],
    ['- id: CVE-2026-1\n  reason: r\n  purls: ["pkg:apk/alpine/libx"]\n', false],
    ['- id: CVE-2026-1\n  reason: r\n  purls: ["pkg:apk/alpine/lib"]\n', true],
    ['ignore:\n  - vulnerability: CVE-2026-1\n    reason: as Grype has it\n', false],
    ['ignore:\n  - vulnerability: CVE-2026-1\n    reason: r\n    package: {name: libx, version: "1.0"}\n', false],
    ['ignore:\n  - vulnerability: CVE-2026-1\n    reason: r\n    package: {name: libx, version: "1.1"}\n', true],
    ['ignore:\n  - vulnerability: CVE-2026-1\n    reason: r\n    package: {location: "usr/**"}\n', false],
    ['', true],
  ])('%j: refused %s', async (text, refused) => {
    expect(await refusedWith(text)).toBe(refused)
  })

  it.each([
    ['CVE-2026-1\n', false],
    ['# why\nCVE-2026-1 exp:2027-01-01\n', false],
    ['CVE-2026-1 exp:2026-01-01\n', true],
    ['# CVE-2026-1\n', true],
  ])('.trivyignore %j: refused %s', async (text, refused) => {
    expect(await refusedWith(text, '.trivyignore')).toBe(refused)
  })

  it('that have expired are told, with their place', async () => {
    const ignored = await readIgnoreFile(
      '- id: A\n  reason: r\n- id: CVE-2026-1\n  reason: r\n  expires: 2026-01-31\n',
      'i.yaml',
    )
    expect(judge(scans, { ...policy, ignored }).findings[1]).toMatchObject({
      rule: 'ignore-expired',
      message: 'The exception for CVE-2026-1 has expired on 2026-01-31, so it counts again',
      file: 'i.yaml',
      line: 3,
      column: 3,
    })
  })

  it.each([
    ['- id: CVE-1\n', 'CVE-1 has no reason', 1],
    ['- reason: r\n', 'an entry has no id', 1],
    ['ignore:\n  - vulnerability: CVE-1\n    reason: r\n    fix-state: unknown\n', 'the unknown key "fix-state"', 2],
    ['ignore:\n  - vulnerability: CVE-1\n    package: {type: deb}\n', 'the unknown key "type"', 2],
    ['- id: A\n  reason: r\n- id: B\n  reason: r\n  untill: 2027-01-01\n', 'the unknown key "untill"', 3],
    ['- id: A\n  reason: r\n  expires: soon\n', '"soon" is no date', 1],
    ['a: b\n', 'it holds no list', 1],
    ['- [', 'it is not valid YAML', 1],
    ['- CVE-1\n', 'an entry has no id', 1],
  ])('%j is refused: %s', async (text, message, line) => {
    const failure = readIgnoreFile(text, 'ignore.yaml')
    await expect(failure).rejects.toThrow(message)
    await expect(failure).rejects.toMatchObject({ name: 'InputError', place: { file: 'ignore.yaml', line } })
  })
})
