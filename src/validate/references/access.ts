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
  for (const one of subject.root.at('subjects').items()) {
    if (one.at('kind').text !== 'ServiceAccount') continue
    requireAccount(one.at('name'), one.at('namespace').text ?? subject.namespace, subject, check)
  }
}
