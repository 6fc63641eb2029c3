import { form, need } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { addressFault } from '../values/addresses.ts'
import { checkLabels } from '../values/labels.ts'
import {
  annotationKeyFault,
  byteLength,
  configKeyFault,
  dns1035LabelFault,
  dnsLabelFault,
  dnsSubdomainFault,
  labelValueFault,
  maskedGenerateName,
  type NameFault,
  pathSegmentFault,
  qualifiedNameFault,
} from '../values/names.ts'

const NAMES = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/'
const ALL = ['*']

/** Kinds whose names are not DNS subdomains. */
const NAME_FORMS: Readonly<Record<string, NameFault>> = {
  '/Event': pathSegmentFault,
  '/Namespace': dnsLabelFault,
  'apps/StatefulSet': dnsLabelFault,
  'coordination.k8s.io/LeaseCandidate': configKeyFault,
  'certificates.k8s.io/CertificateSigningRequest': pathSegmentFault,
  'networking.k8s.io/IPAddress': (name) => addressFault(name, true),
  'policy/PodDisruptionBudget': pathSegmentFault,
  'rbac.authorization.k8s.io/ClusterRole': pathSegmentFault,
  'rbac.authorization.k8s.io/ClusterRoleBinding': pathSegmentFault,
  'rbac.authorization.k8s.io/Role': pathSegmentFault,
  'rbac.authorization.k8s.io/RoleBinding': pathSegmentFault,
  'apiregistration.k8s.io/APIService': pathSegmentFault,
  'certificates.k8s.io/ClusterTrustBundle': pathSegmentFault,
  // Images have the names of repositories and tags there, people and clients those that they were given elsewhere.
  'image.openshift.io/Image': pathSegmentFault,
  'image.openshift.io/ImageStream': pathSegmentFault,
  'image.openshift.io/ImageStreamImage': pathSegmentFault,
  'image.openshift.io/ImageStreamTag': pathSegmentFault,
  'image.openshift.io/ImageTag': pathSegmentFault,
  'oauth.openshift.io/OAuthClient': pathSegmentFault,
  'user.openshift.io/Group': pathSegmentFault,
  'user.openshift.io/Identity': pathSegmentFault,
  'user.openshift.io/User': pathSegmentFault,
}

function nameForm(review: Review): NameFault {
  if (review.group === '' && review.kind === 'Service') return review.minor >= 36 ? dnsLabelFault : dns1035LabelFault
  if (review.kind === 'StatefulSet' && review.minor < 27) return dnsSubdomainFault
  return NAME_FORMS[`${review.group}/${review.kind}`] ?? dnsSubdomainFault
}

/** Finalizers that need no domain in kinds that the API server itself serves. */
const CORE_FINALIZERS = new Set(['kubernetes', 'orphan', 'foregroundDeletion'])

/** Groups that the API server itself serves. Groups of the Kubernetes project that come as CRDs are not among them. */
const BUILT_IN_GROUPS = new Set([
  '',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'apps',
  'autoscaling',
  'batch',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
])

