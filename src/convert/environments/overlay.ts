import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { splitReference } from '../../oci/reference.ts'
import { placeholders } from '../images.ts'
import { nameLabel } from '../names.ts'
import { type ClaimTemplate, containersOf, imagesOf, isWait, podOf, setPod } from '../pod-spec.ts'
import { nonEmpty } from '../resources.ts'
import { copying, writableFolders } from '../restriction.ts'
import type { Needs, Restriction } from '../workload.ts'
import { autoscalerOf } from './autoscaler.ts'
import { sizeOf } from './sizes.ts'
import { type Setting, type Settings, settingOf, type Tier, tierOf } from './tiers.ts'
import { variablePatches } from './variables.ts'

/** The objects of one service, under the name of its file. */
export interface ObjectGroup {
  readonly name: string
  readonly objects: readonly KubernetesObject[]
  /** What environments size it by; undefined where nothing runs. */
  readonly needs: Needs | undefined
}

/** What an environment has of its own: the content of its kustomization, and whole objects beside it. */
export interface Overlay {
  readonly environment: string
  readonly replicas: readonly { readonly name: string; readonly count: number }[]
  readonly images: readonly { readonly name: string; readonly newTag?: string; readonly digest?: string }[]
  readonly patches: readonly Patch[]
  /** File name → objects. */
  readonly files: Readonly<Record<string, readonly KubernetesObject[]>>
}

/** A strategic merge patch (a mapping) or a JSON patch (a list of operations, RFC 6902) of one object. */
export interface Patch {
  readonly target: { readonly kind: string; readonly name: string }
  readonly patch: object
}

interface OverlayOptions {
  readonly environment: string
  /** The input `defaults`. */
  readonly settings: Settings
  /** Policies that hold where the tier isolates; undefined where they stand in the base, or nowhere. */
  readonly policies: readonly KubernetesObject[] | undefined
  /** The groups as the variables of this environment make them, where it has its own. */
  readonly own: readonly ObjectGroup[] | undefined
  /** The digests of images, where registries were asked. */
  readonly digests: ReadonlyMap<string, string>
  /** Who may reach whom. */
  readonly authorization: readonly KubernetesObject[]
}

/** What an environment changes of the base. */
export function overlayOf(groups: readonly ObjectGroup[], options: OverlayOptions): Overlay {
  const tier = tierOf(options.environment)
  const sized = groups.flatMap((group) => {
    const workload = group.objects.find((object) => podOf(object) !== undefined)
    return workload === undefined || group.needs === undefined ? [] : [new Sized(workload, group.needs, tier, options)]
  })
  const images = imageEntries(groups, tier, options.digests)
  const own = options.own === undefined ? [] : imageEntries(options.own, tier, options.digests).entries
  const policies = tier.isIsolated ? (options.policies ?? []) : []
  const budgets = sized.flatMap((workload) => workload.budget())
  const autoscalers = sized.flatMap((workload) => workload.autoscaler())
  return {
    environment: options.environment,
    replicas: sized.flatMap((workload) => workload.replicas()),
    images: images.entries.map((entry) => own.find(({ name }) => name === entry.name) ?? entry),
    patches: [
      ...sized.flatMap((workload) => workload.patches(images.several)),
      ...(options.own === undefined ? [] : variablePatches(groups, options.own)),
      ...groups.flatMap(({ objects, needs }) => [
        ...claimPatches(objects, needs, tier, options),
        ...hostPatches(objects, needs, tier, options),
      ]),
    ],
    files: nonEmpty({
      'authorization-policies.yaml': options.authorization,
      'autoscalers.yaml': autoscalers,
      'disruption-budgets.yaml': budgets,
      'network-policies.yaml': policies,
    }),
  }
}

/** One workload in one environment. */
class Sized {
  private readonly workload: KubernetesObject
  private readonly needs: Needs
  private readonly tier: Tier
  private readonly environment: string
  private readonly from: readonly Settings[]
  private readonly digests: ReadonlyMap<string, string>

