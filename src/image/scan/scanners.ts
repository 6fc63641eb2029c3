import type { Fields, Values } from '../../contract/fields.ts'
import { InputError } from '../../errors.ts'
import type { Host } from '../../host/host.ts'
import type { ToolOptions } from '../../tools/provide.ts'
import { contentInputs } from './contents.ts'
import type { ContentsPolicy } from './contents-gate.ts'
import { grype } from './grype.ts'
import { readLicensePolicy } from './licenses.ts'
import type { ChosenScanner, LooksFor, ScannerKind } from './scanner.ts'
import { trivy } from './trivy.ts'

/** Every scanner that an image can be given to, by the name that the input `scanner` has for it. */
const scanners = { trivy, grype } as const

/** The inputs by which scanners are chosen and told what they need. */
export const scannerInputs = {
  scanner: {
    type: 'enum',
    values: ['trivy', 'grype', 'both', 'none'],
    default: 'trivy',
    description: 'What looks for vulnerabilities in every platform. "none" lets everything pass, with a warning.',
  },
  'scanner-cache': {
    type: 'string',
    placeholder: 'DIR',
    description: "Folder that holds the scanner's vulnerability database. Default: the scanner's own.",
  },
  'scanner-offline': { type: 'boolean', description: 'Use the database that is there, and no network.' },
  'scanner-version': {
    type: 'string',
    placeholder: 'VERSION',
    description: 'Version of the scanner. Default: what is on PATH, otherwise the pinned one.',
  },
  'scanner-sha256': {
    type: 'string',
    placeholder: 'HEX',
    description: "SHA-256 of the scanner's published file, for a version that this suite does not pin.",
  },
  ...trivy.inputs,
  ...grype.inputs,
  ...contentInputs,
} as const satisfies Fields

export type ScannerInputs = Values<typeof scannerInputs>

/**
 * The scanners that the inputs name.
 * @throws InputError for a version or checksum of one scanner where there are two, or a cache that is no folder.
 */
export function chooseScanners(
  inputs: ScannerInputs & { readonly goBuild: boolean },
  host: Pick<Host, 'environment' | 'files'>,
): ChosenScanner[] {
  const names = { trivy: ['trivy'], grype: ['grype'], both: ['trivy', 'grype'], none: [] } as const
  const settings = { cache: cacheOf(inputs, host), offline: inputs.scannerOffline, looksFor: looksFor(inputs) }
  return names[inputs.scanner].map((name) => {
    const kind: ScannerKind<Fields> = scanners[name] as ScannerKind<Fields>
    return { scanner: kind.of(settings, inputs, host.environment), tool: toolOf(inputs, kind.path(inputs)) }
  })
}

/**
 * What is judged beside vulnerabilities.
 * @throws InputError for what the chosen scanner does not look for, or a list of licences that can't be read.
 */
export function contentsPolicy(inputs: ScannerInputs): ContentsPolicy {
  const { scanner, secretsFailOn, misconfigFailOn, licensesFailOn, allowLicenses, denyLicenses } = inputs
  const isTrivy = scanner === 'trivy' || scanner === 'both'
  const asked: readonly (readonly [string, boolean])[] = [
    ['secrets-fail-on', (secretsFailOn ?? 'off') !== 'off'],
    ['misconfig-fail-on', misconfigFailOn !== 'off'],
    ['licenses-fail-on', licensesFailOn !== 'off'],
  ]
  const listed = allowLicenses.length > 0 ? 'allow-licenses' : denyLicenses.length > 0 ? 'deny-licenses' : undefined
  if (scanner === 'none' && listed !== undefined) {
    throw new InputError(`"${listed}" is about what the scan finds, and scanner is "none"`, {
      fix: `Set scanner to trivy or grype, or leave ${listed} out.`,
    })
  }
  const wrong = isTrivy ? undefined : asked.find(([, isAsked]) => isAsked)?.[0]
  if (wrong !== undefined) {
    throw new InputError(`Trivy alone can do what "${wrong}" asks for, and scanner is "${scanner}"`, {
      fix: `Set scanner to trivy or both, or leave ${wrong} out.`,
    })
  }
  return {
    secretsFailOn: secretsFailOn ?? (isTrivy ? 'critical' : 'off'),
    misconfigFailOn,
    licensesFailOn,
    licenses: readLicensePolicy(allowLicenses, denyLicenses),
  }
}

function looksFor(inputs: ScannerInputs): LooksFor[] {
  const { secretsFailOn, misconfigFailOn, licensesFailOn, licenses } = contentsPolicy(inputs)
  return [
    ...(secretsFailOn === 'off' ? [] : (['secrets'] as const)),
    ...(misconfigFailOn === 'off' ? [] : (['misconfigurations'] as const)),
    ...(licensesFailOn === 'off' && licenses === undefined ? [] : (['licenses'] as const)),
  ]
}

function cacheOf({ scannerCache: given }: ScannerInputs, { files }: Pick<Host, 'files'>): string | undefined {
  if (given === undefined) return undefined
  const path = files.resolve(given)
  const kind = files.kind(path)
  if (kind !== 'file' && kind !== 'other') return path
  throw new InputError(`The scanner-cache "${given}" is no folder`, {
    place: { file: files.relative(path) },
    fix: "Name the folder that holds the scanner's database.",
  })
}

function toolOf(inputs: ScannerInputs & { readonly goBuild: boolean }, path: string | undefined): ToolOptions {
  const { scannerVersion: version, scannerSha256: sha256, goBuild: allowBuild } = inputs
  const pinned = version ? 'scanner-version' : sha256 ? 'scanner-sha256' : undefined
  if (pinned !== undefined && inputs.scanner === 'both') {
    throw new InputError(`"${pinned}" is for one scanner, and scanner is "both"`, {
      fix: 'Give trivy-path and grype-path, or use one scanner.',
    })
  }
  return {
    allowBuild,
    ...(version === undefined ? {} : { version }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(path === undefined ? {} : { path }),
  }
}
