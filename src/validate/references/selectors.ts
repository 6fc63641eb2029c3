import type { Node } from '../rules/node.ts'
import { isPlaceholder, nearName, type ReferenceCheck } from './check.ts'
import type { ReferenceRuleName } from './rules.ts'
import { type PodTemplate, type Subject, type Target, textMap } from './subject.ts'

type Labels = Readonly<Record<string, string>>

/** Whether labels hold every pair of a selector. */
export function matches(selector: Labels, labels: Labels): boolean {
  return Object.entries(selector).every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value)
}

/** Whether labels satisfy a label selector with `matchLabels` and `matchExpressions`. */
function matchesSelector(selector: Node, labels: Labels): boolean {
  return matcherOf(selector)(labels)
}

/** A label selector, read once for many labels. */
function matcherOf(selector: Node): (labels: Labels) => boolean {
  const wanted = textMap(selector.at('matchLabels'))
  const expressions = selector.at('matchExpressions').items()
  return (labels) => matches(wanted, labels) && expressions.every((expression) => matchesExpression(expression, labels))
}

function matchesExpression(expression: Node, labels: Labels): boolean {
  const key = expression.at('key').text ?? ''
  const values = expression.at('values').list ?? []
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined
  switch (expression.at('operator').text) {
    case 'In':
      return values.includes(value)
    case 'NotIn':
      return !values.includes(value)
    case 'Exists':
      return value !== undefined
    case 'DoesNotExist':
      return value === undefined
    default:
      return true
  }
}

/** The Pod templates behind a Service; undefined where it selects none by itself. */
export function podsOfService(service: Subject, check: ReferenceCheck): PodTemplate[] | undefined {
  const selector = textMap(service.root.at('spec', 'selector'))
  if (Object.keys(selector).length === 0) return undefined
  return check.known.podsWith(selector, service.namespace)
}

/**
 * Says that labels are on no Pod template. Something else may make such Pods (an operator, a Helm release), so it is a
 * notice, and a warning only where a template is almost the one that is meant.
 */
export function sayNoPods(
  rule: ReferenceRuleName,
  subject: Subject,
  selector: Node,
  labels: Labels,
  check: ReferenceCheck,
): void {
  const pairs = Object.entries(labels)
  if (pairs.length === 0 || pairs.some(([key, value]) => isPlaceholder(key + value))) return
  const candidates = check.remember(`pods in ${subject.namespace ?? ''}`, () => check.known.podsIn(subject.namespace))
  const near = check.remember(`pods near ${keyOf(labels, subject.namespace)}`, () =>
    candidates.find((pod) => isNear(labels, pod.labels)),
  )
  const text = pairs.map(([key, value]) => `${key}=${value}`).join(', ')
  if (near === undefined) {
    // Where no workload is known at all, the Pods are plainly somewhere else.
    if (candidates.length === 0 || pairs.some(([key, value]) => isOfOperator(key, value, subject, check))) return
    check.report(rule, subject, selector, `The selector ${text} matches no Pod template in these files`, {
      fix: 'Compare it with the labels under spec.template.metadata.labels of the workload.',
      together: {
        item: `${subject.kind} "${subject.name}"`,
        words: '# selectors match no Pod template in these files',
      },
    })
    return
  }
  const [key, value = ''] = pairs.find(([name, wanted]) => near.labels[name] !== wanted) ?? ['']
  const found = near.labels[key] === undefined ? `no label ${key}` : `${key}=${near.labels[key]}`
  check.report(
    rule,
    subject,
    Object.hasOwn(selector.map ?? {}, key) ? selector.at(key) : selector,
    `${key}=${value} selects no Pods: the nearest, of ${near.owner.kind} "${near.owner.name}", have ${found}`,
    {
      severity: 'warning',
      fix: near.labels[key] === undefined ? `Add the label ${key} to the Pod template.` : `Write ${near.labels[key]}.`,
    },
  )
}

