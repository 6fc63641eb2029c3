/** Where the CRDs of a release are. */
export interface Source {
  readonly module: string
  /** Files or folders of CRD documents in the module. */
  readonly paths?: readonly string[]
  /** Files of these folders that are left out: variants of a CRD that only some clusters have. */
  readonly except?: RegExp
  /** Clusters run it beside the later one that follows: what either of them knows is allowed. */
  readonly runsStill?: true
  /** Packages of a module that has the Go types alone: controller-gen makes the CRDs from their markers. */
  readonly generate?: readonly string[]
  /**
   * Nothing is required and null is the zero value: no CRD has the kinds, for an API server of the project reads objects by those
   * types; or they are those of a client, which say no more for certain than names and types of fields.
   */
  readonly isLoose?: true
}

const openshiftApi = 'github.com/openshift/api@v0.0.0-20251111193948-50e2ece149d7'

/**
 * The projects whose CRDs ship, by the name of their file. Of several releases the oldest comes first: a later one replaces what
 * it still has, and what it no longer has is kept as deprecated.
 */
export const projects: Readonly<Record<string, readonly Source[]>> = {
  istio: [{ module: 'istio.io/api@v1.31.1', paths: ['kubernetes/customresourcedefinitions.gen.yaml'] }],
  'argo-cd': [{ module: 'github.com/argoproj/argo-cd/v3@v3.6.1', paths: ['manifests/crds'] }],
  'argo-rollouts': [{ module: 'github.com/argoproj/argo-rollouts@v1.10.2', paths: ['manifests/crds'] }],
  'prometheus-operator': [
    {
      module: 'github.com/prometheus-operator/prometheus-operator@v0.93.0',
      paths: ['example/prometheus-operator-crd'],
    },
  ],
  'sealed-secrets': [{ module: 'github.com/bitnami-labs/sealed-secrets@v0.40.0', paths: ['helm/sealed-secrets/crds'] }],
  'external-secrets': [{ module: 'github.com/external-secrets/external-secrets@v1.3.2', paths: ['deploy/crds'] }],
  flux: [
    { module: 'github.com/fluxcd/source-controller@v1.2.3', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/kustomize-controller/api@v1.2.2', generate: ['v1', 'v1beta1', 'v1beta2'] },
    { module: 'github.com/fluxcd/helm-controller/api@v1.0.1', generate: ['v2', 'v2beta1', 'v2beta2'] },
    { module: 'github.com/fluxcd/image-reflector-controller/api@v0.35.2', generate: ['v1beta1', 'v1beta2'] },
    { module: 'github.com/fluxcd/image-automation-controller/api@v0.41.2', generate: ['v1beta1', 'v1beta2'] },
    { module: 'github.com/fluxcd/notification-controller@v1.6.0', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/source-controller@v1.9.6', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/kustomize-controller@v1.9.6', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/helm-controller@v1.6.2', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/notification-controller@v1.9.3', paths: ['config/crd/bases'] },
    { module: 'github.com/fluxcd/image-reflector-controller/api@v1.2.3', generate: ['v1', 'v1beta1', 'v1beta2'] },
    { module: 'github.com/fluxcd/image-automation-controller/api@v1.2.3', generate: ['v1', 'v1beta1', 'v1beta2'] },
  ],
  kyverno: [{ module: 'github.com/kyverno/kyverno@v1.19.1', paths: ['config/crds'] }],
  'gateway-api': [{ module: 'sigs.k8s.io/gateway-api@v1.7.0', paths: ['config/crd/experimental'] }],
  'cert-manager': [{ module: 'github.com/cert-manager/cert-manager@v1.21.2', paths: ['deploy/crds'] }],
  keda: [{ module: 'github.com/kedacore/keda/v2@v2.21.0', paths: ['config/crd/bases'] }],
  karpenter: [
    { module: 'sigs.k8s.io/karpenter@v0.37.0', paths: ['pkg/apis/crds'] },
    { module: 'github.com/aws/karpenter-provider-aws@v0.36.2', paths: ['pkg/apis/crds'] },
    { module: 'sigs.k8s.io/karpenter@v1.15.0', paths: ['pkg/apis/crds'] },
    { module: 'github.com/aws/karpenter-provider-aws@v1.15.2', paths: ['pkg/apis/crds'] },
  ],
  cilium: [
    { module: 'github.com/cilium/cilium@v1.16.5', paths: ['pkg/k8s/apis/cilium.io/client/crds'] },
    { module: 'github.com/cilium/cilium@v1.20.2', paths: ['pkg/k8s/apis/cilium.io/client/crds'] },
  ],
  calico: [
    {
      module: 'github.com/projectcalico/calico@v1.11.0-cni-plugin.0.20250813170300-a0db560f0520',
      paths: ['libcalico-go/config/crd', 'charts/tigera-operator/crds'],
    },
    {
      module: 'github.com/projectcalico/api@v0.0.0-20240708202104-e3f70b269c2c',
      generate: ['pkg/apis/projectcalico/v3'],
      isLoose: true,
    },
  ],
  'cloudnative-pg': [
    { module: 'github.com/cloudnative-pg/cloudnative-pg@v1.29.1', paths: ['config/crd/bases'] },
    { module: 'github.com/cloudnative-pg/plugin-barman-cloud@v0.15.0', paths: ['config/crd/bases'] },
  ],
  tekton: [
    { module: 'github.com/tektoncd/pipeline@v1.12.0', paths: ['config/300-crds'] },
    { module: 'github.com/tektoncd/triggers@v0.32.0', paths: ['config'] },
  ],
  'argo-workflows': [
    {
      module: 'github.com/argoproj/argo-workflows/v3@v3.7.2',
      paths: ['manifests/base/crds/full'],
      runsStill: true,
    },
    { module: 'github.com/argoproj/argo-workflows/v4@v4.0.5', paths: ['manifests/base/crds/full'] },
  ],
  'argo-events': [{ module: 'github.com/argoproj/argo-events@v1.9.9', paths: ['manifests/base/crds'] }],
  knative: [
    { module: 'knative.dev/serving@v0.51.0', paths: ['config/core/300-resources'] },
    {
      module: 'knative.dev/eventing@v0.50.0',
      paths: ['config/core/resources', 'config/channels/in-memory-channel/resources'],
    },
  ],
  crossplane: [
    { module: 'github.com/crossplane/crossplane@v1.20.0', paths: ['cluster/crds'], runsStill: true },
    { module: 'github.com/crossplane/crossplane/v2@v2.4.0', paths: ['cluster/crds'] },
  ],
  velero: [
    { module: 'github.com/vmware-tanzu/velero@v1.18.3', paths: ['config/crd/v1/bases', 'config/crd/v2alpha1/bases'] },
  ],
  'external-snapshotter': [
    { module: 'github.com/kubernetes-csi/external-snapshotter/client/v4@v4.2.0', paths: ['config/crd'] },
    { module: 'github.com/kubernetes-csi/external-snapshotter/client/v8@v8.7.0', paths: ['config/crd'] },
  ],
  'grafana-operator': [
    { module: 'github.com/grafana-operator/grafana-operator/v4@v4.10.1', paths: ['config/crd/bases'] },
    { module: 'github.com/grafana/grafana-operator/v5@v5.25.0', paths: ['config/crd/bases'] },
  ],
  'opentelemetry-operator': [
    { module: 'github.com/open-telemetry/opentelemetry-operator@v0.140.0', paths: ['config/crd/bases'] },
  ],
  longhorn: [{ module: 'github.com/longhorn/longhorn-manager@v1.12.0', paths: ['k8s/crds.yaml'] }],
  rook: [{ module: 'github.com/rook/rook@v1.18.8', paths: ['deploy/examples/crds.yaml'] }],
  metallb: [{ module: 'go.universe.tf/metallb@v0.16.2', paths: ['config/crd/bases'] }],
  traefik: [
    {
      module: 'github.com/traefik/traefik/v2@v2.11.10',
      paths: ['docs/content/reference/dynamic-configuration/kubernetes-crd-definition-v1.yml'],
      runsStill: true,
    },
    {
      module: 'github.com/traefik/traefik/v3@v3.7.13',
      paths: ['docs/content/reference/dynamic-configuration/kubernetes-crd-definition-v1.yml'],
    },
  ],
  contour: [{ module: 'github.com/projectcontour/contour@v1.33.8', paths: ['examples/contour/01-crds.yaml'] }],
  kong: [
    {
      module: 'github.com/kong/kubernetes-configuration@v1.4.0',
      paths: ['config/crd/ingress-controller', 'config/crd/ingress-controller-incubator'],
    },
  ],
  'envoy-gateway': [
    { module: 'github.com/envoyproxy/gateway@v1.9.1', paths: ['charts/gateway-helm/charts/crds/crds/generated'] },
  ],
  emissary: [
    { module: 'github.com/emissary-ingress/emissary/v3@v3.10.0', paths: ['pkg/api/getambassador.io/crds.yaml'] },
  ],
  'nginx-ingress': [{ module: 'github.com/nginxinc/kubernetes-ingress@v1.12.5', paths: ['deployments/common/crds'] }],
  gatekeeper: [{ module: 'github.com/open-policy-agent/gatekeeper/v3@v3.23.1', paths: ['charts/gatekeeper/crds'] }],
  openshift: [
    {
      module: openshiftApi,
      paths: [
        ...[
          'apiserver/v1',
          'authorization/v1',
          'cloudnetwork/v1',
          'config/v1',
          'console/v1',
          'helm/v1beta1',
          'imageregistry/v1',
        ],
        ...[
          'machine/v1',
          'machine/v1beta1',
          'machineconfiguration/v1',
          'monitoring/v1',
          'network/v1',
          'networkoperator/v1',
        ],
        ...['operator/v1', 'operator/v1alpha1', 'operatorcontrolplane/v1alpha1', 'operatoringress/v1', 'quota/v1'],
        ...['route/v1', 'samples/v1', 'security/v1', 'securityinternal/v1', 'sharedresource/v1alpha1'],
      ].map((name) => `${name}/zz_generated.crd-manifests`),
      except: /(CustomNoUpgrade|DevPreviewNoUpgrade|TechPreviewNoUpgrade|Hypershift)/,
    },
    {
      module: openshiftApi,
      generate: ['apps/v1', 'build/v1', 'image/v1', 'oauth/v1', 'project/v1', 'template/v1', 'user/v1'],
      isLoose: true,
    },
  ],
  olm: [{ module: 'github.com/operator-framework/api@v0.36.0', paths: ['crds'] }],
  'cluster-api': [
    {
      module: 'sigs.k8s.io/cluster-api@v1.14.2',
      paths: ['core', 'bootstrap/kubeadm', 'controlplane/kubeadm'].map((name) => `${name}/config/crd/bases`),
    },
    { module: 'sigs.k8s.io/cluster-api/test@v1.14.2', paths: ['infrastructure/docker/config/crd/bases'] },
    {
      module: 'sigs.k8s.io/cluster-api-provider-vsphere@v1.14.0',
      paths: ['config/default/crd/bases', 'config/supervisor/crd/bases'],
    },
    { module: 'sigs.k8s.io/cluster-api-operator@v0.23.0', paths: ['config/crd/bases'] },
  ],
  flagger: [{ module: 'github.com/fluxcd/flagger@v1.36.1', paths: ['artifacts/flagger/crd.yaml'] }],
  'vertical-pod-autoscaler': [
    { module: 'k8s.io/autoscaler/vertical-pod-autoscaler@v1.8.1', paths: ['deploy/vpa-v1-crd-gen.yaml'] },
  ],
  lws: [{ module: 'sigs.k8s.io/lws@v0.9.0', paths: ['config/crd/bases'] }],
  jobset: [{ module: 'sigs.k8s.io/jobset@v0.12.0', paths: ['config/components/crd/bases'] }],
  kueue: [{ module: 'sigs.k8s.io/kueue@v0.17.0', paths: ['config/components/crd/bases'] }],
  'flux-operator': [{ module: 'github.com/controlplaneio-fluxcd/flux-operator@v0.59.0', paths: ['config/crd/bases'] }],
  'node-feature-discovery': [
    { module: 'sigs.k8s.io/node-feature-discovery@v0.19.0', paths: ['deployment/base/nfd-crds'] },
  ],
  'external-dns': [{ module: 'sigs.k8s.io/external-dns@v0.23.0', paths: ['config/crd/standard'] }],
  'secrets-store-csi-driver': [{ module: 'sigs.k8s.io/secrets-store-csi-driver@v1.6.0', paths: ['config/crd/bases'] }],
  'gateway-api-inference-extension': [
    { module: 'sigs.k8s.io/gateway-api-inference-extension@v1.4.0', paths: ['config/crd/bases'] },
  ],
  'trust-manager': [{ module: 'github.com/cert-manager/trust-manager@v0.25.0', paths: ['deploy/crds'] }],
  'network-policy-api': [{ module: 'sigs.k8s.io/network-policy-api@v0.3.0', paths: ['config/crd/experimental'] }],
  eck: [{ module: 'github.com/elastic/cloud-on-k8s/v3@v3.5.0', paths: ['config/crds/v1/all-crds.yaml'] }],
  kuberay: [{ module: 'github.com/ray-project/kuberay/ray-operator@v1.5.0', paths: ['config/crd/bases'] }],
  'kubeflow-training': [
    { module: 'github.com/kubeflow/training-operator@v1.8.1', paths: ['manifests/base/crds'] },
    { module: 'github.com/kubeflow/training-operator@v1.9.3', paths: ['manifests/base/crds'] },
    { module: 'github.com/kubeflow/trainer/v2@v2.1.0', paths: ['manifests/base/crds'] },
    { module: 'github.com/kubeflow/mpi-operator@v0.6.0', paths: ['manifests/base/kubeflow.org_mpijobs.yaml'] },
  ],
  'spark-operator': [{ module: 'github.com/kubeflow/spark-operator/v2@v2.4.0', paths: ['config/crd/bases'] }],
  kserve: [{ module: 'github.com/kserve/kserve@v0.15.0', paths: ['config/crd/full'] }],
  'nvidia-gpu-operator': [
    { module: 'github.com/NVIDIA/gpu-operator@v0.0.0-20250917190837-d73a0086a6ba', paths: ['config/crd/bases'] },
  ],
  multus: [
    { module: 'github.com/k8snetworkplumbingwg/network-attachment-definition-client@v1.7.5', paths: ['artifacts'] },
  ],
  whereabouts: [{ module: 'github.com/k8snetworkplumbingwg/whereabouts@v0.9.2', paths: ['doc/crds'] }],
  k3s: [{ module: 'github.com/k3s-io/helm-controller@v0.17.9', paths: ['pkg/crds/yaml/generated'] }],
  mongodb: [{ module: 'github.com/mongodb/mongodb-kubernetes-operator@v0.13.0', paths: ['config/crd/bases'] }],
  'zalando-postgres': [
    { module: 'github.com/zalando/postgres-operator@v1.14.0', paths: ['charts/postgres-operator/crds'] },
  ],
  rabbitmq: [{ module: 'github.com/rabbitmq/cluster-operator/v2@v2.16.0', paths: ['config/crd/bases'] }],
  'vault-secrets-operator': [
    { module: 'github.com/hashicorp/vault-secrets-operator@v0.10.0', paths: ['config/crd/bases'] },
  ],
  'trivy-operator': [{ module: 'github.com/aquasecurity/trivy-operator@v0.28.0', paths: ['deploy/helm/crds'] }],
  jaeger: [{ module: 'github.com/jaegertracing/jaeger-operator@v1.65.0', paths: ['config/crd/bases'] }],
  k8up: [{ module: 'github.com/k8up-io/k8up/v2@v2.12.0', paths: ['config/crd/apiextensions.k8s.io/v1'] }],
  volsync: [{ module: 'github.com/backube/volsync@v0.9.1', paths: ['config/crd/bases'] }],
  'argocd-operator': [{ module: 'github.com/argoproj-labs/argocd-operator@v0.15.0', paths: ['config/crd/bases'] }],
  onepassword: [{ module: 'github.com/1Password/onepassword-operator@v1.8.1', paths: ['config/crd/bases'] }],
  shipwright: [{ module: 'github.com/shipwright-io/build@v0.17.0', paths: ['deploy/crds'] }],
  dapr: [{ module: 'github.com/dapr/dapr@v1.14.0', paths: ['charts/dapr/crds'] }],
  smi: [{ module: 'github.com/servicemeshinterface/smi-sdk-go@v0.5.0', paths: ['crds'] }],
  tailscale: [{ module: 'tailscale.com@v1.104.7', paths: ['cmd/k8s-operator/deploy/crds'] }],
  'victoria-metrics': [
    { module: 'github.com/VictoriaMetrics/operator@v0.50.0', paths: ['config/crd/overlay/crd.yaml'] },
  ],
  strimzi: [
    {
      module: 'github.com/RedHatInsights/strimzi-client-go@v0.40.0',
      generate: ['apis/kafka.strimzi.io/v1beta2', 'apis/core.strimzi.io/v1beta2'],
      isLoose: true,
    },
  ],
  'open-cluster-management': [
    ...['v0.5.0', 'v0.8.0', 'v1.0.0'].map((version) => ({
      module: `open-cluster-management.io/api@${version}`,
      paths: ['addon', 'cluster', 'operator', 'work'],
    })),
    { module: 'open-cluster-management.io/governance-policy-propagator@v0.15.0', paths: ['deploy/crds'] },
    { module: 'open-cluster-management.io/multicloud-operators-subscription@v0.15.0', paths: ['deploy/hub-common'] },
  ],
  'actions-runner-controller': [
    { module: 'github.com/actions/actions-runner-controller@v0.27.6', paths: ['config/crd/bases'] },
  ],
  'argocd-image-updater': [
    { module: 'github.com/argoproj-labs/argocd-image-updater@v1.0.0', paths: ['config/crd/bases'] },
  ],
  'kyverno-json': [{ module: 'github.com/kyverno/kyverno-json@v0.0.3', paths: ['.crds'] }],
  'aad-pod-identity': [
    { module: 'github.com/Azure/aad-pod-identity@v1.8.17', paths: ['charts/aad-pod-identity/crds'] },
  ],
  kubevirt: [
    {
      module: 'kubevirt.io/api@v1.8.2',
      generate: [
        'clone/v1beta1',
        'core/v1',
        'export/v1beta1',
        'instancetype/v1beta1',
        'migrations/v1alpha1',
        'pool/v1beta1',
        'snapshot/v1beta1',
      ],
      except: /datavolumetemplatespecs/,
    },
    { module: 'kubevirt.io/containerized-data-importer-api@v1.64.0', generate: ['pkg/apis/core/v1beta1'] },
  ],
  'knative-operator': [{ module: 'knative.dev/operator@v0.42.2', paths: ['config/crd/bases'] }],
  'chaos-mesh': [
    { module: 'github.com/chaos-mesh/chaos-mesh/api@v0.0.0-20260906172039-d70b66ad97ac', generate: ['v1alpha1'] },
  ],
  talos: [
    {
      module: 'github.com/siderolabs/talos@v1.11.5',
      paths: [
        'internal/app/machined/pkg/controllers/k8s/internal/k8stemplates/testdata/talos-service-account-crd.yaml',
      ],
    },
  ],
  'system-upgrade-controller': [
    {
      module: 'github.com/rancher/system-upgrade-controller/pkg/apis@v0.0.0-20250710162344-185ff9f785cd',
      generate: ['upgrade.cattle.io/v1'],
    },
  ],
  mariadb: [{ module: 'github.com/mariadb-operator/mariadb-operator@v0.38.1', paths: ['config/crd/bases'] }],
  redis: [{ module: 'github.com/spotahome/redis-operator@v1.2.4', paths: ['charts/redisoperator/crds'] }],
  metal3: [{ module: 'github.com/metal3-io/baremetal-operator/apis@v0.10.1', generate: ['metal3.io/v1alpha1'] }],
  noobaa: [{ module: 'github.com/noobaa/noobaa-operator/v5@v5.18.0', paths: ['deploy/crds'] }],
  sriov: [{ module: 'github.com/k8snetworkplumbingwg/sriov-network-operator@v1.5.0', paths: ['config/crd/bases'] }],
  'agent-sandbox': [{ module: 'sigs.k8s.io/agent-sandbox@v0.1.0', paths: ['k8s/crds'] }],
  appwrapper: [{ module: 'github.com/project-codeflare/appwrapper@v1.1.2', paths: ['config/crd/bases'] }],
  'fluent-operator': [{ module: 'github.com/fluent/fluent-operator/v3@v3.5.0', paths: ['config/crd/bases'] }],
  'logging-operator': [
    {
      module: 'github.com/kube-logging/logging-operator/pkg/sdk@v0.12.0',
      generate: ['logging/api/v1alpha1', 'logging/api/v1beta1'],
    },
  ],
  sloth: [{ module: 'github.com/slok/sloth@v0.12.0', paths: ['pkg/kubernetes/gen/crd'] }],
  spire: [{ module: 'github.com/spiffe/spire-controller-manager@v0.6.3', paths: ['config/crd/bases'] }],
  'hierarchical-namespaces': [{ module: 'sigs.k8s.io/hierarchical-namespaces@v1.1.0', paths: ['config/crd/bases'] }],
  'camel-k': [{ module: 'github.com/apache/camel-k/v2@v2.7.0', paths: ['pkg/resources/config/crd/bases'] }],
}
