import type { Manifest } from '../../kubernetes/manifest.ts'
import { isLocal } from '../references/fields.ts'

/** By tool, the groups (or kinds of them) of files that look like objects but are read by it and never sent to an API server. */
const groupsByTool: Readonly<Record<string, readonly string[]>> = {
  'argo-cd': ['argoproj.io/ConfigManagementPlugin'],
  backstage: ['backstage.io', 'scaffolder.backstage.io'],
  chainsaw: ['chainsaw.kyverno.io'],
  clusterctl: ['clusterctl.cluster.x-k8s.io/Metadata'],
  crossplane: ['meta.pkg.crossplane.io'],
  ctlptl: ['ctlptl.dev'],
  descheduler: ['descheduler'],
  eksctl: ['eksctl.io'],
  'flux-schema': ['schema.plugin.fluxcd.io'],
  garden: ['garden.io'],
  gator: ['admission.k8s.io', 'test.gatekeeper.sh'],
  imgpkg: ['imgpkg.carvel.dev'],
  istioctl: ['install.istio.io'],
  k0sctl: ['k0sctl.k0sproject.io'],
  k3d: ['k3d.io'],
  kapp: ['kapp.k14s.io'],
  kbld: ['kbld.k14s.io'],
  kind: ['kind.x-k8s.io'],
  kops: ['kops.k8s.io'],
  kots: ['kots.io', 'embeddedcluster.replicated.com'],
  kpt: ['kpt.dev', 'fn.kpt.dev'],
  krew: ['krew.googlecontainertools.github.com'],
  'kube-apiserver': [
    'abac.authorization.kubernetes.io',
    'apiserver.config.k8s.io',
    'apiserver.k8s.io',
    'audit.k8s.io',
    'eventratelimit.admission.k8s.io',
    'pod-security.admission.config.k8s.io',
  ],
  'kube-controller-manager': ['kubecontrollermanager.config.k8s.io'],
  'kube-proxy': ['kubeproxy.config.k8s.io'],
  'kube-scheduler': ['kubescheduler.config.k8s.io'],
  kubeadm: ['kubeadm.k8s.io'],
  kubebuilder: ['config.kubebuilder.io', 'controller-runtime.sigs.k8s.io'],
  kubectl: ['client.authentication.k8s.io'],
  kubelet: ['credentialprovider.kubelet.k8s.io', 'kubelet.config.k8s.io'],
  kueue: ['config.kueue.x-k8s.io'],
  kubeone: ['kubeone.k8c.io'],
  kustomize: [
    ...['builtin', 'kustomize.config.k8s.io', 'ran.openshift.io'],
    'policy.open-cluster-management.io/PolicyGenerator',
  ],
  kuttl: ['kuttl.dev'],
  kyverno: ['cli.kyverno.io'],
  'oc-mirror': ['mirror.openshift.io'],
  'operator-sdk': ['scorecard.operatorframework.io'],
  score: ['score.dev'],
  skaffold: ['skaffold'],
  tanka: ['tanka.dev'],
  tilt: ['tilt.dev'],
  troubleshoot: ['troubleshoot.sh'],
  vendir: ['vendir.k14s.io'],
  zarf: ['zarf.dev'],
}

const tools = new Map(Object.entries(groupsByTool).flatMap(([tool, groups]) => groups.map((group) => [group, tool])))

/** The tool that reads a file of this type as its configuration; undefined for objects. */
export function toolOf({
  apiVersion,
  kind,
  object,
}: Pick<Manifest, 'apiVersion' | 'kind' | 'object'>): string | undefined {
  // A kubeconfig has the apiVersion of the core group, a document of Talos one without a group.
  if (apiVersion === 'v1' && kind === 'Config') return 'kubectl'
  if (kind === 'AgentConfig' && /^v1(?:alpha|beta)1$/.test(apiVersion)) return 'openshift-install'
  if (apiVersion === 'v1alpha1') return 'talos'
  if (isLocal(object)) return 'kustomize'
  const [group = '', version] = apiVersion.split('/')
  return version !== undefined || group === 'builtin' ? (tools.get(group) ?? tools.get(`${group}/${kind}`)) : undefined
}
