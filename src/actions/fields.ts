import type { Contract } from '../contract/contract.ts'
import type { Fields } from '../contract/fields.ts'
import { reportFileFields } from '../contract/report-files.ts'

/** Inputs that every action has on top of its contract. */
export const actionInputs = {
  summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
} as const satisfies Fields

/** Outputs that an action has: those of its contract, and the common ones. */
export function outputsOfAction({ outputs }: Pick<Contract, 'outputs'>): Contract['outputs'] {
  const inputs = Object.keys(reportFileFields).join(', ')
  return { ...outputs, reports: `Files of the reports that ${inputs} asked for, one a line.` }
}

/** Fields that the action of a contract has: its own without those of the command line alone, and the common ones. */
export function fieldsOfAction(contract: Contract): Fields {
  const own = Object.entries(contract.inputs).filter(([, field]) => field.only !== 'command')
  return { ...Object.fromEntries(own), ...actionInputs, ...reportFileFields }
}
