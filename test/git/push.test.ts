import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { InputError, ServiceError } from '../../src/errors.ts'
import { parseAddress, type RemoteAddress } from '../../src/git/address.ts'
import type { Edit } from '../../src/git/edit.ts'
import { commitAndPush, type PushOptions } from '../../src/git/push.ts'
import { failure } from '../support/failure.ts'
import { type GitServer, type GitServerOptions, serveGit } from '../support/git-server.ts'
import { recordingHost } from '../support/recording-host.ts'
import { bareRepository, git, temporaryFolder, writeFiles } from '../support/repositories.ts'

const person = { name: 'Bumper', email: 'bumper@example.com' }
const options: PushOptions = { branch: 'main', committer: person }
const files = { 'apps/web/values.yaml': 'tag: v1\n', 'apps/db/values.yaml': 'tag: v1\n', 'run.sh': 'echo hi\n' }

let folder: ReturnType<typeof temporaryFolder>
let server: GitServer | undefined
let bare: string

beforeEach(() => {
  folder = temporaryFolder('push')
  mkdirSync(join(folder.path, 'served'))
  mkdirSync(join(folder.path, 'workspace'))
  bare = bareRepository(join(folder.path, 'served'), 'ops', files)
})
afterEach(async () => {
  await server?.close()
  server = undefined
  folder.remove()
})

async function serve(serverOptions: GitServerOptions = {}): Promise<RemoteAddress> {
  server = await serveGit(join(folder.path, 'served'), serverOptions)
  return address(`${server.url}/ops.git`)
}

function address(text: string): RemoteAddress {
  return parseAddress(text, { server: 'https://github.com', isFolder: existsSync })
}

function workspaceHost() {
  return recordingHost(join(folder.path, 'workspace'))
}

/** Replaces text in a file; nothing to do when it is not there. */
function replace(path: string, from: string, to: string): Edit {
  return async (tree) => {
    const before = Buffer.from((await tree.read([path])).get(path) ?? '').toString('utf8')
    const after = before.replace(from, to)
    const changes = after === before ? [] : [{ path, content: Buffer.from(after) }]
    return { changes, message: `Change ${path}`, author: person }
  }
}

const bump = replace('apps/web/values.yaml', 'tag: v1', 'tag: v2')
const show = (path: string): string => git(bare, 'show', `main:${path}`)
const count = (): number => Number(git(bare, 'rev-list', '--count', 'main'))

describe('a commit without a work tree', () => {
  it('changes one file and leaves modes, links and everything else as they are', async () => {
    const work = join(folder.path, 'work')
    git(folder.path, 'clone', '--quiet', bare, 'work')
    chmodSync(join(work, 'run.sh'), 0o755)
    symlinkSync('run.sh', join(work, 'link'))
    git(work, 'add', '--all')
    git(work, 'update-index', '--add', '--cacheinfo', `160000,${git(work, 'rev-parse', 'HEAD')},vendor/sub`)
    git(work, 'commit', '--quiet', '--message=Modes')
    git(work, 'push', '--quiet', 'origin', 'main')
    const before = git(bare, 'ls-tree', '-r', 'main')
    const delivered = await commitAndPush(workspaceHost().host, await serve(), undefined, bump, options)
    expect(delivered).toMatchObject({ changed: true, branch: 'main', attempts: 1 })
    expect(git(bare, 'rev-parse', 'main')).toBe(delivered.commit)
    const changed = git(bare, 'ls-tree', '-r', 'main')
      .split('\n')
      .filter((line) => !before.includes(line))
    expect(changed).toHaveLength(1)
    expect(changed[0]).toMatch(/^100644 blob [0-9a-f]{40}\tapps\/web\/values.yaml$/)
    git(bare, 'fsck', '--strict')
  })

  it('keeps the mode of an executable file, makes new files and removes old ones', async () => {
    const remote = await serve()
    const edit: Edit = async () => ({
      changes: [
        { path: 'run.sh', content: undefined },
        { path: 'new/ümlaut "quoted" \\ file.yaml', content: Buffer.from('a: 1\r\n') },
      ],
      message: 'Move',
      author: person,
    })
    await commitAndPush(workspaceHost().host, remote, undefined, edit, options)
    expect(git(bare, '-c', 'core.quotePath=false', 'ls-tree', '-r', '-z', '--name-only', 'main').split('\0')).toContain(
      'new/ümlaut "quoted" \\ file.yaml',
    )
    expect(() => show('run.sh')).toThrow()
  })

  it('is a no-op the second time', async () => {
    const remote = await serve()
    const { commit } = await commitAndPush(workspaceHost().host, remote, undefined, bump, options)
    const again = await commitAndPush(workspaceHost().host, remote, undefined, bump, options)
    expect(again).toMatchObject({ changed: false, commit })
    expect(count()).toBe(2)
  })

  it('finds the default branch when none is named', async () => {
    const delivered = await commitAndPush(workspaceHost().host, await serve(), undefined, bump, { committer: person })
    expect(delivered.branch).toBe('main')
  })

  it.each([
    ['a path', () => bare],
    ['a file URL', () => `file://${bare}`],
  ])('works with %s', async (_name, url) => {
    await commitAndPush(workspaceHost().host, address(url()), undefined, bump, options)
    expect(show('apps/web/values.yaml')).toBe('tag: v2')
  })

  it.each([
    ['over HTTP', async () => await serve()],
    ['in a folder', async () => address(bare)],
  ])('works with a repository of SHA-256 objects %s', async (_, remote) => {
    const given = await remote()
    bare = bareRepository(join(folder.path, 'served'), 'ops', files, 'sha256')
    const delivered = await commitAndPush(workspaceHost().host, given, undefined, bump, options)
    expect(delivered.commit).toMatch(/^[0-9a-f]{64}$/)
    expect(git(bare, 'rev-parse', 'main')).toBe(delivered.commit)
    expect(show('apps/web/values.yaml')).toBe('tag: v2')
    expect((await commitAndPush(workspaceHost().host, given, undefined, bump, options)).changed).toBe(false)
    git(bare, 'fsck', '--strict')
  })

  it('works with a server that has no partial clone', async () => {
    git(bare, 'config', '--unset', 'uploadpack.allowFilter')
    await commitAndPush(workspaceHost().host, await serve(), undefined, bump, options)
    expect(show('apps/web/values.yaml')).toBe('tag: v2')
  })

  it.each([true, false])('searches the files of the tip (all content at once: %s)', async (searches) => {
    let found: string[] = []
    const edit: Edit = async (tree) => {
      found = await tree.search(['tag: v1'], ['apps'])
      return undefined
    }
    await commitAndPush(workspaceHost().host, await serve(), undefined, edit, { ...options, searches })
    expect(found.sort()).toEqual(['apps/db/values.yaml', 'apps/web/values.yaml'])
  })

  it.each(['../outside', '/etc/passwd', '.git/config', 'a/.GIT/hooks/x', 'a//b'])(
    'refuses to write %s',
    async (path) => {
      const edit: Edit = async () => ({ changes: [{ path, content: Buffer.from('x') }], message: 'x', author: person })
      const error = await failure(commitAndPush(workspaceHost().host, await serve(), undefined, edit, options))
      expect(error.message).toContain('no path inside the repository')
      expect(count()).toBe(1)
    },
  )
})

