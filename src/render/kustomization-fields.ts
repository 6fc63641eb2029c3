import { didYouMean } from '../report/nearest.ts'
import type { Node } from '../yaml/field.ts'
import type { FieldPath } from '../yaml/field-path.ts'
import type { Finding } from './rules.ts'

/** Takes a finding about a kustomization. */
export type Say = (
  rule: Finding['rule'],
  at: FieldPath,
  what: 'key' | 'value',
  message: string,
  said: Pick<Finding, 'fix' | 'together'> & Partial<Pick<Finding, 'severity'>>,
) => void

/** Fields of kustomize.config.k8s.io/v1beta1 Kustomization (and v1alpha1 Component), deprecated ones with what replaces them. */
const fields: Readonly<Record<string, { readonly type: 'list' | 'map' | 'text'; readonly replacedBy?: string }>> = {
  apiVersion: { type: 'text' },
  kind: { type: 'text' },
  metadata: { type: 'map' },
  openapi: { type: 'map' },
  namePrefix: { type: 'text' },
  nameSuffix: { type: 'text' },
  namespace: { type: 'text' },
  commonLabels: { type: 'map', replacedBy: 'labels' },
  labels: { type: 'list' },
  commonAnnotations: { type: 'map' },
  patchesStrategicMerge: { type: 'list', replacedBy: 'patches' },
  patchesJson6902: { type: 'list', replacedBy: 'patches' },
  patches: { type: 'list' },
  images: { type: 'list' },
  imageTags: { type: 'list', replacedBy: 'images' },
  replacements: { type: 'list' },
  replicas: { type: 'list' },
  vars: { type: 'list', replacedBy: 'replacements' },
  sortOptions: { type: 'map' },
  resources: { type: 'list' },
  components: { type: 'list' },
  crds: { type: 'list' },
  bases: { type: 'list', replacedBy: 'resources' },
  configMapGenerator: { type: 'list' },
  secretGenerator: { type: 'list' },
  helmChartInflationGenerator: { type: 'list', replacedBy: 'helmCharts' },
  helmGlobals: { type: 'map' },
  helmCharts: { type: 'list' },
  generatorOptions: { type: 'map' },
  configurations: { type: 'list' },
  generators: { type: 'list' },
  transformers: { type: 'list' },
  validators: { type: 'list' },
  buildMetadata: { type: 'list' },
}

/** Says what is wrong with a field: its name, its type, its age. */
export function checkField(name: string, node: Node, say: Say): void {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field === undefined) {
    say('unknown-field', [name], 'key', `Kustomizations have no field "${name}"`, {
      fix: didYouMean(name, Object.keys(fields), 'Remove it: kustomize refuses it.'),
    })
    return
  }
  if (node.isSet && !isOfType(node, field.type)) {
    say('wrong-type', [name], 'value', `${name} must be a ${field.type}`, { fix: `Write a ${field.type}.` })
  }
  if (field.replacedBy === undefined) return
  say('deprecated-field', [name], 'key', `${name} is deprecated in favour of ${field.replacedBy}`, {
    fix: 'Run "kustomize edit fix" in this folder.',
    severity: 'notice',
    together: {
      item: name,
      words: '# fields of kustomizations are deprecated',
      fix: 'Run "kustomize edit fix" in their folders.',
    },
  })
}

function isOfType(node: Node, type: 'list' | 'map' | 'text'): boolean {
  if (type === 'list') return node.list !== undefined
  return type === 'map' ? node.map !== undefined : typeof node.value === 'string'
}
