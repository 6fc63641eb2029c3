import { createPrivateKey, type KeyObject, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { objectOf } from '../../value.ts'

const deriveKey = promisify<string, Buffer, number, object, Buffer>(scrypt)

/**
 * Opens a private key as `cosign generate-key-pair` writes it: PKCS #8 in NaCl's secretbox, whose key scrypt makes of a password
 * (https://github.com/sigstore/cosign/blob/v2.6.5/specs/SIGNATURE_SPEC.md, https://github.com/secure-systems-lab/go-securesystemslib `encrypted`).
 *
 * @param pem the text of the file.
 * @returns undefined for a key of another kind or form: whoever knows it has to sign.
 * @throws Error where the password does not open it.
 */
export async function openPrivateKey(pem: string, password: string): Promise<KeyObject | undefined> {
  const sealed = readSealed(pem)
  if (sealed === undefined) return undefined
  const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa.js')
  const { N, r, p, salt, nonce, ciphertext } = sealed
  const key = await deriveKey(password, salt, 32, { N, r, p, maxmem: 256 * N * r })
  let der: Uint8Array
  try {
    der = xsalsa20poly1305(key, nonce).decrypt(ciphertext)
  } catch (cause) {
    throw new Error('the password does not open it', { cause })
  }
  const opened = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
  return opened.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? opened : undefined
}

interface Sealed {
  readonly N: number
  readonly r: number
  readonly p: number
  readonly salt: Buffer
  readonly nonce: Buffer
  readonly ciphertext: Buffer
}

function readSealed(pem: string): Sealed | undefined {
  const [, body = ''] =
    /^-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END /.exec(pem.trim()) ?? []
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(body, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
  const { kdf: derived, cipher: enclosed, ciphertext } = objectOf(value)
  const [kdf, cipher] = [objectOf(derived), objectOf(enclosed)]
  const { N, r, p } = objectOf(kdf['params'])
  if (kdf['name'] !== 'scrypt' || cipher['name'] !== 'nacl/secretbox') return undefined
  // The only costs that cosign has written and takes.
  if ((N !== 65_536 && N !== 32_768) || r !== 8 || p !== 1) return undefined
  const bytes = (text: unknown): Buffer => Buffer.from(String(text), 'base64')
  return { N, r, p, salt: bytes(kdf['salt']), nonce: bytes(cipher['nonce']), ciphertext: bytes(ciphertext) }
}
