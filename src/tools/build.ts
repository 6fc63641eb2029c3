import { join } from 'node:path'
import { ServiceError } from '../errors.ts'
import { sha256Of } from '../hash.ts'
import type { Host } from '../host/host.ts'
import type { GoModule } from './catalog.ts'
import { runnable, verifiedCopy } from './download.ts'

/** A program of a Go module; `version` has no `v`. */
interface Buildable {
  readonly name: string
  readonly version: string
  readonly module: GoModule
}

/** The configuration of the Go on this machine; nothing else of the environment reaches the build. */
const goVariables = [
  ...['GOPATH', 'GOMODCACHE', 'GOCACHE', 'GOPROXY', 'GONOPROXY', 'GOPRIVATE', 'GOSUMDB', 'GONOSUMDB', 'GOINSECURE'],
  ...['GOFLAGS', 'GOTOOLCHAIN', 'GOROOT', 'GOENV', 'GOMAXPROCS', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'],
]

/** What `go.mod` of the throw-away module says. The pinned modules accept this Go. */
const goVersion = '1.26'

/**
 * The program of an earlier build, where its bytes are known from elsewhere than the cache, which others may have filled:
 * from the pins of this suite, or from what this machine wrote down when it built them.
 * @param pinned SHA-256 of builds that anybody gets from the pinned module with the pinned Go.
 */
export function cachedBuild(host: Host, buildable: Buildable, pinned: readonly string[]): string | undefined {
  const { program, record } = placesOf(host, buildable)
  if (host.files.kind(program) !== 'file') return undefined
  const recorded = host.files.kind(record) === 'file' ? [host.files.text(record).trim()] : []
  const verified = verifiedCopy(host, buildable.name, program, [...pinned, ...recorded])
  if (verified !== undefined) return verified
  host.log.info(`Nobody here knows the cached file ${program}, or it has changed since it was built: it is not used.`)
  return undefined
}

/**
 * Builds a program with the Go of this machine and keeps it in the cache. Two processes that build
 * at once do not disturb each other: each builds in its own folder, and the files of the cache are replaced whole.
 *
 * A throw-away module that requires the program's is built, since `go install` refuses modules with `replace` directives.
 *
 * @throws ServiceError when the build fails.
 */
export async function buildTool(host: Host, buildable: Buildable): Promise<string> {
  const { program, record } = placesOf(host, buildable)
  const bytes = await goBuild(host, buildable)
  host.files.write(program, bytes, { executable: true })
  host.files.write(record, `${sha256Of(bytes)}\n`)
  return runnable(host, buildable.name, bytes)
}

async function goBuild(host: Host, { name, module, version }: Buildable): Promise<Uint8Array> {
  const folder = host.files.temporaryDirectory(`build-${name}`)
  const output = join(folder, name)
  host.files.write(
    join(folder, 'go.mod'),
    `module throwaway\n\ngo ${goVersion}\n\nrequire ${module.path} v${version}\n`,
  )
  host.files.write(join(folder, 'go.sum'), `${module.path} v${version} ${module.sum}\n`)
  const settings = ['-mod=mod', '-trimpath', '-ldflags=-s -w']
  const { exitCode, stderr } = await host.processes.run(
    'go',
    ['build', ...settings, '-o', output, `${module.path}${module.command}`],
    { cwd: folder, env: goEnvironment(host, module), onLine: (line) => host.log.progress(`go build ${name}: ${line}`) },
  )
  if (exitCode === 0) return host.files.read(output)
  const last = stderr.trim().split('\n').slice(-5).join('\n')
  throw new ServiceError('go build', `Building ${name} v${version} from ${module.path} failed: ${last}`, {
    fix: `Install ${name} on PATH, or give its path.`,
  })
}

function goEnvironment(host: Host, module: GoModule): Record<string, string> {
  const kept = goVariables.flatMap((variable) => {
    const value = host.environment[variable]
    return value === undefined ? [] : [[variable, value]]
  })
  return {
    ...Object.fromEntries(kept),
    CGO_ENABLED: '0',
    ...(module.experiment === undefined ? {} : { GOEXPERIMENT: module.experiment }),
  }
}

/** Where a built program is kept, and where this machine writes down its hash. */
export function placesOf(host: Host, { name, version }: Buildable): { program: string; record: string } {
  const platform = `${host.platform.os}-${host.platform.architecture}`
  const built = join(name, version, `${platform}-built`)
  return {
    program: join(host.files.cache, 'tools', built, name),
    record: join(host.files.state, 'built', built, 'sha256'),
  }
}
