import { commitAndPush } from '../git/push.ts'
import type { Tree } from '../git/tree.ts'
import { workTree } from '../git/work-tree.ts'
import type { Host } from '../host/host.ts'
import { type OpeningInputs, openDestination } from './destination.ts'

/** What a repository is looked at by. */
type LookInputs = OpeningInputs & { readonly repository: string | undefined; readonly branch: string | undefined }

/**
 * Reads the tip of the branch of a repository, or without one the working directory, and changes nothing.
 * @param look asked for one tree; it is asked anew where the branch moves meanwhile.
 * @throws InputError for a repository or branch that is not there; ServiceError where it can't be reached.
 */
export async function lookAtTip<T>(given: LookInputs, host: Host, look: (tree: Tree) => Promise<T>): Promise<T> {
  const { repository, branch } = given
  if (repository === undefined) return await look(workTree(host))
  const { remote, credential } = await openDestination({ ...given, repository }, host)
  const committer = { name: 'gitops-actions', email: 'gitops-actions' }
  let seen: { readonly found: T } | undefined
  const edit = async (tree: Tree) => {
    seen = { found: await look(tree) }
    return undefined
  }
  await commitAndPush(host, remote, credential, edit, { branch, committer })
  if (seen === undefined) throw new Error('a repository was read without a tree')
  return seen.found
}
