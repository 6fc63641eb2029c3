import type { KustomizeRoot, Root } from './root.ts'

/** The files that reach a cluster through roots. */
export class TakenFiles {
  /** Whether every root that takes a file in could be rendered. */
  readonly rendered = new Map<string, boolean>()
  /** By file that could not be rendered, the fields of a kustomization that its controller would have added. */
  readonly changed = new Map<string, Set<string>>()

  /** @param isRendered whether the root of these files could be. */
  take(files: ReadonlySet<string>, isRendered: boolean): void {
    for (const path of files) this.rendered.set(path, isRendered && this.rendered.get(path) !== false)
  }

  /** Files that could not be rendered. */
  leave(root: Root, files: ReadonlySet<string>): void {
    const fields = root.tool === 'kustomize' ? fieldsAdded(root) : []
    for (const path of fields.length === 0 ? [] : files) {
      const known = this.changed.get(path) ?? new Set()
      for (const field of fields) known.add(field)
      this.changed.set(path, known)
    }
  }
}

/** What a controller would have done. */
function fieldsAdded({ additions, isPartial = false }: KustomizeRoot): string[] {
  const lists = Object.entries(additions.items).flatMap(([field, list]) => (list.length > 0 ? [field] : []))
  return [...Object.keys(additions.fields), ...lists, ...(isPartial ? ['patches'] : [])]
}
