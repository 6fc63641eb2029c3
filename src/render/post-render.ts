import type { Manifest } from '../kubernetes/manifest.ts'
import { loadPatterns } from '../pattern.ts'
import { objectOf } from '../value.ts'
import { documentText, splitDocuments } from '../yaml/decode.ts'
import { type Builds, type Renderer, renderFailed } from './build.ts'
import { kustomizationText, overlay } from './overlay.ts'
import { located, type Rendering } from './rendering.ts'
import type { HelmRoot, PostRenderer } from './root.ts'
import type { Finding } from './rules.ts'
import { objectsOf, type SourceFiles } from './sources.ts'
import { readNotes, traced } from './trace/annotations.ts'
import { KustomizeTrace } from './trace/kustomize.ts'

interface Facts {
  readonly sources: SourceFiles
  /** Kustomize. */
  readonly tool: Renderer
}

/** Does to a chart's objects what the post renderers of its release do, one after the other. */
export async function postRender(
  rendering: Rendering,
  { postRenderers = [], hooksApart = false }: HelmRoot,
  facts: Facts,
  builds: Builds,
): Promise<Rendering | Finding> {
  let result = rendering
  for (const renderer of postRenderers) {
    const objects = objectsIn(result)
    const [hooks, others] = [objects.filter(isHook), objects.filter((one) => !isHook(one))]
    const next = await built(result, hooksApart ? others : objects, renderer, facts, builds)
    if ('rule' in next) return next
    result = hooksApart ? withObjects(next, hooks, result) : next
  }
  return result
}

function objectsIn(rendering: Rendering): Manifest[] {
  return objectsOf(rendering.root.file, rendering.text).map((one) => located(one, rendering))
}

function isHook({ object }: Manifest): boolean {
  return objectOf(objectOf(object['metadata'])['annotations'])['helm.sh/hook'] !== undefined
}

async function built(
  rendering: Rendering,
  objects: readonly Manifest[],
  renderer: PostRenderer,
  { sources, tool }: Facts,
  builds: Builds,
): Promise<Rendering | Finding> {
  if (objects.length === 0) return { ...rendering, text: '' }
  await loadPatterns()
  const { root } = rendering
  const input = 'rendered.yaml'
  const folder = builds.folder()
  const settings = overlay(undefined, '', [input], renderer)
  const kustomization = kustomizationText(settings, (path) => path, traced)
  const inputs = { 'kustomization.yaml': kustomization, [input]: textOf(rendering, objects) }
  const result = await builds.run(folder, { renderer: tool, args: ['build', folder], inputs, content: [] })
  if ('failure' in result) return renderFailed(`${root.name}, post-rendered,`, result, root.place())
  const { text, notes } = readNotes(result.text)
  let after: readonly Manifest[] | undefined
  const trace = new KustomizeTrace({
    files: sources,
    layers: [settings],
    objectsAt: () => objects,
    pathOf: () => root.file,
    settingsAt: () => settings,
    built: () => (after ??= objectsOf('', text)),
    noteOf: ({ document }) => notes[document],
  })
  return {
    ...rendering,
    text,
    place: (manifest, path, at) => trace.place(manifest, path, at),
    sourceOf: (manifest) => trace.sourceOf(manifest),
  }
}

/** A rendering with objects of the one before it that were kept out of it, as they were there. */
function withObjects(rendering: Rendering, objects: readonly Manifest[], before: Rendering): Rendering {
  if (objects.length === 0) return rendering
  const documents = [...new Set(objects.map(({ document }) => document))]
  const find = ({ document, base }: Manifest): Manifest | undefined =>
    objects.find((one) => one.document === documents[document] && one.base.join() === base.join())
  const later = (one: Manifest): Manifest => ({ ...one, document: one.document - documents.length })
  return {
    ...rendering,
    text: `${textOf(before, objects)}\n---\n${rendering.text}`,
    place: (manifest, path, at) => find(manifest)?.locate(path, at) ?? rendering.place(later(manifest), path, at),
    sourceOf: (manifest) => find(manifest)?.file ?? rendering.sourceOf(later(manifest)),
  }
}

/** The documents of some objects, as they stand in a rendering. */
function textOf({ text }: Rendering, objects: readonly Manifest[]): string {
  const wanted = new Set(objects.map(({ document }) => document))
  const documents = splitDocuments(text).filter((_, index) => wanted.has(index))
  return documents.map((extent) => documentText(text, extent)).join('\n')
}
