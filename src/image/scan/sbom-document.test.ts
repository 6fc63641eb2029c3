import { expect, it } from 'vitest'
import { parseReference } from '../../oci/reference.ts'
import { finishSbom } from './sbom-document.ts'

const subject = {
  image: parseReference('ghcr.io/acme/web'),
  platform: 'linux/arm64/v8',
  digest: `sha256:${'a'.repeat(64)}`,
}
const purl = `pkg:oci/web@sha256%3A${'a'.repeat(64)}?arch=arm64&os=linux&repository_url=ghcr.io/acme/web`

/** As scanners write it. */
const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:1',
  metadata: {
    timestamp: '2026-01-02T03:04:05.678+01:00',
    tools: { components: [{ name: 'trivy', version: '0.72.0' }] },
    component: { 'bom-ref': 'image', type: 'container', name: '/tmp/view' },
  },
  components: [
    { 'bom-ref': 'os', type: 'operating-system', name: 'alpine', version: '3.20.0' },
    {
      ...{ 'bom-ref': 'lib', type: 'library', name: 'libx', version: '1', purl: 'pkg:apk/alpine/libx@1' },
      ...{ cpe: 'cpe:2.3:a:x:libx:1:*:*:*:*:*:*:*', licenses: [{ license: { id: 'MIT' } }] },
    },
    { ...{ 'bom-ref': 'app', type: 'library', name: 'app', purl: 'pkg:npm/app@1' }, licenses: licensesOf('custom') },
    { 'bom-ref': 'file', type: 'file', name: '/app/a', hashes: [{ alg: 'SHA3-256', content: 'ff' }] },
  ],
  dependencies: [
    { ref: 'image', dependsOn: ['os', 'app'] },
    { ref: 'os', dependsOn: ['lib'] },
    { ref: 'app', dependsOn: ['lib', 'gone'] },
  ],
  vulnerabilities: [{ id: 'CVE-1' }],
}

function licensesOf(name: string): object[] {
  return [{ license: { name } }, { expression: 'MIT' }]
}

it('names the image in CycloneDX, and leaves what is wrong with it out', () => {
  const made = finishSbom('cyclonedx', bom, subject)
  expect(made).toMatchObject({
    metadata: { component: { 'bom-ref': 'image', name: 'ghcr.io/acme/web', version: subject.digest, purl } },
    components: bom.components,
  })
  expect(made).not.toHaveProperty('vulnerabilities')
})

it('names the image in SPDX 2.3, and writes the purpose of an operating system as the schema has it', () => {
  const unique = '26008c15-9c0e-4466-a5dd-c3c2e6a1d4f5'
  const written = {
    spdxVersion: 'SPDX-2.3',
    name: '/tmp/view',
    documentNamespace: `http://trivy.dev/container_image//tmp/view-${unique}`,
    packages: [
      { SPDXID: 'a', name: '/tmp/view', primaryPackagePurpose: 'CONTAINER' },
      { SPDXID: 'b', name: 'alpine', primaryPackagePurpose: 'OPERATING-SYSTEM' },
    ],
  }
  expect(finishSbom('spdx', written, subject)).toMatchObject({
    name: `ghcr.io/acme/web@${subject.digest}`,
    documentNamespace: `https://ghcr.io/acme/web/${'a'.repeat(64)}/${unique}`,
    packages: [
      {
        name: 'ghcr.io/acme/web',
        versionInfo: subject.digest,
        externalRefs: [{ referenceType: 'purl', referenceLocator: purl }],
      },
      { name: 'alpine', primaryPackagePurpose: 'OPERATING_SYSTEM' },
    ],
  })
})

it('makes SPDX 3.0 of CycloneDX', () => {
  const made = finishSbom('spdx3', bom, subject) as { '@graph': Record<string, unknown>[] }
  const graph = made['@graph'].map(({ creationInfo, ...one }) => one)
  const of = (type: string): object[] => graph.filter((one) => one['type'] === type)
  expect(of('CreationInfo')).toMatchObject([
    { specVersion: '3.0.1', created: '2026-01-02T02:04:05Z', createdBy: ['urn:uuid:1#scanner'] },
  ])
  expect(of('software_Package')).toMatchObject([
    { software_primaryPurpose: 'container', software_packageUrl: purl, verifiedUsing: [{ algorithm: 'sha256' }] },
    { software_primaryPurpose: 'operatingSystem', software_packageVersion: '3.20.0' },
    { software_primaryPurpose: 'library', externalIdentifier: [{ externalIdentifierType: 'cpe23' }] },
    { software_packageUrl: 'pkg:npm/app@1' },
  ])
  expect(of('software_File')).toMatchObject([{ name: '/app/a', verifiedUsing: [{ algorithm: 'sha3_256' }] }])
  expect([of('simplelicensing_LicenseExpression'), of('simplelicensing_SimpleLicensingText')]).toMatchObject([
    [{ simplelicensing_licenseExpression: 'MIT' }],
    [{ simplelicensing_licenseText: 'custom' }],
  ])
  const short = (id: unknown): string => String(id).replace('urn:uuid:1#', '')
  const edges = graph
    .filter(({ type }) => type === 'Relationship')
    .map(({ from, relationshipType, to }) => `${short(from)} ${relationshipType} ${(to as string[]).map(short)}`)
  expect(edges).toEqual([
    'image contains component-1,component-2,component-3,component-4',
    'component-1 contains component-2',
    'component-3 dependsOn component-2',
    'component-2 hasDeclaredLicense license-1',
    'component-3 hasDeclaredLicense license-2,license-1',
  ])
  const [document] = of('SpdxDocument') as { element: string[] }[]
  const described = graph.flatMap(({ spdxId, type }) => (type === 'SpdxDocument' ? [] : (spdxId ?? [])))
  expect(new Set(document?.element)).toEqual(new Set(described))
})
