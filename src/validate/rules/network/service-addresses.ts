import { address, form, formOfPointer, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review } from '../rule.ts'
import { blockFault, parseAddress, parseBlock } from '../values/addresses.ts'
import { qualifiedNameFault } from '../values/names.ts'

/** The type of a Service, as the server completes it. */
export function typeOf(service: Node): string {
  return service.at('spec', 'type').text ?? 'ClusterIP'
}

/** The clusterIPs as the server completes them: a clusterIP alone stands for a list of one. */
function clusterIps(service: Node): readonly Node[] {
  const list = service.at('spec', 'clusterIPs')
  const single = service.at('spec', 'clusterIP')
  return list.isEmpty && !single.isEmpty ? [single] : list.items()
}

/** Whether a Service has no address of its own, by `clusterIP: None`. */
export function isHeadless(service: Node): boolean {
  const ips = clusterIps(service)
  return ips.length === 1 && ips[0]?.value === 'None'
}

/** One address of each family, the first being the clusterIP, or None alone. */
export function checkClusterIps(service: Node, review: Review): void {
  const spec = service.at('spec')
  const [single, list] = [spec.at('clusterIP'), spec.at('clusterIPs')]
  const type = typeOf(service)
  if (isHeadless(service) && (type === 'NodePort' || type === 'LoadBalancer')) {
    review.refuse(single.isEmpty ? list : single, `None must not be the clusterIP of a Service of the type ${type}`)
  }
  const ips = clusterIps(service)
  if (single.isEmpty && ips.length > 0) review.refuse(list, 'clusterIPs must be empty when there is no clusterIP')
  else if (!list.isEmpty && single.value !== ips[0]?.value)
    review.refuse(list, 'the first of clusterIPs must be the clusterIP')
  if (ips.length > 1 && ips[0]?.value === 'None') review.refuse(list, 'None must be the only one of clusterIPs')
  if (ips.length > 2) review.refuse(list, 'clusterIPs must hold at most 2 addresses')
  for (const [index, ip] of ips.entries()) {
    if (index > 0 || ip.value !== 'None') address(review, ip)
  }
  const families = ips.map((ip) => (typeof ip.value === 'string' ? parseAddress(ip.value)?.family : undefined))
  if (families.includes(undefined)) return
  if (families.length > 1 && new Set(families).size < families.length)
    review.refuse(list, 'clusterIPs must hold one address of each family')
  for (const [index, ip] of ips.entries()) {
    const wanted = spec.at('ipFamilies').item(index).value
    const own = `IPv${families[index]}`
    if ((wanted === 'IPv4' || wanted === 'IPv6') && wanted !== own)
      review.refuse(ip, `${shown(ip.value)} is ${own}, but ipFamilies[${index}] is ${wanted}`)
  }
}

const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges'

/** Fields of load balancers, which stand in Services of that type only. */
export function checkLoadBalancer(service: Node, review: Review): void {
  const spec = service.at('spec')
  const isBalanced = typeOf(service) === 'LoadBalancer'
  const ranges = spec.at('loadBalancerSourceRanges')
  const annotation = service.at('metadata', 'annotations', SOURCE_RANGES)
  for (const range of ranges.items()) {
    if (range.value === '') review.refuse(range, 'a source range must not be empty')
    else form(review, range, (text) => blockFault(text.trim(), review.minor >= 36))
  }
  if (ranges.isEmpty && annotation.text !== undefined) checkRangesAnnotation(review, annotation, annotation.text)
  if (isBalanced) {
    formOfPointer(review, spec.at('loadBalancerClass'), qualifiedNameFault)
    return
  }
  const fields = [
    ranges,
    spec.at('allocateLoadBalancerNodePorts'),
    spec.at('loadBalancerClass'),
    ...(ranges.isEmpty ? [annotation] : []),
  ]
  for (const field of fields) {
    const isWritten = field === ranges ? !field.isEmpty : field.isSet
    if (isWritten) review.refuse(field, `${field.key} must stand in a Service of the type LoadBalancer only`)
  }
}

function checkRangesAnnotation(review: Review, annotation: Node, text: string): void {
  const ranges = text.trim() === '' ? [] : text.split(',').map((range) => range.trim())
  const wrong = ranges.find((range) => parseBlock(range) === undefined)
  if (wrong !== undefined)
    review.refuse(annotation, `${shown(wrong)} must be a block of IP addresses, such as 10.9.8.0/24`)
}
