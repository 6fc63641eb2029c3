import { InputError } from '../../errors.ts'
import { parseJsonObject } from '../../oci/manifest.ts'
import { type Reference, readReference, sameRepository } from '../../oci/reference.ts'
import { objectOf } from '../../value.ts'
import { type Ignorable, type IgnoreRule, matchesPurl } from './ignore-file.ts'

const statuses = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const

/** What a VEX document says of one vulnerability in some products. */
export interface VexStatement {
  /** CVE and other names, in capitals. */
  readonly names: readonly string[]
  readonly products: readonly VexProduct[]
  readonly status: (typeof statuses)[number]
  /** RFC 3339; the later of two statements about the same thing holds. */
  readonly timestamp: string
  readonly file: string
}

/** Something that is named by its package URL or image name, and the parts of it that a statement is about (none: all). */
interface VexProduct {
  readonly ids: readonly string[]
  readonly parts: readonly string[]
}

/** The image that statements may be about. */
export interface VexSubject {
  readonly reference: Reference
  /** Of the index and of every platform. */
  readonly digests: readonly string[]
}

/**
 * Reads an OpenVEX document, 0.0.1 to 0.2.0 (https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md).
 * @throws InputError that names the statement.
 */
export function readVex(bytes: Uint8Array, file: string): VexStatement[] {
  const fault = (problem: string, fix: string): InputError =>
    new InputError(`The VEX document "${file}" can't be used: ${problem}`, { place: { file }, fix })
  let document: Readonly<Record<string, unknown>>
  try {
    document = parseJsonObject(bytes)
  } catch (error) {
    throw fault((error as Error).message, 'Give an OpenVEX document (JSON).')
  }
  const { statements } = document
  if (!/openvex/.test(String(document['@context'])) || !Array.isArray(statements)) {
    throw fault('it is no OpenVEX document', 'Its "@context" names openvex.dev/ns, and "statements" is a list.')
  }
  return statements.map((statement: unknown, index) => {
    const given = objectOf(statement)
    const where = `statement ${index + 1}`
    const status = statuses.find((one) => one === given['status'])
    if (status === undefined) {
      throw fault(`${where} has the status ${JSON.stringify(given['status'])}`, `Write one of ${statuses.join(', ')}.`)
    }
    const names = namesOf(given['vulnerability'])
    if (names.length === 0) throw fault(`${where} names no vulnerability`, 'Write "vulnerability": {"name": "CVE-…"}.')
    const products = listOf(given['products']).map(productOf)
    if (products.length === 0) throw fault(`${where} names no product`, 'Write the image or package that it is about.')
    if (status === 'not_affected' && !given['justification'] && !given['impact_statement']) {
      throw fault(`${where} does not say why ${names[0]} does not affect`, 'Write justification or impact_statement.')
    }
    const timestamp = String(given['timestamp'] ?? document['timestamp'] ?? '')
    return { names, products, status, timestamp, file }
  })
}

/** What the statements let through of an image: where they say that it is not affected, or fixed. */
export function vexRule(statements: readonly VexStatement[], subject: VexSubject): IgnoreRule {
  const time = ({ timestamp }: VexStatement): number => new Date(timestamp).getTime() || 0
  const inOrder = [...statements].sort((a, b) => time(a) - time(b))
  return {
    id: 'VEX',
    place: { file: statements[0]?.file ?? '' },
    covers(vulnerability) {
      const latest = inOrder.findLast((statement) => isAbout(statement, vulnerability, subject))
      return latest?.status === 'not_affected' || latest?.status === 'fixed'
    },
  }
}

/** Whether a statement is about the image at all, or about a package alone. */
export function concerns({ products }: VexStatement, subject: VexSubject): boolean {
  return products.some(({ ids }) => ids.some((id) => isImage(id, subject) || isPackage(id)))
}

function isAbout({ names, products }: VexStatement, vulnerability: Ignorable, subject: VexSubject): boolean {
  const isNamed = [vulnerability.id, ...vulnerability.aliases].some((name) => names.includes(name.toUpperCase()))
  if (!isNamed) return false
  const isPart = (wanted: string): boolean => matchesPurl(wanted, vulnerability.purl)
  return products.some(({ ids, parts }) => {
    if (ids.some((id) => isImage(id, subject))) return parts.length === 0 || parts.some(isPart)
    return ids.some((id) => isPackage(id) && isPart(id))
  })
}

function isPackage(id: string): boolean {
  return /^pkg:(?!oci\/|docker\/)/.test(id)
}

/** `pkg:oci/web@sha256%3A…?repository_url=ghcr.io/acme/web`, or the name of an image as people write it. */
function isImage(id: string, { reference, digests }: VexSubject): boolean {
  if (!id.startsWith('pkg:')) {
    const named = readReference(id)
    return named !== undefined && sameRepository(named, reference) && isDigestOf(named.digest, digests)
  }
  const [, name = '', version, query = ''] = /^pkg:oci\/([^@?#]+)(?:@([^?#]+))?(?:\?([^#]*))?/.exec(id) ?? []
  if (name === '' || decodeURIComponent(name) !== reference.repository.split('/').at(-1)) return false
  const url = new URLSearchParams(query).get('repository_url')
  const place = url === null ? undefined : readReference(url.replace(/(?<!\/)\/+$/, ''))
  const isPlace = url === null || (place !== undefined && sameRepository(place, reference))
  return isPlace && isDigestOf(version === undefined ? undefined : decodeURIComponent(version), digests)
}

function isDigestOf(digest: string | undefined, digests: readonly string[]): boolean {
  return digest === undefined || digests.includes(digest)
}

function namesOf(vulnerability: unknown): string[] {
  if (typeof vulnerability === 'string') return [vulnerability.toUpperCase()]
  const { name, aliases } = objectOf(vulnerability)
  return [name, ...listOf(aliases)].flatMap((text) => (typeof text === 'string' ? [text.toUpperCase()] : []))
}

function productOf(product: unknown): VexProduct {
  return { ids: idsOf(product), parts: listOf(objectOf(product)['subcomponents']).flatMap(idsOf) }
}

function idsOf(component: unknown): string[] {
  if (typeof component === 'string') return [component]
  const given = objectOf(component)
  return [given['@id'], ...Object.values(objectOf(given['identifiers']))].flatMap((id) =>
    typeof id === 'string' ? [id] : [],
  )
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
