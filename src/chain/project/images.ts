import type { Build } from '../../convert/builds.ts'
import { InputError } from '../../errors.ts'
import { familiarName, parseReference } from '../../oci/reference.ts'
import { didYouMean } from '../../report/nearest.ts'

/** An image that the chain makes: the services that run it, and where its bytes come from. */
export interface ProjectImage {
  readonly services: readonly string[]
  /** Without tag and digest, as people write it. */
  readonly name: string
  /** Literal tags, or patterns. */
  readonly tags: readonly string[]
  readonly source:
    | { readonly kind: 'build'; readonly build: Build }
    | { readonly kind: 'layout'; readonly path: string }
}

/** What the chain knows of a project's images. */
interface ImageFacts {
  /** Service → image, as the manifests have it. */
  readonly images: Readonly<Record<string, string>>
  readonly builds: readonly Build[]
  /** `NAME=DIR`: OCI layouts that another builder made. */
  readonly layouts: readonly string[]
  /** Tags that the user gave; without any, that of the Compose file. */
  readonly tags: readonly string[]
}

/** Where nothing names a tag, what the build stage takes; a moving tag that the Compose file names moves along. */
const usualTags = ['{version}', 'sha-{short-sha}']

/**
 * The images to make: one for each service that has a build or a layout; services with one image and one build share it.
 * @throws InputError for a layout of no service, two different builds of one name, or a name that can't be pushed.
 */
export function imagesToMake(facts: ImageFacts): ProjectImage[] {
  const layouts = layoutsOf(facts)
  const built = facts.builds.filter(({ service }) => !layouts.has(service))
  const made = [
    ...built.map((build) => ({ service: build.service, source: { kind: 'build', build } as const })),
    ...[...layouts].map(([service, path]) => ({ service, source: { kind: 'layout', path } as const })),
  ]
  const byName = new Map<string, ProjectImage>()
  for (const { service, source } of made) {
    const { name, tags } = namesOf(service, facts)
    const same = byName.get(name)
    if (same !== undefined) refuseAnother(same, service, source, name)
    byName.set(name, {
      services: [...(same?.services ?? []), service],
      name,
      tags: [...new Set([...(same?.tags ?? []), ...tags])],
      source: same?.source ?? source,
    })
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function layoutsOf({ layouts, images }: ImageFacts): Map<string, string> {
  return new Map(layouts.map((item) => layoutOf(item, Object.keys(images))))
}

function layoutOf(item: string, services: readonly string[]): [service: string, path: string] {
  const at = item.indexOf('=')
  const [service, path] = [item.slice(0, at), item.slice(at + 1)]
  if (at < 1 || path === '') {
    throw new InputError(`layout "${item}" does not say which service it is the image of`, {
      fix: `Write SERVICE=FOLDER, with one of ${services.join(', ')}.`,
    })
  }
  if (services.includes(service)) return [service, path]
  throw new InputError(`layout "${item}": there is no service "${service}"`, { fix: didYouMean(service, services) })
}

function namesOf(service: string, { images, builds, tags }: ImageFacts): Pick<ProjectImage, 'name' | 'tags'> {
  const build = builds.find((one) => one.service === service)
  const place = build === undefined ? {} : { place: build.place }
  const image = parseReference(images[service] ?? '')
  const name = familiarName(image)
  if (image.digest !== undefined) {
    throw new InputError(
      `The service "${service}" is built, and its image "${name}" names the digest of another build`,
      {
        ...place,
        fix: 'Leave the digest out: the overlay gets the one that is built.',
      },
    )
  }
  if (image.registry === 'docker.io' && image.repository.startsWith('library/')) {
    throw new InputError(
      `The image "${name}" of the service "${service}" can't be pushed: docker.io/library holds Docker's own`,
      {
        ...place,
        fix: `Name it in the Compose file with its registry, "image: ghcr.io/acme/${name}", or name none there and give registry.`,
      },
    )
  }
  if (tags.length > 0) return { name, tags }
  return { name, tags: image.tag === undefined || image.tag === 'latest' ? [...usualTags, 'latest'] : [image.tag] }
}

/** One image name stands for one build; services may share it. */
function refuseAnother(known: ProjectImage, service: string, source: ProjectImage['source'], name: string): void {
  if (sourceText(known.source) === sourceText(source)) return
  throw new InputError(
    `The services "${known.services[0]}" and "${service}" build different images under one name, "${name}"`,
    {
      ...(source.kind === 'build' ? { place: source.build.place } : {}),
      fix: 'Give each an image name of its own, or both the same build.',
    },
  )
}

/** A source without what is its service's own. */
function sourceText(source: ProjectImage['source']): string {
  return JSON.stringify(
    source.kind === 'layout' ? source : { ...source.build, service: '', image: '', place: undefined },
  )
}
