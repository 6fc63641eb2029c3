import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Host, Log } from '../../src/host/host.ts'
import { nodeHost } from '../../src/host/node.ts'
import { buildTool, placesOf } from '../../src/tools/build.ts'
import { catalog, type GoModule, type ToolName } from '../../src/tools/catalog.ts'
import { provideTool } from '../../src/tools/provide.ts'
import { temporaryFolder } from './host.ts'

/** Programs that only the tests against real tools need. */
const goPrograms = {
  buildkitd: {
    version: '0.28.0',
    module: {
      path: 'github.com/moby/buildkit',
      command: '/cmd/buildkitd',
      sum: 'h1:rKulfRRSduHJPNpLTk481fHElqN9tps0VUx8YV/5zsA=',
    },
  },
  registry: {
    version: '0.21.2',
    module: {
      path: 'github.com/google/go-containerregistry',
      command: '/cmd/registry',
      sum: 'h1:vYaMU4nU55JJGFC9JR/s8NZcTjbE9DBBbvusTW9NeS0=',
    },
  },
  act: {
    version: '0.2.89',
    module: {
      path: 'github.com/nektos/act',
      command: '',
      sum: 'h1:d9oFeJ6jUkaVExuG+XzAaMPDqoDrNHaGeiRb8IU+N5w=',
    },
  },
  actionlint: {
    version: '1.7.12',
    module: {
      path: 'github.com/rhysd/actionlint',
      command: '/cmd/actionlint',
      sum: 'h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=',
    },
  },
  'kube-score': {
    version: '1.20.0',
    module: {
      path: 'github.com/zegl/kube-score',
      command: '/cmd/kube-score',
      sum: 'h1:J1VqK86SunV4Gg8emPTmwUVxe0rmXnAs5K9ZUbGMKR8=',
    },
  },
  fulcio: {
    version: '1.8.4',
    module: {
      path: 'github.com/sigstore/fulcio',
      command: '',
      sum: 'h1:awmmItiPwteo8t8sVOoIAPnmbDfLb1JGW0LPY8SNCdY=',
    },
  },
  'timestamp-server': {
    version: '2.0.3',
    module: {
      path: 'github.com/sigstore/timestamp-authority/v2',
      command: '/cmd/timestamp-server',
      sum: 'h1:sRyYNtdED/ttLCMdaYnwpf0zre1A9chvjTnCmWWxN8Y=',
    },
  },
  'age-keygen': {
    version: '1.3.1',
    module: {
      path: 'filippo.io/age',
      command: '/cmd/age-keygen',
      sum: 'h1:hbzdQOJkuaMEpRCLSN1/C5DX74RPcNCk6oqhKMXmZi0=',
    },
  },
} as const satisfies Record<string, { version: string; module: GoModule }>

/** Runtimes that the bundles must also run on, from the npm package of Node for this platform. */
const nodeVersions = { node20: '20.20.2', node22: '22.22.3' } as const

const zizmorVersion = '1.32.0'

/** The newest release that declares the path of its module, so that Go can build it. */
const gitea = {
  version: '1.26.0',
  path: 'code.gitea.io/gitea',
  sum: 'h1:fJP9dqLbzKrKWUVnCVTfVersZdVDuyJQLEDzCAOmKKA=',
  /** Of its `replace` lines those without which it does not build. */
  replacements: [
    'github.com/nektos/act => gitea.com/gitea/act v0.261.10',
    'github.com/jaytaylor/html2text => github.com/Necoro/html2text v0.0.0-20250804200300-7bf1ce1c7347',
  ],
}

type GoProgram = keyof typeof goPrograms
type NodeProgram = keyof typeof nodeVersions
export type RealProgram = ToolName | GoProgram | NodeProgram | 'zizmor' | 'runc' | 'gitea'

const isOneOf = <T extends string>(names: Readonly<Record<T, unknown>>, name: string): name is T => name in names

/** Every program that `npm run test:real` provides; the quick ones first. */
export const realPrograms = [
  'runc',
  'zizmor',
  ...(Object.keys(nodeVersions) as NodeProgram[]),
  ...(Object.keys(goPrograms) as GoProgram[]),
  'gitea',
  ...(Object.keys(catalog) as ToolName[]),
] as const satisfies RealProgram[]

/**
 * The absolute path of a real program: found, downloaded or built as `provideTool` does, or as the project publishes it
 * for pip, npm or apt. From the cache it takes some tenths of a second. Throws with what to do when it can't be had.
 */
