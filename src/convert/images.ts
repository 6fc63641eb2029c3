import { readReference, splitReference } from '../oci/reference.ts'
import type { ServiceModel } from './compose/project.ts'
import { type Conversion, report } from './conversion.ts'
import { dnsLabel } from './names.ts'

/**
 * The image of a service: its own, or for a service that is built without naming one, `REGISTRY/NAME:latest`.
 */
export function imageOf(service: string, model: ServiceModel, registry: string | undefined): string {
  // What ends in a colon had a variable for its tag, which is reported as unset already.
  if (model.image !== undefined && model.image !== '') return model.image.replace(/:$/, '')
  const name = dnsLabel(service)
  return `${registry === undefined || registry === '' ? '' : `${registry.replace(/(?<!\/)\/+$/, '')}/`}${name}:latest`
}

/** A name that no registry can hold is an error here, and not after the deployment. */
export function checkImage(conversion: Conversion, service: string, image: string): void {
  if (readReference(image) !== undefined) return
  const { name } = splitReference(image)
  const lower = name.toLowerCase()
  report(conversion, ['services', service, 'image'], {
    rule: 'invalid-image',
    category: 'input',
    severity: 'error',
    message: `"${image}" is no name of an image`,
    fix: lower === name ? 'Write it as registry/name:tag.' : `Write it in lower case: ${image.replace(name, lower)}.`,
  })
}

/** An image without a version is another one at every start; no environment that counts gets it. */
export function checkVersion(
  conversion: Conversion,
  service: string,
  model: Pick<ServiceModel, 'build'>,
  image: string,
): void {
  const { tag, digest } = splitReference(image)
  if (digest !== undefined || (tag !== undefined && tag !== 'latest')) return
  const isBuilt = model.build !== undefined
  if (conversion.options.pinsImages && !isBuilt) {
    report(conversion, ['services', service, 'image'], {
      rule: 'unpinned-image',
      severity: 'notice',
      message: `"${image}" has no version: dev runs what is newest at each start, stage and prod the digest of today`,
      fix: 'Write a tag, which says what the digest is.',
    })
    return
  }
  report(conversion, ['services', service, 'image'], {
    rule: 'unpinned-image',
    severity: isBuilt ? 'notice' : 'warning',
    message: isBuilt
      ? `"${service}" is built and has no version yet: ${placeholders.built} stands for it in stage and prod`
      : `"${image}" has no version, so every start may run another one: ${placeholders.pulled} stands for it in stage and prod`,
    fix: isBuilt ? 'Release it: bump-manifest-tag sets newTag or digest.' : 'Write a tag, better a digest.',
    together: isBuilt
      ? {
          item: service,
          words: `# services are built and have no version yet: ${placeholders.built} stands for it in stage and prod`,
          fix: 'Release them: bump-manifest-tag sets newTag or digest.',
        }
      : {
          item: image,
          words: `# images have no version, so every start may run others: ${placeholders.pulled} stands for it in stage and prod`,
        },
  })
}

/** What is only on the machine of the author is on no node: with `pull_policy: never` a Pod would not start. */
export function checkPull(conversion: Conversion, service: string, { pull_policy }: ServiceModel): void {
  if (pull_policy !== 'never') return
  report(conversion, ['services', service, 'pull_policy'], {
    rule: 'unsupported-key',
    severity: 'notice',
    message: `"${service}" is never pulled in Compose; in stage and prod it is, since no node has its image`,
    fix: 'Push the image to a registry. The label kompose.image-pull-policy: Never holds everywhere.',
    together: {
      item: service,
      words: '# services are never pulled in Compose; in stage and prod they are, since no node has their images',
    },
  })
}

/** A tag that no registry has: an image without a version must not start in production, and its name says what to do. */
export const placeholders = { built: 'not-released-yet', pulled: 'choose-a-version' } as const
