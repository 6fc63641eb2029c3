import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Host } from '../host/host.ts'
import type { Manifest } from '../kubernetes/manifest.ts'
import { loadPatterns } from '../pattern.ts'
import type { Place } from '../place.ts'
import { Node } from '../yaml/field.ts'
import { type Builds, type Renderer, renderFailed } from './build.ts'
import { hasVariable, substitute, type Variables } from './controllers/variables.ts'
import { isKustomizationFile, type Kustomization } from './kustomization.ts'
import type { Kustomizations } from './kustomizations.ts'
import { noAdditions, overlay } from './overlay.ts'
import type { Rendering } from './rendering.ts'
import type { KustomizeRoot } from './root.ts'
import type { Finding } from './rules.ts'
import { objectsOf, type SourceFiles } from './sources.ts'
import { type Note, readNotes, traced } from './trace/annotations.ts'
import { AssumedNotes } from './trace/assumed.ts'
import { valueAt } from './trace/correspond.ts'
import { KustomizeTrace, type Surroundings } from './trace/kustomize.ts'
import type { Settings } from './trace/transformers.ts'

/**
 * The root that a kustomization is by itself.
 * @param byFlux whether Flux renders it, if anything does: it loads files from anywhere, and a Kustomization that is not known
 *   may patch it.
 */
export function plainRoot({ folder, path, namespace }: Kustomization, byFlux: boolean): KustomizeRoot {
  return {
    tool: 'kustomize',
    name: folder,
    folder,
    place: { file: path, line: 1, column: 1, endLine: 1, endColumn: 2 },
    owner: undefined,
    cluster: undefined,
    namespace,
    additions: noAdditions,
    unrestricted: byFlux,
    isPartial: byFlux,
    variables: undefined,
  }
}

/** A folder without a kustomization, as Flux reads it: its manifests, and the folders below it that are kustomizations. */
export interface PlainFolder {
  readonly files: readonly string[]
  readonly folders: readonly string[]
  /** Whether the controller changes anything: otherwise the files are what is applied. */
  readonly changes: boolean
}

/** Reads a folder without a kustomization. */
export function withAdditions(
  { folder, additions, variables }: KustomizeRoot,
  { kustomizations }: { readonly kustomizations: Kustomizations },
  host: Host,
): PlainFolder {
  const files: string[] = []
  const folders: string[] = []
  const visit = (at: string): void => {
    for (const { name, kind } of host.files.list(at)) {
      const path = at === '.' ? name : `${at}/${name}`
      if (kind === 'directory' && !name.startsWith('.')) {
        if (kustomizations.of(path) === undefined) visit(path)
        else folders.push(path)
      } else if (kind === 'file' && /\.ya?ml$/.test(name) && !isKustomizationFile(path)) files.push(path)
    }
  }
  visit(folder)
  const items = Object.values(additions.items).some((list) => list.length > 0)
  return { files, folders, changes: items || Object.keys(additions.fields).length > 0 || variables !== undefined }
}

