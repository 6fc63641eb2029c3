import type { Conversion } from '../conversion.ts'
import type { Claim, Workload } from '../workload.ts'
import { tellShared } from './collector.ts'

/**
 * The workloads, each the containers of one Pod, with claims as they need them: what the containers of one Pod alone mount is for one
 * node, whatever several services Compose has; who shares the others is told.
 */
export function withSharing(conversion: Conversion, workloads: readonly Workload[]): Workload[] {
  const holders = new Map<string, number>()
  const claims = workloads.flatMap((workload) => workload.claims)
  for (const { name } of claims) holders.set(name, (holders.get(name) ?? 0) + 1)
  for (const { name, shared } of new Map(claims.map((claim) => [claim.name, claim])).values())
    if (shared !== undefined && (holders.get(name) !== 1 || !isOnePod(workloads, name)))
      tellShared(conversion, shared.path, shared.what, shared.users)
  return workloads.map((workload) => {
    const isAlone = ({ name, shared }: Claim): boolean =>
      shared !== undefined && holders.get(name) === 1 && isOnePod([workload], name)
    if (!workload.claims.some(isAlone)) return workload
    const own = workload.claims.map(
      (claim): Claim => (isAlone(claim) ? { ...claim, accessMode: 'ReadWriteOnce' } : claim),
    )
    return { ...workload, claims: own, rollout: undefined }
  })
}

/** Whether the one workload that holds a claim has containers of several services, and never a second Pod. */
function isOnePod(workloads: readonly Workload[], claim: string): boolean {
  return workloads.some(({ claims, joined, kind, replicas, autoscaling, needs }) => {
    const isScaled =
      replicas > 1 || autoscaling !== undefined || Object.keys(needs.settings).some((key) => key.endsWith('replicas'))
    return claims.some(({ name }) => name === claim) && joined.length > 0 && kind !== 'DaemonSet' && !isScaled
  })
}
