import { shaOf } from '../../oci/digest.ts'
import type { Reference } from '../../oci/reference.ts'
import { canonicalName } from '../../oci/reference.ts'
import type { SbomFormat } from './sbom-format.ts'
import { spdx3Of } from './spdx3.ts'

/** The image of a platform that an SBOM is about. */
interface SbomSubject {
  readonly image: Reference
  /** `linux/arm64/v8` */
  readonly platform: string
  /** Of the manifest of that platform. */
  readonly digest: string
}

type Json = Readonly<Record<string, unknown>>

/**
 * The document that is handed out, of the one that a scanner made: scanners call an image by the temporary folder that they read it
 * from, and here it gets its name, its digest and its package URL.
 */
export function finishSbom(format: SbomFormat, document: Json, subject: SbomSubject): Json {
  if (format === 'spdx') return finishSpdx(document, subject)
  const bom = finishCycloneDx(document, subject)
  return format === 'spdx3' ? spdx3Of(bom) : bom
}

/** What was found wrong is no part of what is in it, and out of date tomorrow: the scan has a statement of its own. */
function finishCycloneDx(document: Json, subject: SbomSubject): Json {
  const { vulnerabilities: _, ...bom } = document
  const metadata = (bom['metadata'] ?? {}) as Json
  const component = {
    ...(metadata['component'] as Json | undefined),
    name: nameOf(subject),
    version: subject.digest,
    purl: purlOf(subject),
    hashes: [{ alg: 'SHA-256', content: shaOf(subject.digest) }],
  }
  return { ...bom, metadata: { ...metadata, component } }
}

function finishSpdx(document: Json, subject: SbomSubject): Json {
  const packages = ((document['packages'] ?? []) as readonly Json[]).map((one) => {
    const purpose = one['primaryPackagePurpose']
    if (purpose === 'CONTAINER') return { ...one, ...spdxImage(one, subject) }
    // The text of the specification writes it so, and its schema otherwise.
    return purpose === 'OPERATING-SYSTEM' ? { ...one, primaryPackagePurpose: 'OPERATING_SYSTEM' } : one
  })
  const namespace = String(document['documentNamespace'] ?? '')
  const unique = /[0-9a-f-]{36}$/.exec(namespace)?.[0] ?? shaOf(subject.digest)
  return {
    ...document,
    name: `${nameOf(subject)}@${subject.digest}`,
    documentNamespace: `https://${nameOf(subject)}/${shaOf(subject.digest)}/${unique}`,
    packages,
  }
}

function spdxImage(written: Json, subject: SbomSubject): Json {
  const others = ((written['externalRefs'] ?? []) as readonly Json[]).filter((one) => one['referenceType'] !== 'purl')
  const purl = { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purlOf(subject) }
  return {
    name: nameOf(subject),
    versionInfo: subject.digest,
    checksums: [{ algorithm: 'SHA256', checksumValue: shaOf(subject.digest) }],
    externalRefs: [...others, purl],
  }
}

const nameOf = ({ image }: SbomSubject): string => canonicalName(image)

/** https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md */
function purlOf({ image, platform, digest }: SbomSubject): string {
  const [os = '', arch = ''] = platform.split('/')
  const name = image.repository.split('/').at(-1) ?? ''
  const qualifiers = { arch, os, repository_url: canonicalName(image) }
  const written = Object.entries(qualifiers).map(([key, value]) => `${key}=${encoded(value)}`)
  return `pkg:oci/${name}@${encodeURIComponent(digest)}?${written.join('&')}`
}

/** Slashes and colons stand as they are in qualifiers. */
function encoded(value: string): string {
  return encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':')
}
