import type { BuildModel, FileMountModel, HealthModel, MountModel, PortModel } from '../compose/project.ts'
import { isAnyAddress, isLoopback } from '../names.ts'
import * as form from './forms.ts'
import { keyOfPair } from './identity.ts'
import { always, below, isEmpty, type KeyRow, notice, type Row, type RowsOf } from './row.ts'

const entry = { becomes: 'an entry of the output builds' }
const duration = { cast: 'duration' } as const
const amount = { cast: 'bytes' } as const
const texts = { merge: 'sequence', same: keyOfPair } as const

const build: RowsOf<BuildModel> = {
  context: { ...entry, files: [] },
  dockerfile: entry,
  target: entry,
  args: { ...entry, ...texts, long: form.textPairs },
  dockerfile_inline: entry,
  platforms: entry,
  cache_from: entry,
  cache_to: entry,
  additional_contexts: { ...entry, ...texts, long: form.pairs, files: ['*'] },
  entitlements: entry,
  extra_hosts: { ...entry, merge: 'distinct', long: form.hosts },
  isolation: entry,
  labels: { ...entry, ...texts, long: form.labels },
  network: entry,
  no_cache: { ...entry, cast: 'boolean' },
  no_cache_filter: entry,
  privileged: { ...entry, cast: 'boolean' },
  provenance: entry,
  pull: { ...entry, cast: 'boolean' },
  sbom: entry,
  secrets: { ...entry, longItem: form.fileMount },
  shm_size: { ...entry, ...amount },
  ssh: { ...entry, long: form.pairs },
  tags: { ...entry, same: keyOfPair },
  ulimits: entry,
}

const port: RowsOf<PortModel> = {
  target: { becomes: 'containerPort, and the port of the Service', cast: 'integer' },
  published: { becomes: 'a second port of the Service, where it differs' },
  protocol: { becomes: 'protocol' },
  mode: notice(
    'a Service is reached from all nodes',
    'Label the service kompose.controller.port.expose: "true" for ports of the node.',
    (value) => value === 'ingress',
  ),
  name: { becomes: 'name of the port' },
  app_protocol: { becomes: 'appProtocol' },
  host_ip: notice(
    'a Service has no address of a host; a port of the loopback address is never exposed',
    'Name who may reach it in a NetworkPolicy of an overlay.',
    (value) => isAnyAddress(String(value)) || isLoopback(String(value)),
  ),
}

const health: RowsOf<HealthModel> = {
  test: {
    becomes: 'startup, readiness and liveness probe: httpGet for curl and wget, exec otherwise',
    merge: 'replace',
    long: form.healthTest,
  },
  interval: { becomes: 'periodSeconds', ...duration },
  timeout: { becomes: 'timeoutSeconds', ...duration },
  retries: { becomes: 'failureThreshold', cast: 'integer', long: form.whole },
  start_period: { becomes: 'startupProbe.failureThreshold', ...duration },
  start_interval: { becomes: 'startupProbe.periodSeconds', ...duration },
  disable: { becomes: 'no probes', cast: 'boolean' },
}

const mount: RowsOf<MountModel> = {
  type: { becomes: 'a claim, an emptyDir, a ConfigMap or an image volume' },
  source: { becomes: 'the claim, or the file of the project' },
  target: { becomes: 'mountPath' },
  read_only: { becomes: 'readOnly', cast: 'boolean' },
  volume: { parts: true },
  tmpfs: { parts: true },
  image: { parts: true },
}

const onBinds = 'bind mounts become claims or ConfigMaps'

const otherMount: Readonly<Record<string, Row>> = {
  'bind.create_host_path': { becomes: 'an empty claim, where the folder is not there' },
  'tmpfs.size': { becomes: 'emptyDir.sizeLimit', ...amount },
  'volume.subpath': { becomes: 'subPath' },
  consistency: notice('it is about Docker Desktop', 'Remove it, or leave it: nothing is lost.'),
  'bind.propagation': notice(onBinds, 'Set mountPropagation in an overlay.'),
  'bind.recursive': notice(onBinds, 'Remove it.'),
  'bind.selinux': notice('labels are set by the container runtime', 'Set seLinuxOptions in an overlay.'),
  'tmpfs.mode': notice('an emptyDir has no mode', 'Set securityContext.fsGroup in an overlay.'),
  'volume.labels': {
    ...notice('claims carry the labels of their service', 'Add labels in an overlay.', isEmpty),
    merge: 'sequence',
    long: form.textPairs,
  },
  'volume.nocopy': {
    ...notice("Kubernetes never copies the image's files into a volume", 'Remove it, or leave it.', always),
    cast: 'boolean',
  },
  'image.subpath': { becomes: 'subPath' },
}

const owner = notice(
  'files of a volume belong to root',
  'Set securityContext.fsGroup in an overlay.',
  (value) => String(value) === '0',
)

const fileMount = (source: string): RowsOf<FileMountModel> => ({
  source: { becomes: source },
  target: { becomes: 'mountPath' },
  mode: { becomes: 'defaultMode' },
  uid: owner,
  gid: owner,
})

