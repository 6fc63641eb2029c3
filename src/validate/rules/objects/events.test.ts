import { manifest } from '../../../../test/support/refusals.ts'
import { table } from '../../../../test/support/rule-table.ts'

table(
  'an Event of the core group',
  manifest(`
apiVersion: v1
kind: Event
metadata: {name: Web.1, namespace: shop}
involvedObject: {kind: Pod, name: web, namespace: shop}
`),
  [
    ['involvedObject.namespace', 'other', 'event at involvedObject.namespace'],
    ['involvedObject.namespace', undefined, 'event at involvedObject.namespace'],
    ['metadata.namespace', 'default', 'event at involvedObject.namespace'],
    ['eventTime', '2026-01-02T03:04:05.000000Z', 'event at reportingComponent'],
  ],
)

table(
  'an Event of events.k8s.io',
  manifest(`
apiVersion: events.k8s.io/v1
kind: Event
metadata: {name: web.1, namespace: shop}
regarding: {kind: Pod, name: web, namespace: shop}
eventTime: "2026-01-02T03:04:05.000000Z"
reportingController: example.com/scheduler
reportingInstance: one
action: Binding
reason: Scheduled
type: Normal
series: {count: 2, lastObservedTime: "2026-01-02T03:04:05.000000Z"}
`),
  [
    ['eventTime', undefined, 'event-fields at eventTime'],
    ['type', 'Odd', 'event-fields at type'],
    ['type', undefined, 'event-fields at type'],
    ['series.count', 1, 'event-fields at series.count'],
    ['deprecatedCount', 1, 'event-fields at deprecatedCount'],
    ['deprecatedCount', 0, undefined],
    ['deprecatedSource', { host: 'a' }, 'event-fields at deprecatedSource'],
    ['reportingController', 'a/b/c', 'event at reportingController'],
    ['reportingInstance', '', 'event at reportingInstance'],
    ['action', 'x'.repeat(129), 'event at action'],
    ['note', 'x'.repeat(1025), 'event at note'],
    ['regarding.namespace', undefined, 'event at regarding.namespace'],
    ['regarding.namespace', 'other', undefined],
  ],
)
