import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/host.ts'
import { projectRoot } from '../support/runner.ts'

/** Every Pod is refused, and there are more of them than a pipe holds. */
const refused = Array.from(
  { length: 3000 },
  (_, index) =>
    `---\napiVersion: v1\nkind: Pod\nmetadata: {name: p${index}}\nspec: {containers: [{name: a, image: x, ports: [{containerPort: 80800}]}]}\n`,
).join('')
const dist = join(projectRoot, 'dist')

/** Runs a line of bash in a workspace with the manifests and the files of a runner; `$NODE` is this Node. */
function bash(line: string, environment: Readonly<Record<string, string>> = {}) {
  const workspace = temporaryFolder('workspace')
  const runner = temporaryFolder('runner')
  writeFileSync(join(workspace, 'many.yaml'), refused)
  const [outputs, summary] = [join(runner, 'outputs'), join(runner, 'summary')]
  for (const file of [outputs, summary]) writeFileSync(file, '')
  const result = spawnSync('bash', ['--norc', '-c', `set -o pipefail; ${line}`], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      NODE: process.execPath,
      CLI: join(dist, 'cli.js'),
      ACTION: join(dist, 'validate-manifests.js'),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      INPUT_PATHS: '.',
      'INPUT_SARIF-FILE': 'found.sarif',
      'INPUT_JUNIT-FILE': 'found.xml',
      ...environment,
    },
  })
  const read = (file: string) => readFileSync(join(workspace, file), 'utf8')
  return { ...result, outputs: readFileSync(outputs, 'utf8'), summary: readFileSync(summary, 'utf8'), read }
}

describe('standard output that is closed', () => {
  it('changes no exit code of a command', () => {
    expect(bash('"$NODE" "$CLI" validate many.yaml | head -3 > /dev/null').status).toBe(1)
    expect(bash('"$NODE" "$CLI" validate --format json many.yaml | true').status).toBe(1)
  })

  it('takes nothing from an action but what is printed', () => {
    const { status, outputs, summary, read, stderr } = bash('"$NODE" "$ACTION" | head -1 > /dev/null')
    expect([status, stderr]).toEqual([1, ''])
    expect(outputs).toContain('3000')
    expect(summary).toContain('container-ports')
    expect(JSON.parse(read('found.sarif')).runs[0].results).toHaveLength(3000)
    expect(read('found.xml')).toContain('failures="3000"')
  })
})

describe.runIf(process.platform === 'linux')('a full disk', () => {
  let full: ReturnType<typeof bash>[]
  beforeAll(() => {
    full = [
      bash('"$NODE" "$CLI" validate many.yaml > /dev/full'),
      bash('"$NODE" "$CLI" --version > /dev/full'),
      bash('"$NODE" "$CLI" validate --output /dev/full many.yaml'),
      bash('"$NODE" "$ACTION" > /dev/full'),
      bash('"$NODE" "$ACTION"', { GITHUB_OUTPUT: '/dev/full' }),
      bash('"$NODE" "$ACTION"', { GITHUB_STEP_SUMMARY: '/dev/full' }),
    ]
  })

  it('under the output, the outputs or the summary is a failure that is named', () => {
    expect(full.map(({ status }) => status)).toEqual([3, 3, 3, 3, 3, 3])
    for (const { stdout, stderr } of full) expect(stdout + stderr).toContain('the disk is full')
  })

  it('under one of them leaves the others alone', () => {
    const [, , , printed, outputs, summary] = full
    expect(printed?.outputs).toContain('3000')
    expect(outputs?.summary).toContain('container-ports')
    expect(summary?.outputs).toContain('3000')
    for (const run of [printed, outputs, summary]) expect(run?.read('found.xml')).toContain('failures="3000"')
  })
})

describe('a pipe or device that is named', () => {
  it('is written to as an output', () => {
    const { status, stdout } = bash('"$NODE" "$CLI" validate --format json --output /dev/stdout many.yaml | tail -1')
    expect([status, stdout.trim()]).toEqual([1, '}'])
  })

  it.each([
    'validate pipe',
    'validate /dev/zero',
    'validate --format json --rules pipe many.yaml',
    'convert -f pipe',
    'convert -f /dev/zero',
    'bump --image a --tag 1 pipe',
    'bump --image a --tag 1 /dev/zero',
  ])('is never read: %s', (words) => {
    const { status, stderr } = bash(`mkfifo pipe; timeout 20 "$NODE" "$CLI" ${words}`)
    expect([status, stderr]).toEqual([2, expect.stringMatching(/pipe|\/dev\/zero/)])
  })
})

describe('a workspace that is none', () => {
  it.each([
    ['GITHUB_WORKSPACE=/nowhere "$NODE" "$ACTION"', 'The workspace "/nowhere" can\'t be used: it does not exist'],
    ['GITHUB_WORKSPACE=many.yaml "$NODE" "$ACTION"', 'The workspace "many.yaml" can\'t be used: it is no folder'],
    [
      'mkdir gone; cd gone; rmdir ../gone; "$NODE" "$CLI" validate .',
      "The folder that this runs in can't be used: it is gone",
    ],
  ])('is named: %s', (line, said) => {
    const { status, stdout, stderr } = bash(line)
    expect(status).toBe(3)
    expect(stdout + stderr).toContain(said)
  })
})

describe('a folder that is a file', () => {
  it.each(['validate --output many.yaml/x many.yaml', 'convert -f compose.yaml --out many.yaml'])(
    'is a wrong input: %s',
    (words) => {
      const { status, stderr } = bash(`echo 'services: {a: {image: "b:1"}}' > compose.yaml; "$NODE" "$CLI" ${words}`)
      expect(status).toBe(2)
      expect(stderr).toContain('a part of its path is a file, not a directory')
    },
  )
})

describe('a name that holds a line break', () => {
  it('is shown on one line', () => {
    const lines = String.raw`mkdir odd; printf 'apiVersion: v1\nkind: [' > $'odd/x\ny.yaml'; : > $'odd/e\n0 errors.yaml'`
    const { stdout } = bash(`${lines}; "$NODE" "$CLI" validate odd`)
    expect(stdout).toContain('odd/x\\u000ay.yaml:2:')
    expect(stdout).not.toMatch(/^0 errors/m)
  })
})

describe('a folder for temporary files that is not there', () => {
  it('is named, and is no mistake of whoever gave the inputs', () => {
    const line = 'git init -q --bare r.git; "$NODE" "$CLI" bump --image a --tag 1 --repository r.git --branch main'
    const { status, stderr } = bash(line, { TMPDIR: '/nowhere/at/all' })
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining('No temporary folder could be made in /nowhere/at/all: it does not exist'),
    ])
  })
})
