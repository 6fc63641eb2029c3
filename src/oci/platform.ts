import { InputError } from '../errors.ts'
import { didYouMean, nearest } from '../report/nearest.ts'
import type { Descriptor } from './manifest.ts'

/** A platform that an image runs on, as the OCI image index names it. */
interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
  /** Version of the operating system: Windows images have one. */
  readonly osVersion?: string
}

/** Variants that say nothing more than their architecture: every arm64 is v8, every amd64 is v1. */
const impliedVariant: Readonly<Record<string, string>> = { arm64: 'v8', amd64: 'v1' }

/** `linux/amd64`, `linux/arm/v7`, `windows(10.0.20348.1)/amd64`: the notation of containerd. */
export function formatPlatform(platform: Platform): string {
  const os = platform.osVersion ? `${platform.os}(${platform.osVersion})` : platform.os
  const { architecture, variant } = platform
  const implied = variant === undefined || variant === '' || variant === impliedVariant[architecture]
  return implied ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`
}

/** The platform that an index or a config states; undefined for `unknown/unknown`, as attestations have. */
export function platformOf(value: Readonly<Record<string, unknown>>): Platform | undefined {
  const text = (key: string): string => (typeof value[key] === 'string' ? value[key] : '')
  const [os, architecture, variant, osVersion] = [text('os'), text('architecture'), text('variant'), text('os.version')]
  if (os === '' || os === 'unknown' || architecture === '' || architecture === 'unknown') return undefined
  return { os, architecture, ...(variant ? { variant } : {}), ...(osVersion ? { osVersion } : {}) }
}

/** The platform of an image in an index; empty where it states none. */
export function platformText({ platform }: Descriptor): string {
  const found = platform && platformOf(platform)
  return found === undefined ? '' : formatPlatform(found)
}

/** Names of architectures that people and `uname -m` use, and what they are called here (as in containerd). */
const otherNames: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  i386: '386',
  aarch64: 'arm64',
  armhf: 'arm/v7',
  armel: 'arm/v6',
}

/** What Go, and with it BuildKit and Kubernetes, knows. BuildKit builds for a name that nobody knows without a word. */
const systems = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'solaris', 'wasip1', 'wasi', 'js']
const architectures = [
  ...['amd64', 'arm64', 'arm', '386', 'ppc64le', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm'],
  ...['mips', 'mipsle', 'mips64', 'mips64le'],
]

/**
 * Gives `linux/amd64` back in its shortest usual form.
 * @throws InputError when the text is no `os/architecture[/variant]`, or names a system or architecture that is not known.
 */
export function normalisePlatform(text: string): string {
  const [os = '', given = '', ...more] = text.split('/')
  const [architecture = '', ...variants] = [...(otherNames[given] ?? given).split('/'), ...more]
  const isShaped = variants.length <= 1 && variants.every((variant) => /^[a-z][a-z0-9.]*$/.test(variant))
  if (isShaped && systems.includes(os) && architectures.includes(architecture)) {
    const [variant] = variants
    return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) })
  }
  throw new InputError(`"${text}" is no platform`, { fix: fixFor(text) })
}

/** Names the platform that was meant by `arm64`, `Linux/AMD64`, `linux-amd64`, `linux/amd46`. */
function fixFor(text: string): string {
  const form = 'Write os/architecture[/variant] in lower case, for example linux/amd64 or linux/arm/v7.'
  const plain = text
    .toLowerCase()
    .replace(/[-:_\s]/g, '/')
    .replace('x86/64', 'amd64')
  const [first = '', ...rest] = plain.split('/').map((word) => otherNames[word] ?? word)
  // A word alone is an architecture, and has to be near one.
  if (rest.length === 0 && nearest(first, architectures) === undefined) return form
  const whole = (rest.length === 0 ? ['linux', first] : [first, ...rest]).join('/')
  const known = systems.flatMap((os) => architectures.map((architecture) => `${os}/${architecture}`))
  return didYouMean(whole, [...known, 'linux/arm/v6', 'linux/arm/v7'], form)
}