describe('a proposal', () => {
  const proposal = { branch: 'bump/web' }
  it('makes a branch from the base, replaces it later, and leaves the base alone', async () => {
    const remote = await serve()
    await commitAndPush(workspaceHost().host, remote, undefined, bump, { ...options, proposal })
    const moved = await commitAndPush(
      workspaceHost().host,
      remote,
      undefined,
      async (tree) => {
        const text = Buffer.from((await tree.read(['apps/web/values.yaml'])).get('apps/web/values.yaml')!).toString()
        return text.includes('v3') ? undefined : await replace('apps/web/values.yaml', text.trim(), 'tag: v3')(tree)
      },
      { ...options, proposal },
    )
    expect(moved).toMatchObject({ changed: true, branch: 'bump/web', base: 'main' })
    expect(git(bare, 'show', 'bump/web:apps/web/values.yaml')).toBe('tag: v3')
    expect(git(bare, 'rev-list', '--count', 'main..bump/web')).toBe('1')
    expect(show('apps/web/values.yaml')).toBe('tag: v1')
  })
})

describe('what went wrong is told by name', () => {
  const deliver = (remote: RemoteAddress, branch = 'main', token?: string) =>
    failure(
      commitAndPush(workspaceHost().host, remote, token === undefined ? undefined : { token }, bump, {
        ...options,
        branch,
        limits: { milliseconds: 3000 },
      }),
    )

  it('a branch that does not exist, with the nearest name', async () => {
    const error = await deliver(await serve(), 'mian')
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toContain('The branch "mian" does not exist')
    expect(error.fix).toBe('Did you mean "main"?')
  })

  it.each(['main', undefined])('an empty repository (branch %s)', async (branch) => {
    bareRepository(join(folder.path, 'served'), 'empty', {})
    await serve()
    const remote = address(`${server!.url}/empty.git`)
    const error = await failure(
      commitAndPush(workspaceHost().host, remote, undefined, bump, { committer: person, branch }),
    )
    expect(error.message).toContain('is empty')
  })

  it('a repository that does not exist', async () => {
    await serve()
    const error = await deliver(address(`${server!.url}/nothing.git`))
    expect(error.message).toContain('was not found')
  })

  it('a login that is needed, without asking anybody', async () => {
    const error = await deliver(await serve({ authorization: 'Basic secret' }))
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toContain('needs a login')
    expect(error.fix).toContain('token')
  })

  it('a token that may not write', async () => {
    const forbid: GitServerOptions = {
      fault: (request) => (request.url?.includes('receive-pack') ? { answer: { status: 403 } } : undefined),
    }
    const error = await deliver(await serve(forbid), 'main', 'ghs_readonly')
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).toContain('may not write')
  })

  it('a hook that says no, with its words', async () => {
    hook('echo "Every commit needs a ticket." >&2; exit 1')
    const error = await deliver(await serve())
    expect(error).toBeInstanceOf(ServiceError)
    expect(error.message).toContain('A hook of the server rejected the push')
    expect(error.message).toContain('Every commit needs a ticket.')
  })

  it('a protected branch', async () => {
    hook('echo "error: GH006: Protected branch update failed for refs/heads/main." >&2; exit 1')
    const error = await deliver(await serve())
    expect(error.message).toContain('is protected and refused the push')
    expect(error.fix).toContain('pull request')
  })

  it('a host that does not answer', async () => {
    const error = await deliver(address('http://127.0.0.1:9/ops.git'))
    expect(error.message).toContain("can't be reached")
  })

  it('a repository with a work tree that has the branch checked out', async () => {
    git(folder.path, 'clone', '--quiet', bare, 'work')
    const error = await deliver(address(join(folder.path, 'work')))
    expect(error.message).toContain('checked out')
  })

  function hook(script: string): void {
    writeFiles(bare, { 'hooks/pre-receive': `#!/bin/sh\n${script}\n` })
    chmodSync(join(bare, 'hooks/pre-receive'), 0o755)
  }
})

