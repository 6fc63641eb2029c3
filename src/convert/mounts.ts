import { createHash } from 'node:crypto'
import { bytes, memoryQuantity } from './amounts.ts'
import type { FileMountModel, MountModel, ServiceModel, Texts } from './compose/project.ts'
import { type Conversion, report, servicesOf } from './conversion.ts'
import type { HonouredLabel, LabelReader } from './labels.ts'
import { configKey, dnsLabel } from './names.ts'
import { nonEmpty } from './resources.ts'
import type { Claim, ConfigFiles, NeededSecret } from './workload.ts'

export interface MountParts {
  readonly volumes: readonly object[]
  readonly mounts: readonly object[]
  readonly claims: readonly Claim[]
  readonly configs: readonly ConfigFiles[]
  readonly secrets: readonly NeededSecret[]
}

/** Kubernetes refuses larger ConfigMaps; the names take some of the room. */
const maximumConfigSize = 1_000_000
/** Folders of the host whose content belongs to the host. */
const systemFolders =
  /^\/(?:$|etc|proc|sys|dev|run|var\/run|var\/lib\/docker|var\/log|boot|lib|lib64|usr|bin|sbin|tmp|root|home)(?:\/|$)/

/** Collects volumes and mounts of one Pod, each under a name of its own. */
class Collector {
  readonly volumes = new Map<string, object>()
  readonly mounts: object[] = []
  readonly claims: Claim[] = []
  readonly configs = new Map<string, ConfigFiles>()
  readonly secrets = new Map<string, Set<string>>()

  add(wanted: string, source: object | undefined, mount: Readonly<Record<string, unknown>>): void {
    const name = dnsLabel(wanted)
    if (source !== undefined) this.volumes.set(name, { name, ...source })
    this.mounts.push({ name, ...nonEmpty(mount) })
  }
}

/** Everything that a service mounts: volumes, files of the project, configs, secrets, memory. */
export function mountsOf(
  conversion: Conversion,
  service: string,
  name: string,
  model: ServiceModel,
  labels: LabelReader,
  isStateful: boolean,
): MountParts {
  const collector = new Collector()
  const context: MountContext = { conversion, service, name, labels, isStateful, collector }
  for (const [i, mount] of (model.volumes ?? []).entries())
    addVolume(context, mount, ['services', service, 'volumes', i], i)
  for (const [i, text] of (model.tmpfs ?? []).entries()) addTmpfs(context, text, i)
  for (const [i, mount] of (model.configs ?? []).entries()) addConfig(context, mount, i)
  for (const [i, mount] of (model.secrets ?? []).entries()) addSecret(context, mount, i)
  if (model.shm_size !== undefined) addShm(context, model.shm_size)
  return {
    volumes: [...collector.volumes.values()],
    mounts: collector.mounts,
    claims: collector.claims,
    configs: [...collector.configs.values()],
    secrets: [...collector.secrets].map(([secret, keys]) => ({ name: secret, keys: [...keys].sort() })),
  }
}

interface MountContext {
  readonly conversion: Conversion
  readonly service: string
  readonly name: string
  readonly labels: LabelReader
  readonly isStateful: boolean
  readonly collector: Collector
}

type Path = (string | number)[]

function addVolume(context: MountContext, mount: MountModel, path: Path, index: number): void {
  if (mount.type === 'tmpfs') {
    addMemory(context, mount.target, mount.tmpfs?.size)
    return
  }
  if (mount.type === 'bind') {
    addBind(context, mount, path)
    return
  }
  if (mount.type !== 'volume') {
    dropMount(context, path, `a mount of type ${mount.type}`, 'Mount what Kubernetes has.')
    return
  }
  if (mount.source !== undefined && mount.source !== '') {
    addClaim(context, mount, mount.source)
    return
  }
  // An anonymous volume lives as long as its container.
  context.collector.add(`anonymous-${index}`, { emptyDir: {} }, { mountPath: mount.target, readOnly: mount.read_only })
}

function addClaim(
  { conversion, name, labels, isStateful, collector }: MountContext,
  mount: MountModel,
  source: string,
): void {
  const volume = conversion.model.volumes?.[source]
  const isExternal = volume?.external === true
  const users = servicesOf(conversion).filter(([, other]) =>
    other.volumes?.some((used) => used.type === 'volume' && used.source === source),
  )
  const template = isStateful && users.length === 1 && !isExternal
  const claim = dnsLabel(isExternal ? volume?.name || source : source)
  const read = (label: HonouredLabel): string | undefined =>
    (volume?.labels as Texts | undefined)?.[label] ?? labels(label)
  if (!isExternal) {
    collector.claims.push({
      name: claim,
      size: sizeOf(read('kompose.volume.size')),
      storageClass: read('kompose.volume.storage-class-name'),
      accessMode: users.length > 1 ? 'ReadWriteMany' : 'ReadWriteOnce',
      template,
    })
  }
  if (users.length > 1 && users[0]?.[0] !== undefined && dnsLabel(users[0][0]) === name) {
    report(conversion, ['volumes', source], {
      rule: 'shared-volume',
      severity: 'warning',
      message: `The volume "${source}" is mounted by ${users.map(([user]) => user).join(', ')}; its claim asks for ReadWriteMany`,
      fix: 'Use a storage class that offers ReadWriteMany (NFS, CephFS, EFS, Filestore), or give each service its own volume.',
    })
  }
  const source_ = template ? undefined : { persistentVolumeClaim: { claimName: claim } }
  collector.add(claim, source_, { mountPath: mount.target, subPath: mount.volume?.subpath, readOnly: mount.read_only })
}

