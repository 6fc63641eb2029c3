import { InputError } from '../errors.ts'

/** A platform that an image runs on, as the OCI image index names it. */
export interface Platform {
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

/**
 * Gives `linux/amd64` back in its shortest usual form.
 * @throws InputError when the text is no `os/architecture[/variant]`.
 */
export function normalisePlatform(text: string): string {
  const parts = /^([a-z0-9]+)\/([a-z0-9]+)(?:\/([a-z0-9.]+))?$/.exec(text)
  const [, os, architecture, variant] = parts ?? []
  if (os !== undefined && architecture !== undefined) {
    return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) })
  }
  throw new InputError(`"${text}" is no platform`, {
    fix: 'Write os/architecture[/variant] in lower case, for example linux/amd64 or linux/arm/v7.',
  })
}
