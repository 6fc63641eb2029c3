import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { GitObjects, type Objects, stdoutText } from './clone/objects.ts'
import { gitIn } from './program.ts'

/**
 * The history of the repository that the working directory stands in.
 * @returns its objects, the commit that is checked out, and the path from its root to the working directory.
 * @throws InputError when there is none, or it was cut short by a shallow clone.
 */
export async function localHistory(host: Host): Promise<{ objects: Objects; tip: string; prefix: string }> {
  const git = gitIn(host.files.root, host)
  const asked = await git.run(['rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD'])
  if (asked.exitCode !== 0) {
    throw new InputError(`The history of "${host.files.root}" can't be read: ${asked.stderr.trim().split('\n')[0]}`, {
      fix: 'Run it in a checkout of the repository with at least one commit, or name the repository.',
    })
  }
  const [isShallow, prefix = '', tip = ''] = stdoutText(asked).trimEnd().split('\n')
  if (isShallow === 'true') {
    throw new InputError('The checkout is a shallow clone, so what ran before is not in it', {
      fix: 'Check out with "fetch-depth: 0", or name the repository and no checkout is needed.',
    })
  }
  return { objects: new GitObjects(git), tip, prefix }
}
