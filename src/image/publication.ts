import type { Credentials } from '../oci/credentials.ts'
import type { Layout } from '../oci/layout.ts'
import type { Repository } from '../oci/repository.ts'
import type { DigestStatement } from './attest/statements.ts'
import type { ImagePlan } from './plan.ts'
import type { Sbom } from './scan/sbom.ts'

/** Where an image goes. */
export interface Target {
  readonly repository: Repository
  readonly credentials: Credentials | undefined
}

/** An image that has passed, and where it goes. */
export interface Publication {
  readonly plan: ImagePlan
  readonly layout: Layout
  readonly target: Target
  /** What is attached to its platforms. */
  readonly attached: readonly Sbom[]
  /** What is said of it, and signed. */
  readonly statements: readonly DigestStatement[]
}
