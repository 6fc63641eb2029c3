import { posix } from 'node:path'
import { sameRepository } from '../../render/controllers/repository.ts'
import type { Node } from '../rules/node.ts'
import type { Repository } from './argo.ts'
import { isPlaceholder, type ReferenceCheck } from './check.ts'
import { checkKey } from './pods.ts'
import type { Subject, Target } from './subject.ts'

/** Objects of Flux: the source, what must be there before, the path, where values come from, and what they report. */
export function checkFlux(subject: Subject, check: ReferenceCheck, repository: Repository): void {
  const spec = subject.root.at('spec')
  for (const one of spec.at('dependsOn').items()) {
    const namespace = one.at('namespace').text ?? subject.namespace
    check.require('flux-dependency', subject, one.at('name'), subject.kind, { namespace, severity: 'warning' })
  }
  checkPaths(spec, subject, check, repository)
  const sources = [spec.at('sourceRef'), spec.at('chart', 'spec', 'sourceRef'), spec.at('chartRef')]
  const reported = [...spec.at('eventSources').items(), ...spec.at('resources').items()]
  for (const reference of [...sources, ...reported]) requireSource(reference, subject, check)
  requireSource(spec.at('imageRepositoryRef'), subject, check, 'ImageRepository')
  requireSource(spec.at('providerRef'), subject, check, 'Provider')
  for (const source of [...spec.at('valuesFrom').items(), ...spec.at('postBuild', 'substituteFrom').items()]) {
    const [kind, name] = [source.at('kind').text, source.at('name')]
    if (source.at('optional').isTrue || (kind !== 'ConfigMap' && kind !== 'Secret')) continue
    const isVariables = source.parent?.key === 'substituteFrom'
    const found =
      kind === 'ConfigMap'
        ? check.require('missing-config-map', subject, name, kind, isVariables ? {} : { severity: 'warning' })
        : check.require('missing-secret', subject, name, kind)
    checkKey(found, source.at('valuesKey'), subject, check)
  }
}

function requireSource(
  reference: Node,
  subject: Subject,
  check: ReferenceCheck,
  kind: string | undefined = reference.at('kind').text,
): void {
  const { text } = reference.at('name')
  // `flux bootstrap` makes its own source, and generators make external artifacts.
  if (kind === undefined || kind === 'ExternalArtifact' || text === 'flux-system' || text === '*') return
  const namespace = reference.at('namespace').text ?? subject.namespace
  check.require('flux-source', subject, reference.at('name'), kind, { namespace })
}

/** The folder, and the components beside it, whose paths start at it. */
function checkPaths(spec: Node, subject: Subject, check: ReferenceCheck, repository: Repository): void {
  if (!isOwn(spec.at('sourceRef'), subject, check, repository)) return
  const folder = spec.at('path').text ?? ''
  const exists = (path: string): boolean => cleaned(path) === '.' || repository.exists(cleaned(path))
  const components = spec.at('ignoreMissingComponents').isTrue ? [] : spec.at('components').items()
  const all = [spec.at('path'), spec.at('update', 'path'), ...(exists(folder) ? components : [])]
  for (const path of all) {
    const { text } = path
    const whole = path.key === 'path' ? (text ?? '') : posix.join(folder, text ?? '')
    if (text === undefined || isPlaceholder(whole) || /^[\w+-]+:/.test(text) || exists(whole)) continue
    check.report('flux-path', subject, path, `The path "${text}" does not exist in this repository`, {
      fix: `Write a folder of the repository, relative to ${path.key === 'path' ? 'its root' : 'the path'}.`,
    })
  }
}

function cleaned(path: string): string {
  return posix.normalize(path.replace(/^\/+/, '')).replace(/(?<!\/)\/+$/, '')
}

/** Whether a source is the repository that the files lie in: by its address, or by the name that `flux bootstrap` gives it. */
function isOwn(source: Node, subject: Subject, check: ReferenceCheck, { urls }: Repository): boolean {
  if (source.at('kind').text !== 'GitRepository') return false
  const name = source.at('name').text ?? ''
  const namespace = source.at('namespace').text ?? subject.namespace
  const [found] = check.known.find('GitRepository', name, namespace) as readonly (Target | undefined)[]
  const spec = found?.subject?.root.at('spec')
  const url = spec?.at('url').text
  // Another branch, tag or commit may have what this one does not.
  if (spec?.at('ref').isSet && !['main', 'master'].includes(spec.at('ref', 'branch').text ?? '')) return false
  if (url !== undefined && urls.length > 0) return urls.some((own) => sameRepository(own, url))
  return (found === undefined ? (check.guess(name, 'GitRepository', namespace) ?? name) : name) === 'flux-system'
}
