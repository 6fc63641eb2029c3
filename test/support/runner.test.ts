import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './host.ts'
import { runStep, workflowToken } from './runner.ts'
import { readCommands, readFileCommand } from './runner-commands.ts'

/** An action of one script, with one input and one output. */
function action(script: string): string {
  const folder = temporaryFolder('action')
  writeFileSync(
    join(folder, 'action.yml'),
    `name: t
inputs:
  dry-run: { default: true }
  token: { default: '\${{ github.token }}' }
outputs:
  result: { description: made }
runs: { using: node24, main: main.mjs }
`,
  )
  writeFileSync(
    join(folder, 'main.mjs'),
    `import { appendFileSync as append, writeFileSync } from 'node:fs'\n${script}`,
  )
  return folder
}

const setResult = "append(process.env.GITHUB_OUTPUT, 'result<<X\\none\\ntwo\\nX\\n');"

describe('the simulated runner', () => {
  it('gives inputs with their defaults and reads outputs, annotations, groups and the summary', async () => {
    const step = await runStep({
      action: action(`
        ${setResult}
        append(process.env.GITHUB_STEP_SUMMARY, '# Done')
        console.log('::group::Inputs\\n' + process.env['INPUT_DRY-RUN'] + '\\n::endgroup::')
        console.log('::error file=a%2Cb.yaml,line=3,col=2::100%25 bad%0Areally')`),
    })
    expect(step.outputs).toEqual({ result: 'one\ntwo' })
    expect(step.groups).toEqual(['Inputs'])
    expect(step.stdout).toContain('\ntrue\n')
    expect(step.summary).toBe('# Done')
    expect(step.annotations).toEqual([
      { level: 'error', file: 'a,b.yaml', line: 3, col: 2, message: '100% bad\nreally' },
    ])
  })

  it.each([
    [
      'an eleventh annotation',
      `for (let i = 0; i < 11; i++) console.log('::error::x');`,
      '11 annotations of level error',
    ],
    ['a summary that is too large', "append(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(1048577));", 'a summary of'],
    ['an undeclared output', "append(process.env.GITHUB_OUTPUT, 'other=1\\n');", '"other" is not declared'],
    ['a command of old', "console.log('::set-output name=a::b');", '"set-output" is not accepted'],
    ['a group without end', "console.log('::group::a');", 'has no end'],
    ['an absolute path', "console.log('::error file=/etc/passwd::x');", 'absolute path'],
    ['the token in the log', 'console.log(process.env.INPUT_TOKEN);', 'is in the log'],
    ['the token in the workspace', "writeFileSync('config', process.env.INPUT_TOKEN);", 'config'],
    [
      'the token in an output',
      "append(process.env.GITHUB_OUTPUT, 'result=' + process.env.INPUT_TOKEN);",
      'GITHUB_OUTPUT',
    ],
  ])('refuses %s', async (_, script, message) => {
    await expect(runStep({ action: action(setResult + script) })).rejects.toThrow(message)
  })

  it('refuses a declared output that was not set, unless the step failed', async () => {
    await expect(runStep({ action: action('') })).rejects.toThrow('output "result" was not set')
    expect((await runStep({ action: action('process.exit(2)') })).exitCode).toBe(2)
  })

  it('allows a secret where it is masked', async () => {
    const script = `${setResult} console.log('::add-mask::' + process.env.INPUT_TOKEN)`
    expect((await runStep({ action: action(script) })).masked).toEqual([workflowToken])
  })

  it('reads a heredoc whose lines hold signs of equality', () => {
    expect(readFileCommand('a=b=c\nd<<E\nx=1\n\ny\nE\n')).toEqual({ a: 'b=c', d: 'x=1\n\ny' })
    expect(() => readFileCommand('d<<E\nx\n')).toThrow('has no end')
  })

  it('takes no command from the middle of a line', () => {
    expect(readCommands('see ::error::x').annotations).toEqual([])
  })
})
