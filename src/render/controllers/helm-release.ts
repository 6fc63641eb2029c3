import { posix } from 'node:path'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Place } from '../../place.ts'
import { isObject, objectOf } from '../../value.ts'
import { Node } from '../../yaml/field.ts'
import type { Additions } from '../overlay.ts'
import type { HelmRoot, PostRenderer, Values } from '../root.ts'
import type { Finding } from '../rules.ts'
import { clusterOf, isOwnSource } from './flux.ts'
import { type Asked, kindOf, nothingAsked, pathInRepository, type RenderedRepository } from './repository.ts'
import { mergedValues, SetSyntaxError, setInto } from './set-syntax.ts'
import { fieldWith, heldText, heldValues, literalValues, together, valuesFile } from './values.ts'

/**
 * What a HelmRelease renders: its chart, where that is in the repository.
 * https://fluxcd.io/flux/components/helm/helmreleases/
 */
export function helmReleaseRoots(manifest: Manifest, repository: RenderedRepository): Asked {
  const spec = new Node(new Node(manifest.object).at('spec').value)
  const chart = chartOf(spec, manifest, repository)
  const title = `HelmRelease ${[manifest.namespace, manifest.name].filter((one) => one !== undefined).join('/')}`
  if (chart === undefined) return { ...nothingAsked, elsewhere: [`${title} (${manifest.file})`] }
  const { text: target } = spec.at('targetNamespace')
  const name = manifest.name ?? 'release'
  const findings: Finding[] = []
  const given = releaseValues(spec, manifest, repository, findings)
  if (findings.length > 0) return { ...nothingAsked, findings }
  const root: HelmRoot = {
    tool: 'helm',
    name: title,
    folder: chart.folder,
    file: manifest.file,
    place: chart.place,
    owner: manifest,
    cluster: clusterOf(spec),
    namespace: target ?? manifest.namespace,
    release: spec.at('releaseName').text ?? (target === undefined ? name : `${target}-${name}`),
    values: [...chart.values, ...given.values],
    lacksValues: given.lacks,
    skipsSchema: spec.at('install', 'disableSchemaValidation').isTrue,
    postRenderers: postRenderersOf(spec, manifest),
    hooksApart: spec.at('postRenderStrategy').text === 'nohooks',
  }
  return { ...nothingAsked, roots: [root] }
}

interface Chart {
  readonly folder: string
  place(): Place
  readonly values: readonly Values[]
}

/** The chart that a release names, by a template of a HelmChart, a HelmChart or an OCIRepository. */
function chartOf(spec: Node, manifest: Manifest, repository: RenderedRepository): Chart | undefined {
  const reference = spec.at('chartRef')
  if (!reference.isSet) return chartIn(spec.at('chart', 'spec'), ['spec'], manifest, repository)
  const kind = reference.at('kind').text ?? ''
  const namespace = reference.at('namespace').text ?? manifest.namespace
  const source = repository.find(kind, namespace, reference.at('name').text ?? '')
  if (source === undefined) return undefined
  const own = new Node(new Node(source.object).at('spec').value)
  const place = (): Place => manifest.locate(['spec', 'chartRef', 'name'], 'value')
  if (kind === 'HelmChart') {
    const chart = chartIn(own, ['spec'], source, repository)
    return chart && { ...chart, place }
  }
  const folder = kind === 'OCIRepository' ? publishedChart(own, repository) : undefined
  return folder === undefined ? undefined : { folder, place, values: [] }
}

/** @param base where the fields of a HelmChart stand in the object. */
function chartIn(
  chart: Node,
  base: readonly string[],
  manifest: Manifest,
  repository: RenderedRepository,
): Chart | undefined {
  const source = chart.at('sourceRef')
  const path = chart.at('chart')
  if (path.text === undefined || source.at('kind').text !== 'GitRepository') return undefined
  if (!isOwnSource(source, manifest, repository)) return undefined
  const folder = pathInRepository(repository, path.text)
  if (folder === undefined || kindOf(repository, posix.join(folder, 'Chart.yaml')) !== 'file') return undefined
  const values = filesOf(chart, base, folder, manifest, repository)
  return { folder, place: () => manifest.locate([...base, ...path.path], 'value'), values }
}

/** `valuesFiles` stand in place of the chart's own values.yaml. */
function filesOf(
  chart: Node,
  base: readonly string[],
  folder: string,
  manifest: Manifest,
  repository: RenderedRepository,
): Values[] {
  const files = chart
    .at('valuesFiles')
    .items()
    .map(({ text = '', path }) => {
      const file = pathInRepository(repository, text) ?? posix.join(folder, text)
      return { ...valuesFile(file, repository.sources), named: manifest.locate([...base, ...path], 'value') }
    })
    .filter(({ file }) => !chart.at('ignoreMissingValuesFiles').isTrue || kindOf(repository, file ?? '') === 'file')
  if (files.length === 0) return []
  const own = valuesFile(posix.join(folder, 'values.yaml'), repository.sources)
  const said = files.reduce((all, { value }) => mergedValues(all, { ...objectOf(value) }), {})
  return [{ ...own, file: undefined, value: withoutDefaults(objectOf(own.value), said) }, ...files]
}

/** Takes away what a chart says by itself and others don't: Helm leaves out what is null. */
function withoutDefaults(
  own: Readonly<Record<string, unknown>>,
  said: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(own).flatMap(([key, value]): [string, unknown][] => {
      const other = said[key]
      if (other === undefined) return [[key, null]]
      return isObject(value) && isObject(other) ? [[key, withoutDefaults(value, other)]] : []
    }),
  )
}

