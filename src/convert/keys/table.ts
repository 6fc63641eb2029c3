import type { Severity } from '../../report/finding.ts'

/** What becomes of one setting of the Compose specification. */
export interface KeyRow {
  /** `services.*.ports.*.host_ip`, where `*` stands for a name or an item. */
  readonly path: string
  /** What it becomes in Kubernetes. Set for settings that are translated. */
  readonly becomes?: string
  /** Set for settings that are not translated. */
  readonly reported?: { readonly severity: Severity; readonly why: string; readonly fix: string }
  /** Values that mean what Kubernetes does anyway, so there is nothing to report. */
  readonly harmless?: (value: unknown) => boolean
  /** Values whose loss changes what happens: a notice is a warning then. */
  readonly grave?: (value: unknown) => boolean
}

type Rows = Readonly<Record<string, string>>
type Reports = Readonly<Record<string, readonly [why: string, fix: string, harmless?: (value: unknown) => boolean]>>

function translated(prefix: string, rows: Rows): KeyRow[] {
  return Object.entries(rows).map(([key, becomes]) => ({ path: `${prefix}${key}`, becomes }))
}

function reported(severity: Severity, prefix: string, rows: Reports): KeyRow[] {
  return Object.entries(rows).map(([key, [why, fix, harmless]]) => ({
    path: `${prefix}${key}`,
    reported: { severity, why, fix },
    ...(harmless === undefined ? {} : { harmless }),
  }))
}

const isFalse = (value: unknown): boolean => value === false || value === null
const isDefaultDriver = (value: unknown): boolean => value === 'bridge' || value === 'local' || value === 'default'
const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

const top: KeyRow[] = [
  ...translated('', {
    version: 'nothing: Compose ignores it',
    name: 'label app.kubernetes.io/part-of, and the prefix of the namespaces',
    include: 'the included services, as if they stood in the file',
  }),
  ...reported('warning', '', {
    models: ['Kubernetes has no models', 'Serve the model as a service, and give its address in environment.', isEmpty],
    jobs: ['a job is not made of it yet', 'Write a Job or CronJob beside the base.', isEmpty],
  }),
]

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
const nodeSetting = 'it belongs to the kubelet or the nodes'

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

const build: KeyRow[] = [
  ...translated('services.*.build.', {
    context: 'an entry of the output builds',
    dockerfile: 'an entry of the output builds',
    target: 'an entry of the output builds',
    args: 'an entry of the output builds',
  }),
  ...reported('notice', 'services.*.build.', {
    ...Object.fromEntries(
      [
        ...[
          'additional_contexts',
          'dockerfile_inline',
          'entitlements',
          'extra_hosts',
          'isolation',
          'labels',
          'network',
        ],
        ...[
          'no_cache',
          'no_cache_filter',
          'platforms',
          'privileged',
          'provenance',
          'pull',
          'sbom',
          'secrets',
          'shm_size',
        ],
        ...['ssh', 'tags', 'ulimits'],
      ].map((key) => [key, ['it concerns the build alone', 'Give it to the build.', isEmpty] as const]),
    ),
  }),
]

