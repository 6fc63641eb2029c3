import { atLeast, between, fieldsSet, form, need, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import { checkQuantity, containerResourceFault } from '../pods/resources.ts'
import type { Review, Rule } from '../rule.ts'
import { checkLabelSelector } from '../values/labels.ts'
import { dnsLabelFault, pathSegmentFault } from '../values/names.ts'
import { checkAmountOfPods } from '../workloads/workloads.ts'

const HPA = 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'
const AUTOSCALER = ['autoscaling/HorizontalPodAutoscaler']

export const autoscalingRules = [
  {
    name: 'autoscaler-replicas',
    summary: 'maxReplicas is at least 1 and not less than minReplicas; minReplicas may be 0 from 1.37 on.',
    cites: HPA,
    kinds: AUTOSCALER,
    check(object, review) {
      const [least, most] = [object.at('spec', 'minReplicas'), object.at('spec', 'maxReplicas')]
      if (least.number === 0 && review.minor < 37) {
        review.refuse(least, 'minReplicas is 0, which takes Kubernetes 1.37 or the feature gate HPAScaleToZero')
      } else atLeast(review, least, review.minor >= 37 ? 0 : 1)
      if (!most.isSet) review.refuse(most, 'maxReplicas is required: at least 1')
      else atLeast(review, most, 1)
      const lower = least.number ?? 1
      if (most.number !== undefined && most.number >= 1 && most.number < lower) {
        review.refuse(most, `maxReplicas is ${most.number}, but must not be less than minReplicas, which is ${lower}`)
      }
    },
  },
  {
    name: 'autoscaler-target',
    summary: 'scaleTargetRef names the kind and the object that is scaled.',
    cites: HPA,
    kinds: AUTOSCALER,
    check(object, review) {
      checkReference(review, object.at('spec', 'scaleTargetRef'))
    },
  },
  {
    name: 'autoscaler-metrics',
    summary: 'A metric has the source that its type names and no other, with a positive target.',
    cites: `${HPA}#support-for-resource-metrics`,
    kinds: AUTOSCALER,
    check(object, review) {
      for (const metric of object.at('spec', 'metrics').items()) checkMetric(review, metric)
      if (!object.at('spec', 'metrics').isSet) atLeast(review, object.at('spec', 'targetCPUUtilizationPercentage'), 1)
      const metrics = object.at('spec', 'metrics')
      const canScaleToZero = metrics
        .items()
        .some((metric) => ['Object', 'External'].includes(String(metric.at('type').value)))
      if (object.at('spec', 'minReplicas').number === 0 && !canScaleToZero) {
        review.refuse(metrics, 'minReplicas 0 asks for a metric of the type Object or External')
      }
    },
  },
  {
    name: 'autoscaler-behavior',
    summary: 'Scaling rules have policies of a positive value and period, and windows of at most an hour.',
    cites: `${HPA}#configurable-scaling-behavior`,
    kinds: AUTOSCALER,
    check(object, review) {
      for (const name of ['scaleUp', 'scaleDown']) checkScalingRules(review, object.at('spec', 'behavior', name))
    },
  },
  {
    name: 'disruption-budget',
    summary: 'A budget has one of minAvailable and maxUnavailable, as a number or a percentage up to 100%.',
    cites: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
    kinds: ['policy/PodDisruptionBudget'],
    check(object, review) {
      const spec = object.at('spec')
      const amounts = fieldsSet(spec, ['minAvailable', 'maxUnavailable'])
      if (amounts.length > 1) review.refuse(spec, 'minAvailable must not stand beside maxUnavailable')
      for (const amount of amounts) checkAmountOfPods(review, amount, true)
      checkLabelSelector(review, spec.at('selector'))
      if (review.minor >= 27)
        oneOf(review, spec.at('unhealthyPodEvictionPolicy'), ['AlwaysAllow', 'IfHealthyBudget'], 'pointer')
    },
  },
] as const satisfies readonly Rule[]

/** A reference to another object: its kind, its name, and the form of its apiVersion (checked since 1.34). */
function checkReference(review: Review, reference: Node): void {
  for (const name of ['kind', 'name']) {
    if (need(review, reference.at(name))) form(review, reference.at(name), pathSegmentFault)
  }
  const apiVersion = reference.at('apiVersion')
  if (review.minor < 34 || (apiVersion.isSet && typeof apiVersion.value !== 'string')) return
  const parts = (apiVersion.text ?? '').split('/')
  const isOfCore = reference.key === 'describedObject' || reference.at('kind').value === 'ReplicationController'
  if (parts.length > 2)
    review.refuse(apiVersion, `apiVersion is ${shown(apiVersion.value)}, but must have at most one '/'`)
  else if (!isOfCore && (parts.length < 2 || parts[0] === '')) {
    review.refuse(
      apiVersion,
      'apiVersion must have an API group, such as apps/v1',
      'Write apps/v1 for a Deployment or StatefulSet',
    )
  }
}

const SOURCES: Readonly<Record<string, string>> = {
  Object: 'object',
  External: 'external',
  Pods: 'pods',
  Resource: 'resource',
  ContainerResource: 'containerResource',
}

function checkMetric(review: Review, metric: Node): void {
  const type = metric.at('type')
  const expected = SOURCES[type.text ?? '']
  if (need(review, type)) oneOf(review, type, Object.keys(SOURCES))
  const written = fieldsSet(metric, Object.values(SOURCES))
  if (written[0] !== undefined) checkSource(review, written[0])
  if (expected !== undefined && !metric.at(expected).isSet)
    review.refuse(metric.at(expected), `${expected} is required for the type ${type.text}`)
  if (written.length === 1) return
  for (const other of written) {
    if (other.key !== expected) review.refuse(other, `${other.key} must not stand with the type ${shown(type.value)}`)
  }
}

function checkSource(review: Review, source: Node): void {
  if (source.map === undefined) return
  if (source.at('targetAverageUtilization').isSet || source.at('targetAverageValue').isSet) return
  const kind = String(source.key)
  const target = source.at('target')
  if (kind === 'resource' || kind === 'containerResource') checkResourceSource(review, source)
  else if (need(review, source.at('metric', 'name'), ': the name of a metric'))
    form(review, source.at('metric', 'name'), pathSegmentFault)
  if (kind === 'object') checkReference(review, source.at('describedObject'))
  checkTarget(review, target)
  const [value, average] = [target.at('value').isSet, target.at('averageValue').isSet]
  if (kind === 'pods' && !average) review.refuse(target.at('averageValue'), 'averageValue is required in the target')
  if ((kind === 'object' || kind === 'external') && !value && !average) {
    review.refuse(target.at('averageValue'), 'value or averageValue is required in the target')
  }
  if (kind === 'external' && value && average)
    review.refuse(target.at('value'), 'value must not stand beside averageValue')
}

function checkResourceSource(review: Review, source: Node): void {
  const [name, container, target] = [source.at('name'), source.at('container'), source.at('target')]
  if (need(review, name, ': the name of a resource') && source.key === 'containerResource')
    form(review, name, containerResourceFault)
  if (source.key === 'containerResource' && need(review, container)) form(review, container, dnsLabelFault)
  const [share, average] = [target.at('averageUtilization'), target.at('averageValue')]
  if (!share.isSet && !average.isSet)
    review.refuse(share, 'averageUtilization or averageValue is required in the target')
  if (share.isSet && average.isSet) review.refuse(average, 'averageValue must not stand beside averageUtilization')
}

function checkTarget(review: Review, target: Node): void {
  if (need(review, target.at('type'), ': Utilization, Value or AverageValue'))
    oneOf(review, target.at('type'), ['Utilization', 'Value', 'AverageValue'])
  for (const name of ['value', 'averageValue']) {
    const quantity = checkQuantity(review, target.at(name))
    if (quantity !== undefined && quantity <= 0n)
      review.refuse(target.at(name), `${name} is ${shown(target.at(name).value)}, but must be positive`)
  }
  atLeast(review, target.at('averageUtilization'), 1)
}

function checkScalingRules(review: Review, rules: Node): void {
  if (rules.map === undefined) return
  between(review, rules.at('stabilizationWindowSeconds'), 0, 3600)
  oneOf(review, rules.at('selectPolicy'), ['Max', 'Min', 'Disabled'], 'pointer')
  const policies = rules.at('policies')
  if (policies.list?.length === 0) review.refuse(policies, 'policies must hold at least one policy')
  for (const policy of policies.items()) {
    if (need(review, policy.at('type'), ': Pods or Percent')) oneOf(review, policy.at('type'), ['Pods', 'Percent'])
    if (need(review, policy.at('value'))) atLeast(review, policy.at('value'), 1)
    if (need(review, policy.at('periodSeconds'))) between(review, policy.at('periodSeconds'), 1, 1800)
  }
  const tolerance = checkQuantity(review, rules.at('tolerance'))
  if (tolerance !== undefined && tolerance < 0n && review.minor >= 35)
    review.refuse(rules.at('tolerance'), 'tolerance must not be negative')
}
