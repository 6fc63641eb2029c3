import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import { isObject, objectOf } from '../../value.ts'
import type { Node } from '../../yaml/field.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import type { At } from '../../yaml/locate.ts'
import { inlinePatch, outerPlace } from '../inline-patch.ts'
import type { Values } from '../root.ts'
import { documentsOf, type SourceFiles } from '../sources.ts'
import { valueAt } from '../trace/correspond.ts'

/** A values file; one that is missing has no value. */
export function valuesFile(path: string, sources: SourceFiles): Values {
  const document = sources.documents(path)[0]
  return {
    file: path,
    value: document?.value,
    locate: (at, what) => document?.locate(at, what) ?? { file: path, line: 1, column: 1 },
  }
}

/**
 * Values that stand in an object as fields.
 * @param base what leads to the node in the object, before its own path.
 */
export function literalValues(node: Node, manifest: Manifest, base: FieldPath = []): Values[] {
  if (node.map === undefined) return []
  const locate = (path: FieldPath, at: At): Place => manifest.locate([...base, ...node.path, ...path], at)
  return [{ file: undefined, value: node.value, locate }]
}

/** Values that stand in an object as a text of YAML. */
export function textValues(node: Node, manifest: Manifest, sources: SourceFiles): Values[] {
  const { text } = node
  return text === undefined ? [] : written(text, manifest.locate(node.path, 'value'), sources)
}

/**
 * Whether a value is no value yet: encrypted by SOPS, or what a tool puts in place of a reference to a vault (1Password, the vault
 * plugin of Argo CD, vals, Bank-Vaults).
 */
export function isElsewhere(text: string): boolean {
  return /^(?:ENC\[|op:\/\/|<path:|ref\+|vault:)/.test(text)
}

/** What a ConfigMap or Secret holds under a key; undefined where it has none, or it is encrypted. */
export function heldText(manifest: Manifest, key: string): string | undefined {
  for (const field of ['stringData', 'data'] as const) {
    const map = manifest.object[field]
    const text = isObject(map) ? map[key] : undefined
    if (typeof text !== 'string') continue
    if (isElsewhere(text)) return undefined
    return manifest.kind === 'Secret' && field === 'data' ? Buffer.from(text, 'base64').toString('utf8') : text
  }
  return undefined
}

/** Values that a ConfigMap or Secret holds under a key. */
export function heldValues(manifest: Manifest, key: string, sources: SourceFiles): Values[] {
  const text = heldText(manifest, key)
  return text === undefined ? [] : written(text, manifest.locate([fieldWith(manifest, key), key], 'value'), sources)
}

/** The field of a ConfigMap or Secret that has a key. */
export function fieldWith({ object }: Manifest, key: string): 'stringData' | 'data' {
  return objectOf(object['stringData'])[key] === undefined ? 'data' : 'stringData'
}

/** Values that were put together of others: each stands where the last one stands that says the same. */
export function together(value: unknown, layers: readonly Values[]): Values {
  const locate = (path: FieldPath, at: At): Place => {
    const said = valueAt(value, path)
    const holders = layers.filter((one) => valueAt(one.value, path) !== undefined)
    const same = holders.findLast((one) => JSON.stringify(valueAt(one.value, path)) === JSON.stringify(said))
    return (same ?? holders.at(-1) ?? layers.at(-1))?.locate(path, at) ?? { file: '' }
  }
  return { file: undefined, value, locate }
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