const oneNetwork = notice('a Pod has one network', 'Remove it.')
const address = notice('addresses of Pods change', 'Use the name of the Service.')

const network: Readonly<Record<string, Row>> = {
  aliases: { becomes: 'a Service for each alias', same: keyOfPair },
  driver_opts: notice('the network of the cluster has its own settings', 'Remove it.', isEmpty),
  gw_priority: { ...oneNetwork, long: form.whole },
  interface_name: oneNetwork,
  ipv4_address: address,
  ipv6_address: address,
  link_local_ips: { ...address, same: keyOfPair },
  mac_address: notice('the network of the cluster gives addresses', 'Remove it.'),
  priority: { ...oneNetwork, long: form.whole },
  use_service_name_alias: {
    ...notice('the name of the Service is always known', 'Remove it, or leave it.', always),
    cast: 'boolean',
  },
}

const deploy: Readonly<Record<string, Row>> = {
  labels: { becomes: 'annotations; the labels of kompose are obeyed', ...texts, long: form.labels },
  mode: { becomes: 'Deployment, DaemonSet (global) or Job (replicated-job, global-job)' },
  replicas: { becomes: 'replicas', cast: 'integer' },
  'resources.limits.cpus': { becomes: 'resources.limits.cpu', cast: 'number' },
  'resources.limits.memory': { becomes: 'resources.limits.memory', ...amount },
  'resources.reservations.cpus': { becomes: 'resources.requests.cpu', cast: 'number' },
  'resources.reservations.memory': { becomes: 'resources.requests.memory', ...amount },
  'resources.reservations.devices': {
    becomes: 'resources.limits of nvidia.com/gpu or amd.com/gpu',
    long: form.devices,
  },
  'restart_policy.condition': { becomes: 'a Job for none and on-failure, when nothing is served' },
  'restart_policy.max_attempts': { becomes: 'backoffLimit of a Job', cast: 'integer' },
  endpoint_mode: notice(
    'a Service balances by itself',
    'Label the service kompose.service.type: headless for dnsrr.',
    (value) => value === 'vip',
  ),
  'placement.constraints': { becomes: 'nodeAffinity: labels, names, roles and platforms of nodes' },
  'placement.max_replicas_per_node': { becomes: 'podAntiAffinity for 1', cast: 'integer' },
  'placement.preferences': { becomes: 'topologySpreadConstraints' },
  'resources.limits.pids': notice('it belongs to the kubelet or the nodes', 'Set podPidsLimit of the kubelet.'),
  'resources.reservations.generic_resources': notice(
    'resources of nodes come from device plug-ins',
    'Set resources.limits in an overlay.',
    isEmpty,
  ),
  'restart_policy.delay': {
    ...notice('Kubernetes waits longer after every failure', 'Remove it, or leave it.'),
    ...duration,
  },
  'restart_policy.window': { ...notice('Kubernetes has probes in its place', 'Write a healthcheck.'), ...duration },
  rollback_config: notice('a rollback is a commit in a GitOps repository', 'Use the rollback command.'),
  'update_config.parallelism': { becomes: 'maxSurge or maxUnavailable', cast: 'integer' },
  'update_config.order': { becomes: 'strategy: start-first surges, stop-first does not; Recreate with one replica' },
  'update_config.delay': { becomes: 'minReadySeconds', ...duration },
  'update_config.monitor': {
    ...notice('a Deployment waits until a new Pod is ready', 'Write a healthcheck.'),
    ...duration,
  },
  'update_config.failure_action': notice(
    'a Deployment stops where new Pods do not become ready; a rollback is a commit',
    'Use the rollback command.',
    (value) => value === 'pause',
  ),
  'update_config.max_failure_ratio': {
    ...notice(
      'a Deployment stops at the first Pod that does not become ready',
      'Remove it.',
      (value) => Number(value) === 0,
    ),
    cast: 'number',
  },
  'rollback_config.delay': { parts: true, ...duration },
  'rollback_config.monitor': { parts: true, ...duration },
  'rollback_config.parallelism': { parts: true, cast: 'integer' },
  'rollback_config.max_failure_ratio': { parts: true, cast: 'number' },
}

/** The settings below build, ports, healthcheck, volumes, configs, secrets, networks and deploy of a service. */
export const servicePartRows: readonly KeyRow[] = [
  ...below('services.*.build.', build as Readonly<Record<string, Row>>),
  ...below('services.*.ports.*.', port as Readonly<Record<string, Row>>),
  ...below('services.*.healthcheck.', health as Readonly<Record<string, Row>>),
  ...below('services.*.volumes.*.', { ...mount, ...otherMount } as Readonly<Record<string, Row>>),
  ...below('services.*.configs.*.', fileMount('a ConfigMap') as Readonly<Record<string, Row>>),
  ...below('services.*.secrets.*.', fileMount('a Secret that must exist') as Readonly<Record<string, Row>>),
  ...below('services.*.networks.*.', network),
  ...below('services.*.deploy.', deploy),
]
