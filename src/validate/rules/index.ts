import type { Problem } from '../problem.ts'
import { autoscalingRules } from './autoscaling.ts'
import { certificateRules } from './certificates.ts'
import { claimRules } from './claims.ts'
import { clusterRules } from './cluster.ts'
import { configRules } from './config.ts'
import { containerListRules, containerRules } from './containers.ts'
import { crdRules } from './crd.ts'
import { deviceSliceRules } from './device-slices.ts'
import { deviceRules } from './devices.ts'
import { endpointRules } from './endpoints.ts'
import { envRules } from './env.ts'
import { eventRules } from './events.ts'
import { expressionRules } from './expressions.ts'
import { flowControlRules } from './flow-control.ts'
import { ingressRules } from './ingress.ts'
import { jobRules } from './jobs.ts'
import { metadataRules } from './metadata.ts'
import { mountRules } from './mounts.ts'
import { networkPolicyRules } from './network-policy.ts'
import { Node } from './node.ts'
import { podSpecRules, podTemplateRules } from './pod-spec.ts'
import { containersOf, podOf, podSpecsOf } from './pods.ts'
import { probeRules } from './probes.ts'
import { quotaRules } from './quota.ts'
import { rbacRules } from './rbac.ts'
import { resourceRules } from './resources.ts'
import { isStored, reviewRules } from './reviews.ts'
import { applyRules, type Judge, type ObjectContext, type Rule, Session } from './rule.ts'
import { schedulingRules } from './scheduling.ts'
import { containerSecurityRules, podSecurityRules } from './security-context.ts'
import { serviceRules } from './service.ts'
import { storageRules } from './storage.ts'
import { volumeRules } from './volumes.ts'
import { webhookRules } from './webhooks.ts'
import { workloadRules } from './workloads.ts'

export type { KubernetesVersion, ObjectContext, Rule } from './rule.ts'

/** Rules about one part of objects, such as the containers of everything that makes Pods. */
interface Family {
  readonly rules: readonly Rule[]
  /** The parts of an object that the rules are about; the object itself unless given. */
  readonly parts?: (object: Node, judge: Judge) => readonly Node[]
}

const families: readonly Family[] = [
  { rules: metadataRules, parts: (object, judge) => (isStored(judge) ? [object.at('metadata')] : []) },
  { rules: podTemplateRules, parts: (object, judge) => [podOf(object, judge.kind)] },
  {
    rules: [...podSpecRules, ...schedulingRules, ...podSecurityRules, ...containerListRules, ...volumeRules],
    parts: podSpecsOf,
  },
  {
    rules: [...containerRules, ...probeRules, ...envRules, ...mountRules, ...resourceRules, ...containerSecurityRules],
    parts: (object, judge) => podSpecsOf(object, judge).flatMap(containersOf),
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
]

/** Every rule, for the generated documentation. */
export const allRules: readonly Rule[] = families.flatMap((family) => family.rules)

const kindsWithRules: ReadonlySet<string> = new Set(allRules.flatMap((rule) => rule.kinds))

/** What applies to one kind in one version, worked out when it is first asked for. */
const familiesOf = new Map<number, Map<string, readonly Family[]>>()

function familiesFor(kind: string, minor: number): readonly Family[] {
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

function familiesWith(applies: (rule: Rule) => boolean): readonly Family[] {
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
  report: (problem: Problem) => void,
): void {
  const session = new Session(context, report)
  const root = new Node(object)
  const kind = session.group === '' ? session.kind : `${session.group}/${session.kind}`
  for (const { rules, parts } of familiesFor(kind, session.minor)) {
    for (const part of parts?.(root, session) ?? [root]) applyRules(rules, part, session)
  }
}
