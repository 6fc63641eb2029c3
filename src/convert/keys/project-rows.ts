import { isDefaultDriver, isEmpty, isFalse, type KeyRow, reported, translated } from './row.ts'

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

/** The settings of a project outside of its services: the top, networks, volumes, secrets and configs. */
export const projectRows: readonly KeyRow[] = [...top, ...resources]
