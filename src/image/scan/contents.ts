import type { Fields } from '../../contract/fields.ts'

/** From which severity on something refuses. `none` tells alone; `off` does not look. */
export type Threshold = 'critical' | 'high' | 'medium' | 'low' | 'none' | 'off'

const thresholds = ['critical', 'high', 'medium', 'low', 'none', 'off'] as const satisfies readonly Threshold[]

/** The inputs that say what else than vulnerabilities the scan looks for. Trivy alone can, save for the lists of licences. */
export const contentInputs = {
  'secrets-fail-on': {
    type: 'enum',
    values: thresholds,
    description:
      'The lowest severity of a secret in a layer or in the config of the image that refuses; "none" tells alone, "off" does not look. Trivy alone looks. Default: critical with Trivy.',
  },
  'misconfig-fail-on': {
    type: 'enum',
    values: thresholds,
    default: 'off',
    description:
      'The lowest severity of a misconfiguration of the image (its config, by the checks of Trivy) that refuses; "none" tells alone.',
  },
  'licenses-fail-on': {
    type: 'enum',
    values: thresholds,
    default: 'off',
    description:
      'The lowest severity of a licence, as Trivy alone classifies them (forbidden is critical, restricted high, reciprocal medium, notice low), that refuses; "none" tells alone.',
  },
  'allow-licenses': {
    type: 'list',
    separator: 'comma',
    placeholder: 'LICENSE',
    description:
      'SPDX names of the licences that packages of the image may have, such as MIT or BSD-*. Every other refuses.',
  },
  'deny-licenses': {
    type: 'list',
    separator: 'comma',
    placeholder: 'LICENSE',
    description: 'SPDX names of licences that refuse, such as AGPL-3.0-* or SSPL-1.0.',
  },
} as const satisfies Fields
