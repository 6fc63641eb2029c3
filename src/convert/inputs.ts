import { defineContract } from '../contract/contract.ts'
import { commonInputs, goBuildInput } from '../contract/fields.ts'
import { deliveryInputs, deliveryOutputs } from '../delivery/inputs.ts'

/** The public interface of kompose-convert. */
export const contract = defineContract({
  name: 'kompose-convert',
  command: 'convert',
  summary: 'Turns a Compose project into Kubernetes manifests: a Kustomize base, and an overlay for each environment.',
  branding: { icon: 'refresh-cw', color: 'blue' },
  inputs: {
    file: {
      type: 'list',
      separator: 'line',
      short: 'f',
      positional: true,
      placeholder: 'FILE',
      description:
        'Compose files, later ones laid over earlier ones. Without any, those of COMPOSE_FILE, or compose.yaml, compose.yml, docker-compose.yaml or docker-compose.yml of the working directory is taken, with its override file.',
    },
    out: {
      type: 'string',
      placeholder: 'DIR',
      target: true,
      description:
        'Folder for base/ and overlays/, or for the chart, in the repository where one is given. Without it, ops (chart for a chart), or nothing when all-in-one is given.',
    },
    shape: {
      type: 'enum',
      values: ['kustomize', 'all-in-one', 'helm'],
      default: 'kustomize',
      description:
        'kustomize: a base, and an overlay for each environment. all-in-one: the base in one file. helm: a chart with a values file for each environment, that gives the same objects.',
    },
    'chart-name': {
      type: 'string',
      placeholder: 'NAME',
      description: 'Name of the chart. Without it, that of the Compose project, or app.',
    },
    'chart-version': {
      type: 'string',
      placeholder: 'VERSION',
      default: '0.1.0',
      description: 'Version of the chart (SemVer 2).',
    },
    'all-in-one': {
      type: 'string',
      placeholder: 'FILE',
      target: true,
      description: 'Write all objects into this one file; with shape: all-in-one, all-in-one.yaml in out without it.',
    },
    engine: {
      type: 'enum',
      values: ['native', 'kompose'],
      default: 'native',
      description: 'What translates: the engine of this action, or the kompose program with its output hardened.',
    },
    environment: {
      type: 'list',
      separator: 'comma',
      placeholder: 'NAME',
      default: ['dev', 'stage', 'prod'],
      description: 'Environments, each with an overlay of its own. An overlay that exists is never changed.',
    },
    'overlay-layout': {
      type: 'enum',
      values: ['shared', 'per-environment'],
      default: 'shared',
      description:
        'shared: one base below all overlays. per-environment: a base in each overlay; a change goes into that of the first environment, and promote carries it on.',
    },
    namespace: {
      type: 'string',
      placeholder: 'NAME',
      description:
        'Prefix of the namespaces: monitor gives monitor-dev. Without it, the name of the Compose project where the file declares one.',
    },
    registry: {
      type: 'string',
      placeholder: 'PREFIX',
      description: 'Registry and path of images that are built and have no name: ghcr.io/acme.',
    },
    'pin-images': {
      type: 'boolean',
      default: false,
      description:
        'Ask the registries of images for their digests, as docker login lets, and pin staging and production to them.',
    },
    'inspect-images': {
      type: 'boolean',
      default: false,
      description:
        'Ask the registries of images, as docker login lets, which user, ports, health check and folders of data they are made with.',
    },
    profile: {
      type: 'list',
      separator: 'comma',
      placeholder: 'NAME',
      description: 'Active profiles of the Compose project. * activates all.',
    },
    env: {
      type: 'map',
      separator: 'line',
      description:
        'Variables for the Compose file. Of the runner none is read but COMPOSE_FILE, COMPOSE_PROFILES, COMPOSE_PROJECT_NAME and COMPOSE_ENV_FILES; the others are these and those of the .env file.',
    },
    'env-file': {
      type: 'list',
      separator: 'line',
      placeholder: 'FILE',
      description: 'Files with variables, in place of the .env file beside the first Compose file.',
    },
    security: {
      type: 'enum',
      values: ['baseline', 'restricted', 'none'],
      description:
        'How far containers are confined: baseline suits images that start as root, restricted is the Pod Security Standard, none adds nothing. Without it, baseline in development and restricted in staging and production.',
    },
    'network-policies': {
      type: 'enum',
      values: ['production', 'all', 'none'],
      default: 'production',
      description:
        'Environments in which a service reaches, and is reached by, only those that share a network of the Compose file with it.',
    },
    'depends-on': {
      type: 'enum',
      values: ['wait', 'sync-waves', 'flux', 'none'],
      default: 'wait',
      description:
        'Who waits for what a service depends on: an init container of its Pods, Argo CD by the order of its waves, Flux by dependsOn in what controller: flux writes, or nobody.',
    },
    rollout: {
      type: 'enum',
      values: ['canary', 'blue-green'],
      description:
        'Rollouts of Argo in place of Deployments, where a service is reached and may run twice at a time. The label gitops-actions.rollout decides for one (canary, blue-green, none).',
    },
    prometheus: {
      type: 'string',
      placeholder: 'URL',
      description:
        'Address of the Prometheus that Rollouts ask whether a new version is well: an AnalysisTemplate for each, on requests of the mesh with expose: istio, otherwise on restarts.',
    },
    expose: {
      type: 'enum',
      values: ['ingress', 'gateway', 'istio'],
      description:
        'What the label kompose.service.expose makes: an Ingress, a route of the Gateway API, or a Gateway and VirtualService of Istio, with sidecars and mutual TLS. Without it, gateway where one is named, otherwise ingress.',
    },
    gateway: {
      type: 'string',
      placeholder: 'NAME',
      description:
        'Gateway (NAMESPACE/NAME) that routes, or with expose: istio VirtualServices, belong to. Istio gets a Gateway for each service without it.',
    },
    controller: {
      type: 'enum',
      values: ['argo-cd', 'application-set', 'flux'],
      description:
        'Who applies the overlays or the chart: an Application of Argo CD for each environment, an ApplicationSet for all of them (both in argo-cd/), or a Kustomization or HelmRelease of Flux for each (flux/). What you edit there stays.',
    },
    'controller-source': {
      type: 'string',
      placeholder: 'URL',
      description:
        'Git repository that the controller reads, as URL or URL#BRANCH. Without it, repository where that is a URL, and branch.',
    },
    'controller-namespace': {
      type: 'string',
      placeholder: 'NAME',
      description: 'Namespace of the objects of the controller. Without it, argocd or flux-system.',
    },
    'controller-project': {
      type: 'string',
      placeholder: 'NAME',
      description: 'Project of Argo CD. Without it, default.',
    },
    'extra-objects': {
      type: 'list',
      separator: 'comma',
      values: ['service-monitors', 'authorization-policies'],
      description:
        'Objects that not every cluster knows: ServiceMonitors of the Prometheus Operator for services with metrics, and with expose: istio AuthorizationPolicies that say who reaches whom.',
    },
    secrets: {
      type: 'enum',
      values: ['reference', 'external', 'sealed', 'sops'],
      description:
        'How the Secrets that services read come to the cluster: somebody makes them (reference), an ExternalSecret, a SealedSecret, or a Secret that sops has encrypted in each overlay. Without it, external where secret-store is given, otherwise reference.',
    },
    'secret-store': {
      type: 'string',
      placeholder: 'NAME',
      description:
        'Store of the External Secrets Operator: every Secret that services read becomes an ExternalSecret of each environment. NAME is a ClusterSecretStore, SecretStore/NAME one of the namespace.',
    },
    'sealing-certificate': {
      type: 'string',
      placeholder: 'FILE',
      description: 'Certificate of the Sealed Secrets controller (kubeseal --fetch-cert), for secrets: sealed.',
    },
    'sops-keys': {
      type: 'list',
      separator: 'comma',
      placeholder: 'KEY',
      description:
        'Whom sops encrypts for, with secrets: sops: age recipients, keys of AWS KMS, GCP KMS, Azure Key Vault or Vault, PGP fingerprints.',
    },
    defaults: {
      type: 'map',
      separator: 'comma',
      description:
        'What environments are sized by where Compose and labels say nothing: prod.replicas=3, memory-limit=1Gi. See the docs for all settings.',
    },
    readme: {
      type: 'boolean',
      default: false,
      description:
        'Write a README.md beside the manifests: a picture of services, ports, volumes and networks, and the Secrets that are read.',
    },
    strict: {
      type: 'boolean',
      default: false,
      description: 'A setting that is not translated is an error.',
    },
    model: {
      type: 'boolean',
      default: false,
      description:
        'Change nothing; print the Compose project as the reference loader (compose-go) normalises it. Values of secrets stand in it as in the Compose file.',
    },
    check: {
      type: 'boolean',
      default: false,
      description: 'Change nothing; fail when the manifests differ from what the Compose file gives.',
    },
    'on-conflict': {
      type: 'enum',
      values: ['fail', 'ours', 'theirs'],
      default: 'fail',
      description:
        'Where a hand and the Compose file set one field of base/ differently: fail tells both values and writes nothing, ours keeps the edit, theirs takes what is generated.',
    },
    force: {
      type: 'boolean',
      default: false,
      description: 'Generate base/ anew, without the edits that were made by hand.',
    },
    'kompose-path': {
      type: 'string',
      placeholder: 'FILE',
      description: 'The kompose program to run, for engine kompose.',
    },
    ...goBuildInput,
    ...deliveryInputs,
    ...commonInputs,
  },
  outputs: {
    path: 'Folder that was written, relative to the working directory.',
    base: 'Folder of the base.',
    overlays: 'JSON object: environment → folder of its overlay.',
    files: 'JSON list of the generated files.',
    changed: 'true when a file was or would be written or removed.',
    ...deliveryOutputs,
    images: 'JSON object: service → image.',
    builds:
      'JSON list of the services to build: service, image, context, dockerfile, target, args, and each other setting of the build section that is given.',
  },
  examples: [
    'gitops-actions convert -f compose.yaml --out ops',
    'gitops-actions convert -f compose.yaml -f compose.prod.yaml --environment dev,prod --namespace monitor',
    'gitops-actions convert -f compose.yaml --out apps/shop --repository https://github.com/acme/gitops --branch main',
    'gitops-actions convert --check',
    'gitops-actions convert --model --format json',
    'gitops-actions convert --all-in-one manifests.yaml',
  ],
})
