import { form, need, oneOf, shown } from './checks.ts'
import { checkLabelSelector, checkLabels } from './labels.ts'
import { checkAnnotations } from './metadata.ts'
import { dnsSubdomainFault } from './names.ts'
import type { Node } from './node.ts'
import { checkQuantity, checkStorage } from './resources.ts'
import type { Judge, Rule } from './rule.ts'

const CLAIMS = 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims'
const MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod']

export const claimRules: readonly Rule[] = [
  {
    name: 'claim-spec',
    summary: 'A claim has access modes, a request for storage above zero, and references that are complete.',
    cites: CLAIMS,
    kinds: ['PersistentVolumeClaim'],
    check(claim, judge) {
      checkClaimSpec(judge, claim.at('spec'))
    },
  },
]

/** Access modes: at least one, known, ReadWriteOncePod alone. */
export function checkAccessModes(judge: Judge, modes: Node): void {
  need(judge, modes, ': at least one of ReadWriteOnce, ReadOnlyMany, ReadWriteMany and ReadWriteOncePod')
  const values = modes.items().map((mode) => mode.value ?? '')
  for (const value of values) {
    if (typeof value === 'string' && !MODES.includes(value))
      judge.refuse(modes, `accessModes holds ${shown(value)}, but must hold ${MODES.join(', ')}`)
  }
  if (
    values.includes('ReadWriteOncePod') &&
    values.some((value) => value !== 'ReadWriteOncePod' && MODES.includes(String(value)))
  ) {
    judge.refuse(modes, 'ReadWriteOncePod must be the only access mode')
  }
}

/** The spec of a claim, of a claim template of a StatefulSet, or of an ephemeral volume. */
export function checkClaimSpec(judge: Judge, spec: Node): void {
  checkAccessModes(judge, spec.at('accessModes'))
  checkLabelSelector(judge, spec.at('selector'))
  checkStorage(judge, spec.at('resources', 'requests', 'storage'))
  for (const list of ['requests', 'limits']) {
    for (const [name, amount] of spec.at('resources', list).entries()) {
      if (list === 'limits' || name !== 'storage') checkQuantity(judge, amount)
    }
  }
  form(judge, spec.at('storageClassName'), dnsSubdomainFault)
  oneOf(judge, spec.at('volumeMode'), ['Block', 'Filesystem'], 'pointer')
  if (judge.minor >= 34) form(judge, spec.at('volumeAttributesClassName'), dnsSubdomainFault)
  const reference = spec.at(keepsReference(spec.at('dataSourceRef')) ? 'dataSourceRef' : '')
  const source = spec.at(reference.isSet || keepsDataSource(judge, spec.at('dataSource')) ? 'dataSource' : '')
  checkDataSource(judge, source)
  checkDataSource(judge, reference)
  if (!source.isSet || !reference.isSet) return
  const isSame = ['apiGroup', 'kind', 'name'].every(
    (name) => (source.at(name).value ?? undefined) === (reference.at(name).value ?? undefined),
  )
  if (!isSame) judge.refuse(spec, 'dataSource must be the same as dataSourceRef')
}

/** The server drops a reference into another namespace: CrossNamespaceVolumeDataSource is off by default. */
function keepsReference(reference: Node): boolean {
  return reference.at('namespace').isEmpty
}

/** The server drops a dataSource of a claim that is neither a claim nor a snapshot; dataSourceRef is for those. */
function keepsDataSource(judge: Judge, source: Node): boolean {
  const [group, kind] = [source.at('apiGroup').value ?? '', source.at('kind').value]
  if (judge.kind !== 'PersistentVolumeClaim') return true
  if (kind === 'VolumeSnapshot') return group === 'snapshot.storage.k8s.io'
  return kind === 'PersistentVolumeClaim' && group === ''
}

function checkDataSource(judge: Judge, source: Node): void {
  if (source.map === undefined) return
  need(judge, source.at('name'))
  need(judge, source.at('kind'))
  const group = source.at('apiGroup')
  form(judge, group, dnsSubdomainFault)
  const kind = source.at('kind').text
  if (group.isEmpty && kind !== undefined && kind !== 'PersistentVolumeClaim') {
    judge.refuse(source, `kind is ${shown(kind)}, but must be PersistentVolumeClaim when there is no apiGroup`)
  }
}

/** The claim that an ephemeral volume makes: it may have labels and annotations, no other metadata. */
export function checkClaimTemplate(judge: Judge, template: Node): void {
  const metadata = template.at('metadata')
  checkLabels(judge, metadata.at('labels'))
  checkAnnotations(judge, metadata.at('annotations'))
  for (const [name, field] of metadata.entries()) {
    const isAllowed = name === 'labels' || name === 'annotations' || name === 'creationTimestamp'
    if (!isAllowed && !field.isEmpty) judge.refuse(field, `${name} must not stand in the claim of an ephemeral volume`)
  }
  checkClaimSpec(judge, template.at('spec'))
}
