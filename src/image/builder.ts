import { join } from 'node:path'
import { InputError, ServiceError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import { parseJsonObject } from '../oci/manifest.ts'
import { provideTool, type ToolOptions } from '../tools/provide.ts'
import { type BuildRequest, buildArguments, buildEnvironment, buildFailure, secretVariable } from './buildx.ts'

export interface Built {
  /** Folder of the OCI layout. */
  readonly layout: string
  /** What BuildKit says it made. */
  readonly digest: string
}

/**
 * Builds once, into an OCI layout: what is scanned later and what is pushed are these bytes.
 *
 * @param keepIn folder for the layout; otherwise a temporary one.
 * @throws InputError for a context, Dockerfile, secret or folder that is not there; ServiceError when the build fails.
 */
export async function build(
  host: Host,
  request: BuildRequest,
  tool: ToolOptions,
  keepIn: string | undefined,
): Promise<Built> {
  checkRequest(host, request)
  const { path } = await provideTool(host, 'buildx', tool)
  const layout = keepIn === undefined ? host.files.temporaryDirectory('layout') : emptyFolder(host, keepIn)
  const metadata = join(host.files.temporaryDirectory('metadata'), 'metadata.json')
  const args = buildArguments(request, { layout, metadata })
  const env = buildEnvironment(request, host.environment)
  for (const name of request.secrets.flatMap((spec) => secretVariable(spec) ?? [])) {
    if (env[name]) host.log.mask(env[name])
  }
  const { exitCode, stderr } = await host.processes.run(path, args, { env, onLine: (line) => host.log.progress(line) })
  if (exitCode !== 0) throw failure(stderr)
  return { layout, digest: digestIn(host, metadata) }
}

function checkRequest(host: Host, request: BuildRequest): void {
  const { context, file, secrets } = request
  const isRemote = /^(https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/.test(context)
  if (!isRemote) {
    expectKind(host, context, 'directory', 'The build context')
    expectKind(host, file ?? join(context, 'Dockerfile'), 'file', 'The Dockerfile')
  }
  for (const spec of secrets) {
    const name = secretVariable(spec)
    if (name === undefined || host.environment[name] !== undefined) continue
    throw new InputError(`The build secret "${spec}" wants the environment variable ${name}, which is not set`, {
      fix: `Set ${name}, or name a file with src=.`,
    })
  }
}

function expectKind(host: Host, path: string, kind: 'file' | 'directory', what: string): void {
  const found = host.files.kind(path) === 'symlink' ? host.files.kind(host.files.realPath(path)) : host.files.kind(path)
  if (found === kind) return
  throw new InputError(`${what} "${path}" is ${found === undefined ? 'not there' : `no ${kind}`}`, {
    place: { file: host.files.relative(path) },
    fix: 'Check the path; relative paths start at the working directory.',
  })
}

/** A folder for a layout holds nothing else. An older layout in it is replaced, anything else is left alone. */
function emptyFolder(host: Host, folder: string): string {
  const marker = join(folder, 'oci-layout')
  const holdsOther =
    host.files.kind(folder) !== undefined && host.files.kind(marker) === undefined && host.files.list(folder).length > 0
  if (holdsOther) {
    throw new InputError(`"${folder}" holds other files, and the layout wants a folder of its own`, {
      place: { file: host.files.relative(folder) },
      fix: 'Name an empty or a new folder in layout-out.',
    })
  }
  host.files.remove(folder)
  host.files.write(marker, '{"imageLayoutVersion":"1.0.0"}')
  return host.files.resolve(folder)
}

function failure(stderr: string): ServiceError {
  const said = buildFailure(stderr)
  if (/OCI exporter is not supported|containerd image store/i.test(said)) {
    return new ServiceError('docker buildx', `This builder can't write an OCI layout: ${said}`, {
      fix: 'Create one that can: docker buildx create --use --driver docker-container.',
    })
  }
  if (
    /no builder|connect to the docker (daemon|API)|daemon is running|failed to find driver|connection refused/i.test(
      said,
    )
  ) {
    return new ServiceError('docker buildx', `The builder can't be reached: ${said}`, {
      fix: 'Start Docker or BuildKit, and name the builder with builder or BUILDX_BUILDER (docker buildx ls shows them).',
    })
  }
  return new ServiceError('docker buildx', said, { fix: 'Correct the build; the log above shows its steps.' })
}

function digestIn(host: Host, metadata: string): string {
  const digest = parseJsonObject(host.files.read(metadata))['containerimage.digest']
  if (typeof digest === 'string') return digest
  throw new ServiceError('docker buildx', 'It wrote no digest into its metadata file', {
    fix: 'Use a builder of BuildKit 0.11 or later.',
  })
}
