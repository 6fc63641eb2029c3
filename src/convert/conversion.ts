import type { Place } from '../place.ts'
import type { Category } from '../report/finding.ts'
import type { Model, ServiceModel } from './compose/project.ts'
import type { Variables } from './compose/template.ts'
import { at, type MapTree, pathText, placeOf, spotAt, type TreePath } from './compose/tree.ts'
import type { Settings } from './environments/tiers.ts'
import type { Recipe, Recipes } from './recipe.ts'
import type { Relations } from './relations.ts'
import type { Finding } from './rules.ts'
import type { SecretValues } from './secrets/values.ts'
import type { Entrance, RolloutKind } from './workload.ts'

/** A file of the project that the model names. */
export type Found =
  | { readonly kind: 'text'; readonly text: string; readonly path: string }
  | { readonly kind: 'binary' | 'large' | 'directory' | 'other' | 'missing' | 'outside'; readonly path: string }

/** A file below a folder of the project. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** How the manifests are made, from the inputs. */
export interface ConversionOptions {
  /** Undefined for what suits each environment. */
  readonly security: 'baseline' | 'restricted' | 'none' | undefined
  /** Where NetworkPolicies hold: in production alone, in all environments, or nowhere. */
  readonly networkPolicies: 'production' | 'all' | 'none'
  /** Registry and path before the names of images that are built: `ghcr.io/acme`. */
  readonly registry: string | undefined
  /** Who waits for what a service depends on: its own Pods, Argo CD, Flux, or nobody. */
  readonly dependsOn: 'wait' | 'sync-waves' | 'flux' | 'none'
  /** What leads to services from outside of the cluster. */
  readonly entrance: Entrance
  /** How Deployments that may are rolled out by Argo; undefined for their own way. */
  readonly rollout?: RolloutKind | undefined
  readonly prometheus?: string | undefined
  /** What is made only where it is asked for. */
  readonly extraObjects: readonly string[]
  /** Values of secrets are read, so that they can be encrypted. */
  readonly readsSecrets: boolean
  /** ExternalSecrets make the Secrets, of what a store holds. */
  readonly hasSecretStore?: boolean | undefined
  /** Registries are asked for the digests of images. */
  readonly pinsImages: boolean
  /** What registries tell of the images that services run, by service; undefined where nobody asks. */
  readonly images?: ReadonlyMap<string, Recipe> | undefined
  readonly environments: readonly string[]
  /** What the user set for environments: `prod.replicas` → 3. */
  readonly settings: Settings
}

/** What the conversion of one project reads and reports to. */
export interface Conversion {
  readonly model: Model
  readonly tree: MapTree
  /** The services that become workloads, by name. */
  readonly services: readonly (readonly [string, ServiceModel])[]
  readonly relations: Relations
  readonly options: ConversionOptions
  readonly variables: Variables
  /** Names of services in Kubernetes, by their names in Compose. */
  readonly names: ReadonlyMap<string, string>
  /** All of these names. */
  readonly taken: ReadonlySet<string>
  readonly findings: Finding[]
  /** What Dockerfiles tell, by the service that is built. */
  readonly recipes: Recipes
  /** Filled where values of secrets are read. */
  readonly secretValues: SecretValues
  /** Looks at a path of the model, relative to the project's folder. Nothing outside the workspace is read. */
  look(path: string): Found
  /**
   * The texts of a folder of the project by their paths in it, sorted; undefined where it is more than configuration: other
   * files, links that lead out, or very many.
   */
  folder(path: string): readonly TextFile[] | undefined
}

/** Adds a finding at the place of a path of the model. */
export function report(
  conversion: Conversion,
  path: TreePath,
  finding: Pick<Finding, 'rule' | 'severity' | 'message' | 'fix' | 'together'> & { category?: Category },
): void {
  const [section, name = '', ...rest] = path
  const isJob = section === 'services' && at(conversion.tree, ...path.slice(0, 2)) === undefined
  const real = isJob && at(conversion.tree, 'jobs', name) !== undefined ? ['jobs', name, ...rest] : path
  conversion.findings.push({ category: 'conversion', ...finding, path: pathText(real), ...placeIn(conversion, real) })
}

function placeIn({ tree }: Pick<Conversion, 'tree'>, path: TreePath): Place {
  return placeOf(spotAt(tree, path))
}

/** The services of a model that are containers, by name. */
export function servicesOf(model: Model): [string, ServiceModel][] {
  return Object.entries(model.services ?? {})
    .map(([name, service]): [string, ServiceModel] => [name, service ?? {}])
    .filter(([, service]) => service.provider === undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

export function kubernetesName(conversion: Conversion, service: string): string {
  return conversion.names.get(service) ?? service
}
