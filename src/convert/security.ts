import type { ServiceModel } from './compose/project.ts'
import { type Conversion, type ConversionOptions, report } from './conversion.ts'
import type { LabelReader } from './labels.ts'
import { userId } from './programs.ts'
import { recipeOf } from './recipe.ts'
import { nonEmpty } from './resources.ts'

/**
 * Capabilities that the entry points of images use while they are root: to own their folders and to become another user. The
 * rest of Docker's default set (raw sockets, devices, chroot, audit) goes.
 */
export const entryPointCapabilities = [
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'KILL',
  'NET_BIND_SERVICE',
  'SETGID',
  'SETUID',
]

interface SecurityParts {
  /** core/v1 PodSecurityContext */
  readonly pod: { readonly fsGroup?: number }
  /** core/v1 SecurityContext */
  readonly container: object
}

/**
 * The security contexts of a service. `baseline`, which holds where nothing else is asked for, hardens all that can't break an image which runs as root: no privilege
 * escalation, the runtime's seccomp profile, and only the capabilities that entry points use (none, when Compose names a user
 * other than root). `restricted` is the Pod Security Standard of that name.
 */
export function securityOf(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  image: string,
  labels: LabelReader,
  ports: readonly number[],
): SecurityParts {
  const { security } = conversion.options
  tellUnsafe(conversion, service, model)
  const user = userOf(conversion, service, model, image)
  const options = optionsOf(conversion, service, model)
  const restricted = security === 'restricted'
  const isHard = security !== 'none'
  const capabilities = capabilitiesOf(model, security, user.runAsUser, ports)
  const escalates = model.privileged === true || capabilities.add.includes('SYS_ADMIN')
  return {
    pod: nonEmpty({
      ...groupsOf(conversion, service, model),
      fsGroup: numberOf(labels('kompose.security-context.fsgroup')) ?? fsGroupOf(model, user.runAsUser),
      sysctls: sysctlsOf(model),
      seccompProfile: options.seccomp ?? (isHard && model.privileged !== true ? { type: 'RuntimeDefault' } : undefined),
      appArmorProfile: options.appArmor,
    }),
    container: nonEmpty({
      allowPrivilegeEscalation: escalates || (!isHard && !options.noNewPrivileges) ? undefined : false,
      privileged: model.privileged === true ? true : undefined,
      capabilities: model.privileged === true ? undefined : nonEmpty(capabilities),
      readOnlyRootFilesystem: model.read_only === true ? true : undefined,
      ...user,
      runAsNonRoot: restricted || (user.runAsUser !== undefined && user.runAsUser > 0) ? true : undefined,
    }),
  }
}

/** Those that kubelets allow without being asked (https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/). */
const safeSysctls = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
])

/** Kernel settings of the Pod: with an unsafe one its node would refuse it. */
export function sysctlsOf({ sysctls = {} }: Pick<ServiceModel, 'sysctls'>): { name: string; value: string }[] {
  return Object.entries(sysctls).flatMap(([name, value]) =>
    safeSysctls.has(name) ? [{ name, value: value ?? '' }] : [],
  )
}

function tellUnsafe(conversion: Conversion, service: string, { sysctls = {} }: ServiceModel): void {
  for (const name of Object.keys(sysctls).filter((key) => !safeSysctls.has(key))) {
    report(conversion, ['services', service, 'sysctls', name], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `The kernel setting ${name} of "${service}" is left out: kubelets refuse Pods with settings that are not known to be safe`,
      fix: 'Set it on the nodes, or allow it there (allowed-unsafe-sysctls) and set it in an overlay.',
    })
  }
}

/** `CAP_NET_ADMIN` and `net_admin` are one capability. */
export function plainCapability(name: string): string {
  return name.toUpperCase().replace(/^CAP_/, '')
}

