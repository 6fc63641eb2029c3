import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import { isObject } from '../../value.ts'
import { Node } from '../../yaml/field.ts'
import type { FieldPath } from '../../yaml/field-path.ts'
import { type Addition, type Additions, noAdditions } from '../overlay.ts'
import type { KustomizeRoot } from '../root.ts'
import { type Asked, isOwn, kindOf, nothingAsked, pathInRepository, type RenderedRepository } from './repository.ts'
import { fieldWith, isElsewhere } from './values.ts'
import { hasVariable, type Variables } from './variables.ts'

/**
 * What a Flux Kustomization renders: its path, where that is in this repository.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export function kustomizationRoots(manifest: Manifest, repository: RenderedRepository): Asked {
  const spec = new Node(manifest.object).at('spec')
  const title = `Kustomization ${[manifest.namespace, manifest.name].filter((one) => one !== undefined).join('/')}`
  const isOurs = isOwnSource(spec.at('sourceRef'), manifest, repository)
  const folder = isOurs ? pathInRepository(repository, spec.at('path').text ?? '.') : undefined
  // Every repository and artifact has a root: it is this one's only where its address says so.
  const isKnown = spec.at('sourceRef', 'kind').text === 'GitRepository' && repository.urls.length > 0
  const isNamed = spec.at('path').text !== undefined && spec.at('sourceRef', 'name').text === 'flux-system'
  const isVague = folder === repository.root && !isKnown && !isNamed
  if (folder === undefined || isVague || kindOf(repository, folder) !== 'directory')
    return { ...nothingAsked, elsewhere: [`${title} (${manifest.file})`] }
  const root: KustomizeRoot = {
    tool: 'kustomize',
    name: title,
    folder,
    file: manifest.file,
    place: () => manifest.locate(['spec', 'path'], 'value'),
    owner: manifest,
    cluster: clusterOf(spec),
    namespace: spec.at('targetNamespace').text,
    additions: additionsOf(spec, manifest, folder, repository),
    unrestricted: true,
    // What lacks a field that Flux requires, something completes that is not here.
    isPartial: !spec.at('interval').isSet || !spec.at('sourceRef').isSet,
    variables: variablesOf(spec.at('postBuild'), manifest, repository),
  }
  return { ...nothingAsked, roots: [root] }
}

/**
 * What a FluxInstance syncs: the root of the cluster, for which it makes a source and a Kustomization. `spec.kustomize`
 * may patch that Kustomization, so that more is done to what is there than is known.
 * https://fluxoperator.dev/docs/crd/fluxinstance/#sync-configuration
 */
export function instanceRoots(manifest: Manifest, repository: RenderedRepository): Asked {
  const spec = new Node(manifest.object).at('spec')
  const sync = spec.at('sync')
  // What it syncs may give it its namespace.
  const title = `FluxInstance ${manifest.name}`
  const isOurs = sync.at('kind').text !== 'GitRepository' || isOwn(repository, sync.at('url').text)
  const folder = isOurs ? pathInRepository(repository, sync.at('path').text ?? '.') : undefined
  if (!sync.isSet) return nothingAsked
  // An artifact may hold anything below its root; so may a repository of which nothing is known.
  const isVague =
    folder === repository.root && (sync.at('kind').text !== 'GitRepository' || repository.urls.length === 0)
  if (folder === undefined || isVague || kindOf(repository, folder) !== 'directory')
    return { ...nothingAsked, elsewhere: [`${title} (${manifest.file})`] }
  const root: KustomizeRoot = {
    tool: 'kustomize',
    name: title,
    folder,
    file: manifest.file,
    place: () => manifest.locate(['spec', 'sync', 'path'], 'value'),
    owner: manifest,
    cluster: undefined,
    namespace: undefined,
    additions: { ...noAdditions, locate: (path, at) => manifest.locate(path, at) },
    unrestricted: true,
    isPartial: spec.at('kustomize', 'patches').items().some(mayPatchKustomization),
    variables: undefined,
  }
  return { ...nothingAsked, roots: [root] }
}

/** Most patch the controllers, which the instance makes, too. */
function mayPatchKustomization(patch: Node): boolean {
  const kind = patch.at('target', 'kind').text ?? /^kind:\s*(\w+)/m.exec(patch.at('patch').text ?? '')?.[1]
  return kind === undefined || /\W/.test(kind) || kind === 'Kustomization'
}

/** Whether the source that something of Flux is taken from may be this repository. */
export function isOwnSource(reference: Node, { namespace }: Manifest, repository: RenderedRepository): boolean {
  if (reference.at('kind').text !== 'GitRepository') return true
  const source = repository.find(
    'GitRepository',
    reference.at('namespace').text ?? namespace,
    reference.at('name').text ?? '',
  )
  return source === undefined || isOwn(addressed(repository), urlOf(source))
}

