import { atLeast, form, need, oneOf } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { byteLength, qualifiedNameFault } from '../values/names.ts'

const EVENTS = 'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/'

export const eventRules = [
  {
    name: 'event',
    summary:
      'An Event is about an object of its own namespace; one with an eventTime says who reports it, and what for.',
    cites: EVENTS,
    kinds: ['Event', 'events.k8s.io/Event'],
    check(object, review) {
      const isNew = review.group !== ''
      checkNamespace(review, object, object.at(isNew ? 'regarding' : 'involvedObject', 'namespace'))
      if (!object.at('eventTime').isSet) return
      const reporter = object.at(isNew ? 'reportingController' : 'reportingComponent')
      if (need(review, reporter)) form(review, reporter, qualifiedNameFault)
      for (const name of ['reportingInstance', 'action', 'reason']) {
        if (need(review, object.at(name))) checkLength(review, object.at(name), 128)
      }
      checkLength(review, object.at(isNew ? 'note' : 'message'), 1024)
    },
  },
  {
    name: 'event-fields',
    summary: 'An Event of events.k8s.io/v1 has an eventTime and a type, and none of the deprecated fields.',
    cites: EVENTS,
    kinds: ['events.k8s.io/Event'],
    check(object, review) {
      need(review, object.at('eventTime'))
      const types = ['Normal', 'Warning']
      if (need(review, object.at('type'), `: one of ${types.join(', ')}`)) oneOf(review, object.at('type'), types)
      const series = object.at('series')
      if (series.isSet) {
        if (series.at('count').isSet) atLeast(review, series.at('count'), 2)
        else review.refuse(series.at('count'), 'count is required: at least 2')
        if (!series.at('lastObservedTime').isSet) need(review, series.at('lastObservedTime'))
      }
      for (const name of ['deprecatedFirstTimestamp', 'deprecatedLastTimestamp', 'deprecatedCount']) {
        const field = object.at(name)
        if (field.isSet && field.value !== 0) review.refuse(field, `${name} must not be set`)
      }
      const source = object.at('deprecatedSource')
      if (!source.at('component').isEmpty || !source.at('host').isEmpty)
        review.refuse(source, 'deprecatedSource must not be set')
    },
  },
] as const satisfies readonly Rule[]

/** Objects outside of namespaces have their events in the namespace default. */
function checkNamespace(review: Review, event: Node, regarded: Node): void {
  const own = event.at('metadata', 'namespace')
  if (own.text === undefined) return
  const isTimed = event.at('eventTime').isSet
  const agrees = regarded.isEmpty
    ? own.text === 'default' || (isTimed && own.text === 'kube-system')
    : isTimed || regarded.value === own.text
  if (!agrees) review.refuse(regarded, 'the namespace must be that of the Event itself')
}

function checkLength(review: Review, field: Node, limit: number): void {
  form(review, field, (text) => (byteLength(text) > limit ? `must have at most ${limit} characters` : undefined))
}
