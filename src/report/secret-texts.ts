/** A secret that stands in a text as it is: what it may be called, and where (UTF-16 units, the end is exclusive). */
export interface SecretSpot {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A pattern whose first group is a secret. Its name is the group `name`, that of `called`, or this one. */
interface Shape {
  readonly pattern: RegExp
  readonly name: string
  readonly called?: (name: string) => string
}

const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/
const schemePassword = (scheme: string): string => `${scheme.replace(/^jdbc:|[^A-Za-z0-9].*/gi, '')}_PASSWORD`

/** What is a secret whatever it is called. */
const shapes: readonly Shape[] = [
  {
    name: 'PASSWORD',
    pattern: /(?<name>[a-z][a-z0-9+.-]{1,30}):\/\/[^\s:@/"'<>]{0,100}:([^\s/"'<>]{1,200})@/dgi,
    called: schemePassword,
  },
  { name: 'MYSQL_PASSWORD', pattern: /(?<![\w.-])[\w.-]{1,60}:([^\s@:/"']{1,200})@(?:tcp|unix)\(/dg },
  {
    name: 'AUTHORIZATION',
    pattern: /\bAuthorization["']?[ \t]{0,4}[:=,]?[ \t]{0,4}["']?(?:Basic|Bearer|Token|ApiKey) +([^\s"'<]{6,400})/dgi,
  },
  {
    name: 'TOKEN',
    // Of AWS, GitHub, GitLab, npm, Slack, Stripe, OpenAI, Google, Vault, Docker Hub, PyPI, SendGrid, Tailscale, and JSON Web Tokens
    pattern:
      /(?<![\w-])((?:AKIA|ASIA)[A-Z0-9]{16}|gh[opsur]_\w{36,}|github_pat_\w{20,}|glpat-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|[sr]k_live_\w{16,}|sk-(?:proj-|ant-)?[\w-]{32,}|AIza[\w-]{35}|hvs\.[\w-]{20,}|dckr_pat_[\w-]{20,}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{50,}|SG\.[\w-]{20,}\.[\w-]{20,}|tskey-[\w-]{10,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})(?![\w-])/dg,
  },
  {
    name: 'WEBHOOK_URL',
    pattern:
      /(https:\/\/(?:hooks\.slack\.com\/services\/T|discord(?:app)?\.com\/api\/webhooks\/\d|[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/)[\w/@-]{8,400})/dg,
  },
  {
    name: 'PASSWORD',
    pattern: /\b(?:IDENTIFIED\s{1,9}(?:WITH\s{1,9}\w{1,40}\s{1,9})?(?:BY|AS)|PASSWORD)\s{1,9}'([^'\n]{1,200})'/dgi,
  },
  {
    name: 'PASSWORD_HASH',
    pattern:
      /(?<![\w.@-])[\w.@-]{1,60}:(\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}|\$apr1\$[./\w]{1,8}\$[./\w]{22}|\$[1567]\$[\w./+=$]{10,200}|\{SHA\}[\w+/]{27}=)/dg,
  },
  // redis.conf, .netrc, the configuration of Docker, headers that nginx adds
  {
    name: 'PASSWORD',
    pattern: /^[ \t]{0,20}(?:requirepass|masterauth|sentinel auth-pass \S{1,60}) +["']?([^\s"']{1,200})/dgm,
  },
  { name: 'PASSWORD', pattern: /\blogin +\S{1,60}\s+password +(\S{1,200})/dg },
  { name: 'AUTH', pattern: /"auth"[ \t]{0,4}:[ \t]{0,4}"([A-Za-z0-9+/]{12,400}={0,2})"/dg },
  {
    name: 'PASSWORD',
    pattern: /\b(?:proxy|fastcgi|grpc|add)_\w{3,10} +(?<name>[\w-]{1,60}) +["']?([^\s"';]{1,400})/dg,
  },
  // The default of a variable that a program or a start script replaces itself.
  { name: 'PASSWORD', pattern: /\$\{(?<name>[A-Za-z_][\w.]{0,80})(?::-?|-)([^\s${}?+=-][^\s${}]{0,200})\}/dg },
]

/** `name=value`, `name: value`, `"name": "value"` and the like. */
const assignment =
  /(?<![\w.-]|\$\{)(?:-D|--?)?["']?([A-Za-z][\w.-]{0,80})["']?[ \t]{0,4}(?:=>|:=|[=:])[ \t]{0,4}(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s"';,&|]{1,400}))/dg

const secretName =
  /(?:^|_)(?:[a-z0-9]*(?:pass(?:word|wd|phrase|code)?|pwd|secret|token)|auth_?key|password_hash|pre_?shared_key|secret_key(?:_base)?|credentials?|(?:access|account|admin|api|app|encrypt|encryption|license|master|private|secret|service|session|shared|signing|storage)_?key|masterauth|salt)$/
const otherName =
  /(?:bypass|compass|(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached|auth_request)_pass|(?:csrf|xsrf|next|page|public)_token)$/

/** `requirePass`, `require-pass`: `require_Pass`, `require_pass`. */
export function underscored(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_')
}

/** Whether what an option, a field or a parameter of this name holds is a secret. */
export function namesSecret(name: string): boolean {
  const plain = underscored(name).toLowerCase()
  return secretName.test(plain) && !otherName.test(plain)
}

/** A word that says something else than a secret where one could stand: a variable, a path, a switch, a type, what is blackened. */
const noValue =
  /^(?:\$|%[({A-Za-z]|@?\/[\w.-]+\/|<|\*|\{\{|\[|\{|!(?:vault|env|ref|secret)|[A-Za-z]:\\|\.{0,2}\/[\w.-]+(?:\/[\w.-]+)*\/?$|(?:file|env|https?|vault|secret|ref|arn):|your[-_ ]|(?:true|false|yes|no|on|off|none|null|nil|undefined|required|optional|string|str|text|disabled|enabled|disable|enable|default|prompt|stdin|bearer|basic|[x.*-]+|[~^]?[0-9]+\.[0-9]+(?:\.[0-9]+)?)$)/i

/** Whether a word, where a secret could stand, is one that is written out. */
export function isWrittenOut(value: string): boolean {
  return value !== '' && !/[\uE000-\uE002]|\$\{|\$\(|`|\{\{|\s/.test(value) && !noValue.test(value)
}

/** Whether a text holds what is a secret by its form, whatever it is called: a known token, a private key, a URL with a password. */
export function holdsSecret(text: string): boolean {
  return privateKey.test(text) || shaped(text).length > 0
}

function shaped(text: string): SecretSpot[] {
  // To search first takes a fifth of the time: most texts have none, and each `matchAll` makes its pattern anew.
  const likely = shapes.filter(({ pattern }) => text.search(pattern) >= 0)
  return likely.flatMap(({ name, pattern, called }) =>
    [...text.matchAll(pattern)].flatMap(({ groups, indices }): SecretSpot[] => {
      const given = groups?.['name']
      const at = indices?.[given === undefined ? 1 : 2]
      if (at === undefined) return []
      const value = text.slice(...at).replace(/^(?:\$(?=\d|apr1)|https:\/\/)/, '')
      if (!isWrittenOut(value) || (given !== undefined && called === undefined && !namesSecret(given))) return []
      return [{ name: given === undefined ? name : (called?.(given) ?? given), start: at[0], end: at[1] }]
    }),
  )
}

/**
 * The secrets that stand in a text, in its order: passwords of URLs and connection strings, tokens of known shape, private keys,
 * and what is assigned to a name such as `password`.
 */
export function secretsInText(text: string): SecretSpot[] {
  if (privateKey.test(text)) return [{ name: 'PRIVATE_KEY', start: 0, end: text.length }]
  const found = shaped(text)
  if (text.search(assignment) < 0) return apart(found)
  for (const match of text.matchAll(assignment)) {
    const [, name = ''] = match
    const at = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[4]
    if (at === undefined || !namesSecret(name)) continue
    const value = text.slice(...at)
    if (!isWrittenOut(value) || (/^[0-9]{1,3}$/.test(value) && !/pass|pwd/i.test(name))) continue
    found.push({ name, start: at[0], end: at[1] })
  }
  return apart(found)
}

/** Whether a secret stands in a text as it is. */
export function hasSecret(text: string): boolean {
  return text.length < 6 || /^[a-z0-9/ ]*$/.test(text) ? false : secretsInText(text).length > 0
}

/** Lines that say something to people. */
const comment = /^[ \t]*(?:#|\/\/|;|--[ \t]|\*|<!--).*$/gm
/** Programs, in which a name is given what a variable holds. */
const code = /\.(?:[cm]?[jt]sx?|py|go|php|rb|java|rs|kt|cs|c|cpp|html?|lua|css|vue|svelte|md|alloy|river|hcl|tf)$/i

/** The line in which a file has a secret as it is, from 1; undefined where it has none. */
export function secretLineIn(file: string, text: string): number | undefined {
  const plain = text.replace(comment, (line) => ' '.repeat(line.length))
  const isCode = code.test(file)
  const [first] = secretsInText(plain).filter(
    ({ start }) => !isCode || start === 0 || /["']/.test(plain[start - 1] ?? ''),
  )
  return first && plain.slice(0, first.start || plain.search(privateKey)).split('\n').length
}

/** In their order, each where no other one is already. */
export function apart(spots: readonly SecretSpot[]): SecretSpot[] {
  const sorted = [...spots].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((spot) => {
    if (spot.start < end) return false
    end = spot.end
    return true
  })
}
