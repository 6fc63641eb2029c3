import { InputError } from '../errors.ts'
import { parseReference } from '../oci/reference.ts'
import type { ImageChange } from './request.ts'

/**
 * The images to change, from the inputs: each item names an image, and may carry a version of its own that goes before
 * the common tag and digest.
 * @throws InputError for an item that is no reference, or for no image at all.
 */
export function imagesOf(inputs: {
  readonly image: readonly string[]
  readonly tag: string | undefined
  readonly digest: string | undefined
}): ImageChange[] {
  if (inputs.image.length === 0) {
    throw new InputError('No image is named', { fix: 'Name the image to change, for example ghcr.io/acme/web.' })
  }
  return inputs.image.map((item) => {
    const reference = parseReference(item)
    const isVersioned = reference.tag !== undefined || reference.digest !== undefined
    const { tag, digest } = isVersioned ? reference : inputs
    if (isVersioned) refuseSecondVersion(item, inputs)
    return {
      name: reference.written,
      ...(tag === undefined ? {} : { tag }),
      ...(digest === undefined ? {} : { digest }),
    }
  })
}

/** `web:1.0` with `tag: 2.0` could mean either. */
function refuseSecondVersion(item: string, inputs: { tag: string | undefined; digest: string | undefined }): void {
  const given = inputs.tag === undefined ? inputs.digest : inputs.tag
  const own = parseReference(item)
  if (given === undefined || given === own.tag || given === own.digest) return
  throw new InputError(`The image "${item}" carries a version, and "${given}" is asked for too`, {
    fix: 'Give the version once: behind the name, or as tag and digest.',
  })
}
