import { basename, join } from 'node:path'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { Finding } from '../rules.ts'
import { type Environment, readEnvFile } from './env-file.ts'
import { defaultFiles, isProjectFile, locateInProject, readProjectText } from './project-files.ts'
import type { Variables } from './template.ts'

/** What is loaded of a project. */
export interface Selection {
  /** The Compose files, the later ones laid over the earlier ones. */
  readonly files: readonly string[]
  /** Variables that the user gave; they win over those of the `.env` file. */
  readonly variables: Readonly<Record<string, string>>
  /** Files that are read in place of `.env` beside the first Compose file. */
  readonly envFiles: readonly string[]
  /** The active profiles; those of COMPOSE_PROFILES where none is named. */
  readonly profiles: readonly string[]
}

/** The inputs that select. */
interface Selecting {
  readonly file: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly envFile: readonly string[]
  readonly profile: readonly string[]
}

/** What Docker Compose reads from the process, too (https://docs.docker.com/compose/how-tos/environment-variables/envvars/). */
const ofProcess = [
  'COMPOSE_ENV_FILES',
  'COMPOSE_FILE',
  'COMPOSE_PATH_SEPARATOR',
  'COMPOSE_PROFILES',
  'COMPOSE_PROJECT_NAME',
]

/**
 * What the inputs select, and where they do not, the variables of Docker Compose: of the input `env`, the process, the env files.
 * @throws InputError where no Compose file is.
 */
export function selectionOf(inputs: Selecting, host: Host): Selection {
  const { environment } = host
  const known = ofProcess.flatMap((name): [string, string][] => {
    const value = environment[name]
    return value ? [[name, value]] : []
  })
  const variables = { ...Object.fromEntries(known), ...inputs.env }
  const envFiles = inputs.envFile.length > 0 ? inputs.envFile : parts(variables['COMPOSE_ENV_FILES'], ',')
  const files = inputs.file.length > 0 ? inputs.file : filesOf(variablesOf({ variables, envFiles }, '', host), host)
  return { files, variables, envFiles, profiles: inputs.profile }
}

/** The files of COMPOSE_FILE, or those that Compose looks for. */
function filesOf(variables: Variables, host: Host): readonly string[] {
  const separator = variables('COMPOSE_PATH_SEPARATOR') || (host.platform.os === 'win32' ? ';' : ':')
  const named = parts(variables('COMPOSE_FILE'), separator)
  if (named.length > 0) return named
  const main = defaultFiles.find((name) => host.files.kind(name) !== undefined)
  if (main === undefined) {
    throw new InputError(`There is no Compose file in ${host.files.root}`, {
      fix: `Name one with file, or create one of ${defaultFiles.join(', ')}.`,
    })
  }
  const [stem = '', extension = ''] = main.split('.')
  const override = `${stem}.override.${extension}`
  return host.files.kind(override) === undefined ? [main] : [main, override]
}

export function profilesOf({ profiles }: Selection, variables: Variables): readonly string[] {
  return profiles.length > 0 ? profiles : parts(variables('COMPOSE_PROFILES'), ',')
}

/** The name that COMPOSE_PROJECT_NAME or the file gives the project, or that of its folder, in the letters that a name may have. */
export function projectName(given: string | undefined, folder: string): string {
  return plainName(given ?? '') || plainName(basename(folder))
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, '')
    .replace(/^[_-]+/, '')
}

function parts(text: string | undefined, separator: string): string[] {
  return (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const whyUnread = {
  directory: 'is a folder',
  outside: 'leads out of the workspace',
  missing: 'is a link that leads nowhere',
  other: 'is no regular file',
}

/** Says why a file of variables that is there is not read: Compose passes over it, too. */
export function unreadVariables(path: string, host: Host): Finding[] {
  const found = host.files.kind(path) === undefined ? 'file' : locateInProject(host, path)
  if (found === 'file') return []
  const file = host.files.relative(path)
  return [
    {
      rule: 'missing-file',
      category: 'conversion',
      severity: 'warning',
      message: `${file} ${whyUnread[found]}, so none of its variables is read`,
      fix: 'Write its variables into a file of that name, or remove it.',
      file,
      line: 1,
      column: 1,
    },
  ]
}

/** The variables of a project: those given, and those of its env files, or of `.env` in its folder. */
export function variablesOf(
  { variables, envFiles }: Pick<Selection, 'variables' | 'envFiles'>,
  directory: string,
  host: Host,
): Variables {
  const given = (name: string): string | undefined => (Object.hasOwn(variables, name) ? variables[name] : undefined)
  const beside = join(directory, '.env')
  const files = envFiles.length > 0 ? envFiles : isProjectFile(host, beside) ? [beside] : []
  const values: Environment = new Map()
  for (const file of files) {
    const text = readProjectText(host, file)
    const before = (key: string): string | undefined => given(key) ?? values.get(key)
    for (const [name, value] of readEnvFile(text, host.files.relative(file), before)) values.set(name, value)
  }
  return (name) => given(name) ?? values.get(name)
}
