import type { ImageFacts, Step } from '../oci/history.ts'

/** How large an image of a platform is, as it is pushed, beside the one that runs now. */
export interface Growth {
  readonly platform: string
  readonly bytes: number
  readonly layers: number
  /** Of the image that runs now; absent where that is not known. */
  readonly before?: { readonly bytes: number; readonly layers: number }
  /** Steps whose layer is another one, those that changed the size most first; bytes more or less. */
  readonly changed: readonly { readonly says: string; readonly bytes: number }[]
}

type Layered = Pick<ImageFacts, 'steps'>

/** Compares an image of one platform with the one that runs now, layer by layer. */
export function growthOf(platform: string, now: Layered, before: Layered | undefined): Growth {
  const total = sizeOf(now)
  if (before === undefined) return { platform, ...total, changed: [] }
  return { platform, ...total, before: sizeOf(before), changed: changesOf(now.steps, before.steps) }
}

function sizeOf({ steps }: Layered): { bytes: number; layers: number } {
  const layers = steps.flatMap(({ layer }) => layer ?? [])
  return { bytes: layers.reduce((sum, { size }) => sum + size, 0), layers: layers.length }
}

/** Layers with another digest, by the step that made them. */
function changesOf(now: readonly Step[], before: readonly Step[]): { says: string; bytes: number }[] {
  const other = (steps: readonly Step[], than: readonly Step[]): Step[] => {
    const digests = new Set(than.map(({ layer }) => layer?.digest))
    return steps.filter(({ layer }) => layer !== undefined && !digests.has(layer.digest))
  }
  const bytes = new Map<string, number>()
  const add = ({ says, layer }: Step, sign: 1 | -1): void => {
    bytes.set(says, (bytes.get(says) ?? 0) + sign * (layer?.size ?? 0))
  }
  for (const step of other(now, before)) add(step, 1)
  for (const step of other(before, now)) add(step, -1)
  return [...bytes]
    .map(([says, size]) => ({ says, bytes: size }))
    .filter(({ bytes: size }) => size !== 0)
    .sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes))
}
