import type { Manifest } from '../../kubernetes/manifest.ts'
import { Node } from '../rules/node.ts'

/** Something that others can refer to: an object of a set, or one that an object of the set makes. */
export interface Target {
  readonly kind: string
  readonly name: string
  /** Undefined where it is not written: it is then whatever the user applies it to. */
  readonly namespace: string | undefined
  /** The object itself; undefined where something else makes it (a generator, an operator). */
  readonly subject: Subject | undefined
}

/** An object of the set, for reading. */
export interface Subject {
  readonly manifest: Manifest
  readonly root: Node
  readonly kind: string
  readonly group: string
  readonly name: string
  readonly namespace: string | undefined
  /** The Pods it describes; undefined where it describes none. */
  readonly pods: PodTemplate | undefined
}

/** Pods as a workload describes them. */
export class PodTemplate {
  readonly owner: Subject
  /** The node with `metadata` and `spec`. */
  readonly node: Node
  readonly labels: Readonly<Record<string, string>>
  #ports: readonly Port[] | undefined

  constructor(owner: Subject, node: Node) {
    this.owner = owner
    this.node = node
    const added = owner.kind === 'DeploymentConfig' ? { deploymentconfig: owner.name } : {}
    this.labels = { ...textMap(node.at('metadata', 'labels')), ...added }
  }

  /** The ports of all containers. */
  get ports(): readonly Port[] {
    this.#ports ??= ['containers', 'initContainers'].flatMap((list) =>
      this.node
        .at('spec', list)
        .items()
        .flatMap((container) => container.at('ports').items())
        .map((port) => ({ name: port.at('name').text, number: port.at('containerPort').number })),
    )
    return this.#ports
  }
}

interface Port {
  readonly name: string | undefined
  readonly number: number | undefined
}

/** @param namespace the namespace that a kustomization puts the object into, whatever is written. */
export function subjectOf(manifest: Manifest, namespace = manifest.namespace): Subject {
  const { apiVersion, kind, name = '' } = manifest
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
  const root = new Node(manifest.object)
  const subject = { manifest, root, kind, group, name, namespace, pods: undefined as PodTemplate | undefined }
  const node = podTemplateOf(subject)
  if (node !== undefined) subject.pods = new PodTemplate(subject, node)
  return subject
}

/** The entries of a map whose values are text. */
export function textMap(node: Node): Record<string, string> {
  const entries = Object.entries(node.map ?? {})
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

const templatePaths: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  Rollout: ['spec', 'template'],
  DeploymentConfig: ['spec', 'template'],
  PodTemplate: ['template'],
}

const podGroups = new Set(['', 'apps', 'batch', 'extensions', 'argoproj.io', 'apps.openshift.io'])

/** The node of an object that describes Pods. */
function podTemplateOf({ kind, group, root }: Omit<Subject, 'pods'>): Node | undefined {
  const path = Object.hasOwn(templatePaths, kind) && podGroups.has(group) ? templatePaths[kind] : undefined
  if (path === undefined) return undefined
  const node = root.at(...path)
  return node.map === undefined ? undefined : node
}
