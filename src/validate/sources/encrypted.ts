import type { Finding } from '../known-rules.ts'

const marker = 'ENC[AES256_GCM,'

/**
 * Whether a text was encrypted with SOPS: values stand as `ENC[AES256_GCM,…]`, and a field `sops` holds the keys.
 * https://getsops.io/docs/
 */
export function isEncrypted(text: string): boolean {
  return text.includes(marker) && /(?<![^\s"'{])sops["']?\s*:/.test(text)
}

/** The findings that are still true once the file is decrypted: encrypted values are valid of any type, `sops` goes away. */
export function withoutEncrypted(text: string, findings: readonly Finding[]): Finding[] {
  const lines = text.split(/\r\n|\n|\r/)
  return findings.filter(({ path = '', line = 1 }) => {
    if (/^sops(?:\.|$)/.test(path)) return false
    return !(lines[line - 1] ?? '').includes(marker)
  })
}
