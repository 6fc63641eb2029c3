import { posix } from 'node:path'
import { sameRepository } from '../../render/controllers/repository.ts'
import type { Node } from '../rules/node.ts'
import { isPlaceholder, type ReferenceCheck } from './check.ts'
import type { Subject } from './subject.ts'

/** The repository that the files lie in. */
export interface Repository {
  /** Its addresses, however written; empty where none is known. */
  readonly urls: readonly string[]
  /** Whether a file or folder is there; the path is relative to the root of the repository. */
  exists(path: string): boolean
}

/** Argo CD Application and ApplicationSet template: project, and the paths of sources in this repository. */
export function checkApplication(subject: Subject, check: ReferenceCheck, repository: Repository): void {
  const spec = subject.kind === 'ApplicationSet' ? subject.root.at('spec', 'template', 'spec') : subject.root.at('spec')
  const project = spec.at('project')
  if (project.text !== 'default' && check.known.candidates('AppProject').length > 0) {
    check.require('application-project', subject, project, 'AppProject', { namespace: undefined })
  }
  for (const source of [spec.at('source'), ...spec.at('sources').items()]) {
    checkPath(source, subject, check, repository)
  }
}

function checkPath(source: Node, subject: Subject, check: ReferenceCheck, repository: Repository): void {
  const path = source.at('path')
  const url = source.at('repoURL').text
  if (path.text === undefined || url === undefined || source.at('chart').isSet) return
  if (isPlaceholder(path.text) || isPlaceholder(url) || !repository.urls.some((own) => sameRepository(own, url))) return
  const clean = path.text.replace(/^\.?\/+/, '').replace(/(?<!\/)\/+$/, '')
  if (clean === '' || clean === '.' || repository.exists(clean)) return
  // What leads out of the repository is said where it is rendered.
  if (/^\.\.(?:\/|$)/.test(posix.normalize(clean))) return
  // The branch that is named may have what this one does not have yet.
  const revision = source.at('targetRevision').text ?? 'HEAD'
  check.report('application-path', subject, path, `The path "${path.text}" does not exist in this repository`, {
    severity: ['HEAD', 'main', 'master'].includes(revision) ? 'error' : 'warning',
    fix: 'Write a folder of the repository, relative to its root.',
  })
}
