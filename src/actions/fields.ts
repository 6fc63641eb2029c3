import type { Contract } from '../contract/contract.ts'
import type { Fields } from '../contract/fields.ts'

/** Inputs that every action has on top of its contract. */
export const actionInputs = {
  summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
  'sarif-file': {
    type: 'string',
    placeholder: 'FILE',
    description: 'Write the findings as SARIF 2.1.0 into this file, for github/codeql-action/upload-sarif.',
  },
  'report-file': {
    type: 'string',
    placeholder: 'FILE',
    description: 'Write the findings and the result as JSON into this file, as `--format json` prints them.',
  },
} as const satisfies Fields

/** Fields that the action of a contract has: its own without those of the command line alone, and the common ones. */
export function fieldsOfAction(contract: Contract): Fields {
  const own = Object.entries(contract.inputs).filter(([, field]) => field.only !== 'command')
  return { ...Object.fromEntries(own), ...actionInputs }
}
