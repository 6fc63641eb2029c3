import { between, formOfPointer, need, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { dnsSubdomainFault } from '../values/names.ts'
import { checkRelativePath } from '../values/paths.ts'
import { containersOf, POD_KINDS, podSpecAround } from './pods.ts'

const CONTEXT = 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'
const MAX_ID = 2147483647
const SYSCTL = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/
const IPC_SYSCTL = /^(kernel\.(shm|msg)|kernel\.sem$|fs\.mqueue\.)/
const PROFILE_TYPES = ['Localhost', 'RuntimeDefault', 'Unconfined']

export const podSecurityRules = [
  {
    name: 'pod-security-context',
    summary: 'User and group ids are between 0 and 2147483647, profiles and policies known and complete.',
    cites: CONTEXT,
    kinds: POD_KINDS,
    check(podSpec, review) {
      const context = podSpec.at('securityContext')
      if (context.map === undefined) return
      for (const name of ['fsGroup', 'runAsUser', 'runAsGroup']) between(review, context.at(name), 0, MAX_ID)
      for (const group of context.at('supplementalGroups').items()) between(review, group, 0, MAX_ID)
      oneOf(review, context.at('fsGroupChangePolicy'), ['Always', 'OnRootMismatch'], 'pointer')
      if (review.minor >= 33) {
        oneOf(review, context.at('supplementalGroupsPolicy'), ['Merge', 'Strict'], 'pointer')
        const policies = review.minor >= 37 ? ['MountOption', 'Recursive'] : ['Recursive']
        oneOf(review, context.at('seLinuxChangePolicy'), policies, 'pointer')
      }
      checkProfiles(review, context)
    },
  },
  {
    name: 'sysctls',
    summary: 'Sysctls have valid names, none twice, and none of a namespace that the Pod shares with the host.',
    cites: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    kinds: POD_KINDS,
    check: checkSysctls,
  },
  {
    name: 'host-namespaces',
    summary: 'Namespaces that a Pod shares with the host exclude process sharing and user namespaces.',
    cites: 'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
    kinds: POD_KINDS,
    check(podSpec, review) {
      const share = podSpec.at('shareProcessNamespace')
      if (share.isTrue && podSpec.at('hostPID').isTrue) {
        review.refuse(
          podSpec.at('securityContext', 'shareProcessNamespace'),
          'shareProcessNamespace must not stand with hostPID',
        )
      }
      if (review.minor < 33 || podSpec.at('hostUsers').value !== false) return
      for (const name of ['hostNetwork', 'hostPID', 'hostIPC']) {
        if (podSpec.at(name).isTrue) review.refuse(podSpec.at(name), `${name} must not stand with hostUsers: false`)
      }
      for (const container of containersOf(podSpec)) {
        const devices = container.at('volumeDevices')
        if (!devices.isEmpty) review.refuse(devices, 'volumeDevices must not stand with hostUsers: false')
      }
    },
  },
  {
    name: 'pod-os',
    summary: 'A Pod for Windows has no fields that are for Linux alone, and the reverse.',
    cites: 'https://kubernetes.io/docs/concepts/windows/intro/#compatibility-v1-pod-spec-containers-securitycontext',
    kinds: POD_KINDS,
    check: checkOs,
  },
  {
    name: 'windows-host-process',
    summary: 'If one container is a HostProcess container, all are, and the Pod uses the network of the host.',
    cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    kinds: POD_KINDS,
    check(podSpec, review) {
      const ofPod = podSpec.at('securityContext', 'windowsOptions', 'hostProcess').value
      const containers = containersOf(podSpec)
      const own = containers.map((container) => container.at('securityContext', 'windowsOptions', 'hostProcess'))
      for (const node of own) {
        if (typeof ofPod === 'boolean' && typeof node.value === 'boolean' && node.value !== ofPod) {
          review.refuse(node, `hostProcess must be ${ofPod}, as in the Pod`)
        }
      }
      const count = own.filter((node) => (node.value ?? ofPod) === true).length
      if (count === 0) return
      if (count !== containers.length)
        review.refuse(podSpec, 'either all containers of a Pod are HostProcess containers or none')
      if (!podSpec.at('hostNetwork').isTrue)
        review.refuse(podSpec.at('hostNetwork'), 'hostNetwork must be true for HostProcess containers')
    },
  },
] as const satisfies readonly Rule[]

export const containerSecurityRules = [
  {
    name: 'container-security-context',
    summary:
      'User and group ids are in range, profiles complete, and no privileges are asked for that are denied beside.',
    cites: CONTEXT,
    kinds: POD_KINDS,
    check(container, review) {
      const context = container.at('securityContext')
      if (context.map === undefined) return
      for (const name of ['runAsUser', 'runAsGroup']) between(review, context.at(name), 0, MAX_ID)
      checkProcMount(review, context.at('procMount'), podSpecAround(container))
      checkProfiles(review, context)
      if (context.at('allowPrivilegeEscalation').value !== false) return
      if (context.at('privileged').isTrue) {
        review.refuse(context, 'allowPrivilegeEscalation must not be false when privileged is true')
      }
      if (context.at('capabilities', 'add').list?.includes('CAP_SYS_ADMIN')) {
        review.refuse(context, 'allowPrivilegeEscalation must not be false when CAP_SYS_ADMIN is added')
      }
    },
  },
] as const satisfies readonly Rule[]

function checkProcMount(review: Review, procMount: Node, podSpec: Node): void {
  if (review.minor < 33) return
  oneOf(review, procMount, ['Default', 'Unmasked'], 'pointer')
  if (procMount.value === 'Unmasked' && podSpec.at('hostUsers').value !== false) {
    review.refuse(procMount, 'procMount Unmasked asks for hostUsers: false')
  }
}

function checkProfiles(review: Review, context: Node): void {
  const seccomp = context.at('seccompProfile')
  if (seccomp.map !== undefined) checkProfile(review, seccomp)
  const appArmor = context.at('appArmorProfile')
  if (appArmor.map !== undefined && review.minor >= 30) checkProfile(review, appArmor)
  checkWindowsOptions(review, context.at('windowsOptions'))
}

function checkProfile(review: Review, profile: Node): void {
  const [type, local] = [profile.at('type'), profile.at('localhostProfile')]
  if (need(review, type)) oneOf(review, type, PROFILE_TYPES)
  if (type.value !== 'Localhost') {
    if (local.isSet) review.refuse(local, 'localhostProfile must stand with the type Localhost only')
    return
  }
  if (!local.isSet) review.refuse(local, 'localhostProfile is required with the type Localhost')
  else if (profile.key === 'seccompProfile') checkRelativePath(review, local)
  else if (local.text === undefined || local.text !== local.text.trim() || local.text.length > 4095) {
    review.refuse(local, `localhostProfile is ${shown(local.value)}, but must be a name without spaces around it`)
  }
}

function checkSysctls(podSpec: Node, review: Review): void {
  const seen = new Set<string>()
  for (const sysctl of podSpec.at('securityContext', 'sysctls').items()) {
    const name = sysctl.at('name')
    if (!need(review, name) || name.text === undefined) continue
    if (name.text.length > 253 || !SYSCTL.test(name.text))
      review.refuse(name, `${shown(name.text)} is no name of a sysctl`)
    else if (seen.has(name.text)) review.refuse(name, `${shown(name.text)} stands here for the second time`)
    seen.add(name.text)
    if (review.minor < 29) continue
    const dotted = name.text.replaceAll('/', '.')
    if (podSpec.at('hostNetwork').isTrue && dotted.startsWith('net.'))
      review.refuse(name, `${name.text} must not be set when hostNetwork is true`)
    if (podSpec.at('hostIPC').isTrue && IPC_SYSCTL.test(dotted))
      review.refuse(name, `${name.text} must not be set when hostIPC is true`)
  }
}

const LINUX_ONLY_OF_POD = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'sysctls',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
]
const LINUX_ONLY = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
]

