import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { main } from '../src/cli/main.ts'
import { nodeHost } from '../src/host/node.ts'
import { projectRoot } from './support/runner.ts'

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      { readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[] }
    >
  >
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

const own = /^gitops-actions\/gitops-actions(\/[^@]+)?@/
const examples = globSync('examples/workflows/*.yml', { cwd: projectRoot }).sort()
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const stepsOf = (path: string) => Object.values((parse(read(path)) as Workflow).jobs).flatMap(({ steps }) => steps)
const actionOf = (uses: string): string => join(own.exec(uses)?.[1]?.slice(1) ?? '.', 'action.yml')

describe('the example workflows', () => {
  it('show every action', () => {
    const shown = examples.flatMap(stepsOf).flatMap(({ uses = '' }) => (own.test(uses) ? [actionOf(uses)] : []))
    expect([...new Set(shown)].sort()).toEqual(
      globSync(['action.yml', 'actions/*/action.yml'], { cwd: projectRoot }).sort(),
    )
  })

  it.each(examples)('%s gives inputs that exist, and those that are required', (path) => {
    for (const { uses = '', with: given = {} } of stepsOf(path)) {
      if (!own.test(uses)) continue
      expect(existsSync(join(projectRoot, actionOf(uses))), uses).toBe(true)
      const { inputs } = parse(read(actionOf(uses))) as Action
      const required = Object.entries(inputs).flatMap(([name, input]) => (input.required ? [name] : []))
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
    }
  })

  it.each(examples)('%s reads outputs that exist', (path) => {
    const ids = stepsOf(path) as readonly { uses?: string; id?: string }[]
    for (const [, id, output] of read(path).matchAll(/\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}/g)) {
      const step = ids.find((candidate) => candidate.id === id)
      // A step that runs commands says what it sets where it sets it.
      if (step !== undefined && step.uses === undefined) continue
      const { outputs } = parse(read(actionOf(step?.uses ?? ''))) as Action
      expect(Object.keys(outputs)).toContain(output)
    }
  })
})

describe('the workflow that does it all', () => {
  const chain = read('examples/workflows/chain.yml')

  it('has at most 25 lines', () => {
    expect(chain.trimEnd().split('\n').length).toBeLessThanOrEqual(25)
  })

  it('is the one that the README shows', () => {
    expect(read('README.md')).toContain(`\`\`\`yaml\n${chain}\`\`\``)
  })
})

describe('the README', () => {
  /** Each `$ node dist/cli.js …` with what it prints, as the README shows it. */
  const blocks = read('README.md').matchAll(/```console\n\$ node dist\/cli\.js (.*)\n([\s\S]*?)```/g)
  const shown = [...blocks].map(([, words = '', output = '']) => ({ words, output }))

  it.each(shown)('shows what "$words" prints', async ({ words, output }) => {
    const printed: string[] = []
    const stdout = { write: (text: string) => printed.push(text) }
    const host = async (options: Parameters<typeof nodeHost>[0]) => nodeHost({ ...options, root: projectRoot })
    await main(words.split(' '), { stdout, stderr: stdout, environment: {}, host })
    expect(printed.join('')).toBe(output)
  })

  it('shows at least a validation and a bump', () => {
    expect(shown.map(({ words }) => words.split(' ')[0])).toEqual(['validate', 'bump'])
  })
})
