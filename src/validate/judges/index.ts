import type { Host } from '../../host/host.ts'
import { checkReferences, type Repository } from '../references/index.ts'
import type { Inputs } from '../settings.ts'
import { contestedObjects } from '../sources/clusters.ts'
import type { Judge } from './judge.ts'

export type { Judge } from './judge.ts'

/** What judges are made from. */
interface Case {
  readonly inputs: Inputs
  readonly versions: readonly string[]
  readonly repository: Repository
  /** Other programs are run through it. */
  readonly host: Host
}

/**
 * Who judges the objects of a run, in the order in which they are asked. A judge of another program is one more row; who is asked
 * for by an input is loaded then.
 */
export async function judgesFor({ inputs, versions, repository, host }: Case): Promise<readonly Judge[]> {
  const { references, external, podSecurity: level, policies } = inputs
  const rows: readonly (Judge | undefined)[] = [
    { reads: 'references', judge: ({ renderings }) => ({ findings: contestedObjects(renderings) }) },
    references
      ? { reads: 'references', judge: ({ sets }) => ({ findings: checkReferences(sets, { external, repository }) }) }
      : undefined,
    policies === undefined ? undefined : (await import('./conftest.ts')).conftest(policies, host),
    level === 'off' ? undefined : (await import('./pod-security.ts')).podSecurity(level, versions),
  ]
  return rows.filter((row) => row !== undefined)
}