  constructor(workload: KubernetesObject, needs: Needs, tier: Tier, options: OverlayOptions) {
    this.workload = workload
    this.needs = needs
    this.tier = tier
    this.environment = options.environment
    this.from = [needs.settings, options.settings]
    this.digests = options.digests
  }

  private setting(name: Setting): string | undefined {
    return settingOf(this.environment, name, ...this.from)
  }

  private get name(): string {
    return this.workload.metadata.name
  }

  /** The labels by which its Pods are found. */
  private get selector(): Readonly<Record<string, string>> {
    const { selector } = (this.workload.spec ?? {}) as { selector?: { matchLabels?: Record<string, string> } }
    return selector?.matchLabels ?? { [nameLabel]: this.name }
  }

  /** Kustomize does not know its `replicas`. */
  private get isRollout(): boolean {
    return this.workload.kind === 'Rollout'
  }

  private get isReplicated(): boolean {
    return this.isRollout || this.workload.kind === 'Deployment' || this.workload.kind === 'StatefulSet'
  }

  private get minimum(): number {
    const { own } = this
    if (own !== undefined) return own
    return this.needs.replicas ?? (this.needs.mayScale ? this.tier.replicas : 1)
  }

  /** What a label of the service says; the input `defaults` speaks of those that may scale alone. */
  private get own(): number | undefined {
    const given = settingOf(
      this.environment,
      'replicas',
      this.needs.settings,
      this.needs.mayScale ? (this.from[1] ?? {}) : {},
    )
    return given === undefined ? undefined : Number(given)
  }

  private get maximum(): number | undefined {
    if (!this.isReplicated || this.needs.isAutoscaled) return undefined
    const given = settingOf(
      this.environment,
      'max-replicas',
      this.needs.settings,
      this.needs.mayScale ? (this.from[1] ?? {}) : {},
    )
    if (given !== undefined) return Number(given) > this.minimum ? Number(given) : undefined
    const isFixed = !this.needs.mayScale || this.needs.replicas !== undefined || this.own !== undefined
    return isFixed || this.minimum < 1 ? undefined : this.tier.maximumReplicas
  }

  private get runsSeveral(): boolean {
    return this.isReplicated && (this.needs.isAutoscaled || (this.maximum ?? this.minimum) > 1)
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
    const { workload, tier, needs } = this
    const [container, ...others] = containersOf(workload)
    if (container === undefined) return []
    const confined = (this.setting('security') ?? (tier.isConfined ? 'restricted' : 'baseline')) === 'restricted'
    // What holds for the Pod must suit every container of it.
    const canConfine = confined && Object.values(needs.others ?? {}).every((other) => other.restriction !== undefined)
    const restriction = canConfine ? needs.restriction : undefined
    const beside = others.flatMap((other) => {
      const own = needs.others?.[other.name]
      return own === undefined
        ? []
        : [{ container: other, needs: own, restriction: asUser(canConfine ? own.restriction : undefined) }]
    })
    const confinements = [restriction, ...beside.map((other) => other.restriction)]
    const folders = {
      writes: confinements.flatMap((one) => one?.writes ?? []),
      copies: confinements.flatMap((one) => one?.copies ?? []),
    }
    const writable = writableFolders(restriction)
    const imagePullPolicy = tier.isPinned ? 'Always' : undefined
    const pod = nonEmpty({
      priorityClassName: this.setting('priority-class'),
      topologySpreadConstraints: this.runsSeveral ? spread(this.selector) : undefined,
      securityContext: restriction?.pod,
      initContainers: [
        ...[{ container, restriction }, ...beside].flatMap(({ container: { name, image }, restriction: own }) =>
          copying(name, this.pinned(image, several), own).map((copy) => nonEmpty({ ...copy, imagePullPolicy })),
        ),
        ...(podOf(workload)?.initContainers ?? []).map((container) =>
          nonEmpty({
            name: container.name,
            imagePullPolicy,
            ...(isWait(container)
              ? {}
              : { env: restriction?.env, volumeMounts: writable.mounts, securityContext: restriction?.container }),
          }),
        ),
      ].filter((container) => Object.keys(container).length > 1),
      containers: [
        this.containerPatch(container, needs, restriction, several),
        ...beside.map((other) => this.containerPatch(other.container, other.needs, other.restriction, several)),
      ],
      volumes: writableFolders(folders).volumes,
    })
    // A HorizontalPodAutoscaler sets the replicas; a number here would set them back at every sync.
    const [count] = this.isRollout ? this.count() : []
    const spec = {
      ...(this.maximum === undefined ? {} : { replicas: null }),
      ...(count === undefined ? {} : { replicas: count }),
      ...setPod(workload, pod),
    }
    const { apiVersion, kind } = workload
    return [{ target: { kind, name: this.name }, patch: { apiVersion, kind, metadata: { name: this.name }, spec } }]
  }