export async function realProgram(name: RealProgram, host: Host = machine()): Promise<string> {
  if (isOneOf(catalog, name)) return (await provideTool(host, name, { allowBuild: true })).path
  if (isOneOf(goPrograms, name)) {
    const buildable = { name, ...goPrograms[name] }
    // Nothing but tests runs these, so what an earlier run left in the cache is taken as it is.
    const { program } = placesOf(host, buildable)
    if (!existsSync(program)) await buildTool(host, buildable)
    return program
  }
  if (isOneOf(nodeVersions, name)) return installedNode(host, nodeVersions[name])
  if (name === 'gitea') return await builtGitea(host)
  return name === 'zizmor' ? installedZizmor(host) : installedRunc(host)
}

/** The folder beside the program of Gitea that it takes its templates and texts from. */
export const giteaFiles = (program: string): string => join(program, '..', 'files')

/**
 * Gitea needs C for SQLite and the templates of its module beside it, so it is not built as the others are. What was built
 * is moved into place whole, at the end.
 */
async function builtGitea(host: Host): Promise<string> {
  const folder = join(host.files.cache, 'tools', 'gitea', gitea.version)
  const program = join(folder, 'gitea')
  if (existsSync(program)) return program
  const work = temporaryFolder('build-gitea')
  const replacements = gitea.replacements.map((line) => `replace ${line}\n`).join('')
  writeFileSync(
    join(work, 'go.mod'),
    `module throwaway\n\ngo 1.26\n\nrequire ${gitea.path} v${gitea.version}\n${replacements}`,
  )
  writeFileSync(join(work, 'go.sum'), `${gitea.path} v${gitea.version} ${gitea.sum}\n`)
  const go = async (...args: string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await host.processes.run('go', args, {
      cwd: work,
      env: { ...(process.env as Record<string, string>), CGO_ENABLED: '1' },
      onLine: (line) => host.log.progress(`go build gitea: ${line}`),
    })
    if (exitCode !== 0)
      throw new Error(`go ${args[0]} of Gitea failed: ${stderr.trim().split('\n').slice(-5).join('\n')}`)
    return Buffer.from(stdout).toString('utf8').trim()
  }
  const tags = ['-tags', 'sqlite sqlite_unlock_notify']
  await go('build', '-mod=mod', '-trimpath', ...tags, '-ldflags=-s -w', '-o', join(work, 'gitea'), gitea.path)
  const source = await go('list', '-mod=mod', '-m', '-f', '{{.Dir}}', gitea.path)
  const made = join(folder, '..', `${gitea.version}-${process.pid}`)
  for (const part of ['options', 'templates', 'public']) {
    cpSync(join(source, part), join(made, 'files', part), { recursive: true })
  }
  cpSync(join(work, 'gitea'), join(made, 'gitea'))
  renameSync(made, folder)
  return program
}

/** A folder with links to the programs, named as they are called, to be put first on PATH. */
export async function programsFolder(names: readonly RealProgram[]): Promise<string> {
  const folder = temporaryFolder('programs')
  for (const name of names) symlinkSync(await realProgram(name), join(folder, name))
  return folder
}

/** This machine with a log that only keeps quiet; progress is for the script that provides everything beforehand. */
export function machine(log: Partial<Log> = {}): Host {
  const quiet = (): void => {}
  return nodeHost({
    log: { info: quiet, debug: quiet, progress: quiet, group: (_, work) => work(), mask: quiet, ...log },
  })
}

function run(program: string, args: readonly string[], cwd?: string): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], ...(cwd === undefined ? {} : { cwd }) })
}

function installedZizmor(host: Host): string {
  const folder = join(host.files.cache, 'tools', 'zizmor', zizmorVersion)
  const program = join(folder, 'bin', 'zizmor')
  if (existsSync(program)) return program
  run('python3', ['-m', 'venv', folder])
  run(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `zizmor==${zizmorVersion}`])
  return program
}

function installedNode(host: Host, version: string): string {
  const folder = join(host.files.cache, 'tools', 'node', version)
  const package_ = `node-${process.platform}-${process.arch}`
  const program = join(folder, 'node_modules', package_, 'bin', 'node')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  run(
    'npm',
    [
      'install',
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      `${package_}@${version}`,
    ],
    folder,
  )
  return program
}

function installedRunc(host: Host): string {
  const found = host.processes.find('runc') ?? host.processes.find('/usr/sbin/runc')
  if (found !== undefined) return found
  if (process.getuid?.() !== 0 || host.processes.find('apt-get') === undefined) {
    throw new Error(
      'runc is not installed: install it (on Debian and Ubuntu: apt-get install runc), then run this again',
    )
  }
  run('apt-get', ['-qq', 'update'])
  run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'runc'])
  return host.processes.find('runc') ?? '/usr/sbin/runc'
}