function checkOs(podSpec: Node, review: Review): void {
  const os = podSpec.at('os')
  if (os.map === undefined) return
  const name = os.at('name')
  if (!need(review, name)) return
  if (name.value !== 'linux' && name.value !== 'windows') {
    if (name.text !== undefined) review.refuse(os, `os is ${shown(name.text)}, but must be linux or windows`)
    return
  }
  const contexts = containersOf(podSpec).map((container) => container.at('securityContext'))
  const context = podSpec.at('securityContext')
  if (name.value === 'linux') {
    refuseAll(
      review,
      [context, ...contexts].map((one) => one.at('windowsOptions')),
      'a Pod for linux',
    )
    return
  }
  const flags = ['hostPID', 'hostIPC'].map((flag) => podSpec.at(flag)).filter((flag) => flag.isTrue)
  refuseAll(review, [...flags, podSpec.at('hostUsers'), podSpec.at('shareProcessNamespace')], 'a Pod for windows')
  refuseAll(
    review,
    LINUX_ONLY_OF_POD.map((field) => context.at(field)),
    'a Pod for windows',
  )
  refuseAll(
    review,
    contexts.flatMap((one) => LINUX_ONLY.map((field) => one.at(field))),
    'a Pod for windows',
  )
}

function refuseAll(review: Review, fields: readonly Node[], where: string): void {
  for (const field of fields) {
    const isEmptyList = field.list?.length === 0
    if (field.isSet && !isEmptyList) review.refuse(field, `${field.key} must not stand in ${where}`)
  }
}

const USER_NAME_CHARACTERS = /["/\\:;|=,+*?<>@[\]]/
const NET_BIOS = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/
const DNS_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/

function checkWindowsOptions(review: Review, options: Node): void {
  formOfPointer(review, options.at('gmsaCredentialSpecName'), dnsSubdomainFault)
  formOfPointer(review, options.at('gmsaCredentialSpec'), (text) =>
    text.length > 65536 ? 'must have at most 64 KiB' : undefined,
  )
  formOfPointer(review, options.at('runAsUserName'), windowsUserFault)
}

function windowsUserFault(text: string): string | undefined {
  const parts = text.split('\\')
  if (parts.length > 2) return 'must hold at most one backslash'
  const [user = '', domain] = parts.reverse()
  if ([...text].some((character) => character < ' ' || character === '\u007f'))
    return 'must not hold control characters'
  if (domain !== undefined && (domain.length >= 256 || !(NET_BIOS.test(domain) || DNS_NAME.test(domain)))) {
    return 'must have a NetBIOS or DNS name before the backslash'
  }
  if (user === '' || user.length > 104 || /^[. ]+$/.test(user)) return 'must have a user name of at most 104 characters'
  return USER_NAME_CHARACTERS.test(user) ? 'must not hold any of " / \\ : ; | = , + * ? < > @ [ ]' : undefined
}
