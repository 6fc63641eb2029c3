import type { Manifest } from '../../kubernetes/manifest.ts'
import { patternOf } from '../../pattern.ts'
import { isObject } from '../../value.ts'
import type { Node } from '../../yaml/field.ts'

/**
 * Whether a patch is meant for an object: its target selects it, or without a target it names it.
 * @param names what the object is and was called.
 */
export function isMeant(patch: unknown, target: Node, manifest: Manifest, names: readonly string[]): boolean {
  if (target.map !== undefined) return isSelected(target, manifest, names)
  if (!isObject(patch)) return false
  const metadata = isObject(patch['metadata']) ? patch['metadata'] : {}
  const name = metadata['name']
  return patch['kind'] === manifest.kind && typeof name === 'string' && names.some((one) => one.includes(name))
}

/** Whether a selector of kustomize (`patches.target`, `replacements.targets.select`) selects an object. */
function isSelected(target: Node, manifest: Manifest, names: readonly string[]): boolean {
  const { namespace, object } = manifest
  const metadata = isObject(object['metadata']) ? object['metadata'] : {}
  return (
    selectsKind(target, manifest) &&
    fits(target.at('name').text, names) &&
    fits(target.at('namespace').text, [namespace ?? '', 'default']) &&
    hasLabels(target.at('labelSelector').text, metadata['labels']) &&
    hasLabels(target.at('annotationSelector').text, metadata['annotations'])
  )
}

/** Whether a selector of kustomize selects objects of a kind, whatever they are called. */
export function selectsKind(target: Node, { apiVersion, kind }: Pick<Manifest, 'apiVersion' | 'kind'>): boolean {
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion]
  return (
    fits(target.at('kind').text, [kind]) &&
    fits(target.at('group').text, [group ?? '']) &&
    fits(target.at('version').text, [version ?? ''])
  )
}

/** Selectors are regular expressions that must match as a whole. */
function fits(pattern: string | undefined, texts: readonly string[]): boolean {
  if (pattern === undefined || texts.includes(pattern)) return true
  const whole = patternOf(`^(?:${pattern})$`)
  return whole !== undefined && texts.some((text) => whole.test(text))
}

/** `app=web,tier!=db,canary`: equality and presence; other conditions hold, since the value tells in the end. */
function hasLabels(selector: string | undefined, labels: unknown): boolean {
  if (selector === undefined) return true
  const own = isObject(labels) ? labels : {}
  return selector.split(',').every((condition) => {
    const match = /^([\w./-]+)(?:\s*(!?=)=?\s*([\w.-]*))?$/.exec(condition.trim())
    if (match === null) return true
    const [, key = '', operator, value] = match
    if (operator === undefined) return Object.hasOwn(own, key)
    return (own[key] === value) === (operator === '=')
  })
}
