import type { Problem } from '../problem.ts'
import { certificateRules } from './access/certificates.ts'
import { rbacRules } from './access/rbac.ts'
import { isStored, reviewRules } from './access/reviews.ts'
import { deviceSliceRules } from './devices/device-slices.ts'
import { deviceRules } from './devices/devices.ts'
import { crdRules } from './extension/crd.ts'
import { expressionRules } from './extension/expressions.ts'
import { webhookRules } from './extension/webhooks.ts'
import { endpointRules } from './network/endpoints.ts'
import { ingressRules } from './network/ingress.ts'
import { networkPolicyRules } from './network/network-policy.ts'
import { serviceRules } from './network/service.ts'
import { Node } from './node.ts'
import { clusterRules } from './objects/cluster.ts'
import { configRules } from './objects/config.ts'
import { eventRules } from './objects/events.ts'
import { metadataRules } from './objects/metadata.ts'
import { containerListRules, containerRules } from './pods/containers.ts'
import { envRules } from './pods/env.ts'
import { mountRules } from './pods/mounts.ts'
import { podSpecRules, podTemplateRules } from './pods/pod-spec.ts'
import { containersOf, podOf, podSpecsOf } from './pods/pods.ts'
import { probeRules } from './pods/probes.ts'
import { resourceRules } from './pods/resources.ts'
import { schedulingRules } from './pods/scheduling.ts'
import { containerSecurityRules, podSecurityRules } from './pods/security-context.ts'
import { volumeRules } from './pods/volumes.ts'
import { type ObjectContext, type Review, type Rule, Session } from './rule.ts'
import { autoscalingRules } from './scaling/autoscaling.ts'
import { flowControlRules } from './scaling/flow-control.ts'
import { quotaRules } from './scaling/quota.ts'
import { claimRules } from './storage/claims.ts'
import { storageRules } from './storage/storage.ts'
import { jobRules } from './workloads/jobs.ts'
import { workloadRules } from './workloads/workloads.ts'

export type { KubernetesVersion, ObjectContext, Rule } from './rule.ts'

/** Rules about one part of objects, such as the containers of everything that makes Pods. */
interface Family<Name extends string = string> {
  readonly rules: readonly Rule<Name>[]
  /** The parts of an object that the rules are about; the object itself unless given. */
  readonly parts?: (object: Node, review: Review) => readonly Node[]
}

const rooms = [
  { rules: metadataRules, parts: (object, review) => (isStored(review) ? [object.at('metadata')] : []) },
  { rules: podTemplateRules, parts: (object, review) => [podOf(object, review.kind)] },
  {
    rules: [...podSpecRules, ...schedulingRules, ...podSecurityRules, ...containerListRules, ...volumeRules],
    parts: podSpecsOf,
  },
  {
    rules: [...containerRules, ...probeRules, ...envRules, ...mountRules, ...resourceRules, ...containerSecurityRules],
    parts: (object, review) => podSpecsOf(object, review).flatMap(containersOf),
  },
  { rules: [...workloadRules, ...jobRules, ...autoscalingRules] },
  { rules: [...serviceRules, ...ingressRules, ...networkPolicyRules, ...endpointRules] },
  {
    rules: [
      ...configRules,
      ...claimRules,
      ...storageRules,
      ...quotaRules,
      ...rbacRules,
      ...clusterRules,
      ...crdRules,
      ...webhookRules,
      ...flowControlRules,
      ...certificateRules,
      ...deviceRules,
      ...deviceSliceRules,
      ...eventRules,
      ...expressionRules,
      ...reviewRules,
    ],
  },
] as const satisfies readonly Family[]

/** The name of one of these rules: the compiler knows each. */
export type ApiRule = (typeof rooms)[number]['rules'][number]['name']

const families: readonly Family<ApiRule>[] = rooms

/** Every rule, for the generated documentation. */
export const allRules: readonly Rule<ApiRule>[] = families.flatMap((family) => family.rules)

const kindsWithRules: ReadonlySet<string> = new Set(allRules.flatMap((rule) => rule.kinds))

/** What applies to one kind in one version, worked out when it is first asked for. */
const familiesOf = new Map<number, Map<string, readonly Family<ApiRule>[]>>()

function familiesFor(kind: string, minor: number): readonly Family<ApiRule>[] {
  let ofVersion = familiesOf.get(minor)
  if (ofVersion === undefined) {
    ofVersion = new Map()
    familiesOf.set(minor, ofVersion)
  }
  const name = kindsWithRules.has(kind) ? kind : '*'
  let found = ofVersion.get(name)
  if (found === undefined) {
    found = familiesWith((rule) => appliesTo(rule, name, minor))
    ofVersion.set(name, found)
  }
  return found
}

function appliesTo({ kinds, since, until }: Rule, kind: string, minor: number): boolean {
  return (kinds.includes('*') || kinds.includes(kind)) && (since ?? 0) <= minor && minor <= (until ?? minor)
}

function familiesWith(applies: (rule: Rule) => boolean): readonly Family<ApiRule>[] {
  return families
    .map((family) => ({ ...family, rules: family.rules.filter(applies) }))
    .filter((family) => family.rules.length > 0)
}

/**
 * Checks a decoded object as the API server does in code, after the schema: names, formats, relations between fields.
 * The object may be of any shape; what the schema says (unknown, missing or mistyped fields) is not said again.
 */
export function checkRules(
  object: Record<string, unknown>,
  context: ObjectContext,
  report: (problem: Problem<ApiRule>) => void,
): void {
  const session = new Session(context, report)
  const root = new Node(object)
  const kind = session.group === '' ? session.kind : `${session.group}/${session.kind}`
  for (const { rules, parts } of familiesFor(kind, session.minor)) {
    for (const part of parts?.(root, session) ?? [root]) session.apply(rules, part)
  }
}
