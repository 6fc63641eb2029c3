import { fieldsOfAction, outputsOfAction } from '../../src/actions/fields.ts'
import type { Contract } from '../../src/contract/contract.ts'
import { defaultText, formText } from './action-yaml.ts'

/** The page of one action: what it does, a workflow to paste, its inputs and outputs. */
export function actionReadme(contract: Contract, page: { workflow: string | undefined; toRoot: string }): string {
  const link = `${page.toRoot}/docs/${contract.name}.md`
  const behaviour = page.toRoot === '..' ? `chain.md` : link
  return [
    `<!-- Generated from the contract by "npm run generate". -->`,
    `# ${contract.name}`,
    '',
    contract.summary,
    '',
    `How it behaves, with examples: [${behaviour.replace(/^.*docs\//, 'docs/')}](${behaviour}).`,
    `On a terminal: \`gitops-actions ${contract.command}\`, see [the command line](${page.toRoot}/docs/command-line.md).`,
    '',
    ...(page.workflow === undefined ? [] : ['## A workflow', '', '```yaml', page.workflow.trimEnd(), '```', '']),
    '## Inputs',
    '',
    ...inputTable(contract),
    '',
    '## Outputs',
    '',
    ...outputTable(contract),
    '',
  ].join('\n')
}

function inputTable(contract: Contract): string[] {
  const rows = Object.entries(fieldsOfAction(contract)).map(([name, field]) => {
    const text = defaultText(field)?.replaceAll('\n', ', ')
    const shown = field.required ? '(required)' : text === undefined || text === '' ? '' : `\`${text}\``
    return `| \`${name}\` | ${cell(field.description + formText(field))} | ${shown} |`
  })
  return ['| Input | What it is | Default |', '| --- | --- | --- |', ...rows]
}

function outputTable(contract: Contract): string[] {
  const rows = Object.entries(outputsOfAction(contract)).map(([name, text]) => `| \`${name}\` | ${cell(text)} |`)
  return ['| Output | What it is |', '| --- | --- |', ...rows]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')
}
