import type { Manifest } from '../../kubernetes/manifest.ts'
import { holdsInOrder } from '../../pattern.ts'
import { sameRepository } from '../../render/controllers/repository.ts'
import type { Finding } from '../known-rules.ts'
import { checkBinding } from './access.ts'
import { checkApplication, type Repository } from './argo.ts'
import { isPlaceholder, ReferenceCheck } from './check.ts'
import { checkFlux } from './flux.ts'
import { checkGateway, checkRoute } from './gateway.ts'
import { Inventory } from './inventory.ts'
import { checkDestinationRule, checkVirtualService } from './istio.ts'
import { makerOf } from './makers.ts'
import { checkPods } from './pods.ts'
import { checkRollout } from './rollouts.ts'
import { checkPodSelector, checkServiceMonitor } from './selectors.ts'
import {
  checkClaim,
  checkIngress,
  checkScaleTarget,
  checkService,
  checkServiceReference,
  checkStatefulSet,
} from './services.ts'
import { type Subject, subjectOf } from './subject.ts'

export type { Repository } from './argo.ts'
export { readFields, slimmed } from './fields.ts'
export { type ReferenceRule, type ReferenceRuleName, referenceRules } from './rules.ts'

/** Objects that are applied together. */
export interface ManifestSet {
  readonly manifests: readonly Manifest[]
  /** Names that generators of a kustomization make. */
  readonly generated?: readonly { readonly kind: string; readonly name: string }[]
  /** The namespace that a kustomization puts everything into. */
  readonly namespace?: string | undefined
  /** Files that only share a folder: whether they are applied together is not known. */
  readonly loose?: boolean
  /** Patches that are not carried out may change the objects: nothing about their contents is certain. */
  readonly uncertain?: boolean
}

interface ReferenceOptions {
  /** `Kind/name` and `Kind/namespace/name` of what exists elsewhere, with `*` for any text. */
  readonly external: readonly string[]
  readonly repository: Repository
}

type Check = (subject: Subject, check: ReferenceCheck, repository: Repository) => void

/** By `group/Kind`, the group without its versions. Pods are looked at in every workload. */
const checks: Readonly<Record<string, readonly Check[]>> = {
  '/Service': [checkService],
  'networking.k8s.io/Ingress': [checkIngress],
  'extensions/Ingress': [checkIngress],
  'apps/StatefulSet': [checkStatefulSet],
  '/PersistentVolumeClaim': [checkClaim],
  'autoscaling/HorizontalPodAutoscaler': [checkScaleTarget],
  'autoscaling.k8s.io/VerticalPodAutoscaler': [checkScaleTarget],
  'keda.sh/ScaledObject': [checkScaleTarget],
  'policy/PodDisruptionBudget': [checkPodSelector],
  'networking.k8s.io/NetworkPolicy': [checkPodSelector],
  'monitoring.coreos.com/PodMonitor': [checkPodSelector],
  'monitoring.coreos.com/ServiceMonitor': [checkServiceMonitor],
  'rbac.authorization.k8s.io/RoleBinding': [checkBinding],
  'rbac.authorization.k8s.io/ClusterRoleBinding': [checkBinding],
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': [checkServiceReference],
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': [checkServiceReference],
  'apiregistration.k8s.io/APIService': [checkServiceReference],
  'gateway.networking.k8s.io/Gateway': [checkGateway],
  'gateway.networking.k8s.io/HTTPRoute': [checkRoute],
  'gateway.networking.k8s.io/GRPCRoute': [checkRoute],
  'gateway.networking.k8s.io/TCPRoute': [checkRoute],
  'gateway.networking.k8s.io/TLSRoute': [checkRoute],
  'gateway.networking.k8s.io/UDPRoute': [checkRoute],
  'networking.istio.io/VirtualService': [checkVirtualService],
  'networking.istio.io/DestinationRule': [checkDestinationRule],
  'argoproj.io/Rollout': [checkRollout],
  'kustomize.toolkit.fluxcd.io/Kustomization': [checkFlux],
  'helm.toolkit.fluxcd.io/HelmRelease': [checkFlux],
  'source.toolkit.fluxcd.io/HelmChart': [checkFlux],
  'image.toolkit.fluxcd.io/ImagePolicy': [checkFlux],
  'image.toolkit.fluxcd.io/ImageUpdateAutomation': [checkFlux],
  'notification.toolkit.fluxcd.io/Alert': [checkFlux],
  'notification.toolkit.fluxcd.io/Receiver': [checkFlux],
  'argoproj.io/Application': [checkApplication],
  'argoproj.io/ApplicationSet': [checkApplication],
  'external-secrets.io/ExternalSecret': [checkStore],
  'cert-manager.io/Certificate': [checkStore],
}

