/**
 * Writes what comes from the contracts: action.yml, action-types.yml and README.md of each action, docs/command-line.md,
 * docs/rules.md from the rules, the schema of .gitops-actions.yaml, and the tables of the README. With `--check` it writes nothing and fails when a file would change.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commands } from '../src/commands.ts'
import type { Contract } from '../src/contract/contract.ts'
import { configSchema } from '../src/validate/config/schema.ts'
import { actionReadme } from './generate/action-readme.ts'
import { actionTypes } from './generate/action-types.ts'
import { actionYaml } from './generate/action-yaml.ts'
import { commandLinePage } from './generate/command-line.ts'
import { rulesPage } from './generate/rules-page.ts'
import { toolsPage } from './generate/tools-table.ts'

const root = join(import.meta.dirname, '..')
const rootAction = 'gitops-actions'
const actionCommands = ['run', 'convert', 'validate', 'build', 'bump', 'rescan']

async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const contracts = await Promise.all(Object.values(commands).map(({ contract }) => contract()))
  for (const contract of contracts.filter(({ command }) => actionCommands.includes(command))) {
    for (const [path, text] of filesOfAction(contract)) files.set(path, text)
  }
  files.set('docs/command-line.md', commandLinePage(contracts))
  files.set('docs/rules.md', rulesPage())
  files.set('docs/tools.md', toolsPage(root))
  files.set('docs/gitops-actions.schema.json', `${JSON.stringify(configSchema, null, 2)}\n`)
  return files
}

function filesOfAction(contract: Contract): [string, string][] {
  const isRoot = contract.name === rootAction
  const folder = isRoot ? '.' : `actions/${contract.name}`
  const bundle = `${isRoot ? '' : '../../'}dist/${contract.name}.js`
  const readme = isRoot ? 'docs/inputs.md' : `${folder}/README.md`
  const example = `examples/workflows/${isRoot ? 'chain' : contract.name}.yml`
  const workflow = existsSync(join(root, example)) ? readFileSync(join(root, example), 'utf8') : undefined
  return [
    [join(folder, 'action.yml'), actionYaml(contract, bundle)],
    [join(folder, 'action-types.yml'), actionTypes(contract)],
    [readme, actionReadme(contract, { workflow, toRoot: isRoot ? '..' : '../..' })],
  ]
}

const check = process.argv.includes('--check')
for (const [path, text] of await generated()) {
  const target = join(root, path)
  const current = existsSync(target) ? readFileSync(target, 'utf8') : undefined
  if (current === text) continue
  if (check) {
    console.error(`${path} is not what it is made from; run "npm run generate" and commit.`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
    console.log(`wrote ${path}`)
  }
}
