import { stringify } from 'yaml'
import { fieldsOfAction, outputsOfAction } from '../../src/actions/fields.ts'
import type { Contract } from '../../src/contract/contract.ts'
import type { Field } from '../../src/contract/fields.ts'
import { formerNames } from '../../src/contract/parse.ts'

/** The types of inputs and outputs for typed workflow languages (https://github.com/typesafegithub/github-actions-typing). */
export function actionTypes(contract: Contract): string {
  const fields = fieldsOfAction(contract)
  const inputs = Object.entries({ ...fields, ...formerNames(fields) }).map(([name, field]) => [name, typeOf(field)])
  const outputs = Object.keys(outputsOfAction(contract)).map((name) => [name, { type: 'string' }])
  const types = { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) }
  return `# Generated from the contract by "npm run generate".\n${stringify(types)}`
}

function typeOf(field: Field): object {
  switch (field.type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'number':
      return { type: 'float' }
    case 'enum':
      return { type: 'enum', 'allowed-values': field.values }
    case 'list':
      return { type: 'list', separator: field.separator === 'line' ? '\n' : ',', 'list-item': itemOf(field.values) }
    default:
      return { type: 'string' }
  }
}

function itemOf(values: readonly string[] | undefined): object {
  return values === undefined ? { type: 'string' } : { type: 'enum', 'allowed-values': values }
}
