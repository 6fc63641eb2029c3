import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Host } from '../host/host.ts'
import type { Manifest } from '../kubernetes/manifest.ts'
import { loadPatterns } from '../pattern.ts'
import { Node } from '../yaml/field.ts'
import { type Builds, type Renderer, renderFailed } from './build.ts'
import { isKustomizationFile, type Kustomization } from './kustomization.ts'
import type { Kustomizations } from './kustomizations.ts'
import { kustomizationText, overlay } from './overlay.ts'
import type { PlainFolder } from './plain-folder.ts'
import type { Rendering } from './rendering.ts'
import type { KustomizeRoot } from './root.ts'
import type { Finding } from './rules.ts'
import { emptySchema, needsSchema } from './schema.ts'
import { objectsOf, type SourceFiles } from './sources.ts'
import { substituted } from './substitution.ts'
import { type Note, readNotes, traced } from './trace/annotations.ts'
import { AssumedNotes } from './trace/assumed.ts'
import { KustomizeTrace } from './trace/kustomize.ts'
import type { Settings } from './trace/transformers.ts'

interface Facts {
  readonly sources: SourceFiles
  readonly kustomizations: Kustomizations
  /** The kustomizations that are built: the folder's, and all that others take in. */
  readonly parts: readonly Kustomization[]
  readonly files: ReadonlySet<string>
  readonly plain: PlainFolder | undefined
  readonly tool: Renderer
  readonly helm: Renderer | undefined
}

/** Builds a kustomization with the real tool, as its controller would. */
export async function renderKustomization(
  root: KustomizeRoot,
  facts: Facts,
  builds: Builds,
  host: Host,
): Promise<Rendering | Finding> {
  const { sources, kustomizations, files } = facts
  const base = kustomizations.of(root.folder)
  const own = base === undefined ? [] : kustomizations.withAll(base)
  const hasAdded = (root.additions.items['components'] ?? []).length > 0
  const isAssumed = patchesIn(own) >= manyPatches && !hasAdded
  const settings = overlay(base, root.folder, plainResources(root, facts), root.additions)
  // Selectors of patches are patterns.
  const selecting = [JSON.stringify(root.additions.items), ...[...files].map((path) => sources.text(path) ?? '')]
  if (selecting.some((one) => /\btarget\b/.test(one))) await loadPatterns()
  const folder = builds.folder()
  const result = await builds.run(folder, {
    renderer: facts.tool,
    args: argumentsFor(folder, facts.helm),
    inputs: inputsFor(settings, isAssumed ? [] : traced, folder, facts, host),
    content: contentOf(files, kustomizations, host),
  })
  if ('failure' in result) return renderFailed(root.name, result, root.place())
  const { text, notes } = readNotes(result.text)
  const pathOf = (named: string): string => inGit(posix.join(folder, named), host)
  const nameOf = (path: string): string => posix.relative(folder, host.files.resolve(path))
  const assumed = new AssumedNotes({ ...facts, parts: own, root: settings.root, nameOf, built: 'kustomization.yaml' })
  const noteOf = (manifest: Manifest): Note | undefined =>
    isAssumed ? assumed.noteOf(manifest) : notes[manifest.document]
  let built: readonly Manifest[] | undefined
  const trace = new KustomizeTrace({
    files: sources,
    layers: [settings, ...facts.parts],
    pathOf,
    objectsAt: (named) => sources.objects(pathOf(named)),
    settingsAt: (named) =>
      posix.dirname(posix.join(folder, named)) === folder ? settings : settingsIn(pathOf(named), facts),
    built: () => (built ??= objectsOf('', text)),
    noteOf,
  })
  return substituted(root, text, files, trace)
}

/** What a folder holds that is no kustomization, as paths in it. */
function plainResources(root: KustomizeRoot, { plain, sources }: Facts): string[] {
  if (plain === undefined) return []
  const files = plain.files.filter((path) => sources.objects(path).length > 0)
  return [...files, ...plain.folders].map((path) => posix.relative(root.folder, path))
}

function argumentsFor(folder: string, helm: Renderer | undefined): string[] {
  const args = ['build', folder, '--load-restrictor', 'LoadRestrictionsNone']
  return helm === undefined ? args : [...args, '--enable-helm', '--helm-command', helm.path]
}

/** The files that are built from, beside those of the repository. */
function inputsFor(
  settings: Settings,
  notes: readonly string[],
  folder: string,
  { sources, parts, plain }: Facts,
  host: Host,
): Record<string, string> {
  const home = host.files.resolve(settings.folder)
  const rebase = (path: string): string => posix.relative(folder, posix.join(home, path)) || '.'
  if (needsSchema(settings, { sources, parts, plain: plain?.files ?? [] }))
    return { 'kustomization.yaml': kustomizationText(settings, rebase, notes) }
  const schema = 'schema.json'
  return { 'kustomization.yaml': kustomizationText(settings, rebase, notes, schema), [schema]: emptySchema }
}

/** All that a build depends on; undefined where charts take in what nobody knows. */
function contentOf(
  files: ReadonlySet<string>,
  kustomizations: Kustomizations,
  host: Host,
): (string | undefined)[] | undefined {
  if ([...files].some((path) => kustomizations.at(path)?.root.at('helmCharts').isSet)) return undefined
  return [...files].sort().flatMap((path) => [path, fingerprint(path, host)])
}

/** From so many patches on kustomize takes longer for its notes on objects than for all else. */
const manyPatches = 8

function patchesIn(parts: readonly Kustomization[]): number {
  const fields = ['patches', 'patchesStrategicMerge', 'patchesJson6902']
  return parts.flatMap(({ root }) => fields.flatMap((field) => root.at(field).items())).length
}

/** What a file says: a kustomization, or a transformer or generator in a file of its own. */
function settingsIn(file: string, { kustomizations, sources }: Facts): Settings | undefined {
  if (isKustomizationFile(file)) return kustomizations.of(posix.dirname(file))
  const document = sources.documents(file)[0]
  if (document === undefined) return undefined
  const { value, locate } = document
  return { folder: posix.dirname(file), root: new Node(value), isPlugin: true, locate }
}

/** A path that Git knows, below no symbolic link. */
function inGit(path: string, host: Host): string {
  return host.files.kind(path) === undefined
    ? host.files.relative(path)
    : host.files.relative(host.files.realPath(path))
}

/** What a file holds, in few characters; undefined where it is no file. */
export function fingerprint(path: string, host: Host): string | undefined {
  if (host.files.kind(path) !== 'file') return undefined
  return createHash('sha256').update(host.files.read(path)).digest('base64')
}