  private containerPatch(
    { name, image }: { readonly name: string; readonly image: string },
    needs: Needs,
    restriction: Restriction | undefined,
    several: ReadonlySet<string>,
  ): object {
    const { tier } = this
    const pinned = this.pinned(image, several)
    return nonEmpty({
      name,
      image: pinned === image ? undefined : pinned,
      imagePullPolicy: tier.isPinned && !needs.hasPullPolicy ? 'Always' : undefined,
      env: restriction?.env,
      resources: sizeOf(needs.given, image, tier, this.environment, needs.settings, this.from[1] ?? {}),
      volumeMounts: writableFolders(restriction).mounts,
      securityContext: restriction?.container,
    })
  }

  /** An image whose name has several versions: no entry of the kustomization can give it one. */
  private pinned(image: string, several: ReadonlySet<string>): string {
    const { name, tag, digest } = withVersion(image)
    if (!this.tier.isPinned || !several.has(name) || digest !== undefined) return image
    const found = this.digests.get(image)
    const isOpen = tag === undefined || tag === 'latest'
    if (found !== undefined) return `${isOpen ? name : image}@${found}`
    return isOpen ? `${name}:${placeholders.pulled}` : image
  }

  /** With one replica a budget would only keep nodes from being drained. */
  budget(): KubernetesObject[] {
    if (!this.runsSeveral) return []
    return [
      {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: { name: this.name, labels: { [nameLabel]: this.name } },
        spec: { maxUnavailable: 1, selector: { matchLabels: this.selector } },
      },
    ]
  }

  autoscaler(): KubernetesObject[] {
    const { maximum, minimum } = this
    if (maximum === undefined) return []
    return [autoscalerOf(this.workload, { minimum, maximum, use: { cpu: 80 } })]
  }
}

/** What confines a container that is not the first of its Pod: its user is its own. */
function asUser(restriction: Restriction | undefined): Restriction | undefined {
  if (restriction === undefined) return undefined
  const { runAsUser, runAsGroup } = restriction.pod as { runAsUser?: number; runAsGroup?: number }
  return { ...restriction, container: { ...restriction.container, runAsUser, runAsGroup } }
}

/** On different nodes and zones where there are several; better together than not at all. */
function spread(matchLabels: Readonly<Record<string, string>>): object[] {
  return ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels },
  }))
}

/** The size and class of every claim stand in the overlay, so that an environment can change them. */
function claimPatches(
  objects: readonly KubernetesObject[],
  needs: Needs | undefined,
  tier: Tier,
  { environment, settings }: OverlayOptions,
): Patch[] {
  const own = needs?.settings ?? {}
  const size = (claim: string): string =>
    settingOf(environment, 'storage', own) ??
    needs?.storage[claim] ??
    settingOf(environment, 'storage', settings) ??
    tier.storage
  const storageClass = settingOf(environment, 'storage-class', own, settings)
  const operations = (path: string, claim: string): object[] => [
    { op: 'replace', path: `${path}/resources/requests/storage`, value: size(claim) },
    ...(storageClass === undefined ? [] : [{ op: 'add', path: `${path}/storageClassName`, value: storageClass }]),
  ]
  return objects.flatMap(({ kind, metadata, spec }): Patch[] => {
    const target = { kind, name: metadata.name }
    if (kind === 'PersistentVolumeClaim') return [{ target, patch: operations('/spec', metadata.name) }]
    const templates =
      kind === 'StatefulSet' ? (spec as { volumeClaimTemplates?: ClaimTemplate[] }).volumeClaimTemplates : []
    const patch = (templates ?? []).flatMap((template, i) =>
      operations(`/spec/volumeClaimTemplates/${i}/spec`, template.metadata.name),
    )
    return patch.length === 0 ? [] : [{ target, patch }]
  })
}

