import { form, need, oneOf, shown } from './checks.ts'
import { checkLabelSelector } from './labels.ts'
import { dnsSubdomainFault, pathSegmentFault } from './names.ts'
import type { Node } from './node.ts'
import { type Judge, type Rule, Witness } from './rule.ts'

const RBAC = 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/'
const GROUP = 'rbac.authorization.k8s.io'
const ROLES = [`${GROUP}/Role`, `${GROUP}/ClusterRole`]
const BINDINGS = [`${GROUP}/RoleBinding`, `${GROUP}/ClusterRoleBinding`]

export const rbacRules: readonly Rule[] = [
  {
    name: 'role-rules',
    summary: 'A rule has verbs, and either apiGroups with resources, or (in a ClusterRole) nonResourceURLs.',
    cites: `${RBAC}#role-and-clusterrole`,
    kinds: ROLES,
    check(role, judge) {
      for (const rule of role.at('rules').items()) checkRule(judge, rule)
    },
  },
  {
    name: 'cluster-role-aggregation',
    summary: 'An aggregationRule has at least one selector.',
    cites: `${RBAC}#aggregated-clusterroles`,
    kinds: [`${GROUP}/ClusterRole`],
    check(role, judge) {
      const rule = role.at('aggregationRule')
      if (!rule.isSet) return
      const selectors = rule.at('clusterRoleSelectors')
      need(judge, selectors, ': at least one')
      for (const selector of selectors.items()) {
        const witness = new Witness(judge)
        checkLabelSelector(witness, selector)
        if (witness.hasSeen) judge.refuse(selector, 'the selector picks nothing: it is broken')
      }
    },
  },
  {
    name: 'role-reference',
    summary:
      'roleRef names a Role or ClusterRole of the group rbac.authorization.k8s.io; a ClusterRoleBinding a ClusterRole.',
    cites: `${RBAC}#rolebinding-and-clusterrolebinding`,
    kinds: BINDINGS,
    check(binding, judge) {
      const reference = binding.at('roleRef')
      const [group, kind, name] = [reference.at('apiGroup'), reference.at('kind'), reference.at('name')]
      oneOf(judge, group, [GROUP])
      const kinds = judge.kind === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole']
      if (need(judge, kind, `: ${kinds.join(' or ')}`)) oneOf(judge, kind, kinds)
      if (need(judge, name)) form(judge, name, pathSegmentFault)
    },
  },
  {
    name: 'binding-subjects',
    summary: 'A subject is a User or Group of rbac.authorization.k8s.io, or a ServiceAccount with its namespace.',
    cites: `${RBAC}#referring-to-subjects`,
    kinds: BINDINGS,
    check(binding, judge) {
      for (const subject of binding.at('subjects').items()) checkSubject(judge, subject)
    },
  },
]

function checkRule(judge: Judge, rule: Node): void {
  need(judge, rule.at('verbs'), ': at least one verb')
  const urls = rule.at('nonResourceURLs')
  const [groups, resources] = [rule.at('apiGroups'), rule.at('resources')]
  if (urls.isEmpty) {
    need(judge, groups, ': at least one API group, "" being the core group')
    need(judge, resources, ': at least one resource')
    return
  }
  if (judge.kind === 'Role') judge.refuse(urls, 'nonResourceURLs must stand in a ClusterRole only')
  if ([groups, resources, rule.at('resourceNames')].some((list) => !list.isEmpty)) {
    judge.refuse(urls, 'nonResourceURLs must not stand beside apiGroups, resources or resourceNames')
  }
}

function checkSubject(judge: Judge, subject: Node): void {
  const [kind, name, group, namespace] = [
    subject.at('kind'),
    subject.at('name'),
    subject.at('apiGroup'),
    subject.at('namespace'),
  ]
  need(judge, name, 'of a subject')
  if (need(judge, kind, ': ServiceAccount, User or Group')) oneOf(judge, kind, ['ServiceAccount', 'User', 'Group'])
  if (kind.value === 'ServiceAccount') {
    form(judge, name, dnsSubdomainFault)
    if (!group.isEmpty && group.text !== undefined)
      judge.refuse(group, `apiGroup is ${shown(group.text)}, but must be empty for a ServiceAccount`)
    if (judge.kind === 'ClusterRoleBinding') need(judge, namespace, 'for a ServiceAccount in a ClusterRoleBinding')
  } else if (kind.value === 'User' || kind.value === 'Group') oneOf(judge, group, [GROUP])
}
