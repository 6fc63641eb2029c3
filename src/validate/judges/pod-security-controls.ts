import type { Severity } from '../../report/finding.ts'
import type { Node } from '../rules/node.ts'
import { containersOf } from '../rules/pods/pods.ts'

/** What a control is held against: a Pod, or a template of Pods, at a minor version of Kubernetes. */
interface PodSubject {
  readonly pod: Node
  readonly spec: Node
  readonly containers: readonly Node[]
  readonly minor: number
  readonly isWindows: boolean
}

/** @param node where it is, or, where it is absent, where it should be */
type Refuse = (node: Node, message: string, fix: string) => void

/** A control of the Pod Security Standards. */
interface Control {
  readonly level: 'baseline' | 'restricted'
  readonly summary: string
  readonly severity: Severity
  readonly cites: string
  check(subject: PodSubject, refuse: Refuse): void
}

const standards = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/'
const baseline = { level: 'baseline', severity: 'error', cites: `${standards}#baseline` } as const
const restricted = { level: 'restricted', severity: 'error', cites: `${standards}#restricted` } as const

const capabilities = new Set([
  ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP'],
  ...['SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
])

/** By name, the minor version from which on a sysctl is among the safe ones. */
const safeSysctls: Readonly<Record<string, number>> = {
  'kernel.shm_rmid_forced': 0,
  'net.ipv4.ip_local_port_range': 0,
  'net.ipv4.ip_unprivileged_port_start': 0,
  'net.ipv4.tcp_syncookies': 0,
  'net.ipv4.ping_group_range': 0,
  'net.ipv4.ip_local_reserved_ports': 27,
  'net.ipv4.tcp_keepalive_time': 29,
  'net.ipv4.tcp_fin_timeout': 29,
  'net.ipv4.tcp_keepalive_intvl': 29,
  'net.ipv4.tcp_keepalive_probes': 29,
  'net.ipv4.tcp_rmem': 32,
  'net.ipv4.tcp_wmem': 32,
}

const seLinuxTypes = ['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']
const restrictedVolumes = [
  ...['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'persistentVolumeClaim', 'projected', 'secret'],
]
const appArmorAnnotation = 'container.apparmor.security.beta.kubernetes.io/'

/** The security contexts of a Pod: its own, and those of its containers. */
function contexts({ spec, containers }: PodSubject): Node[] {
  return [spec, ...containers].map((one) => one.at('securityContext'))
}

/** Refuses what is set to something else than what is allowed. */
function only(
  nodes: readonly Node[],
  isAllowed: (value: unknown) => boolean,
  refuse: Refuse,
  what: string,
  fix: string,
): void {
  for (const node of nodes) if (node.isSet && !isAllowed(node.value)) refuse(node, what, fix)
}

/** Something that the Pod says for all of its containers, or each of them for itself. */
function everyContainer(
  { spec, containers }: PodSubject,
  path: readonly string[],
  isRight: (value: unknown) => boolean,
  refuse: (node: Node) => void,
): void {
  const shared = spec.at('securityContext', ...path)
  for (const container of containers) {
    const own = container.at('securityContext', ...path)
    if (own.isSet ? !isRight(own.value) : !isRight(shared.value)) refuse(own.isSet || !shared.isSet ? own : shared)
  }
}

/**
 * The controls by the names of their rules, as the admission plug-in of each version has them.
 * https://github.com/kubernetes/pod-security-admission/tree/master/policy
 */
export const controls = {
  'pod-security-windows-host-process': {
    ...baseline,
    summary: 'No container of Windows runs as a process of the host.',
    check: (subject, refuse) =>
      only(
        contexts(subject).map((context) => context.at('windowsOptions', 'hostProcess')),
        (value) => value !== true,
        refuse,
        'hostProcess must not be true',
        'Remove it.',
      ),
  },
  'pod-security-host-namespaces': {
    ...baseline,
    summary: 'A Pod shares no namespace with its host.',
    check: ({ spec }, refuse) => {
      for (const name of ['hostNetwork', 'hostPID', 'hostIPC']) {
        only([spec.at(name)], (value) => value !== true, refuse, `${name} must not be true`, 'Remove it.')
      }
    },
  },
  'pod-security-privileged': {
    ...baseline,
    summary: 'No container is privileged.',
    check: (subject, refuse) =>
      only(
        contexts(subject).map((context) => context.at('privileged')),
        (value) => value !== true,
        refuse,
        'privileged must not be true',
        'Remove it, and add the one capability that is needed.',
      ),
  },
  'pod-security-capabilities': {
    ...baseline,
    summary: 'Containers add no capabilities but those that runtimes give by default.',
    check: ({ containers }, refuse) => {
      for (const capability of containers.flatMap((one) => one.at('securityContext', 'capabilities', 'add').items())) {
        if (capability.text === undefined || capabilities.has(capability.text)) continue
        refuse(capability, `the capability ${capability.text} must not be added`, 'Remove it.')
      }
    },
  },
  'pod-security-host-path': {
    ...baseline,
    summary: 'No volume is a path of the host.',
    check: ({ spec }, refuse) => {
      for (const volume of spec.at('volumes').items()) {
        only(
          [volume.at('hostPath')],
          () => false,
          refuse,
          'a volume must not be a path of the host',
          'Mount a claim, a ConfigMap or an emptyDir.',
        )
      }
    },
  },
  'pod-security-host-ports': {
    ...baseline,
    summary: 'No container takes a port of its host.',
    check: ({ containers }, refuse) => {
      for (const port of containers.flatMap((container) => container.at('ports').items())) {
        only(
          [port.at('hostPort')],
          (value) => value === 0,
          refuse,
          'hostPort must not be set',
          'Remove it, and let a Service lead to the port.',
        )
      }
    },
  },
  'pod-security-probe-host': {
    ...baseline,
    summary: 'Probes and hooks ask the Pod itself, no other host (from 1.34 on).',
    check: ({ containers, minor }, refuse) => {
      if (minor < 34) return
      const handlers = containers.flatMap((container) => [
        ...['livenessProbe', 'readinessProbe', 'startupProbe'].map((name) => container.at(name)),
        ...['postStart', 'preStop'].map((name) => container.at('lifecycle', name)),
      ])
      for (const handler of handlers) {
        const hosts = ['httpGet', 'tcpSocket'].map((name) => handler.at(name, 'host'))
        only(hosts, (value) => value === '', refuse, 'host must not be set', 'Remove it: the Pod itself is asked then.')
      }
    },
  },
  'pod-security-app-armor': {
    ...baseline,
    summary: 'AppArmor is not turned off: the profile is that of the runtime, or one of the node.',
    check: (subject, refuse) => {
      const fix = 'Write RuntimeDefault or Localhost.'
      const types = contexts(subject).map((context) => context.at('appArmorProfile', 'type'))
      only(
        types,
        (value) => value === 'RuntimeDefault' || value === 'Localhost',
        refuse,
        'the AppArmor profile must not be turned off',
        fix,
      )
      for (const [key, node] of subject.pod.at('metadata', 'annotations').entries()) {
        const isRight = node.text === '' || node.text === 'runtime/default' || node.text?.startsWith('localhost/')
        if (key.startsWith(appArmorAnnotation) && isRight !== true)
          refuse(node, 'the AppArmor profile must not be turned off', 'Write runtime/default or localhost/….')
      }
    },
  },
  'pod-security-selinux': {
    ...baseline,
    summary: 'SELinux options have a type for containers, and no user or role of their own.',
    check: (subject, refuse) => {
      const types = subject.minor < 31 ? seLinuxTypes.slice(0, 3) : seLinuxTypes
      for (const options of contexts(subject).map((context) => context.at('seLinuxOptions'))) {
        const isType = (value: unknown): boolean => value === '' || types.includes(String(value))
        only(
          [options.at('type')],
          isType,
          refuse,
          `the type must be one of ${types.join(', ')}`,
          `Write ${types[0]}, or remove it.`,
        )
        for (const name of ['user', 'role'])
          only([options.at(name)], (value) => value === '', refuse, `${name} must not be set`, 'Remove it.')
      }
    },
  },
  'pod-security-proc-mount': {
    ...baseline,
    summary: 'Containers have the masked /proc of the runtime.',
    check: ({ containers }, refuse) =>
      only(
        containers.map((container) => container.at('securityContext', 'procMount')),
        (value) => value === 'Default' || value === '',
        refuse,
        'procMount must be Default',
        'Remove it.',
      ),
  },
  'pod-security-seccomp': {
    ...baseline,
    summary: 'Seccomp is not turned off.',
    check: (subject, refuse) =>
      only(
        contexts(subject).map((context) => context.at('seccompProfile', 'type')),
        (value) => value === 'RuntimeDefault' || value === 'Localhost',
        refuse,
        'the seccomp profile must not be turned off',
        'Write RuntimeDefault.',
      ),
  },
  'pod-security-sysctls': {
    ...baseline,
    summary: 'Sysctls are among the safe ones.',
    check: ({ spec, minor }, refuse) => {
      for (const sysctl of spec.at('securityContext', 'sysctls').items()) {
        const name = sysctl.at('name')
        if (name.text === undefined || (safeSysctls[name.text] ?? Number.POSITIVE_INFINITY) <= minor) continue
        refuse(name, `the sysctl ${name.text} is none of the safe ones`, 'Remove it, or set it on the node.')
      }
    },
  },
  'pod-security-volumes': {
    ...restricted,
    summary: 'Volumes are those that need nothing of the host.',
    check: ({ spec }, refuse) => {
      for (const volume of spec.at('volumes').items()) {
        const other = volume
          .entries()
          .find(([key]) => key !== 'name' && key !== 'hostPath' && !restrictedVolumes.includes(key))
        if (other === undefined) continue
        refuse(
          other[1],
          `a volume must be one of ${restrictedVolumes.join(', ')}`,
          'Mount a PersistentVolumeClaim of that storage.',
        )
      }
    },
  },
  'pod-security-privilege-escalation': {
    ...restricted,
    summary: 'No process may gain more rights than its parent.',
    check: ({ containers, isWindows }, refuse) => {
      if (isWindows) return
      for (const container of containers) {
        const node = container.at('securityContext', 'allowPrivilegeEscalation')
        if (node.value !== false)
          refuse(node, 'allowPrivilegeEscalation must be false', 'Write allowPrivilegeEscalation: false.')
      }
    },
  },
  'pod-security-non-root': {
    ...restricted,
    summary: 'Every container runs as another user than root.',
    check: (subject, refuse) => {
      everyContainer(
        subject,
        ['runAsNonRoot'],
        (value) => value === true,
        (node) =>
          refuse(node, 'runAsNonRoot must be true', 'Write runAsNonRoot: true in the securityContext of the Pod.'),
      )
    },
  },
  'pod-security-user': {
    ...restricted,
    summary: 'No container runs as the user 0.',
    check: (subject, refuse) =>
      only(
        contexts(subject).map((context) => context.at('runAsUser')),
        (value) => value !== 0,
        refuse,
        'runAsUser must not be 0',
        'Write the number of another user.',
      ),
  },
  'pod-security-seccomp-profile': {
    ...restricted,
    summary: 'Every container has the seccomp profile of the runtime, or one of the node.',
    check: (subject, refuse) => {
      if (subject.isWindows) return
      // What turns it off is the other control.
      everyContainer(
        subject,
        ['seccompProfile', 'type'],
        (value) => value !== undefined && value !== null,
        (node) =>
          refuse(
            node,
            'a seccomp profile must be set',
            'Write seccompProfile: {type: RuntimeDefault} in the securityContext of the Pod.',
          ),
      )
    },
  },
  'pod-security-drop-capabilities': {
    ...restricted,
    summary: 'Containers drop all capabilities, and add NET_BIND_SERVICE at the most.',
    check: ({ containers, isWindows }, refuse) => {
      if (isWindows) return
      for (const container of containers) {
        const own = container.at('securityContext', 'capabilities')
        if (
          !own
            .at('drop')
            .items()
            .some(({ value }) => value === 'ALL')
        )
          refuse(own.at('drop'), 'all capabilities must be dropped', 'Write capabilities: {drop: [ALL]}.')
        for (const added of own.at('add').items()) {
          if (added.value === 'NET_BIND_SERVICE' || !capabilities.has(String(added.value))) continue
          refuse(added, `the capability ${added.text} must not be added`, 'Remove it.')
        }
      }
    },
  },
} as const satisfies Readonly<Record<string, Control>>

export type ControlName = keyof typeof controls

export function subjectOfPod(pod: Node, minor: number): PodSubject {
  const spec = pod.at('spec')
  return { pod, spec, containers: containersOf(spec), minor, isWindows: spec.at('os', 'name').value === 'windows' }
}
