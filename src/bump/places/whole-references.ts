import { content } from '../editing/scalar.ts'
import { addReference } from './add-site.ts'
import { type Field, fieldText, keyAt } from './fields.ts'
import { down, type Walk, type Where } from './walk.ts'

/** A key that holds a whole reference where it stands so. `image` does anywhere. */
interface Row {
  readonly key: RegExp
  /** The keys above it, from the nearest one on; an index is none. */
  readonly above?: readonly RegExp[]
  readonly kind?: RegExp
  /** The `name` beside it. */
  readonly name?: RegExp
}

const rows: readonly Row[] = [
  // An image volume. https://kubernetes.io/docs/concepts/storage/volumes/#image
  { key: /^reference$/, above: [/^image$/] },
  // A package of Crossplane. https://docs.crossplane.io/latest/packages/
  { key: /^package$/, above: [/^spec$/], kind: /^(?:Provider|Configuration|Function)$/ },
  // The disk that KubeVirt imports. https://kubevirt.io/user-guide/storage/containerized_data_importer/
  { key: /^url$/, above: [/^registry$/] },
  // The operator of OLM, as catalogs show it and as it names the images that it starts.
  // https://sdk.operatorframework.io/docs/olm-integration/generation/#csv-fields
  { key: /^containerImage$/, above: [/^annotations$/] },
  { key: /^value$/, above: [/^env$/], name: /^RELATED_IMAGE_/ },
  // A bundle of Tekton, and images and bundles as parameters. https://tekton.dev/docs/pipelines/bundle-resolver/
  { key: /^bundle$/, above: [/^(?:task|pipeline)Ref$/] },
  { key: /^(?:value|default)$/, above: [/^params$/], name: /(?:^|[-_.])(?:image|bundle)$/i },
  // The images of Knative itself. https://knative.dev/docs/install/operator/configuring-serving-cr/
  { key: /^queue-sidecar-image$/, above: [/^data$/], kind: /^ConfigMap$/ },
  { key: /./, above: [/^override$/, /^registry$/, /^spec$/], kind: /^Knative(?:Serving|Eventing)$/ },
]

/** What registries are told apart by from other transports: `docker://quay.io/acme/disk:1`. */
const scheme = /^(?:docker|oci):\/\//

export function recogniseReferences(walk: Walk, fields: ReadonlyMap<string, Field>, where: Where): void {
  const above = where.path.filter((step) => typeof step === 'string').reverse()
  const name = fieldText(fields.get('name')) ?? ''
  const here = rows.filter(
    (row) =>
      (row.above ?? []).every((form, index) => form.test(above[index] ?? '')) &&
      (row.kind?.test(where.kind ?? '') ?? true) &&
      (row.name?.test(name) ?? true),
  )
  if (here.length === 0) return
  for (const [key, field] of fields) {
    const value = here.some((row) => row.key.test(key)) ? keyAt(field) : undefined
    if (value === undefined || key === 'image') continue
    const through = where.through ?? (value.pair === undefined ? field.at : undefined)
    const text = content(value.scalar).replace(scheme, '')
    addReference(walk, value.scalar, { ...down(where, key, field.node), through }, { place: 'image', text })
  }
}
