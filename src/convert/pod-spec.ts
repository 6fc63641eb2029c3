import type { KubernetesObject } from '../kubernetes/manifest.ts'

/** The parts of a Pod that are read again once the objects are made. */
interface PodSpec {
  readonly containers?: readonly Container[]
  readonly initContainers?: readonly Container[]
  readonly volumes?: readonly { readonly name: string; readonly image?: { readonly reference: string } }[]
}

export interface Container {
  readonly name: string
  readonly image: string
}

export interface ClaimTemplate {
  readonly metadata: { readonly name: string }
}

interface Template {
  readonly template?: { readonly spec?: PodSpec }
  readonly jobTemplate?: { readonly spec?: Template }
}

/** The Pod that an object makes, whatever its kind. */
export function podOf({ spec }: KubernetesObject): PodSpec | undefined {
  const { template, jobTemplate } = (spec ?? {}) as Template
  return (template ?? jobTemplate?.spec?.template)?.spec
}

/** The fields of a Pod where the spec of the same kind of object has them, for a patch. */
export function setPod(object: KubernetesObject, pod: object): object {
  const template = { template: { spec: pod } }
  return object.kind === 'CronJob' ? { jobTemplate: { spec: template } } : template
}

export function containersOf(object: KubernetesObject): readonly Container[] {
  return podOf(object)?.containers ?? []
}

/** The images of an object's containers, but for those that wait: no release changes them. */
export function imagesOf(object: KubernetesObject): string[] {
  const { containers = [], initContainers = [] } = podOf(object) ?? {}
  return [...initContainers.filter((container) => !isWait(container)), ...containers].flatMap(
    ({ image }) => image ?? [],
  )
}

/** The volumes of an object that are images, which the images of a kustomization don't change. */
export function imageVolumesOf(object: KubernetesObject): { name: string; reference: string }[] {
  return (podOf(object)?.volumes ?? []).flatMap(({ name, image }) => (image ? [{ name, ...image }] : []))
}

/** An init container that waits for a peer; it is confined and sized by itself. */
export function isWait({ name }: Pick<Container, 'name'>): boolean {
  return name.startsWith('wait-for-')
}
