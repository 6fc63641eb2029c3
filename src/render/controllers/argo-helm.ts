import { posix } from 'node:path'
import picomatch from 'picomatch'
import type { Node } from '../../yaml/field.ts'
import type { HelmRoot, Values } from '../root.ts'
import { type ApplicationSource, rootOf, withEnvironment } from './argo-source.ts'
import { isOwn, kindOf, pathInRepository, type RenderedRepository } from './repository.ts'
import { SetSyntaxError, setInto } from './set-syntax.ts'
import { literalValues, textValues, valuesFile } from './values.ts'

/**
 * A chart with what an Application says of it; undefined where values lie in another repository.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/helm/
 */
export function chartRoot(about: ApplicationSource): HelmRoot | undefined {
  const { source, folder, manifest, repository } = about
  const helm = source.at('helm')
  const files: Values[] = []
  for (const node of helm.at('valueFiles').items()) {
    const path = valuesPath(withEnvironment(refKept(node.text ?? ''), about).replace('\0', '$'), about)
    if (path === undefined) return undefined
    const mayMiss = helm.at('ignoreMissingValueFiles').isTrue
    const named = manifest.locate(node.path, 'value')
    for (const file of matching(path, repository)) {
      if (kindOf(repository, file) === undefined && mayMiss) continue
      files.push({ ...valuesFile(file, repository.sources), named })
    }
  }
  const own = rootOf(about)
  const literal = literalValues(helm.at('valuesObject'), manifest)
  const parameters = [
    ...helm
      .at('parameters')
      .items()
      .map((one) => parameter(one, about)),
    ...helm
      .at('fileParameters')
      .items()
      .map((one) => fileParameter(one, folder, about)),
  ]
  return {
    tool: 'helm',
    ...own,
    namespace: helm.at('namespace').text ?? own.namespace,
    release: helm.at('releaseName').text ?? manifest.name ?? 'release',
    values: [
      ...files,
      ...(literal.length > 0 ? literal : textValues(helm.at('values'), manifest, repository.sources)),
      ...parameters,
    ],
    skipsSchema: helm.at('skipSchemaValidation').isTrue,
    apiVersions: helm
      .at('apiVersions')
      .items()
      .flatMap(({ text }) => text ?? []),
    kubeVersion: helm.at('kubeVersion').text,
  }
}

/** The name of a source at the beginning is no variable. */
function refKept(text: string): string {
  return text.replace(/^\$(?=[\w-]+\/)/, '\0')
}

function parameter(node: Node, about: ApplicationSource): Values {
  const isText = node.at('forceString').isTrue
  const given = withEnvironment(String(node.at('value').value ?? ''), about)
  return single(isText ? '--set-string' : '--set', node, escaped(given), 'value', isText, about)
}

function fileParameter(node: Node, folder: string, about: ApplicationSource): Values {
  const path = posix.join(folder, withEnvironment(node.at('path').text ?? '', about))
  const text = about.repository.sources.text(path) ?? ''
  const value = single('--set-file', node, text.replaceAll(/[\\,[\]{}]/g, '\\$&'), 'path', true, about)
  const name = String(node.at('name').value)
  return { ...value, file: path, named: value.locate([], 'value'), options: ['--set-file', `${name}=${path}`] }
}

/** @param field what of the parameter a person would edit. */
function single(
  option: string,
  node: Node,
  given: string,
  field: string,
  isText: boolean,
  { manifest }: ApplicationSource,
): Values {
  const text = `${String(node.at('name').value)}=${given}`
  const value: Record<string, unknown> = {}
  try {
    setInto(value, text, isText)
  } catch (error) {
    // Helm says it itself.
    if (!(error instanceof SetSyntaxError)) throw error
  }
  const place = manifest.locate(node.at(field).path, 'value')
  return { file: undefined, value, locate: () => place, options: [option, text] }
}

/** Argo CD takes commas as they stand, but in lists: `{a,b}`. */
function escaped(value: string): string {
  return /^\{.*\}$/s.test(value) ? value : value.replaceAll(/(?<!\\),/g, '\\,')
}

/** `$ref/path` is a path of the source that has the name, `/path` one of the repository, others are relative to the chart. */
function valuesPath(text: string, { folder, sources, repository }: ApplicationSource): string | undefined {
  const [, name, path = ''] = /^\$(\w[\w-]*)\/(.*)$/.exec(text) ?? []
  if (name !== undefined) {
    const source = sources.find((one) => one.at('ref').text === name)
    return source === undefined || !isOwn(repository, source.at('repoURL').text)
      ? undefined
      : pathInRepository(repository, path)
  }
  return text.startsWith('/') ? pathInRepository(repository, text) : posix.join(folder, text)
}

/** The files that a pattern means, those of a folder before those below it; a plain path means itself. */
function matching(path: string, repository: RenderedRepository): string[] {
  const { base, isGlob } = picomatch.scan(path)
  if (!isGlob || kindOf(repository, path) !== undefined) return [path]
  const matches = picomatch(path, { dot: true })
  const start = base === '' ? '.' : base
  const found =
    kindOf(repository, start) === 'directory' ? filesBelow(start, repository).filter((one) => matches(one)) : []
  return found.length === 0 ? [path] : found
}

function filesBelow(folder: string, repository: RenderedRepository): string[] {
  const entries = [...repository.files.list(folder)].sort((a, b) => (a.name < b.name ? -1 : 1))
  const paths = (kind: string): string[] =>
    entries.filter((one) => one.kind === kind).map(({ name }) => (folder === '.' ? name : `${folder}/${name}`))
  return [...paths('file'), ...paths('directory').flatMap((one) => filesBelow(one, repository))]
}
