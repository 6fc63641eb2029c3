import type { SourceFacts } from './tags.ts'

/**
 * Labels that lead from an image back to its source
 * (https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md). The time is that of the commit, so that the same
 * commit gives the same image.
 */
export function sourceLabels(facts: SourceFacts, version: string | undefined): Record<string, string> {
  const labels = {
    'org.opencontainers.image.created': timeOf(facts),
    'org.opencontainers.image.revision': facts.commit,
    'org.opencontainers.image.source': facts.repository,
    'org.opencontainers.image.version': version,
  }
  return Object.fromEntries(Object.entries(labels).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** When the commit was made, as RFC 3339 writes it. */
export function timeOf({ commitTime }: SourceFacts): string | undefined {
  if (commitTime === undefined) return undefined
  return new Date(Number(commitTime) * 1000).toISOString().replace('.000Z', 'Z')
}
