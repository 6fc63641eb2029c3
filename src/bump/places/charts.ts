import { isMap } from 'yaml'
import { content } from '../editing/scalar.ts'
import type { PlaceKind } from '../request.ts'
import { addKeysSite, bareName, mention } from './add-site.ts'
import { ociPath } from './definitions.ts'
import { type Field, fieldsOf, fieldText, keyAt } from './fields.ts'
import { follow } from './selector.ts'
import type { KeyAt } from './site.ts'
import { down, type Stretch, type Walk, type Where } from './walk.ts'

type Fields = ReadonlyMap<string, Field>

/** Charts and artifacts that a controller pulls from a registry. */
export function recogniseSource(walk: Walk, stretch: Stretch, fields: Fields, where: Where): void {
  if (where.kind === 'OCIRepository' && fields.has('url')) addArtifact(walk, stretch, fields, where)
  else if (fields.has('sourceRef')) addFluxChart(walk, stretch, fields, where)
  else if (fields.has('repoURL')) addArgoChart(walk, fields, where)
  else if (where.path.at(-2) === 'helmCharts') addInflatedChart(walk, fields, where)
}

/** Flux: `url: oci://NAME` with `ref.tag` or `ref.digest`. https://fluxcd.io/flux/components/source/ocirepositories/#reference */
function addArtifact(walk: Walk, stretch: Stretch, fields: Fields, where: Where): void {
  const name = bareName(undefined, ociPath(fieldText(fields.get('url')) ?? '') ?? '')
  const ref = fields.get('ref')
  if (name === undefined) return
  const parts = ref !== undefined && isMap(ref.node) ? fieldsOf({ ...stretch, base: ref.base }, ref.node) : new Map()
  const tag = keyAt(parts.get('tag'))
  const digest = keyAt(parts.get('digest'))
  const main = tag ?? digest
  const range = keyAt(parts.get('semver'))
  if (main === undefined && range === undefined) {
    mention(walk, name, fields.get('url')?.at ?? 0, { ...where, path: [...where.path, 'ref', 'tag'] })
    return
  }
  const below = down(where, 'ref', ref?.node ?? null)
  const key = tag !== undefined ? 'tag' : main === undefined ? 'semver' : 'digest'
  addKeysSite(walk, down(below, key, parts.get(key)?.node), {
    place: 'oci-repository',
    names: [name],
    tagKey: 'tag',
    tag: tag ?? (main === undefined ? range : undefined),
    digest,
    at: parts.get(key)?.at ?? 0,
    ...(range === undefined ? {} : byRange('semver', range)),
  })
}

/** Flux: `chart` with `version`, of a HelmRepository of type `oci` that stands in one of the files. */
function addFluxChart(walk: Walk, stretch: Stretch, fields: Fields, where: Where): void {
  const source = fields.get('sourceRef')
  const chart = fieldText(fields.get('chart'))
  if (chart === undefined || source === undefined || !isMap(source.node)) return
  const reference = fieldsOf({ ...stretch, base: source.base }, source.node)
  if (fieldText(reference.get('kind')) !== 'HelmRepository') return
  const charts = walk.options.definitions.chartsOf(
    fieldText(reference.get('name')) ?? '',
    fieldText(reference.get('namespace')),
  )
  if (charts !== undefined) addChart(walk, `${charts}/${chart}`, 'version', fields, where)
}

/** Argo CD: `chart` of a `repoURL` without a scheme, or the whole name as `oci://…`; `targetRevision` is the version. */
function addArgoChart(walk: Walk, fields: Fields, where: Where): void {
  const url = fieldText(fields.get('repoURL')) ?? ''
  const chart = fieldText(fields.get('chart'))
  const path =
    ociPath(url) ?? (url.includes(':') && !/^[^/:]+:\d+\//.test(url) ? undefined : url.replace(/(?<!\/)\/+$/, ''))
  if (path === undefined || (chart === undefined && !url.startsWith('oci://'))) return
  addChart(walk, chart === undefined ? path : `${path}/${chart}`, 'targetRevision', fields, where)
}

/** Kustomize: `name` and `version` of an OCI `repo`. https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_helmchartinflationgenerator_ */
function addInflatedChart(walk: Walk, fields: Fields, where: Where): void {
  const [charts, name] = [ociPath(fieldText(fields.get('repo')) ?? ''), fieldText(fields.get('name'))]
  if (charts !== undefined && name !== undefined) addChart(walk, `${charts}/${name}`, 'version', fields, where)
}

function addChart(walk: Walk, written: string, key: string, fields: Fields, where: Where): void {
  const name = bareName(undefined, written)
  const version = keyAt(fields.get(key))
  if (name === undefined) return
  if (version === undefined) {
    mention(walk, name, (fields.get('chart') ?? fields.get('name'))?.at ?? 0, {
      ...where,
      path: [...where.path, key],
    })
    return
  }
  addKeysSite(
    walk,
    { ...where, path: [...where.path, key] },
    {
      place: 'chart' satisfies PlaceKind,
      names: [name],
      tagKey: key,
      tag: version,
      digest: undefined,
      at: fields.get(key)?.at ?? 0,
      isChosen: follow(where.trail, key, fields.get(key)?.node).selected,
      ...(isRange(content(version.scalar)) ? byRange(key, version) : {}),
    },
  )
}

/** Whether a version of a chart stands for many: `1.x`, `>=1.2 <2`, `*`. https://helm.sh/docs/chart_best_practices/dependencies/#versions */
function isRange(text: string): boolean {
  return /[\^~*<>=|, ]|(?:^|\.)[xX](?:\.|$)/.test(text)
}

function byRange(key: string, range: KeyAt): { fault: string; remedy: string } {
  return {
    fault: `follows a range of versions (${key}: ${content(range.scalar)})`,
    remedy: 'Nothing has to be changed where the range takes the new version in; otherwise write one version there.',
  }
}
