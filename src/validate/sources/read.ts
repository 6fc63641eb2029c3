import { posix } from 'node:path'
import type { Host } from '../../host/host.ts'
import { Charts } from '../../render/charts.ts'
import { isKustomizationFile, type Kustomization, readKustomization } from '../../render/kustomization.ts'
import { Kustomizations } from '../../render/kustomizations.ts'
import { SourceFiles } from '../../render/sources.ts'
import { Tally } from '../../report/tally.ts'
import type { Source } from '../file.ts'
import type { Finding } from '../known-rules.ts'
import type { Inputs } from '../settings.ts'
import { collectFiles, standardInput, standardInputName } from './collect.ts'
import { contentOf, readEntry } from './text.ts'

/** What the paths stand for. */
export interface Read {
  readonly sources: readonly Source[]
  /** The same, decoded when something asks for them. */
  readonly files: SourceFiles
  /** For each path that was given, the files that it stands for. */
  readonly byPath: ReadonlyMap<string, readonly string[]>
  readonly kustomizations: Kustomizations
  readonly charts: Charts
  readonly findings: readonly Finding[]
  readonly skipped: Tally
}

/** Reads everything that the paths stand for. What can't be read becomes findings. */
export function readSources(inputs: Inputs, host: Host): Read {
  const { entries, byPath, findings, skipped } = collectFiles(host, inputs.paths, inputs.exclude)
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
  const charts = new Charts(entries.map(({ path }) => path))
  const files = new SourceFiles(host, sources)
  const kustomizations = kustomizationsOf(sources, files, host)
  return { sources, files, byPath, kustomizations, charts, findings: problems, skipped }
}

/** What the same paths stand for in a state of which only the contents of some files differ. */
export function readAgain(read: Read, differing: ReadonlySet<string>, host: Host): Read {
  const findings: Finding[] = []
  const sources = read.sources.flatMap((source): Source[] => {
    if (!differing.has(source.path)) return [source]
    const content = readEntry(host.files, source)
    if ('finding' in content) findings.push(content.finding)
    return 'text' in content ? [{ ...source, ...content }] : []
  })
  const files = new SourceFiles(host, sources, read.files)
  const kustomizations = kustomizationsOf(sources, files, host, read.kustomizations)
  return { ...read, sources, files, kustomizations, findings, skipped: new Tally() }
}

/** @param like what was read already of files with the same text. */
function kustomizationsOf(
  sources: readonly Source[],
  files: SourceFiles,
  host: Host,
  like?: Kustomizations,
): Kustomizations {
  const readOne = (path: string, text: string): Kustomization | undefined => {
    const known = like?.at(path)
    return known?.text === text ? known : readKustomization(path, text, host.files)
  }
  const all = sources.flatMap(({ path, text }) => (isKustomizationFile(path) ? (readOne(path, text) ?? []) : []))
  const found = new Set(sources.map(({ path }) => path))
  return new Kustomizations(all, (path) => {
    if (found.has(posix.dirname(path))) return undefined
    const text = files.text(path)
    return text === undefined ? undefined : readOne(path, text)
  })
}
