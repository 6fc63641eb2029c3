import { posix } from 'node:path'
import type { Values } from '../contract/fields.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { GeneratedFile } from '../regeneration/record.ts'
import type { ChartOptions } from './chart/chart.ts'
import { loadCompose } from './compose/load.ts'
import { Refusal } from './compose/tree.ts'
import { type Converted, type ConvertOptions, convertProject } from './convert.ts'
import { checkSettings } from './environments/tiers.ts'
import type { contract } from './inputs.ts'
import { environmentsOf, layoutOf, namespaceOf } from './layout.ts'
import { readEntrance } from './network/entrance.ts'
import { toldOnce } from './repeated.ts'
import { asStrict, nothingToConvert } from './result.ts'
import type { Finding } from './rules.ts'
import { encrypts, readSecretsWay, type SecretsWay, secretFilesOf } from './secrets/secrets.ts'

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
  /** A chart: the texts of its files by path, in place of base and overlays. */
  readonly chart?: ReadonlyMap<string, string>
}

const defaultFiles = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']

/**
 * Reads and translates the project of the inputs. What can't be translated is among the findings.
 * @throws InputError where no Compose file is.
 */
export async function generate(inputs: Inputs, host: Host): Promise<Generated> {
  const sources = composeFiles(inputs, host)
  const way = await readSecretsWay(inputs, host)
  if (inputs.shape === 'helm') {
    if (encrypts(way)) {
      throw new InputError(`shape: helm has no secrets: ${way.kind}`, { fix: 'Use secrets: reference or external.' })
    }
    await chartOptions(inputs, undefined)
  }
  const nothing = { sources, read: sources.length, project: undefined, files: [] }
  try {
    const { project, variants, read } = await convertFiles(inputs, sources, way, host)
    const told = toldOnce([...project.findings, ...refusalsOf(variants)])
    const findings = inputs.strict ? told.map(asStrict) : told
    if (project.groups.length === 0) {
      return { ...nothing, read, findings: [...findings, nothingToConvert(sources[0] as string, host)] }
    }
    if (findings.some(({ severity }) => severity === 'error')) return { ...nothing, read, findings }
    const namespace = inputs.namespace ?? project.project
    const layout = {
      layout: inputs.overlayLayout,
      environments: inputs.environment,
      namespace,
      settings: inputs.defaults,
      policies: project.policies,
      authorization: project.authorization,
      own: new Map([...variants].map(([environment, { groups }]) => [environment, groups])),
      secrets: await secretsOf(way, inputs.environment, namespace, project, variants, host),
    }
    const made = { sources, read, project, findings }
    if (inputs.shape !== 'helm') return { ...made, files: layoutOf(project.groups, layout) }
    const { chartOf } = await import('./chart/chart.ts')
    const chart = chartOf(environmentsOf(project.groups, layout), await chartOptions(inputs, project.project))
    return { ...made, files: [], chart }
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, findings: error.findings }
    throw error
  }
}

/** The name of a chart that nobody names is that of the project. */
async function chartOptions(inputs: Inputs, project: string | undefined): Promise<ChartOptions> {
  const { checkChart } = await import('./chart/chart.ts')
  const options = { name: inputs.chartName ?? project ?? inputs.namespace ?? 'app', version: inputs.chartVersion }
  checkChart(options)
  return options
}

/** What gives the Secrets, by environment. Those that Compose calls external exist already. */
async function secretsOf(
  way: SecretsWay,
  environments: readonly string[],
  prefix: string | undefined,
  project: Converted,
  variants: ReadonlyMap<string, Converted>,
  host: Host,
) {
  const entries = environments.map(async (environment) => {
    const { secrets, externalSecrets, secretValues: values } = variants.get(environment) ?? project
    const needed = secrets.filter(({ name }) => !externalSecrets.has(name))
    const namespace = namespaceOf(environment, prefix)
    return [environment, await secretFilesOf(way, { environment, namespace, needed, values }, host)] as const
  })
  return new Map(await Promise.all(entries))
}

async function convertFiles(
  inputs: Inputs,
  sources: readonly string[],
  way: SecretsWay,
  host: Host,
): Promise<{ project: Converted; variants: ReadonlyMap<string, Converted>; read: number }> {
  const loaded = loadCompose({ files: sources, variables: inputs.env, envFiles: inputs.envFile }, host)
  const options = optionsOf(inputs, encrypts(way))
  const variants = await variantsOf(inputs, sources, options, host)
  const read = loaded.files + variants.size
  if (inputs.engine !== 'kompose') return { project: await convertProject(loaded, options, host), variants, read }
  const { convertWithKompose } = await import('./kompose/engine.ts')
  const tool = { allowBuild: inputs.goBuild, ...(inputs.komposePath ? { path: inputs.komposePath } : {}) }
  return { project: await convertWithKompose(loaded, sources, options, tool, host), variants, read }
}

export function optionsOf(inputs: Inputs, readsSecrets: boolean): ConvertOptions {
  return {
    profiles: inputs.profile,
    security: inputs.security,
    networkPolicies: inputs.networkPolicies,
    registry: inputs.registry,
    dependsOn: inputs.dependsOn,
    entrance: readEntrance(inputs),
    extraObjects: inputs.extraObjects,
    readsSecrets,
    environments: environmentNames(inputs),
    settings: checkSettings(inputs.defaults, inputs.environment),
  }
}

/** The project as an environment sees it whose variables stand in `.env.NAME` beside the first Compose file. */
async function variantsOf(
  inputs: Inputs,
  sources: readonly string[],
  options: ConvertOptions,
  host: Host,
): Promise<Map<string, Converted>> {
  const variants = new Map<string, Converted>()
  const folder = posix.dirname(sources[0] ?? '')
  const usual = posix.join(folder, '.env')
  for (const environment of inputs.environment) {
    const own = posix.join(folder, `.env.${environment}`)
    if (host.files.kind(own) !== 'file') continue
    const others = inputs.envFile.length > 0 || host.files.kind(usual) !== 'file' ? inputs.envFile : [usual]
    const envFiles = [...others.filter((file) => file !== own), own]
    const loaded = loadCompose({ files: sources, variables: inputs.env, envFiles }, host)
    variants.set(environment, await convertProject(loaded, options, host))
  }
  return variants
}

/** What makes the variables of an environment wrong. */
function refusalsOf(variants: ReadonlyMap<string, Converted>): Finding[] {
  return [...variants].flatMap(([environment, { findings }]) =>
    findings.flatMap((finding) =>
      finding.severity === 'error' ? [{ ...finding, message: `In ${environment}: ${finding.message}` }] : [],
    ),
  )
}

function environmentNames({ environment }: Inputs): readonly string[] {
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
export function composeFiles({ file }: Inputs, host: Host): readonly string[] {
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