/** Whether a label is one that an operator puts on its Pods: of a vendor, or with the name or kind of a custom resource. */
function isOfOperator(key: string, value: string, { namespace }: Subject, { known }: ReferenceCheck): boolean {
  const vendor = key.includes('/') && !/(^|\.)(kubernetes|k8s)\.io\//.test(key)
  return (vendor && !known.hasLabel(key)) || known.isMade(value, namespace)
}

/** All labels but one are equal, and that one is almost equal; or it is absent while at least two others agree. */
function isNear(selector: Labels, labels: Labels): boolean {
  let key: string | undefined
  for (const one in selector) {
    if (labels[one] === selector[one]) continue
    if (key !== undefined) return false
    key = one
  }
  if (key === undefined) return false
  const value = selector[key] ?? ''
  const label = Object.hasOwn(labels, key) ? labels[key] : undefined
  if (label === undefined) return Object.keys(selector).length >= 3
  return nearName(value, [label]) !== undefined
}

/** PodDisruptionBudget, NetworkPolicy and PodMonitor select Pods by a label selector. */
export function checkPodSelector(subject: Subject, check: ReferenceCheck): void {
  const field = subject.kind === 'NetworkPolicy' ? 'podSelector' : 'selector'
  const selector = subject.root.at('spec', field)
  if (selector.map === undefined || selector.isEmpty) return
  // A selector of every Pod, or of the absence of labels, is meant to be wide.
  const labels = textMap(selector.at('matchLabels'))
  if (Object.keys(labels).length === 0) return
  const isMonitor = subject.kind === 'PodMonitor'
  const namespaces = isMonitor ? monitoredNamespaces(subject) : [subject.namespace]
  const podsIn = (namespace: string | undefined): PodTemplate[] =>
    check.known.podsWith(labels, namespace).filter((pod) => matchesSelector(selector, pod.labels))
  if (namespaces.some((namespace) => podsIn(namespace).length > 0)) return
  const elsewhere = isMonitor ? podsIn(undefined).find(({ owner }) => check.own.has(owner)) : undefined
  if (elsewhere !== undefined) sayElsewhere('pod-selector', elsewhere.owner, subject, check)
  if (elsewhere !== undefined || subject.root.at('spec', 'namespaceSelector').isSet) return
  sayNoPods('pod-selector', subject, selector.at('matchLabels'), labels, check)
}

/** A ServiceMonitor selects Services by their labels, and a port of theirs by name. */
export function checkServiceMonitor(subject: Subject, check: ReferenceCheck): void {
  const spec = subject.root.at('spec')
  const selector = spec.at('selector')
  const labels = textMap(selector.at('matchLabels'))
  if (Object.keys(labels).length === 0 && selector.at('matchExpressions').items().length === 0) return
  const find = (namespace: string | undefined): { selected: readonly Target[]; near: Target | undefined } =>
    check.remember(`services for ${keyOf(selector.value, namespace)}`, () =>
      servicesFor(selector, labels, check.known.candidates('Service', namespace)),
    )
  const namespaces = monitoredNamespaces(subject)
  const found = namespaces.map(find)
  const selected = found.flatMap((one) => one.selected)
  const near = found.find((one) => one.near !== undefined)?.near
  if (selected.length > 0) {
    checkMonitoredPorts(spec, selected, subject, check)
    return
  }
  // Labels such as control-plane=controller-manager stand in many sets by chance.
  const elsewhere = namespaces.includes(undefined)
    ? undefined
    : find(undefined).selected.find(({ subject: service }) => service !== undefined && check.own.has(service))
  if (elsewhere !== undefined) {
    sayElsewhere('service-monitor-selector', elsewhere.subject ?? elsewhere, subject, check)
    return
  }
  if (near === undefined) return
  check.report(
    'service-monitor-selector',
    subject,
    selector,
    `The selector ${textOf(selector)} matches no Service; the labels of Service "${near.name}" are almost these`,
    { severity: 'warning', fix: `Compare it with metadata.labels of Service "${near.name}".` },
  )
}

