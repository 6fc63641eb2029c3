import * as form from './forms.ts'
import { keyOfPair } from './identity.ts'
import { always, below, isDefaultDriver, isEmpty, isFalse, type KeyRow, modelsFix, notice, warning } from './row.ts'

const labels = { merge: 'sequence', same: keyOfPair, long: form.labels } as const
const areOfKompose = (value: unknown): boolean => Object.keys(value ?? {}).every((name) => name.startsWith('kompose.'))
const external = { cast: 'boolean' } as const

/** The settings of a project outside of its services: the top, networks, volumes, secrets and configs. */
export const projectRows: readonly KeyRow[] = [
  ...below('', {
    version: { becomes: 'nothing: Compose ignores it' },
    name: { becomes: 'label app.kubernetes.io/part-of, and the prefix of the namespaces' },
    include: { becomes: 'the included services, as if they stood in the file' },
    models: warning('Kubernetes has no models', modelsFix, isEmpty),
    jobs: { parts: true },
    networks: { parts: true, longItem: form.resource },
    volumes: { parts: true, longItem: form.resource },
    secrets: { parts: true, longItem: form.resource },
    configs: { parts: true, longItem: form.resource },
  }),
  ...below('jobs.*.', {
    profiles: { becomes: 'the job is left out unless one is active' },
    'triggers.manual': { becomes: 'a CronJob that is suspended, where nothing else triggers it', cast: 'boolean' },
    'triggers.schedule': { parts: true, longItem: form.schedule },
    'triggers.schedule.*.cron': { becomes: 'schedule of a CronJob' },
    'triggers.schedule.*.timezone': { becomes: 'timeZone' },
    'triggers.schedule.*.concurrency': { becomes: 'concurrencyPolicy: Forbid' },
    'triggers.schedule.*.missed_fires': { becomes: 'startingDeadlineSeconds' },
  }),
  ...below('networks.*.', {
    name: { becomes: 'nothing: a cluster has one network' },
    internal: { becomes: 'a NetworkPolicy, with the input network-policies', cast: 'boolean' },
    external: {
      ...notice(
        'in prod, what another project has on it is let in through published ports alone',
        'Write a NetworkPolicy that names its namespace, or set network-policies: none.',
        isFalse,
      ),
      ...external,
    },
    attachable: { ...notice('a cluster has one network', 'Remove it, or leave it.', always), cast: 'boolean' },
    driver: notice('the network of the cluster is given', 'Remove it, or leave it.', isDefaultDriver),
    driver_opts: notice('the network of the cluster is given', 'Remove it.', isEmpty),
    enable_ipv4: {
      ...notice('the network of the cluster is given', 'Remove it.', (value) => value === true),
      cast: 'boolean',
    },
    enable_ipv6: {
      ...notice(
        'dual stack is a setting of the cluster and its Services',
        'Set ipFamilyPolicy in an overlay.',
        isFalse,
      ),
      cast: 'boolean',
    },
    ipam: notice('the network of the cluster gives addresses', 'Remove it.', isEmpty),
    labels: { ...notice('there is no object to carry them', 'Remove it.', isEmpty), ...labels },
  }),
  ...below('volumes.*.', {
    name: { becomes: 'nothing: a claim is named as its key; the name of an external one' },
    external: { becomes: 'a claim that must exist', ...external },
    labels: {
      ...notice(
        'labels of kompose are obeyed, and claims carry those of their service',
        'Add labels in an overlay.',
        areOfKompose,
      ),
      merge: 'sequence',
      long: form.labels,
    },
    driver: warning(
      'storage comes from storage classes',
      'Label the volume kompose.volume.storage-class-name.',
      isDefaultDriver,
    ),
    driver_opts: warning(
      'storage comes from storage classes',
      'Write a PersistentVolume for NFS and the like.',
      (value) => isEmpty(value) || (value as { readonly type?: unknown }).type === 'tmpfs',
    ),
  }),
  ...below('secrets.*.', {
    name: { becomes: 'the name of an external Secret' },
    external: { becomes: 'a Secret that must exist', ...external },
    file: { becomes: 'a Secret that must exist; the file is not read', files: [] },
    environment: { becomes: 'a Secret that must exist; the variable is not read' },
    driver: notice('Secrets come from whoever provides them', 'Use ExternalSecret with the store of the driver.'),
    driver_opts: notice('Secrets come from whoever provides them', 'Use ExternalSecret.', isEmpty),
    labels: { ...notice('the Secret is not written here', 'Label it where it is made.', isEmpty), long: form.labels },
    template_driver: notice('Kubernetes has no templates in Secrets', 'Use the template of an ExternalSecret.'),
  }),
  ...below('configs.*.', {
    name: { becomes: 'the name of an external ConfigMap' },
    external: { becomes: 'a ConfigMap that must exist', ...external },
    file: { becomes: 'a ConfigMap', files: [] },
    content: { becomes: 'a ConfigMap' },
    environment: { becomes: 'a ConfigMap' },
    labels: {
      ...notice('the ConfigMap carries the labels of its service', 'Add labels in an overlay.', isEmpty),
      long: form.labels,
    },
    template_driver: notice('Kubernetes has no templates in ConfigMaps', 'Write the final text.'),
  }),
]
