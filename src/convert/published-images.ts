import { splitReference } from '../oci/reference.ts'
import type { ServiceModel } from './compose/project.ts'
import { published } from './published.ts'
import type { Recipe } from './recipe.ts'

/** What an image is known by, whatever registry it comes from: the last two parts of its path, and the variant of PHP. */
export function publishedName(image: string): string {
  const { name, tag = '' } = splitReference(image)
  const path = name.replace(/^(?:docker\.io\/)?library\//, '').split('/')
  const hasHost = path.length > 1 && /[.:]|^localhost$/.test(path[0] ?? '')
  const variant = /fpm|apache/.exec(tag)?.[0]
  return [
    path
      .slice(hasHost ? 1 : 0)
      .slice(-2)
      .join('/'),
    variant,
  ]
    .filter(Boolean)
    .join(':')
}

/**
 * The recipes of services that run a well-known image, as its published Dockerfile says: what its own
 * Dockerfile or a registry tells wins.
 */
export function publishedRecipes(services: readonly (readonly [string, ServiceModel])[]): Map<string, Recipe> {
  return new Map(
    services.flatMap(([service, { image }]) => {
      const recipe = image === undefined ? undefined : recipeOf(image)
      return recipe === undefined ? [] : [[service, recipe] as const]
    }),
  )
}

function recipeOf(image: string): Recipe | undefined {
  const name = publishedName(image)
  const plain = name.endsWith(':fpm') ? name : name.replace(/:.*/, '')
  const [ports, volumes = []] = published[name] ?? published[plain] ?? []
  if (ports === undefined) return undefined
  return {
    base: image,
    user: undefined,
    ids: new Map(),
    ports,
    volumes,
    health: undefined,
    text: '',
    says: 'its image',
  }
}
