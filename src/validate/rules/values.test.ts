import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressFault, blockFault, endpointAddressFault } from './values/addresses.ts'
import { scheduleFault, timeZoneFault } from './values/cron.ts'
import { parseDuration } from './values/durations.ts'
import * as names from './values/names.ts'
import { isWhole, parseQuantity, wholeUnits } from './values/quantity.ts'

describe('a quantity', () => {
  it.each([
    ['1', 1_000_000_000n],
    ['100m', 100_000_000n],
    ['1.5Gi', 1_610_612_736n * 1_000_000_000n],
    ['2e3', 2_000n * 1_000_000_000n],
    ['1E', 10n ** 18n * 1_000_000_000n],
    ['.5', 500_000_000n],
    ['1.', 1_000_000_000n],
    ['+1k', 1_000n * 1_000_000_000n],
    ['-1', -1_000_000_000n],
    ['Gi', 0n],
    ['.', 0n],
    ['1n', 1n],
    ['0.1n', 1n],
    [' 1Ki ', 1024n * 1_000_000_000n],
    [0.5, 500_000_000n],
    ['9Ei', (2n ** 63n - 1n) * 1_000_000_000n],
  ])('%s is read exactly', (text, nanos) => expect(parseQuantity(text)).toBe(nanos))

  it.each(['', '1 Gi', '1gb', '1Mi1', '10%', 'abc', '1.2.3', 'e', '1Gi\n', '1ki', '--1', '1e', true, null, {}])(
    '%s is none',
    (text) => expect(parseQuantity(text)).toBeUndefined(),
  )

  it('is the same in every unit that can express it', () => {
    const isSame = fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      (n) => parseQuantity(`${n}k`) === parseQuantity(`${n * 1000}`),
    )
    fc.assert(isSame, { seed: 7 })
  })

  it('is whole up to thousandths', () => {
    expect([isWhole(10n ** 9n), isWhole(1_500_000_000n), isWhole(1n)]).toEqual([true, false, false])
    expect([wholeUnits(1_500_000_000n), wholeUnits(-1_500_000_000n)]).toEqual([2n, -1n])
  })
})

describe('a duration', () => {
  it.each([
    ['1h30m', 5400],
    ['1.5s', 1.5],
    ['-2ms', -0.002],
    ['0', 0],
    ['1us', 0.000001],
  ])('%s is %s seconds', (text, seconds) => expect(parseDuration(text)).toBeCloseTo(seconds, 9))
  it.each(['', '1', 's', '1 s', '1d', '-', '1h-30m', '3000000h'])('%s is none', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  )
})

describe('names', () => {
  it.each([
    [names.dnsLabelFault, ['a', 'a-1', '1a'], ['', 'A', '-a', 'a-', 'a.b', 'a'.repeat(64)]],
    [names.dns1035LabelFault, ['a', 'a-1'], ['1a', 'a.b']],
    [names.dnsSubdomainFault, ['a.b', 'a'.repeat(253)], ['a..b', '.a', 'a_b', 'a'.repeat(254)]],
    [names.wildcardDnsFault, ['*.a.b'], ['*', 'a.*', '*.*.b', 'a.b']],
    [names.qualifiedNameFault, ['a', 'A_b.c', 'a.b/C'], ['', '/a', 'a/', 'a/b/c', 'A/b', '-a', 'a'.repeat(64)]],
    [names.labelValueFault, ['', 'a', 'A_b.c'], ['-a', 'a b', 'a'.repeat(64)]],
    [names.pathSegmentFault, ['a:b', 'A b'], ['.', '..', 'a/b', 'a%b']],
    [names.portNameFault, ['http', 'a-1'], ['8080', 'a--b', '-a', 'HTTP', 'a'.repeat(16)]],
    [names.relaxedEnvNameFault, ['A', 'a b', '1'], ['', 'a=b', 'ä']],
    [names.strictEnvNameFault, ['A', 'a.b-c'], ['1', 'a b', '..a']],
    [names.configKeyFault, ['a', '.a', 'A_b'], ['', '.', '..', '..a', 'a/b']],
    [names.headerNameFault, ['X-A'], ['', 'a_b']],
    [names.domainPathFault, ['a.b/c'], ['a', '/a', 'a/', 'A/b']],
  ] as const)('%o', (fault, good, bad) => {
    for (const name of good) expect([name, fault(name)]).toEqual([name, undefined])
    for (const name of bad) expect([name, typeof fault(name)]).toEqual([name, 'string'])
  })

  it('of generated objects are checked as if their last dash were a letter', () => {
    expect(names.maskedGenerateName('web-')).toBe('wea')
    expect(names.maskedGenerateName('web')).toBe('web')
  })

  it('near to a DNS label are found', () => {
    expect([names.nearestDnsLabel('My_App'), names.nearestDnsLabel('---')]).toEqual(['my-app', undefined])
  })
})

describe('addresses', () => {
  it.each(['10.0.0.1', '::', '2001:db8::1', '::ffff:10.0.0.1', '010.0.0.1', '1:2:3:4:5:6:7:8'])('%s is one', (text) =>
    expect(addressFault(text, false)).toBeUndefined(),
  )
  it.each(['', '1.2.3', '1.2.3.256', '::g', '1:2:3', '1::2::3', '1:2:3:4:5:6:7:8:9', '1.2.3.4/', '12345::'])(
    '%s is none',
    (text) => expect(addressFault(text, false)).toBeDefined(),
  )
  it('are refused in ambiguous spellings by strict servers', () => {
    for (const text of ['010.0.0.1', '::ffff:10.0.0.1']) expect(addressFault(text, true)).toBeDefined()
    expect(blockFault('10.0.0.1/8', true)).toBeDefined()
    expect(blockFault('10.0.0.0/8', true)).toBeUndefined()
    expect(blockFault('10.0.0.0/33', false)).toBeDefined()
  })
  it.each(['0.0.0.0', '127.0.0.1', '169.254.1.1', '224.0.0.5', '::1', 'fe80::1', 'ff02::1'])(
    '%s is no end of a route',
    (text) => expect(endpointAddressFault(text)).toBeDefined(),
  )
  it('that can be routed to are', () => {
    for (const text of ['10.0.0.1', '2001:db8::1', '8.8.8.8']) expect(endpointAddressFault(text)).toBeUndefined()
  })
})

describe('a schedule', () => {
  it.each([
    '* * * * *',
    '*/5 0-3 1,15 jan-MAR mon',
    '@daily',
    '@every 1h30m',
    '0 0 ? * *',
    '0 0 31 2 *',
    '5/15 * * * *',
    'TZ=UTC * * * * *',
  ])('%s is one', (text) => expect(scheduleFault(text)).toBeUndefined())
  it.each([
    '',
    '* * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 7',
    '*/0 * * * *',
    '5-1 * * * *',
    '@noon',
    '@every x',
    'a * * * *',
    '1-2-3 * * * *',
  ])('%s is none', (text) => expect(scheduleFault(text)).toBeDefined())
})

describe('a time zone', () => {
  it.each(['UTC', 'Europe/Paris', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'])('%s is one', (text) =>
    expect(timeZoneFault(text)).toBeUndefined(),
  )
  it.each(['', 'Local', 'PST', 'europe/paris', 'Europe/Nowhere', '+05:00', '../UTC', '/UTC'])('%s is none', (text) =>
    expect(timeZoneFault(text)).toBeDefined(),
  )
})