/** A size of kompose's label; 1Gi where there is none or it is no quantity. */
function sizeOf(label: string | undefined): string {
  return label !== undefined && /^[0-9]+(?:\.[0-9]+)?(?:[kMGTPE]i?|Ki)?$/.test(label) ? label : '1Gi'
}

function addMemory({ collector }: MountContext, target: string, size?: number | string): void {
  const amount = size === undefined ? undefined : bytes(size)
  const emptyDir = nonEmpty({
    medium: 'Memory',
    sizeLimit: amount === undefined || amount === 0 ? undefined : memoryQuantity(amount),
  })
  collector.add(`tmpfs${target.replaceAll('/', '-')}`, { emptyDir }, { mountPath: target })
}

function addTmpfs(context: MountContext, text: string, index: number): void {
  const [target = '', options = ''] = text.split(':')
  const size = /(?:^|,)size=([^,]+)/.exec(options)?.[1]
  addMemory(context, target, size)
  const other = options.split(',').filter((option) => option !== '' && !/^(?:size=|rw$|mode=1777$)/.test(option))
  if (other.length === 0) return
  report(context.conversion, ['services', context.service, 'tmpfs', index], {
    rule: 'unsupported-key',
    severity: 'notice',
    message: `The options ${other.join(', ')} of the tmpfs ${target} of "${context.service}" are not translated`,
    fix: 'Set securityContext.fsGroup where the owner matters.',
  })
}

function addShm(context: MountContext, size: number | string): void {
  const amount = bytes(size)
  if (amount === undefined || amount === 0) return
  context.collector.add(
    'dev-shm',
    { emptyDir: { medium: 'Memory', sizeLimit: memoryQuantity(amount) } },
    { mountPath: '/dev/shm' },
  )
}

/**
 * A bind mount is three things: a file of the project is configuration, a folder of the project is source code that the image
 * has already, and a folder that is not there is data that Docker would create.
 */
function addBind(context: MountContext, mount: MountModel, path: Path): void {
  const { conversion, service } = context
  const source = mount.source ?? ''
  const found = conversion.look(source)
  if (found.kind === 'text') {
    addFile(context, found.path, found.text, mount, path)
    return
  }
  if (found.kind === 'directory') {
    dropMount(
      context,
      path,
      `the folder ${source} of the project`,
      'Copy it into the image, or keep its files in a ConfigMap of your own.',
    )
    return
  }
  if (found.kind === 'binary' || found.kind === 'large' || found.kind === 'other') {
    const why = found.kind === 'large' ? 'larger than a ConfigMap can be' : 'no text file'
    dropMount(context, path, `${source}, which is ${why}`, 'Copy it into the image, or mount a volume that holds it.')
    return
  }
  const isHost = found.kind === 'outside'
  if (
    isHost &&
    (systemFolders.test(source) || /(?:^|\/)\.git(?:\/|$)/.test(source) || source.startsWith('~') || isFileName(source))
  ) {
    dropMount(context, path, `${source} of the host`, hostAdvice(source))
    return
  }
  if (isFileName(source)) {
    dropMount(context, path, `${source}, which is not there`, 'Create the file in the project, or remove the mount.')
    return
  }
  addDataFolder(context, mount, source)
  report(conversion, path, {
    rule: 'bind-as-claim',
    severity: 'warning',
    message: `The folder ${source} of the host that "${service}" mounts at ${mount.target} becomes a PersistentVolumeClaim, which is empty at first`,
    fix: 'Copy the data into it, or name a volume in the Compose file.',
  })
}

function addDataFolder({ name, labels, collector }: MountContext, mount: MountModel, source: string): void {
  const id = createHash('sha256').update(source).digest('hex').slice(0, 6)
  const claim = dnsLabel(`${name}-${source.split('/').filter(Boolean).at(-1) ?? 'data'}-${id}`)
  const size = sizeOf(labels('kompose.volume.size'))
  const storageClass = labels('kompose.volume.storage-class-name')
  if (!collector.claims.some((known) => known.name === claim)) {
    collector.claims.push({ name: claim, size, storageClass, accessMode: 'ReadWriteOnce', template: false })
  }
  collector.add(
    claim,
    { persistentVolumeClaim: { claimName: claim } },
    { mountPath: mount.target, readOnly: mount.read_only },
  )
}

