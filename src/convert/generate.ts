import { posix } from 'node:path'
import type { Values } from '../contract/fields.ts'
import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { GeneratedFile } from '../regeneration/record.ts'
import type { ChartOptions } from './chart/chart.ts'
import { type Loaded, loadCompose } from './compose/load.ts'
import { isProjectFile } from './compose/project-files.ts'
import { type Selection, selectionOf, unreadVariables } from './compose/selection.ts'
import { Refusal } from './compose/tree.ts'
import { controllerFiles, readController } from './controller.ts'
import type { ConversionOptions } from './conversion.ts'
import { type Converted, convertProject } from './convert.ts'
import { inEnvironment, mistakesIn, variablesIn } from './environments/extension.ts'
import { checkSettings } from './environments/tiers.ts'
import { otherChanges } from './environments/variables.ts'
import type { ImageRecipes } from './image-recipes.ts'
import type { contract } from './inputs.ts'
import { environmentsOf, layoutOf } from './layout.ts'
import { isLabel, namespaceOf } from './names.ts'
import { readEntrance } from './network/entrance.ts'
import type { Pins } from './pins.ts'
import { toldOnce } from './repeated.ts'
import { asStrict, nothingToConvert } from './result.ts'
import { readPrometheus } from './rollout.ts'
import type { Finding } from './rules.ts'
import { encrypts, readSecretsWay, type SecretsWay, secretFilesOf } from './secrets/secrets.ts'

type Inputs = Values<typeof contract.inputs>

/** From here on the room that V8 takes for what dies soon is most of the memory: of 155 MB for 300 services on Node 24, 31. */
const manyServices = 100

/** A Compose project as manifests that stand nowhere yet. */
export interface Generated {
  /** The Compose files that were named or found. */
  readonly sources: readonly string[]
  /** How many files were read, those that were included as well. */
  readonly read: number
  /** Undefined where the findings refuse, or no service is active. */
  readonly project: Converted | undefined
  readonly findings: readonly Finding[]
  /** Base and overlays, and what has a controller apply them. */
  readonly files: readonly GeneratedFile[]
  /** A chart: the texts of its files by path, in place of base and overlays. */
  readonly chart?: ReadonlyMap<string, string>
}

/**
 * Reads and translates the project of the inputs. What can't be translated is among the findings.
 * @throws InputError where no Compose file is.
 */
