import type { Manifest } from '../kubernetes/manifest.ts'
import { documentText, splitDocuments } from '../yaml/decode.ts'
import type { Rendering } from './rendering.ts'
import type { DirectoryRoot } from './root.ts'
import type { SourceFiles } from './sources.ts'

/** The objects of files that are applied as they stand, as a rendering. */
export function asTheyStand(root: DirectoryRoot, sources: SourceFiles): Rendering {
  const documents = root.files.flatMap((path) => documentsOf(sources.objects(path), sources.text(path) ?? ''))
  const written = ({ document, base }: Manifest): Manifest | undefined =>
    documents[document]?.objects.find((one) => one.base.join() === base.join())
  return {
    root,
    text: documents.map(({ text }) => text).join('\n'),
    files: new Set(root.files),
    version: undefined,
    place: (manifest, path, at) => written(manifest)?.locate(path, at),
    sourceOf: (manifest) => written(manifest)?.file,
  }
}

interface Document {
  readonly text: string
  readonly objects: readonly Manifest[]
}

/** The documents of a file that hold objects. */
function documentsOf(objects: readonly Manifest[], text: string): Document[] {
  return splitDocuments(text).flatMap((extent, index) => {
    const own = objects.filter(({ document, apiVersion }) => document === index && !isKustomization(apiVersion))
    return own.length === 0 ? [] : [{ text: documentText(text, extent), objects: own }]
  })
}

/** It tells kustomize what to do, and is nothing for a cluster. */
function isKustomization(apiVersion: string): boolean {
  return apiVersion.startsWith('kustomize.config.k8s.io/')
}
