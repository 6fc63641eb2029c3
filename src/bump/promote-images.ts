import { InputError } from '../errors.ts'
import type { Tree } from '../git/tree.ts'
import { familiarName, parseReference, sameRepository } from '../oci/reference.ts'
import { splitDocuments } from '../yaml/documents.ts'
import { linesOf } from '../yaml/lines.ts'
import { definitionsIn } from './places/definitions.ts'
import { findSites } from './places/find.ts'
import { findInTemplate } from './places/template.ts'
import type { ImageChange, PlaceKind, SourceFile, Version } from './request.ts'
import { sameVersion, shownVersion, versionSuffix } from './version.ts'
import { filesOf } from './wish/files.ts'

/** An image that stands in a file, with the version that runs from there. */
export interface Running {
  /** In its shortest usual form: `nginx`, `ghcr.io/acme/web`. */
  readonly image: string
  readonly version: Version
  readonly place: PlaceKind
  /** The name that it takes the place of, where that is another: `name` beside the `newName` of a kustomization. */
  readonly instead?: string
  readonly path: string
  readonly line: number
}

/** Every image with a version below a path of a tree. */
export async function runningIn(tree: Tree, path: string): Promise<Running[]> {
  return (await filesBelow(tree, [path])).flatMap((file) => imagesOfFile(file))
}

/** The files below paths of a tree in which images may stand. */
export async function filesBelow(tree: Tree, paths: readonly string[]): Promise<SourceFile[]> {
  return await filesOf(tree, paths, { images: [], selectors: ['*'] })
}

/**
 * Every image with a version in one file; a file that is no text has none.
 * @param unversioned what a container without a version stands for; such are left out without it.
 */
export function imagesOfFile({ path, bytes }: SourceFile, unversioned?: Version): Running[] {
  if (bytes.includes(0)) return []
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const lines = linesOf(text)
  const options = { mayName: () => true, selectors: [], definitions: definitionsIn([]) }
  return splitDocuments(text).flatMap((part) => {
    const found = findSites(text, part, options)
    const { sites, mentions } = 'sites' in found ? found : findInTemplate(text, part)
    const bare = mentions.flatMap((one): Running[] => {
      const isContainer = /(?:^|,)(?:init|ephemeral)?containers,\d+,image$/i.test(one.path.join())
      if (unversioned === undefined || !isContainer || one.why !== 'no-version') return []
      const line = lines.at(one.at).line
      return [{ image: familiarName(one.name), version: unversioned, place: 'image', path, line }]
    })
    const versioned = sites.flatMap(({ names: [name, other], version, place, at, fault }): Running[] => {
      const isVersioned = version.tag !== undefined || version.digest !== undefined
      if (name === undefined || !isVersioned || fault !== undefined) return []
      const instead = other === undefined ? {} : { instead: familiarName(other) }
      return [{ image: familiarName(name), version, place, ...instead, path, line: lines.at(at).line }]
    })
    return [...versioned, ...bare]
  })
}

/** Those of the images that are asked for; without any, all. */
export function chosen<T extends { readonly image: string }>(running: readonly T[], images: readonly string[]): T[] {
  const wanted = images.map(parseReference)
  if (wanted.length === 0) return [...running]
  return running.filter(({ image }) => wanted.some((name) => sameRepository(name, parseReference(image))))
}

/**
 * One version for each image.
 * @throws InputError for an image that runs in two versions, with the places.
 */
export function versionsOf(running: readonly Running[], path: string): ImageChange[] {
  const byImage = new Map<string, Running>()
  for (const one of running) {
    const other = byImage.get(one.image)
    if (other !== undefined && !sameVersion(other.version, one.version)) {
      const places = [other, one].map((place) => `${shownVersion(place.version)} at ${place.path}:${place.line}`)
      throw new InputError(`${one.image} runs in several versions in ${path}: ${places.join(', ')}`, {
        fix: 'Name a path in which each image has one version.',
        place: { file: one.path, line: one.line },
      })
    }
    byImage.set(one.image, one)
  }
  return [...byImage.values()].map(({ image, version }) => ({ name: image, ...version }))
}

/** One line that tells states apart: which images stand in which versions. */
export function stateKey(running: readonly Running[]): string {
  return [...new Set(running.map(({ image, version, path }) => `${path} ${image}${versionSuffix(version)}`))]
    .sort()
    .join('\n')
}
