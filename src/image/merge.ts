import { InputError } from '../errors.ts'
import type { Host } from '../host/host.ts'
import type { Layout } from '../oci/layout.ts'
import { mergeImages } from '../oci/merge.ts'
import type { BuildInputs, BuildPlan } from './plan.ts'
import { openRunning } from './publish.ts'

/**
 * The images that other runs pushed by their digests, each set as one layout.
 * @throws InputError where platforms are missing, or there are more than were asked for; RegistryError.
 */
export async function mergeAll(plan: BuildPlan, inputs: BuildInputs, host: Host): Promise<ReadonlyMap<string, Layout>> {
  const layouts = new Map<string, Layout>()
  for (const { name, image, source, reference, copies } of plan.images) {
    if (source.kind !== 'merge') continue
    host.log.progress(`Pulling ${source.digests.length} images of ${image}`)
    // Scanners read the layers of what can run, and another repository may have none of them.
    const layers = copies.length > 0 ? 'all' : plan.scanners.length > 0 ? 'images' : 'none'
    const repository = await openRunning(reference, plan, inputs, host)
    const layout = await mergeImages(host, repository, source.digests, layers)
    const found = layout.images.map(({ platform }) => platform)
    const missing = source.platforms.filter((platform) => !found.includes(platform))
    const surplus =
      source.platforms.length === 0 ? [] : found.filter((platform) => !source.platforms.includes(platform))
    if (missing.length > 0 || surplus.length > 0) {
      const what = missing.length > 0 ? `no image for ${missing.join(', ')}` : `an image for ${surplus.join(', ')} too`
      throw new InputError(`merge: there is ${what}, and platform says ${source.platforms.join(', ')}`, {
        fix: 'Give one digest for each platform: a run that failed has pushed none.',
      })
    }
    layouts.set(name, layout)
  }
  return layouts
}
