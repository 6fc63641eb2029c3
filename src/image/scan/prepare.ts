import { join } from 'node:path'
import { ServiceError } from '../../errors.ts'
import type { Completed, Host } from '../../host/host.ts'
import type { Layout, PlatformImage } from '../../oci/layout.ts'
import { provideTool, versionOf } from '../../tools/provide.ts'
import { withWholeLicenses } from './apk-licenses.ts'
import { keptReports } from './kept-reports.ts'
import { type SbomSource, sbomFormats } from './sbom-format.ts'
import type { ChosenScanner, Scanner } from './scanner.ts'
import { viewOf } from './view.ts'
import type { Scan } from './vulnerability.ts'

/** A scanner that is ready: program and database are there. */
export interface ReadyScanner {
  readonly scanner: Scanner
  /** @throws ServiceError when the scanner fails: no report is never taken for an empty one. */
  scan(layout: Layout, image: PlatformImage): Promise<Scan>
  /** The file of the SBOM of an image that was scanned, as the scanner makes it. */
  sbomOf(image: PlatformImage, format: SbomSource): Promise<string>
}

type Run = (args: readonly string[]) => Promise<Completed>

/**
 * Brings the program and its database.
 * @throws ServiceError when one of them can't be had.
 */
export async function prepareScanner(host: Host, { scanner, tool }: ChosenScanner): Promise<ReadyScanner> {
  const provided = await provideTool(host, scanner.name, tool)
  const { path } = provided
  const work = host.files.temporaryDirectory(scanner.name)
  const env = environmentOf(host, scanner, work)
  // It runs in an empty folder, where no configuration file of the workspace can change what it reports.
  const run: Run = (args) => host.processes.run(path, args, { cwd: work, env, onLine: (line) => host.log.debug(line) })
  await download(host, scanner, run)
  const database = await databaseOf(host, scanner, run)
  const program = provided.version ?? `${path} ${host.files.stamp(path)}`
  const kept = keptReports(host, scanner, { program, database })
  const fileOf = (image: PlatformImage, ending: string): string =>
    join(work, `${image.manifest.digest.replace(':', '-')}.${ending}`)
  const scanOnce = async (layout: Layout, image: PlatformImage): Promise<Scan> => {
    const report = fileOf(image, 'json')
    const sbom = scanner.inventory === undefined ? undefined : fileOf(image, sbomFormats.cyclonedx.ending)
    const known = kept.read(image.manifest.digest)
    // One that was kept without the packages says nothing of them.
    const earlier = sbom !== undefined && known?.sbom === undefined ? undefined : known
    if (earlier !== undefined) {
      host.log.info(`${scanner.name}: ${image.platform} was scanned with this database before`)
      host.files.write(report, earlier.report)
      if (sbom !== undefined && earlier.sbom !== undefined) host.files.write(sbom, earlier.sbom)
    }
    const completed = earlier === undefined && (await run(scanner.scan(viewOf(host, layout, image), report, sbom)))
    const read = readReport(host, scanner, image, report, completed)
    const written = sbom === undefined ? undefined : readSbom(host, scanner, sbom)
    if (earlier === undefined) kept.keep(image.manifest.digest, { report: host.files.read(report), sbom: written })
    const told = (written && scanner.inventory?.(written)) ?? read.inventory
    const inventory = told && scanner.splitsLicenses ? await withWholeLicenses(host, layout, told) : told
    return {
      platform: image.platform,
      scanner: scanner.name,
      ...(database && { database }),
      ...read,
      scannerVersion: provided.version ?? read.scannerVersion ?? (await versionOf(host, scanner.name, path)),
      ...(inventory && { inventory, packages: inventory.length }),
    }
  }
  /** By digest: images that are the same are scanned once, and no two scans side by side write one report. */
  const scans = new Map<string, Promise<Scan>>()
  const sboms = new Map<string, Promise<string>>()
  const makeSbom = async (image: PlatformImage, format: SbomSource, made: string): Promise<string> => {
    if (scanner.sbom === undefined) return made
    const { exitCode, stderr } = await run(scanner.sbom(fileOf(image, 'json'), made, format))
    if (exitCode === 0) return made
    throw new ServiceError(scanner.name, `The SBOM could not be made: ${lastLine(stderr)}`)
  }
  return {
    scanner,
    scan(layout, image) {
      const { digest } = image.manifest
      const scan = scans.get(digest) ?? scanOnce(layout, image)
      scans.set(digest, scan)
      return scan
    },
    sbomOf(image, format) {
      const file = fileOf(image, sbomFormats[format].ending)
      const sbom = sboms.get(file) ?? makeSbom(image, format, file)
      sboms.set(file, sbom)
      return sbom
    },
  }
}