const parts: KeyRow[] = [
  ...translated('services.*.ports.*.', {
    target: 'containerPort, and the port of the Service',
    published: 'a second port of the Service, where it differs',
    protocol: 'protocol',
    mode: 'nothing: a Service is reached from all nodes',
    name: 'name of the port',
    app_protocol: 'appProtocol',
    host_ip: 'nothing: a Service of type ClusterIP is not reached from outside',
  }),
  ...translated('services.*.healthcheck.', {
    test: 'startup, readiness and liveness probe: httpGet for curl and wget, exec otherwise',
    interval: 'periodSeconds',
    timeout: 'timeoutSeconds',
    retries: 'failureThreshold',
    start_period: 'startupProbe.failureThreshold',
    start_interval: 'startupProbe.periodSeconds',
    disable: 'no probes',
  }),
  ...translated('services.*.volumes.*.', {
    type: 'a claim, an emptyDir or a ConfigMap',
    source: 'the claim, or the file of the project',
    target: 'mountPath',
    read_only: 'readOnly',
    'bind.create_host_path': 'an empty claim, where the folder is not there',
    'tmpfs.size': 'emptyDir.sizeLimit',
    'volume.subpath': 'subPath',
  }),
  ...reported('notice', 'services.*.volumes.*.', {
    consistency: ['it is about Docker Desktop', 'Remove it, or leave it: nothing is lost.'],
    'bind.propagation': ['bind mounts become claims or ConfigMaps', 'Set mountPropagation in an overlay.'],
    'bind.recursive': ['bind mounts become claims or ConfigMaps', 'Remove it.'],
    'bind.selinux': ['labels are set by the container runtime', 'Set seLinuxOptions in an overlay.'],
    'tmpfs.mode': ['an emptyDir has no mode', 'Set securityContext.fsGroup in an overlay.'],
    'volume.labels': ['claims carry the labels of their service', 'Add labels in an overlay.', isEmpty],
    'volume.nocopy': ["Kubernetes never copies the image's files into a volume", 'Remove it, or leave it.', () => true],
    'image.subpath': ['image volumes are not translated', 'Mount an image volume in an overlay.'],
  }),
  ...['configs', 'secrets'].flatMap((section) => [
    ...translated(`services.*.${section}.*.`, {
      source: section === 'configs' ? 'a ConfigMap' : 'a Secret that must exist',
      target: 'mountPath',
      mode: 'defaultMode',
    }),
    ...reported('notice', `services.*.${section}.*.`, {
      uid: [
        'files of a volume belong to root',
        'Set securityContext.fsGroup in an overlay.',
        (value) => String(value) === '0',
      ],
      gid: [
        'files of a volume belong to root',
        'Set securityContext.fsGroup in an overlay.',
        (value) => String(value) === '0',
      ],
    }),
  ]),
  ...translated('services.*.networks.*.', { aliases: 'a Service for each alias' }),
  ...reported('notice', 'services.*.networks.*.', {
    driver_opts: ['the network of the cluster has its own settings', 'Remove it.', isEmpty],
    gw_priority: ['a Pod has one network', 'Remove it.'],
    interface_name: ['a Pod has one network', 'Remove it.'],
    ipv4_address: ['addresses of Pods change', 'Use the name of the Service.'],
    ipv6_address: ['addresses of Pods change', 'Use the name of the Service.'],
    link_local_ips: ['addresses of Pods change', 'Use the name of the Service.'],
    mac_address: ['the network of the cluster gives addresses', 'Remove it.'],
    priority: ['a Pod has one network', 'Remove it.'],
    use_service_name_alias: ['the name of the Service is always known', 'Remove it, or leave it.', () => true],
  }),
]

const deploy: KeyRow[] = [
  ...translated('services.*.deploy.', {
    labels: 'annotations; the labels of kompose are obeyed',
    mode: 'Deployment, DaemonSet (global) or Job (replicated-job, global-job)',
    replicas: 'replicas',
    'resources.limits.cpus': 'resources.limits.cpu',
    'resources.limits.memory': 'resources.limits.memory',
    'resources.reservations.cpus': 'resources.requests.cpu',
    'resources.reservations.memory': 'resources.requests.memory',
    'resources.reservations.devices': 'resources.limits of nvidia.com/gpu or amd.com/gpu',
    'restart_policy.condition': 'a Job for none and on-failure, when nothing is served',
    'restart_policy.max_attempts': 'backoffLimit of a Job',
  }),
  ...reported('notice', 'services.*.deploy.', {
    endpoint_mode: [
      'a Service balances by itself',
      'Label the service kompose.service.type: headless for dnsrr.',
      (value) => value === 'vip',
    ],
    'placement.constraints': [
      'nodes of a cluster have labels of their own',
      'Set nodeSelector or affinity in an overlay.',
      isEmpty,
    ],
    'placement.max_replicas_per_node': [
      'spreading is a setting of the Pod',
      'Set topologySpreadConstraints in an overlay.',
    ],
    'placement.preferences': [
      'spreading is a setting of the Pod',
      'Set topologySpreadConstraints in an overlay.',
      isEmpty,
    ],
    'resources.limits.pids': [nodeSetting, 'Set podPidsLimit of the kubelet.'],
    'resources.reservations.generic_resources': [
      'resources of nodes come from device plug-ins',
      'Set resources.limits in an overlay.',
      isEmpty,
    ],
    'restart_policy.delay': ['Kubernetes waits longer after every failure', 'Remove it, or leave it.'],
    'restart_policy.window': ['Kubernetes has probes in its place', 'Write a healthcheck.'],
    rollback_config: ['a rollback is a commit in a GitOps repository', 'Use the rollback command.'],
    update_config: [
      'a Deployment replaces Pods when the new ones are ready',
      'Set strategy.rollingUpdate in an overlay.',
    ],
  }),
]

