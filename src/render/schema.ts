import { posix } from 'node:path'
import type { Manifest } from '../kubernetes/manifest.ts'
import { isObject } from '../value.ts'
import type { Node } from '../yaml/field.ts'
import { isInline, type Kustomization } from './kustomization.ts'
import { documentsOf, type SourceFiles } from './sources.ts'
import { selectsKind } from './trace/target.ts'

/** A schema without any kind. */
export const emptySchema = '{"definitions":{}}'

type Kind = Pick<Manifest, 'apiVersion' | 'kind'>

interface Facts {
  readonly sources: SourceFiles
  /** The kustomizations that are built, those that others take in included. */
  readonly parts: readonly Kustomization[]
  /** The files of a folder that is no kustomization. */
  readonly plain: readonly string[]
}

/**
 * Whether kustomize has to read its schema of Kubernetes' own kinds to build something, which takes it a tenth of a second: the
 * schema says how lists of those kinds are merged, and nothing else. So it has to where a strategic merge patch may meet an
 * object of one of them, or where it is not known what patches meet.
 *
 * @param built what is built, with what a controller adds.
 */
export function needsSchema(built: Pick<Kustomization, 'root' | 'folder'>, { sources, parts, plain }: Facts): boolean {
  const layers = [built, ...parts]
  if (layers.some(({ root }) => unforeseen.some((field) => root.at(field).isSet))) return true
  const files = [...parts.flatMap(({ takes }) => takes), ...plain]
  const objects = [...files.flatMap((path) => sources.objects(path)), ...generated].filter(isOwn)
  return layers.some(({ root, folder }) => merges(root).some((entry) => meets(entry, folder, objects, sources)))
}

/** What makes or changes objects in ways that are not looked into here, or brings a schema. */
const unforeseen = [
  'generators',
  'transformers',
  'validators',
  'openapi',
  'crds',
  'helmCharts',
  'helmChartInflationGenerator',
]

const generated: readonly Kind[] = ['ConfigMap', 'Secret'].map((kind) => ({ apiVersion: 'v1', kind }))

/** Kinds of Kubernetes itself; some of others, which are called alike, are taken for such. */
function isOwn({ apiVersion }: Kind): boolean {
  const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : []
  return !group.includes('.') || group.endsWith('.k8s.io')
}

function merges(root: Node): Node[] {
  return [...root.at('patchesStrategicMerge').items(), ...root.at('patches').items()]
}

/** Whether a patch may be merged into one of the objects. */
function meets(entry: Node, folder: string, objects: readonly Kind[], sources: SourceFiles): boolean {
  const patches = patchesOf(entry, folder, sources)
  if (entry.at('options').isSet || patches.length === 0) return true
  return patches.some((patch) => {
    if (Array.isArray(patch)) return false
    const target = entry.at('target')
    if (target.map !== undefined) return objects.some((one) => selectsKind(target, one))
    return !isObject(patch) || isOwn({ apiVersion: String(patch['apiVersion']), kind: String(patch['kind']) })
  })
}

function patchesOf(entry: Node, folder: string, sources: SourceFiles): unknown[] {
  const inline = entry.text !== undefined && isInline(entry.text) ? entry.text : entry.at('patch').text
  const path = entry.text ?? entry.at('path').text ?? ''
  const documents = inline === undefined ? sources.documents(posix.join(folder, path)) : documentsOf('', inline)
  return documents.map(({ value }) => value)
}
