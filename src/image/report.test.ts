import { expect, it } from 'vitest'
import { renderSections } from '../report/sections.ts'
import type { ImageDetails } from './details.ts'
import { overviewOf, sectionOf } from './report.ts'
import type { BuildResult } from './result.ts'
import { countSeverities } from './scan/vulnerability.ts'
import type { Trust } from './sign/signer.ts'

const digest = `sha256:${'a'.repeat(64)}`
const details: ImageDetails = {
  sizes: [
    { platform: 'linux/amd64', bytes: 52e6, layers: 3, before: { bytes: 50e6, layers: 3 }, changed: [] },
    { platform: 'linux/arm64', bytes: 48e6, layers: 3, before: { bytes: 48e6, layers: 3 }, changed: [] },
  ],
  steps: [],
  packages: [
    {
      package: 'openssl',
      version: '3.0.1',
      worst: 'critical',
      ids: ['CVE-1', 'CVE-2'],
      upgrade: { version: '3.0.9', clears: 1 },
    },
    { package: 'zlib', version: '1', worst: 'high', ids: ['CVE-3'], upgrade: { version: '2', clears: 1 } },
    { package: 'bash', version: '5', worst: 'high', ids: ['CVE-4'] },
    { package: 'pad', version: '1', worst: 'low', ids: ['CVE-5'], upgrade: { version: '2', clears: 1 } },
  ],
  inventory: { packages: 0, kinds: [], licenses: [] },
  compared: { added: ['CVE-1 (critical) in openssl'], fixed: [] },
}

function image(change: Partial<BuildResult>): BuildResult {
  return {
    ...{
      name: 'web',
      image: 'ghcr.io/acme/web',
      digest,
      copies: [],
      tags: ['1.4.0'],
      platforms: {},
      scanners: ['trivy'],
      databases: {},
    },
    vulnerabilities: { ...countSeverities([]), critical: 1, high: 3, low: 1, platforms: {} },
    ...{ refused: false, pushed: false, signed: false, attested: [], verified: false, sboms: [], details },
    ...change,
  }
}

it('says of each image in one row what became of it, and then what to update first', () => {
  const none = { ...countSeverities([]), platforms: {} }
  const [page = ''] = renderSections([
    overviewOf([
      image({ refused: true }),
      image({
        name: 'api',
        image: 'ghcr.io/acme/api',
        pushed: true,
        signed: true,
        attested: ['sbom'],
        verified: true,
        reference: 'r',
        vulnerabilities: none,
        details: { ...details, packages: [] },
      }),
      image({
        name: 'job',
        image: 'ghcr.io/acme/job',
        scanners: [],
        tags: [],
        details: { ...details, sizes: [], packages: [], compared: { added: [], fixed: [] } },
      }),
    ]),
  ])
  expect(page.split('\n').filter((line) => line !== '')).toEqual([
    '### The images',
    '| Image | Outcome | Size | Vulnerabilities | Beside what runs |',
    '| --- | --- | --- | --- | --- |',
    '| <code>ghcr.io/acme/web:1.4.0</code> | refused, nothing was pushed | linux/amd64 52 MB \\(\\+2.0 MB\\), linux/arm64 48 MB | 1 critical, 3 high, 1 low | 1 new, 0 fixed |',
    '| <code>ghcr.io/acme/api:1.4.0</code> | pushed, signed, attested, verified | linux/amd64 52 MB \\(\\+2.0 MB\\), linux/arm64 48 MB | none | 1 new, 0 fixed |',
    '| <code>ghcr.io/acme/job</code> | built, not pushed |  | not scanned | 0 new, 0 fixed |',
    'Update openssl 3.0.1 of web to 3.0.9: clears 1 of 2 \\(critical at worst\\).<br>Update zlib 1 of web to 2: clears CVE-3 \\(high\\).',
  ])
})

it.each<[string, Trust, string[]]>([
  [
    'a key without the log',
    { key: 'PUBLIC-KEY', transparencyLog: false, insecure: false },
    [
      'cosign verify --key PUBLIC-KEY --insecure-ignore-tlog=true REF',
      'gitops-actions verify REF --key PUBLIC-KEY --no-transparency-log --attestation sbom,scan',
    ],
  ],
  [
    'a workflow',
    {
      identity: 'https://github.com/acme/web/.github/workflows/i.yml@refs/heads/main',
      issuer: 'https://issuer',
      transparencyLog: true,
      insecure: false,
    },
    [
      'cosign verify --certificate-identity https://github.com/acme/web/.github/workflows/i.yml@refs/heads/main --certificate-oidc-issuer https://issuer REF',
      'gitops-actions verify REF --identity https://github.com/acme/web/.github/workflows/i.yml@refs/heads/main --issuer https://issuer --attestation sbom,scan',
    ],
  ],
])('gives the commands that verify what is signed by %s', (_, trust, commands) => {
  const reference = `ghcr.io/acme/web@${digest}`
  const { body } = sectionOf(image({ pushed: true, signed: true, attested: ['sbom', 'scan'], reference }), trust)
  const text = body.flatMap((block) =>
    block.kind === 'code' ? block.text.replaceAll(reference, 'REF').split('\n') : [],
  )
  expect(text).toEqual(['docker pull REF', ...commands])
})
