import type { KubernetesObject } from '../kubernetes/manifest.ts'
import { printBlock } from '../yaml/print.ts'

/** Objects as one YAML text, in the given order. The same objects always give the same bytes. */
export function printObjects(objects: readonly object[], header: readonly string[] = []): string {
  const texts = objects.map((object) => `${printBlock(object)}\n`)
  return `${header.map((line) => `# ${line}\n`).join('')}${texts.join('---\n')}`
}

/** The order of fields at the top of every object. */
export function ordered(object: KubernetesObject): KubernetesObject {
  const { apiVersion, kind, metadata, ...rest } = object
  return { apiVersion, kind, metadata, ...rest }
}
