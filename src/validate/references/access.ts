import type { ReferenceCheck } from './check.ts'
import { requireAccount } from './pods.ts'
import type { Subject } from './subject.ts'

/** ClusterRoles that every cluster has, aside from those that begin with `system:`. */
const builtInRoles = new Set(['cluster-admin', 'admin', 'edit', 'view'])

/** A Role of kube-system that every cluster has; what extends the API server is bound to it. */
const builtInRole = 'extension-apiserver-authentication-reader'

/** RoleBinding and ClusterRoleBinding: the role, and the ServiceAccounts among the subjects. */
export function checkBinding(subject: Subject, check: ReferenceCheck): void {
  const role = subject.root.at('roleRef')
  const name = role.at('name').text ?? ''
  const isClusterRole = role.at('kind').text === 'ClusterRole'
  if (!isClusterRole) {
    if (name !== builtInRole && !name.startsWith('system:'))
      check.require('missing-role', subject, role.at('name'), 'Role')
  } else if (!builtInRoles.has(name) && !name.startsWith('system:')) {
    check.require('missing-role', subject, role.at('name'), 'ClusterRole', { namespace: undefined })
  }
  const accounts = subject.root
    .at('subjects')
    .items()
    .filter((one) => one.at('kind').text === 'ServiceAccount')
    .map((one) => ({ name: one.at('name'), namespace: one.at('namespace').text ?? subject.namespace }))
  const isThere = ({ name: { text = '' }, namespace }: (typeof accounts)[number]): boolean =>
    check.known.find('ServiceAccount', text, namespace).length > 0
  // A binding for all parts of something, of which not all are installed, names more than there is.
  const isForParts = accounts.some(isThere)
  for (const { name, namespace } of accounts) {
    const isNear = check.guess(name.text ?? '', 'ServiceAccount', namespace) !== undefined
    if (!isForParts || isNear) requireAccount(name, namespace, subject, check)
  }
}
