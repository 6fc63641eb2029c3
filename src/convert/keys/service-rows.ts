import { wholeSeconds } from '../amounts.ts'
import type { ServiceModel } from '../compose/project.ts'
import { handlerOf } from '../lifecycle.ts'
import { placementOf } from '../placement.ts'
import {
  dnsOptions,
  hostAliases,
  hostnameOf,
  isPullPolicy,
  nameServers,
  pullPolicyOf,
  withoutEntrypoint,
  wordsOf,
} from '../pod.ts'
import { nonEmpty } from '../resources.ts'
import * as check from './checks.ts'
import * as form from './forms.ts'
import * as identity from './identity.ts'
import { otherSettings } from './other-rows.ts'
import { below, type KeyRow, notice, type Row, type RowsOf, warning } from './row.ts'

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
  build: { parts: true, merge: 'build', long: form.build, refersTo: check.namedByBuild, check: check.checkBuild },
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
  entrypoint: {
    becomes: 'command',
    ...words,
    container: (value, { conversion, service, model }) =>
      value?.length === 0 ? withoutEntrypoint(conversion, service, model) : { command: wordsOf(value) },
  },
  env_file: {
    becomes: 'a ConfigMap, read with envFrom; secrets by reference',
    merge: 'sequence',
    same: identity.envFilePath,
    long: form.envFiles,
    files: ['*', 'path'],
  },
  environment: { becomes: 'env; secrets by reference to a Secret', ...texts, long: form.textPairs },
  expose: { becomes: 'ports of the container and the Service', same: identity.asText, long: form.noFloat },
  extra_hosts: {
    becomes: 'hostAliases',
    merge: 'distinct',
    long: form.hosts,
    pod: (value, { conversion, service }) => ({ hostAliases: hostAliases(conversion, service, value) }),
  },
  gpus: { becomes: 'resources.limits of nvidia.com/gpu or amd.com/gpu', long: form.gpus, check: check.checkDevices },
  group_add: { becomes: 'securityContext.supplementalGroups (numbers)', long: form.noFloat },
  healthcheck: { parts: true, check: check.checkHealth },
  hostname: {
    becomes: 'hostname, and a second Service where a peer uses the name',
    pod: (value, { conversion, service }) => ({ hostname: hostnameOf(conversion, service, value) }),
  },
  image: { becomes: 'image, and an entry of images in each overlay' },
  ipc: {
    ...warning('of these modes, only host exists in Kubernetes', onePod, isHostOrOwn),
    refersTo: check.sharedService,
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
    refersTo: check.sharedService,
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
  provider: warning(
    'the service is not a container, and is left out',
    'Provide it in the cluster, and set what its peers would get of it: variables that begin with its name (DATABASE_URL of "database").',
  ),
  pull_policy: {
    ...notice(
      'Kubernetes pulls an image always, never, or where a node lacks it',
      'Use digests or new tags.',
      (value) => isPullPolicy(String(value)),
    ),
    container: (value: string) => ({ imagePullPolicy: pullPolicyOf(value) }),
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

/** The settings that Compose refuses some values of beyond the schema. */
export const checkedSettings: readonly (readonly [key: string, Row])[] = Object.entries<Row>({
  ...(serviceSettings as Readonly<Record<string, Row>>),
  ...otherSettings,
}).filter(([, { refersTo, check }]) => refersTo !== undefined || check !== undefined)

/** The settings of a service that stand at its top. */
export const serviceRows: readonly KeyRow[] = [
  ...below('services.*.', serviceSettings as Readonly<Record<string, Row>>),
  ...below('services.*.', otherSettings),
]
