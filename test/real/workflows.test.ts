import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../support/runner.ts'
import { machine, realProgram } from '../support/tools.ts'

/** Workflows and actions of this repository, and the ones that we give people to copy. */
const workflows = globSync(['.github/workflows/*.yml', 'examples/workflows/*.yml'], { cwd: projectRoot }).sort()
const audited = [
  ...globSync(['.github/dependabot.yml', 'action.yml', 'actions/*/action.yml'], { cwd: projectRoot }),
  ...workflows,
]

async function lint(program: 'actionlint' | 'zizmor', args: string[]): Promise<{ exitCode: number; said: string }> {
  const { exitCode, stdout, stderr } = await machine().processes.run(await realProgram(program), args, {
    cwd: projectRoot,
  })
  return { exitCode, said: `${Buffer.from(stdout).toString('utf8')}${stderr}` }
}

describe('the workflows', () => {
  it('are there', () => {
    expect(workflows).toContain(join('.github', 'workflows', 'ci.yml'))
  })

  it('give actionlint nothing to say', async () => {
    expect(await lint('actionlint', ['-no-color', ...workflows])).toEqual({ exitCode: 0, said: '' })
  })

  it('give zizmor nothing to say, in its pedantic persona', async () => {
    const { exitCode, said } = await lint('zizmor', ['--offline', '--persona', 'pedantic', '--no-progress', ...audited])
    expect(exitCode, said).toBe(0)
    expect(said).toContain('No findings to report')
  })
})
