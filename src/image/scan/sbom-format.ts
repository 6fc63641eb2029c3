/**
 * The forms of an SBOM: what the scanner makes for it, how its file ends, its media type, and what cosign calls a statement of it.
 */
export const sbomFormats = {
  /** https://cyclonedx.org/specification/overview/ */
  cyclonedx: {
    source: 'cyclonedx',
    ending: 'cdx.json',
    mediaType: 'application/vnd.cyclonedx+json',
    attestation: 'cyclonedx',
  },
  /** https://spdx.github.io/spdx-spec/v2.3/ */
  spdx: {
    source: 'spdx',
    ending: 'spdx.json',
    mediaType: 'application/spdx+json',
    attestation: 'spdxjson',
  },
  /**
   * https://spdx.github.io/spdx-spec/v3.0.1/, as JSON-LD. No scanner makes it.
   * The type of a statement: https://github.com/in-toto/attestation/blob/main/spec/predicates/spdx3.md
   */
  spdx3: {
    source: 'cyclonedx',
    ending: 'spdx3.json',
    mediaType: 'application/ld+json',
    attestation: 'https://spdx.dev/Document/v3',
  },
} as const

export type SbomFormat = keyof typeof sbomFormats

/** What scanners make. */
export type SbomSource = (typeof sbomFormats)[SbomFormat]['source']
