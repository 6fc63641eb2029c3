import { posix } from 'node:path'
import type { Host } from '../host/host.ts'
import type { Finding } from '../report/finding.ts'
import type { Source } from './file.ts'
import type { Repository } from './references/index.ts'
import type { Inputs } from './settings.ts'
import { Charts } from './sources/charts.ts'
import { collectFiles, standardInput } from './sources/collect.ts'
import { isKustomizationFile, readKustomization } from './sources/kustomization.ts'
import { Kustomizations } from './sources/sets.ts'
import type { Tally } from './sources/tally.ts'
import { contentOf, readEntry } from './sources/text.ts'
import { configNames, type StyleConfig, styleConfig } from './style/config.ts'

/** What standard input is called in findings. */
export const standardInputName = 'stdin'

export interface Gathered {
  readonly sources: readonly Source[]
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  readonly findings: readonly Finding[]
  readonly skipped: Tally
}

/** Reads everything that the paths stand for. What can't be read becomes findings. */
export function gather(inputs: Inputs, host: Host): Gathered {
  const { entries, findings, skipped } = collectFiles(host.files, inputs.paths, inputs.exclude)
  const sources: Source[] = []
  const problems: Finding[] = [...findings]
  const take = (path: string, named: boolean, content: ReturnType<typeof contentOf>): void => {
    if ('bytes' in content) sources.push({ path, named, bytes: content.bytes })
    else if ('finding' in content) problems.push(content.finding)
    else skipped.add(content.skip, path)
  }
  if (inputs.paths.includes(standardInput)) {
    take(standardInputName, true, contentOf(standardInputName, host.files.standardInput()))
  }
  for (const entry of entries) take(entry.path, entry.named, readEntry(host.files, entry))
  const exists = (path: string): boolean => host.files.kind(path) !== undefined
  const kustomizations = sources.flatMap(({ path, bytes }) => {
    const found = isKustomizationFile(path) ? readKustomization(path, bytes, exists) : undefined
    return found === undefined ? [] : [found]
  })
  const charts = new Charts(entries.map(({ path }) => path))
  return { sources, kustomizations: new Kustomizations(kustomizations), charts, findings: problems, skipped }
}

/** The style to check by: a `.yamllint` of the working directory where there is one. */
export function gatherStyle(host: Host): StyleConfig {
  const name = configNames.find((candidate) => host.files.kind(candidate) === 'file')
  if (name === undefined) return styleConfig()
  return styleConfig({ name, text: Buffer.from(host.files.read(name)).toString('utf8') })
}

/** The repository around the working directory: its address from GitHub's environment or from Git's configuration. */
export function gatherRepository(host: Host): Repository {
  const root = repositoryRoot(host)
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = 'https://github.com' } = host.environment
  const urls = [...(name === undefined ? [] : [`${server}/${name}`]), ...remotesOf(host, root)]
  return { urls, exists: (path) => host.files.kind(posix.join(root, path)) !== undefined }
}

function repositoryRoot(host: Host): string {
  let folder = host.files.root
  for (;;) {
    if (host.files.kind(posix.join(folder, '.git')) !== undefined) return folder
    const parent = posix.dirname(folder)
    if (parent === folder) return host.files.root
    folder = parent
  }
}

function remotesOf(host: Host, root: string): string[] {
  const config = posix.join(root, '.git', 'config')
  if (host.files.kind(config) !== 'file') return []
  const text = Buffer.from(host.files.read(config)).toString('utf8')
  return [...text.matchAll(/^\s*url\s*=\s*(\S+)\s*$/gm)].flatMap(([, url]) => url ?? [])
}
