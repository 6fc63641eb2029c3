import { describe, expect, it } from 'vitest'
import { compareScans, compareVersions, inventoryOf, vulnerablePackages } from './upgrades.ts'
import type { Scan, Vulnerability } from './vulnerability.ts'

const found = (id: string, change: Partial<Vulnerability> = {}): Vulnerability => ({
  id,
  aliases: [],
  package: 'openssl',
  version: '3.0.1',
  severity: 'high',
  ...change,
})

describe('the smallest upgrade that clears most', () => {
  it.each<[readonly (string | undefined)[], object | undefined]>([
    [['3.0.9', '3.0.11', '3.0.2'], { version: '3.0.11', clears: 3 }],
    [['3.0.9', undefined], { version: '3.0.9', clears: 1 }],
    [[undefined], undefined],
    [['1.1.1w, 3.0.8, 3.1.0', '3.0.9'], { version: '3.0.9', clears: 2 }],
    [['3.0.1-r5', '3.0.1-r12'], { version: '3.0.1-r12', clears: 2 }],
  ])('of fixes in %j is %j', (fixes, upgrade) => {
    const some = fixes.map((fixedIn, index) => found(`CVE-${index}`, fixedIn === undefined ? {} : { fixedIn }))
    expect(vulnerablePackages(some)[0]?.upgrade).toEqual(upgrade)
  })

  it('is told for each package, the worst first', () => {
    const some = [
      found('CVE-1'),
      found('CVE-2', { package: 'zlib', severity: 'critical' }),
      found('CVE-3', { severity: 'low' }),
    ]
    expect(vulnerablePackages(some)).toMatchObject([
      { package: 'zlib', worst: 'critical', ids: ['CVE-2'] },
      { package: 'openssl', worst: 'high', ids: ['CVE-1', 'CVE-3'] },
    ])
  })
})

it.each([
  ['1.2.9', '1.2.10', -1],
  ['v1.0', '1.0', 0],
  ['1.0-rc1', '1.0', -1],
  ['1.0', '1.0.1', -1],
  ['3.0.1-r5', '3.0.1-r12', -1],
  ['2.36-9+deb12u1', '2.36-9+deb12u10', -1],
  ['1.1.1v', '1.1.1w', -1],
])('%s beside %s: %s', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order)
  expect(Math.sign(compareVersions(b, a))).toBe(order === 0 ? 0 : -order)
})

it('tells what is new and what is fixed since the image that runs', () => {
  const scan = (...vulnerabilities: Vulnerability[]): Scan => ({
    platform: 'linux/amd64',
    scanner: 'trivy',
    vulnerabilities,
  })
  const running = scan(found('CVE-1'), found('CVE-2', { package: 'zlib' }))
  expect(compareScans([scan(found('CVE-1', { version: '3.0.2' }), found('CVE-3'))], [running])).toEqual({
    added: ['CVE-3 (high) in openssl'],
    fixed: ['CVE-2 (high) in zlib'],
  })
  const arm64 = { ...running, platform: 'linux/arm64' }
  expect(compareScans([running, arm64], [running, scan()])).toEqual({
    added: ['CVE-1 (high) in openssl [linux/arm64]', 'CVE-2 (high) in zlib [linux/arm64]'],
    fixed: [],
  })
})

it('counts packages over all platforms once, with their kinds and licences', () => {
  const inventory = [
    { name: 'musl', version: '1', licenses: ['MIT'], purl: 'pkg:apk/alpine/musl@1' },
    { name: 'pad', version: '1', licenses: [], purl: 'pkg:npm/pad@1' },
    { name: 'ssl', version: '1', licenses: ['MIT'], purl: 'pkg:apk/alpine/ssl@1' },
  ]
  const scans = ['linux/amd64', 'linux/arm64'].map((platform) => ({
    platform,
    scanner: 'trivy',
    vulnerabilities: [],
    inventory,
  }))
  expect(inventoryOf(scans)).toEqual({
    packages: 3,
    kinds: [
      ['apk', 2],
      ['npm', 1],
    ],
    licenses: [
      ['MIT', 2],
      ['none stated', 1],
    ],
  })
})
