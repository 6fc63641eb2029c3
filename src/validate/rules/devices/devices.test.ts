import { describe } from 'vitest'
import { manifest } from '../../../../test/support/refusals.ts'
import { table } from '../../../../test/support/rule-table.ts'

describe('devices (resource.k8s.io)', () => {
  table(
    'a ResourceClaim',
    manifest(`
apiVersion: resource.k8s.io/v1
kind: ResourceClaim
metadata: {name: c}
spec:
  devices:
    requests:
      - {name: gpu, exactly: {deviceClassName: a, tolerations: [{key: a, operator: Equal, value: b}]}}
      - {name: alt, firstAvailable: [{name: big, deviceClassName: a}, {name: small, deviceClassName: a}]}
    constraints: [{requests: [gpu, alt/big], matchAttribute: example.com/numa}]
    config: [{requests: [gpu], opaque: {driver: example.com, parameters: {}}}]
`),
    [
      ['spec.devices.requests.1.name', 'gpu', 'resource-claim at spec.devices.requests[1].name'],
      ['spec.devices.requests.0.exactly', undefined, 'resource-claim at spec.devices.requests[0]'],
      ['spec.devices.requests.0.firstAvailable', [], undefined],
      ['spec.devices.requests.0.exactly.count', 0, undefined],
      ['spec.devices.requests.0.exactly.count', -1, 'resource-claim at spec.devices.requests[0].exactly.count'],
      [
        'spec.devices.requests.0.exactly',
        { deviceClassName: 'a', allocationMode: 'All', count: 2 },
        'resource-claim at spec.devices.requests[0].exactly.count',
      ],
      [
        'spec.devices.requests.0.exactly.tolerations.0.effect',
        'PreferNoSchedule',
        'resource-claim at spec.devices.requests[0].exactly.tolerations[0].effect',
      ],
      [
        'spec.devices.requests.0.exactly.tolerations.0.operator',
        'Exists',
        'resource-claim at spec.devices.requests[0].exactly.tolerations[0].value',
      ],
      [
        'spec.devices.requests.1.firstAvailable.1.name',
        'big',
        'resource-claim at spec.devices.requests[1].firstAvailable[1].name',
      ],
      [
        'spec.devices.requests.1.firstAvailable.1.name',
        'a.b',
        'resource-claim at spec.devices.requests[1].firstAvailable[1].name',
      ],
      [
        'spec.devices.constraints.0.requests.1',
        'alt/other',
        'resource-claim at spec.devices.constraints[0].requests[1]',
      ],
      ['spec.devices.constraints.0.requests.1', 'gpu', 'resource-claim at spec.devices.constraints[0].requests[1]'],
      [
        'spec.devices.constraints.0.matchAttribute',
        undefined,
        'resource-claim at spec.devices.constraints[0].matchAttribute',
      ],
      [
        'spec.devices.constraints.0.matchAttribute',
        'numa',
        'resource-claim at spec.devices.constraints[0].matchAttribute',
      ],
      [
        'spec.devices.constraints.0.matchAttribute',
        'example.com/1',
        'resource-claim at spec.devices.constraints[0].matchAttribute',
      ],
      ['spec.devices.config.0.opaque', undefined, 'resource-claim at spec.devices.config[0].opaque'],
      ['spec.devices.config.0.opaque.driver', 'a_b', 'resource-claim at spec.devices.config[0].opaque.driver'],
      ['spec.devices.config.0.opaque.parameters', [], 'resource-claim at spec.devices.config[0].opaque.parameters'],
    ],
  )

  table(
    'a ResourceClaimTemplate',
    manifest(`
apiVersion: resource.k8s.io/v1
kind: ResourceClaimTemplate
metadata: {name: c}
spec: {metadata: {labels: {a: b}}, spec: {devices: {requests: [{name: gpu, exactly: {deviceClassName: a}}]}}}
`),
    [
      ['spec.metadata.labels.a', 'b-', 'resource-claim-template at spec.metadata.labels'],
      ['spec.metadata.name', 'x', 'resource-claim-template at spec.metadata.name'],
      ['spec.spec.devices.requests.0.name', 'x y', 'resource-claim at spec.spec.devices.requests[0].name'],
    ],
  )

  table(
    'a DeviceClass',
    manifest(`
apiVersion: resource.k8s.io/v1
kind: DeviceClass
metadata: {name: c}
spec: {selectors: [{cel: {expression: "true"}}], config: [{opaque: {driver: EXAMPLE.com, parameters: {}}}]}
`),
    [
      ['spec.selectors.0.cel.expression', '', 'device-class at spec.selectors[0].cel.expression'],
      ['spec.config.0', {}, 'device-class at spec.config[0].opaque'],
      ['spec.extendedResourceName', 'cpu', undefined],
      ['spec.extendedResourceName', 'cpu', 'device-class at spec.extendedResourceName', '1.36'],
    ],
  )

  table(
    'a ResourceSlice',
    manifest(`
apiVersion: resource.k8s.io/v1
kind: ResourceSlice
metadata: {name: s}
spec:
  driver: example.com
  nodeName: node-1
  pool: {name: a/b, resourceSliceCount: 1}
  devices: [{name: gpu-0, attributes: {model: {string: a}, example.com/cores: {int: 2}, v: {version: 1.2.3-rc.1}}, capacity: {memory: {value: 1Gi}}}]
`),
    [
      ['spec.driver', 'a_b', 'resource-slice at spec.driver'],
      ['spec.pool.name', 'a/B', 'resource-slice at spec.pool.name'],
      ['spec.pool.resourceSliceCount', 0, 'resource-slice at spec.pool.resourceSliceCount'],
      ['spec.nodeName', undefined, 'resource-slice at spec'],
      ['spec.allNodes', true, 'resource-slice at spec'],
      ['spec.allNodes', false, 'resource-slice at spec.allNodes'],
      ['spec.nodeName', '', 'resource-slice at spec.nodeName'],
      ['spec.devices.1', { name: 'gpu-0' }, 'resource-slice-devices at spec.devices[1].name'],
      ['spec.devices.0.name', 'GPU', 'resource-slice-devices at spec.devices[0].name'],
      ['spec.devices.0.attributes.model', {}, 'resource-slice-devices at spec.devices[0].attributes.model'],
      ['spec.devices.0.attributes.model.int', 1, 'resource-slice-devices at spec.devices[0].attributes.model'],
      ['spec.devices.0.attributes.v.version', '1.2', 'resource-slice-devices at spec.devices[0].attributes.v.version'],
      ['spec.devices.0.attributes.a-b', { int: 1 }, 'resource-slice-devices at spec.devices[0].attributes.a-b'],
      ['spec.devices.0.taints', [{ key: 'a' }], undefined],
      ['spec.devices.0.taints', [{ key: 'a' }], 'resource-slice-devices at spec.devices[0].taints[0].effect', '1.36'],
    ],
  )
})
