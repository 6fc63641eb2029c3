import type { Host } from '../../host/host.ts'
import { Charts } from '../../render/charts.ts'
import { isKustomizationFile, type Kustomization, readKustomization } from '../../render/kustomization.ts'
import { Kustomizations } from '../../render/kustomizations.ts'
import { SourceFiles } from '../../render/sources.ts'
import type { Finding } from '../../report/finding.ts'
import type { Tally } from '../../report/tally.ts'
import type { Source } from '../file.ts'
import type { Inputs } from '../settings.ts'
import { collectFiles, standardInput, standardInputName } from './collect.ts'
import { contentOf, readEntry } from './text.ts'

/** What the paths stand for. */
interface Read {
  readonly sources: readonly Source[]
  /** For each path that was given, the files that it stands for. */
  readonly byPath: ReadonlyMap<string, readonly string[]>
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  readonly findings: readonly Finding[]
  readonly skipped: Tally
}

/** Reads everything that the paths stand for. What can't be read becomes findings. */
export function readSources(inputs: Inputs, host: Host): Read {
  const { entries, byPath, findings, skipped } = collectFiles(host.files, inputs.paths, inputs.exclude)
  const sources: Source[] = []
  const problems: Finding[] = [...findings]
  const take = (path: string, named: boolean, content: ReturnType<typeof contentOf>): void => {
    if ('text' in content) sources.push({ path, named, ...content })
    else if ('finding' in content) problems.push(content.finding)
    else skipped.add(content.skip, path)
  }
  if (inputs.paths.includes(standardInput)) {
    take(standardInputName, true, contentOf(standardInputName, host.files.standardInput()))
  }
  for (const entry of entries) take(entry.path, entry.named, readEntry(host.files, entry))
  const kustomizations = sources.flatMap(({ path, text }) => {
    const found = isKustomizationFile(path) ? readKustomization(path, text, host.files) : undefined
    return found === undefined ? [] : [found]
  })
  const files = new SourceFiles(
    host,
    sources.map(({ path, text }) => [path, text] as const),
  )
  const readOther = (path: string): Kustomization | undefined => {
    const text = files.text(path)
    return text === undefined ? undefined : readKustomization(path, text, host.files)
  }
  const charts = new Charts(entries.map(({ path }) => path))
  return {
    sources,
    byPath,
    kustomizations: new Kustomizations(kustomizations, readOther),
    charts,
    findings: problems,
    skipped,
  }
}
