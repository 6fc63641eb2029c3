/** The releases of Kubernetes whose kinds ship with the suite: of each minor version the newest that could be had. */
export const kubernetesModules = [
  'v1.25.16',
  'v1.26.15',
  'v1.27.16',
  'v1.28.15',
  'v1.29.6',
  'v1.30.14',
  'v1.31.14',
  'v1.32.13',
  'v1.33.13',
  'v1.34.4',
  'v1.35.4',
  'v1.36.3',
  'v1.37.0',
].map((version) => `k8s.io/kubernetes@${version}`)
/** Where life cycles of versions are told, oldest first: a version that is long gone is only in an old release. */
export const lifecycleModules = ['k8s.io/api@v0.24.17', 'k8s.io/api@v0.35.2', 'k8s.io/api@v0.37.0']
