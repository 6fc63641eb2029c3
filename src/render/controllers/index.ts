import type { Manifest } from '../../kubernetes/manifest.ts'
import { applicationSetRoots } from './application-sets.ts'
import { applicationRoots } from './argo.ts'
import { instanceRoots, kustomizationRoots } from './flux.ts'
import { helmReleaseRoots } from './helm-release.ts'
import type { Asked, RenderedRepository } from './repository.ts'

/** What an object asks a controller to render; undefined where it is no object of a controller. */
export function askedBy(manifest: Manifest, repository: RenderedRepository): Asked | undefined {
  const group = manifest.apiVersion.split('/')[0]
  if (group === 'kustomize.toolkit.fluxcd.io' && manifest.kind === 'Kustomization') {
    return kustomizationRoots(manifest, repository)
  }
  if (group === 'fluxcd.controlplane.io' && manifest.kind === 'FluxInstance') return instanceRoots(manifest, repository)
  if (group === 'helm.toolkit.fluxcd.io' && manifest.kind === 'HelmRelease') {
    return helmReleaseRoots(manifest, repository)
  }
  if (group === 'argoproj.io' && manifest.kind === 'Application') return applicationRoots(manifest, repository)
  if (group === 'argoproj.io' && manifest.kind === 'ApplicationSet') return applicationSetRoots(manifest, repository)
  return undefined
}