function isFileName(path: string): boolean {
  const last = path.split('/').at(-1) ?? ''
  return /[^.]\.[A-Za-z0-9]{1,5}$/.test(last) && !/\.d$/.test(last)
}

function hostAdvice(source: string): string {
  if (source.endsWith('docker.sock'))
    return 'Use the Kubernetes API with a ServiceAccount: there is no Docker daemon in a cluster.'
  if (/localtime|timezone/.test(source)) return 'Set the variable TZ.'
  return 'Bring the data in as a ConfigMap, a Secret or a volume; a host path binds the Pod to one node.'
}

function dropMount({ conversion, service }: MountContext, path: Path, what: string, fix: string): void {
  report(conversion, path, {
    rule: 'unsupported-mount',
    severity: 'warning',
    message: `"${service}" mounts ${what}; the mount is left out`,
    fix,
  })
}

function addFile(context: MountContext, path: string, text: string, mount: MountModel, at: Path): void {
  const { collector, name } = context
  const id = createHash('sha256').update(mount.target).digest('hex').slice(0, 6)
  const key = configKey(mount.target.split('/').at(-1) ?? 'file')
  if (new TextEncoder().encode(text).length > maximumConfigSize) {
    dropMount(context, at, `${path}, which is larger than a ConfigMap can be`, 'Copy it into the image.')
    return
  }
  const config = `${name}-${dnsLabel(key, 30)}-${id}`
  collector.configs.set(config, { name: dnsLabel(config), data: { [key]: text } })
  collector.add(
    config,
    { configMap: { name: dnsLabel(config) } },
    { mountPath: mount.target, subPath: key, readOnly: true },
  )
}

function addConfig(context: MountContext, mount: FileMountModel, index: number): void {
  const { conversion, collector, service } = context
  const config = conversion.model.configs?.[mount.source]
  const target = mount.target ?? `/${mount.source}`
  const key = configKey(target.split('/').at(-1) ?? mount.source)
  const path: Path = ['services', service, 'configs', index]
  const external = config?.external === true
  const name = dnsLabel(external ? (config?.name ?? mount.source) : `config-${mount.source}`)
  if (!external) {
    const text = configText(context, mount.source, path)
    if (text === undefined) return
    const known = collector.configs.get(name)
    collector.configs.set(name, { name, data: { ...known?.data, [configKey(mount.source)]: text } })
  }
  const defaultMode = modeOf(mount.mode)
  const items = [{ key: external ? key : configKey(mount.source), path: key }]
  collector.add(
    `${name}-${index}`,
    { configMap: nonEmpty({ name, items, defaultMode }) },
    { mountPath: target, subPath: key, readOnly: true },
  )
}

function configText({ conversion, service }: MountContext, source: string, path: Path): string | undefined {
  const config = conversion.model.configs?.[source]
  if (config?.content !== undefined) return config.content
  if (config?.environment !== undefined) return conversion.variables(config.environment) ?? ''
  const found = conversion.look(config?.file ?? '')
  if (found.kind === 'text') return found.text
  report(conversion, path, {
    rule: 'missing-file',
    severity: 'warning',
    message: `The config "${source}" of "${service}" comes from ${config?.file}, which is no text file of the project (${found.kind}); the mount is left out`,
    fix: 'Create the file inside the project.',
  })
  return undefined
}

/**
 * Each secret is mounted as one file below its own folder, never at /run/secrets itself: a mount there hides the token of the
 * service account.
 */
function addSecret(context: MountContext, mount: FileMountModel, index: number): void {
  const { conversion, collector, service } = context
  const secret = conversion.model.secrets?.[mount.source]
  const given = mount.target ?? mount.source
  const target = given.startsWith('/') ? given : `/run/secrets/${given}`
  const file = configKey(target.split('/').at(-1) ?? mount.source)
  const name = dnsLabel(secret?.external === true ? (secret.name ?? mount.source) : mount.source)
  const key = configKey(mount.source)
  const keys = collector.secrets.get(name) ?? new Set<string>()
  collector.secrets.set(name, keys.add(key))
  const source = nonEmpty({ secretName: name, items: [{ key, path: file }], defaultMode: modeOf(mount.mode) })
  collector.add(`secret-${name}-${index}`, { secret: source }, { mountPath: target, subPath: file, readOnly: true })
  report(conversion, ['services', service, 'secrets', index], {
    rule: 'secret-needed',
    severity: 'warning',
    message: `"${service}" reads ${target} from the key "${key}" of the Secret "${name}", which must exist: secrets are never written to Git`,
    fix: `Provide the Secret "${name}" with ExternalSecret, SealedSecret, SOPS or kubectl create secret.`,
  })
}

function modeOf(mode: number | string | undefined): number | undefined {
  if (mode === undefined) return undefined
  const number = typeof mode === 'number' ? mode : Number.parseInt(mode, 8)
  return Number.isInteger(number) && number >= 0 && number <= 0o777 ? number : undefined
}
