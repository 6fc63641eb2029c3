import { need, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { isBase64 } from '../values/base64.ts'
import { byteLength, configKeyFault } from '../values/names.ts'

const SECRETS = 'https://kubernetes.io/docs/concepts/configuration/secret/'
const LIMIT = 1024 * 1024

export const configRules = [
  {
    name: 'config-keys',
    summary: 'Keys of ConfigMaps and Secrets consist of letters, digits, - _ and .; a ConfigMap has no key twice.',
    cites: 'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
    kinds: ['ConfigMap', 'Secret'],
    check(object, review) {
      for (const list of ['data', 'binaryData', 'stringData']) {
        const isRead = review.kind === 'ConfigMap' ? list !== 'stringData' : list !== 'binaryData'
        for (const [key, value] of isRead ? object.at(list).entries() : []) {
          const fault = configKeyFault(key)
          if (fault !== undefined) review.refuse(value, `the key ${shown(key)} ${fault}`)
          const isTwice =
            review.kind === 'ConfigMap' && list === 'data' && Object.hasOwn(object.at('binaryData').map ?? {}, key)
          if (isTwice) review.refuse(value, `the key ${shown(key)} stands in binaryData as well`)
        }
      }
    },
  },
  {
    name: 'config-size',
    summary: 'The values of a ConfigMap or Secret have at most 1 MiB together.',
    cites: 'https://kubernetes.io/docs/concepts/configuration/configmap/#motivation',
    kinds: ['ConfigMap', 'Secret'],
    check(object, review) {
      const plain = review.kind === 'ConfigMap' ? object.at('data') : object.at('stringData')
      const encoded = review.kind === 'ConfigMap' ? object.at('binaryData') : object.at('data')
      let size = 0
      for (const [, value] of plain.entries()) size += typeof value.value === 'string' ? byteLength(value.value) : 0
      for (const [key, value] of encoded.entries()) {
        const isReplaced = review.kind === 'Secret' && Object.hasOwn(plain.map ?? {}, key)
        if (!isReplaced && typeof value.value === 'string') size += Buffer.byteLength(value.value, 'base64')
      }
      if (size > LIMIT)
        review.refuse(
          review.kind === 'Secret' ? encoded : object,
          `the values have ${size} bytes, but at most ${LIMIT} are allowed`,
        )
    },
  },
  {
    name: 'base64-values',
    summary: 'Values of data in a Secret, and of binaryData in a ConfigMap, are base64.',
    cites: `${SECRETS}#restriction-names-data`,
    kinds: ['ConfigMap', 'Secret'],
    check(object, review) {
      for (const [key, value] of object.at(review.kind === 'Secret' ? 'data' : 'binaryData').entries()) {
        if (typeof value.value !== 'string' || isBase64(value.value)) continue
        const fix =
          review.kind === 'Secret'
            ? 'Encode the value, or move it to stringData'
            : 'Encode the value, or move it to data'
        review.refuse(value, `the value of ${shown(key)} is not base64`, fix)
      }
    },
  },
  {
    name: 'secret-type',
    summary: 'A Secret of a type that Kubernetes knows has the keys that the type asks for.',
    cites: `${SECRETS}#secret-types`,
    kinds: ['Secret'],
    check: checkType,
  },
] as const satisfies readonly Rule[]

const REQUIRED_KEYS: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
}

function checkType(secret: Node, review: Review): void {
  const type = secret.at('type').text ?? 'Opaque'
  const has = (key: string) =>
    Object.hasOwn(secret.at('data').map ?? {}, key) || Object.hasOwn(secret.at('stringData').map ?? {}, key)
  for (const key of REQUIRED_KEYS[type] ?? []) {
    if (!has(key)) review.refuse(secret.at('data', key), `the key ${key} is required in a Secret of the type ${type}`)
    else if (type !== 'kubernetes.io/tls') checkJson(review, secret, key)
  }
  if (type === 'kubernetes.io/basic-auth' && !has('username') && !has('password')) {
    for (const key of ['username', 'password'])
      review.refuse(secret.at('data', key), `username or password is required in a Secret of the type ${type}`)
  }
  if (type === 'kubernetes.io/ssh-auth' && plainValueOf(secret, 'ssh-privatekey') === '') {
    review.refuse(
      secret.at('data', 'ssh-privatekey'),
      `the key ssh-privatekey is required in a Secret of the type ${type}`,
    )
  }
  if (type === 'kubernetes.io/service-account-token') {
    need(
      review,
      secret.at('metadata', 'annotations', 'kubernetes.io/service-account.name'),
      `in a Secret of the type ${type}`,
    )
  }
}

/** The value of a key as the server sees it: stringData comes before data. Undefined when it can't be told. */
function plainValueOf(secret: Node, key: string): string | undefined {
  const plain = secret.at('stringData', key)
  if (plain.isSet) return typeof plain.value === 'string' ? plain.value : undefined
  const encoded = secret.at('data', key).value ?? ''
  return typeof encoded === 'string' && isBase64(encoded) ? Buffer.from(encoded, 'base64').toString('utf8') : undefined
}

function checkJson(review: Review, secret: Node, key: string): void {
  const text = plainValueOf(secret, key)
  if (text === undefined || isJsonObject(text)) return
  const place = secret.at('stringData', key).isSet ? secret.at('stringData', key) : secret.at('data', key)
  review.refuse(place, `the value of ${key} must be a JSON object`)
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return value === null || (typeof value === 'object' && !Array.isArray(value))
  } catch {
    return false
  }
}
