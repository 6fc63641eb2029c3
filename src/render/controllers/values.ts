import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import { isObject } from '../../value.ts'
import type { Node } from '../../yaml/field.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import { inlinePatch, outerPlace } from '../inline-patch.ts'
import type { Values } from '../root.ts'
import { documentsOf, type SourceFiles } from '../sources.ts'

/** A values file; one that is missing has no value. */
export function valuesFile(path: string, sources: SourceFiles): Values {
  const document = sources.documents(path)[0]
  return {
    file: path,
    value: document?.value,
    locate: (at, what) => document?.locate(at, what) ?? { file: path, line: 1, column: 1 },
  }
}

/** Values that stand in an object as fields. */
export function literalValues(node: Node, manifest: Manifest): Values[] {
  if (node.map === undefined) return []
  const locate = (path: FieldPath, at: At): Place => manifest.locate([...node.path, ...path], at)
  return [{ file: undefined, value: node.value, locate }]
}

/** Values that stand in an object as a text of YAML. */
export function textValues(node: Node, manifest: Manifest, sources: SourceFiles): Values[] {
  const { text } = node
  return text === undefined ? [] : written(text, manifest.locate(node.path, 'value'), sources)
}

/** Values that a ConfigMap or Secret holds under a key. */
export function heldValues(manifest: Manifest, key: string, sources: SourceFiles): Values[] {
  for (const field of ['data', 'stringData'] as const) {
    const map = manifest.object[field]
    const text = isObject(map) ? map[key] : undefined
    if (typeof text !== 'string') continue
    const isEncoded = manifest.kind === 'Secret' && field === 'data'
    const decoded = isEncoded ? Buffer.from(text, 'base64').toString('utf8') : text
    return written(decoded, manifest.locate([field, key], 'value'), sources)
  }
  return []
}

function written(text: string, place: Place, sources: SourceFiles): Values[] {
  const patch = inlinePatch(text, sources.text(place.file) ?? '', place)
  return documentsOf(place.file, text)
    .slice(0, 1)
    .map(({ value, locate }) => ({
      file: undefined,
      value,
      locate: (path, at) => outerPlace(patch, locate(path, at)),
    }))
}
