import { InputError, ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { buildTool, cachedBuild } from './build.ts'
import { catalog, type PlatformName, type Tool, type ToolName } from './catalog.ts'
import { type Download, downloadTool } from './download.ts'

export type { ToolName } from './catalog.ts'

export interface ToolOptions {
  /** The program itself, where the user has named it. */
  readonly path?: string
  /** The version that the user asked for, with or without `v`; otherwise the pinned one. */
  readonly version?: string
  /** SHA-256 of the published file of that version, in hexadecimal; otherwise the one in data/tools.json. */
  readonly sha256?: string
  /** Build the pinned module with the Go of this machine where the program can't be had otherwise. */
  readonly allowBuild?: boolean
}

interface ProvidedTool {
  /** Absolute. */
  readonly path: string
  /** Without `v`; undefined where a program that was found did not have to be asked: `versionOf` does. */
  readonly version: string | undefined
  readonly source: 'path-given' | 'PATH' | 'cache' | 'download' | 'built'
}

/**
 * The path of an external program, from the first of: the path that was given, PATH (where a version was asked for, only
 * that one), the cache, the project's download (its SHA-256 checked before anything is unpacked, and again each time it is
 * taken from the cache), a build of the pinned Go module. It is looked for and verified once in a run, whoever asks for it.
 *
 * @throws InputError when the path that was given is no program, or a version has no known checksum.
 * @throws ServiceError when the program can't be had, with everything that was tried.
 */
export async function provideTool(host: Host, name: ToolName, options: ToolOptions = {}): Promise<ProvidedTool> {
  const ofRun = provided.get(host) ?? new Map<string, Promise<ProvidedTool>>()
  provided.set(host, ofRun)
  const asked = JSON.stringify([name, options])
  const tool = ofRun.get(asked) ?? findAndTell(host, name, options)
  ofRun.set(asked, tool)
  return await tool
}

const provided = new WeakMap<Host, Map<string, Promise<ProvidedTool>>>()

async function findAndTell(host: Host, name: ToolName, options: ToolOptions): Promise<ProvidedTool> {
  const { path, version, source } = await find(host, name, options)
  host.log.info(`${name}${version === undefined ? '' : ` ${version}`} (${source}): ${path}`)
  return { path, version, source }
}

/** What shows without any program or network: @throws InputError as `provideTool` does. */
export function checkTool(host: Host, name: ToolName, { path, sha256 }: ToolOptions): void {
  if (path) givenProgram(host, name, path)
  if (sha256 !== undefined) checkedSha256(name, sha256)
}

async function find(host: Host, name: ToolName, options: ToolOptions): Promise<ProvidedTool> {
  const tool = catalog[name]
  if (options.path) {
    const path = givenProgram(host, name, options.path)
    return { path, version: undefined, source: 'path-given' }
  }
  const tried: string[] = []
  const installed = await findInstalled(host, name, options.version, tried)
  if (installed) return installed

  const version = withoutV(options.version ?? tool.version)
  const download = downloadOf(host, name, version, options.sha256, tried)
  const buildable = options.allowBuild === true && version === tool.version && options.sha256 === undefined
  const built = buildable ? cachedBuild(host, { name, ...tool }, pinnedBuilds(host, name, version)) : undefined
  if (built) return { path: built, version, source: 'cache' }
  const canBuild = buildable && host.processes.find('go') !== undefined
  if (download) {
    try {
      return { ...(await downloadTool(host, download)), version }
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      // A file that is not the published one is a warning of its own, not one more thing that did not work.
      if (error.service === `download of ${name}` && !canBuild) throw error
      tried.push(`it could not be downloaded: ${error.message}`)
    }
  }
  if (!canBuild) throw notFound(name, version, tried)
  host.log.info(`${name} ${version} is built with Go: ${tried.join('; ')}`)
  return { path: await buildTool(host, { name, ...tool }), version, source: 'built' }
}

function givenProgram(host: Host, name: ToolName, given: string): string {
  const path = host.processes.find(given.includes('/') ? host.files.resolve(given) : given)
  if (path !== undefined) return path
  throw new InputError(`The path given for ${name}, "${given}", is not an executable file`, {
    fix: `Give the path of the ${name} program, or leave it out: it is then looked for on PATH and provided.`,
  })
}

async function findInstalled(
  host: Host,
  name: ToolName,
  wanted: string | undefined,
  tried: string[],
): Promise<ProvidedTool | undefined> {
  const tool = catalog[name]
  const path = installedPath(host, tool)
  if (path === undefined) {
    tried.push(`${tool.programs.join(' or ')} is not on PATH`)
    return undefined
  }
  if (wanted === undefined) return { path, version: undefined, source: 'PATH' }
  const version = await versionOf(host, name, path)
  if (version === withoutV(wanted)) return { path, version, source: 'PATH' }
  tried.push(`${path} is version ${version}, not ${withoutV(wanted)}`)
  return undefined
}

function installedPath(host: Host, tool: Tool): string | undefined {
  const home = host.environment['HOME'] ?? '~'
  const places = (tool.places ?? []).map((place) => place.replace(/^~/, () => home))
  for (const candidate of [...tool.programs, ...places]) {
    const path = host.processes.find(candidate)
    if (path !== undefined) return path
  }
  return undefined
}

/**
 * What a program says its version is, without `v`. Programs that were built without it stamped in say `dev`, `(devel)` or
 * `v0.0.0`: that is `unknown`.
 */
export async function versionOf(host: Host, name: ToolName, path: string): Promise<string> {
  const { stdout, stderr } = await host.processes.run(path, catalog[name].versionArguments)
  const said = /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/.exec(`${Buffer.from(stdout).toString('utf8')}\n${stderr}`)?.[1]
  return said === undefined || said.startsWith('0.0.0') ? 'unknown' : said
}

/** data/tools.json */
interface Pins {
  readonly tools: {
    readonly [name: string]: { readonly [version: string]: Pin }
  }
}

interface Pin {
  /** Platform → SHA-256 of the published file. */
  readonly sha256?: Readonly<Record<string, string>>
  /** Platform and Go → SHA-256 of what a build of the pinned module gives. */
  readonly built?: Readonly<Record<string, string>>
}

function pinnedBuilds(host: Host, name: ToolName, version: string): readonly string[] {
  return Object.values(readPins(host).tools[name]?.[version]?.built ?? {})
}

function readPins(host: Host): Pins {
  return JSON.parse(Buffer.from(host.data('tools.json')).toString('utf8')) as Pins
}

function downloadOf(
  host: Host,
  name: ToolName,
  version: string,
  given: string | undefined,
  tried: string[],
): Download | undefined {
  const tool = catalog[name]
  const platform = platformOf(host)
  const { tools } = readPins(host)
  const pinned = tools[name]?.[version]
  const sha256 = given === undefined ? platform && pinned?.sha256?.[platform] : checkedSha256(name, given)
  if (sha256 !== undefined && platform !== undefined) {
    return { name, version, platform, sha256, ...tool.release(version, platform) }
  }
  if (version !== tool.version && pinned === undefined)
    throw unknownVersion(name, version, Object.keys(tools[name] ?? {}))
  tried.push(`no checksum of ${name} ${version} is known for ${host.platform.os} ${host.platform.architecture}`)
  return undefined
}

function platformOf(host: Host): PlatformName | undefined {
  const { os, architecture } = host.platform
  const machine = architecture === 'x64' ? 'amd64' : architecture === 'arm64' ? 'arm64' : undefined
  return (os === 'linux' || os === 'darwin') && machine !== undefined ? `${os}/${machine}` : undefined
}

function checkedSha256(name: ToolName, given: string): string {
  const sha256 = given
    .trim()
    .toLowerCase()
    .replace(/^sha256:/, '')
  if (/^[0-9a-f]{64}$/.test(sha256)) return sha256
  throw new InputError(`The checksum given for ${name}, "${given}", is not a SHA-256`, {
    fix: 'Write the 64 hexadecimal digits that the project publishes for the file.',
  })
}

function unknownVersion(name: ToolName, version: string, known: readonly string[]): InputError {
  return new InputError(`No checksum is known for ${name} ${version}, so it is not downloaded`, {
    fix: `Give the SHA-256 that the project publishes for its file, or use ${[...new Set([...known, catalog[name].version])].join(' or ')}, or put ${name} ${version} on PATH.`,
  })
}

function notFound(name: ToolName, version: string, tried: readonly string[]): ServiceError {
  return new ServiceError(name, `${name} ${version} could not be found: ${tried.join('; ')}`, {
    fix: `Install ${name} on PATH, or give its path, or give the version and the SHA-256 that the project publishes for this platform.`,
  })
}

function withoutV(version: string): string {
  return version.trim().replace(/^v/, '')
}
