import { dirname, isAbsolute, join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ServiceError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { provideTool } from '../../tools/provide.ts'
import type { Loaded } from '../compose/load.ts'
import { locateInProject } from '../compose/project-files.ts'
import { pathText, placeOf, Refusal, spotAt } from '../compose/tree.ts'
import type { Conversion, ConversionOptions } from '../conversion.ts'
import { type Converted, conversionOf, convertProject } from '../convert.ts'
import type { Finding } from '../rules.ts'
import { groupsOf } from './groups.ts'
import { withoutSecrets } from './hiding.ts'
import { repair } from './repair.ts'

/**
 * Runs the real kompose on a private copy of the files that the project names, and repairs what it gets wrong. kompose drops many
 * settings in silence, so the report of untranslated settings is that of our own reading of the project.
 *
 * @throws Refusal for a project that kompose would read the machine's own files for; ServiceError when kompose fails.
 */
export async function convertWithKompose(
  loaded: Loaded,
  files: readonly string[],
  options: ConversionOptions,
  program: { readonly path?: string; readonly allowBuild: boolean },
  host: Host,
): Promise<Converted> {
  const native = await convertProject(loaded, options, host)
  const conversion = conversionOf(loaded, options, host)
  refuseHostPaths(loaded, conversion.services)
  const kompose = await provideTool(host, 'kompose', program)
  const folder = host.files.temporaryDirectory('kompose')
  const names = copyProject(loaded, files, conversion, folder, host)
  const objects = await runKompose(kompose.path, names, options, loaded, folder, host)
  const needs = new Map(native.groups.map((group) => [group.name, group.needs]))
  const hidden = withoutSecrets(repair(objects, conversion), native.groups, conversion)
  // kompose's Pods carry other labels than ours, so it makes its own policies.
  return { ...native, policies: [], groups: groupsOf(hidden, needs) }
}

/** kompose puts the content of bind-mounted files into ConfigMaps, also of those that belong to this machine. */
function refuseHostPaths(loaded: Loaded, services: Conversion['services']): void {
  const findings = services.flatMap(([service, model]) =>
    (model.volumes ?? []).flatMap((mount, i): Finding[] => {
      const source = mount.source ?? ''
      const isHost =
        mount.type === 'bind' &&
        (isAbsolute(source) || source.startsWith('~') || join(loaded.directory, source).startsWith('..'))
      if (!isHost) return []
      const path = ['services', service, 'volumes', i]
      return [
        {
          rule: 'host-path',
          category: 'conversion',
          severity: 'error',
          message: `kompose would read ${source} of this machine into a ConfigMap`,
          fix: 'Use the native engine, or remove the mount.',
          path: pathText(path),
          ...placeOf(spotAt(loaded.tree, path)),
        },
      ]
    }),
  )
  if (findings.length > 0) throw new Refusal(findings)
}

/** Copies what kompose may read, at the same relative paths; gives the names of the Compose files in the copy. */
function copyProject(
  loaded: Loaded,
  files: readonly string[],
  conversion: Conversion,
  folder: string,
  host: Host,
): string[] {
  const { root } = host.files
  const named = conversion.services.flatMap(([, model]) => [
    ...(model.env_file ?? []).map(({ path }) => path),
    ...(model.volumes ?? []).flatMap(({ type, source }) => (type === 'bind' && source ? [source] : [])),
  ])
  const configs = Object.values(conversion.model.configs ?? {}).flatMap(({ file }) => file ?? [])
  const beside = [...named, ...configs, '.env'].map((path) => join(loaded.directory, path))
  for (const file of [...loaded.paths, ...beside]) {
    if (locateInProject(host, file) !== 'file') continue
    host.files.write(join(folder, relative(root, host.files.resolve(file))), host.files.read(file))
  }
  // kompose reads a secret's file into a Secret, which is thrown away here: an empty one does, and no secret is copied.
  for (const { file } of Object.values(conversion.model.secrets ?? {})) {
    const path = file === undefined ? undefined : relative(root, host.files.resolve(join(loaded.directory, file)))
    if (path !== undefined && !path.startsWith('..')) host.files.write(join(folder, path), '')
  }
  return files.map((file) => relative(root, host.files.resolve(file)))
}

async function runKompose(
  program: string,
  files: readonly string[],
  options: ConversionOptions,
  loaded: Loaded,
  folder: string,
  host: Host,
): Promise<KubernetesObject[]> {
  const directory = join(folder, relative(host.files.root, dirname(host.files.resolve(files[0] as string))))
  const output = join(folder, '.kompose-output.yaml')
  const args = [
    'convert',
    ...files.flatMap((file) => ['-f', join(folder, file)]),
    ...loaded.profiles.flatMap((profile) => ['--profile', profile]),
    ...['--with-kompose-annotation=false', '--out', output],
    ...(options.networkPolicies === 'all' ? ['--generate-network-policies'] : []),
  ]
  const completed = await host.processes.run(program, args, { cwd: directory, env: { ...loaded.given } })
  if (completed.exitCode !== 0 || host.files.kind(output) === undefined) {
    const last = stripVTControlCharacters(completed.stderr).trim().split('\n').at(-1) ?? ''
    throw new ServiceError(
      'kompose',
      `kompose failed with exit code ${completed.exitCode}: ${last.replaceAll(folder, '.')}`,
      {
        fix: 'Use the native engine, or correct what kompose names.',
      },
    )
  }
  const { parseAllDocuments } = await import('yaml')
  const text = host.files.text(output)
  const documents = parseAllDocuments(text, { logLevel: 'silent' })
  const values = (Array.isArray(documents) ? documents : []).map((document) => document.toJS() as unknown)
  return values.filter(
    (value): value is KubernetesObject => typeof value === 'object' && value !== null && 'kind' in value,
  )
}
