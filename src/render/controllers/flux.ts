import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import { isObject } from '../../value.ts'
import { Node } from '../../yaml/field.ts'
import type { Addition, Additions } from '../overlay.ts'
import type { HelmRoot, KustomizeRoot, Values } from '../root.ts'
import { isOwn, kindOf, pathInRepository, type RenderedRepository } from './repository.ts'
import { heldValues, literalValues, valuesFile } from './values.ts'
import type { Variables } from './variables.ts'

/**
 * What a Flux Kustomization renders; undefined where its path is not in this repository.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export function kustomizationRoot(manifest: Manifest, repository: RenderedRepository): KustomizeRoot | undefined {
  const spec = new Node(manifest.object).at('spec')
  if (!isOwnSource(spec.at('sourceRef'), manifest, repository)) return undefined
  const folder = pathInRepository(repository, spec.at('path').text ?? '.')
  if (folder === undefined || kindOf(repository, folder) !== 'directory') return undefined
  const { namespace, name } = manifest
  return {
    tool: 'kustomize',
    name: `Kustomization ${[namespace, name].filter((one) => one !== undefined).join('/')}`,
    folder,
    place: manifest.locate(['spec', 'path'], 'value'),
    owner: manifest,
    cluster: undefined,
    namespace: spec.at('targetNamespace').text,
    additions: additionsOf(spec, manifest),
    unrestricted: true,
    variables: variablesOf(spec.at('postBuild'), manifest, repository),
  }
}

function isOwnSource(reference: Node, { namespace }: Manifest, repository: RenderedRepository): boolean {
  if (reference.at('kind').text !== 'GitRepository') return true
  const source = repository.find(
    'GitRepository',
    reference.at('namespace').text ?? namespace,
    reference.at('name').text ?? '',
  )
  return source === undefined || isOwn(repository, new Node(source.object).at('spec', 'url').text)
}

function additionsOf(spec: Node, manifest: Manifest): Additions {
  const fields = {
    targetNamespace: 'namespace',
    namePrefix: 'namePrefix',
    nameSuffix: 'nameSuffix',
    commonMetadata: 'commonMetadata',
  }
  const lists = ['patches', 'images', 'components']
  const added = (node: Node): Addition => ({ value: node.value, path: ['spec', ...node.path] })
  const inSpec = new Node(spec.value)
  return {
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([from, to]) => {
        const node = inSpec.at(from)
        return node.isEmpty ? [] : [[to, added(node)]]
      }),
    ),
    items: Object.fromEntries(lists.map((field) => [field, inSpec.at(field).items().map(added)])),
    locate: (path, at) => manifest.locate(path, at),
  }
}

/** `substituteFrom` in its order, then `substitute`. What lies in the cluster, or is encrypted, is not known. */
function variablesOf(postBuild: Node, { namespace }: Manifest, repository: RenderedRepository): Variables | undefined {
  if (!postBuild.isSet) return undefined
  const values = new Map<string, string>()
  let complete = true
  for (const from of postBuild.at('substituteFrom').items()) {
    const kind = from.at('kind').text ?? 'ConfigMap'
    const data = dataOf(repository.find(kind, namespace, from.at('name').text ?? ''))
    if (data === undefined && !from.at('optional').isTrue) complete = false
    for (const [key, value] of data ?? []) {
      if (value === undefined) complete = false
      else values.set(key, value)
    }
  }
  for (const [key, node] of postBuild.at('substitute').entries()) values.set(key, String(node.value ?? ''))
  return { values, complete }
}

/** The data of a ConfigMap or Secret; values that are encrypted are undefined. */
function dataOf(manifest: Manifest | undefined): [string, string | undefined][] | undefined {
  if (manifest === undefined) return undefined
  const { data, stringData } = manifest.object
  const isSecret = manifest.kind === 'Secret'
  const entries = (map: unknown, decode: (text: string) => string): [string, string | undefined][] =>
    Object.entries(isObject(map) ? map : {}).map(([key, value]) => {
      const text = String(value)
      return [key, text.startsWith('ENC[') ? undefined : decode(text)]
    })
  return [
    ...entries(data, (text) => (isSecret ? Buffer.from(text, 'base64').toString('utf8') : text)),
    ...entries(stringData, (text) => text),
  ]
}

/**
 * What a HelmRelease renders; undefined where its chart is not in this repository.
 * https://fluxcd.io/flux/components/helm/helmreleases/
 */
export function helmReleaseRoot(manifest: Manifest, repository: RenderedRepository): HelmRoot | undefined {
  const root = new Node(manifest.object)
  const chart = root.at('spec', 'chart', 'spec')
  const reference = chart.at('sourceRef')
  const path = chart.at('chart').text
  if (path === undefined || reference.at('kind').text !== 'GitRepository') return undefined
  if (!isOwnSource(reference, manifest, repository)) return undefined
  const folder = pathInRepository(repository, path)
  if (folder === undefined || kindOf(repository, posix.join(folder, 'Chart.yaml')) !== 'file') return undefined
  const namespace = root.at('spec', 'targetNamespace').text ?? manifest.namespace
  const target = root.at('spec', 'targetNamespace').text
  const name = manifest.name ?? 'release'
  return {
    tool: 'helm',
    name: `HelmRelease ${[manifest.namespace, name].filter((one) => one !== undefined).join('/')}`,
    folder,
    place: manifest.locate(['spec', 'chart', 'spec', 'chart'], 'value'),
    owner: manifest,
    cluster: undefined,
    namespace,
    release: root.at('spec', 'releaseName').text ?? (target === undefined ? name : `${target}-${name}`),
    values: releaseValues(root.at('spec'), manifest, folder, repository),
    settings: [],
  }
}

/** `valuesFiles` of the chart, then `valuesFrom` in its order, then `values`. */
function releaseValues(spec: Node, manifest: Manifest, folder: string, repository: RenderedRepository): Values[] {
  const files = spec
    .at('chart', 'spec', 'valuesFiles')
    .items()
    .map(({ text = '', path }) => {
      const file = pathInRepository(repository, text) ?? posix.join(folder, text)
      return { ...valuesFile(file, repository.sources), named: manifest.locate(path, 'value') }
    })
  const from = spec
    .at('valuesFrom')
    .items()
    .flatMap((one) => {
      const source = repository.find(one.at('kind').text ?? '', manifest.namespace, one.at('name').text ?? '')
      const key = one.at('valuesKey').text ?? 'values.yaml'
      return source === undefined || one.at('targetPath').isSet ? [] : heldValues(source, key, repository.sources)
    })
  return [...files, ...from, ...literalValues(spec.at('values'), manifest)]
}
