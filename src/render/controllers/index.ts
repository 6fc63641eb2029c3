import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Root } from '../root.ts'
import { applicationSetRoots } from './application-sets.ts'
import { applicationRoots } from './argo.ts'
import { helmReleaseRoot, kustomizationRoot } from './flux.ts'
import type { Asked, RenderedRepository } from './repository.ts'

/** What an object asks a controller to render; undefined where it is no object of a controller. */
export function askedBy(manifest: Manifest, repository: RenderedRepository): Asked | undefined {
  const group = manifest.apiVersion.split('/')[0]
  if (group === 'kustomize.toolkit.fluxcd.io' && manifest.kind === 'Kustomization') {
    return oneRoot(kustomizationRoot(manifest, repository), manifest)
  }
  if (group === 'helm.toolkit.fluxcd.io' && manifest.kind === 'HelmRelease') {
    return oneRoot(helmReleaseRoot(manifest, repository), manifest)
  }
  if (group === 'argoproj.io' && manifest.kind === 'Application') return applicationRoots(manifest, repository)
  if (group === 'argoproj.io' && manifest.kind === 'ApplicationSet') return applicationSetRoots(manifest, repository)
  return undefined
}

function oneRoot(root: Root | undefined, { kind, namespace, name, file }: Manifest): Asked {
  const called = `${kind} ${[namespace, name].filter((one) => one !== undefined).join('/')} (${file})`
  return root === undefined
    ? { roots: [], findings: [], elsewhere: [called] }
    : { roots: [root], findings: [], elsewhere: [] }
}
