import { wholeSeconds } from '../amounts.ts'
import type { ServiceModel } from '../compose/project.ts'
import { handlerOf } from '../lifecycle.ts'
import { placementOf } from '../placement.ts'
import { dnsOptions, hostAliases, hostnameOf, nameServers, pullPolicyOf, wordsOf } from '../pod.ts'
import { nonEmpty } from '../resources.ts'
import * as check from './checks.ts'
import * as form from './forms.ts'
import * as identity from './identity.ts'
import { below, isEmpty, isFalse, type KeyRow, notice, type Row, type RowsOf, warning } from './row.ts'

const { keyOfPair } = identity
const texts = { merge: 'sequence', same: keyOfPair } as const
const labels = { ...texts, long: form.labels } as const
const words = { merge: 'replace', long: form.command } as const
const isHostOrOwn = (value: unknown): boolean =>
  ['host', 'private', 'shareable', ''].includes(String(value ?? '')) || isOfService(value)
/** `service:NAME`: both are in one Pod. */
const isOfService = (value: unknown): boolean => String(value ?? '').startsWith('service:')
const onePod = 'Name a service of the project, or remove it.'

/** The settings of a service that the conversion reads; see ServiceModel. */
export const serviceSettings: RowsOf<Omit<ServiceModel, 'triggers'>> = {
  annotations: { becomes: 'annotations of the Pods', ...labels },
  build: { parts: true, merge: 'build', long: form.build, refersTo: check.contextsOf, check: check.checkBuild },
  cap_add: { becomes: 'securityContext.capabilities.add', same: keyOfPair },
  cap_drop: { becomes: 'securityContext.capabilities.drop', same: keyOfPair },
  command: { becomes: 'args', ...words, container: (value) => ({ args: wordsOf(value) }) },
  configs: {
    parts: true,
    same: identity.mountPath(''),
    longItem: form.fileMount,
    refersTo: check.eachOf('config'),
  },
  container_name: { becomes: 'a second Service where a peer uses the name', check: check.checkContainerName },
  cpus: { becomes: 'resources.limits.cpu', cast: 'number', check: check.sameInDeploy('cpus') },
  depends_on: {
    parts: true,
    merge: 'depends_on',
    long: form.dependsOn,
    refersTo: check.dependencies,
  },
  deploy: {
    parts: true,
    check: check.checkDeploy,
    pod: (_, { conversion, service, model }) => placementOf(conversion, service, model),
  },
  dns: {
    becomes: 'dnsConfig.nameservers',
    ...texts,
    long: form.oneOrList,
    pod: (value, { conversion, service }) => ({
      dnsConfig: { nameservers: nameServers(conversion, service, value) },
    }),
  },
  dns_opt: {
    becomes: 'dnsConfig.options',
    ...texts,
    pod: (value) => ({ dnsConfig: { options: dnsOptions(value) } }),
  },
  dns_search: {
    becomes: 'dnsConfig.searches',
    ...texts,
    long: form.oneOrList,
    pod: (value) => ({ dnsConfig: nonEmpty({ searches: value.filter((domain) => domain !== '') }) }),
  },
  entrypoint: { becomes: 'command', ...words, container: (value) => ({ command: wordsOf(value) }) },
  env_file: {
    becomes: 'a ConfigMap, read with envFrom; secrets by reference',
    merge: 'sequence',
    same: identity.envFilePath,
    long: form.envFiles,
    files: ['*', 'path'],
  },
  environment: { becomes: 'env; secrets by reference to a Secret', ...texts, long: form.textPairs },
  expose: { becomes: 'ports of the container and the Service', same: identity.asText },
  extra_hosts: {
    becomes: 'hostAliases',
    merge: 'distinct',
    long: form.hosts,
    pod: (value, { conversion, service }) => ({ hostAliases: hostAliases(conversion, service, value) }),
  },
  gpus: { becomes: 'resources.limits of nvidia.com/gpu or amd.com/gpu', long: form.gpus, check: check.checkDevices },
  group_add: { becomes: 'securityContext.supplementalGroups (numbers)' },
  healthcheck: { parts: true, check: check.checkHealth },
  hostname: {
    becomes: 'hostname, and a second Service where a peer uses the name',
    pod: (value, { conversion, service }) => ({ hostname: hostnameOf(conversion, service, value) }),
  },
  image: { becomes: 'image, and an entry of images in each overlay' },
  ipc: {
    ...warning('of these modes, only host exists in Kubernetes', onePod, isHostOrOwn),
    pod: (value: string) => ({ hostIPC: value === 'host' ? true : undefined }),
  },
  label_file: {
    becomes: 'as labels',
    merge: 'sequence',
    long: form.oneOrList,
    files: ['*'],
  },
  labels: { becomes: 'annotations; the labels of kompose are obeyed', ...labels },
  links: { becomes: 'a Service, and another for each alias', same: keyOfPair, refersTo: check.linked },
  mem_limit: { becomes: 'resources.limits.memory', cast: 'bytes', check: check.sameInDeploy('mem_limit') },
  mem_reservation: {
    becomes: 'resources.requests.memory',
    cast: 'bytes',
    check: check.sameInDeploy('mem_reservation'),
  },
  network_mode: {
    ...warning(
      'of the network modes, only host, bridge and those of other services exist in Kubernetes',
      'Remove it, or attach the service to networks.',
      (value) => value === 'host' || value === 'bridge' || value === 'default' || isOfService(value),
    ),
    refersTo: check.sharedService,
    check: check.checkNetworkMode,
    pod: (value: string) => (value === 'host' ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
  },
  networks: { parts: true, merge: 'mapping', long: form.namesAsMapping, refersTo: check.networksOf },
  pid: {
    ...warning('of these modes, only host exists in Kubernetes', onePod, isHostOrOwn),
    pod: (value: string) => ({ hostPID: value === 'host' ? true : undefined }),
  },
  platform: {
    becomes: 'nodeAffinity: kubernetes.io/os and kubernetes.io/arch',
    // With `deploy` its row has placed the Pods already.
    pod: (_, { conversion, service, model }) =>
      model.deploy === undefined ? placementOf(conversion, service, model) : {},
  },
  ports: { parts: true, same: identity.port, long: form.ports, check: check.checkPorts },
  post_start: {
    becomes: 'lifecycle.postStart: one command',
    container: (value, { conversion, service }) => ({
      lifecycle: nonEmpty({ postStart: handlerOf(conversion, service, 'post_start', value) }),
    }),
  },
  pre_start: { becomes: 'initContainers' },
  pre_stop: {
    becomes: 'lifecycle.preStop: one command',
    container: (value, { conversion, service }) => ({
      lifecycle: nonEmpty({ preStop: handlerOf(conversion, service, 'pre_stop', value) }),
    }),
  },
  privileged: { becomes: 'securityContext.privileged', cast: 'boolean' },
  profiles: { becomes: 'the service is left out unless one is active', same: keyOfPair },
  provider: warning('the service is not a container, and is left out', 'Provide it in the cluster by other means.'),
  pull_policy: {
    becomes: 'imagePullPolicy',
    container: (value) => ({ imagePullPolicy: pullPolicyOf(value) }),
  },
  read_only: { becomes: 'securityContext.readOnlyRootFilesystem', cast: 'boolean' },
  restart: { becomes: 'a Job for no and on-failure, when nothing is served' },
  scale: { becomes: 'replicas', cast: 'integer', check: check.checkScale },
  secrets: {
    parts: true,
    same: identity.mountPath('/run/secrets'),
    longItem: form.secretMount,
    refersTo: check.eachOf('secret'),
  },
  security_opt: { becomes: 'allowPrivilegeEscalation, seccompProfile, appArmorProfile' },
  shm_size: { becomes: 'an emptyDir in memory at /dev/shm', cast: 'bytes' },
  stdin_open: { becomes: 'stdin', cast: 'boolean', container: (value) => ({ stdin: value || undefined }) },
  stop_grace_period: {
    cast: 'duration',
    becomes: 'terminationGracePeriodSeconds',
    pod: (value) => ({ terminationGracePeriodSeconds: wholeSeconds(value) }),
  },
  sysctls: { becomes: 'securityContext.sysctls: those that are safe', ...texts, long: form.textPairs },
  tmpfs: { becomes: 'an emptyDir in memory', ...texts, long: form.oneOrList },
  tty: { becomes: 'tty', cast: 'boolean', container: (value) => ({ tty: value || undefined }) },
  user: { becomes: 'runAsUser and runAsGroup (numbers)' },
  volumes: {
    parts: true,
    same: identity.volumeTarget,
    longItem: form.volume,
    check: check.checkMounts,
    files: ['*', 'source'],
    refersTo: check.namedVolumes,
  },
  volumes_from: { becomes: 'the mounts of the other service, too', refersTo: check.volumesFrom },
  working_dir: { becomes: 'workingDir', container: (value) => ({ workingDir: value }) },
}

const nodeSetting = 'it belongs to the kubelet or the nodes'
const cgroups = 'Kubernetes has requests and limits of CPU and memory in its place'
const nothingLost = 'Remove it, or leave it: nothing is lost.'

/** Settings that no code reads: they are reported, or done with when the file is loaded. */
const others: Readonly<Record<string, Row>> = {
  extends: { becomes: 'the settings of the extended service', long: form.extended, files: ['file'] },
  attach: notice('it is about the terminal of docker compose up', nothingLost),
  develop: { ...notice('it is about development on one machine', nothingLost), check: check.checkWatches },
  'develop.watch.*.exec.command': { parts: true, long: form.command },
  'env_file.*.path': { parts: true },
  'env_file.*.format': { parts: true },
  'env_file.*.required': { parts: true, cast: 'boolean' },
  init: {
    ...notice('a Pod has no init process', 'Put an init such as tini into the image.', isFalse),
    cast: 'boolean',
  },
  logging: {
    ...notice('logs of a cluster are collected on the nodes', 'Configure the log collector of the cluster.'),
    merge: 'logging',
  },
  mac_address: notice('the network of the cluster gives addresses', 'Remove it.'),
  mem_swappiness: { ...notice(nodeSetting, 'Configure swap of the nodes.'), cast: 'bytes' },
  memswap_limit: { ...notice(nodeSetting, 'Configure swap of the nodes.'), cast: 'bytes' },
  oom_kill_disable: {
    ...notice('Kubernetes always ends what goes over its memory limit', 'Set a sufficient limit.', isFalse),
    cast: 'boolean',
  },
  oom_score_adj: {
    ...notice('the kubelet sets it by the quality of service', 'Set requests equal to limits.'),
    cast: 'integer',
  },
  pids_limit: { ...notice(nodeSetting, 'Set podPidsLimit of the kubelet.'), cast: 'integer' },
  pull_refresh_after: notice('Kubernetes pulls when a Pod starts', 'Use digests or new tags.'),
  blkio_config: warning(cgroups, 'Choose a storage class with the throughput that is needed.'),
  cgroup: warning(cgroups, 'Remove it.'),
  cgroup_parent: warning(cgroups, 'Remove it.'),
  cpu_count: { ...warning(cgroups, 'Write cpus.'), cast: 'integer' },
  cpu_percent: { ...warning(cgroups, 'Write cpus.'), cast: 'number' },
  cpu_period: { ...warning(cgroups, 'Write cpus: quota divided by period.'), cast: 'integer' },
  cpu_quota: { ...warning(cgroups, 'Write cpus: quota divided by period.'), cast: 'integer' },
  cpu_rt_period: { ...warning(cgroups, 'Use nodes with a real-time kernel.'), cast: 'integer' },
  cpu_rt_runtime: { ...warning(cgroups, 'Use nodes with a real-time kernel.'), cast: 'integer' },
  cpu_shares: {
    ...warning(cgroups, 'Write deploy.resources.reservations.cpus: shares divided by 1024.'),
    cast: 'integer',
  },
  cpuset: warning(nodeSetting, 'Use the static CPU manager policy with whole CPUs.'),
  credential_spec: warning(
    'it needs a GMSACredentialSpec in the cluster',
    'Set windowsOptions.gmsaCredentialSpecName in an overlay.',
  ),
  device_cgroup_rules: warning('devices come from device plug-ins', 'Use a device plug-in.'),
  devices: {
    ...warning(
      'devices of the host come from device plug-ins',
      'Use a device plug-in, or a hostPath volume in an overlay.',
      isEmpty,
    ),
    same: identity.deviceTarget,
    longItem: form.device,
  },
  domainname: warning('the domain of a Pod is that of its Service', 'Use the name of the Service.'),
  external_links: warning(
    'containers outside of the project have no name in the cluster',
    'Write an ExternalName Service.',
    isEmpty,
  ),
  isolation: warning('it is about Windows hosts', 'Use a RuntimeClass.', (value) => value === 'default'),
  models: {
    ...warning(
      'Kubernetes has no models',
      'Serve the model as a service, and give its address in environment.',
      isEmpty,
    ),
    merge: 'mapping',
    long: form.namesAsMapping,
    refersTo: check.modelsOf,
  },
  runtime: warning(
    'the cluster must have a RuntimeClass of that name',
    'Set runtimeClassName in an overlay.',
    (value) => value === 'runc',
  ),
  stop_signal: warning(
    'Kubernetes sends the signal that the image names',
    'Write STOPSIGNAL in the Dockerfile.',
    (value) => value === 'SIGTERM' || value === 15,
  ),
  storage_opt: warning(
    "the size of a container's layer is limited by ephemeral-storage",
    'Set resources.limits of ephemeral-storage in an overlay.',
  ),
  ulimits: warning(nodeSetting, 'Set the limits of the container runtime, or ulimit in the entry point.', isEmpty),
  'ulimits.*': { parts: true, cast: 'integer', merge: 'replace' },
  'ulimits.*.hard': { parts: true, cast: 'integer' },
  'ulimits.*.soft': { parts: true, cast: 'integer' },
  umask: warning('Kubernetes has none', 'Set umask in the entry point.'),
  use_api_socket: warning(
    'there is no Docker daemon in a cluster',
    'Use the Kubernetes API with a ServiceAccount.',
    isFalse,
  ),
  userns_mode: warning(
    'user namespaces are a setting of the Pod',
    'Set hostUsers in an overlay.',
    (value) => value === '',
  ),
  uts: warning('a Pod has its own UTS namespace', 'Remove it.'),
  ...Object.fromEntries(
    ['post_start', 'pre_stop'].flatMap((hook): [string, Row][] => [
      [`${hook}.*.command`, { parts: true, long: form.command }],
      [`${hook}.*.environment`, { parts: true, long: form.textPairs }],
      [`${hook}.*.privileged`, { parts: true, cast: 'boolean' }],
      [`${hook}.*.user`, { parts: true }],
      [`${hook}.*.working_dir`, { parts: true }],
    ]),
  ),
  'pre_start.*.per_replica': { parts: true, cast: 'boolean' },
  'depends_on.*.condition': {
    becomes:
      'a connection to the Service of the peer: at most a minute for service_started; the end of its Job for service_completed_successfully',
  },
  'depends_on.*.required': { becomes: 'nothing waits for what may be missing', cast: 'boolean' },
  'depends_on.*.restart': {
    ...notice('Kubernetes does not restart one workload after another', 'Let the program connect anew.', isFalse),
    cast: 'boolean',
  },
}

/** The settings that Compose refuses some values of beyond the schema. */
export const checkedSettings: readonly (readonly [key: string, Row])[] = Object.entries<Row>({
  ...(serviceSettings as Readonly<Record<string, Row>>),
  ...others,
}).filter(([, { refersTo, check }]) => refersTo !== undefined || check !== undefined)

/** The settings of a service that stand at its top. */
export const serviceRows: readonly KeyRow[] = [
  ...below('services.*.', serviceSettings as Readonly<Record<string, Row>>),
  ...below('services.*.', others),
]
