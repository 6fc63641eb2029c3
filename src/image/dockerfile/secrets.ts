import { copiedFrom, unquoted } from '../../oci/dockerfile.ts'
import { holdsSecret } from '../../report/secret-texts.ts'
import { isSecret } from '../../report/secrets.ts'
import { type Check, declared, remark } from './check.ts'

/** Arguments and variables of stages that are in the image stay in its history and configuration, for everybody to read. */
const secrets: Check = ({ chain }) =>
  chain.flatMap(({ instructions }) =>
    instructions.flatMap((one) =>
      declared(one).flatMap(([name, value = '']) => {
        const isArgument = one.keyword === 'ARG'
        // An argument without a default gets its value from who builds.
        const isSecretHere = isArgument && value === '' ? isSecret(name, 'given by the build') : isSecret(name, value)
        if (!isSecretHere || isPublic(name, value)) return []
        const where = isArgument ? 'the history of the image' : 'the configuration of the image'
        return [
          remark(
            'secret-in-image',
            one,
            `${one.keyword} ${name} looks like a secret, and its value stays in ${where}`,
            isArgument
              ? `Give it as a build secret: RUN --mount=type=secret,id=${name},env=${name}.`
              : 'Give it to the container when it starts, or to a step as a build secret (RUN --mount=type=secret).',
          ),
        ]
      }),
    ),
  )

/** What is declared for all the world: fingerprints of signing keys, places of files, values that another variable has. */
function isPublic(name: string, value: string): boolean {
  if (/public|gpg|fingerprint|checksum|sha(?:256|512)/i.test(name)) return true
  // Who writes `XXXXXXXX` or `<password>` shows where one belongs.
  if (/^(.)\1{3,}$|^<[^<>]*>$/.test(value)) return true
  return /^(?:\/|\.\/|~\/|[A-F0-9]{40}$|file:)/.test(value)
}

const keyFiles =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|\.git-credentials|\.env(?:\.(?:local|prod(?:uction)?|stag(?:e|ing)))?|credentials\.json|[^/*]+\.(?:key|p12|pfx))$|(?:^|\/)\.(?:aws|ssh|docker)\/?$/

const copiedSecrets: Check = ({ chain }) =>
  chain.flatMap(({ instructions }) =>
    instructions.flatMap((one) => {
      if ((one.keyword !== 'COPY' && one.keyword !== 'ADD') || copiedFrom(one).length > 0) return []
      const secret = one.words
        .slice(0, -1)
        .map(unquoted)
        .find((source) => keyFiles.test(source))
      if (secret === undefined) return []
      const message = `${secret} usually holds secrets, and is copied into the image`
      return [
        remark(
          'secret-in-image',
          one,
          message,
          'Leave it out, and give it to the step that needs it as a build secret.',
        ),
      ]
    }),
  )

/** What a step or a label says stays in the history and the configuration, for everybody to read. The secret itself is not told. */
const writtenSecrets: Check = ({ chain }) =>
  chain.flatMap(({ instructions }) =>
    instructions.flatMap((one) => {
      if (one.keyword !== 'RUN' && one.keyword !== 'LABEL') return []
      const found = one.lines.find(({ text }) => holdsSecret(text) || setPassword.test(text))
      if (found === undefined) return []
      const message = `A secret stands in this ${one.keyword}, and so in the history of the image`
      return [remark('secret-in-image', one, message, 'Revoke it, and give a new one as a build secret.', found.line)]
    }),
  )

/** `echo "root:password" | chpasswd` */
const setPassword = /\becho\s+["']?[\w-]+:[^$\s"'|]+["']?\s*\|\s*(?:sudo\s+)?chpasswd\b/

/** What in a Dockerfile is a secret, and is in the image for everybody who can pull it. */
export const secretChecks: readonly Check[] = [secrets, copiedSecrets, writtenSecrets]
