import type { BuildModel } from './compose/project.ts'
import type { TreePath } from './compose/tree.ts'

/**
 * One Compose service on its way to Kubernetes: decisions are made, objects are not. Field names inside `pod` and `container`
 * are those of the Kubernetes API (core/v1).
 */
export interface Workload {
  /** Name in Compose. */
  readonly service: string
  /** Name of every object that is made of it. */
  readonly name: string
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob'
  readonly replicas: number
  readonly image: string
  readonly build: BuildModel | undefined
  /** By the object that carries them. */
  readonly annotations: Readonly<Record<'controller' | 'pod' | 'service' | 'ingress', Readonly<Record<string, string>>>>
  readonly container: Readonly<Record<string, unknown>>
  /** Others in the same Pods, of which only the container is left. */
  readonly joined: readonly Workload[]
  /** Services of one group are one Pod. */
  readonly group: string | undefined
  /** Labels of its Pods besides those that all have. */
  readonly podLabels?: Readonly<Record<string, string>>
  /** Run one after the other before the container. */
  readonly initContainers: readonly object[]
  readonly pod: Readonly<Record<string, unknown>>
  readonly ports: readonly WorkloadPort[]
  readonly claims: readonly Claim[]
  readonly configs: readonly ConfigFiles[]
  readonly secrets: readonly NeededSecret[]
  readonly exposure: Exposure
  /** Ports that are reached from anywhere. */
  readonly openPorts: readonly WorkloadPort[]
  readonly monitored: Monitored | undefined
  /** What the environments size it by. */
  readonly needs: Needs
  /** apps/v1 DeploymentStrategy, where Compose says one. */
  readonly strategy: object | undefined
  readonly minReadySeconds: number | undefined
  /** A Rollout of Argo in place of a Deployment. */
  readonly rollout: RolloutKind | undefined
  /** Address of the Prometheus that Rollouts ask. */
  readonly prometheus: string | undefined
  /** By labels of kompose: it holds in all environments. */
  readonly autoscaling: Autoscaling | undefined
  readonly backoffLimit: number
  readonly cron: Cron | undefined
  /** Jobs whose completion its Pods ask for at the API server. */
  readonly awaitedJobs: readonly string[]
  /** The workloads that Flux makes ready before it applies this one, by name; undefined where it applies all at once. */
  readonly after?: readonly string[]
  readonly networks: readonly string[]
}

/** How new Pods take over from old ones, by Argo Rollouts (https://argo-rollouts.readthedocs.io). */
export type RolloutKind = 'canary' | 'blue-green'

/** What is to know of a workload to size and multiply it in an environment. */
export interface Needs {
  readonly image: string
  readonly isBuilt: boolean
  /** What Compose says of CPU and memory. */
  readonly given: Resources
  /** Sizes of claims by their names, where Compose says one. */
  readonly storage: Readonly<Record<string, string>>
  /** How many Compose says; undefined where it says nothing. */
  readonly replicas: number | undefined
  /** Whether several may run: it is reached from outside, and keeps nothing. */
  readonly mayScale: boolean
  /** Labels of kompose ask for an autoscaler, which stands in the base. */
  readonly isAutoscaled: boolean
  readonly hasPullPolicy: boolean
  /** What confines it where the environment does; undefined where it can't be, or the base does. */
  readonly restriction: Restriction | undefined
  /** Of the other containers of its Pods, by their names. */
  readonly others?: Readonly<Record<string, Needs>>
  /** Settings of environments by label: `prod.replicas`, `storage`. */
  readonly settings: Readonly<Record<string, string>>
}

/** Between how many replicas a workload runs, and at what use in per cent of what it asks for. */
export interface Autoscaling {
  readonly minimum: number
  readonly maximum: number
  readonly use: Readonly<Record<string, number>>
}

/** When a CronJob runs (batch/v1 CronJobSpec). */
interface Cron {
  readonly schedule: string
  readonly timeZone?: string | undefined
  readonly suspend?: true
  readonly concurrencyPolicy?: string | undefined
  readonly startingDeadlineSeconds?: number
}