interface Facts {
  readonly sources: SourceFiles
  readonly kustomizations: Kustomizations
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
  const { sources, kustomizations, plain } = facts
  const folder = builds.folder()
  const base = kustomizations.of(root.folder)
  const absolute = (path: string): string => host.files.resolve(path)
  const rebase = (path: string): string => posix.relative(folder, posix.join(absolute(root.folder), path)) || '.'
  const resources = [...(plain?.files ?? []), ...(plain?.folders ?? [])]
    .filter((path) => plain?.folders.includes(path) || sources.objects(path).length > 0)
    .map((path) => posix.relative(root.folder, path))
  const parts = base === undefined ? [] : kustomizations.withAll(base)
  const hasAdded = (root.additions.items['components'] ?? []).length > 0
  const isAssumed = patchesIn(parts) >= manyPatches && !hasAdded
  const made = overlay(isAssumed ? [] : traced, base, root.folder, resources, root.additions, rebase)
  const args = ['build', folder, '--load-restrictor', 'LoadRestrictionsNone']
  if (facts.helm !== undefined) args.push('--enable-helm', '--helm-command', facts.helm.path)
  const content = [...facts.files].sort().flatMap((path) => [path, fingerprint(path, host)])
  const hasCharts = [...facts.files].some((path) => kustomizations.at(path)?.root.at('helmCharts').isSet)
  const result = await builds.run(folder, {
    renderer: facts.tool,
    args,
    inputs: { 'kustomization.yaml': made.text },
    content: hasCharts ? undefined : content,
  })
  if ('failure' in result) return renderFailed(root.name, result, root.place)
  const { text, notes } = readNotes(result.text)
  // Selectors of patches are patterns.
  const selects = [made.text, ...[...facts.files].map((path) => sources.text(path) ?? '')]
  if (selects.some((one) => /\btarget\b/.test(one))) await loadPatterns()
  const assumed = new AssumedNotes({
    parts,
    root: made.settings.root,
    kustomizations,
    sources,
    nameOf: (path) => posix.relative(folder, absolute(path)),
    built: 'kustomization.yaml',
  })
  const noteOf = (manifest: Manifest): Note | undefined =>
    isAssumed ? assumed.noteOf(manifest) : notes[manifest.document]
  let built: readonly Manifest[] | undefined
  const around: Surroundings = {
    files: sources,
    pathOf: (named) => inGit(posix.join(folder, named), host),
    objectsAt: (named) => sources.objects(inGit(posix.join(folder, named), host)),
    settingsAt: (named) => {
      const path = posix.join(folder, named)
      if (posix.dirname(path) === folder) return made.settings
      const file = inGit(path, host)
      return isKustomizationFile(file) ? kustomizations.of(posix.dirname(file)) : pluginAt(file, sources)
    },
    built: () => (built ??= objectsOf('', text)),
    noteOf,
  }
  const trace = new KustomizeTrace(around)
  return substituted(root, text, facts.files, trace)
}

/** From so many patches on kustomize takes longer for its notes on objects than for all else. */
const manyPatches = 8

function patchesIn(parts: readonly Kustomization[]): number {
  const fields = ['patches', 'patchesStrategicMerge', 'patchesJson6902']
  return parts.flatMap(({ root }) => fields.flatMap((field) => root.at(field).items())).length
}

/** A transformer or generator in a file of its own. */
function pluginAt(file: string, sources: SourceFiles): Settings | undefined {
  const document = sources.documents(file)[0]
  if (document === undefined) return undefined
  const { value, locate } = document
  return { folder: posix.dirname(file), root: new Node(value), isPlugin: true, locate }
}

/** The rendering with its variables replaced; fields are traced as they were before. */
function substituted(root: KustomizeRoot, text: string, files: ReadonlySet<string>, trace: KustomizeTrace): Rendering {
  const { variables } = root
  if (variables === undefined || !isReplaced(variables)) {
    return {
      root,
      text,
      files,
      version: undefined,
      place: (manifest, path, at) => trace.place(manifest, path, at),
      sourceOf: (manifest) => trace.sourceOf(manifest),
    }
  }
  const documents = text.split(/^---\n/m)
  const replaced = documents.map((one) => (isExempt(one) ? one : substitute(one, variables)))
  let before: readonly Manifest[] | undefined
  const beforeOf = ({ document }: Manifest): Manifest | undefined => {
    before ??= documents.map((one) => objectsOf('', one)[0]).filter((one) => one !== undefined)
    return before[document]
  }
  return {
    root,
    text: replaced.join('---\n'),
    files,
    version: undefined,
    place: (manifest, path, at) => {
      const old = beforeOf(manifest)
      if (old === undefined) return undefined
      return (
        variablePlace(root, valueAt(old.object, path)) ?? trace.place({ ...old, document: manifest.document }, path, at)
      )
    },
    sourceOf: (manifest) => trace.sourceOf(manifest),
  }
}

/** Flux replaces nothing where there is no variable at all, unless it is told to. */
function isReplaced({ values, complete, always = false }: Variables): boolean {
  return always || values.size > 0 || !complete
}

/** Where the variable stands that a value is, or has a part from that looks like no name. */
function variablePlace({ variables }: KustomizeRoot, value: unknown): Place | undefined {
  if (typeof value !== 'string' || variables?.placeOf === undefined) return undefined
  const names = [...value.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name)
  const isWhole = /^\$\{\w+(?:[:=-][^}]*)?\}$/.test(value)
  const name = isWhole ? names[0] : names.find((one) => /[^a-z0-9./:@-]/.test(variables.values.get(one) ?? ''))
  return name === undefined ? undefined : variables.placeOf(name)
}

function isExempt(document: string): boolean {
  return hasVariable(document) && /^ {4}kustomize\.toolkit\.fluxcd\.io\/substitute: ["']?disabled/m.test(document)
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
