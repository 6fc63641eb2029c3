import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { ServiceError } from '../errors.ts'
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
  const kept = readVerified(host, cached, sha256)
  const content = kept ?? (await fetchVerified(host, download))
  if (kept === undefined) host.files.write(cached, content)
  const program = download.member === undefined ? content : await unpack(host, download, content)
  return { path: runnable(host, name, program), source: kept === undefined ? 'download' : 'cache' }
}

function readVerified(host: Host, path: string, sha256: string): Uint8Array | undefined {
  if (host.files.kind(path) !== 'file') return undefined
  const content = host.files.read(path)
  if (hashOf(content) === sha256) return content
  host.log.info(`The cached file ${path} does not have its pinned SHA-256, so it is downloaded again.`)
  host.files.remove(path)
  return undefined
}

async function fetchVerified(host: Host, { name, version, url, sha256 }: Download): Promise<Uint8Array> {
  host.log.progress(`Downloading ${name} ${version}`)
  const content = await retrying(host, () => fetchOnce(host, name, url))
  const found = hashOf(content)
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
async function unpack(host: Host, download: Download, archive: Uint8Array): Promise<Uint8Array> {
  const { name, member } = download
  const { exitCode, stdout, stderr } = await host.processes.run('tar', ['-xzOf', '-', member ?? name], {
    stdin: archive,
  })
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

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
