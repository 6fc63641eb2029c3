import { expect, it } from 'vitest'
import { normalisePlatform } from './platform.ts'

it.each([
  ['linux/amd64', 'linux/amd64'],
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/arm/v7', 'linux/arm/v7'],
  ['linux/x86_64', 'linux/amd64'],
  ['linux/aarch64', 'linux/arm64'],
  ['linux/armhf', 'linux/arm/v7'],
  ['windows/amd64', 'windows/amd64'],
])('%s is %s', (text, platform) => {
  expect(normalisePlatform(text)).toBe(platform)
})

it.each([
  ['arm64', 'linux/arm64'],
  ['aarch64', 'linux/arm64'],
  ['x86_64', 'linux/amd64'],
  ['linux/amd46', 'linux/amd64'],
  ['linux/arm46', 'linux/arm64'],
  ['Linux/AMD64', 'linux/amd64'],
  ['linux-arm64', 'linux/arm64'],
  ['linxu/amd64', 'linux/amd64'],
  ['linux/arm/7', 'linux/arm/v7'],
  ['linux:amd64', 'linux/amd64'],
])('%s is none; %s was meant', (text, guess) => {
  expect(() => normalisePlatform(text)).toThrow(
    expect.objectContaining({
      name: 'InputError',
      message: `"${text}" is no platform`,
      fix: `Did you mean "${guess}"?`,
    }),
  )
})

it.each(['', '/', 'linux/amd64/v1/x', 'plan9/z80', 'linux/amd64 '])('%j is none', (text) => {
  expect(() => normalisePlatform(text)).toThrow('is no platform')
})
