import { isEmpty, isFalse, type KeyRow, nodeSetting, reported, translated } from './row.ts'

const service = 'services.*.'

const container: KeyRow[] = translated(service, {
  annotations: 'annotations of the Pods',
  cap_add: 'securityContext.capabilities.add',
  cap_drop: 'securityContext.capabilities.drop',
  command: 'args',
  container_name: 'a second Service where a peer uses the name',
  cpus: 'resources.limits.cpu',
  dns: 'dnsConfig.nameservers',
  dns_opt: 'dnsConfig.options',
  dns_search: 'dnsConfig.searches',
  entrypoint: 'command',
  env_file: 'a ConfigMap, read with envFrom; secrets by reference',
  environment: 'env; secrets by reference to a Secret',
  expose: 'ports of the container and the Service',
  extends: 'the settings of the extended service',
  extra_hosts: 'hostAliases',
  gpus: 'resources.limits of nvidia.com/gpu or amd.com/gpu',
  group_add: 'securityContext.supplementalGroups (numbers)',
  hostname: 'hostname, and a second Service where a peer uses the name',
  image: 'image, and an entry of images in each overlay',
  labels: 'annotations; the labels of kompose are obeyed',
  links: 'a Service, and another for each alias',
  mem_limit: 'resources.limits.memory',
  mem_reservation: 'resources.requests.memory',
  platform: 'nodeSelector',
  privileged: 'securityContext.privileged',
  profiles: 'the service is left out unless one is active',
  pull_policy: 'imagePullPolicy',
  read_only: 'securityContext.readOnlyRootFilesystem',
  restart: 'a Job for no and on-failure, when nothing is served',
  scale: 'replicas',
  security_opt: 'allowPrivilegeEscalation, seccompProfile, appArmorProfile',
  shm_size: 'an emptyDir in memory at /dev/shm',
  stdin_open: 'stdin',
  stop_grace_period: 'terminationGracePeriodSeconds',
  sysctls: 'securityContext.sysctls',
  tmpfs: 'an emptyDir in memory',
  tty: 'tty',
  user: 'runAsUser and runAsGroup (numbers)',
  working_dir: 'workingDir',
})

const cgroups = 'Kubernetes has requests and limits of CPU and memory in its place'

