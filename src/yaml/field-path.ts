/** A field path inside one document: map keys and list indexes. */
export type FieldPath = readonly (string | number)[]

/** `['spec', 'containers', 0, 'image']` → `spec.containers[0].image`; a key that holds a dot stands in brackets. */
export function fieldPathText(path: FieldPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    if (!/^[\w-]+$/.test(step)) return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}
