import { basename, join } from 'node:path'
import { ServiceError } from '../errors.ts'
import { sha256Of, sha256OfPieces } from '../hash.ts'
import type { Host } from '../host/host.ts'
import { limits } from '../http/limits.ts'
import { retrying } from '../http/retry.ts'
import type { PlatformName, Release, ToolName } from './catalog.ts'

/** A published file and the SHA-256 that it must have. */
export interface Download extends Release {
  readonly name: ToolName
  readonly version: string
  readonly platform: PlatformName
  /** 64 hexadecimal digits, in lower case. */
  readonly sha256: string
}

/**
 * Downloads a program, or takes it from the cache. The cache keeps the published file as it came; what is run are the bytes
 * that this process has checked against the pinned hash, in a private folder.
 *
 * @throws ServiceError when there is no answer, or the file is not the published one.
 */
export async function downloadTool(
  host: Host,
  download: Download,
): Promise<{ path: string; source: 'cache' | 'download' }> {
  const { name, version, platform, url, sha256 } = download
  const file = decodeURIComponent(basename(new URL(url).pathname))
  const cached = join(host.files.cache, 'tools', name, version, platform.replace('/', '-'), file)
  const kept = verifiedCopy(host, name, cached, [sha256])
  if (kept !== undefined) return { path: await programIn(host, download, kept), source: 'cache' }
  if (host.files.kind(cached) === 'file') {
    host.log.info(`The cached file ${cached} does not have its pinned SHA-256, so it is downloaded again.`)
    host.files.remove(cached)
  }
  const content = await fetchVerified(host, download)
  host.files.write(cached, content)
  return { path: await programIn(host, download, runnable(host, name, content)), source: 'download' }
}

/** The program itself, where `file` is what was published. */
async function programIn(host: Host, download: Download, file: string): Promise<string> {
  return download.member === undefined ? file : runnable(host, download.name, await unpack(host, download, file))
}

/**
 * A private copy of a program of the cache, which others may be able to write: copied first, so that what is hashed is what runs.
 * @returns undefined where it has none of the hashes that are known.
 */
export function verifiedCopy(host: Host, name: string, path: string, known: readonly string[]): string | undefined {
  if (host.files.kind(path) !== 'file') return undefined
  const copy = join(host.files.temporaryDirectory(name), name)
  host.files.copyProgram(path, copy)
  if (known.includes(sha256OfPieces(host.files.pieces(copy)))) return copy
  host.files.remove(copy)
  return undefined
}

async function fetchVerified(host: Host, { name, version, url, sha256 }: Download): Promise<Uint8Array> {
  host.log.progress(`Downloading ${name} ${version}`)
  const content = await retrying(host, () => fetchOnce(host, name, url))
  const found = sha256Of(content)
  if (found === sha256) return content
  throw new ServiceError(
    `download of ${name}`,
    `The file at ${url} is not the published ${name} ${version}: its SHA-256 is ${found}, expected ${sha256}`,
    { fix: 'Do not use that file. Check the checksum with the project; a proxy may also have replaced the file.' },
  )
}

async function fetchOnce(host: Host, name: ToolName, url: string): Promise<Uint8Array> {
  const { status, body } = await host.network.send({ method: 'GET', url, limits: limits.program })
  if (status === 200) return body
  throw new ServiceError(`download of ${name}`, `${url} answered ${status}`, {
    transient: status === 429 || status >= 500,
    fix: `Check that this machine may download from ${new URL(url).host}, or install ${name} on PATH.`,
  })
}

/** Takes the one member out of a .tar.gz. Only its bytes leave `tar`, so no path in the archive can reach the disk. */
async function unpack(host: Host, { name, member }: Download, archive: string): Promise<Uint8Array> {
  const { exitCode, stdout, stderr } = await host.processes.run('tar', ['-xzOf', archive, member ?? name])
  if (exitCode !== 0 || stdout.length === 0) {
    throw new ServiceError('tar', `The archive of ${name} has no member "${member}": ${stderr.trim()}`)
  }
  return stdout
}

/**
 * A program that was checked, where nobody else can write: run from the cache, it could be another one by then.
 * @returns its path, in a private folder that goes away with this process.
 */
export function runnable(host: Host, name: string, program: Uint8Array): string {
  const path = join(host.files.temporaryDirectory(name), name)
  host.files.write(path, program, { executable: true })
  return path
}
