import type { Manifest } from '../../kubernetes/manifest.ts'
import { quantity } from '../../report/text.ts'
import type { Finding } from '../known-rules.ts'
import type { ManifestSet } from '../references/index.ts'
import type { CheckedRendering } from '../sources/rendered.ts'

/** Everything that reaches clusters, each object with its places in the files that people edit. */
interface Objects {
  /** What is applied together, as it is rendered where it is. */
  readonly sets: readonly ManifestSet[]
  /** What the controllers of this repository make. */
  readonly renderings: readonly CheckedRendering[]
}

export interface Opinion {
  readonly findings: readonly Finding[]
  /** What could not be judged: why, and where. The report counts it by reason. */
  readonly skipped?: readonly (readonly [reason: string, place: string])[]
}

/** Someone who judges all objects together, once each file has been judged by itself. */
export interface Judge {
  /** What is read of objects: all, or what they say of each other. Whole objects take many times the room. */
  readonly reads: 'whole' | 'references'
  /** Never throws for what is wrong with objects: whoever can't judge one says so. */
  judge(objects: Objects): Opinion | Promise<Opinion>
}

/** The objects whose contents are known, each once; the sets whose patches were not carried out are named as skipped. */
export function certainly(sets: readonly ManifestSet[]): {
  readonly manifests: readonly Manifest[]
  readonly skipped: readonly (readonly [reason: string, place: string])[]
} {
  const [uncertain, certain] = [
    sets.filter((set) => set.uncertain === true),
    sets.filter((set) => set.uncertain !== true),
  ]
  return {
    manifests: [...new Set(certain.flatMap(({ manifests }) => manifests))],
    skipped: uncertain.flatMap(({ manifests: [first, ...more] }) =>
      first === undefined ? [] : [[unrendered, `${first.file} and ${quantity(more.length, 'more object')}`] as const],
    ),
  }
}

const unrendered = 'not held against policies: patches were not carried out'
