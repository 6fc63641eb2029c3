import type { Catalogue, FindingOf } from '../report/catalogue.ts'

/** What there is to say when files are generated again over what people have made of them. */
export const regenerationRules = {
  'copied-entries': {
    summary: 'A promotion copied the entries of new services from the overlay of the environment before.',
    severity: 'notice',
  },
  'damaged-record': { summary: 'The record of what was generated last was edited.' },
  'edit-conflict': { summary: 'A field was changed by hand, and by the Compose file to something else.' },
  'edited-base': {
    summary:
      'A generated file can be no YAML any more, exists and was not generated here, or was edited under an older record.',
  },
  'foreign-files': {
    summary: 'The output folder holds other manifests, and no record that says they were generated here.',
  },
  'orphaned-base': {
    summary: 'A file belongs to a service that is gone, but was edited by hand, and is kept.',
    severity: 'warning',
  },
  'overlay-behind': {
    summary:
      'A field of an overlay stays, as it was set once or by hand, and the Compose file would set it to something else now.',
    severity: 'warning',
  },
  'secret-not-promoted': {
    summary: 'An environment gives the Secrets that promoted services read.',
    severity: 'warning',
  },
  'stale-overlay': {
    summary: 'An entry of an overlay points at what is not generated any more; an error for `replicas`.',
    severity: 'warning',
  },
  'unknown-environment': {
    summary: 'An overlay belongs to none of the environments, and gets no entries of new services.',
    severity: 'warning',
  },
} as const satisfies Catalogue

export type Finding = FindingOf<typeof regenerationRules>
