import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** A certificate as a controller shows it, and its private key. */
export interface Certified {
  readonly certificate: string
  readonly privateKey: KeyObject
}

const signatureAlgorithm = { rsa: '300d06092a864886f70d01010b0500', ec: '300a06082a8648ce3d040302' }

/** A self-signed certificate (X.509, RFC 5280) that is valid until a year. */
export function selfSigned(until = 2049, kind: 'rsa' | 'ec' = 'rsa'): Certified {
  const { publicKey, privateKey } =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const algorithm = Buffer.from(signatureAlgorithm[kind], 'hex')
  const name = der(0x30, der(0x31, der(0x30, Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from('test')))))
  const time = (year: number): Buffer => der(0x18, Buffer.from(`${year}0101000000Z`))
  const subject = publicKey.export({ type: 'spki', format: 'der' })
  const validity = der(0x30, time(2020), time(until))
  const version = der(0xa0, der(0x02, Buffer.from([2])))
  const body = der(0x30, version, der(0x02, Buffer.from([1])), algorithm, name, validity, name, subject)
  const signature = createSign('sha256').update(body).sign(privateKey)
  const whole = der(0x30, body, algorithm, der(0x03, Buffer.from([0]), signature))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return { certificate: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`, privateKey }
}

/** A value of ASN.1 as DER writes it: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const digits = content.length.toString(16)
  const length = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex')
  const head = content.length < 128 ? [tag, content.length] : [tag, 0x80 + length.length, ...length]
  return Buffer.concat([Buffer.from(head), content])
}
