import { need, notNegative, oneOf, portNumber, portNumberOrName, shown } from '../checks.ts'
import type { Node } from '../node.ts'
import type { Review, Rule } from '../rule.ts'
import { headerNameFault } from '../values/names.ts'
import { POD_KINDS, podSpecAround, roleOf } from './pods.ts'

const PROBES = 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'
const HOOKS = 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/'
const PROBE_NAMES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const

export const probeRules = [
  {
    name: 'probe-handler',
    summary: 'A probe has exactly one of exec, httpGet, tcpSocket and grpc, complete.',
    cites: PROBES,
    kinds: POD_KINDS,
    check(container, review) {
      for (const probe of probesOf(container, review))
        checkHandler(review, probe, ['exec', 'httpGet', 'tcpSocket', 'grpc'])
    },
  },
  {
    name: 'probe-thresholds',
    summary:
      'Times and thresholds of probes are not negative; the successThreshold of liveness and startup probes is 1.',
    cites:
      'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes',
    kinds: POD_KINDS,
    check(container, review) {
      for (const probe of probesOf(container, review)) checkTimes(review, probe)
    },
  },
  {
    name: 'init-container-probes',
    summary: 'An init container has no probes and no lifecycle, unless its restartPolicy is Always (since 1.29).',
    cites: 'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior',
    kinds: POD_KINDS,
    check(container, review) {
      if (roleOf(container, review) !== 'init') return
      for (const name of ['lifecycle', ...PROBE_NAMES]) {
        const field = container.at(name)
        if (field.isSet)
          review.refuse(field, `${name} must not stand in an init container without restartPolicy: Always`)
      }
    },
  },
  {
    name: 'lifecycle-handler',
    summary:
      'A postStart or preStop hook has exactly one of exec, httpGet, tcpSocket and (since 1.30) sleep, complete.',
    cites: HOOKS,
    kinds: POD_KINDS,
    check(container, review) {
      const role = roleOf(container, review)
      if (role !== 'main' && role !== 'sidecar') return
      const handlers = ['exec', 'httpGet', 'tcpSocket', ...(review.minor >= 30 ? ['sleep'] : [])]
      for (const name of ['postStart', 'preStop']) {
        const hook = container.at('lifecycle', name)
        if (!hook.isSet) continue
        checkHandler(review, hook, handlers)
        if (review.minor >= 30) checkSleep(review, hook.at('sleep'), podSpecAround(container))
      }
    },
  },
] as const satisfies readonly Rule[]

function probesOf(container: Node, review: Review): readonly Node[] {
  const role = roleOf(container, review)
  if (role !== 'main' && role !== 'sidecar') return []
  return PROBE_NAMES.map((name) => container.at(name)).filter((probe) => probe.map !== undefined)
}

function checkHandler(review: Review, parent: Node, names: readonly string[]): void {
  const [handler, ...others] = names.map((name) => parent.at(name)).filter((node) => node.isSet)
  if (handler === undefined) {
    review.refuse(parent, `${parent.key} must have a handler: one of ${names.join(', ')}`)
    return
  }
  for (const other of others)
    review.refuse(other, `${other.key} must not stand beside ${handler.key}: one handler is allowed`)
  if (handler.map === undefined) return
  if (handler.key === 'exec') need(review, handler.at('command'), 'for exec')
  if (handler.key === 'tcpSocket') portNumberOrName(review, handler.at('port'))
  if (handler.key === 'grpc') checkGrpcPort(review, handler.at('port'))
  if (handler.key !== 'httpGet') return
  portNumberOrName(review, handler.at('port'))
  oneOf(review, handler.at('scheme'), ['HTTP', 'HTTPS'])
  const headers = handler.at('httpHeaders')
  for (const header of headers.items()) {
    const name = header.at('name').value ?? ''
    const fault = typeof name === 'string' ? headerNameFault(name) : undefined
    if (fault !== undefined) review.refuse(headers, `the header name ${shown(name)} ${fault}`)
  }
}

function checkGrpcPort(review: Review, port: Node): void {
  if (port.isSet) portNumber(review, port)
  else review.refuse(port, 'port is required: a number between 1 and 65535')
}

function checkTimes(review: Review, probe: Node): void {
  notNegative(
    review,
    probe,
    'initialDelaySeconds',
    'timeoutSeconds',
    'periodSeconds',
    'successThreshold',
    'failureThreshold',
  )
  const success = probe.at('successThreshold')
  if (probe.key !== 'readinessProbe' && success.number !== undefined && success.number > 1) {
    review.refuse(success, `successThreshold is ${success.number}, but must be 1 in a ${probe.key}`, 'Write 1')
  }
  const grace = probe.at('terminationGracePeriodSeconds')
  if (grace.number === undefined) return
  if (probe.key === 'readinessProbe')
    review.refuse(grace, 'terminationGracePeriodSeconds must not stand in a readinessProbe')
  else if (grace.number <= 0)
    review.refuse(grace, `terminationGracePeriodSeconds is ${grace.number}, but must be greater than 0`)
}

function checkSleep(review: Review, sleep: Node, podSpec: Node): void {
  if (sleep.map === undefined) return
  const seconds = sleep.at('seconds').number ?? 0
  const grace = podSpec.at('terminationGracePeriodSeconds').number ?? 30
  const least = review.minor >= 33 ? 0 : 1
  if (seconds < least || seconds > grace) {
    review.refuse(
      sleep,
      `sleep lasts ${shown(seconds)} seconds, but must last between ${least} and ${grace}: terminationGracePeriodSeconds`,
    )
  }
}
