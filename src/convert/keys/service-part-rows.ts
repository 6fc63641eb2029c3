import { isEmpty, type KeyRow, nodeSetting, reported, translated } from './row.ts'

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

/** The settings below build, ports, healthcheck, volumes, configs, secrets, networks and deploy of a service. */
export const servicePartRows: readonly KeyRow[] = [...build, ...parts, ...deploy]
