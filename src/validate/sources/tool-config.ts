/** Groups of files that look like objects but are read by tools and never sent to an API server. */
const groups: Readonly<Record<string, string>> = {
  builtin: 'kustomize',
  'kustomize.config.k8s.io': 'kustomize',
  skaffold: 'skaffold',
  'kind.x-k8s.io': 'kind',
  'k3d.io': 'k3d',
  'eksctl.io': 'eksctl',
  'kubeadm.k8s.io': 'kubeadm',
  'kubelet.config.k8s.io': 'kubelet',
  'kubeproxy.config.k8s.io': 'kube-proxy',
  'kubescheduler.config.k8s.io': 'kube-scheduler',
  'apiserver.config.k8s.io': 'kube-apiserver',
  'apiserver.k8s.io': 'kube-apiserver',
  'audit.k8s.io': 'kube-apiserver',
  'client.authentication.k8s.io': 'kubectl',
  'cli.kyverno.io': 'kyverno',
}

/** The tool that reads a file of this type as its configuration; undefined for objects. */
export function toolOf({
  apiVersion,
  kind,
}: {
  readonly apiVersion: string
  readonly kind: string
}): string | undefined {
  // A kubeconfig has the apiVersion of the core group.
  if (apiVersion === 'v1' && kind === 'Config') return 'kubectl'
  const group = apiVersion.split('/')[0] ?? ''
  return apiVersion.includes('/') || group === 'builtin'
    ? Object.hasOwn(groups, group)
      ? groups[group]
      : undefined
    : undefined
}
