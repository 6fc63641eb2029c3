import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { isSecret } from '../../report/secrets.ts'
import { type Conversion, kubernetesName } from '../conversion.ts'
import { probesOf } from '../health.ts'
import { imageOf } from '../images.ts'
import { labelsOf } from '../labels.ts'
import { dnsLabel, serviceLabel } from '../names.ts'
import { literal } from '../pod.ts'
import { nonEmpty } from '../resources.ts'
import { securityOf } from '../security.ts'

type Fields = Record<string, unknown>

interface Container extends Fields {
  name: string
  env?: { name: string; value?: string }[]
  volumeMounts?: { name: string; mountPath: string; subPath?: string }[]
  ports?: { containerPort: number; protocol?: string }[]
}

/**
 * Repairs what the API server refuses or what never works in kompose's objects: ports that stand twice, invalid names, probes
 * without a shell, mounts over /run/secrets, bare Pods, secrets in clear text; and confines the containers as the native
 * engine does.
 */
export function repair(objects: readonly KubernetesObject[], conversion: Conversion): KubernetesObject[] {
  const kept = objects.filter(({ kind }) => kind !== 'Secret')
  return kept.map((object) => {
    const named = withValidNames(object)
    if (named.kind === 'Service') return withDistinctPorts(named)
    return withWorkload(named, conversion)
  })
}

function withValidNames(object: KubernetesObject): KubernetesObject {
  const name = object.kind === 'Service' ? serviceLabel(object.metadata.name) : dnsLabel(object.metadata.name, 253)
  return { ...object, metadata: { ...object.metadata, name } }
}

function withDistinctPorts(object: KubernetesObject): KubernetesObject {
  const spec = object.spec as { ports?: { port: number; protocol?: string; name?: string }[] }
  const kept = new Map<string, object>()
  for (const port of spec.ports ?? []) {
    const key = `${port.port}/${(port.protocol ?? 'TCP').toUpperCase()}`
    if (!kept.has(key)) kept.set(key, port)
  }
  return { ...object, spec: nonEmpty({ ...spec, ports: [...kept.values()] }) }
}

/** A bare Pod is never replaced when its node fails; a Job is. */
function withWorkload(object: KubernetesObject, conversion: Conversion): KubernetesObject {
  const spec = object.spec as Fields | undefined
  if (object.kind === 'Pod') {
    const restartPolicy = spec?.restartPolicy === 'OnFailure' ? 'OnFailure' : 'Never'
    const template = { metadata: { labels: object.metadata.labels }, spec: { ...spec, restartPolicy } }
    const job = { apiVersion: 'batch/v1', kind: 'Job', metadata: object.metadata, spec: { backoffLimit: 0, template } }
    return withWorkload(job as KubernetesObject, conversion)
  }
  const template = spec?.template as { metadata?: object; spec?: Fields } | undefined
  if (spec === undefined || template?.spec === undefined) return object
  const service = conversion.services.find(
    ([name]) => kubernetesName(conversion, name) === serviceLabel(object.metadata.name),
  )
  const pod = podOf(template.spec, service, conversion)
  return { ...object, spec: { ...spec, template: { ...template, spec: pod } } }
}

function podOf(pod: Fields, service: Conversion['services'][number] | undefined, conversion: Conversion): Fields {
  const containers = (pod.containers as Container[]).map((container) => containerOf(container, service))
  const volumes = ((pod.volumes ?? []) as { name: string }[]).map((volume) => ({
    ...volume,
    name: dnsLabel(volume.name),
  }))
  const names = { hostname: labelOrNothing(pod.hostname), subdomain: labelOrNothing(pod.subdomain) }
  if (service === undefined) return nonEmpty({ ...pod, ...names, containers, volumes })
  const [name, model] = service
  const ports = (model.ports ?? []).map(({ target }) => target)
  const quiet: Conversion = { ...conversion, findings: [] }
  const image = imageOf(name, model, conversion.options.registry)
  const security = securityOf(quiet, name, model, image, labelsOf(quiet, name, model).read, ports)
  return nonEmpty({
    ...pod,
    ...names,
    automountServiceAccountToken: pod.serviceAccountName === undefined ? false : undefined,
    securityContext: { ...security.pod, ...(pod.securityContext as object | undefined) },
    containers: containers.map((container) => ({
      ...container,
      // kompose leaves the image out where the service is built.
      image: container.image || image,
      securityContext: security.container,
    })),
    volumes,
  })
}

/** kompose writes domains with dots where the API server wants one label. */
function labelOrNothing(name: unknown): unknown {
  return typeof name === 'string' && name !== dnsLabel(name) ? undefined : name
}

function containerOf(container: Container, service: Conversion['services'][number] | undefined): Container {
  const model = service?.[1]
  const ports = (container.ports ?? []).map(({ containerPort }) => containerPort)
  const probes = model?.healthcheck === undefined ? undefined : probesOf(model.healthcheck, ports)
  const { livenessProbe, ...rest } = container
  return nonEmpty({
    ...rest,
    ...(probes ?? (livenessProbe === undefined ? {} : { livenessProbe })),
    env: container.env?.map((variable) => withoutSecret(variable, container.name)),
    ports: distinctContainerPorts(container.ports ?? []),
    volumeMounts: container.volumeMounts?.map((mount) => ({ ...withSecretPath(mount), name: dnsLabel(mount.name) })),
  }) as Container
}

function distinctContainerPorts(ports: readonly { containerPort: number; protocol?: string }[]): object[] {
  const kept = new Map<string, object>()
  for (const port of ports) {
    const protocol = (port.protocol ?? 'TCP').toUpperCase()
    const key = `${port.containerPort}/${protocol}`
    if (!kept.has(key)) kept.set(key, { ...port, protocol })
  }
  return [...kept.values()]
}

/** kompose mounts the file of a secret at the folder /run/secrets, where nobody finds it. */
function withSecretPath(mount: { name: string; mountPath: string; subPath?: string }): object {
  if (!/^\/(?:var\/)?run\/secrets\/?$/.test(mount.mountPath) || mount.subPath === undefined) return mount
  return { ...mount, mountPath: `${mount.mountPath.replace(/\/$/, '')}/${mount.subPath}` }
}

function withoutSecret(variable: { name: string; value?: string }, container: string): object {
  if (variable.value === undefined) return variable
  if (!isSecret(variable.name, variable.value)) return { ...variable, value: literal(variable.value) }
  const name = `${dnsLabel(container)}-secrets`
  return { name: variable.name, valueFrom: { secretKeyRef: { name, key: variable.name } } }
}
