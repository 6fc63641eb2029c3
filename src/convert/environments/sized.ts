import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { splitReference } from '../../oci/reference.ts'
import { placeholders } from '../images.ts'
import { nameLabel } from '../names.ts'
import { containersOf, imageVolumesOf, isWait, podOf, setPod } from '../pod-spec.ts'
import { nonEmpty } from '../resources.ts'
import { copying, writableFolders } from '../restriction.ts'
import type { Needs, Resources, Restriction } from '../workload.ts'
import { autoscalerOf } from './autoscaler.ts'
import type { Patch } from './object-patches.ts'
import { sizeOf } from './sizes.ts'
import { type Setting, type Settings, settingOf, type Tier } from './tiers.ts'

/** What sizes the workloads of an environment. */
export interface Sizing {
  readonly environment: string
  /** The input `defaults`. */
  readonly settings: Settings
  /** The digests of images, where registries were asked. */
  readonly digests: ReadonlyMap<string, string>
}

interface SizedContainer {
  readonly name: string
  readonly image: string
  readonly needs: Needs
  readonly restriction: Restriction | undefined
}

/** One workload in one environment. */
export class Sized {
  private readonly workload: KubernetesObject
  private readonly needs: Needs
  private readonly tier: Tier
  private readonly environment: string
  private readonly from: readonly Settings[]
  private readonly digests: ReadonlyMap<string, string>
  readonly name: string
  /** Kustomize does not know its `replicas`. */
  private readonly isRollout: boolean
  private readonly isReplicated: boolean
  private readonly minimum: number
  /** The most that an autoscaler makes; undefined without one. */
  private readonly maximum: number | undefined
  private readonly runsSeveral: boolean

  constructor(workload: KubernetesObject, needs: Needs, tier: Tier, options: Sizing) {
    const { kind, metadata } = workload
    this.workload = workload
    this.needs = needs
    this.tier = tier
    this.environment = options.environment
    this.from = [needs.settings, options.settings]
    this.digests = options.digests
    this.name = metadata.name
    this.isRollout = kind === 'Rollout'
    this.isReplicated = this.isRollout || kind === 'Deployment' || kind === 'StatefulSet'
    const own = this.number('replicas')
    const most = this.number('max-replicas') ?? tier.replicas
    this.minimum = own ?? needs.replicas ?? (needs.mayScale ? Math.min(tier.replicas, most) : 1)
    this.maximum = this.isReplicated && !needs.isAutoscaled ? this.most(own) : undefined
    this.runsSeveral = this.isReplicated && (needs.isAutoscaled || (this.maximum ?? this.minimum) > 1)
  }

  private setting(name: Setting): string | undefined {
    return settingOf(this.environment, name, ...this.from)
  }

  /** What a label of the service says; the input `defaults` speaks of those that may scale alone. */
  private number(name: 'replicas' | 'max-replicas'): number | undefined {
    const from = this.needs.mayScale ? this.from : [this.needs.settings]
    const given = settingOf(this.environment, name, ...from)
    return given === undefined ? undefined : Number(given)
  }

  private most(own: number | undefined): number | undefined {
    const given = this.number('max-replicas')
    if (given !== undefined) return given > this.minimum ? given : undefined
    const isFixed = !this.needs.mayScale || this.needs.replicas !== undefined || own !== undefined
    return isFixed || this.minimum < 1 ? undefined : this.tier.maximumReplicas
  }

  /** The labels by which its Pods are found. */
  private get selector(): Readonly<Record<string, string>> {
    const { selector } = (this.workload.spec ?? {}) as { selector?: { matchLabels?: Record<string, string> } }
    return selector?.matchLabels ?? { [nameLabel]: this.name }
  }

  replicas(): { name: string; count: number }[] {
    return this.isRollout ? [] : this.count().map((count) => ({ name: this.name, count }))
  }

  /** How many run, where no autoscaler says. */
  private count(): number[] {
    const isFree = !this.isReplicated || this.maximum !== undefined || this.needs.isAutoscaled
    return isFree ? [] : [this.minimum]
  }

  patches(several: ReadonlySet<string>): Patch[] {
    const containers = this.containers()
    const [first] = containers
    if (first === undefined) return []
    const folders = {
      writes: containers.flatMap(({ restriction }) => restriction?.writes ?? []),
      copies: containers.flatMap(({ restriction }) => restriction?.copies ?? []),
    }
    const pod = nonEmpty({
      priorityClassName: this.setting('priority-class'),
      topologySpreadConstraints: this.runsSeveral ? spread(this.selector, this.setting('spread')) : undefined,
      securityContext: first.restriction?.pod,
      initContainers: this.initPatches(containers, several),
      containers: containers.map((container) => this.containerPatch(container, several)),
      volumes: [...this.imageVolumes(), ...writableFolders(folders).volumes],
    })
    // A HorizontalPodAutoscaler sets the replicas; a number here would set them back at every sync.
    const [count] = this.isRollout ? this.count() : []
    const spec = {
      ...(this.maximum === undefined ? {} : { replicas: null }),
      ...(count === undefined ? {} : { replicas: count }),
      ...setPod(this.workload, pod),
    }
    const { apiVersion, kind } = this.workload
    return [{ target: { kind, name: this.name }, patch: { apiVersion, kind, metadata: { name: this.name }, spec } }]
  }

