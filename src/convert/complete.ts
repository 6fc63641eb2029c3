import { InputError } from '../errors.ts'
import { readEnvFile } from './compose/env-file.ts'
import type { JobModel, Model, MountModel, ServiceModel } from './compose/project.ts'
import type { Found } from './conversion.ts'

/** Says what is wrong with one setting of a service. */
export type Complain = (service: string, key: string, index: number, message: string, fix: string) => void

/** The model with the mounts that `volumes_from` names and the labels of `label_file`, as if they stood in the services. */
export function completed(model: Model, look: (path: string) => Found, complain: Complain): Model {
  const services = Object.entries(model.services ?? {}).map(([name, service]): [string, ServiceModel] => {
    const volumes = volumesOf(name, model, new Set())
    const labels = labelsOf(name, service ?? {}, look, complain)
    return [
      name,
      { ...service, ...(volumes === undefined ? {} : { volumes }), ...(labels === undefined ? {} : { labels }) },
    ]
  })
  // A job is a service that something else starts; one that is called as a service takes another name.
  const jobs = Object.entries(model.jobs ?? {}).map(([name, job]): [string, JobModel] => {
    return [name in (model.services ?? {}) ? `${name}-job` : name, job]
  })
  return { ...model, services: Object.fromEntries([...services, ...jobs]) }
}

/** What stands in the service itself wins at a mount point. Undefined where nothing is added. */
function volumesOf(name: string, model: Model, seen: ReadonlySet<string>): MountModel[] | undefined {
  const service = model.services?.[name]
  if (service?.volumes_from === undefined || seen.has(name)) return undefined
  const others = service.volumes_from.flatMap((text): MountModel[] => {
    // A container that is none of the project is told where mounts are made.
    const [other = '', mode] = text.split(':')
    if (other === 'container') return []
    const mounts = volumesOf(other, model, new Set([...seen, name])) ?? model.services?.[other]?.volumes ?? []
    return mode === 'ro' ? mounts.map((mount) => ({ ...mount, read_only: true })) : [...mounts]
  })
  return [...new Map([...others, ...(service.volumes ?? [])].map((mount) => [mount.target, mount])).values()]
}

/** Labels that stand in the service win over those of files, later files over earlier ones. */
function labelsOf(
  name: string,
  service: ServiceModel,
  look: (path: string) => Found,
  complain: Complain,
): ServiceModel['labels'] | undefined {
  if (service.label_file === undefined) return undefined
  const labels: Record<string, string | null> = {}
  service.label_file.forEach((file, i) => {
    const found = look(file)
    if (found.kind !== 'text') {
      complain(
        name,
        'label_file',
        i,
        `The label file "${file}" of "${name}" is no text file of the project (${found.kind})`,
        'Create it, or correct the path.',
      )
      return
    }
    try {
      for (const [key, value] of readEnvFile(found.text, found.path, () => undefined)) labels[key] = value
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      complain(name, 'label_file', i, error.message, error.fix ?? 'Write KEY=value, one a line.')
    }
  })
  return { ...labels, ...service.labels }
}