/** Where the kinds that name hosts do so; `*` stands for every item of a list. */
const hostFields: Readonly<Record<string, readonly string[]>> = {
  Ingress: ['rules.*.host', 'tls.*.hosts.*'],
  HTTPRoute: ['hostnames.*'],
  TLSRoute: ['hostnames.*'],
  Gateway: ['servers.*.hosts.*'],
  VirtualService: ['hosts.*', 'tls.*.match.*.sniHosts.*'],
}

/** One host can't lead to all environments: only production has the one that Compose names. */
function hostPatches(
  objects: readonly KubernetesObject[],
  needs: Needs | undefined,
  tier: Tier,
  { environment, settings }: OverlayOptions,
): Patch[] {
  const host = settingOf(environment, 'host', needs?.settings ?? {}, settings)
  const rename = (given: string): string => {
    if (given === '*') return given
    if (host !== undefined || tier.name === 'production') return host ?? given
    return given.startsWith('*.') ? `*.${environment}${given.slice(1)}` : `${environment}.${given}`
  }
  return objects.flatMap(({ kind, metadata, spec }): Patch[] => {
    const found = (hostFields[kind] ?? []).flatMap((path) => textsAt(spec, path.split('.'), '/spec'))
    const patch = found.flatMap(([path, given]) => {
      const value = rename(given)
      return value === given ? [] : [{ op: 'replace', path, value }]
    })
    return patch.length === 0 ? [] : [{ target: { kind, name: metadata.name }, patch }]
  })
}

/** The texts at a path of an object, each with its own path as JSON patches write it. */
function textsAt(value: unknown, [key, ...rest]: readonly string[], path: string): [string, string][] {
  if (key === undefined) return typeof value === 'string' ? [[path, value]] : []
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value).filter(([name]) => key === '*' || name === key)
  return entries.flatMap(([name, field]) => textsAt(field, rest, `${path}/${name}`))
}

interface Versioned {
  readonly name: string
  readonly tag?: string
  readonly digest?: string
}

const withVersion = (image: string): Versioned => splitReference(image)

/** One entry an image: the line that a release changes. Names with several tags get none, since an entry would set them all. */
function imageEntries(
  groups: readonly ObjectGroup[],
  tier: Tier,
  digests: ReadonlyMap<string, string>,
): { entries: Overlay['images']; several: Set<string> } {
  const tags = new Map<string, { images: Set<string>; isBuilt: boolean }>()
  for (const { objects, needs } of groups) {
    const own = needs === undefined ? [] : [needs, ...Object.values(needs.others ?? {})]
    for (const image of objects.flatMap(imagesOf)) {
      const { name } = splitReference(image)
      const known = tags.get(name) ?? { images: new Set(), isBuilt: false }
      known.images.add(image)
      tags.set(name, { ...known, isBuilt: known.isBuilt || own.some((one) => one.isBuilt && image === one.image) })
    }
  }
  const several = new Set([...tags].flatMap(([name, { images }]) => (images.size > 1 ? [name] : [])))
  const entries = [...tags].flatMap(([name, { images, isBuilt }]): Overlay['images'][number][] => {
    const [image = ''] = images
    if (several.has(name)) return []
    const { tag, digest: own } = splitReference(image)
    const digest = own ?? (tier.isPinned ? digests.get(image) : undefined)
    const isNamed = tag !== undefined && (own !== undefined || tag !== 'latest')
    if (digest !== undefined) return [{ name, ...(isNamed ? { newTag: tag } : {}), digest }]
    const isUnpinned = tier.isPinned && (tag === undefined || tag === 'latest')
    return [{ name, newTag: isUnpinned ? placeholders[isBuilt ? 'built' : 'pulled'] : (tag ?? 'latest') }]
  })
  return { entries, several }
}
