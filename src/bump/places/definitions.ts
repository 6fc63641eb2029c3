import { parseAllDocuments } from 'yaml'
import { type Reference, readReference } from '../../oci/reference.ts'
import { objectOf } from '../../value.ts'
import { splitDocuments } from '../../yaml/documents.ts'
import type { SourceFile } from '../request.ts'

/** What objects of some files say of names that stand in others. */
export interface Definitions {
  /** The image that a policy of Flux (`namespace:name`) looks for tags of. */
  imageOfPolicy(policy: string): Reference | undefined
  /** The registry path of a HelmRepository of type `oci`: `ghcr.io/acme/charts`. */
  chartsOf(repository: string, namespace: string | undefined): string | undefined
}

interface Defined {
  readonly kind: string
  readonly name: string
  readonly namespace: string | undefined
  readonly spec: Readonly<Record<string, unknown>>
}

const kinds = ['ImagePolicy', 'ImageRepository', 'HelmRepository'] as const
const isDefinition = new RegExp(`^[ \\t]*["']?kind["']?[ \\t]*:[ \\t]*["']?(?:${kinds.join('|')})\\b`, 'm')

/** Reads the definitions that stand in these files. */
export function definitionsIn(files: Iterable<SourceFile>): Definitions {
  const all: Defined[] = []
  for (const { bytes } of files) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!kinds.some((kind) => file.includes(kind))) continue
    const text = file.toString('utf8')
    for (const { start, end } of splitDocuments(text)) {
      const document = text.slice(start, end)
      if (isDefinition.test(document)) all.push(...definedIn(document))
    }
  }
  /** In another namespace only where that is left open: a kustomization may set it. */
  const find = (kind: (typeof kinds)[number], name: unknown, namespace: unknown): Defined | undefined => {
    const named = all.filter((one) => one.kind === kind && one.name === name)
    return (
      named.find((one) => one.namespace === namespace) ??
      named.find((one) => one.namespace === undefined || namespace === undefined)
    )
  }
  return {
    imageOfPolicy(policy) {
      const [namespace, name] = policy.split(':')
      const reference = find('ImagePolicy', name, namespace)?.spec['imageRepositoryRef']
      const { name: repository, namespace: other = namespace } = objectOf(reference)
      const image = find('ImageRepository', repository, other)?.spec['image']
      return typeof image === 'string' ? readReference(image) : undefined
    },
    chartsOf(repository, namespace) {
      const url = find('HelmRepository', repository, namespace)?.spec['url']
      return typeof url === 'string' ? ociPath(url) : undefined
    },
  }
}

/** The path behind `oci://`; undefined for another scheme. */
export function ociPath(url: string): string | undefined {
  return url.startsWith('oci://') ? url.slice('oci://'.length).replace(/(?<!\/)\/+$/, '') : undefined
}

function definedIn(text: string): Defined[] {
  try {
    const objects = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false })
    return objects.flatMap((document) => {
      if (document.errors.length > 0) return []
      const { kind, metadata, spec } = objectOf(document.toJS({ maxAliasCount: 100 }))
      const { name, namespace } = objectOf(metadata)
      if (typeof kind !== 'string' || typeof name !== 'string') return []
      return [{ kind, name, namespace: typeof namespace === 'string' ? namespace : undefined, spec: objectOf(spec) }]
    })
  } catch {
    return []
  }
}
