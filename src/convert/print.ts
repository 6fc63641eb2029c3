import type { KubernetesObject } from './objects.ts'

/** Texts that a YAML 1.1 reader (kubectl, kustomize, Argo CD) would take for something else without quotes. */
const ambiguous =
  /^(?:[-+.]?[0-9][0-9a-fA-FxXoO_.,:+\-TZ ]*|\.(?:inf|nan)|[-+]\.inf|y|yes|n|no|on|off|true|false|null|~|=|<<)$/i

/**
 * Objects as one YAML text: documents in the given order, keys in the order of the objects, texts quoted only where a YAML reader
 * of any version would take them for something else. The same objects always give the same bytes.
 */
export async function printObjects(objects: readonly object[], header: readonly string[] = []): Promise<string> {
  const { Document, isScalar, visit } = await import('yaml')
  const texts = objects.map((object) => {
    const document = new Document(object, { aliasDuplicateObjects: false })
    visit(document, {
      Scalar(_, node) {
        if (isScalar(node) && typeof node.value === 'string' && ambiguous.test(node.value)) node.type = 'QUOTE_DOUBLE'
      },
    })
    return document.toString({ lineWidth: 0, indentSeq: true, minContentWidth: 0 })
  })
  return `${header.map((line) => `# ${line}\n`).join('')}${texts.join('---\n')}`
}

/** The order of fields at the top of every object. */
export function ordered(object: KubernetesObject): KubernetesObject {
  const { apiVersion, kind, metadata, ...rest } = object
  return { apiVersion, kind, metadata, ...rest }
}
