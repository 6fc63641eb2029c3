import type { Reference } from '../../oci/reference.ts'
import { fieldPathText } from '../../yaml/field-path.ts'
import { type Lines, linesOf } from '../../yaml/lines.ts'
import type { SiteEdit } from '../editing/edit.ts'
import type { ImageChange } from '../request.ts'
import type { Site } from './site.ts'

/** The text of a file, with the lines of its offsets. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly lines: () => Lines
}

/** The lines are counted when the first place is asked for. */
export function sourceOf(path: string, text: string): Source {
  return { path, text, lines: lazy(() => linesOf(text)) }
}

/** An image that is asked for, and its name as registries read it. */
export interface AskedImage {
  readonly change: ImageChange
  readonly name: Reference
}

/** A place that gets a version. */
export interface Chosen {
  readonly site: Site
  readonly image: AskedImage
  readonly edit: SiteEdit
}

export function placeText(source: Source, offset: number): string {
  const { line, column } = source.lines().at(offset)
  return `${source.path}:${line}:${column}`
}

export function sitePlace(source: Source, site: { at: number; document: number; path: Site['path'] }) {
  const { line, column } = source.lines().at(site.at)
  return { file: source.path, document: site.document, path: fieldPathText(site.path), line, column }
}

function lazy<T>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}
