import { InputError } from '../errors.ts'
import type { ImageBuild } from '../oci/image-build.ts'
import { normalisePlatform } from '../oci/platform.ts'
import { parseReference, validateDigest } from '../oci/reference.ts'
import type { BuildInputs } from './inputs.ts'

/** Images of single platforms that other runs have pushed by their digests, to become one. */
export interface MergeSource {
  readonly kind: 'merge'
  readonly digests: readonly string[]
  /** Platforms that it must have, each and no other; empty for whatever the images have. */
  readonly platforms: readonly string[]
}

/** An image to make: what it is called, and where its bytes come from. */
export interface ImageWish {
  /** What people, findings and outputs call it: the name of the service that runs it. */
  readonly name: string
  /** `ghcr.io/acme/web`; it may carry a tag. */
  readonly image: string
  /** Literal tags, or patterns. */
  readonly tags: readonly string[]
  readonly source:
    | { readonly kind: 'build'; readonly build: ImageBuild }
    | { readonly kind: 'layout'; readonly path: string }
    | MergeSource
  /** More names: the same digest is pushed to each, with the tag that it carries, or with those of the image. */
  readonly also?: readonly string[]
  /** The digest that runs already: an image that has it is not pushed again. */
  readonly known?: string | undefined
}

/**
 * The image that the inputs of the command ask for.
 * @throws InputError for inputs of a build beside a layout.
 */
export function wishOf(inputs: BuildInputs): ImageWish {
  const { image, tag: tags, context, layout } = inputs
  if (image === undefined) {
    throw new InputError('image is required', { fix: 'Name the image, such as ghcr.io/acme/web; or give a bake-file.' })
  }
  const name = parseReference(image).repository.split('/').at(-1) ?? image
  const wish = { name, image, tags, also: inputs.also }
  if (inputs.merge.length > 0) return { ...wish, source: mergeOf(inputs) }
  if (layout === undefined) return { ...wish, source: { kind: 'build', build: { context, args: {} } } }
  const { file, target, layoutOut, builder, buildkit } = inputs
  const ofBuilds = { file, target, 'layout-out': layoutOut, builder, buildkit }
  const clash = Object.entries(ofBuilds).find(([, value]) => value !== undefined)?.[0]
  if (clash === undefined && inputs.platform.length === 0) return { ...wish, source: { kind: 'layout', path: layout } }
  throw new InputError(`"layout" is taken in place of a build, and "${clash ?? 'platform'}" is for builds`, {
    fix: `Give layout or ${clash ?? 'platform'}, not both.`,
  })
}

/** @throws InputError for inputs of a build beside a merge, or what is no digest. */
function mergeOf(inputs: BuildInputs): MergeSource {
  const { layout, file, target, builder, buildkit, pushByDigest, layoutOut } = inputs
  const ofOthers = {
    layout,
    file,
    target,
    builder,
    buildkit,
    'layout-out': layoutOut,
    'push-by-digest': pushByDigest || undefined,
  }
  const clash = Object.entries(ofOthers).find(([, value]) => value !== undefined)?.[0]
  if (clash !== undefined) {
    throw new InputError(`"merge" is taken in place of a build, and "${clash}" is given too`, {
      fix: `Give merge or ${clash}, not both.`,
    })
  }
  const digests = inputs.merge.map((text) => validateDigest(text.split('@').at(-1) ?? ''))
  return { kind: 'merge', digests, platforms: inputs.platform.map(normalisePlatform) }
}
