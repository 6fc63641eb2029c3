import { InputError } from '../errors.ts'
import type { Change } from '../git/tree.ts'
import type { Files, Host } from '../host/host.ts'
import type { Delivery } from './delivery.ts'
import type { DeliveryInputs } from './inputs.ts'
import { isRefused, type PlanOnTip } from './tip-plan.ts'

/** Carries a plan out on the files of the working directory. */
export async function deliverInPlace<R>(
  planOn: PlanOnTip<R>,
  inputs: DeliveryInputs,
  host: Host,
): Promise<Delivery<R>> {
  refuseWithoutRepository(inputs)
  const { workTree } = await import('../git/work-tree.ts')
  const plan = await planOn(workTree(host))
  const changed = plan.changes.length > 0 && !isRefused(plan)
  if (changed && !inputs.dryRun) applyChanges(host.files, plan.changes)
  return { plan, changed, pullRequests: [] }
}

/** A pull request or a branch without a repository would be forgotten in silence. */
export function refuseWithoutRepository(inputs: Pick<DeliveryInputs, 'pullRequest' | 'branch'>): void {
  const given = inputs.pullRequest ? 'pull-request' : inputs.branch === undefined ? undefined : 'branch'
  if (given === undefined) return
  throw new InputError(`"${given}" needs a repository to deliver to, and none is given`, {
    fix: 'Give the repository as a URL or as OWNER/NAME, or edit the files in place.',
  })
}

/**
 * Writes and removes files of the working directory. When one can't be changed, those before it get their old bytes back.
 * @throws InputError for a file that can't be written.
 */
export function applyChanges(files: Files, changes: readonly Change[]): void {
  const done: Change[] = []
  try {
    for (const { path, content } of changes) {
      const before = files.kind(path) === 'file' ? files.read(path) : undefined
      put(files, { path, content })
      done.push({ path, content: before })
    }
  } catch (error) {
    for (const change of done) put(files, change)
    throw error
  }
}

function put(files: Files, { path, content }: Change): void {
  if (content === undefined) files.remove(path)
  else files.write(path, content)
}
