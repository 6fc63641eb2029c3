import { describe, expect, it } from 'vitest'
import { parseReference } from '../../oci/reference.ts'
import { concerns, readVex, type VexSubject, vexRule } from './openvex.ts'
import type { Vulnerability } from './vulnerability.ts'

const digest = `sha256:${'a'.repeat(64)}`
const other = `sha256:${'b'.repeat(64)}`
const subject: VexSubject = { reference: parseReference('ghcr.io/acme/web'), digests: [digest] }
const found: Vulnerability = {
  id: 'CVE-2026-1',
  aliases: ['GHSA-1'],
  package: 'libx',
  version: '1.0',
  severity: 'critical',
  purl: 'pkg:apk/alpine/libx@1.0?arch=x86_64',
}
const base = {
  vulnerability: { name: 'CVE-2026-1' },
  products: [{ '@id': 'pkg:oci/web?repository_url=ghcr.io/acme/web' }],
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
}
const document = (...statements: readonly object[]): Uint8Array =>
  Buffer.from(
    JSON.stringify({ '@context': 'https://openvex.dev/ns/v0.2.0', timestamp: '2026-01-01T00:00:00Z', statements }),
  )
const covers = (...changes: readonly object[]): boolean =>
  vexRule(readVex(document(...changes.map((change) => ({ ...base, ...change }))), 'vex.json'), subject).covers(found)
const product = (id: string, subcomponents?: readonly string[]) => ({
  products: [{ '@id': id, ...(subcomponents && { subcomponents: subcomponents.map((part) => ({ '@id': part })) }) }],
})

describe('a statement lets a vulnerability through', () => {
  it.each<[string, boolean]>([
    ['not_affected', true],
    ['fixed', true],
    ['affected', false],
    ['under_investigation', false],
  ])('with the status %s: %s', (status, expected) => {
    expect(covers({ status })).toBe(expected)
  })

  it.each<[string, object, boolean]>([
    ['by another of its names', { vulnerability: { name: 'ghsa-1' } }, true],
    ['by an alias', { vulnerability: { name: 'X-1', aliases: ['CVE-2026-1'] } }, true],
    ['by a plain name, as 0.0.1 has it', { vulnerability: 'CVE-2026-1' }, true],
    ['not of another vulnerability', { vulnerability: { name: 'CVE-2026-2' } }, false],
    ['not of one whose name is longer', { vulnerability: { name: 'CVE-2026-10' } }, false],
    ['of a plain product', { products: ['ghcr.io/acme/web'] }, true],
    ['of the image with its digest', product(`pkg:oci/web@${encodeURIComponent(digest)}`), true],
    ['of the image by name and digest', product(`ghcr.io/acme/web@${digest}`), true],
    ['by an identifier', { products: [{ identifiers: { purl: 'pkg:oci/web' } }] }, true],
    ['not of another digest', product(`pkg:oci/web@${encodeURIComponent(other)}`), false],
    ['not of another image', product('pkg:oci/api?repository_url=ghcr.io/acme/api'), false],
    ['not of that name elsewhere', product('pkg:oci/web?repository_url=docker.io/acme/web'), false],
    ['not of an image whose name begins so', product('ghcr.io/acme/web2'), false],
    ['of the package in the image', product('pkg:oci/web', ['pkg:apk/alpine/libx']), true],
    ['of the package in that version', product('pkg:oci/web', ['pkg:apk/alpine/libx@1.0']), true],
    ['not of another version', product('pkg:oci/web', ['pkg:apk/alpine/libx@2.0']), false],
    ['not of another package', product('pkg:oci/web', ['pkg:apk/alpine/liby']), false],
    ['of the package as the product', product('pkg:apk/alpine/libx'), true],
    ['not of another package as the product', product('pkg:apk/alpine/lib'), false],
    ['for a reason in words', { justification: undefined, impact_statement: 'not built in' }, true],
  ])('%s', (_, change, expected) => {
    expect(covers(change)).toBe(expected)
  })

  it('until a later one says something else', () => {
    const later = { status: 'affected', timestamp: '2026-02-01T00:00:00Z' }
    expect(covers({}, later)).toBe(false)
    expect(covers(later, {})).toBe(false)
    expect(covers(later, { timestamp: '2026-03-01T00:00:00Z' })).toBe(true)
  })
})

it('a document about another image has no effect, which can be told', () => {
  const of = (change: object) =>
    readVex(document({ ...base, ...change }), 'vex.json').some((one) => concerns(one, subject))
  expect([of({}), of(product('pkg:oci/api')), of(product('pkg:apk/alpine/libx'))]).toEqual([true, false, true])
})

describe('a document that can not be used is refused', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['that is no JSON', '{', "can't be used"],
    ['of another kind', '{"bomFormat": "CycloneDX"}', 'it is no OpenVEX document'],
    ['without statements', '{"@context": "https://openvex.dev/ns"}', 'it is no OpenVEX document'],
    ['with a status that is none', document({ ...base, status: 'ignored' }), 'statement 1 has the status "ignored"'],
    ['without a vulnerability', document(base, { ...base, vulnerability: {} }), 'statement 2 names no vulnerability'],
    ['without a product', document({ ...base, products: [] }), 'statement 1 names no product'],
    ['without a reason', document({ ...base, justification: undefined }), 'does not say why CVE-2026-1'],
    ['with nothing', document(null as unknown as object), 'has the status undefined'],
  ])('one %s', (_, bytes, message) => {
    expect(() => readVex(Buffer.from(bytes), 'vex.json')).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(message),
        fix: expect.any(String),
        place: { file: 'vex.json' },
      }),
    )
  })
})
