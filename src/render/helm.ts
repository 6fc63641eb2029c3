import { posix } from 'node:path'
import type { Host } from '../host/host.ts'
import { decodeDocument } from '../yaml/decode.ts'
import { Node } from '../yaml/field.ts'
import { type Builds, type Renderer, renderFailed } from './build.ts'
import type { Charts } from './charts.ts'
import { valuesFile } from './controllers/values.ts'
import { fingerprint } from './kustomize.ts'
import type { Rendering, RenderOptions } from './rendering.ts'
import { type HelmRoot, ofFile, type Values } from './root.ts'
import type { Finding } from './rules.ts'
import type { SourceFiles } from './sources.ts'
import { HelmTrace } from './trace/helm.ts'

interface ChartFacts {
  readonly charts: Charts
  readonly paths: readonly string[]
  readonly sources: SourceFiles
}

/** The roots that charts are by themselves: with their own values, and with each file that their tests have for that. */
export function chartRoots(facts: ChartFacts, options: RenderOptions, host: Host): HelmRoot[] {
  return facts.charts.roots.flatMap((folder) => {
    const own = options.settingsOf(folder)
    const given = [...own.values, ...options.helmValues].map((path) => valuesFile(path, facts.sources))
    const root: HelmRoot = {
      tool: 'helm',
      name: folder,
      folder,
      ...ofFile(posix.join(folder, 'Chart.yaml')),
      owner: undefined,
      cluster: undefined,
      namespace: own.namespace ?? options.helmNamespace,
      release: own.release ?? options.helmRelease,
      values: given,
    }
    const tests = posix.join(folder, 'ci')
    const names = host.files.kind(tests) === 'directory' ? host.files.list(tests).map(({ name }) => name) : []
    const variants = names.filter((name) => name.endsWith('-values.yaml'))
    return [
      root,
      ...variants.map((name) => {
        const path = posix.join(tests, name)
        const values = [valuesFile(path, facts.sources), ...given]
        return { ...root, name: `${folder} with ci/${name}`, values }
      }),
    ]
  })
}

/** Renders a chart with the real tool. */
export async function renderChart(
  root: HelmRoot,
  version: string,
  facts: { readonly sources: SourceFiles; readonly tool: Renderer; readonly apiVersions: readonly string[] },
  builds: Builds,
  host: Host,
): Promise<Rendering | Finding | { readonly skip: string }> {
  const { sources } = facts
  const why = notRenderable(root.folder, sources, host)
  if (why !== undefined) return { skip: why }
  const absent = root.values.find(({ file }) => file !== undefined && sources.text(file) === undefined)
  if (absent !== undefined) return missingValues(root, absent)
  const files = filesOfChart(root, host)
  const folder = builds.folder()
  const inputs: Record<string, string> = {}
  const values = root.values.flatMap((one, index) => {
    if (one.options !== undefined) return one.options
    if (one.file !== undefined) return ['--values', asPath(one.file)]
    inputs[`values-${index}.json`] = JSON.stringify(one.value)
    return ['--values', posix.join(folder, `values-${index}.json`)]
  })
  const args = [
    'template',
    ...values,
    ...(root.skipsSchema === true ? ['--skip-schema-validation'] : []),
    ...(root.namespace === undefined ? [] : ['--namespace', root.namespace]),
    ...[...customVersions(files, sources), ...facts.apiVersions, ...(root.apiVersions ?? [])].flatMap((one) => [
      '--api-versions',
      one,
    ]),
    '--kube-version',
    root.kubeVersion ?? version,
    '--',
    root.release,
    asPath(root.folder),
  ]
  const content = files.flatMap((path) => [path, fingerprint(path, host)])
  const result = await builds.run(folder, { renderer: facts.tool, args, inputs, content })
  if ('failure' in result) return renderFailed(root.name, result, root.place())
  const own = valuesFile(posix.join(root.folder, 'values.yaml'), sources)
  const trace = new HelmTrace(result.text, root.folder, [own, ...root.values], sources, files)
  return {
    root,
    text: result.text,
    files: new Set(files),
    version,
    place: (manifest, path, at) => trace.place(manifest, path, at),
    sourceOf: (manifest) => trace.sourceOf(manifest),
  }
}

/** The files that a chart is rendered from. */
export function filesOfChart({ folder, values }: HelmRoot, host: Host): string[] {
  return [...filesBelow(folder, host), ...values.flatMap(({ file }) => file ?? [])]
}

function missingValues({ name, place, owner }: HelmRoot, { file, named }: Values): Finding {
  return {
    ...(named ?? place()),
    rule: 'missing-file',
    category: 'reference',
    severity: 'error',
    message: `"${file}", which ${owner === undefined ? name : owner.kind} takes values from, does not exist`,
    fix: 'Correct the path, or add the file: the chart can’t be rendered without it.',
  }
}

/**
 * The custom API versions that templates ask for (`.Capabilities.APIVersions.Has`): clusters have what their operators bring,
 * and what is rendered too much is judged rather than missed. OpenShift's are not told, for charts then leave out what others need.
 */
function customVersions(files: readonly string[], sources: SourceFiles): string[] {
  const asked = files.flatMap((path) =>
    [...(sources.text(path) ?? '').matchAll(/APIVersions\.Has\s+\(?["']([^"']+)["']/g)].flatMap(([, one]) => one ?? []),
  )
  const isCustom = (version: string): boolean => {
    const group = version.split('/')[0] ?? ''
    // Every cluster serves it, and helm alone does not know it.
    if (/^apiregistration\.k8s\.io\/v1(?:\/|$)/.test(version)) return true
    return /\./.test(group.replace(/\.k8s\.io$/, '')) && !group.endsWith('openshift.io')
  }
  return [...new Set(asked)].filter(isCustom).sort()
}

/** A name that begins with a dash must not be read as an option. */
function asPath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path
}

function filesBelow(folder: string, host: Host): string[] {
  return host.files.list(folder).flatMap(({ name, kind }) => {
    const path = folder === '.' ? name : `${folder}/${name}`
    if (kind === 'directory') return name === '.git' ? [] : filesBelow(path, host)
    return kind === 'file' ? [path] : []
  })
}

/** Why a chart can't be rendered by itself: it is a library, or its dependencies are not there. */
function notRenderable(folder: string, sources: SourceFiles, host: Host): string | undefined {
  const text = sources.text(posix.join(folder, 'Chart.yaml')) ?? ''
  const chart = new Node(decodeDocument(text, { start: 0, end: text.length }).value)
  if (chart.at('type').text === 'library') return 'Helm library chart'
  if (chart.at('dependencies').isEmpty || host.files.kind(posix.join(folder, 'charts')) === 'directory')
    return undefined
  return 'Helm chart whose dependencies are not there, not rendered'
}
