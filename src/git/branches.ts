import { InputError } from '../errors.ts'
import { didYouMean } from '../report/nearest.ts'
import type { RemoteAddress } from './address.ts'
import type { Clone } from './clone/clone.ts'

const heads = 'refs/heads/'

export function branchRef(branch: string): string {
  return heads + branch
}

/** The branch that the remote's HEAD points to. */
export async function defaultBranch(clone: Clone, remote: RemoteAddress): Promise<string> {
  const { head, refs } = await clone.refs(['HEAD', `${heads}*`])
  if (refs.size === 0) throw emptyRepository(remote)
  if (head?.startsWith(heads)) return head.slice(heads.length)
  throw new InputError(`${remote.url} has no default branch`, { fix: 'Name the branch.' })
}

/** Why a branch could not be fetched: the repository is empty, or it has other branches. */
export async function noBranchError(clone: Clone, remote: RemoteAddress, branch: string): Promise<InputError> {
  const { refs } = await clone.refs([`${heads}*`])
  if (refs.size === 0) return emptyRepository(remote)
  const names = [...refs.keys()].map((ref) => ref.slice(heads.length))
  return new InputError(`The branch "${branch}" does not exist in ${remote.url}`, {
    fix: didYouMean(branch, names, `It has: ${names.slice(0, 10).join(', ')}.`),
  })
}

function emptyRepository(remote: RemoteAddress): InputError {
  return new InputError(`The repository ${remote.url} is empty: it has no commit to change`, {
    fix: 'Push a first commit with the manifests.',
  })
}
