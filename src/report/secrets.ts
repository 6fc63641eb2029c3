import { hasSecret } from './secret-texts.ts'

/** Hides secrets in what leaves this process. */
export interface SecretFilter {
  /**
   * From now on this text is hidden, each of its lines by itself, with its encoded forms.
   * @returns false where it is so short that hiding it would blacken everything: then it is not.
   */
  add(secret: string): boolean
  hide(text: string): string
  /** A copy of plain data in which every text is hidden. */
  hideIn<T>(data: T): T
}

const shortest = 3
/** An encoded form of fewer characters stands in other text by chance. */
const shortestEncoded = 6

export function secretFilter(): SecretFilter {
  const forms = new Set<string>()
  /** Longest first: a form may hold another. */
  let sorted: string[] = []
  const hide = (text: string): string => {
    let hidden = text
    for (const form of sorted) hidden = hidden.replaceAll(form, '***')
    return hidden
  }
  const hideIn = (data: unknown): unknown => {
    if (typeof data === 'string') return hide(data)
    if (Array.isArray(data)) return data.map(hideIn)
    if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype) return data
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, hideIn(value)]))
  }
  return {
    add(secret) {
      const lines = secret.split(/\r?\n/).map((line) => line.trim())
      const long = lines.filter((line) => line.length >= shortest)
      for (const line of long) for (const form of formsOf(line)) forms.add(form)
      sorted = [...forms].sort((a, b) => b.length - a.length)
      return long.length > 0 || secret.trim() === ''
    },
    hide,
    hideIn: <T>(data: T): T => (sorted.length === 0 ? data : (hideIn(data) as T)),
  }
}

/** How a secret may be written: as it is, in JSON, in a URL, in hexadecimal, and in base64 wherever it stands in what is encoded. */
function formsOf(secret: string): string[] {
  const inUrl = encodeURIComponent(secret)
  const base64 = [0, 1, 2].map((before) => base64Within(secret, before))
  const hex = Buffer.from(secret).toString('hex')
  const encoded = [
    JSON.stringify(secret).slice(1, -1),
    inUrl,
    inUrl.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
    inUrl.replaceAll('%20', '+'),
    hex,
    hex.toUpperCase(),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
  ]
  return [secret, ...encoded.filter((form) => form.length >= shortestEncoded)]
}

/**
 * The characters of base64 that a text alone decides when so many bytes stand before it in its group of three, as in
 * `user:password`.
 */
function base64Within(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
  const all = bytes.toString('base64').replace(/={1,2}$/, '')
  return all.slice(before === 0 ? 0 : before + 1, bytes.length % 3 === 0 ? undefined : -1)
}

const secretName =
  /pass(?:word|wd|phrase)?(?:_|$)|secret|token|credential|api_?key|private_?key|access_?key|encryption_?key|(?:^|_)(?:key|salt|pwd|auth)$/i
const notSecret =
  /(?:_FILE|_PATH|_URL|_HOST|_PORT|_TTL|_EXPIRY|_EXPIRATION|_EXPIRES_IN|_LENGTH|_LIFETIME|_NAME|_TYPE|_USER|_ENABLED|_LIMIT|_TIMEOUT|_INTERVAL|_DURATION|_SECONDS|_MINUTES|_HOURS|_DAYS|_ALGORITHM|_SIZE|_HEADER|_ISSUER|(?:FASTCGI|UWSGI|SCGI|GRPC|MEMCACHED)_PASS)$/i

/** Whether a variable looks like a secret: by its name, or because its value has one in it, as a URL with a password. */
export function isSecret(name: string, value: string): boolean {
  if (value === '') return false
  if (hasSecret(value)) return true
  if (/^(?:true|false|yes|no|on|off|none|null)$/i.test(value) || notSecret.test(name)) return false
  // A short number counts something, but for a password.
  if (/^[0-9]{1,3}$/.test(value) && !/(?:pass(?:word|wd|phrase)?|pwd)$/i.test(name)) return false
  return secretName.test(name)
}
