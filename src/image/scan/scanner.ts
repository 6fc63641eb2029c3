import type { Fields, Values } from '../../contract/fields.ts'
import type { ToolName, ToolOptions } from '../../tools/provide.ts'
import type { SbomSource } from './sbom-format.ts'
import type { Package, Scan } from './vulnerability.ts'

/** What every scanner is told. */
export interface ScannerSettings {
  /** Absolute path of the folder of the vulnerability database; otherwise the scanner's own. */
  readonly cache?: string | undefined
  /** Use the database that is there, and no network. */
  readonly offline: boolean
  /** What else than vulnerabilities it looks for. */
  readonly looksFor: readonly LooksFor[]
}

/** What a scanner may look for beside vulnerabilities. */
export type LooksFor = 'secrets' | 'misconfigurations' | 'licenses'

/** What differs between the scanners, for one run. Everything here is data or a pure function. */
export interface Scanner {
  readonly name: ToolName
  /** Variables of the user's environment that it is given. Everything else, tokens above all, stays away from it. */
  readonly configuration: readonly string[]
  /** Those of them that hold a path, which the user means from the working directory. */
  readonly paths: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Commands that get the database, the next one tried when one fails. */
  readonly downloads: readonly (readonly string[])[]
  /** What to do where none of them gets it. */
  readonly downloadFix: string
  /** What tells when the database was made, before anything is scanned; absent where nobody knows then. */
  readonly status?: {
    /** A file that the scanner keeps beside its database, read where it is there: that costs no start of the program. */
    readonly file?: string | undefined
    readonly command: readonly string[]
    /** Of the file, or of what the command answers. @returns RFC 3339. */
    read(answer: Uint8Array): string | undefined
  }
  /** The command that scans a layout and writes its report as JSON, and the SBOM where the same command can. */
  scan(view: string, report: string, sbom?: string): readonly string[]
  /** Reads the packages of the SBOM that the scan writes, where its report does not tell them. */
  inventory?(sbom: Uint8Array): readonly Package[]
  /** It takes licences of Alpine's packages apart, and they are wanted whole. */
  readonly splitsLicenses?: boolean
  /** The command that makes an SBOM of a report. Without it the scan makes CycloneDX, and nothing else. */
  sbom?(report: string, target: string, format: SbomSource): readonly string[]
  /** @throws Error when the report is not what the scanner should write. */
  read(report: Uint8Array): {
    /** The id of the image that it looked at: the digest of the config. */
    readonly imageId: string | undefined
  } & Omit<Scan, 'platform' | 'scanner'>
}

/** A scanner as a choice of the contract: the inputs that are its own, and the scanner that they make. */
export interface ScannerKind<F extends Fields> {
  readonly inputs: F
  /** The program that the user named. */
  path(inputs: Values<F>): string | undefined
  of(settings: ScannerSettings, inputs: Values<F>, environment: Readonly<Record<string, string | undefined>>): Scanner
}

/** Gives a kind of scanner its precise type. */
export function defineScanner<const F extends Fields>(kind: ScannerKind<F>): ScannerKind<F> {
  return kind
}

/** A scanner of a plan, and where its program comes from. */
export interface ChosenScanner {
  readonly scanner: Scanner
  readonly tool: ToolOptions
}
