import type { Host } from '../../host/host.ts'
import { type Delivery, deliverCommit, preview } from './commit.ts'
import { authorOf, type DeliveryInputs, openDestination } from './destination.ts'
import type { Step, Wish } from './edits.ts'
import { originOf, type Purpose } from './message.ts'

/** Carries out the steps on the repository of the inputs: by a push, through the API, or as pull requests. */
export async function deliver(
  steps: readonly Step[],
  purpose: Purpose,
  inputs: DeliveryInputs & { repository: string },
  host: Host,
): Promise<Delivery> {
  const destination = await openDestination(inputs, host)
  const wish: Wish = {
    steps,
    order: inputs.order,
    purpose,
    origin: originOf(host.environment, inputs),
    author: authorOf(inputs.author, host),
    ...(inputs.commitMessage === undefined ? {} : { template: inputs.commitMessage }),
  }
  if (inputs.dryRun) return await preview(destination, wish, inputs, host)
  if (inputs.pullRequest) {
    const { deliverProposals } = await import('./proposals.ts')
    return await deliverProposals(destination, wish, inputs, host)
  }
  return await deliverCommit(destination, wish, inputs, host)
}
