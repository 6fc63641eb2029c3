import * as check from './checks.ts'
import * as form from './forms.ts'
import * as identity from './identity.ts'
import { isEmpty, isFalse, modelsFix, notice, type Row, warning } from './row.ts'

const nodeSetting = 'it belongs to the kubelet or the nodes'
const cgroups = 'Kubernetes has requests and limits of CPU and memory in its place'
const nothingLost = 'Remove it, or leave it: nothing is lost.'

/** Settings that no code reads: they are reported, or done with when the file is loaded. */
export const otherSettings: Readonly<Record<string, Row>> = {
  extends: { becomes: 'the settings of the extended service', long: form.extended, files: ['file'] },
  attach: { ...notice('it is about the terminal of docker compose up', nothingLost), cast: 'boolean' },
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
    ...warning('Kubernetes has no models', modelsFix, isEmpty),
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
  uts: { ...warning('a Pod has its own UTS namespace', 'Remove it.'), refersTo: check.sharedService },
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