export async function generate(inputs: Inputs, host: Host): Promise<Generated> {
  const selection = selectionOf(inputs, host)
  const { files: sources } = selection
  const way = await readSecretsWay(inputs, host)
  const controller = readController(inputs)
  if (inputs.shape === 'helm') {
    if (encrypts(way)) {
      throw new InputError(`shape: helm has no secrets: ${way.kind}`, { fix: 'Use secrets: reference or external.' })
    }
    await chartOptions(inputs, undefined)
  }
  const nothing = { sources, read: sources.length, project: undefined, files: [] }
  try {
    const { project, variants, read, pins } = await convertFiles(inputs, selection, way, host)
    const told = toldOnce([
      ...project.findings,
      ...(pins?.findings ?? []),
      ...refusalsOf(variants),
      ...untakenOf(project, variants, sources, host),
    ])
    const findings = inputs.strict ? told.map(asStrict) : told
    if (project.groups.length === 0) {
      return { ...nothing, read, findings: [...findings, nothingToConvert(sources[0] as string, host)] }
    }
    if (findings.some(({ severity }) => severity === 'error')) return { ...nothing, read, findings }
    if (project.groups.length > manyServices) host.spareMemory()
    const namespace = inputs.namespace ?? project.project
    const layout = {
      layout: inputs.overlayLayout,
      environments: inputs.environment,
      namespace,
      settings: inputs.defaults,
      policies: project.policies,
      authorization: project.authorization,
      digests: pins?.digests ?? new Map<string, string>(),
      own: new Map([...variants].map(([environment, { groups }]) => [environment, groups])),
      secrets: await secretsOf(way, inputs.environment, namespace, project, variants, host),
    }
    const made = { sources, read, project, findings }
    const isChart = inputs.shape === 'helm'
    const chart = isChart ? await chartOptions(inputs, project.project) : undefined
    const applied =
      controller &&
      controllerFiles(controller, {
        prefix: namespace,
        folder: inputs.out ?? (isChart ? 'chart' : 'ops'),
        chart: chart?.name,
        isEncrypted: way.kind === 'sops',
        groups: project.groups,
        environments: inputs.environment,
      })
    const files = applied ?? []
    if (chart === undefined) return { ...made, files: [...layoutOf(project.groups, layout), ...files] }
    const { chartOf } = await import('./chart/chart.ts')
    const needed = way.kind === 'external' ? [] : project.secrets
    return { ...made, files, chart: chartOf(environmentsOf(project.groups, layout), chart, needed) }
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
  selection: Selection,
  way: SecretsWay,
  host: Host,
): Promise<{ project: Converted; variants: ReadonlyMap<string, Converted>; read: number; pins?: Pins }> {
  const base = loadCompose(selection, host)
  const mistakes = mistakesIn(base.tree, inputs.environment)
  if (mistakes.some(({ severity }) => severity === 'error')) throw new Refusal(mistakes)
  const asked = await inspected(inputs, base, host)
  const unread = inputs.environment.flatMap((name) => unreadVariables(posix.join(base.directory, `.env.${name}`), host))
  const loaded = { ...base, warnings: [...base.warnings, ...unread, ...mistakes, ...(asked?.findings ?? [])] }
  const options = { ...optionsOf(inputs, encrypts(way)), images: asked?.recipes }
  const variants = await variantsOf(inputs.environment, loaded, selection, options, host)
  const read = loaded.files + variants.size
  const project = await translated(inputs, loaded, selection, options, host)
  if (!inputs.pinImages) return { project, variants, read }
  const { pinsOf } = await import('./pins.ts')
  return { project, variants, read, pins: await pinsOf(project, loaded.tree, host) }
}

async function inspected(inputs: Inputs, loaded: Loaded, host: Host): Promise<ImageRecipes | undefined> {
  if (!inputs.inspectImages) return undefined
  const { imageRecipes } = await import('./image-recipes.ts')
  return await imageRecipes(loaded, optionsOf(inputs, false), host)
}

async function translated(
  inputs: Inputs,
  loaded: Loaded,
  selection: Selection,
  options: ConversionOptions,
  host: Host,
): Promise<Converted> {
  if (inputs.engine !== 'kompose') return await convertProject(loaded, options, host)
  const { convertWithKompose } = await import('./kompose/engine.ts')
  const tool = { allowBuild: inputs.goBuild, ...(inputs.komposePath ? { path: inputs.komposePath } : {}) }
  return await convertWithKompose(loaded, selection.files, options, tool, host)
}

export function optionsOf(inputs: Inputs, readsSecrets: boolean): ConversionOptions {
  return {
    security: inputs.security,
    networkPolicies: inputs.networkPolicies,
    registry: inputs.registry,
    dependsOn: inputs.dependsOn,
    entrance: readEntrance(inputs),
    rollout: inputs.rollout,
    prometheus: readPrometheus(inputs.prometheus, inputs.rollout),
    extraObjects: inputs.extraObjects,
    readsSecrets,
    hasSecretStore: inputs.secrets === 'external',
    pinsImages: inputs.pinImages,
    environments: environmentNames(inputs),
    settings: checkSettings(inputs.defaults, inputs.environment),
  }
}

/** The project as an environment sees it that has variables: in `.env.NAME` beside the first Compose file, or `x-environments`. */
async function variantsOf(
  environments: readonly string[],
  { tree }: Loaded,
  selection: Selection,
  options: ConversionOptions,
  host: Host,
): Promise<Map<string, Converted>> {
  const variants = new Map<string, Converted>()
  const folder = posix.dirname(selection.files[0] ?? '')
  const usual = posix.join(folder, '.env')
  for (const environment of environments) {
    const own = posix.join(folder, `.env.${environment}`)
    const ownFiles = isProjectFile(host, own) ? [own] : []
    const written = variablesIn(tree, environment)
    if (ownFiles.length === 0 && written === undefined) continue
    const given = selection.envFiles
    const others = given.length > 0 || !isProjectFile(host, usual) ? given : [usual]
    const envFiles = [...others.filter((file) => file !== own), ...ownFiles]
    const loaded = loadCompose({ ...selection, envFiles, variables: { ...written, ...selection.variables } }, host)
    const model = { ...loaded, tree: inEnvironment(loaded.tree, environment) }
    variants.set(environment, await convertProject(model, options, host))
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

/** What the variables of environments change, and their overlays do not. */
function untakenOf(
  { groups }: Converted,
  variants: ReadonlyMap<string, Converted>,
  [source = '']: readonly string[],
  host: Host,
): Finding[] {
  return [...variants].flatMap(([environment, own]): Finding[] => {
    const changed = otherChanges(groups, own.groups)
    if (changed.length === 0) return []
    const file = posix.join(posix.dirname(source), `.env.${environment}`)
    return [
      {
        rule: 'environment-difference',
        category: 'conversion',
        severity: 'warning',
        message: `The variables of ${environment} change more than variables and versions of images, which stays as in the base: ${changed.join(', ')}`,
        fix: 'Change it in the overlay, or by labels of environments, such as gitops-actions.prod.replicas.',
        file: isProjectFile(host, file) ? file : source,
        line: 1,
        column: 1,
      },
    ]
  })
}

function environmentNames({ environment, namespace }: Inputs): readonly string[] {
  for (const [i, name] of environment.entries()) {
    if (environment.indexOf(name) < i) {
      throw new InputError(`environment "${name}" is named twice`, { fix: 'Name it once.' })
    }
    if (/^[a-z0-9](?:[-a-z0-9]{0,40}[a-z0-9])?$/.test(name)) continue
    throw new InputError(`environment "${name}" can be no part of a namespace`, {
      fix: 'Use lower case letters, digits and dashes.',
    })
  }
  const [first = ''] = environment
  if (namespace === undefined || isLabel(namespaceOf(first, namespace))) return environment
  throw new InputError(`namespace "${namespace}" can be no part of a namespace`, {
    fix: 'Use lower case letters, digits and dashes.',
  })
}
