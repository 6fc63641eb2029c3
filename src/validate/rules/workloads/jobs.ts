import { atLeast, between, form, formOfPointer, need, notNegative, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import { type Review, type Rule, refuses } from '../rule.ts'
import { scheduleFault, timeZoneFault } from '../values/cron.ts'
import { checkLabelSelector, selects } from '../values/labels.ts'
import { dnsLabelFault, dnsSubdomainFault, domainPathFault, labelValueFault } from '../values/names.ts'
import { checkFailurePolicy, checkSuccessPolicy } from './job-policies.ts'

const JOB = 'https://kubernetes.io/docs/concepts/workloads/controllers/job'
const CRON_JOB = 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs'
const BOTH = ['batch/Job', 'batch/CronJob']

function jobSpecOf(object: Node, review: Review): Node {
  return review.kind === 'CronJob' ? object.at('spec', 'jobTemplate', 'spec') : object.at('spec')
}

export const jobRules = [
  {
    name: 'job-counts',
    summary: 'Numbers of a Job are not negative; those for single indexes go with the completionMode Indexed.',
    cites: `${JOB}/#parallel-jobs`,
    kinds: BOTH,
    check(object, review) {
      checkCounts(review, jobSpecOf(object, review))
    },
  },
  {
    name: 'job-restart-policy',
    summary: 'Pods of a Job have the restartPolicy OnFailure or Never; with a podFailurePolicy, Never.',
    cites: `${JOB}/#pod-template`,
    kinds: BOTH,
    check(object, review) {
      const spec = jobSpecOf(object, review)
      const policy = spec.at('template', 'spec', 'restartPolicy')
      if (policy.isEmpty || policy.value === 'Always')
        review.refuse(policy, 'restartPolicy is required in a Job: OnFailure or Never')
      else if (policy.value === 'OnFailure' && spec.at('podFailurePolicy').isSet && review.minor >= 26) {
        review.refuse(policy, 'restartPolicy must be Never when there is a podFailurePolicy', 'Write Never')
      }
    },
  },
  {
    name: 'job-completion-mode',
    summary: 'An Indexed Job has completions; its Pods have names that are DNS labels.',
    cites: `${JOB}/#completion-mode`,
    kinds: BOTH,
    check(object, review) {
      const spec = jobSpecOf(object, review)
      oneOf(review, spec.at('completionMode'), ['NonIndexed', 'Indexed'], 'pointer')
      if (spec.at('completionMode').value !== 'Indexed') return
      const completions = spec.at('completions')
      if (!completions.isSet && spec.at('parallelism').isSet) {
        review.refuse(completions, 'completions is required with the completionMode Indexed and parallelism')
      }
      const [name, count] = [object.at('metadata', 'name'), completions.number]
      if (review.kind !== 'Job' || name.text === undefined || count === undefined || count < 1) return
      const hostname = `${name.text}-${count - 1}`
      if (dnsLabelFault(hostname) !== undefined)
        review.refuse(name, `name leads to Pods with the hostname ${shown(hostname)}, which is no DNS label`)
    },
  },
  {
    name: 'job-policies',
    summary: 'Rules of podFailurePolicy and successPolicy are complete, ordered and within their limits.',
    cites: `${JOB}/#pod-failure-policy`,
    kinds: BOTH,
    check(object, review) {
      const spec = jobSpecOf(object, review)
      if (review.minor >= 26) checkFailurePolicy(review, spec)
      if (review.minor >= 31) checkSuccessPolicy(review, spec)
      const replacement = spec.at('podReplacementPolicy')
      if (review.minor >= 29)
        oneOf(
          review,
          replacement,
          spec.at('podFailurePolicy').isSet ? ['Failed'] : ['Failed', 'TerminatingOrFailed'],
          'pointer',
        )
      if (review.minor >= 32)
        formOfPointer(review, spec.at('managedBy'), (text) =>
          text.length > 63 ? 'must have at most 63 characters' : domainPathFault(text),
        )
    },
  },
  {
    name: 'job-selector',
    summary:
      'The server makes the selector of a Job, unless manualSelector is true; then it picks the labels of the template.',
    cites: `${JOB}/#specifying-your-own-pod-selector`,
    kinds: ['batch/Job'],
    check: checkSelector,
  },
  {
    name: 'job-name',
    summary: 'The name of a Job is the value of a label of its Pods, so it has at most 63 characters.',
    cites: `${JOB}/#job-labels`,
    kinds: ['batch/Job'],
    check(object, review) {
      const name = object.at('metadata', 'name')
      // What is no name at all is told there.
      if (object.at('spec', 'manualSelector').isTrue || dnsSubdomainFault(name.text ?? '') !== undefined) return
      const labels = object.at('spec', 'template', 'metadata', 'labels')
      const isNoValue = refuses(review, () => form(review, name, labelValueFault))
      if (isNoValue) review.refuse(labels, 'the server adds the label job-name, which the name is no value for')
    },
  },
  {
    name: 'cron-job-schedule',
    summary: 'A CronJob has a schedule of five fields or a descriptor such as @daily; a time zone stands in timeZone.',
    cites: `${CRON_JOB}/#schedule-syntax`,
    kinds: ['batch/CronJob'],
    check(object, review) {
      const schedule = object.at('spec', 'schedule')
      const zone = object.at('spec', 'timeZone')
      if (!need(review, schedule)) return
      form(review, schedule, scheduleFault)
      const holdsZone = schedule.text?.includes('TZ') === true
      if (holdsZone && (review.minor >= 29 || zone.isSet))
        review.refuse(schedule, 'schedule must not hold TZ or CRON_TZ: timeZone is for that')
    },
  },
  {
    name: 'cron-job-time-zone',
    summary: 'timeZone is a time zone of the IANA database.',
    cites: `${CRON_JOB}/#time-zones`,
    kinds: ['batch/CronJob'],
    check(object, review) {
      formOfPointer(review, object.at('spec', 'timeZone'), timeZoneFault)
    },
  },
  {
    name: 'cron-job-spec',
    summary:
      'Limits of a CronJob are not negative, its concurrencyPolicy is known, its name has at most 52 characters.',
    cites: `${CRON_JOB}/#writing-a-cronjob-spec`,
    kinds: ['batch/CronJob'],
    check(object, review) {
      const spec = object.at('spec')
      notNegative(review, spec, 'startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit')
      oneOf(review, spec.at('concurrencyPolicy'), ['Allow', 'Forbid', 'Replace'])
      form(review, object.at('metadata', 'name'), (text) =>
        text.length > 52 ? `must have at most 52 characters in a CronJob, not ${text.length}` : undefined,
      )
      const selector = spec.at('jobTemplate', 'spec', 'selector')
      if (selector.isSet) review.refuse(selector, 'selector must not stand in a jobTemplate: the server makes it')
      const manual = spec.at('jobTemplate', 'spec', 'manualSelector')
      if (manual.isTrue) review.refuse(manual, 'manualSelector must not be true in a jobTemplate')
    },
  },
] as const satisfies readonly Rule[]

function checkCounts(review: Review, spec: Node): void {
  notNegative(
    review,
    spec,
    'parallelism',
    'completions',
    'activeDeadlineSeconds',
    'backoffLimit',
    'ttlSecondsAfterFinished',
  )
  if (review.minor < 29) return
  const [perIndex, failed] = [spec.at('backoffLimitPerIndex'), spec.at('maxFailedIndexes')]
  atLeast(review, perIndex, 0)
  atLeast(review, failed, 0)
  if (failed.isSet && !perIndex.isSet) review.refuse(perIndex, 'backoffLimitPerIndex is required with maxFailedIndexes')
  if (spec.at('completionMode').value === 'Indexed') checkIndexedCounts(review, spec)
  else {
    for (const field of [perIndex, failed]) {
      if (field.isSet) review.refuse(field, `${field.key} must stand with the completionMode Indexed only`)
    }
  }
}

function checkIndexedCounts(review: Review, spec: Node): void {
  const [perIndex, failed, parallelism] = [
    spec.at('backoffLimitPerIndex'),
    spec.at('maxFailedIndexes'),
    spec.at('parallelism'),
  ]
  const completions = spec.at('completions').number
  between(review, parallelism, Number.NEGATIVE_INFINITY, 100_000)
  between(review, failed, Number.NEGATIVE_INFINITY, Math.min(100_000, completions ?? 100_000))
  if (completions === undefined || completions <= 100_000 || !perIndex.isSet) return
  if (!failed.isSet) review.refuse(failed, 'maxFailedIndexes is required when there are more than 100000 completions')
  between(review, parallelism, Number.NEGATIVE_INFINITY, 10_000)
  between(review, failed, Number.NEGATIVE_INFINITY, 10_000)
}

/** Labels that the server gives to the Pods of a Job, and that its selector may ask for. */
const GENERATED = ['batch.kubernetes.io/job-name', 'job-name']

function checkSelector(object: Node, review: Review): void {
  const spec = object.at('spec')
  const selector = spec.at('selector')
  const labels = spec.at('template', 'metadata', 'labels')
  checkLabelSelector(review, selector)
  if (spec.at('manualSelector').isTrue) {
    if (!selector.isSet) review.refuse(selector, 'selector is required when manualSelector is true')
    if (!selector.isSet || selects(selector, labels) === false)
      review.refuse(labels, 'the labels of the Pod template are not those that selector picks')
    return
  }
  const name = object.at('metadata', 'name').value
  for (const key of GENERATED) {
    const label = labels.at(key)
    if (label.isSet && name !== undefined && label.value !== name)
      review.refuse(label, `the label ${key} must be the name of the Job`)
  }
  for (const key of ['batch.kubernetes.io/controller-uid', 'controller-uid']) {
    if (labels.at(key).isSet) review.refuse(labels.at(key), `the label ${key} is for the server to set`)
  }
  const foreign = selector
    .at('matchLabels')
    .entries()
    .some(([key, value]) => !GENERATED.includes(key) || value.value !== name)
  const isForeign = foreign || selector.at('matchExpressions').items().length > 0
  if (!isForeign) return
  review.refuse(selector, 'selector must not stand in a Job unless manualSelector is true: the server makes it')
  if (selects(selector, labels) === false)
    review.refuse(labels, 'the labels of the Pod template are not those that selector picks')
}