const resources: KeyRow[] = [
  ...translated('networks.*.', {
    name: 'nothing: a cluster has one network',
    internal: 'a NetworkPolicy, with the input network-policies',
    external: 'nothing: a cluster has one network',
  }),
  ...reported('notice', 'networks.*.', {
    attachable: ['a cluster has one network', 'Remove it, or leave it.', () => true],
    driver: ['the network of the cluster is given', 'Remove it, or leave it.', isDefaultDriver],
    driver_opts: ['the network of the cluster is given', 'Remove it.', isEmpty],
    enable_ipv4: ['the network of the cluster is given', 'Remove it.', (value) => value === true],
    enable_ipv6: [
      'dual stack is a setting of the cluster and its Services',
      'Set ipFamilyPolicy in an overlay.',
      isFalse,
    ],
    ipam: ['the network of the cluster gives addresses', 'Remove it.', isEmpty],
    labels: ['there is no object to carry them', 'Remove it.', isEmpty],
  }),
  ...translated('volumes.*.', {
    name: 'nothing: a claim is named as its key; the name of an external one',
    external: 'a claim that must exist',
    labels: 'size and storage class by the labels of kompose',
  }),
  ...reported('warning', 'volumes.*.', {
    driver: [
      'storage comes from storage classes',
      'Label the volume kompose.volume.storage-class-name.',
      isDefaultDriver,
    ],
    driver_opts: ['storage comes from storage classes', 'Write a PersistentVolume for NFS and the like.', isEmpty],
  }),
  ...translated('secrets.*.', {
    name: 'the name of an external Secret',
    external: 'a Secret that must exist',
    file: 'a Secret that must exist; the file is not read',
    environment: 'a Secret that must exist; the variable is not read',
  }),
  ...reported('notice', 'secrets.*.', {
    driver: ['Secrets come from whoever provides them', 'Use ExternalSecret with the store of the driver.'],
    driver_opts: ['Secrets come from whoever provides them', 'Use ExternalSecret.', isEmpty],
    labels: ['the Secret is not written here', 'Label it where it is made.', isEmpty],
    template_driver: ['Kubernetes has no templates in Secrets', 'Use the template of an ExternalSecret.'],
  }),
  ...translated('configs.*.', {
    name: 'the name of an external ConfigMap',
    external: 'a ConfigMap that must exist',
    file: 'a ConfigMap',
    content: 'a ConfigMap',
    environment: 'a ConfigMap',
  }),
  ...reported('notice', 'configs.*.', {
    labels: ['the ConfigMap carries the labels of its service', 'Add labels in an overlay.', isEmpty],
    template_driver: ['Kubernetes has no templates in ConfigMaps', 'Write the final text.'],
  }),
]

/** Every setting of the Compose specification, and what becomes of it. A test holds it against the specification's schema. */
export const keyRows: readonly KeyRow[] = [
  ...top,
  ...container,
  ...containerReports,
  ...build,
  ...parts,
  ...deploy,
  ...resources,
]
