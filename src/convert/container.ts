import type { ServiceModel } from './compose/project.ts'
import type { Conversion } from './conversion.ts'
import { environmentOf } from './environment.ts'
import { sizeOf } from './environments/sizes.ts'
import { production, type Settings } from './environments/tiers.ts'
import { type Hidden, readingSecrets } from './hidden.ts'
import { imageOf } from './images.ts'
import { fieldsOf } from './keys/translate.ts'
import { type LabelReader, labelledContainer } from './labels.ts'
import type { Mount } from './mounts/collector.ts'
import { mountsOf } from './mounts/mounts.ts'
import { programOf } from './programs.ts'
import { gpusOf, nonEmpty, resourcesOf } from './resources.ts'
import { copying, restrictionOf, withoutNulls, writableFolders } from './restriction.ts'
import { securityOf } from './security.ts'
import type { Claim, ConfigFiles, NeededSecret, Resources, Restriction } from './workload.ts'

/** What a container is made of. */
export interface Subject {
  readonly service: string
  /** Name of the container. */
  readonly name: string
  /** What the names of its ConfigMaps and Secrets begin with. */
  readonly prefix: string
  readonly model: ServiceModel
  readonly labels: LabelReader
  readonly settings: Settings
  readonly isStateful: boolean
  /** Ports that it listens on. */
  readonly listening: readonly number[]
}

/** A container without ports and probes, and all that it needs around it. */
export interface ContainerParts {
  readonly image: string
  readonly container: Readonly<Record<string, unknown>>
  /** core/v1 PodSecurityContext */
  readonly podSecurity: object
  readonly volumes: readonly object[]
  readonly claims: readonly Claim[]
  readonly configs: readonly ConfigFiles[]
  readonly secrets: readonly NeededSecret[]
  /** Values of its variables, for finding out which peers they name. */
  readonly values: Readonly<Record<string, string>>
  readonly hidden: Hidden
  /** What Compose says of CPU and memory. */
  readonly given: Resources
  /** What confines it further; undefined where that can't be, or is not wanted. */
  readonly restriction: Restriction | undefined
  /** Run before it, to make ready what the restriction keeps it from. */
  readonly before: readonly object[]
}

export function containerOf(conversion: Conversion, subject: Subject): ContainerParts {
  const { service, name, prefix, model, labels, settings, isStateful, listening } = subject
  const { options } = conversion
  const image = imageOf(service, model, options.registry)
  const environment = environmentOf(conversion, service, prefix, model)
  const mounts = mountsOf(conversion, service, prefix, model, labels, isStateful)
  const security = securityOf(conversion, service, model, image, labels, listening)
  const given = withEphemeral(resourcesOf(conversion, service, model), labels)
  const size = sizeOf(given, image, production, '', settings, options.settings)
  const data = dataFolder(image, environment.values, mounts.mounts)
  const taken = mounts.mounts.map(({ mountPath }) => mountPath)
  const canRestrict = options.security === undefined || options.security === 'restricted'
  const restriction = canRestrict
    ? restrictionOf(conversion, service, model, image, listening, taken, security.pod.fsGroup)
    : undefined
  const here = options.security === 'restricted' ? restriction : undefined
  const writable = writableFolders(here)
  return {
    image,
    container: readingSecrets(
      nonEmpty({
        name,
        image,
        ...fieldsOf('container', { conversion, service, model, labels }),
        ...labelledContainer(labels),
        envFrom: environment.envFrom,
        env: [...environment.env, ...data.env, ...(here?.env ?? [])],
        resources: { requests: size.requests, limits: { ...size.limits, ...gpusOf(conversion, service, model) } },
        volumeMounts: [...data.mounts, ...writable.mounts],
        securityContext: withoutNulls({ ...security.container, ...here?.container }),
      }),
      environment.hidden,
    ),
    hidden: environment.hidden,
    podSecurity: { ...security.pod, ...here?.pod },
    volumes: [...mounts.volumes, ...writable.volumes],
    claims: mounts.claims,
    configs: [...environment.configs, ...mounts.configs],
    secrets: [...environment.secrets, ...mounts.secrets],
    values: environment.values,
    given,
    restriction,
    before: copying(name, image, here),
  }
}

function withEphemeral({ requests, limits }: Resources, labels: LabelReader): Resources {
  const quantity = (text: string | undefined): string | undefined =>
    text !== undefined && /^[0-9]+(?:\.[0-9]+)?(?:[kMGTPE]i?|Ki)?$/.test(text) ? text : undefined
  const request = quantity(labels('kompose.ephemeral-storage.request'))
  const limit = quantity(labels('kompose.ephemeral-storage.limit'))
  return {
    requests: { ...requests, ...(request === undefined ? {} : { 'ephemeral-storage': request }) },
    limits: { ...limits, ...(limit === undefined ? {} : { 'ephemeral-storage': limit }) },
  }
}

/** A volume has a folder lost+found at its top, which makes databases refuse to start: their data goes below it. */
function dataFolder(
  image: string,
  values: Readonly<Record<string, string>>,
  mounts: readonly Mount[],
): { env: object[]; mounts: readonly object[] } {
  const { data } = programOf(image)
  const isMounted = data !== undefined && mounts.some(({ mountPath, isClaim }) => isClaim && mountPath === data.folder)
  const plain = mounts.map(({ isClaim, ...mount }) => mount)
  if (!isMounted) return { env: [], mounts: plain }
  const { folder, variable } = data
  if (variable !== undefined) {
    const env = variable in values ? [] : [{ name: variable, value: `${folder}/data` }]
    return { env, mounts: plain }
  }
  return { env: [], mounts: plain.map((mount) => (mount.mountPath === folder ? { subPath: 'data', ...mount } : mount)) }
}