  /** The containers of its Pods, its own first, with what sizes and confines each. */
  private containers(): SizedContainer[] {
    const { tier, needs } = this
    const security = this.setting('security') ?? (tier.isConfined ? 'restricted' : 'baseline')
    // What holds for the Pod must suit every container of it.
    const confines = security === 'restricted' && Object.values(needs.others ?? {}).every((one) => one.restriction)
    return containersOf(this.workload).flatMap(({ name, image }, i): SizedContainer[] => {
      const own = i === 0 ? needs : needs.others?.[name]
      const restriction = confines ? own?.restriction : undefined
      return own === undefined
        ? []
        : [{ name, image, needs: own, restriction: i === 0 ? restriction : asUser(restriction) }]
    })
  }

  /** Those that fill copies of folders, and those of the base. */
  private initPatches(containers: readonly SizedContainer[], several: ReadonlySet<string>): object[] {
    const imagePullPolicy = this.tier.isPinned ? 'Always' : undefined
    const restriction = containers[0]?.restriction
    const { env, container: securityContext } = restriction ?? {}
    const confined = { env, volumeMounts: writableFolders(restriction).mounts, securityContext }
    const copies = containers.flatMap(({ name, image, restriction: own }) =>
      copying(name, this.pinned(image, several), own),
    )
    return [
      ...copies.map((copy) => nonEmpty({ ...copy, imagePullPolicy })),
      ...(podOf(this.workload)?.initContainers ?? []).map((container) =>
        nonEmpty({ name: container.name, imagePullPolicy, ...(isWait(container) ? {} : confined) }),
      ),
    ].filter((container) => Object.keys(container).length > 1)
  }

  private containerPatch({ name, image, needs, restriction }: SizedContainer, several: ReadonlySet<string>): object {
    const { tier } = this
    const pinned = this.pinned(image, several)
    return nonEmpty({
      name,
      image: pinned === image ? undefined : pinned,
      imagePullPolicy: tier.isPinned && !needs.hasPullPolicy ? 'Always' : undefined,
      env: restriction?.env,
      resources: this.resources(image, needs),
      volumeMounts: writableFolders(restriction).mounts,
      securityContext: restriction?.container,
    })
  }

  /** An image whose name has several versions: no entry of the kustomization can give it one. */
  private pinned(image: string, several: ReadonlySet<string>): string {
    const { name, digest } = splitReference(image)
    if (!several.has(name) || digest !== undefined) return image
    return this.versioned(image)
  }

  private imageVolumes(): object[] {
    return imageVolumesOf(this.workload).flatMap(({ name, reference }) => {
      const pinned = this.versioned(reference)
      return pinned === reference ? [] : [{ name, image: { reference: pinned } }]
    })
  }

  private versioned(image: string): string {
    const { name, tag, digest } = splitReference(image)
    if (!this.tier.isPinned || digest !== undefined) return image
    const found = this.digests.get(image)
    const isOpen = tag === undefined || tag === 'latest'
    if (found !== undefined) return `${isOpen ? name : image}@${found}`
    return isOpen ? `${name}:${placeholders.pulled}` : image
  }

  private resources(image: string, needs: Needs): Required<Resources> {
    return sizeOf(needs.given, image, this.tier, this.environment, needs.settings, this.from[1] ?? {})
  }

  /** How many run, and what its own container asks for and may use, in words. */
  get summary(): string {
    const [first] = this.containers()
    const most = this.maximum === undefined ? '' : `–${this.maximum}`
    const pods = this.needs.isAutoscaled || !this.isReplicated ? [] : [`${this.minimum}${most} Pods`]
    if (first === undefined) return pods.join(', ')
    const { requests, limits } = this.resources(first.image, first.needs)
    const cpu = limits.cpu === undefined ? requests.cpu : `${requests.cpu} of ${limits.cpu}`
    return [...pods, `CPU ${cpu}`, `memory ${requests.memory} of ${limits.memory}`]
      .join(', ')
      .replace(/^1 Pods/, '1 Pod')
  }

  /** With one replica a budget would only keep nodes from being drained. */
  budget(): KubernetesObject[] {
    const allowed = this.setting('max-unavailable') ?? '1'
    if (!this.runsSeveral || allowed === 'none') return []
    return [
      {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: { name: this.name, labels: { [nameLabel]: this.name } },
        spec: {
          maxUnavailable: allowed.endsWith('%') ? allowed : Number(allowed),
          selector: { matchLabels: this.selector },
          // What is not ready anyway must not keep its node from being drained.
          unhealthyPodEvictionPolicy: 'AlwaysAllow',
        },
      },
    ]
  }

  autoscaler(): KubernetesObject[] {
    const { maximum, minimum } = this
    if (maximum === undefined) return []
    return [autoscalerOf(this.workload, { minimum, maximum, use: { cpu: Number(this.setting('cpu-use') ?? 80) } })]
  }
}

/** What confines a container that is not the first of its Pod: its user is its own. */
function asUser(restriction: Restriction | undefined): Restriction | undefined {
  if (restriction === undefined) return undefined
  const { runAsUser, runAsGroup } = restriction.pod as { runAsUser?: number; runAsGroup?: number }
  return { ...restriction, container: { ...restriction.container, runAsUser, runAsGroup } }
}

/** On different nodes and zones where there are several; better together than not at all. */
function spread(matchLabels: Readonly<Record<string, string>>, wanted = 'preferred'): object[] | undefined {
  if (wanted === 'none') return undefined
  return ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: wanted === 'required' ? 'DoNotSchedule' : 'ScheduleAnyway',
    labelSelector: { matchLabels },
  }))
}
