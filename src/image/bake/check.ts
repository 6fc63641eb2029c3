import { join } from 'node:path'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import { dockerfileOf } from './definition.ts'
import { type BuildTarget, isRemote, secretVariable } from './target.ts'

/**
 * Looks for everything that the builds name on this machine, which costs nothing and needs no program.
 * @throws InputError for a context, Dockerfile, secret, key or named context that is not there.
 */
export function checkTarget(host: Host, { build }: Pick<BuildTarget, 'build'>): void {
  for (const start of Object.values(build.starts ?? {})) checkTarget(host, { build: start })
  const { context, secrets = [], ssh = [], additionalContexts = {}, place } = build
  const expect = (path: string, kind: 'file' | 'directory', what: string): void => {
    const found = kindBehindLinks(host, path)
    if (found === kind || (kind === 'file' && found === 'other')) return
    throw new InputError(
      `${what} "${host.files.relative(path)}" is ${found === undefined ? 'not there' : `no ${kind}`}`,
      {
        place: place ?? { file: host.files.relative(path) },
        fix: 'Check the path; relative paths start at the working directory.',
      },
    )
  }
  if (!isRemote(context)) expect(context, 'directory', 'The build context')
  const dockerfile = dockerfileOf(build)
  if (dockerfile !== undefined) expect(dockerfile, 'file', 'The Dockerfile')
  for (const [name, from] of Object.entries(additionalContexts)) {
    if (!/^[a-z][\w+.-]*:/.test(from) && !isRemote(from)) expect(from, 'directory', `The build context ${name},`)
  }
  for (const secret of secrets) {
    const variable = secretVariable(secret)
    if (secret.file !== undefined) expect(secret.file, 'file', `The file of the build secret ${secret.id},`)
    if (variable === undefined || host.environment[variable] !== undefined) continue
    const message = `The build secret "${secret.id}" wants the environment variable ${variable}, which is not set`
    throw new InputError(message, { fix: `Set ${variable}, or name a file with src=.`, ...(place && { place }) })
  }
  for (const spec of ssh) {
    const path = /^[^=]+=(.+)$/.exec(spec)?.[1]
    if (path === undefined && !host.environment['SSH_AUTH_SOCK']) {
      throw new InputError(`ssh "${spec}" is the agent of SSH_AUTH_SOCK, which is not set`, {
        fix: 'Start an agent (ssh-agent, or an action that does), or name a key: ID=FILE.',
        ...(place && { place }),
      })
    }
    if (path !== undefined) expect(path, 'file', `The SSH key or socket of ${spec.split('=')[0]},`)
  }
}

function kindBehindLinks(host: Host, path: string): string | undefined {
  const kind = host.files.kind(path)
  if (kind !== 'symlink') return kind
  try {
    return host.files.kind(host.files.realPath(path))
  } catch {
    return undefined
  }
}

/**
 * A folder for layouts holds nothing else.
 * @throws InputError where it holds other files.
 */
export function checkFolder(host: Host, folder: string): void {
  // Removing what is not there refuses a place that may not be written.
  host.files.remove(join(folder, '.gitops-actions'))
  const kind = host.files.kind(folder)
  const isFree =
    kind === undefined ||
    (kind === 'directory' &&
      (host.files.kind(join(folder, 'oci-layout')) !== undefined || host.files.list(folder).length === 0))
  if (isFree) return
  throw new InputError(`"${folder}" holds other files, and the layout wants a folder of its own`, {
    place: { file: host.files.relative(folder) },
    fix: 'Name an empty or a new folder in layout-out.',
  })
}
