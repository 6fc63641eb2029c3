import { atLeast, fieldsSet, form, formOfPointer, need, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import { checkNodeSelector } from '../pods/scheduling.ts'
import { checkDriverName } from '../pods/volume-sources.ts'
import type { Review, Rule } from '../rule.ts'
import { byteLength, dnsLabelFault, dnsSubdomainFault } from '../values/names.ts'
import { atMost, attributeFault, checkDeviceTaint, checkSet } from './devices.ts'

const DEVICES = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/resource-slice-v1/'
const KINDS = ['resource.k8s.io/ResourceSlice']

export const deviceSliceRules = [
  {
    name: 'resource-slice',
    summary: 'A ResourceSlice is of a driver and a pool, and says in one way which nodes can use its devices.',
    cites: DEVICES,
    kinds: KINDS,
    check(object, review) {
      const [spec, pool] = [object.at('spec'), object.at('spec', 'pool')]
      checkDriverName(review, spec.at('driver'))
      if (need(review, pool.at('name'))) form(review, pool.at('name'), poolFault)
      const count = pool.at('resourceSliceCount')
      if (count.isSet) atLeast(review, count, 1)
      else review.refuse(count, 'resourceSliceCount is required: at least 1')
      atLeast(review, pool.at('generation'), 0)
      checkNodes(review, spec)
    },
  },
  {
    name: 'resource-slice-devices',
    summary: 'Devices of a ResourceSlice have unique names, and attributes of one value each.',
    cites: DEVICES,
    kinds: KINDS,
    check(object, review) {
      const devices = object.at('spec', 'devices')
      checkSet(review, devices, 128, 'name')
      for (const device of devices.items()) checkDevice(review, device)
    },
  },
] as const satisfies readonly Rule[]

const poolFault = (name: string): string | undefined =>
  byteLength(name) > 253
    ? 'must have at most 253 characters'
    : name
        .split('/')
        .map(dnsSubdomainFault)
        .find((fault) => fault !== undefined)

/** Devices that choose their nodes themselves are off by default before Kubernetes 1.36: the server drops the field. */
function checkNodes(review: Review, spec: Node): void {
  const ways = ['nodeName', 'nodeSelector', 'allNodes', ...(review.minor >= 36 ? ['perDeviceNodeSelection'] : [])]
  const written = fieldsSet(spec, ways)
  const chosen = written.filter((field) => field.value !== false && field.value !== '')
  if (chosen.length > 1) review.refuse(spec, `the slice must not have both ${chosen[0]?.key} and ${chosen[1]?.key}`)
  if (chosen.length === 0) review.refuse(spec, `the slice must have one of ${ways.join(', ')}`)
  for (const field of written) {
    if (field.value === false) review.refuse(field, `${field.key} must be true, or absent`)
  }
  formOfPointer(review, spec.at('nodeName'), dnsSubdomainFault)
  const selector = spec.at('nodeSelector')
  checkNodeSelector(review, selector, true)
  const terms = selector.at('nodeSelectorTerms')
  if (selector.isSet && terms.items().length !== 1)
    review.refuse(terms.isEmpty ? selector : terms, 'a ResourceSlice must select nodes by exactly one term')
}

function checkDevice(review: Review, device: Node): void {
  if (need(review, device.at('name'))) form(review, device.at('name'), dnsLabelFault)
  const [attributes, capacity] = [device.at('attributes').entries(), device.at('capacity').entries()]
  if (attributes.length + capacity.length > 32)
    review.refuse(device, 'a device must have at most 32 attributes and capacities')
  for (const [name, entry] of [...attributes, ...capacity]) {
    const fault = name === '' ? 'must not be empty' : attributeFault(name)
    if (fault !== undefined) review.refuse(entry, `the name ${shown(name)} ${fault}`)
  }
  for (const [, attribute] of attributes) checkAttribute(review, attribute)
  if (review.minor < 36) return
  for (const taint of atMost(review, device.at('taints'), 16)) checkDeviceTaint(review, taint)
}

const SEMANTIC_VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\+[0-9a-zA-Z-]+(\.[0-9a-zA-Z-]+)*)?$/

function checkAttribute(review: Review, attribute: Node): void {
  const values = fieldsSet(attribute, ['bool', 'int', 'string', 'version'])
  if (values.length === 0) review.refuse(attribute, 'an attribute must have one of bool, int, string and version')
  if (values.length > 1)
    review.refuse(attribute, `an attribute must not have both ${values[0]?.key} and ${values[1]?.key}`)
  form(review, attribute.at('string'), lengthFault)
  formOfPointer(review, attribute.at('version'), (text) =>
    SEMANTIC_VERSION.test(text) ? lengthFault(text) : 'must be a semantic version, such as 1.2.3',
  )
}

const lengthFault = (text: string): string | undefined =>
  byteLength(text) > 64 ? 'must have at most 64 characters' : undefined
