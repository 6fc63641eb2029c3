import type { Node } from '../rules/node.ts'
import type { Judgement } from './say.ts'
import type { Subject } from './subject.ts'

const serviceFields = {
  canary: ['canaryService', 'stableService'],
  blueGreen: ['activeService', 'previewService'],
} as const

/** Argo Rollouts: Services, traffic routing, analyses and the workload it takes over. */
export function checkRollout(subject: Subject, judgement: Judgement): void {
  const spec = subject.root.at('spec')
  const canary = spec.at('strategy', 'canary')
  const blueGreen = spec.at('strategy', 'blueGreen')
  const services = [
    ...serviceFields.canary.map((field) => canary.at(field)),
    ...serviceFields.blueGreen.map((field) => blueGreen.at(field)),
    canary.at('pingPong', 'pingService'),
    canary.at('pingPong', 'pongService'),
  ]
  for (const service of services) judgement.require('missing-service', subject, service, 'Service')
  const workload = spec.at('workloadRef')
  judgement.require('missing-workload', subject, workload.at('name'), workload.at('kind').text ?? 'Deployment')
  checkTraffic(canary.at('trafficRouting'), subject, judgement)
  for (const analysis of analysesOf(canary, blueGreen)) checkAnalysis(analysis, subject, judgement)
}

function checkTraffic(routing: Node, subject: Subject, judgement: Judgement): void {
  const istio = routing.at('istio')
  for (const service of [istio.at('virtualService'), ...istio.at('virtualServices').items()]) {
    judgement.require('missing-workload', subject, service.at('name'), 'VirtualService')
  }
  judgement.require('missing-workload', subject, istio.at('destinationRule', 'name'), 'DestinationRule')
  const nginx = [routing.at('nginx', 'stableIngress'), ...routing.at('nginx', 'stableIngresses').items()]
  for (const ingress of [...nginx, routing.at('alb', 'ingress')]) {
    judgement.require('missing-workload', subject, ingress, 'Ingress')
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

function checkAnalysis(analysis: Node, subject: Subject, judgement: Judgement): void {
  for (const template of [...analysis.at('templates').items(), ...analysis.at('analyses').items()]) {
    const isClusterWide = template.at('clusterScope').isTrue
    judgement.require(
      'missing-analysis-template',
      subject,
      template.at('templateName'),
      isClusterWide ? 'ClusterAnalysisTemplate' : 'AnalysisTemplate',
      isClusterWide ? { namespace: undefined } : {},
    )
  }
}