/** Says that what a monitor selects lies where it does not look. */
function sayElsewhere(
  rule: ReferenceRuleName,
  { kind, name, namespace }: Pick<Target, 'kind' | 'name' | 'namespace'>,
  subject: Subject,
  check: ReferenceCheck,
): void {
  const spec = subject.root.at('spec')
  const where = monitoredNamespaces(subject).map((one) => `"${one}"`)
  const what = kind === 'Service' ? kind : 'Pod template'
  const message = `No ${what} in namespace ${where.join(', ')} has ${textOf(spec.at('selector'))}, but ${kind} "${name}" in namespace "${namespace}" has`
  const why = spec.at('namespaceSelector').isSet ? '' : ': without it a monitor looks in its own namespace alone'
  const fix = `Set namespaceSelector.matchNames to ["${namespace}"]${why}.`
  check.report(rule, subject, spec.at('selector'), message, { severity: 'warning', fix })
}

/** A label selector as kubectl writes it: `app=web, tier in (a, b)`. */
function textOf(selector: Node): string {
  const pairs = Object.entries(textMap(selector.at('matchLabels'))).map(([key, value]) => `${key}=${value}`)
  const expressions = selector.at('matchExpressions').items()
  const others = expressions.map((one) => {
    const values = (one.at('values').list ?? []).join(', ')
    return [one.at('key').text, one.at('operator').text?.toLowerCase(), values && `(${values})`]
      .filter(Boolean)
      .join(' ')
  })
  return [...pairs, ...others].join(', ')
}

/** The namespaces that a monitor looks in; undefined is any. */
function monitoredNamespaces({ root, namespace }: Subject): readonly (string | undefined)[] {
  const selector = root.at('spec', 'namespaceSelector')
  const names = selector
    .at('matchNames')
    .items()
    .flatMap(({ text }) => text ?? [])
  if (selector.at('any').isTrue) return [undefined]
  return names.length > 0 ? names : [namespace]
}

/** The Services that a selector selects; where there are none, the one that is almost selected. */
function servicesFor(
  selector: Node,
  labels: Labels,
  services: readonly Target[],
): { selected: readonly Target[]; near: Target | undefined } {
  const isSelected = matcherOf(selector)
  const selected = services.filter(({ subject }) => subject !== undefined && isSelected(labelsOf(subject)))
  if (selected.length > 0) return { selected, near: undefined }
  const near = services.find(({ subject }) => subject !== undefined && isNear(labels, labelsOf(subject)))
  return { selected, near }
}

/** What a search among all objects depends on. */
function keyOf(selector: unknown, namespace: string | undefined): string {
  return `${namespace ?? ''}\n${JSON.stringify(selector, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))}`
}

function checkMonitoredPorts(spec: Node, services: readonly Target[], subject: Subject, check: ReferenceCheck): void {
  const ports = services.flatMap((target) => target.subject?.root.at('spec', 'ports').items() ?? [])
  const names = ports.flatMap((port) => port.at('name').text ?? [])
  for (const endpoint of spec.at('endpoints').items()) {
    const port = endpoint.at('port')
    if (port.text === undefined || names.includes(port.text)) continue
    check.report(
      'service-port',
      subject,
      port,
      `No port is named "${port.text}" in ${services.map(({ name }) => `Service "${name}"`).join(', ')}: ${named(names)}`,
      { severity: 'warning', fix: names[0] === undefined ? 'Name the port of the Service.' : `Write ${names[0]}.` },
    )
  }
}

function named(names: readonly string[]): string {
  return names.length === 0 ? 'its ports have no names' : `there are ${names.join(', ')}`
}

const labelsOfSubjects = new WeakMap<Subject, Labels>()

function labelsOf(subject: Subject): Labels {
  const known = labelsOfSubjects.get(subject)
  if (known !== undefined) return known
  const labels = textMap(subject.root.at('metadata', 'labels'))
  labelsOfSubjects.set(subject, labels)
  return labels
}