/** A port that the container listens on. */
export interface WorkloadPort {
  readonly name: string
  readonly port: number
  readonly protocol: 'TCP' | 'UDP' | 'SCTP'
  readonly appProtocol: string | undefined
  /** Other ports under which Compose publishes it on the host. */
  readonly published: readonly number[]
  /** The port of the node that it is bound to, by a label of kompose. */
  readonly host?: { readonly port: number; readonly address: string | undefined }
  /** How far Compose lets it be reached: from anywhere, from the host itself, or by peers alone. */
  readonly reach: 'published' | 'local' | 'inside'
  /** Its image exposes the port, but the service runs another command, which may not listen there. */
  readonly isGuess?: boolean
}

/** How a workload is reached. */
export interface Exposure {
  /** Names of the Services: its own first, then aliases. Empty where nobody reaches it. */
  readonly names: readonly string[]
  readonly type: 'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'Headless'
  /** It leads to Pods that are not ready yet. */
  readonly isEarly: boolean
  readonly nodePort: number | undefined
  readonly externalTrafficPolicy: string | undefined
  readonly entry: Entry | undefined
}

/** What leads to a workload from outside of the cluster. */
export interface Entry {
  /** `tls`: the workload ends TLS itself. */
  readonly protocol: 'http' | 'tls' | 'tcp'
  /** Empty for `tcp`, which knows no names. */
  readonly hosts: readonly Host[]
  /** That of `tls` and `tcp`. */
  readonly port: WorkloadPort
  /** The port that the world knows, for `tls` and `tcp`. */
  readonly outside: number
  readonly tlsSecret: string | undefined
  readonly className: string | undefined
}

export interface Host {
  readonly domain: string
  readonly path: string
  /** What leads there ends at this port. */
  readonly port: WorkloadPort
}

/** What makes entries: Ingresses, routes of a Gateway of the Gateway API, or Istio with the Gateway that is named or one for each. */
export type Entrance =
  | { readonly kind: 'ingress' }
  | { readonly kind: 'gateway'; readonly gateway: Gateway }
  | { readonly kind: 'istio'; readonly gateway: Gateway | undefined }

/** Where Prometheus finds the metrics of a workload. */
export interface Monitored {
  readonly port: WorkloadPort
  readonly path: string | undefined
  readonly scheme: string | undefined
}

/** Storage of a named volume. */
export interface Claim {
  readonly name: string
  readonly size: string
  /** Whether Compose says that size. */
  readonly isSized: boolean
  readonly storageClass: string | undefined
  /** The label `io.kompose.service` of the volumes that it may be bound to. */
  readonly selector?: string | undefined
  readonly accessMode: 'ReadWriteOnce' | 'ReadWriteMany' | 'ReadOnlyMany'
  /** Who shares it in Compose, for what is told of that. */
  readonly shared?: { readonly path: TreePath; readonly what: string; readonly users: readonly string[] } | undefined
  /** A claim template of the StatefulSet, in place of a claim of its own. */
  readonly template: boolean
}

/** The content of a ConfigMap. */
export interface ConfigFiles {
  readonly name: string
  readonly data: Readonly<Record<string, string>>
}

/** A Secret that must be there before the workload can start. Its values are never written. */
export interface NeededSecret {
  readonly name: string
  readonly keys: readonly string[]
}

export interface Resources {
  readonly requests?: Readonly<Record<string, string>>
  readonly limits?: Readonly<Record<string, string>>
}

/** What makes a workload pass the Pod Security Standard `restricted`, with a root file system that nothing writes to. */
export interface Restriction {
  /** core/v1 PodSecurityContext */
  readonly pod: object
  /** core/v1 SecurityContext; null takes a field of the base away. */
  readonly container: object
  readonly env: readonly object[]
  /** Folders that it writes to: an emptyDir each. */
  readonly writes: readonly string[]
  /** Folders of the image that it writes to: an emptyDir each, filled with what the image has there. */
  readonly copies: readonly string[]
}

/** A Gateway; without a namespace, one of the namespace of the workload. */
export interface Gateway {
  readonly namespace: string | undefined
  readonly name: string
}
