import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import { valueAt } from './correspond.ts'
import type { Settings } from './transformers.ts'

/** A variable of a kustomization (`vars`): `$(NAME)` stands for the field of an object. */
interface Var {
  readonly name: string
  /** The object that it is taken from, as it was built, and its field. */
  readonly source: Manifest | undefined
  readonly field: FieldPath
  /** Where the kustomization says so. */
  place(): Place
}

/** @param built the objects that were built. */
export function varsOf(settings: readonly Settings[], built: readonly Manifest[]): Var[] {
  return settings.flatMap(({ root, locate }) =>
    root
      .at('vars')
      .items()
      .map((one): Var => {
        const [kind, name = ''] = [one.at('objref', 'kind').text, one.at('objref', 'name').text]
        return {
          name: one.at('name').text ?? '',
          source: built.find((object) => object.kind === kind && (object.name ?? '').includes(name)),
          field: (one.at('fieldref', 'fieldpath').text ?? 'metadata.name').split('.'),
          place: () => locate(one.path, 'value'),
        }
      }),
  )
}

/** The variable that a text is, or has a part from that looks like no name. */
export function varIn(text: unknown, vars: readonly Var[]): Var | undefined {
  if (typeof text !== 'string' || !text.includes('$(')) return undefined
  const used = [...text.matchAll(/\$\((\w+)\)/g)].flatMap(([, name]) => vars.find((one) => one.name === name) ?? [])
  if (/^\$\(\w+\)$/.test(text)) return used[0]
  return used.find(({ source, field }) => /[^a-z0-9./:@-]/.test(String(valueAt(source?.object, field) ?? '')))
}
