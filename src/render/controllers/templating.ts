import { isObject } from '../../value.ts'
import type { Node } from '../../yaml/field.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import { actionsOf, aroundActions } from '../actions.ts'
import { evaluate, type Parameters } from '../template/execute.ts'
import { TemplateSyntaxError } from '../template/parse.ts'
import { printed, TemplateFault } from '../template/value.ts'

/** Fills in the actions of a text; a strict one refuses what is not given. */
export type Replace = (text: string, parameters: Parameters, isStrict?: boolean) => string

/** A template that fails, with the field that it stands in. */
export class TemplateFailed extends Error {
  readonly path: FieldPath

  constructor(message: string, path: FieldPath) {
    super(message)
    this.path = path
  }
}

/** How an ApplicationSet fills in its templates: as Go does, or by plain names, of which unknown ones stay as they stand. */
export function templating(spec: Node): Replace {
  if (!spec.at('goTemplate').isTrue) return replaceNames
  const options = spec.at('goTemplateOptions').items()
  const isStrict = options.some(({ text }) => text === 'missingkey=error')
  return (text, parameters, strict = isStrict) => evaluate(text, parameters, strict)
}

function replaceNames(text: string, parameters: Parameters): string {
  const actions = actionsOf(text)
  const said = actions.map(({ start, end }) => {
    const value = parameters[text.slice(start + 2, end - 2).trim()]
    return typeof value === 'string' ? value : text.slice(start, end)
  })
  return aroundActions(text, actions)
    .map((part, index) => part + (said[index] ?? ''))
    .join('')
}

/**
 * A template with its actions filled in, in every text of it, keys included.
 * @param path where it stands.
 * @throws TemplateFailed
 */
export function filled(template: unknown, parameters: Parameters, replace: Replace, path: FieldPath): unknown {
  if (typeof template === 'string') {
    try {
      return replace(template, parameters)
    } catch (error) {
      if (!(error instanceof TemplateFault) && !(error instanceof TemplateSyntaxError)) throw error
      throw new TemplateFailed(error.message, path)
    }
  }
  if (Array.isArray(template)) return template.map((one, index) => filled(one, parameters, replace, [...path, index]))
  if (!isObject(template)) return template
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [
      String(filled(key, parameters, replace, path)),
      filled(value, parameters, replace, [...path, key]),
    ]),
  )
}

/** Parameters on one level, `a.b` and `a.0`, each as a text. */
export function flattened(value: unknown, name = ''): Record<string, string> {
  const inner = Array.isArray(value) ? Object.entries(value) : isObject(value) ? Object.entries(value) : undefined
  if (inner === undefined || (inner.length === 0 && name !== '')) return { [name]: printed(value) }
  return Object.assign({}, ...inner.map(([key, one]) => flattened(one, name === '' ? key : `${name}.${key}`)))
}
