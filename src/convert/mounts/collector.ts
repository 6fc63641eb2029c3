import { replicasOf } from '../amounts.ts'
import type { TreePath } from '../compose/tree.ts'
import { type Conversion, report } from '../conversion.ts'
import { production } from '../environments/tiers.ts'
import type { LabelReader } from '../labels.ts'
import { dnsLabel } from '../names.ts'
import { nonEmpty } from '../resources.ts'
import type { Claim, ConfigFiles } from '../workload.ts'

/** One Pod and what has been collected for it: all that the kinds of mounts have in common. */
export interface MountContext {
  readonly conversion: Conversion
  readonly service: string
  readonly name: string
  readonly labels: LabelReader
  readonly isStateful: boolean
  readonly collector: Collector
}

/** A mount of a container (core/v1 VolumeMount), and whether a claim is behind it. */
export interface Mount {
  readonly name: string
  readonly mountPath: string
  readonly isClaim: boolean
}

/** Collects volumes and mounts of one Pod, each under a name of its own. */
export class Collector {
  readonly volumes = new Map<string, object>()
  readonly mounts: Mount[] = []
  readonly claims: Claim[] = []
  readonly configs = new Map<string, ConfigFiles>()
  readonly secrets = new Map<string, Set<string>>()

  add(wanted: string, source: object | undefined, mount: Readonly<Record<string, unknown>>): void {
    const name = dnsLabel(wanted)
    if (source !== undefined) this.volumes.set(name, { name, ...source })
    const isClaim = source === undefined || 'persistentVolumeClaim' in source
    this.mounts.push({ name, ...nonEmpty(mount), isClaim } as Mount)
  }
}

/** A size of kompose's label; that of production where there is none or it is no quantity. */
export function sizeOf(label: string | undefined): Pick<Claim, 'size' | 'isSized'> {
  const isSized = label !== undefined && /^(?=[0-9.]*[1-9])[0-9]+(?:\.[0-9]+)?(?:[kMGTPE]i?|Ki)?$/.test(label)
  return { size: isSized ? label : production.storage, isSized }
}

/** Says that a mount is left out. */
export function dropMount({ conversion, service }: MountContext, path: TreePath, what: string, fix: string): void {
  report(conversion, path, {
    rule: 'unsupported-mount',
    severity: 'warning',
    message: `"${service}" mounts ${what}; the mount is left out`,
    fix,
  })
}

/** Whether several Pods of a service mount the same claim. */
export function hasSeveralPods({ conversion, service, isStateful }: MountContext): boolean {
  const model = conversion.model.services?.[service] ?? {}
  return !isStateful && (model.deploy?.mode === 'global' || (replicasOf(model) ?? 1) > 1)
}

/** Says that several Pods, maybe on several nodes, write to one claim. */
export function tellShared(conversion: Conversion, path: TreePath, what: string, users: readonly string[]): void {
  report(conversion, path, {
    rule: 'shared-volume',
    severity: 'warning',
    message: `The ${what} is mounted by ${users.length > 1 ? users.join(', ') : `each Pod of ${users[0]}`}; its claim asks for ReadWriteMany`,
    fix: 'Use a storage class that offers ReadWriteMany (NFS, CephFS, EFS, Filestore), give each service its own volume, or put them into one Pod (kompose.service.group).',
  })
}