/** Rules about the metadata of an object. */
export const metadataRules = [
  {
    name: 'metadata-name',
    summary: 'Every object has a name, or a generateName, in the form that its kind asks for.',
    cites: NAMES,
    kinds: ALL,
    check(metadata, review) {
      const name = metadata.at('name')
      const generateName = metadata.at('generateName')
      const fault = nameForm(review)
      if (generateName.isSet) form(review, generateName, (prefix) => fault(maskedGenerateName(prefix)))
      if (name.isEmpty && generateName.isEmpty) {
        // The server names a LimitRange itself.
        if (review.group !== '' || review.kind !== 'LimitRange') review.refuse(name, 'name or generateName is required')
      } else if (name.text !== undefined) form(review, name, fault)
    },
  },
  {
    name: 'namespace-name-label',
    summary: 'The name of a Namespace is the value of its label kubernetes.io/metadata.name, which the server sets.',
    cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#automatic-labelling',
    kinds: ['Namespace'],
    check(metadata, review) {
      const name = metadata.at('name').text
      const fault = name === undefined ? undefined : labelValueFault(name)
      if (fault !== undefined)
        review.refuse(
          metadata.at('labels'),
          `the label kubernetes.io/metadata.name is the name, "${name}", which ${fault}`,
        )
    },
  },
  {
    name: 'metadata-namespace',
    summary: 'A namespace is a DNS label.',
    cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
    kinds: ALL,
    field: 'namespace',
    check(namespace, review) {
      if (!CLUSTER_KINDS.has(`${review.group}/${review.kind}`)) form(review, namespace, dnsLabelFault)
    },
  },
  {
    name: 'labels-form',
    summary: 'Keys of labels are qualified names, values have at most 63 characters of letters, digits, - _ and .',
    cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
    kinds: ALL,
    field: 'labels',
    check(labels, review) {
      checkLabels(review, labels, review.kind === 'Namespace' ? 'kubernetes.io/metadata.name' : undefined)
    },
  },
  {
    name: 'annotations-form',
    summary: 'Keys of annotations are qualified names; all annotations together have at most 256 KiB.',
    cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set',
    kinds: ALL,
    field: 'annotations',
    check(annotations, review) {
      checkAnnotations(review, annotations)
    },
  },
  {
    name: 'owner-references-form',
    summary: 'A reference to an owner has apiVersion, kind, name and uid; one owner at most is the controller.',
    cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/',
    kinds: ALL,
    field: 'ownerReferences',
    check(references, review) {
      let controllers = 0
      // The server keeps one of several that are the same.
      const seen = new Set<string>()
      for (const reference of references.items()) {
        form(review, reference.at('apiVersion'), ownerVersionFault)
        for (const name of ['apiVersion', 'kind', 'name', 'uid'])
          need(review, reference.at(name), 'in a reference to an owner')
        if (reference.at('apiVersion').value === 'v1' && reference.at('kind').value === 'Event') {
          review.refuse(reference, 'an Event can own no object')
        }
        if (seen.has(JSON.stringify(reference.value))) continue
        seen.add(JSON.stringify(reference.value))
        if (reference.at('controller').isTrue && ++controllers === 2) {
          review.refuse(references, 'only one of the owners may be the controller')
        }
      }
    },
  },
  {
    name: 'finalizers-form',
    summary: 'Finalizers are qualified names, with a domain unless they are standard ones.',
    cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
    kinds: ALL,
    field: 'finalizers',
    check(finalizers, review) {
      for (const finalizer of finalizers.items()) checkFinalizer(review, finalizer, finalizer)
      const values = finalizers.list ?? []
      if (values.includes('orphan') && values.includes('foregroundDeletion')) {
        review.refuse(finalizers, 'the finalizers orphan and foregroundDeletion exclude each other')
      }
    },
  },
] as const satisfies readonly Rule[]

function ownerVersionFault(apiVersion: string): string | undefined {
  const parts = apiVersion.split('/')
  return parts.length > 2 || parts.at(-1) === ''
    ? 'must be a version, with a group and one / before it at most'
    : undefined
}

/** Labels of the whole are checked at the map: that is where the server points. */
export function checkAnnotations(review: Review, annotations: Node): void {
  let size = 0
  for (const [key, value] of annotations.entries()) {
    size += byteLength(key) + (value.text === undefined ? 0 : byteLength(value.text))
    const fault = annotationKeyFault(key)
    if (fault !== undefined) review.refuse(annotations, `the annotation key "${key}" ${fault}`)
  }
  if (size > 262144) review.refuse(annotations, `the annotations have ${size} bytes, but at most 262144 are allowed`)
}

/** @param place The node that the server points at. */
export function checkFinalizer(review: Review, finalizer: Node, place: Node): void {
  const name = finalizer.value ?? ''
  if (typeof name !== 'string') return
  const fault = qualifiedNameFault(name)
  if (fault !== undefined) review.refuse(place, `the finalizer "${name}" ${fault}`)
  else if (BUILT_IN_GROUPS.has(review.group) && !name.includes('/') && !CORE_FINALIZERS.has(name)) {
    review.refuse(place, `the finalizer "${name}" must have a domain, as in example.com/${name}`)
  }
}

/** Kinds outside of namespaces: the server drops a namespace that is written there. */
const CLUSTER_KINDS = new Set([
  '/Namespace',
  '/Node',
  '/PersistentVolume',
  'admissionregistration.k8s.io/MutatingAdmissionPolicy',
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'apiregistration.k8s.io/APIService',
  'certificates.k8s.io/CertificateSigningRequest',
  'flowcontrol.apiserver.k8s.io/FlowSchema',
  'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration',
  'networking.k8s.io/IPAddress',
  'networking.k8s.io/IngressClass',
  'networking.k8s.io/ServiceCIDR',
  'node.k8s.io/RuntimeClass',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
  'resource.k8s.io/DeviceClass',
  'resource.k8s.io/ResourceSlice',
  'scheduling.k8s.io/PriorityClass',
  'storage.k8s.io/CSIDriver',
  'storage.k8s.io/CSINode',
  'storage.k8s.io/StorageClass',
  'storage.k8s.io/VolumeAttachment',
  'storage.k8s.io/VolumeAttributesClass',
])
