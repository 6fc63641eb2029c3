import type { Host } from '../../host/host.ts'
import type { Credentials } from '../../oci/credentials.ts'
import type { Reference } from '../../oci/reference.ts'
import type { Repository } from '../../oci/repository.ts'
import type { ToolName, ToolOptions } from '../../tools/provide.ts'
import type { TrustedRoot } from './instance.ts'

/** What every signer is told. */
export interface SignerSettings {
  /** A file, `env://VARIABLE` or the URI of a key service; by the job's identity (OIDC) without. */
  readonly key?: string | undefined
  readonly password?: string | undefined
  /** Without a key, the services of an instance other than the public one: its SigningConfig, and who vouches for it. */
  readonly instance?: { readonly config: string; readonly root: TrustedRoot } | undefined
  readonly transparencyLog: boolean
  /** The registry may speak plain HTTP. */
  readonly insecure: boolean
}

/** Whose signatures are believed: those of a public key, or of an identity that an issuer vouches for. */
export type Trust = (
  | { readonly key: string }
  /** As cosign takes them: the identity of a workflow is `https://github.com/acme/web/.github/workflows/…@refs/…`. */
  | { readonly identity: string; readonly issuer: string; readonly root?: TrustedRoot | undefined }
) & {
  /** Whether the public transparency log must know the signature. */
  readonly transparencyLog: boolean
  readonly insecure: boolean
}

/** A statement about a digest, in a file: what it is (a name that the signer knows, or a URI), and its predicate as JSON. */
export interface Statement {
  readonly type: string
  readonly file: string
}

/** What differs between the programs that sign. Everything here is data or a pure function. */
export interface Signer {
  readonly name: ToolName
  /** The arguments that sign one digest: `ghcr.io/acme/web@sha256:…`. */
  sign(reference: string, settings: SignerSettings): readonly string[]
  /** The arguments that sign a statement about a digest, as an in-toto attestation. */
  attest(reference: string, statement: Statement, settings: SignerSettings): readonly string[]
  /** The arguments that print the public half of the key. */
  publicKey(key: string): readonly string[]
  /** The arguments that verify the signature of a digest, or where a type is given, that it has such an attestation. */
  verify(reference: string, trust: Trust, type?: string): readonly string[]
  /** What it gets of the user's environment. */
  environment(settings: Partial<SignerSettings>, environment: Host['environment']): Readonly<Record<string, string>>
  /** What its last words mean where it could not verify; `isAway` where it could not ask, which says nothing of the image. */
  explain(said: string): { readonly text: string; readonly isAway: boolean }
  /** What to do when it fails. */
  fix(settings: SignerSettings): string
}

export interface SignRequest {
  readonly signer: Signer
  readonly settings: SignerSettings
  readonly tool: ToolOptions
}

/** Who signs or reads for a registry. */
export interface Login {
  readonly registry: string
  readonly credentials: Credentials | undefined
}

/** What is signed: a digest that is in its registry. */
export interface Subject {
  readonly image: Reference
  readonly digest: string
  readonly repository: Repository
  readonly credentials: Credentials | undefined
}

/** A signer that is there. */
export interface ReadySigner {
  /** @throws ServiceError when the signer or the registry fails. */
  sign(subject: Subject): Promise<void>
  /** Signs statements about it. @throws ServiceError when the signer or the registry fails. */
  attest(subject: Subject, statements: readonly Statement[]): Promise<void>
  /** The public half of the key that it signs with, in a file. @throws ServiceError when the signer fails. */
  publicKey(): Promise<string>
}
