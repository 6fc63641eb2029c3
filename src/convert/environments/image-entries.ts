import type { KubernetesObject } from '../../kubernetes/manifest.ts'
import { splitReference } from '../../oci/reference.ts'
import { placeholders } from '../images.ts'
import { imagesOf } from '../pod-spec.ts'
import type { Needs } from '../workload.ts'
import type { Tier } from './tiers.ts'

/** An entry of `images` of a kustomization. */
export interface ImageEntry {
  readonly name: string
  readonly newTag?: string
  readonly digest?: string
}

interface Group {
  readonly objects: readonly KubernetesObject[]
  readonly needs: Needs | undefined
}

/** One entry an image: the line that a release changes. Names with several tags get none, since an entry would set them all. */
export function imageEntries(
  groups: readonly Group[],
  tier: Tier,
  digests: ReadonlyMap<string, string>,
): { entries: ImageEntry[]; several: Set<string> } {
  const tags = new Map<string, { images: Set<string>; isBuilt: boolean }>()
  for (const { objects, needs } of groups) {
    const own = needs === undefined ? [] : [needs, ...Object.values(needs.others ?? {})]
    for (const image of objects.flatMap(imagesOf)) {
      const { name } = splitReference(image)
      const known = tags.get(name) ?? { images: new Set(), isBuilt: false }
      known.images.add(image)
      tags.set(name, { ...known, isBuilt: known.isBuilt || own.some((one) => one.isBuilt && image === one.image) })
    }
  }
  const several = new Set([...tags].flatMap(([name, { images }]) => (images.size > 1 ? [name] : [])))
  const entries = [...tags].flatMap(([name, { images, isBuilt }]): ImageEntry[] => {
    const [image = ''] = images
    if (several.has(name)) return []
    const { tag, digest: own } = splitReference(image)
    const digest = own ?? (tier.isPinned ? digests.get(image) : undefined)
    const isNamed = tag !== undefined && (tag !== 'latest' || (own !== undefined && !tier.isPinned))
    if (digest !== undefined) return [{ name, ...(isNamed ? { newTag: tag } : {}), digest }]
    const isUnpinned = tier.isPinned && (tag === undefined || tag === 'latest')
    return [{ name, newTag: isUnpinned ? placeholders[isBuilt ? 'built' : 'pulled'] : (tag ?? 'latest') }]
  })
  return { entries, several }
}
