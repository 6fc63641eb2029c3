import { isStrictSubset, networkBits, parseBlock } from './addresses.ts'
import { block, fieldsSet, form, need, oneOf, portNumber, shown } from './checks.ts'
import { checkLabelSelector } from './labels.ts'
import { portNameFault } from './names.ts'
import type { Node } from './node.ts'
import type { Judge, Rule } from './rule.ts'

const POLICIES = 'https://kubernetes.io/docs/concepts/services-networking/network-policies/'
const KINDS = ['networking.k8s.io/NetworkPolicy']
const DIRECTIONS = [
  ['ingress', 'from'],
  ['egress', 'to'],
] as const

export const networkPolicyRules: readonly Rule[] = [
  {
    name: 'network-policy-selector',
    summary: 'podSelector is a label selector; policyTypes are Ingress and Egress.',
    cites: POLICIES,
    kinds: KINDS,
    check(policy, judge) {
      checkLabelSelector(judge, policy.at('spec', 'podSelector'))
      const types = policy.at('spec', 'policyTypes')
      if (types.items().length > 2) judge.refuse(types, 'policyTypes must hold at most Ingress and Egress')
      else for (const type of types.items()) oneOf(judge, type, ['Ingress', 'Egress'], 'pointer')
    },
  },
  {
    name: 'network-policy-ports',
    summary: 'Ports are numbers or names; an endPort goes with a number and is not less.',
    cites: `${POLICIES}#targeting-a-range-of-ports`,
    kinds: KINDS,
    check(policy, judge) {
      for (const [direction] of DIRECTIONS) {
        const rules = policy.at('spec', direction).items()
        for (const port of rules.flatMap((rule) => rule.at('ports').items())) checkPort(judge, port)
      }
    },
  },
  {
    name: 'network-policy-peers',
    summary: 'A peer is a selector or a block of addresses, not both; exceptions lie within the block.',
    cites: `${POLICIES}#behavior-of-to-and-from-selectors`,
    kinds: KINDS,
    check(policy, judge) {
      for (const [direction, side] of DIRECTIONS) {
        const rules = policy.at('spec', direction).items()
        for (const peer of rules.flatMap((rule) => rule.at(side).items())) checkPeer(judge, peer)
      }
    },
  },
]

function checkPort(judge: Judge, entry: Node): void {
  const [port, end] = [entry.at('port'), entry.at('endPort')]
  oneOf(judge, entry.at('protocol'), ['TCP', 'UDP', 'SCTP'], 'pointer')
  if (!port.isSet) {
    if (end.isSet) judge.refuse(end, 'endPort must not stand without port')
  } else if (typeof port.value === 'string') {
    if (end.isSet) judge.refuse(end, 'endPort must not stand beside a port by name')
    if (port.value === '') judge.refuse(port, 'port must not be empty')
    form(judge, port, portNameFault)
  } else {
    portNumber(judge, port)
    portNumber(judge, end)
    if (end.number !== undefined && port.number !== undefined && end.number < port.number) {
      judge.refuse(end, `endPort is ${end.number}, but must not be less than port, which is ${port.number}`)
    }
  }
}

function checkPeer(judge: Judge, peer: Node): void {
  if (peer.isSet && peer.map === undefined) return
  const written = fieldsSet(peer, ['podSelector', 'namespaceSelector', 'ipBlock'])
  if (written.length === 0) judge.missing(peer, 'a peer must have a podSelector, a namespaceSelector or an ipBlock')
  const ip = peer.at('ipBlock')
  if (ip.isSet && written.length > 1) judge.refuse(peer, 'a peer must not have both an ipBlock and a selector')
  checkLabelSelector(judge, peer.at('podSelector'))
  checkLabelSelector(judge, peer.at('namespaceSelector'))
  if (ip.map !== undefined) checkIpBlock(judge, ip)
}

function checkIpBlock(judge: Judge, ip: Node): void {
  const cidr = ip.at('cidr')
  if (!need(judge, cidr)) return
  block(judge, cidr)
  const outer = cidr.text === undefined ? undefined : parseBlock(cidr.text)
  if (outer === undefined) return
  for (const except of ip.at('except').items()) {
    if (except.value === '') judge.refuse(except, 'an exception must be a block of IP addresses')
    block(judge, except)
    const inner = except.text === undefined ? undefined : parseBlock(except.text)
    if (
      inner === undefined ||
      isStrictSubset(inner, { ...outer, address: { ...outer.address, bits: networkBits(outer) } })
    )
      continue
    judge.refuse(except, `${shown(except.text)} must lie within ${shown(cidr.text)} and be smaller`)
  }
}
