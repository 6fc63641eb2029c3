import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './host.ts'
import { projectRoot } from './runner.ts'
import { machine, realProgram } from './tools.ts'

export interface WorkflowRun {
  /** The Git repository whose workflow runs; it is what `actions/checkout` gives the job. */
  readonly repository: string
  /** Path of the workflow in the repository. */
  readonly workflow: string
  /** What happened. Default: a push. */
  readonly event?: 'push' | 'schedule'
  readonly secrets?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** Actions that the workflow uses, `owner/name@ref`, and the folder that stands for them. */
  readonly actions?: Readonly<Record<string, string>>
}

export interface WorkflowResult {
  readonly exitCode: number
  /** What the steps printed, without act's own lines. */
  readonly log: string
  /** Job summaries in the order of the steps. */
  readonly summaries: readonly string[]
  /** The result of each job by its id. */
  readonly jobs: Readonly<Record<string, string>>
}

/** What jobs may run on: all are this machine. */
const runners = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-24.04-arm']

interface Line {
  readonly raw_output?: boolean
  readonly msg?: string
  readonly command?: string
  readonly content?: string
  readonly jobID?: string
  readonly jobResult?: string
}

/** What a clone of the suite at a commit has for those who use its actions; nothing else may be needed. */
export function suiteFolder(): string {
  const suite = temporaryFolder('suite')
  for (const name of ['action.yml', 'actions', 'dist', 'data', 'package.json']) {
    cpSync(join(projectRoot, name), join(suite, name), { recursive: true })
  }
  return suite
}

/** Runs a workflow as its event would, under `act` on this machine itself (no Docker), with Node 24 first on PATH. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const home = temporaryFolder('act-home')
  mkdirSync(join(home, '.config', 'act'), { recursive: true })
  // Without this file act asks which images to use.
  writeFileSync(join(home, '.config', 'act', 'actrc'), '-P ubuntu-latest=-self-hosted\n')
  const pairs = (flag: string, values: Readonly<Record<string, string>> = {}): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
  const args = [
    ...[run.event ?? 'push', '--json', '--workflows', run.workflow],
    ...runners.flatMap((runner) => ['--platform', `${runner}=-self-hosted`]),
    ...['--no-cache-server', '--action-offline-mode', '--use-new-action-cache'],
    ...['--action-cache-path', join(home, 'actions')],
    ...pairs('--secret', run.secrets),
    ...pairs('--env', run.environment),
    ...pairs('--local-repository', run.actions),
  ]
  const { exitCode, stdout, stderr } = await machine().processes.run(await realProgram('act'), args, {
    cwd: run.repository,
    env: { HOME: home, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` },
  })
  const lines = Buffer.from(stdout).toString('utf8').split('\n').filter(Boolean).map(lineOf)
  return {
    exitCode,
    log: `${lines.map(({ msg = '' }) => msg).join('\n')}\n${stderr}`,
    summaries: lines.flatMap(({ command, content }) => (command === 'summary' ? [content ?? ''] : [])),
    jobs: Object.fromEntries(lines.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult]] : []))),
  }
}

function lineOf(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    return { msg: text }
  }
}
