/** What is read of a CycloneDX document (https://cyclonedx.org/docs/1.7/json/). */
export interface Bom {
  readonly serialNumber?: string
  readonly metadata?: {
    readonly timestamp?: string
    readonly tools?: { readonly components?: readonly { readonly name?: string; readonly version?: string }[] }
    readonly component?: Component
  }
  readonly components?: readonly Component[]
  readonly dependencies?: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

export interface Component {
  readonly 'bom-ref'?: string
  readonly type?: string
  readonly name?: string
  readonly version?: string
  readonly purl?: string
  readonly cpe?: string
  readonly description?: string
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses?: readonly LicenseChoice[]
}

interface LicenseChoice {
  readonly license?: { readonly id?: string; readonly name?: string }
  readonly expression?: string
}

/** Those that a package manager knows: no files, and no operating system. */
export function packagesOf(document: object): readonly Component[] {
  return ((document as Bom).components ?? []).filter(({ purl }) => purl !== undefined)
}

/** Each as it is written: a name of SPDX, an expression, or what somebody called it. */
export function licensesOf(choices: readonly LicenseChoice[]): string[] {
  return choices.flatMap(({ license, expression }) => expression ?? license?.id ?? license?.name ?? [])
}
