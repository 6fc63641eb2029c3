import { posix } from 'node:path'
import type { Files } from '../../host/host.ts'
import type { Manifest } from '../../kubernetes/manifest.ts'
import type { Root } from '../root.ts'
import type { Finding } from '../rules.ts'
import type { SourceFiles } from '../sources.ts'

/** The repository that is rendered, as controllers see it. */
export interface RenderedRepository {
  readonly sources: SourceFiles
  readonly files: Files
  /** The root of the repository, relative to the working directory: `.`, `../..`. */
  readonly root: string
  /** Addresses of the repository, however written; empty where none is known. */
  readonly urls: readonly string[]
  /** The folders of the charts that are no part of another one. */
  readonly charts: readonly string[]
  /** An object of the repository, as it stands there or as it was rendered. */
  find(kind: string, namespace: string | undefined, name: string): Manifest | undefined
}

/** A path from the root of the repository as one from the working directory; undefined where it leads out of the repository. */
export function pathInRepository({ root }: RenderedRepository, path: string): string | undefined {
  const clean = posix.normalize(path.replace(/^\/+/, '')).replace(/\/$/, '')
  if (clean === '..' || clean.startsWith('../')) return undefined
  const below = posix.join(root, clean)
  return below === '' ? '.' : below
}

/** Whether something is there, a file or a folder, directly or behind a link. */
export function kindOf({ files }: RenderedRepository, path: string): 'file' | 'directory' | undefined {
  let kind = files.kind(path)
  if (kind === 'symlink') kind = files.kind(files.realPath(path))
  return kind === 'file' || kind === 'directory' ? kind : undefined
}

/** Whether an address may be that of the repository: it is one of its own or of one that it was forked from, or those are not known. */
export function isOwn({ urls }: RenderedRepository, url: string | undefined): boolean {
  return url === undefined || urls.length === 0 || urls.some((own) => lastName(own) === lastName(url))
}

/** Whether two addresses name one repository: scheme, user, port, `.git` and letter case aside. */
export function sameRepository(a: string, b: string): boolean {
  return bare(a) === bare(b)
}

function bare(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/^[^@/]+@/, '')
    .replace(/:\d+\//, '/')
    .replace(':', '/')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.git$/, '')
}

/** Forks and mirrors keep the name of a repository, whoever owns them. */
function lastName(url: string): string {
  const name = bare(url)
  return name.slice(name.lastIndexOf('/') + 1)
}

/** What an object of a controller asks to be rendered. */
export interface Asked {
  readonly roots: readonly Root[]
  readonly findings: readonly Finding[]
  /** What is not in the repository, as people call it: the network would be needed. */
  readonly elsewhere: readonly string[]
}

export const nothingAsked: Asked = { roots: [], findings: [], elsewhere: [] }
