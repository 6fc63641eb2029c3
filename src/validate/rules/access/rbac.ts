import { form, need, oneOf, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import { type Review, type Rule, refuses } from '../rule.ts'
import { checkLabelSelector } from '../values/labels.ts'
import { dnsSubdomainFault, pathSegmentFault } from '../values/names.ts'

const RBAC = 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/'
const GROUP = 'rbac.authorization.k8s.io'
const ROLES = [`${GROUP}/Role`, `${GROUP}/ClusterRole`]
const BINDINGS = [`${GROUP}/RoleBinding`, `${GROUP}/ClusterRoleBinding`]

export const rbacRules = [
  {
    name: 'role-rules',
    summary: 'A rule has verbs, and either apiGroups with resources, or (in a ClusterRole) nonResourceURLs.',
    cites: `${RBAC}#role-and-clusterrole`,
    kinds: ROLES,
    check(role, review) {
      for (const rule of role.at('rules').items()) checkRule(review, rule)
    },
  },
  {
    name: 'cluster-role-aggregation',
    summary: 'An aggregationRule has at least one selector.',
    cites: `${RBAC}#aggregated-clusterroles`,
    kinds: [`${GROUP}/ClusterRole`],
    check(role, review) {
      const rule = role.at('aggregationRule')
      if (!rule.isSet) return
      const selectors = rule.at('clusterRoleSelectors')
      need(review, selectors, ': at least one')
      for (const selector of selectors.items()) {
        const isBroken = refuses(review, () => checkLabelSelector(review, selector))
        if (isBroken) review.refuse(selector, 'the selector picks nothing: it is broken')
      }
    },
  },
  {
    name: 'role-reference',
    summary:
      'roleRef names a Role or ClusterRole of the group rbac.authorization.k8s.io; a ClusterRoleBinding a ClusterRole.',
    cites: `${RBAC}#rolebinding-and-clusterrolebinding`,
    kinds: BINDINGS,
    check(binding, review) {
      const reference = binding.at('roleRef')
      const [group, kind, name] = [reference.at('apiGroup'), reference.at('kind'), reference.at('name')]
      oneOf(review, group, [GROUP])
      const kinds = review.kind === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole']
      if (need(review, kind, `: ${kinds.join(' or ')}`)) oneOf(review, kind, kinds)
      if (need(review, name)) form(review, name, pathSegmentFault)
    },
  },
  {
    name: 'binding-subjects',
    summary: 'A subject is a User or Group of rbac.authorization.k8s.io, or a ServiceAccount with its namespace.',
    cites: `${RBAC}#referring-to-subjects`,
    kinds: BINDINGS,
    check(binding, review) {
      for (const subject of binding.at('subjects').items()) checkSubject(review, subject)
    },
  },
] as const satisfies readonly Rule[]

function checkRule(review: Review, rule: Node): void {
  need(review, rule.at('verbs'), ': at least one verb')
  const urls = rule.at('nonResourceURLs')
  const [groups, resources] = [rule.at('apiGroups'), rule.at('resources')]
  if (urls.isEmpty) {
    need(review, groups, ': at least one API group, "" being the core group')
    need(review, resources, ': at least one resource')
    return
  }
  if (review.kind === 'Role') review.refuse(urls, 'nonResourceURLs must stand in a ClusterRole only')
  if ([groups, resources, rule.at('resourceNames')].some((list) => !list.isEmpty)) {
    review.refuse(urls, 'nonResourceURLs must not stand beside apiGroups, resources or resourceNames')
  }
}

function checkSubject(review: Review, subject: Node): void {
  const [kind, name, group, namespace] = [
    subject.at('kind'),
    subject.at('name'),
    subject.at('apiGroup'),
    subject.at('namespace'),
  ]
  need(review, name, 'of a subject')
  if (need(review, kind, ': ServiceAccount, User or Group')) oneOf(review, kind, ['ServiceAccount', 'User', 'Group'])
  if (kind.value === 'ServiceAccount') {
    form(review, name, dnsSubdomainFault)
    if (!group.isEmpty && group.text !== undefined)
      review.refuse(group, `apiGroup is ${shown(group.text)}, but must be empty for a ServiceAccount`)
    if (review.kind === 'ClusterRoleBinding') need(review, namespace, 'for a ServiceAccount in a ClusterRoleBinding')
  } else if (kind.value === 'User' || kind.value === 'Group') oneOf(review, group, [GROUP])
}
