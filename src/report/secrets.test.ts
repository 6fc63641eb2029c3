import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSecret, secretFilter } from './secrets.ts'

describe('a secret', () => {
  const secret = 'S3cret/Pass w0rd+"ü"'
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  it.each([
    ['as it is', secret],
    ['in JSON', JSON.stringify({ told: secret })],
    ['in a URL', `https://x/?p=${encodeURIComponent(secret)}`],
    ['in a form', new URLSearchParams({ p: secret.replace(/["+]/g, '') }).toString(), secret.replace(/["+]/g, '')],
    ['in a URL with small digits', encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())],
    ['in base64', base64(secret)],
    ['in a login', `Basic ${base64(`user:${secret}`)}`],
    ['in a login of another length', `Basic ${base64(`me:${secret}:x`)}`],
    ['in hexadecimal', Buffer.from(secret).toString('hex')],
    ['in base64 for URLs', Buffer.from(`${secret}~~~`).toString('base64url')],
  ])('is hidden %s', (_, text, own = secret) => {
    const filter = secretFilter()
    expect(filter.add(own)).toBe(true)
    const hidden = filter.hide(text)
    expect(hidden).toContain('***')
    for (const form of [own, base64(own), encodeURIComponent(own)]) expect(hidden).not.toContain(form)
  })

  it('is hidden in base64 wherever it stands', () => {
    const text = fc.string({ minLength: 8, unit: 'grapheme-ascii' }).filter((one) => one.trim() === one)
    fc.assert(
      fc.property(text, fc.string(), fc.string(), (own, before, after) => {
        const filter = secretFilter()
        filter.add(own)
        const hidden = filter.hide(base64(before + own + after))
        // What is left holds less than four bytes of it.
        expect(hidden).toContain('***')
      }),
    )
  })

  it('of several lines is hidden line by line', () => {
    const filter = secretFilter()
    filter.add('-----BEGIN KEY-----\r\nabcdef\n}\n')
    expect(filter.hide('the line abcdef and } of ----BEGIN')).toBe('the line *** and } of ----BEGIN')
  })

  it.each(['a', 'ab', ' ab ', 'a\nb'])('of one or two characters is refused: %j', (short) => {
    const filter = secretFilter()
    expect(filter.add(short)).toBe(false)
    expect(filter.hide('abracadabra')).toBe('abracadabra')
  })

  it('is hidden in data, whatever holds it', () => {
    const filter = secretFilter()
    filter.add('canary')
    const data = { findings: [{ message: 'a canary', line: 3 }], place: undefined, when: new Date(0), none: null }
    expect(filter.hideIn(data)).toEqual({ ...data, findings: [{ message: 'a ***', line: 3 }] })
  })

  it('that another one holds is hidden with it', () => {
    const filter = secretFilter()
    filter.add('token')
    filter.add('token-and-more')
    expect(filter.hide('token-and-more token')).toBe('*** ***')
  })
})

describe('variables', () => {
  it.each([
    ['DB_PASSWORD', 'x9'],
    ['API_KEY', 'abc'],
    ['AUTH_TOKEN', 'abc'],
    ['DATABASE_URL', 'postgres://user:pass@db/x'],
    ['SECRET_KEY_BASE', 'abc'],
    ['MYSQL_ROOT_PASSWORD', 'root'],
    ['CERT', '-----BEGIN RSA PRIVATE KEY-----\n'],
  ])('%s=%s looks like one', (name, value) => {
    expect(isSecret(name, value)).toBe(true)
  })

  it.each([
    ['LOG_LEVEL', 'debug'],
    ['PASSWORD_FILE', '/run/secrets/x'],
    ['TOKEN_TTL', '3600s'],
    ['API_KEY_RATE_LIMIT', '60/minute'],
    ['TOKEN_ALGORITHM', 'HS256'],
    ['DB_PASSWORD', ''],
    ['REQUIRE_PASSWORD', 'true'],
    ['URL', 'http://host/x'],
    ['MONKEY', 'x'],
    ['PASSENGER_HOST', 'x'],
    ['DD_UWSGI_PASS', 'uwsgi_server'],
  ])('%s=%s does not', (name, value) => {
    expect(isSecret(name, value)).toBe(false)
  })
})
