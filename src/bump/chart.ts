import { posix } from 'node:path'
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { InputError } from '../errors.ts'
import { applySplices, type Splice } from '../yaml/splice.ts'
import { diffOfSplices } from '../yaml/splice-diff.ts'
import { insertPair } from './editing/pairs.ts'
import { content, replaceSuffix, scalarAt } from './editing/scalar.ts'
import type { BumpPlan, BumpRequest, Change, SourceFile } from './request.ts'
import type { Finding } from './rules.ts'

/** What of a Chart.yaml follows the image of its values, by the words of the input `chart`. */
const keys = { 'app-version': 'appVersion', version: 'version' } as const

/** https://semver.org, which Helm asks of `version`; a leading `v` is allowed. */
const semver = /^v?\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/

/** The Chart.yaml files that may describe the values which a plan changes: those of all folders above them. */
export function chartPaths(plan: BumpPlan): string[] {
  return [...new Set([...taggedValues(plan).keys()].flatMap(chartsAbove))]
}

function chartsAbove(path: string): string[] {
  const folder = posix.dirname(path)
  const own = posix.join(folder, 'Chart.yaml')
  return folder === '.' ? [own] : [own, ...chartsAbove(folder)]
}

/**
 * A plan that also sets `appVersion` (and `version`) of the charts whose values it changes.
 * @param charts those of `chartPaths` that are there.
 * @throws InputError for a tag that can't be the version of a chart, and for one chart whose values get several tags.
 */
export function withCharts(plan: BumpPlan, request: BumpRequest, charts: readonly SourceFile[]): BumpPlan {
  const files = new Map(charts.map((file) => [posix.normalize(file.path), file]))
  const tags = new Map<SourceFile, string>()
  const findings: Finding[] = []
  for (const [path, tag] of taggedValues(plan)) {
    const chart = chartsAbove(path).flatMap((one) => files.get(one) ?? [])[0]
    if (chart === undefined) findings.push(noChart(path))
    else if ((tags.get(chart) ?? tag) !== tag) throw severalTags(chart, tag, tags.get(chart) ?? '')
    else tags.set(chart, tag)
  }
  const changes = [...tags].flatMap(([chart, tag]) => changeOf(chart, tag, request.chart ?? []) ?? [])
  return { ...plan, changes: [...plan.changes, ...changes], findings: [...plan.findings, ...findings] }
}

/** The files with Helm values that stand at a new tag now, or did before. */
function taggedValues(plan: BumpPlan): Map<string, string> {
  const edits = [
    ...plan.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path }))),
    ...plan.unchanged,
  ]
  const isOfChart = ({ place, path }: (typeof edits)[number]): boolean =>
    place === 'values' || /^values\b.*\.ya?ml$/.test(posix.basename(path))
  return new Map(
    edits.flatMap((edit) => (edit.new.tag !== undefined && isOfChart(edit) ? [[edit.path, edit.new.tag]] : [])),
  )
}

function changeOf(chart: SourceFile, tag: string, asked: NonNullable<BumpRequest['chart']>): Change | undefined {
  const text = Buffer.from(chart.bytes).toString('utf8')
  const map = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' }).contents
  if (!isMap(map)) return undefined
  const splices = asked.flatMap((word) => spliceOf(chart, text, map, word, tag) ?? [])
  if (splices.length === 0) return undefined
  const after = Buffer.from(applySplices(text, splices))
  return { path: chart.path, before: chart.bytes, after, diff: diffOfSplices(text, splices), edits: [] }
}

function spliceOf(
  chart: SourceFile,
  text: string,
  map: YAMLMap,
  word: keyof typeof keys,
  tag: string,
): Splice | undefined {
  if (word === 'version' && !semver.test(tag)) {
    throw new InputError(`The tag "${tag}" can't be the version of ${chart.path}: a chart has a semantic version`, {
      place: { file: chart.path },
      fix: 'Take "version" out of chart, or give a tag such as 1.4.0.',
    })
  }
  const pair = pairOf(map, keys[word])
  if (pair !== undefined && isScalar(pair.value)) {
    const scalar = scalarAt(pair.value, 0)
    return content(scalar) === tag ? undefined : replaceSuffix(text, scalar, content(scalar), tag)
  }
  const last = pairOf(map, 'version')
  return last && insertPair(text, { pair: last, map, base: 0 }, keys[word], `"${tag}"`)
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

function severalTags(chart: SourceFile, tag: string, other: string): InputError {
  return new InputError(`The values of ${chart.path} get the tags ${other} and ${tag}, and a chart has one version`, {
    place: { file: chart.path },
    fix: 'Change one image of the chart at a time, or leave the input chart out.',
  })
}

function noChart(file: string): Finding {
  return {
    rule: 'chart-not-found',
    category: 'input',
    severity: 'warning',
    message: 'No Chart.yaml stands in the folder of these values, nor above it, so no chart got a version.',
    fix: 'Leave the input chart out where the values belong to the chart of somebody else.',
    file,
  }
}
