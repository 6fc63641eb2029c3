import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import { isObject } from '../../value.ts'
import { Node } from '../../yaml/field.ts'
import { kustomizationNames } from '../kustomization.ts'
import type { Addition, Additions } from '../overlay.ts'
import type { HelmRoot, KustomizeRoot, Root, Values } from '../root.ts'
import type { Finding } from '../rules.ts'
import { type Asked, isOwn, kindOf, nothingAsked, pathInRepository, type RenderedRepository } from './repository.ts'
import { SetSyntaxError, setInto } from './set-syntax.ts'
import { literalValues, textValues, valuesFile } from './values.ts'

/**
 * What an Argo CD Application renders: the sources whose path is in the repository. Plain folders are applied as they stand.
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
    return { ...nothingAsked, elsewhere: [`${titleOf(manifest)} (${manifest.file})`] }
  }
  const folder = pathInRepository(repository, path.text ?? '.')
  if (folder === undefined) return { ...nothingAsked, findings: [leavesRepository(path, manifest)] }
  if (kindOf(repository, folder) !== 'directory') return nothingAsked
  if (kindOf(repository, posix.join(folder, 'Chart.yaml')) === 'file') {
    const root = chartRoot(source, spec, folder, sources, manifest, repository)
    return root === undefined
      ? { ...nothingAsked, elsewhere: [`${titleOf(manifest)} (${manifest.file})`] }
      : { ...nothingAsked, roots: [root] }
  }
  const isKustomization = kustomizationNames.some((name) => kindOf(repository, posix.join(folder, name)) === 'file')
  return isKustomization
    ? { ...nothingAsked, roots: [kustomizeRoot(source, spec, folder, manifest, repository)] }
    : nothingAsked
}

function titleOf({ namespace, name }: Manifest): string {
  return `Application ${[namespace, name].filter((one) => one !== undefined).join('/')}`
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

function rootOf(source: Node, spec: Node, folder: string, manifest: Manifest) {
  const destination = spec.at('destination')
  const { text: server } = destination.at('server')
  return {
    name: titleOf(manifest),
    folder,
    place: manifest.locate(source.at('path').path, 'value'),
    owner: manifest,
    cluster: `Argo CD ${server ?? destination.at('name').text ?? ''}`,
    namespace: destination.at('namespace').text,
  } satisfies Partial<Root>
}

function kustomizeRoot(
  source: Node,
  spec: Node,
  folder: string,
  manifest: Manifest,
  repository: RenderedRepository,
): KustomizeRoot {
  const settings = repository.find('ConfigMap', 'argocd', 'argocd-cm')
  const options = new Node(settings?.object).at('data', 'kustomize.buildOptions').text ?? ''
  return {
    tool: 'kustomize',
    ...rootOf(source, spec, folder, manifest),
    additions: additionsOf(source.at('kustomize'), manifest),
    unrestricted: options.includes('LoadRestrictionsNone'),
    variables: undefined,
  }
}

function additionsOf(settings: Node, manifest: Manifest): Additions {
  const added = (node: Node, value: unknown = node.value): Addition => ({ value, path: node.path })
  const fields = ['namespace', 'namePrefix', 'nameSuffix', 'commonAnnotations'].flatMap((field) => {
    const node = settings.at(field)
    return node.isEmpty ? [] : [[field, added(node)] as const]
  })
  const labels = settings.at('commonLabels')
  const pairs = { pairs: labels.value, includeSelectors: !settings.at('labelWithoutSelector').isTrue }
  return {
    fields: Object.fromEntries(fields),
    items: {
      labels: labels.isEmpty ? [] : [added(labels, pairs)],
      images: settings
        .at('images')
        .items()
        .map((node) => added(node, imageOf(node.text ?? ''))),
      replicas: settings
        .at('replicas')
        .items()
        .map((node) => added(node, { name: node.at('name').value, count: Number(node.at('count').value) })),
      patches: settings
        .at('patches')
        .items()
        .map((node) => added(node)),
      components: settings
        .at('components')
        .items()
        .map((node) => added(node)),
    },
    locate: (path, at) => manifest.locate(path, at),
  }
}

/** `[old=]new[:tag][@digest]`, as `kustomize edit set image` takes it. */
function imageOf(text: string): Record<string, string> {
  const [, old, image = '', tag, digest] = /^(?:([^=]+)=)?([^@]*?)(?::([\w.-]+))?(?:@(.+))?$/.exec(text) ?? []
  return {
    name: old ?? image,
    ...(old === undefined ? {} : { newName: image }),
    ...(tag === undefined ? {} : { newTag: tag }),
    ...(digest === undefined ? {} : { digest }),
  }
}

