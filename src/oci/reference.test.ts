import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../errors.ts'
import {
  canonicalName,
  familiarName,
  isDigest,
  isTag,
  parseReference,
  readReference,
  sameRepository,
  splitReference,
  validateDigest,
  validateTag,
} from './reference.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('parseReference', () => {
  it.each([
    ['nginx', 'docker.io', 'library/nginx', undefined, undefined],
    ['nginx:1.27', 'docker.io', 'library/nginx', '1.27', undefined],
    ['docker.io/nginx', 'docker.io', 'library/nginx', undefined, undefined],
    ['index.docker.io/library/nginx', 'docker.io', 'library/nginx', undefined, undefined],
    ['bitnami/redis:7.2', 'docker.io', 'bitnami/redis', '7.2', undefined],
    ['localhost/web', 'localhost', 'web', undefined, undefined],
    ['localhost:5000/web:v1', 'localhost:5000', 'web', 'v1', undefined],
    ['[2001:db8::1]:5000/a/b:v1', '[2001:db8::1]:5000', 'a/b', 'v1', undefined],
    [`ghcr.io/acme/web:1.0@${digest}`, 'ghcr.io', 'acme/web', '1.0', digest],
    [`ghcr.io/acme/web@${digest}`, 'ghcr.io', 'acme/web', undefined, digest],
    ['GHCR.io/acme/web', 'ghcr.io', 'acme/web', undefined, undefined],
    ['Registry/web', 'Registry', 'web', undefined, undefined],
    ['a/b__c/d--e/f_g.h', 'docker.io', 'a/b__c/d--e/f_g.h', undefined, undefined],
  ])('reads %s', (text, registry, repository, tag, expectedDigest) => {
    const { written: _, ...reference } = parseReference(text)
    expect(reference).toEqual({
      registry,
      repository,
      ...(tag ? { tag } : {}),
      ...(expectedDigest ? { digest: expectedDigest } : {}),
    })
  })

  it.each([
    ['', 'it is empty'],
    ['ghcr.io/Acme/web', 'must be in lower case: "acme/web"'],
    ['Nginx', 'must be in lower case: "nginx"'],
    ['nginx:', 'the tag "" is wrong: it is empty'],
    ['nginx:-1', 'it starts with "-"'],
    ['nginx:a b', 'white space'],
    ['nginx:a+b', 'the character "+" is not allowed'],
    [`nginx:${'a'.repeat(129)}`, 'longer than 128'],
    ['nginx@sha256:abc', 'sha256 has 64 hexadecimal digits, and here are 3'],
    [`nginx@${digest.toUpperCase().replace('SHA256', 'sha256')}`, 'lower case'],
    ['nginx@1.0', 'the algorithm is missing'],
    ['https://ghcr.io/acme/web', 'URL scheme'],
    ['ghcr.io//web', 'empty path component'],
    ['ghcr.io/web/', 'empty path component'],
    ['ghcr.io/', 'the repository is missing'],
    ['ghcr.io/-web', 'must start and end'],
    ['ghcr.io/a___b', 'must start and end'],
    ['ghcr.io:port/web', 'is no number'],
    ['web$x', 'the character "$" is not allowed'],
    [`${'a/'.repeat(130)}b`, 'longer than 255'],
    ['a'.repeat(64), 'image id'],
  ])('refuses %j and says why', (text, reason) => {
    expect(() => parseReference(text)).toThrow(InputError)
    expect(() => parseReference(text)).toThrow(reason)
    expect(readReference(text)).toBeUndefined()
  })

  it('never throws anything but InputError, and reads the full name and the familiar one as the same repository', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z0-9.:@/_-]{1,40}$/)), (text) => {
        const reference = readReference(text)
        if (reference === undefined) return
        for (const name of [canonicalName(reference), familiarName(reference)]) {
          expect(sameRepository(parseReference(name), reference)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('names', () => {
  it('tells repositories apart by their whole name, never by a prefix', () => {
    const same = (a: string, b: string) => sameRepository(parseReference(a), parseReference(b))
    expect(same('nginx', 'docker.io/library/nginx:1')).toBe(true)
    expect(same('team/app', 'team/app-worker')).toBe(false)
    expect(same('team/app', 'ghcr.io/team/app')).toBe(false)
  })

  it('has a canonical and a familiar form', () => {
    expect(canonicalName(parseReference('nginx:1'))).toBe('docker.io/library/nginx')
    expect(familiarName(parseReference('docker.io/library/nginx'))).toBe('nginx')
    expect(familiarName(parseReference('docker.io/library/a/b'))).toBe('library/a/b')
    expect(familiarName(parseReference('ghcr.io/acme/web:2'))).toBe('ghcr.io/acme/web')
  })

  it('splits text as it is written', () => {
    expect(splitReference('localhost:5000/web')).toEqual({ name: 'localhost:5000/web' })
    expect(splitReference('localhost:5000/web:v1@sha256:ab')).toEqual({
      name: 'localhost:5000/web',
      tag: 'v1',
      digest: 'sha256:ab',
    })
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a Compose file
    expect(splitReference('web:${TAG:-1}')).toEqual({ name: 'web', tag: '${TAG:-1}' })
  })
})

describe('tags and digests', () => {
  it('are given back when valid', () => {
    expect(validateTag('v1.2.3_x-y')).toBe('v1.2.3_x-y')
    expect(validateDigest(digest)).toBe(digest)
    expect(isTag('706798e8')).toBe(true)
    expect(isDigest('sha512:00')).toBe(false)
    expect(isDigest(`blake3:${'a'.repeat(64)}`)).toBe(true)
  })

  it('are refused with the reason', () => {
    expect(() => validateTag('a/b')).toThrow('the character "/" is not allowed')
    expect(() => validateDigest('latest')).toThrow('the algorithm is missing')
    expect(() => validateDigest(`sha256:${'g'.repeat(64)}`)).toThrow('only the digits')
  })
})