describe('a token', () => {
  it('is sent as a header and stands in no file', async () => {
    const token = 'ghp_canary_token'
    const header = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
    const { host, lines } = workspaceHost()
    const kept: string[] = []
    const watched = {
      ...host,
      files: { ...host.files, temporaryDirectory: (name: string) => host.files.temporaryDirectory(name) },
      processes: {
        ...host.processes,
        run: (program: string, args: readonly string[], run?: object) => {
          kept.push(args.join(' '))
          return host.processes.run(program, args, run)
        },
      },
    }
    await commitAndPush(watched, await serve({ authorization: header }), { token }, bump, options)
    expect([...server!.authorizations]).toEqual([header])
    expect(`${kept.join('\n')}\n${lines.join('\n')}`).not.toContain(token)
    expect(`${kept.join('\n')}\n${lines.join('\n')}`).not.toContain(Buffer.from(token).toString('base64').slice(0, 12))
    expect(show('apps/web/values.yaml')).toBe('tag: v2')
  })
})

describe('a server that fails in the middle', () => {
  const isPush = (request: { method?: string | undefined; url?: string | undefined }): boolean =>
    request.method === 'POST' && request.url?.endsWith('/git-receive-pack') === true

  /** The fault happens for the first `times` requests that match. */
  function faulty(matches: typeof isPush, fault: object, times = 1): GitServerOptions {
    let left = times
    return { fault: (request) => (matches(request) && left-- > 0 ? fault : undefined) }
  }

  it.each([
    ['the push is answered with 500', faulty(isPush, { answer: { status: 500 } }, 3)],
    ['everything is answered with 503 for a while', faulty(() => true, { answer: { status: 503 } }, 5)],
    ['the connection is cut before the push is read', faulty(isPush, { dropBefore: true }, 2)],
    ['Git is killed while it reads the push', faulty(isPush, { killAfterBytes: 1 }, 2)],
    ['the connection is cut after the push was accepted', faulty(isPush, { dropAfter: true })],
    ['the server is slow', faulty(isPush, { delayMs: 1500 })],
    ['the fetch is cut off', faulty((r) => r.method === 'POST' && !isPush(r), { dropAfter: true }, 3)],
    [
      'the fetch is answered with nothing',
      faulty((r) => r.method === 'POST' && !isPush(r), { answer: { status: 200 } }, 3),
    ],
  ])('lands the change exactly once when %s', async (_name, serverOptions) => {
    const delivered = await commitAndPush(workspaceHost().host, await serve(serverOptions), undefined, bump, options)
    expect(delivered.changed).toBe(true)
    expect(show('apps/web/values.yaml')).toBe('tag: v2')
    expect(count()).toBe(2)
    expect(git(bare, 'rev-parse', 'main')).toBe(delivered.commit)
  })

  it('waits for a lock that goes away', async () => {
    writeFileSync(join(bare, 'refs/heads/main.lock'), '')
    setTimeout(() => rmSync(join(bare, 'refs/heads/main.lock')), 1500)
    await commitAndPush(workspaceHost().host, await serve(), undefined, bump, options)
    expect(count()).toBe(2)
  })

  it('names a lock that stays, and has pushed nothing', async () => {
    writeFileSync(join(bare, 'refs/heads/main.lock'), '')
    const limits = { attempts: 3 }
    const error = await failure(
      commitAndPush(workspaceHost().host, await serve(), undefined, bump, { ...options, limits }),
    )
    expect(error.message).toContain('stays locked on the server')
    expect(count()).toBe(1)
  })

  it('stops at its limit with a clear error, and has pushed nothing', async () => {
    const remote = await serve(faulty(isPush, { answer: { status: 500 } }, 1000))
    const limits = { attempts: 3 }
    const error = await failure(commitAndPush(workspaceHost().host, remote, undefined, bump, { ...options, limits }))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error.message).toContain('failed')
    expect(count()).toBe(1)
  })
})
