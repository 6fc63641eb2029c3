// biome-ignore lint/suspicious/noExplicitAny: whatever Kubernetes objects hold
type Anything = any

const volumes = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
]

/**
 * What of a workload is against the Pod Security Standard `restricted`, control by control
 * (https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted). Volumes of images are allowed since 1.31.
 */
export function againstRestricted(workload: Anything): string[] {
  const pod = workload.spec?.template?.spec ?? workload.spec?.jobTemplate?.spec.template.spec ?? {}
  const own = pod.securityContext ?? {}
  const containers: Anything[] = [...(pod.initContainers ?? []), ...pod.containers]
  const problems = containers.flatMap(({ name, ports = [], securityContext: of = {} }) => [
    of.privileged === true ? `${name}: privileged` : '',
    of.allowPrivilegeEscalation === false ? '' : `${name}: privilege escalation`,
    (of.capabilities?.drop ?? []).includes('ALL') ? '' : `${name}: capabilities`,
    (of.capabilities?.add ?? []).every((added: string) => added === 'NET_BIND_SERVICE') ? '' : `${name}: capabilities`,
    (of.runAsNonRoot ?? own.runAsNonRoot) === true ? '' : `${name}: non-root`,
    (of.runAsUser ?? own.runAsUser) === 0 ? `${name}: user` : '',
    ['RuntimeDefault', 'Localhost'].includes((of.seccompProfile ?? own.seccompProfile)?.type) ? '' : `${name}: seccomp`,
    ports.some(({ hostPort }: Anything) => hostPort) ? `${name}: host port` : '',
  ])
  const shared = ['hostNetwork', 'hostPID', 'hostIPC'].filter((field) => pod[field] === true)
  const kinds = (pod.volumes ?? []).flatMap(({ name, ...source }: object & { name: string }) => Object.keys(source))
  return [
    ...problems,
    ...shared,
    ...kinds.filter((kind: string) => kind !== 'image' && !volumes.includes(kind)),
  ].filter(Boolean)
}
