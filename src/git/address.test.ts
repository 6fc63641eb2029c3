import { describe, expect, it } from 'vitest'
import { InputError } from '../errors.ts'
import { parseAddress } from './address.ts'

const parse = (text: string) =>
  parseAddress(text, { server: 'https://github.com', isFolder: (path) => path === './ops' })

describe('the address of a repository', () => {
  it.each([
    ['https://github.com/acme/ops.git', 'http', 'https://github.com', 'acme/ops'],
    ['https://ghe.example.com:8443/acme/ops', 'http', 'https://ghe.example.com:8443', 'acme/ops'],
    ['acme/ops', 'http', 'https://github.com', 'acme/ops'],
    ['git@github.com:acme/ops.git', 'ssh', undefined, 'acme/ops'],
    ['ssh://git@host:22/acme/ops.git', 'ssh', undefined, 'acme/ops'],
    ['git://host/ops.git', 'git', undefined, 'ops'],
    ['file:///srv/git/ops.git', 'local', undefined, 'srv/git/ops'],
    ['./ops', 'local', undefined, './ops'],
  ])('is read from %s', (text, transport, origin, name) => {
    expect(parse(text)).toMatchObject({ transport, origin, name })
  })

  it.each([
    ['https://user:pass@github.com/acme/ops', 'holds a credential'],
    ['https://token@github.com/acme/ops', 'holds a credential'],
    ['ssh://git:pass@host/acme/ops', 'holds a credential'],
    ['--upload-pack=touch /tmp/x', 'is not the address'],
    ['ext::sh -c id', 'is not the address'],
    ['ftp://host/ops.git', 'is not the address'],
    ['https://github.com/acme/ops?x=1', 'is not the address'],
    ['', 'is not the address'],
    ['a\nb', 'is not the address'],
    ['/nowhere/ops.git', 'does not exist'],
    ['C:\\nowhere\\ops.git', 'does not exist'],
  ])('is refused: %j', (text, reason) => {
    expect(() => parse(text)).toThrow(InputError)
    expect(() => parse(text)).toThrow(reason)
    expect(() => parse(text)).not.toThrow(/pass@|token@/)
  })
})
