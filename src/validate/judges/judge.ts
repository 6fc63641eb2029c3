import type { Finding } from '../../report/finding.ts'
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
