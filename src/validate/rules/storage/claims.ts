import { form, need, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import { checkAnnotations } from '../objects/metadata.ts'
import { checkQuantity, checkStorage } from '../pods/resources.ts'
import type { Review, Rule } from '../rule.ts'
import { checkLabelSelector, checkLabels } from '../values/labels.ts'
import { dnsSubdomainFault } from '../values/names.ts'

const CLAIMS = 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims'
const MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod']

export const claimRules = [
  {
    name: 'claim-spec',
    summary: 'A claim has access modes, a request for storage above zero, and references that are complete.',
    cites: CLAIMS,
    kinds: ['PersistentVolumeClaim'],
    check(claim, review) {
      checkClaimSpec(review, claim.at('spec'))
    },
  },
] as const satisfies readonly Rule[]

/** Access modes: at least one, known, ReadWriteOncePod alone. */
export function checkAccessModes(review: Review, modes: Node): void {
  need(review, modes, ': at least one of ReadWriteOnce, ReadOnlyMany, ReadWriteMany and ReadWriteOncePod')
  const values = modes.items().map((mode) => mode.value ?? '')
  for (const value of values) {
    if (typeof value === 'string' && !MODES.includes(value))
      review.refuse(modes, `accessModes holds ${shown(value)}, but must hold ${MODES.join(', ')}`)
  }
  if (
    values.includes('ReadWriteOncePod') &&
    values.some((value) => value !== 'ReadWriteOncePod' && MODES.includes(String(value)))
  ) {
    review.refuse(modes, 'ReadWriteOncePod must be the only access mode')
  }
}

/** The spec of a claim, of a claim template of a StatefulSet, or of an ephemeral volume. */
export function checkClaimSpec(review: Review, spec: Node): void {
  checkAccessModes(review, spec.at('accessModes'))
  checkLabelSelector(review, spec.at('selector'))
  checkStorage(review, spec.at('resources', 'requests', 'storage'))
  for (const list of ['requests', 'limits']) {
    for (const [name, amount] of spec.at('resources', list).entries()) {
      if (list === 'limits' || name !== 'storage') checkQuantity(review, amount)
    }
  }
  form(review, spec.at('storageClassName'), dnsSubdomainFault)
  oneOf(review, spec.at('volumeMode'), ['Block', 'Filesystem'], 'pointer')
  if (review.minor >= 34) form(review, spec.at('volumeAttributesClassName'), dnsSubdomainFault)
  const reference = spec.at(keepsReference(spec.at('dataSourceRef')) ? 'dataSourceRef' : '')
  const source = spec.at(reference.isSet || keepsDataSource(review, spec.at('dataSource')) ? 'dataSource' : '')
  checkDataSource(review, source)
  checkDataSource(review, reference)
  if (!source.isSet || !reference.isSet) return
  const isSame = ['apiGroup', 'kind', 'name'].every(
    (name) => (source.at(name).value ?? undefined) === (reference.at(name).value ?? undefined),
  )
  if (!isSame) review.refuse(spec, 'dataSource must be the same as dataSourceRef')
}

/** The server drops a reference into another namespace: CrossNamespaceVolumeDataSource is off by default. */
function keepsReference(reference: Node): boolean {
  return reference.at('namespace').isEmpty
}

/** The server drops a dataSource of a claim that is neither a claim nor a snapshot; dataSourceRef is for those. */
function keepsDataSource(review: Review, source: Node): boolean {
  const [group, kind] = [source.at('apiGroup').value ?? '', source.at('kind').value]
  if (review.kind !== 'PersistentVolumeClaim') return true
  if (kind === 'VolumeSnapshot') return group === 'snapshot.storage.k8s.io'
  return kind === 'PersistentVolumeClaim' && group === ''
}

function checkDataSource(review: Review, source: Node): void {
  if (source.map === undefined) return
  need(review, source.at('name'))
  need(review, source.at('kind'))
  const group = source.at('apiGroup')
  form(review, group, dnsSubdomainFault)
  const kind = source.at('kind').text
  if (group.isEmpty && kind !== undefined && kind !== 'PersistentVolumeClaim') {
    review.refuse(source, `kind is ${shown(kind)}, but must be PersistentVolumeClaim when there is no apiGroup`)
  }
}

/** The claim that an ephemeral volume makes: it may have labels and annotations, no other metadata. */
export function checkClaimTemplate(review: Review, template: Node): void {
  const metadata = template.at('metadata')
  checkLabels(review, metadata.at('labels'))
  checkAnnotations(review, metadata.at('annotations'))
  for (const [name, field] of metadata.entries()) {
    const isAllowed = name === 'labels' || name === 'annotations' || name === 'creationTimestamp'
    if (!isAllowed && !field.isEmpty) review.refuse(field, `${name} must not stand in the claim of an ephemeral volume`)
  }
  checkClaimSpec(review, template.at('spec'))
}
