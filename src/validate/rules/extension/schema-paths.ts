import type { Node } from '../node.ts'

const STEPS = /^(?:\.[A-Za-z_$][\w$]*|\['(?:[^'\\]|\\.)*'\])+$/
const STEP = /\.([\w$]+)|\['((?:[^'\\]|\\.)*)'\]/g

/**
 * The schema of the field that a path names, from the schema that the path begins at; undefined where there is none. Paths
 * are written as `.spec.hosts['a.b']`, and lead through no list.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#field-path
 */
export function schemaAt(schema: Node, path: string): Node | undefined {
  if (!STEPS.test(path)) return undefined
  let place = schema
  for (const [, name, key = ''] of path.matchAll(STEP)) {
    const field = place.at('properties', name ?? key.replace(/\\(.)/g, '$1'))
    place = field.isSet ? field : place.at('additionalProperties')
    if (place.map === undefined) return undefined
  }
  return place
}
