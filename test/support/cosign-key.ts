import { type KeyObject, randomBytes, scryptSync } from 'node:crypto'
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js'

/** A key as `cosign generate-key-pair` writes it. */
export function sealedKey(key: KeyObject, password: string, { N = 32_768, kind = 'SIGSTORE' } = {}): string {
  const [salt, nonce] = [randomBytes(32), randomBytes(24)]
  const secret = scryptSync(password, salt, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 })
  const ciphertext = xsalsa20poly1305(secret, nonce).encrypt(key.export({ format: 'der', type: 'pkcs8' }))
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  const value = {
    kdf: { name: 'scrypt', params: { N, r: 8, p: 1 }, salt: base64(salt) },
    cipher: { name: 'nacl/secretbox', nonce: base64(nonce) },
    ciphertext: base64(ciphertext),
  }
  const label = `ENCRYPTED ${kind} PRIVATE KEY`
  return `-----BEGIN ${label}-----\n${base64(Buffer.from(JSON.stringify(value)))}\n-----END ${label}-----\n`
}