/** The chart of this repository that is pushed to a registry: the name, the owner and the version are the same. */
function publishedChart(spec: Node, repository: RenderedRepository): string | undefined {
  const [, owner, name] = /^oci:\/\/[^/]+\/([^/]+)\/(?:.*\/)?([^/]+)\/?$/.exec(spec.at('url').text ?? '') ?? []
  const isOurs = repository.urls.some((url) => url.toLowerCase().includes(`/${owner?.toLowerCase()}/`))
  if (name === undefined || !isOurs) return undefined
  const { text: tag } = spec.at('ref', 'tag')
  return repository.charts.find((folder) => {
    const chart = new Node(repository.sources.documents(posix.join(folder, 'Chart.yaml'))[0]?.value)
    return chart.at('name').text === name && tag === chart.at('version').text
  })
}

/**
 * `valuesFrom` in its order, then `values`. With `targetPath`s it is Flux that puts them together: such a value is set, as by
 * Helm's `--set`, into all that came before and the inline values.
 */
function releaseValues(
  spec: Node,
  manifest: Manifest,
  repository: RenderedRepository,
  findings: Finding[],
): { readonly values: Values[]; readonly lacks: boolean } {
  const inline = literalValues(spec.at('values'), manifest, ['spec'])
  const layers: Values[] = []
  const set: Values[] = []
  const own = structuredClone(objectOf(inline[0]?.value)) as Record<string, unknown>
  let merged: Record<string, unknown> = {}
  let lacks = false
  for (const one of spec.at('valuesFrom').items()) {
    const source = repository.find(one.at('kind').text ?? '', manifest.namespace, one.at('name').text ?? '')
    const key = one.at('valuesKey').text ?? 'values.yaml'
    const held = source && heldText(source, key)
    if (source === undefined || held === undefined) {
      lacks ||= !one.at('optional').isTrue
      continue
    }
    const { text: target } = one.at('targetPath')
    if (target === undefined) {
      const values = heldValues(source, key, repository.sources)
      layers.push(...values)
      for (const { value } of values) {
        merged = mergedValues(merged, structuredClone(objectOf(value)) as Record<string, unknown>)
      }
      continue
    }
    merged = mergedValues(merged, own)
    const value: Record<string, unknown> = {}
    try {
      setReferenced(merged, target, held, one.at('literal').isTrue)
      setReferenced(value, target, held, one.at('literal').isTrue)
    } catch (error) {
      if (!(error instanceof SetSyntaxError)) throw error
      const path = ['spec', ...one.at('targetPath').path]
      findings.push(unsettable(target, error.message, key, manifest.locate(path, 'value')))
    }
    set.push({ file: undefined, value, locate: () => source.locate([fieldWith(source, key), key], 'value') })
  }
  if (set.length === 0) return { values: [...layers, ...inline], lacks }
  return { values: [together(mergedValues(merged, own), [...layers, ...inline, ...set])], lacks }
}

/** As Flux does it: a value in quotes is a text, and so is a literal one, whatever stands in it. */
function setReferenced(values: Record<string, unknown>, path: string, value: string, isLiteral: boolean): void {
  const quoted = /^(["']).*\1$/s.test(value) ? value.replace(/^["']+/, '').replace(/(?<!["'])["']+$/, '') : undefined
  if (isLiteral) setInto(values, `${path}=${value.replaceAll(/[\\,[\]{}]/g, '\\$&')}`, true)
  else setInto(values, `${path}=${quoted ?? value}`, quoted !== undefined)
}

function unsettable(target: string, why: string, key: string, place: Partial<Finding>): Finding {
  return {
    ...place,
    rule: 'render-failed',
    category: 'input',
    severity: 'error',
    message: `The value of "${key}" can’t be set at "${target}": ${why}`,
    fix: 'Write both as `helm --set` takes them, a backslash before commas and dots that mean themselves, or say `literal: true`.',
  }
}

/** Each is a kustomization over what the one before it made; common metadata comes last. */
function postRenderersOf(spec: Node, manifest: Manifest): PostRenderer[] {
  const locate: Additions['locate'] = (path, at) => manifest.locate(path, at)
  const kustomize = spec
    .at('postRenderers')
    .items()
    .map((one) => one.at('kustomize'))
    .filter(({ isSet }) => isSet)
    .map((one) => {
      const lists = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'images'].map((field) => {
        const items = one.at(field).items()
        return [field, items.map(({ value, path }) => ({ value: asText(field, value), path: ['spec', ...path] }))]
      })
      return { fields: {}, items: Object.fromEntries(lists), locate }
    })
  const metadata = spec.at('commonMetadata')
  if (metadata.isEmpty) return kustomize
  const commonMetadata = { value: metadata.value, path: ['spec', 'commonMetadata'] }
  return [...kustomize, { fields: { commonMetadata }, items: {}, locate }]
}

/** Older releases write these patches as objects where kustomize wants texts; JSON is YAML. */
function asText(field: string, value: unknown): unknown {
  if (field === 'patchesStrategicMerge') return isObject(value) ? JSON.stringify(value) : value
  if (field !== 'patchesJson6902' || !isObject(value)) return value
  return { ...value, patch: JSON.stringify(value['patch']) }
}
