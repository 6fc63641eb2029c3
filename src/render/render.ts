import { posix } from 'node:path'
import { InputError, ServiceError } from '../errors.ts'
import type { Completed, Host } from '../host/host.ts'
import type { Finding } from '../report/finding.ts'
import { Tally } from '../report/tally.ts'
import { decodeDocument } from '../yaml/decode.ts'
import type { Charts } from './charts.ts'
import type { Kustomization } from './kustomization.ts'
import type { Kustomizations } from './kustomizations.ts'

/** What a tool rendered, and from what. */
export interface Rendering {
  /** The folder of the kustomization or chart. */
  readonly folder: string
  /** What findings are called after where no source is known: the kustomization file or Chart.yaml. */
  readonly title: string
  readonly text: string
  /** The kustomization that was rendered; undefined for a chart. */
  readonly root: Kustomization | undefined
  /** The files that it was made from; undefined for a chart, which names them itself. */
  readonly files: ReadonlySet<string> | undefined
  /** The text of a template of the chart, by its path. */
  readonly template?: (path: string) => string | undefined
}

export interface RenderOptions {
  /** `auto`: where the tool is installed; `on`: it is provided. */
  readonly kustomize: 'auto' | 'on' | 'off'
  readonly helm: 'auto' | 'on' | 'off'
  readonly helmValues: readonly string[]
  readonly helmRelease: string
  readonly helmNamespace: string | undefined
  /** Whether a tool that can't be had otherwise may be built from its Go module. */
  readonly goBuild: boolean
  /** The version that charts are told, as in `1.34`. */
  readonly kubernetesVersion: string
}

export interface Rendered {
  readonly renderings: readonly Rendering[]
  readonly findings: readonly Finding[]
  readonly skipped: Tally
}

/** Renders the kustomizations that are applied, and the charts, with the real tools. What fails becomes a finding. */
export async function render(
  kustomizations: Kustomizations,
  charts: Charts,
  options: RenderOptions,
  host: Host,
): Promise<Rendered> {
  const renderings: Rendering[] = []
  const findings: Finding[] = []
  const skipped = new Tally()
  const roots = kustomizations.roots
  const kustomize =
    roots.length === 0 ? undefined : await toolPath('kustomize', options.kustomize, options.goBuild, host)
  if (kustomize !== undefined) {
    for (const root of roots) {
      const parts = kustomizations.withAll(root)
      // It would say again, and less well, what is found already.
      if (parts.some((part) => part.findings.some(({ severity }) => severity === 'error'))) continue
      if (options.kustomize === 'auto' && parts.some(({ takesFromElsewhere }) => takesFromElsewhere)) {
        // Bases of other repositories and charts need the network, which nobody asked for.
        skipped.add('kustomization with a remote base, not rendered', root.folder)
        continue
      }
      host.log.progress(`Rendering ${root.folder}`)
      const done = await host.processes.run(kustomize, ['build', root.folder])
      const made = rendering(root.folder, root.path, done)
      if ('finding' in made) findings.push(made.finding)
      else renderings.push({ ...made, root, files: filesOf(parts) })
    }
  }
  const helm = charts.roots.length === 0 ? undefined : await toolPath('helm', options.helm, options.goBuild, host)
  if (helm !== undefined) {
    for (const folder of charts.roots) {
      const chart = posix.join(folder, 'Chart.yaml')
      const why = notRenderable(folder, host)
      if (why !== undefined) {
        skipped.add(why, folder)
        continue
      }
      host.log.progress(`Rendering ${folder}`)
      const done = await host.processes.run(helm, helmArguments(folder, options))
      const made = rendering(folder, chart, done)
      if ('finding' in made) findings.push(made.finding)
      else renderings.push({ ...made, root: undefined, files: undefined, template: (path) => textOf(path, host) })
    }
  }
  return { renderings, findings, skipped }
}

async function toolPath(
  name: 'kustomize' | 'helm',
  wanted: 'auto' | 'on' | 'off',
  allowBuild: boolean,
  host: Host,
): Promise<string | undefined> {
  if (wanted === 'off') return undefined
  if (wanted === 'auto') return host.processes.find(name)
  const { provideTool } = await import('../tools/provide.ts')
  return (await provideTool(host, name, { allowBuild })).path
}

/** The folders' names are given as they are, so one that begins with a dash must not be read as an option. */
function helmArguments(folder: string, options: RenderOptions): string[] {
  const { helmRelease, helmValues, helmNamespace, kubernetesVersion } = options
  return [
    'template',
    ...helmValues.flatMap((file) => ['--values', file]),
    ...(helmNamespace === undefined ? [] : ['--namespace', helmNamespace]),
    '--kube-version',
    kubernetesVersion,
    '--',
    helmRelease,
    folder.startsWith('-') ? `./${folder}` : folder,
  ]
}

function rendering(
  folder: string,
  title: string,
  { exitCode, stdout, stderr }: Completed,
): { finding: Finding } | { folder: string; title: string; text: string } {
  if (exitCode === 0) return { folder, title, text: Buffer.from(stdout).toString('utf8') }
  const lines = stderr.split('\n').map((line) => line.trim())
  const said = lines.findLast((line) => /error/i.test(line)) ?? lines.find((line) => line !== '') ?? 'no message'
  return {
    finding: {
      rule: 'render-failed',
      category: 'input',
      severity: 'error',
      file: title,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
      message: `${folder} can’t be rendered: ${said.replace(/^Error: /, '').slice(0, 500)}`,
      fix: 'Correct what it says, or turn rendering off.',
    },
  }
}

function filesOf(parts: readonly Kustomization[]): Set<string> {
  return new Set(parts.flatMap(({ path, takes, patches }) => [path, ...takes, ...patches]))
}

/** Why a chart can't be rendered by itself: it is a library, or its dependencies are not there. */
function notRenderable(folder: string, host: Host): string | undefined {
  const text = textOf(posix.join(folder, 'Chart.yaml'), host) ?? ''
  const { value } = decodeDocument(text, { start: 0, end: text.length })
  const chart = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  if (chart['type'] === 'library') return 'Helm library chart'
  const dependencies = Array.isArray(chart['dependencies']) ? chart['dependencies'] : []
  if (dependencies.length === 0 || host.files.kind(posix.join(folder, 'charts')) === 'directory') return undefined
  return 'Helm chart whose dependencies are not there, not rendered'
}

function textOf(path: string, host: Host): string | undefined {
  try {
    return host.files.kind(path) === 'file' ? Buffer.from(host.files.read(path)).toString('utf8') : undefined
  } catch (error) {
    if (error instanceof InputError || error instanceof ServiceError) return undefined
    throw error
  }
}
