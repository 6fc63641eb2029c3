import type { Node } from '../rules/node.ts'
import type { ReferenceCheck } from './check.ts'
import type { Subject } from './subject.ts'

const serviceFields = {
  canary: ['canaryService', 'stableService'],
  blueGreen: ['activeService', 'previewService'],
} as const

/** Argo Rollouts: Services, traffic routing, analyses and the workload it takes over. */
export function checkRollout(subject: Subject, check: ReferenceCheck): void {
  const spec = subject.root.at('spec')
  const canary = spec.at('strategy', 'canary')
  const blueGreen = spec.at('strategy', 'blueGreen')
  const services = [
    ...serviceFields.canary.map((field) => canary.at(field)),
    ...serviceFields.blueGreen.map((field) => blueGreen.at(field)),
    canary.at('pingPong', 'pingService'),
    canary.at('pingPong', 'pongService'),
  ]
  for (const service of services) check.require('missing-service', subject, service, 'Service')
  const workload = spec.at('workloadRef')
  check.require('missing-workload', subject, workload.at('name'), workload.at('kind').text ?? 'Deployment')
  checkTraffic(canary.at('trafficRouting'), subject, check)
  for (const analysis of analysesOf(canary, blueGreen)) checkAnalysis(analysis, subject, check)
}

function checkTraffic(routing: Node, subject: Subject, check: ReferenceCheck): void {
  const istio = routing.at('istio')
  for (const service of [istio.at('virtualService'), ...istio.at('virtualServices').items()]) {
    check.require('missing-workload', subject, service.at('name'), 'VirtualService')
  }
  check.require('missing-workload', subject, istio.at('destinationRule', 'name'), 'DestinationRule')
  const nginx = [routing.at('nginx', 'stableIngress'), ...routing.at('nginx', 'stableIngresses').items()]
  for (const ingress of [...nginx, routing.at('alb', 'ingress')]) {
    check.require('missing-workload', subject, ingress, 'Ingress')
  }
}

function analysesOf(canary: Node, blueGreen: Node): Node[] {
  const steps = canary.at('steps').items()
  return [
    canary.at('analysis'),
    blueGreen.at('prePromotionAnalysis'),
    blueGreen.at('postPromotionAnalysis'),
    ...steps.map((step) => step.at('analysis')),
    ...steps.map((step) => step.at('experiment')),
  ]
}

function checkAnalysis(analysis: Node, subject: Subject, check: ReferenceCheck): void {
  for (const template of [...analysis.at('templates').items(), ...analysis.at('analyses').items()]) {
    const isClusterWide = template.at('clusterScope').isTrue
    check.require(
      'missing-analysis-template',
      subject,
      template.at('templateName'),
      isClusterWide ? 'ClusterAnalysisTemplate' : 'AnalysisTemplate',
      isClusterWide ? { namespace: undefined } : {},
    )
  }
}