const kindsWithChecks = new Set(Object.keys(checks).map((type) => type.slice(type.indexOf('/') + 1)))

/**
 * Checks what the objects of each set refer to: Services, labels, ports, ConfigMaps, Secrets and their keys, roles, routes,
 * subsets, paths; and that no object stands in a set twice. What another set defines counts as there, but for alternatives:
 * sets that define an object of the same name, such as the overlays of two environments. The findings come in the order of
 * the sets and their manifests, each once.
 */
export function checkReferences(sets: readonly ManifestSet[], options: ReferenceOptions): Finding[] {
  const inventory = new Inventory()
  const isOwn = (url: string): boolean => options.repository.urls.some((own) => sameRepository(own, url))
  const subjectsOfSets = sets.map(({ manifests, namespace }) =>
    manifests.map((manifest) => subjectOf(manifest, namespace ?? manifest.namespace)),
  )
  subjectsOfSets.forEach((subjects, set) => {
    for (const subject of subjects) {
      inventory.add(subject, set)
      const maker = makerOf(subject, isOwn)
      if (maker !== undefined) inventory.addMaker(maker)
    }
    for (const { kind, name } of sets[set]?.generated ?? []) inventory.addGenerated(kind, name, set)
  })
  const external = externalMatcher(options.external)
  const alternatives = alternativesOf(subjectsOfSets)
  const findings = new Map<string, Finding>()
  subjectsOfSets.forEach((subjects, set) => {
    const known = inventory.seenFrom(set, alternatives[set] ?? new Set())
    const check = new ReferenceCheck(subjects, known, external, sets[set]?.uncertain === true)
    checkSet(subjects, check, options.repository)
    const together = sets[set]?.uncertain ? [] : sets[set]?.loose === true ? byFile(subjects) : [subjects]
    for (const some of together) checkDuplicates(some, check)
    for (const finding of check.findings) {
      const id = `${finding.file}\n${finding.line}\n${finding.column}\n${finding.rule}\n${finding.message}`
      if (!findings.has(id)) findings.set(id, finding)
    }
  })
  return [...findings.values()]
}

function checkSet(subjects: readonly Subject[], check: ReferenceCheck, repository: Repository): void {
  for (const subject of subjects) {
    checkPods(subject, check)
    if (!kindsWithChecks.has(subject.kind)) continue
    for (const one of checks[`${subject.group}/${subject.kind}`] ?? []) one(subject, check, repository)
  }
  checkNamespaces(subjects, check)
}

/** For each set the others that define an object of the same kind, namespace and name. */
function alternativesOf(sets: readonly (readonly Subject[])[]): Set<number>[] {
  if (sets.length < 2) return []
  const setsByIdentity = new Map<string, Set<number>>()
  sets.forEach((subjects, set) => {
    for (const subject of subjects) {
      if (sharedKinds.has(subject.kind)) continue
      const id = identity(subject)
      setsByIdentity.set(id, (setsByIdentity.get(id) ?? new Set()).add(set))
    }
  })
  const alternatives = sets.map(() => new Set<number>())
  for (const group of setsByIdentity.values()) {
    // A name that so many sets use says nothing about which of them belong together.
    if (group.size < 2 || group.size > 100) continue
    for (const a of group) for (const b of group) if (a !== b) alternatives[a]?.add(b)
  }
  return alternatives
}

