import { didYouMean } from '../../report/nearest.ts'
import type { Node } from '../rules/node.ts'
import { isPlaceholder, type ReferenceCheck } from './check.ts'
import { requirePort } from './services.ts'
import type { Subject } from './subject.ts'

/** Routes of the Gateway API: the gateways they attach to, and the Services they lead to. */
export function checkRoute(subject: Subject, check: ReferenceCheck): void {
  const spec = subject.root.at('spec')
  for (const parent of spec.at('parentRefs').items()) checkParent(parent, subject, check)
  for (const rule of spec.at('rules').items()) {
    const mirrors = rule
      .at('filters')
      .items()
      .map((filter) => filter.at('requestMirror', 'backendRef'))
    for (const backend of [...rule.at('backendRefs').items(), ...mirrors]) checkBackend(backend, subject, check)
  }
}

function checkParent(parent: Node, subject: Subject, check: ReferenceCheck): void {
  if ((parent.at('kind').text ?? 'Gateway') !== 'Gateway') return
  const namespace = parent.at('namespace').text ?? subject.namespace
  const targets = check.require('route-parent', subject, parent.at('name'), 'Gateway', { namespace })
  const gateways = (targets ?? []).flatMap((target) => target.subject ?? [])
  const section = parent.at('sectionName')
  const listeners = gateways.flatMap((gateway) => gateway.root.at('spec', 'listeners').items())
  const names = listeners.flatMap((listener) => listener.at('name').text ?? [])
  if (section.text === undefined || names.length === 0 || names.includes(section.text)) return
  if (isPlaceholder(section.text)) return
  check.report(
    'route-parent',
    subject,
    section,
    `Gateway "${parent.at('name').text}" has no listener "${section.text}": it has ${names.join(', ')}`,
    { severity: 'error', fix: didYouMean(section.text, names) },
  )
}

function checkBackend(backend: Node, subject: Subject, check: ReferenceCheck): void {
  if ((backend.at('kind').text ?? 'Service') !== 'Service' || backend.at('group').text !== undefined) return
  const namespace = backend.at('namespace').text ?? subject.namespace
  const targets = check.require('missing-service', subject, backend.at('name'), 'Service', { namespace })
  requirePort(targets, backend.at('port'), subject, check)
}

/** A Gateway takes its certificates from Secrets. */
export function checkGateway(subject: Subject, check: ReferenceCheck): void {
  for (const listener of subject.root.at('spec', 'listeners').items()) {
    for (const reference of listener.at('tls', 'certificateRefs').items()) {
      if ((reference.at('kind').text ?? 'Secret') !== 'Secret') continue
      const namespace = reference.at('namespace').text ?? subject.namespace
      check.require('missing-secret', subject, reference.at('name'), 'Secret', { namespace })
    }
  }
}
