import { atLeast, form, need, oneOf, unique } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { isBase64 } from '../values/base64.ts'
import { dnsSubdomainFault } from '../values/names.ts'

const REQUESTS = 'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/'
const USAGES = [
  'any',
  'cert sign',
  'client auth',
  'code signing',
  'content commitment',
  'crl sign',
  'data encipherment',
  'decipher only',
  'digital signature',
  'email protection',
  'encipher only',
  'ipsec end system',
  'ipsec tunnel',
  'ipsec user',
  'key agreement',
  'key encipherment',
  'microsoft sgc',
  'netscape sgc',
  'ocsp signing',
  's/mime',
  'server auth',
  'signing',
  'timestamping',
]

export const certificateRules = [
  {
    name: 'certificate-request',
    summary: 'A CertificateSigningRequest has a PEM request, known usages, a signer, and lasts at least 10 minutes.',
    cites: REQUESTS,
    kinds: ['certificates.k8s.io/CertificateSigningRequest'],
    check(object, review) {
      const spec = object.at('spec')
      if (need(review, spec.at('request'))) form(review, spec.at('request'), requestFault)
      const usages = spec.at('usages')
      need(review, usages, ': at least one')
      for (const usage of usages.items()) oneOf(review, usage, USAGES, 'pointer')
      unique(review, usages.items(), (usage) => usage.text)
      checkSigner(review, spec.at('signerName'))
      atLeast(review, spec.at('expirationSeconds'), 600)
    },
  },
] as const satisfies readonly Rule[]

function requestFault(text: string): string | undefined {
  const isPem =
    isBase64(text) && Buffer.from(text, 'base64').toString('latin1').includes('-----BEGIN CERTIFICATE REQUEST-----')
  return isPem ? undefined : 'must be the base64 of a PEM block of the type CERTIFICATE REQUEST'
}

/** The name of a signer: a domain, and a path of DNS subdomains below it. */
function checkSigner(review: Review, name: Node): void {
  if (!need(review, name)) return
  form(review, name, (text) => {
    if (text === 'kubernetes.io/legacy-unknown') return 'must not be the legacy signer'
    const [domain = '', path, ...more] = text.split('/')
    if (path === undefined || more.length > 0)
      return 'must be a domain and a path with one / between, such as example.com/signer'
    const fault = dnsSubdomainFault(domain) ?? dnsSubdomainFault(path)
    if (fault !== undefined) return fault
    return domain.includes('.') ? undefined : 'must have a domain of at least two parts before the /'
  })
}
