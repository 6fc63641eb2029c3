import { constants, createCipheriv, type KeyObject, publicEncrypt, randomBytes, X509Certificate } from 'node:crypto'
import { InputError } from '../../errors.ts'
import type { KubernetesObject } from '../../kubernetes/manifest.ts'

/**
 * The public key of a Sealed Secrets controller, from the certificate that `kubeseal --fetch-cert` prints.
 *
 * @param now certificates that have run out are refused, as kubeseal does: the controller has a newer one.
 * @throws InputError where it is no certificate of an RSA key, or has run out.
 */
export function readCertificate(text: string, file: string, now: Date): KeyObject {
  const fix = 'Fetch it from the cluster: kubeseal --fetch-cert > FILE.'
  let certificate: X509Certificate
  try {
    certificate = new X509Certificate(text)
  } catch {
    throw new InputError(`${file} is no certificate in PEM form`, { fix, place: { file, line: 1, column: 1 } })
  }
  const { publicKey, validTo } = certificate
  if (publicKey.asymmetricKeyType !== 'rsa') {
    throw new InputError(`${file} is a certificate of a key that is not RSA (${publicKey.asymmetricKeyType})`, { fix })
  }
  if (new Date(validTo) < now) throw new InputError(`The certificate ${file} has run out on ${validTo}`, { fix })
  return publicKey
}

/**
 * A SealedSecret (bitnami.com/v1alpha1) of values that only the controller can read, and in this namespace under this name alone
 * (its scope `strict`).
 */
export function sealedSecretOf(
  name: string,
  namespace: string,
  values: Readonly<Record<string, string>>,
  key: KeyObject,
): KubernetesObject {
  const seal = ([field, value]: [string, string]): [string, string] => [
    field,
    sealed(value, `${namespace}/${name}`, key),
  ]
  return {
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    metadata: { name },
    spec: { encryptedData: Object.fromEntries(Object.entries(values).map(seal)) },
  }
}

/**
 * `HybridEncrypt` of sealed-secrets (docs/developer/crypto.md there), in base64: the length of the encrypted session key as two
 * bytes, the session key by RSA-OAEP with SHA-256 and the label, the value by AES-256-GCM under a nonce of zeros, since no key is
 * used twice.
 */
function sealed(value: string, label: string, key: KeyObject): string {
  const session = randomBytes(32)
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  const encrypted = publicEncrypt({ key, padding, oaepHash: 'sha256', oaepLabel: Buffer.from(label) }, session)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(encrypted.length)
  const cipher = createCipheriv('aes-256-gcm', session, Buffer.alloc(12))
  const body = [cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]
  return Buffer.concat([length, encrypted, ...body]).toString('base64')
}