/** Undefined where values lie in another repository. */
function chartRoot(
  source: Node,
  spec: Node,
  folder: string,
  sources: readonly Node[],
  manifest: Manifest,
  repository: RenderedRepository,
): HelmRoot | undefined {
  const helm = source.at('helm')
  const files: Values[] = []
  for (const node of helm.at('valueFiles').items()) {
    const path = valuesPath(node.text ?? '', folder, sources, repository)
    if (path === undefined) return undefined
    if (kindOf(repository, path) === undefined && helm.at('ignoreMissingValueFiles').isTrue) continue
    files.push({ ...valuesFile(path, repository.sources), named: manifest.locate(node.path, 'value') })
  }
  const own = rootOf(source, spec, folder, manifest)
  const literal = literalValues(helm.at('valuesObject'), manifest)
  return {
    tool: 'helm',
    ...own,
    namespace: helm.at('namespace').text ?? own.namespace,
    release: helm.at('releaseName').text ?? manifest.name ?? 'release',
    values: [
      ...files,
      ...(literal.length > 0 ? literal : textValues(helm.at('values'), manifest, repository.sources)),
      ...helm
        .at('parameters')
        .items()
        .map((one) => parameter(one, manifest)),
    ],
  }
}

function parameter(node: Node, manifest: Manifest): Values {
  const isText = node.at('forceString').isTrue
  const text = `${String(node.at('name').value)}=${escaped(String(node.at('value').value ?? ''))}`
  const value: Record<string, unknown> = {}
  try {
    setInto(value, text, isText)
  } catch (error) {
    // Helm says it itself.
    if (!(error instanceof SetSyntaxError)) throw error
  }
  const place = manifest.locate(node.at('value').path, 'value')
  return { file: undefined, value, locate: () => place, options: [isText ? '--set-string' : '--set', text] }
}

/** Argo CD takes commas as they stand, but in lists: `{a,b}`. */
function escaped(value: string): string {
  return /^\{.*\}$/s.test(value) ? value : value.replaceAll(/(?<!\\),/g, '\\,')
}

/** `$ref/path` is a path of the source that has the name, `/path` one of the repository, others are relative to the chart. */
function valuesPath(
  text: string,
  folder: string,
  sources: readonly Node[],
  repository: RenderedRepository,
): string | undefined {
  const [, name, path = ''] = /^\$(\w[\w-]*)\/(.*)$/.exec(text) ?? []
  if (name !== undefined) {
    const source = sources.find((one) => one.at('ref').text === name)
    return source === undefined || !isOwn(repository, source.at('repoURL').text)
      ? undefined
      : pathInRepository(repository, path)
  }
  return text.startsWith('/') ? pathInRepository(repository, text) : posix.join(folder, text)
}

/** An Application that an ApplicationSet makes: its fields stand in the template. */
export function generated(set: Manifest, template: unknown): Manifest {
  const object = { apiVersion: set.apiVersion, kind: 'Application', ...(isObject(template) ? template : {}) }
  const { text: name } = new Node(object).at('metadata', 'name')
  const { text: namespace } = new Node(object).at('metadata', 'namespace')
  return {
    ...set,
    kind: 'Application',
    name,
    namespace: namespace ?? set.namespace,
    object,
    locate: (path, at) => set.locate(['spec', 'template', ...path], at),
  }
}
