import type { Change } from '../tree.ts'

export interface Person {
  readonly name: string
  readonly email: string
}

/** A commit that is still to be made. */
export interface NewCommit {
  /** The commit it stands on; `previous` is the one before it in the same list; without a parent it has an empty history. */
  readonly parent: string | 'previous' | undefined
  readonly changes: readonly Change[]
  /** Git's mode of each changed file that exists; a new file gets 100644. */
  readonly modes: ReadonlyMap<string, string>
  readonly message: string
  readonly author: Person
  readonly committer: Person
  /** Seconds since 1970. */
  readonly time: number
}

/**
 * The input of `git fast-import` that makes commits and prints the id of each: blobs, trees and commits come from one
 * process, and everything that is not changed (modes, links, submodules) stays as it stands in the parent's tree.
 */
export function fastImport(commits: readonly NewCommit[], ref: string): Uint8Array {
  const parts: (string | Uint8Array)[] = []
  commits.forEach((commit, index) => {
    if (commit.parent !== 'previous') parts.push(`reset ${ref}\n\n`)
    parts.push(`commit ${ref}\nmark :${index + 1}\n`)
    parts.push(`author ${personText(commit.author)} ${commit.time} +0000\n`)
    parts.push(`committer ${personText(commit.committer)} ${commit.time} +0000\n`)
    parts.push(...data(Buffer.from(commit.message)))
    if (commit.parent === 'previous') parts.push(`from :${index}\n`)
    else if (commit.parent !== undefined) parts.push(`from ${commit.parent}\n`)
    for (const { path, content } of commit.changes) {
      if (content === undefined) parts.push(`D ${quotedPath(path)}\n`)
      else parts.push(`M ${commit.modes.get(path) ?? '100644'} inline ${quotedPath(path)}\n`, ...data(content))
    }
    parts.push('\n')
  })
  for (let index = 1; index <= commits.length; index++) parts.push(`get-mark :${index}\n`)
  parts.push('done\n')
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}

function data(content: Uint8Array): (string | Uint8Array)[] {
  return [`data ${content.byteLength}\n`, content, '\n']
}

function quotedPath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}

export function personText({ name, email }: Person): string {
  return `${plain(name)} <${plain(email).replaceAll(' ', '')}>`
}

function plain(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' && character !== '<' && character !== '>')
    .join('')
    .trim()
}
