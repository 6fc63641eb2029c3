import { posix } from 'node:path'
import type { Host } from '../host/host.ts'
import type { Kustomization } from './kustomization.ts'
import type { Kustomizations } from './kustomizations.ts'
import { type PlainFolder, plainFolder } from './plain-folder.ts'
import type { FolderRoot } from './root.ts'

/** What a root takes in. */
export interface Extent {
  /** The kustomizations, those that others take in included. */
  readonly parts: readonly Kustomization[]
  /** The folder as it is read where it is no kustomization. */
  readonly plain: PlainFolder | undefined
  /** All files that it is made from. */
  readonly files: ReadonlySet<string>
}

/** Reads what a root takes in. */
export function extentOf(root: FolderRoot, kustomizations: Kustomizations, host: Host): Extent {
  if (root.tool === 'directory') return { parts: [], plain: undefined, files: new Set(root.files) }
  const own = kustomizations.of(root.folder)
  const plain = own === undefined ? plainFolder(root, kustomizations, host) : undefined
  const components = (root.additions.items['components'] ?? []).map(({ value }) =>
    posix.join(root.folder, String(value)),
  )
  const heads = [...(plain?.folders ?? [root.folder]), ...components]
  const parts = new Set(
    heads.flatMap((folder) => {
      const one = kustomizations.of(folder)
      return one === undefined ? [] : kustomizations.withAll(one)
    }),
  )
  return { parts: [...parts], plain, files: new Set([...[...parts].flatMap(filesOf), ...(plain?.files ?? [])]) }
}

/** The files of a kustomization, those that it takes in included, but not those of others that it takes in. */
function filesOf({ path, takes, patches, plugins, reads }: Kustomization): string[] {
  return [path, ...takes, ...patches, ...plugins, ...reads]
}