/** Where the repository's own address is not known, that of the source which `flux bootstrap` makes is. */
function addressed(repository: RenderedRepository): RenderedRepository {
  if (repository.urls.length > 0) return repository
  const own = urlOf(repository.find('GitRepository', 'flux-system', 'flux-system'))
  return own === undefined ? repository : { ...repository, urls: [own] }
}

function urlOf(source: Manifest | undefined): string | undefined {
  return source === undefined ? undefined : new Node(source.object).at('spec', 'url').text
}

/** Another cluster than the one where Flux runs. */
export function clusterOf(spec: Node): string | undefined {
  const reference = spec.at('kubeConfig')
  const name = reference.at('secretRef', 'name').text ?? reference.at('configMapRef', 'name').text
  return name === undefined ? undefined : `kubeConfig ${name}`
}

function additionsOf(spec: Node, manifest: Manifest, folder: string, repository: RenderedRepository): Additions {
  const fields = {
    targetNamespace: 'namespace',
    namePrefix: 'namePrefix',
    nameSuffix: 'nameSuffix',
    commonMetadata: 'commonMetadata',
  }
  const lists = ['patches', 'images', 'components']
  const added = (node: Node): Addition => ({ value: node.value, path: ['spec', ...node.path] })
  const mayMiss = spec.at('ignoreMissingComponents').isTrue
  const isThere = ({ text = '' }: Node): boolean => kindOf(repository, posix.join(folder, text)) !== undefined
  const inSpec = new Node(spec.value)
  return {
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([from, to]) => {
        const node = inSpec.at(from)
        return node.isEmpty ? [] : [[to, added(node)]]
      }),
    ),
    items: Object.fromEntries(
      lists.map((field) => {
        const items = inSpec.at(field).items()
        return [field, (field === 'components' && mayMiss ? items.filter(isThere) : items).map(added)]
      }),
    ),
    locate: (path, at) => manifest.locate(path, at),
  }
}

/** `substituteFrom` in its order, then `substitute`. What lies in the cluster, or is encrypted, is not known. */
function variablesOf(postBuild: Node, manifest: Manifest, repository: RenderedRepository): Variables | undefined {
  if (!postBuild.isSet) return undefined
  const { namespace } = manifest
  const values = new Map<string, string>()
  const holders = new Map<string, { readonly holder: Manifest; readonly path: FieldPath }>()
  let complete = true
  for (const from of postBuild.at('substituteFrom').items()) {
    const kind = from.at('kind').text ?? 'ConfigMap'
    const holder = repository.find(kind, namespace, from.at('name').text ?? '')
    const data = dataOf(holder)
    if (data === undefined && !from.at('optional').isTrue) complete = false
    for (const [key, value] of data ?? []) {
      if (value === undefined) complete = false
      else values.set(key, onOneLine(value))
      if (holder !== undefined) holders.set(key, { holder, path: [fieldWith(holder, key), key] })
    }
  }
  for (const [key, node] of postBuild.at('substitute').entries()) {
    const value = String(node.value ?? '')
    holders.set(key, { holder: manifest, path: node.path })
    if (!hasVariable(value)) values.set(key, onOneLine(value))
    else {
      // What writes this Kustomization fills it in.
      complete = false
      values.delete(key)
    }
  }
  const placeOf = (name: string): Place | undefined => {
    const { holder, path } = holders.get(name) ?? {}
    return path === undefined ? undefined : holder?.locate(path, 'value')
  }
  return { values, complete, placeOf, always: postBuild.at('substituteStrategy').text === 'Always' }
}

/** As Flux takes values: ends of lines are left out. */
function onOneLine(value: string): string {
  return value.replaceAll('\n', '')
}

/** The data of a ConfigMap or Secret; values that are encrypted are undefined. */
function dataOf(manifest: Manifest | undefined): [string, string | undefined][] | undefined {
  if (manifest === undefined) return undefined
  const { data, stringData } = manifest.object
  const isSecret = manifest.kind === 'Secret'
  const entries = (map: unknown, decode: (text: string) => string): [string, string | undefined][] =>
    Object.entries(isObject(map) ? map : {}).map(([key, value]) => {
      const text = String(value)
      return [key, isElsewhere(text) ? undefined : decode(text)]
    })
  return [
    ...entries(data, (text) => (isSecret ? Buffer.from(text, 'base64').toString('utf8') : text)),
    ...entries(stringData, (text) => text),
  ]
}
