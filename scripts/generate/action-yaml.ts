import { stringify } from 'yaml'
import { fieldsOfAction, outputsOfAction } from '../../src/actions/fields.ts'
import type { Contract } from '../../src/contract/contract.ts'
import type { Field } from '../../src/contract/fields.ts'

/** The metadata file of an action (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax). */
export function actionYaml(contract: Contract, bundle: string): string {
  const title = contract.name === 'gitops-actions' ? 'GitOps Actions' : `GitOps Actions: ${contract.name}`
  const metadata = {
    name: title,
    description: contract.summary,
    author: 'The gitops-actions authors',
    branding: contract.branding,
    inputs: Object.fromEntries(
      Object.entries(fieldsOfAction(contract)).flatMap(([name, field]) => inputsOf(name, field)),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputsOfAction(contract)).map(([name, text]) => [name, { description: text }]),
    ),
    runs: { using: 'node24', main: bundle },
  }
  return `# Generated from the contract by "npm run generate".\n${stringify(metadata, { lineWidth: 120 })}`
}

/** An input under its name, and under the one that it had before: the runner warns of that. */
function inputsOf(name: string, field: Field): [string, object][] {
  const { formerly } = field
  const former = { description: `Former name of ${name}.`, required: false, deprecationMessage: `Use ${name}.` }
  return [[name, inputOf(field)], ...(formerly === undefined ? [] : [[formerly, former] as [string, object]])]
}

function inputOf(field: Field): object {
  const text = defaultText(field)
  return {
    description: `${field.description}${formText(field)}`,
    // A required positional of the command line is as required here; the runner itself does not check it.
    required: field.required ?? false,
    ...(text === undefined ? {} : { default: text }),
  }
}

/** The default as the text that the runner hands over; undefined when there is none. */
export function defaultText(field: Field): string | undefined {
  switch (field.type) {
    case 'boolean':
      return String(field.default ?? false)
    case 'secret':
      return field.expression
    case 'list':
      return field.default?.length ? field.default.join('\n') : undefined
    case 'map':
    case 'yaml':
      return undefined
    default:
      return field.default === undefined ? undefined : String(field.default)
  }
}

/** How a value is written, where that does not go without saying. */
export function formText(field: Field): string {
  switch (field.type) {
    case 'list':
      return field.separator === 'line' ? ' One a line.' : ' Separated by commas or lines.'
    case 'map':
      return field.separator === 'line' ? ' KEY=VALUE, one a line.' : ' KEY=VALUE, separated by commas or lines.'
    case 'enum':
      return ` One of ${field.values.join(', ')}.`
    case 'yaml':
      return ' As YAML.'
    default:
      return ''
  }
}
