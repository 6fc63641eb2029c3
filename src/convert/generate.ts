import type { Values } from '../contract/fields.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { GeneratedFile } from '../regeneration/record.ts'
import { loadCompose } from './compose/load.ts'
import { Refusal } from './compose/tree.ts'
import { type Converted, convertProject } from './convert.ts'
import { readStore } from './environments/external-secrets.ts'
import { checkSettings } from './environments/tiers.ts'
import type { contract } from './inputs.ts'
import { layoutOf } from './layout.ts'
import { asStrict, nothingToConvert } from './result.ts'
import { readGateway } from './routes.ts'
import type { Finding } from './rules.ts'

type Inputs = Values<typeof contract.inputs>

/** A Compose project as manifests that stand nowhere yet. */
export interface Generated {
  /** The Compose files that were named or found. */
  readonly sources: readonly string[]
  /** How many files were read, those that were included as well. */
  readonly read: number
  /** Undefined where the findings refuse, or no service is active. */
  readonly project: Converted | undefined
  readonly findings: readonly Finding[]
  /** Base and overlays. */
  readonly files: readonly GeneratedFile[]
}

const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/**
 * Reads and translates the project of the inputs. What can't be translated is among the findings.
 * @throws InputError where no Compose file is.
 */
export async function generate(inputs: Inputs, host: Host): Promise<Generated> {
  const sources = composeFiles(inputs, host)
  const store = readStore(inputs.secretStore)
  const nothing = { sources, read: sources.length, project: undefined, files: [] }
  try {
    const { project, read } = await convertFiles(inputs, sources, host)
    const findings = inputs.strict ? project.findings.map(asStrict) : [...project.findings]
    if (project.groups.length === 0) {
      return { ...nothing, read, findings: [...findings, nothingToConvert(sources[0] as string, host)] }
    }
    if (findings.some(({ severity }) => severity === 'error')) return { ...nothing, read, findings }
    const namespace = inputs.namespace ?? project.project
    const files = layoutOf(project.groups, {
      layout: inputs.overlayLayout,
      environments: inputs.environment,
      namespace,
      settings: inputs.defaults,
      policies: project.policies,
      secrets: store && { needed: project.secrets.filter(({ name }) => !project.externalSecrets.has(name)), store },
    })
    return { sources, read, project, findings, files }
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, findings: error.findings }
    throw error
  }
}

async function convertFiles(
  inputs: Inputs,
  sources: readonly string[],
  host: Host,
): Promise<{ project: Converted; read: number }> {
  const loaded = loadCompose({ files: sources, variables: inputs.env, envFiles: inputs.envFile }, host)
  const options = {
    profiles: inputs.profile,
    security: inputs.security,
    networkPolicies: inputs.networkPolicies,
    registry: inputs.registry,
    dependsOn: inputs.dependsOn,
    gateway: readGateway(inputs.gateway),
    environments: environmentsOf(inputs),
    settings: checkSettings(inputs.defaults, inputs.environment),
  }
  if (inputs.engine !== 'kompose') return { project: convertProject(loaded, options, host), read: loaded.files }
  const { convertWithKompose } = await import('./kompose/engine.ts')
  const tool = { allowBuild: inputs.goBuild, ...(inputs.komposePath ? { path: inputs.komposePath } : {}) }
  return { project: await convertWithKompose(loaded, sources, options, tool, host), read: loaded.files }
}

function environmentsOf({ environment }: Inputs): readonly string[] {
  for (const [i, name] of environment.entries()) {
    if (environment.indexOf(name) < i) {
      throw new InputError(`environment "${name}" is named twice`, { fix: 'Name it once.' })
    }
    if (/^[a-z0-9](?:[-a-z0-9]{0,40}[a-z0-9])?$/.test(name)) continue
    throw new InputError(`environment "${name}" can be no part of a namespace`, {
      fix: 'Use lower case letters, digits and dashes.',
    })
  }
  return environment
}

/** The files that Compose itself would take, or those that were named. */
function composeFiles({ file }: Inputs, host: Host): readonly string[] {
  if (file.length > 0) return file
  const main = defaultFiles.find((name) => host.files.kind(name) !== undefined)
  if (main === undefined) {
    throw new InputError(`There is no Compose file in ${host.files.root}`, {
      fix: `Name one with file, or create one of ${defaultFiles.join(', ')}.`,
    })
  }
  const [stem = '', extension = ''] = main.split('.')
  const override = [`${stem}.override.${extension}`].find((name) => host.files.kind(name) !== undefined)
  return override === undefined ? [main] : [main, override]
}
