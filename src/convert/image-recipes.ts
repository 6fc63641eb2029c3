import type { Host } from '../host/host.ts'
import { type ImageFacts, remoteFacts } from '../oci/history.ts'
import { RegistryError } from '../oci/registry-error.ts'
import type { Loaded } from './compose/load.ts'
import type { HealthModel, ServiceModel } from './compose/project.ts'
import type { ConversionOptions } from './conversion.ts'
import { conversionOf } from './convert.ts'
import { imageOf } from './images.ts'
import type { Recipe } from './recipe.ts'
import { askRegistries } from './registries.ts'
import type { Finding } from './rules.ts'

/** What the registries tell of images that services run without building them. */
export interface ImageRecipes {
  /** By service. */
  readonly recipes: ReadonlyMap<string, Recipe>
  /** Images that no registry tells of. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the configs of a project's images (https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md): who runs, which ports
 * are listened on, the health check, the folders of data. No layer is pulled.
 * @throws Refusal when the model is not consistent.
 */
export async function imageRecipes(loaded: Loaded, options: ConversionOptions, host: Host): Promise<ImageRecipes> {
  const { services } = conversionOf(loaded, options, host)
  const pulled = services.filter(([, { build }]) => build === undefined)
  const images = new Map(
    pulled.map(([name, model]) => [imageOf(name, model, options.registry), [name, model] as const]),
  )
  const named = new Map([...images].map(([image, [service]]) => [image, service]))
  const { told, findings } = await askRegistries(
    named,
    'config',
    loaded.tree,
    host,
    async (repository, version, image) => {
      const digest = await repository.resolve(version)
      if (digest === undefined) return undefined
      const platform = images.get(image)?.[1].platform ?? 'linux/amd64'
      try {
        const [facts] = (await remoteFacts(host, repository, digest, [platform])).values()
        return facts && recipeFrom(image, facts)
      } catch (error) {
        if (error instanceof RegistryError) throw error
        throw new RegistryError(repository.registry, 'unexpected answer', `"${image}": ${(error as Error).message}`)
      }
    },
  )
  const recipe = ([name, model]: readonly [string, ServiceModel]) => {
    const found = told.get(imageOf(name, model, options.registry))
    return found === undefined ? [] : [[name, found] as const]
  }
  return { recipes: new Map(pulled.flatMap(recipe)), findings }
}

function recipeFrom(image: string, { user, ports, volumes, health }: ImageFacts): Recipe {
  return {
    base: image,
    user: user === '' ? 'root' : user,
    ids: new Map(),
    ports,
    volumes,
    health: health && healthFrom(health),
    text: '',
    says: 'its image',
  }
}

/** Times of nanoseconds; zero is what Docker takes anyway. */
function healthFrom(check: NonNullable<ImageFacts['health']>): HealthModel {
  const { Test, Interval, Timeout, StartPeriod, StartInterval, Retries } = check
  const times = { interval: Interval, timeout: Timeout, start_period: StartPeriod, start_interval: StartInterval }
  const given = Object.entries(times).flatMap(([name, time]) => (time ? [[name, `${time}ns`] as const] : []))
  if (Test[0] === 'NONE') return { disable: true }
  return { test: Test, ...Object.fromEntries(given), ...(Retries ? { retries: Retries } : {}) }
}
