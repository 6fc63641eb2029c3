import { join } from 'node:path'
import { ServiceError } from '../errors.ts'
import type { Completed, Host } from '../host/host.ts'
import type { Layout, PlatformImage } from '../oci/layout.ts'
import { provideTool, type ToolOptions } from '../tools/provide.ts'
import { viewOf } from './view.ts'
import type { Scan, Vulnerability } from './vulnerability.ts'

export interface ScannerSettings {
  /** Folder of the vulnerability database; otherwise the scanner's own. */
  readonly cache?: string | undefined
  /** Use the database that is there, and no network. */
  readonly offline: boolean
  readonly trivyDatabases: readonly string[]
}

/** What differs between the scanners. Everything here is data or a pure function. */
export interface Scanner {
  readonly name: 'trivy' | 'grype'
  /** Variables of the user's environment that it is given. Everything else, tokens above all, stays away from it. */
  readonly configuration: readonly string[]
  environment(settings: ScannerSettings): Readonly<Record<string, string>>
  /** Commands that get the database, the next one tried when one fails. */
  downloads(settings: ScannerSettings): readonly (readonly string[])[]
  /** The command that scans a layout and writes its report as JSON, and the SBOM where the same command can. */
  scan(view: string, report: string, settings: ScannerSettings, sbom?: string): readonly string[]
  /** The command that makes an SBOM of a report, where the scan does not. */
  sbom?(report: string, target: string): readonly string[]
  /** @throws Error when the report is not what the scanner should write. */
  read(report: Uint8Array): {
    /** The id of the image that it looked at: the digest of the config. */
    readonly imageId: string | undefined
    readonly packages?: number
    readonly vulnerabilities: readonly Vulnerability[]
  }
}

/** A scanner that is ready: program and database are there. */
export interface ReadyScanner {
  readonly scanner: Scanner
  /** @throws ServiceError when the scanner fails: no report is never taken for an empty one. */
  scan(layout: Layout, image: PlatformImage): Promise<Scan>
  /** Writes the SBOM of an image that was scanned. */
  writeSbom(image: PlatformImage, path: string): Promise<void>
}

export async function prepareScanner(
  host: Host,
  scanner: Scanner,
  settings: ScannerSettings,
  options: { readonly sbom: boolean; readonly tool?: ToolOptions },
): Promise<ReadyScanner> {
  const { path } = await provideTool(host, scanner.name, options.tool)
  const work = host.files.temporaryDirectory(scanner.name)
  const kept = scanner.configuration.flatMap((name) => {
    const value = host.environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  // An empty Docker configuration: the scanner of foreign bytes has no use for the registry's password.
  const env = { ...Object.fromEntries(kept), ...scanner.environment(settings), DOCKER_CONFIG: work }
  // It runs in an empty folder, where no configuration file of the workspace can change what it reports.
  const run = (args: readonly string[]): Promise<Completed> =>
    host.processes.run(path, args, { cwd: work, env, onLine: (line) => host.log.debug(line) })

  await download(host, scanner, settings, run)
  const fileOf = (image: PlatformImage, ending: string): string =>
    join(work, `${image.manifest.digest.replace(':', '-')}.${ending}`)
  return {
    scanner,
    async scan(layout, image) {
      const report = fileOf(image, 'json')
      const sbom = options.sbom ? fileOf(image, 'cdx.json') : undefined
      const completed = await run(scanner.scan(viewOf(host, layout, image), report, settings, sbom))
      return { platform: image.platform, scanner: scanner.name, ...readReport(host, scanner, image, report, completed) }
    },
    async writeSbom(image, target) {
      const made = fileOf(image, 'cdx.json')
      if (scanner.sbom) {
        const { exitCode, stderr } = await run(scanner.sbom(fileOf(image, 'json'), made))
        if (exitCode !== 0) throw new ServiceError(scanner.name, `The SBOM could not be made: ${lastLine(stderr)}`)
      }
      host.files.write(target, host.files.read(made))
    },
  }
}

async function download(
  host: Host,
  scanner: Scanner,
  settings: ScannerSettings,
  run: (args: readonly string[]) => Promise<Completed>,
): Promise<void> {
  if (host.environment['TRIVY_SKIP_DB_UPDATE'] === 'true' && scanner.name === 'trivy') return
  const failures: string[] = []
  for (const command of scanner.downloads(settings)) {
    host.log.progress(`${scanner.name}: getting the vulnerability database`)
    const { exitCode, stderr } = await run(command)
    if (exitCode === 0) return
    failures.push(lastLine(stderr))
    host.log.info(`${scanner.name}: ${failures.at(-1)}`)
  }
  if (failures.length === 0) return
  throw new ServiceError(scanner.name, `The vulnerability database could not be downloaded: ${failures.join('; ')}`, {
    fix: 'Name a mirror in trivy-db-repository, or keep the database in scanner-cache and set scanner-offline.',
  })
}

function readReport(
  host: Host,
  scanner: Scanner,
  image: PlatformImage,
  file: string,
  completed: Completed,
): Omit<Scan, 'platform' | 'scanner'> {
  const failed = (reason: string): ServiceError =>
    new ServiceError(scanner.name, `The image for ${image.platform} could not be scanned: ${reason}`, {
      fix: `Run again; if it stays, check that ${scanner.name} has a vulnerability database it can use.`,
    })
  if (completed.exitCode !== 0 || host.files.kind(file) !== 'file') throw failed(lastLine(completed.stderr))
  let report: ReturnType<Scanner['read']>
  try {
    report = scanner.read(host.files.read(file))
  } catch (error) {
    throw failed(`its report can't be read: ${(error as Error).message}`)
  }
  const { imageId, ...scan } = report
  if (imageId === image.config.digest) return scan
  throw failed(`it looked at the image ${imageId ?? '(unnamed)'} in place of ${image.config.digest}`)
}

/** Programs say last why they gave up. Terminal colours are taken out. */
function lastLine(stderr: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
  const plain = stderr.replace(/\u001b\[[0-9;]*m/g, '')
  return plain.trim().split(/\r?\n/).at(-1)?.trim() || 'it gave no reason'
}