function capabilitiesOf(
  model: ServiceModel,
  security: ConversionOptions['security'],
  user: number | undefined,
  ports: readonly number[],
): { drop: string[]; add: string[] } {
  const added = (model.cap_add ?? []).map(plainCapability)
  const dropped = (model.cap_drop ?? []).map(plainCapability)
  const low = ports.some((port) => port < 1024) ? ['NET_BIND_SERVICE'] : []
  if (security === 'none') return { drop: dropped, add: added }
  const dropsAll = dropped.includes('ALL') || security === 'restricted' || (user !== undefined && user > 0)
  const kept = dropsAll ? (dropped.includes('ALL') ? [] : low) : entryPointCapabilities
  const add = added.includes('ALL')
    ? ['ALL']
    : [...new Set([...kept.filter((name) => !dropped.includes(name)), ...added])]
  return { drop: add.includes('ALL') ? [] : ['ALL'], add: add.sort() }
}

function userOf(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
  image: string,
): { runAsUser?: number; runAsGroup?: number } {
  // `${UID}:${GID}` of variables that are not set, which is told already.
  if (/^:?$/.test(String(model.user ?? ''))) return {}
  const [user = '', group] = String(model.user).split(':')
  const path = ['services', service, 'user']
  const recipe = recipeOf(conversion, service, model)
  const number = (text: string): number | undefined => recipe?.ids.get(text) ?? userId(text, recipe?.base ?? image)
  const [runAsUser, runAsGroup] = [number(user), group === undefined ? undefined : number(group)]
  if (runAsUser === undefined || (group !== undefined && runAsGroup === undefined)) {
    report(conversion, path, {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `The user "${model.user}" of "${service}" is a name that nothing says the number of, and Kubernetes knows users by number: the image's own user runs`,
      fix: 'Write the numbers, for example user: "1000:1000".',
    })
  }
  return {
    ...(runAsUser === undefined ? {} : { runAsUser }),
    ...(runAsGroup === undefined ? {} : { runAsGroup }),
  }
}

function groupsOf(conversion: Conversion, service: string, model: ServiceModel): { supplementalGroups?: number[] } {
  const groups = (model.group_add ?? []).map((group) => numberOf(String(group)))
  if (groups.includes(undefined)) {
    report(conversion, ['services', service, 'group_add'], {
      rule: 'unsupported-key',
      severity: 'warning',
      message: `group_add of "${service}" names groups; Kubernetes knows groups by number`,
      fix: 'Write the numbers of the groups.',
    })
  }
  const known = groups.filter((group) => group !== undefined)
  return known.length === 0 ? {} : { supplementalGroups: known }
}

/** A user other than root can write a fresh volume only when its group owns it. */
function fsGroupOf(model: ServiceModel, user: number | undefined): number | undefined {
  if (user === undefined || user === 0) return undefined
  const writes = (model.volumes ?? []).some((mount) => mount.type !== 'tmpfs' && mount.read_only !== true)
  return writes ? (numberOf(String(model.user).split(':')[1]) ?? user) : undefined
}

function optionsOf(
  conversion: Conversion,
  service: string,
  model: ServiceModel,
): { seccomp?: object; appArmor?: object; noNewPrivileges: boolean } {
  const parts: { seccomp?: object; appArmor?: object; noNewPrivileges: boolean } = { noNewPrivileges: false }
  model.security_opt?.forEach((option, i) => {
    if (/^no-new-privileges(?:[:=]true)?$/.test(option)) parts.noNewPrivileges = true
    else if (/^seccomp[:=]unconfined$/.test(option)) parts.seccomp = { type: 'Unconfined' }
    else if (/^apparmor[:=]unconfined$/.test(option)) parts.appArmor = { type: 'Unconfined' }
    else if (!/^no-new-privileges[:=]false$/.test(option)) {
      report(conversion, ['services', service, 'security_opt', i], {
        rule: 'unsupported-key',
        severity: 'warning',
        message: `security_opt "${option}" of "${service}" is not translated`,
        fix: 'Set securityContext in an overlay: profiles must be on the nodes.',
      })
    }
  })
  return parts
}

/** A number of a user, a group, or the like. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,10}$/.test(text) ? Number(text) : undefined
}
