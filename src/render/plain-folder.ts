import type { Host } from '../host/host.ts'
import { isKustomizationFile, type Kustomization } from './kustomization.ts'
import type { Kustomizations } from './kustomizations.ts'
import { noAdditions } from './overlay.ts'
import { type KustomizeRoot, ofFile } from './root.ts'

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
    ...ofFile(path),
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
export function plainFolder(
  { folder, additions, variables }: KustomizeRoot,
  kustomizations: Kustomizations,
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