const containerReports: KeyRow[] = [
  ...reported('notice', service, {
    attach: ['it is about the terminal of docker compose up', 'Remove it, or leave it: nothing is lost.'],
    develop: ['it is about development on one machine', 'Remove it, or leave it: nothing is lost.'],
    init: ['a Pod has no init process', 'Put an init such as tini into the image.', isFalse],
    logging: ['logs of a cluster are collected on the nodes', 'Configure the log collector of the cluster.'],
    mac_address: ['the network of the cluster gives addresses', 'Remove it.'],
    mem_swappiness: [nodeSetting, 'Configure swap of the nodes.'],
    memswap_limit: [nodeSetting, 'Configure swap of the nodes.'],
    oom_kill_disable: ['Kubernetes always ends what goes over its memory limit', 'Set a sufficient limit.', isFalse],
    oom_score_adj: ['the kubelet sets it by the quality of service', 'Set requests equal to limits.'],
    pids_limit: [nodeSetting, 'Set podPidsLimit of the kubelet.'],
    pull_refresh_after: ['Kubernetes pulls when a Pod starts', 'Use digests or new tags.'],
    'build.cache_from': ['it concerns the build alone', 'Give it to the build.'],
    'build.cache_to': ['it concerns the build alone', 'Give it to the build.'],
  }),
  ...reported('warning', service, {
    blkio_config: [cgroups, 'Choose a storage class with the throughput that is needed.'],
    cgroup: [cgroups, 'Remove it.'],
    cgroup_parent: [cgroups, 'Remove it.'],
    cpu_count: [cgroups, 'Write cpus.'],
    cpu_percent: [cgroups, 'Write cpus.'],
    cpu_period: [cgroups, 'Write cpus: quota divided by period.'],
    cpu_quota: [cgroups, 'Write cpus: quota divided by period.'],
    cpu_rt_period: [cgroups, 'Use nodes with a real-time kernel.'],
    cpu_rt_runtime: [cgroups, 'Use nodes with a real-time kernel.'],
    cpu_shares: [cgroups, 'Write deploy.resources.reservations.cpus: shares divided by 1024.'],
    cpuset: [nodeSetting, 'Use the static CPU manager policy with whole CPUs.'],
    credential_spec: [
      'it needs a GMSACredentialSpec in the cluster',
      'Set windowsOptions.gmsaCredentialSpecName in an overlay.',
    ],
    device_cgroup_rules: ['devices come from device plug-ins', 'Use a device plug-in.'],
    devices: [
      'devices of the host come from device plug-ins',
      'Use a device plug-in, or a hostPath volume in an overlay.',
      isEmpty,
    ],
    domainname: ['the domain of a Pod is that of its Service', 'Use the name of the Service.'],
    external_links: [
      'containers outside of the project have no name in the cluster',
      'Write an ExternalName Service.',
      isEmpty,
    ],
    isolation: ['it is about Windows hosts', 'Use a RuntimeClass.', (value) => value === 'default'],
    label_file: ['labels of files are not read', 'Write them under labels.'],
    models: ['Kubernetes has no models', 'Serve the model as a service, and give its address in environment.', isEmpty],
    post_start: ['a Pod has one hook after start', 'Set lifecycle.postStart in an overlay.', isEmpty],
    pre_start: ['it is an init container', 'Add initContainers in an overlay.', isEmpty],
    pre_stop: ['a Pod has one hook before stop', 'Set lifecycle.preStop in an overlay.', isEmpty],
    provider: ['the service is not a container, and is left out', 'Provide it in the cluster by other means.'],
    runtime: [
      'the cluster must have a RuntimeClass of that name',
      'Set runtimeClassName in an overlay.',
      (value) => value === 'runc',
    ],
    stop_signal: [
      'Kubernetes sends the signal that the image names',
      'Write STOPSIGNAL in the Dockerfile.',
      (value) => value === 'SIGTERM' || value === 15,
    ],
    storage_opt: [
      "the size of a container's layer is limited by ephemeral-storage",
      'Set resources.limits of ephemeral-storage in an overlay.',
    ],
    ulimits: [nodeSetting, 'Set the limits of the container runtime, or ulimit in the entry point.', isEmpty],
    umask: ['Kubernetes has none', 'Set umask in the entry point.'],
    use_api_socket: [
      'there is no Docker daemon in a cluster',
      'Use the Kubernetes API with a ServiceAccount.',
      isFalse,
    ],
    userns_mode: ['user namespaces are a setting of the Pod', 'Set hostUsers in an overlay.', (value) => value === ''],
    uts: ['a Pod has its own UTS namespace', 'Remove it.'],
    volumes_from: ["Pods don't share mounts", 'Name the volume, and mount it in both services.', isEmpty],
  }),
  {
    path: 'services.*.depends_on',
    reported: {
      severity: 'notice',
      why: "Kubernetes starts everything at once, and restarts what can't do without a peer yet",
      fix: 'Make the service retry, or add an init container that waits in an overlay.',
    },
    harmless: isEmpty,
    grave: awaitsCompletion,
  },
  {
    path: 'services.*.network_mode',
    reported: {
      severity: 'warning',
      why: 'of the network modes, only host and bridge exist in Kubernetes',
      fix: 'Put both containers into one Pod where they share a network, or remove it.',
    },
    harmless: (value) => value === 'host' || value === 'bridge' || value === 'default',
  },
  ...['pid', 'ipc'].map(
    (key): KeyRow => ({
      path: `services.*.${key}`,
      reported: {
        severity: 'warning',
        why: 'of these modes, only host exists in Kubernetes',
        fix: 'Put both containers into one Pod with shareProcessNamespace, or remove it.',
      },
      harmless: (value) => ['host', 'private', 'shareable', ''].includes(String(value ?? '')),
    }),
  ),
]

function awaitsCompletion(value: unknown): boolean {
  return Object.values((value ?? {}) as Record<string, { condition?: string }>).some(
    (dependency) => dependency?.condition === 'service_completed_successfully',
  )
}

/** The settings of a service that stand at its top. */
export const serviceRows: readonly KeyRow[] = [...container, ...containerReports]
