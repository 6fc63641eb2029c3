import type { SourceFacts } from './tags.ts'

/**
 * Labels that lead from an image back to its source
 * (https://github.com/opencontainers/image-spec/blob/v1.1.1/annotations.md). The time is that of the commit, so that the same
 * commit gives the same image.
 */
export function sourceLabels(facts: SourceFacts, version: string | undefined): Record<string, string> {
  const created = facts.commitTime === undefined ? undefined : new Date(Number(facts.commitTime) * 1000)
  const labels = {
    'org.opencontainers.image.created': created?.toISOString().replace('.000Z', 'Z'),
    'org.opencontainers.image.revision': facts.commit,
    'org.opencontainers.image.source': facts.repository,
    'org.opencontainers.image.version': version,
  }
  return Object.fromEntries(Object.entries(labels).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
