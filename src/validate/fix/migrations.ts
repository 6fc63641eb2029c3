import { nodeKind } from '../../yaml/decode/node.ts'
import type { Splice } from '../../yaml/splice.ts'
import type { Fields } from './fields.ts'

/** How an object moves to a version that is still served: the splices, or undefined where they would not be certain. */
type Steps = (root: Fields) => Splice[] | undefined

interface Migration {
  readonly kinds: readonly string[]
  readonly from: readonly string[]
  readonly to: string
  /** What changes besides apiVersion. */
  readonly steps?: Steps
}

/**
 * API versions that Kubernetes serves no longer, whose fields move one to one.
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
const migrations: readonly Migration[] = [
  {
    kinds: ['Ingress'],
    from: ['extensions/v1beta1', 'networking.k8s.io/v1beta1'],
    to: 'networking.k8s.io/v1',
    steps: ingress,
  },
  { kinds: ['IngressClass'], from: ['networking.k8s.io/v1beta1'], to: 'networking.k8s.io/v1' },
  { kinds: ['NetworkPolicy'], from: ['extensions/v1beta1'], to: 'networking.k8s.io/v1' },
  {
    kinds: ['Deployment', 'DaemonSet', 'ReplicaSet', 'StatefulSet'],
    from: ['extensions/v1beta1', 'apps/v1beta1', 'apps/v1beta2'],
    to: 'apps/v1',
    steps: selectorFromTemplate,
  },
  { kinds: ['PodDisruptionBudget'], from: ['policy/v1beta1'], to: 'policy/v1', steps: unlessSelectorIsEmpty },
  { kinds: ['CronJob'], from: ['batch/v1beta1', 'batch/v2alpha1'], to: 'batch/v1' },
  { kinds: ['HorizontalPodAutoscaler'], from: ['autoscaling/v2beta2'], to: 'autoscaling/v2' },
  {
    kinds: ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'],
    from: ['rbac.authorization.k8s.io/v1beta1', 'rbac.authorization.k8s.io/v1alpha1'],
    to: 'rbac.authorization.k8s.io/v1',
  },
  {
    kinds: ['PriorityClass'],
    from: ['scheduling.k8s.io/v1beta1', 'scheduling.k8s.io/v1alpha1'],
    to: 'scheduling.k8s.io/v1',
  },
  {
    kinds: ['StorageClass', 'CSIDriver', 'CSINode', 'VolumeAttachment', 'CSIStorageCapacity'],
    from: ['storage.k8s.io/v1beta1'],
    to: 'storage.k8s.io/v1',
  },
  { kinds: ['Lease'], from: ['coordination.k8s.io/v1beta1'], to: 'coordination.k8s.io/v1' },
  { kinds: ['RuntimeClass'], from: ['node.k8s.io/v1beta1'], to: 'node.k8s.io/v1' },
  { kinds: ['APIService'], from: ['apiregistration.k8s.io/v1beta1'], to: 'apiregistration.k8s.io/v1' },
  {
    kinds: ['FlowSchema', 'PriorityLevelConfiguration'],
    from: ['v1beta1', 'v1beta2', 'v1beta3'].map((version) => `flowcontrol.apiserver.k8s.io/${version}`),
    to: 'flowcontrol.apiserver.k8s.io/v1',
  },
]

/** The splices that move an object to the version that took the place of its own; undefined where none is certain. */
export function migrate(root: Fields): { readonly to: string; readonly splices: readonly Splice[] } | undefined {
  const apiVersion = root.text('apiVersion') ?? ''
  const kind = root.text('kind') ?? ''
  const migration = migrations.find(({ kinds, from }) => kinds.includes(kind) && from.includes(apiVersion))
  if (migration === undefined) return undefined
  const steps = migration.steps === undefined ? [] : migration.steps(root)
  return steps === undefined
    ? undefined
    : { to: migration.to, splices: [...root.set('apiVersion', migration.to), ...steps] }
}

/** `policy/v1` reads an empty selector as all Pods, the version before as none. */
function unlessSelectorIsEmpty(root: Fields): Splice[] | undefined {
  const selector = root.map('spec')?.value('selector')
  return selector === undefined || selector.children.length === 0 ? undefined : []
}

