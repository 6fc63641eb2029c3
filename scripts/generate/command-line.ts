import { commandHelp } from '../../src/cli/help.ts'
import type { Contract } from '../../src/contract/contract.ts'

/** The page of the command line: each command's own help. */
export function commandLinePage(contracts: readonly Contract[]): string {
  return [
    '<!-- Generated from the contracts by "npm run generate". -->',
    '# The command line',
    '',
    'The same code as the actions, on a terminal and in any CI: `node dist/cli.js`, or `gitops-actions` where it is',
    'installed. Standard output carries the result alone, standard error the progress and the log.',
    '',
    '| Exit code | Meaning |',
    '| --- | --- |',
    '| 0 | nothing refused |',
    '| 1 | findings refuse |',
    '| 2 | wrong use or bad input |',
    '| 3 | a tool or service failed |',
    '| 70 | our bug |',
    '',
    ...contracts.flatMap((contract) => [
      `## gitops-actions ${contract.command}`,
      '',
      '```text',
      commandHelp(contract).trimEnd(),
      '```',
      '',
    ]),
  ].join('\n')
}