/** Objects that independent sets often bring along each for itself. */
const sharedKinds = new Set(['Namespace', 'CustomResourceDefinition', 'HelmRepository', 'GitRepository'])

function identity({ group, kind, namespace, name }: Subject): string {
  return `${group}\n${kind}\n${namespace ?? ''}\n${name}`
}

/** What exists elsewhere: `Secret/*`, `Secret/prod/tls`, `Service/kube-*`. */
export function externalMatcher(
  patterns: readonly string[],
): (kind: string, name: string, namespace: string | undefined) => boolean {
  const matchers = patterns.map((pattern) => {
    const [kind = '', ...rest] = pattern.split('/')
    const name = wildcard(rest.at(-1) ?? '*')
    const namespace = rest.length > 1 ? wildcard(rest[0] ?? '*') : undefined
    return { kind: wildcard(kind), name, namespace }
  })
  return (kind, name, namespace) =>
    matchers.some(
      (matcher) =>
        matcher.kind(kind) &&
        matcher.name(name) &&
        (matcher.namespace === undefined || namespace === undefined || matcher.namespace(namespace)),
    )
}

function wildcard(pattern: string): (text: string) => boolean {
  const parts = pattern.toLowerCase().split('*')
  return (text) => holdsInOrder(text.toLowerCase(), parts)
}

/** The store of an ExternalSecret and the issuer of a Certificate: most live elsewhere, so only misspellings are told. */
function checkStore(subject: Subject, check: ReferenceCheck): void {
  const field = subject.kind === 'Certificate' ? 'issuerRef' : 'secretStoreRef'
  const reference = subject.root.at('spec', field)
  const kind = reference.at('kind').text ?? (subject.kind === 'Certificate' ? 'Issuer' : 'SecretStore')
  const namespace = kind.startsWith('Cluster') ? undefined : subject.namespace
  check.require('missing-store', subject, reference.at('name'), kind, { namespace, only: 'near' })
}

/** A namespace that is almost one that the set defines. */
function checkNamespaces(subjects: readonly Subject[], check: ReferenceCheck): void {
  const defined = check.known.candidates('Namespace')
  if (defined.length === 0) return
  const asked = new Set<string>()
  for (const subject of subjects) {
    const node = subject.root.at('metadata', 'namespace')
    const name = node.text
    if (name === undefined || asked.has(name)) continue
    asked.add(name)
    check.require('missing-namespace', subject, node, 'Namespace', { namespace: undefined, only: 'near' })
  }
}

/**
 * In one file or kustomization the second object overwrites the first. Files that only share a folder may be examples, or
 * alternatives.
 */
function checkDuplicates(subjects: readonly Subject[], check: ReferenceCheck): void {
  if (subjects.length < 2) return
  const first = new Map<string, Subject>()
  const places = new Map<Subject, string>()
  for (const subject of subjects) {
    if (subject.name === '' || isPlaceholder(subject.name)) continue
    const key = identity(subject)
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, subject)
      continue
    }
    const place = places.get(earlier) ?? nameOf(earlier)
    places.set(earlier, place)
    const message = `${subject.kind} "${subject.name}" stands at ${place} already`
    const fix = 'Remove one of the two, or rename it: the one that is applied last wins.'
    check.report('duplicate-object', subject, subject.root.at('metadata', 'name'), message, { fix })
  }
}

/** The subjects of each file; those of one file stand one after the other. */
function* byFile(subjects: readonly Subject[]): Generator<readonly Subject[]> {
  let start = 0
  for (let end = 1; end <= subjects.length; end++) {
    if (subjects[end]?.manifest.file === subjects[start]?.manifest.file) continue
    yield subjects.slice(start, end)
    start = end
  }
}

function nameOf({ manifest }: Subject): string {
  const { file, line = 1 } = manifest.locate(['metadata', 'name'], 'value')
  return `${file}:${line}`
}
