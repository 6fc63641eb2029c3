import { block, fieldsSet, form, need, oneOf, portNumber, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { isStrictSubset, networkBits, parseBlock } from '../values/addresses.ts'
import { checkLabelSelector } from '../values/labels.ts'
import { portNameFault } from '../values/names.ts'

const POLICIES = 'https://kubernetes.io/docs/concepts/services-networking/network-policies/'
const KINDS = ['networking.k8s.io/NetworkPolicy']
const DIRECTIONS = [
  ['ingress', 'from'],
  ['egress', 'to'],
] as const

export const networkPolicyRules = [
  {
    name: 'network-policy-selector',
    summary: 'podSelector is a label selector; policyTypes are Ingress and Egress.',
    cites: POLICIES,
    kinds: KINDS,
    check(policy, review) {
      checkLabelSelector(review, policy.at('spec', 'podSelector'))
      const types = policy.at('spec', 'policyTypes')
      if (types.items().length > 2) review.refuse(types, 'policyTypes must hold at most Ingress and Egress')
      else for (const type of types.items()) oneOf(review, type, ['Ingress', 'Egress'], 'pointer')
    },
  },
  {
    name: 'network-policy-ports',
    summary: 'Ports are numbers or names; an endPort goes with a number and is not less.',
    cites: `${POLICIES}#targeting-a-range-of-ports`,
    kinds: KINDS,
    check(policy, review) {
      for (const [direction] of DIRECTIONS) {
        const rules = policy.at('spec', direction).items()
        for (const port of rules.flatMap((rule) => rule.at('ports').items())) checkPort(review, port)
      }
    },
  },
  {
    name: 'network-policy-peers',
    summary: 'A peer is a selector or a block of addresses, not both; exceptions lie within the block.',
    cites: `${POLICIES}#behavior-of-to-and-from-selectors`,
    kinds: KINDS,
    check(policy, review) {
      for (const [direction, side] of DIRECTIONS) {
        const rules = policy.at('spec', direction).items()
        for (const peer of rules.flatMap((rule) => rule.at(side).items())) checkPeer(review, peer)
      }
    },
  },
] as const satisfies readonly Rule[]

function checkPort(review: Review, entry: Node): void {
  const [port, end] = [entry.at('port'), entry.at('endPort')]
  oneOf(review, entry.at('protocol'), ['TCP', 'UDP', 'SCTP'], 'pointer')
  if (!port.isSet) {
    if (end.isSet) review.refuse(end, 'endPort must not stand without port')
  } else if (typeof port.value === 'string') {
    if (end.isSet) review.refuse(end, 'endPort must not stand beside a port by name')
    if (port.value === '') review.refuse(port, 'port must not be empty')
    form(review, port, portNameFault)
  } else {
    portNumber(review, port)
    portNumber(review, end)
    if (end.number !== undefined && port.number !== undefined && end.number < port.number) {
      review.refuse(end, `endPort is ${end.number}, but must not be less than port, which is ${port.number}`)
    }
  }
}

function checkPeer(review: Review, peer: Node): void {
  if (peer.isSet && peer.map === undefined) return
  const written = fieldsSet(peer, ['podSelector', 'namespaceSelector', 'ipBlock'])
  if (written.length === 0) review.refuse(peer, 'a peer must have a podSelector, a namespaceSelector or an ipBlock')
  const ip = peer.at('ipBlock')
  if (ip.isSet && written.length > 1) review.refuse(peer, 'a peer must not have both an ipBlock and a selector')
  checkLabelSelector(review, peer.at('podSelector'))
  checkLabelSelector(review, peer.at('namespaceSelector'))
  if (ip.map !== undefined) checkIpBlock(review, ip)
}

function checkIpBlock(review: Review, ip: Node): void {
  const cidr = ip.at('cidr')
  if (!need(review, cidr)) return
  block(review, cidr)
  const outer = cidr.text === undefined ? undefined : parseBlock(cidr.text)
  if (outer === undefined) return
  for (const except of ip.at('except').items()) {
    if (except.value === '') review.refuse(except, 'an exception must be a block of IP addresses')
    block(review, except)
    const inner = except.text === undefined ? undefined : parseBlock(except.text)
    if (
      inner === undefined ||
      isStrictSubset(inner, { ...outer, address: { ...outer.address, bits: networkBits(outer) } })
    )
      continue
    review.refuse(except, `${shown(except.text)} must lie within ${shown(cidr.text)} and be smaller`)
  }
}
