/** Places that people set, by kind and path; what they are called below the service, and what they are for. */
export const settings: readonly {
  readonly at: RegExp
  readonly path: (match: RegExpExecArray) => readonly string[]
  readonly about: string
  /** It has a name where it differs, and is no value where all environments agree. */
  readonly isOnlyNamed?: true
}[] = [
  {
    at: /^(?:Deployment|StatefulSet)\.spec\.replicas$/,
    path: () => ['replicas'],
    about: 'How many Pods run; null where an autoscaler decides.',
  },
  {
    at: /\.containers\.([^.]+)\.resources$/,
    path: () => ['resources'],
    about: 'CPU, memory and ephemeral storage: what is asked for, and limits.',
  },
  {
    at: /\.containers\.[^.]+\.imagePullPolicy$/,
    path: () => ['image', 'pullPolicy'],
    about: 'When the image is pulled.',
  },
  {
    at: /\.containers\.[^.]+\.securityContext$/,
    path: () => ['securityContext'],
    about: 'How the container is confined.',
  },
  {
    at: /\.template\.spec\.securityContext$/,
    path: () => ['podSecurityContext'],
    about: 'The user that the Pod runs as, and the owner of its volumes.',
  },
  {
    at: /\.containers\.[^.]+\.(env|volumeMounts)(\.extra)?$/,
    path: ([, list = '', extra]) => [
      extra === undefined ? list : `extra${list.charAt(0).toUpperCase()}${list.slice(1)}`,
    ],
    about: 'Variables, or mounts, that the environment adds to the container.',
    isOnlyNamed: true,
  },
  {
    at: /\.template\.spec\.volumes(\.extra)?$/,
    path: ([, extra]) => [extra === undefined ? 'volumes' : 'extraVolumes'],
    about: 'Volumes that the environment adds to the Pod.',
    isOnlyNamed: true,
  },
  { at: /\.template\.spec\.priorityClassName$/, path: () => ['priorityClassName'], about: 'Its priority among Pods.' },
  {
    at: /\.template\.spec\.topologySpreadConstraints$/,
    path: () => ['topologySpreadConstraints'],
    about: 'How Pods are spread over nodes and zones.',
  },
  {
    at: /^HorizontalPodAutoscaler\.spec\.(minReplicas|maxReplicas)$/,
    path: ([, field = '']) => ['autoscaling', field],
    about: 'Between how many Pods it scales.',
  },
  {
    at: /^Ingress\.spec\.rules\.(\d+)\.host$/,
    path: ([, i = '']) => ['ingress', 'hosts', `host${i}`],
    about: 'The host that leads to it.',
  },
  {
    at: /^PersistentVolumeClaim\.spec\.resources\.requests\.storage$/,
    path: () => ['size'],
    about: 'The size of the claim.',
  },
  {
    at: /\.volumeClaimTemplates\.(\d+)\.spec\.resources\.requests\.storage$/,
    path: ([, i = '']) => ['persistence', i === '0' ? 'size' : `size${i}`],
    about: 'The size of its claims; it can not change once they exist.',
  },
]

/** Objects that are made where an environment wants them: the key of their switch. */
export const switches: Readonly<Record<string, string>> = {
  HorizontalPodAutoscaler: 'autoscaling',
  PodDisruptionBudget: 'podDisruptionBudget',
}
