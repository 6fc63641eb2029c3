import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder that is removed with everything in it by `remove`. */
export function temporaryFolder(name: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `gitops-actions-test-${name}-`))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

const identity = {
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** Runs git and gives its output without the last line end. Throws when git fails. */
export function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, ...identity }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd()
}

export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** A bare repository `NAME.git` with one commit on `main` that holds the files; pushes over HTTP and filters are allowed. */
export function bareRepository(
  root: string,
  name: string,
  files: Readonly<Record<string, string>>,
  objectFormat: 'sha1' | 'sha256' = 'sha1',
): string {
  const bare = join(root, `${name}.git`)
  rmSync(bare, { recursive: true, force: true })
  const work = join(root, `${name}-work`)
  mkdirSync(bare, { recursive: true })
  git(bare, 'init', '--quiet', '--bare', '--initial-branch=main', `--object-format=${objectFormat}`)
  for (const key of ['http.receivepack', 'uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant']) {
    git(bare, 'config', key, 'true')
  }
  git(bare, 'config', 'gc.auto', '0')
  if (Object.keys(files).length === 0) return bare
  mkdirSync(work)
  git(work, 'init', '--quiet', '--initial-branch=main', `--object-format=${objectFormat}`)
  writeFiles(work, files)
  git(work, 'add', '--all')
  git(work, 'commit', '--quiet', '--message=Start')
  git(work, 'push', '--quiet', bare, 'main')
  rmSync(work, { recursive: true })
  return bare
}