/** The older versions took the labels of the template for a selector that is absent. */
function selectorFromTemplate(root: Fields): Splice[] | undefined {
  const spec = root.map('spec')
  if (spec === undefined) return undefined
  if (spec.key('selector') !== undefined) return []
  const labels = spec.map('template')?.map('metadata')?.value('labels')
  if (labels === undefined || labels.kind !== nodeKind.mapping || labels.children.length === 0) return undefined
  const pairs: string[] = []
  for (let index = 0; index < labels.children.length; index += 2) {
    const [key, value] = [labels.children[index], labels.children[index + 1]]
    if (key?.kind !== nodeKind.scalar || value?.kind !== nodeKind.scalar || value.text.includes('\n')) return undefined
    pairs.push(`${written(key.text, key.plain)}: ${written(value.text, value.plain)}`)
  }
  const [once, twice] = [' '.repeat(spec.step), ' '.repeat(2 * spec.step)]
  const lines = ['selector:', `${once}matchLabels:`, ...pairs.map((pair) => `${twice}${pair}`)]
  return spec.insertBefore('template', lines, `selector: {matchLabels: {${pairs.join(', ')}}}`)
}

function written(text: string, isPlain: boolean): string {
  return isPlain ? text : JSON.stringify(text)
}

/** `serviceName` and `servicePort` move into `service`, `backend` becomes `defaultBackend`, every path gets its type. */
function ingress(root: Fields): Splice[] | undefined {
  const spec = root.map('spec')
  if (spec === undefined) return undefined
  const splices: Splice[] = [...spec.rename('backend', 'defaultBackend')]
  const backends: (Fields | undefined)[] = spec.key('backend') === undefined ? [] : [spec.map('backend')]
  for (const rule of spec.items('rules')) {
    for (const path of rule.map('http')?.items('paths') ?? []) {
      backends.push(path.map('backend'))
      if (path.key('pathType') !== undefined) continue
      // What the older versions did for a path without a type.
      const type = 'pathType: ImplementationSpecific'
      splices.push(...path.insertBefore('backend', [type], type))
    }
  }
  for (const backend of backends) {
    const moved = backend === undefined ? undefined : backendSteps(backend)
    if (moved === undefined) return undefined
    splices.push(...moved)
  }
  return splices
}

function backendSteps(backend: Fields): Splice[] | undefined {
  const keys = [backend.key('serviceName'), backend.key('servicePort')]
  const [name, port] = [backend.value('serviceName'), backend.value('servicePort')]
  if (backend.key('resource') !== undefined) return []
  const [nameKey, portKey] = keys
  if (nameKey === undefined || portKey === undefined || name === undefined || port === undefined) return undefined
  if (name.kind !== nodeKind.scalar || port.kind !== nodeKind.scalar) return undefined
  const portField = port.plain && /^\d+$/.test(port.text) ? 'number' : 'name'
  const isNameFirst = nameKey.start < portKey.start
  if (backend.isFlow) return flowSteps({ nameKey, portKey, name, port }, portField, isNameFirst)
  const at = (levels: number): string => `${backend.newline}${' '.repeat(backend.indent + levels * backend.step)}`
  const step = ' '.repeat(backend.step)
  const nameText = isNameFirst ? `service:${at(1)}name` : `${step}name`
  const portText = isNameFirst ? `${step}port:${at(2)}${portField}` : `service:${at(1)}port:${at(2)}${portField}`
  return [
    { start: nameKey.start, end: nameKey.end, text: nameText },
    { start: portKey.start, end: portKey.end, text: portText },
  ]
}

type Backend = Record<'nameKey' | 'portKey' | 'name' | 'port', { readonly start: number; readonly end: number }>

function flowSteps({ nameKey, portKey, name, port }: Backend, portField: string, isNameFirst: boolean): Splice[] {
  const open = 'service: {'
  const last = isNameFirst ? port : name
  return [
    { start: nameKey.start, end: nameKey.end, text: `${isNameFirst ? open : ''}name` },
    { start: portKey.start, end: portKey.end, text: `${isNameFirst ? '' : open}port: {${portField}` },
    { start: port.end, end: port.end, text: '}' },
    ...(last === port
      ? [{ start: port.end, end: port.end, text: '}' }]
      : [{ start: name.end, end: name.end, text: '}' }]),
  ]
}
