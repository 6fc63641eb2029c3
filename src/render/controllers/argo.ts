import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import { Node } from '../../yaml/field.ts'
import { kustomizationNames } from '../kustomization.ts'
import type { Finding } from '../rules.ts'
import { directoryRoot, isDirectory } from './argo-directory.ts'
import { chartRoot } from './argo-helm.ts'
import { kustomizeRoot } from './argo-kustomize.ts'
import { type ApplicationSource, titleOf } from './argo-source.ts'
import { type Asked, isOwn, kindOf, nothingAsked, pathInRepository, type RenderedRepository } from './repository.ts'

/**
 * What an Argo CD Application renders: the sources whose path is in the repository.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
export function applicationRoots(manifest: Manifest, repository: RenderedRepository): Asked {
  const spec = new Node(manifest.object).at('spec')
  const several = spec.at('sources').items()
  const sources = several.length > 0 ? several : spec.at('source').isSet ? [spec.at('source')] : []
  const asked = sources.map((source) => askedBySource(source, spec, sources, manifest, repository))
  return {
    roots: asked.flatMap(({ roots }) => roots),
    findings: asked.flatMap(({ findings }) => findings),
    elsewhere: asked.flatMap(({ elsewhere }) => elsewhere),
  }
}

function askedBySource(
  source: Node,
  spec: Node,
  sources: readonly Node[],
  manifest: Manifest,
  repository: RenderedRepository,
): Asked {
  const path = source.at('path')
  const isChart = source.at('chart').isSet
  if (path.text === undefined && !isChart) return nothingAsked
  if (isChart || source.at('plugin').isSet || !isOwn(repository, source.at('repoURL').text)) {
    return elsewhere(manifest)
  }
  const folder = pathInRepository(repository, path.text ?? '.')
  if (folder === undefined) return { ...nothingAsked, findings: [leavesRepository(path, manifest)] }
  if (kindOf(repository, folder) !== 'directory') return nothingAsked
  const about: ApplicationSource = { source, spec, sources, folder, manifest, repository }
  const has = (name: string): boolean => kindOf(repository, posix.join(folder, name)) === 'file'
  const asDirectory = (): Asked => {
    const root = directoryRoot(about)
    return root === undefined ? elsewhere(manifest, 'Jsonnet is not evaluated') : { ...nothingAsked, roots: [root] }
  }
  if (isDirectory(about)) return asDirectory()
  if (has('Chart.yaml')) {
    const root = chartRoot(about)
    return root === undefined ? elsewhere(manifest) : { ...nothingAsked, roots: [root] }
  }
  if (kustomizationNames.some(has)) return { ...nothingAsked, roots: [kustomizeRoot(about)] }
  return asDirectory()
}

function elsewhere(manifest: Manifest, why?: string): Asked {
  const place = why === undefined ? manifest.file : `${manifest.file}: ${why}`
  return { ...nothingAsked, elsewhere: [`${titleOf(manifest)} (${place})`] }
}

function leavesRepository(path: Node, manifest: Manifest): Finding {
  return {
    ...manifest.locate(path.path, 'value'),
    rule: 'application-path',
    category: 'reference',
    severity: 'error',
    message: `The path "${path.text}" leads out of the repository`,
    fix: 'Write a folder of the repository, relative to its root.',
  }
}
