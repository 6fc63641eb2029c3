import { describe, expect, it } from 'vitest'
import { readExposed, readPorts } from './short-port.ts'
import { readVolume } from './short-volume.ts'
import { splitWords } from './words.ts'

describe('ports', () => {
  it.each([
    ['80', ['*:->80/tcp']],
    ['8080:80', ['*:8080->80/tcp']],
    ['127.0.0.1:8080:80', ['127.0.0.1:8080->80/tcp']],
    ['127.0.0.1::80', ['127.0.0.1:->80/tcp']],
    ['[::1]:8080:80', ['::1:8080->80/tcp']],
    ['53:53/udp', ['*:53->53/udp']],
    ['53:53/UDP', ['*:53->53/udp']],
    ['8000-8001:80-81', ['*:8000->80/tcp', '*:8001->81/tcp']],
    ['8000-8010:80', ['*:8000-8010->80/tcp']],
    ['3000-3001', ['*:->3000/tcp', '*:->3001/tcp']],
  ])('%s', (text, expected) => {
    const shown = readPorts(text)?.map((port) => {
      return `${port.host_ip ?? '*'}:${port.published ?? ''}->${port.target}/${port.protocol}`
    })
    expect(shown).toEqual(expected)
  })

  it.each(['', ':', 'http', '80:', '80/icmp', '1-3:1-2', '3-1', '70000', 'host:1:2:3', '1.2.3.4'])(
    '%j is none',
    (text) => {
      expect(readPorts(text)).toBeUndefined()
    },
  )

  it.each([
    ['80', [80]],
    ['53/udp', [53]],
    ['8000-8002', [8000, 8001, 8002]],
    ['x', undefined],
  ])('expose %s', (text, expected) => {
    expect(readExposed(text)?.map(({ target }) => target)).toEqual(expected)
  })
})

describe('volumes', () => {
  it.each([
    ['/data', { type: 'volume', source: undefined, target: '/data' }],
    ['data:/data', { type: 'volume', source: 'data', target: '/data', readOnly: false }],
    ['data:/data:ro', { type: 'volume', source: 'data', readOnly: true }],
    ['./x:/x:ro,z', { type: 'bind', source: './x', readOnly: true, selinux: 'z' }],
    ['~/x:/x', { type: 'bind', source: '~/x' }],
    ['/a:/b:rshared', { type: 'bind', propagation: 'rshared' }],
    ['C:\\data:/data', { type: 'bind', source: 'C:\\data', target: '/data' }],
    ['data:/data:nocopy', { nocopy: true }],
  ])('%s', (text, expected) => {
    expect(readVolume(text)).toMatchObject(expected)
  })

  it.each(['', 'ab::cd', ':/x', 'ab:/b:ro:x'])('%j is none', (text) => {
    expect(readVolume(text)).toBeUndefined()
  })
})

describe('commands', () => {
  it.each([
    ['npm start', ['npm', 'start']],
    [`sh -c "echo 'a b' \\"c\\""`, ['sh', '-c', `echo 'a b' "c"`]],
    [`a '' "" b`, ['a', '', '', 'b']],
    ['a\\ b c', ['a b', 'c']],
    ['a # rest', ['a']],
    ['a#b', ['a#b']],
    ['"open', undefined],
    ["'open", undefined],
  ])('%s', (text, expected) => {
    expect(splitWords(text)).toEqual(expected)
  })
})
