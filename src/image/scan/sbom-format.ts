/** The forms of an SBOM: how its file ends, its media type, and what in-toto statements and cosign call it. */
export const sbomFormats = {
  /** https://cyclonedx.org/specification/overview/ */
  cyclonedx: {
    ending: 'cdx.json',
    mediaType: 'application/vnd.cyclonedx+json',
    predicateType: 'https://cyclonedx.org/bom',
    attestation: 'cyclonedx',
  },
  /** https://spdx.github.io/spdx-spec/v2.3/ */
  spdx: {
    ending: 'spdx.json',
    mediaType: 'application/spdx+json',
    predicateType: 'https://spdx.dev/Document',
    attestation: 'spdxjson',
  },
} as const

export type SbomFormat = keyof typeof sbomFormats
