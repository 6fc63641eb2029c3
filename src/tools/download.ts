import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { PlatformName, Release, ToolName } from './catalog.ts'

/** A published file and the SHA-256 that it must have. */
export interface Download extends Release {
  readonly name: ToolName
  readonly version: string
  readonly platform: PlatformName
  /** 64 hexadecimal digits, in lower case. */
  readonly sha256: string
}

const attempts = 4

/**
 * Downloads a program, or takes it from the cache. The cache keeps the published file as it came, so what is run has
 * always been checked against the pinned hash in this process; an archive is unpacked anew into a private folder.
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
  if (kept === undefined) host.files.write(cached, content, { executable: download.member === undefined })
  const path = download.member === undefined ? cached : await unpack(host, download, content)
  return { path, source: kept === undefined ? 'download' : 'cache' }
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
  const content = await fetchWithRetries(host, name, url)
  const found = hashOf(content)
  if (found === sha256) return content
  throw new ServiceError(
    `download of ${name}`,
    `The file at ${url} is not the published ${name} ${version}: its SHA-256 is ${found}, expected ${sha256}`,
    { fix: 'Do not use that file. Check the checksum with the project; a proxy may also have replaced the file.' },
  )
}

async function fetchWithRetries(host: Host, name: ToolName, url: string): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await fetchOnce(host, name, url)
    } catch (error) {
      if (!(error instanceof ServiceError) || error instanceof FinalAnswer || attempt === attempts) throw error
      host.log.info(`${error.message}; trying again (${attempt} of ${attempts - 1})`)
      await host.clock.sleep(500 * 2 ** attempt * (0.5 + host.random()))
    }
  }
}

/** An answer that will be the same next time. */
class FinalAnswer extends ServiceError {}

async function fetchOnce(host: Host, name: ToolName, url: string): Promise<Uint8Array> {
  const response = await host.network.send({ method: 'GET', url })
  const service = `download of ${name}`
  if (response.status === 200) return await wholeBody(service, url, response.body())
  const fix = `Check that this machine may download from ${new URL(url).host}, or install ${name} on PATH.`
  const passing = response.status === 429 || response.status >= 500
  throw new (passing ? ServiceError : FinalAnswer)(service, `${url} answered ${response.status}`, { fix })
}

async function wholeBody(service: string, url: string, body: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await body
  } catch (cause) {
    throw new ServiceError(service, `${url} was cut off: ${(cause as Error).message}`, { cause })
  }
}

/** Takes the one member out of a .tar.gz. Only its bytes leave `tar`, so no path in the archive can reach the disk. */
async function unpack(host: Host, download: Download, archive: Uint8Array): Promise<string> {
  const { name, member } = download
  const folder = host.files.temporaryDirectory(name)
  const { exitCode, stdout, stderr } = await host.processes.run('tar', ['-xzOf', '-', member ?? name], {
    stdin: archive,
  })
  if (exitCode !== 0 || stdout.length === 0) {
    throw new ServiceError('tar', `The archive of ${name} has no member "${member}": ${stderr.trim()}`)
  }
  const path = join(folder, name)
  host.files.write(path, stdout, { executable: true })
  return path
}

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