/**
 * They live so shortly that what Go collects in between costs them a sixth of their time. Of a large image they hold half as much
 * memory again.
 */
const collectsLess = { GOGC: '200' }

/**
 * Its own settings alone. An empty Docker configuration: the scanner of foreign bytes has no use for a registry's password. Its
 * temporary files lie among ours, so that those of one that is killed go with them.
 */
function environmentOf(host: Host, scanner: Scanner, work: string): Record<string, string> {
  const kept = scanner.configuration.flatMap((name): [string, string][] => {
    const value = host.environment[name]
    if (value === undefined) return []
    return [[name, scanner.paths.includes(name) && value !== '' ? host.files.resolve(value) : value]]
  })
  return { ...Object.fromEntries(kept), ...collectsLess, ...scanner.environment, DOCKER_CONFIG: work, TMPDIR: work }
}

async function download(host: Host, scanner: Scanner, run: Run): Promise<void> {
  const failures: string[] = []
  for (const command of scanner.downloads) {
    host.log.progress(`${scanner.name}: getting the vulnerability database`)
    const { exitCode, stderr } = await run(command)
    if (exitCode === 0) return
    failures.push(lastLine(stderr))
    host.log.info(`${scanner.name}: ${failures.at(-1)}`)
  }
  if (failures.length === 0) return
  const message = `The vulnerability database could not be downloaded: ${failures.join('; ')}`
  throw new ServiceError(scanner.name, message, { fix: scanner.downloadFix })
}

/** When the database was made, RFC 3339; undefined where nobody tells. */
async function databaseOf({ files }: Host, { status }: Scanner, run: Run): Promise<string | undefined> {
  if (status === undefined) return undefined
  const { file, command } = status
  const read = (answer: Uint8Array): string | undefined => {
    try {
      return status.read(answer)
    } catch {
      return undefined
    }
  }
  const noted = file !== undefined && files.kind(file) === 'file' ? read(files.read(file)) : undefined
  if (noted !== undefined) return noted
  const { exitCode, stdout } = await run(command)
  return exitCode === 0 ? read(stdout) : undefined
}

/** What it says it wrote is needed: a list of packages that is not there allows no licence. */
function readSbom(host: Host, { name }: Scanner, file: string): Uint8Array {
  if (host.files.kind(file) === 'file') return host.files.read(file)
  throw new ServiceError(name, 'It wrote no SBOM beside its report')
}

function readReport(
  host: Host,
  scanner: Scanner,
  image: PlatformImage,
  file: string,
  /** What the scan said; false where the report was there. */
  completed: Completed | false,
): Omit<Scan, 'platform' | 'scanner'> {
  const failed = (reason: string): ServiceError =>
    new ServiceError(scanner.name, `The image for ${image.platform} could not be scanned: ${reason}`, {
      fix: `Run again; if it stays, check that ${scanner.name} has a vulnerability database it can use.`,
    })
  if (completed !== false && (completed.exitCode !== 0 || host.files.kind(file) !== 'file'))
    throw failed(lastLine(completed.stderr))
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

/** Programs say last why they gave up. Terminal colours, times and levels are taken out. */
function lastLine(stderr: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
  const plain = stderr.replace(/\u001b\[[0-9;]*m/g, '')
  const last = plain.trim().split(/\r?\n/).at(-1) ?? ''
  return (
    last
      .replace(/^[\d-]+T[\d:.]+Z?\s+(?:FATAL|ERROR)\s+/, '')
      .replaceAll('\t', ' ')
      .trim() || 'it gave no reason'
  )
}
