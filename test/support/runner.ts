import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { temporaryFolder } from './host.ts'
import { type Annotation, readCommands, readFileCommand } from './runner-commands.ts'

/** A step of a workflow that uses one of our actions, as the runner would start it. */
export interface Step {
  /** Folder of the action's `action.yml`, relative to the project: `.`, `actions/bump-manifest-tag`. */
  readonly action: string
  readonly inputs?: Readonly<Record<string, string>>
  /** The checked-out repository; a new empty folder where it is not given. */
  readonly workspace?: string
  /** The payload of the event that started the workflow. */
  readonly event?: object
  /** Variables on top of the runner's own. */
  readonly environment?: Readonly<Record<string, string>>
  /** The Node that runs the action; the one that runs the tests where it is not given. */
  readonly node?: string
  /** Texts that may appear nowhere: not in the log, not in any file that the step leaves behind. */
  readonly secrets?: readonly string[]
}

export interface StepResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly groups: readonly string[]
  readonly masked: readonly string[]
  readonly workspace: string
  /** Files of the runner: outputs, state, summary. */
  readonly files: string
}

interface ActionMetadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | boolean | number }>>
  readonly outputs?: Readonly<Record<string, object>>
  readonly runs: { readonly using: string; readonly main: string }
}

export const projectRoot = join(import.meta.dirname, '..', '..')

/** The token that the runner would give; it is a secret of every step. */
export const workflowToken = 'ghs_canaryTokenOfTheWorkflow0123456789'

const limits = { annotationsOfALevel: 10, summaryBytes: 1024 * 1024, milliseconds: 120_000 }
const runnerFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

/**
 * Runs the action of an `action.yml` as a process of its own, with the environment and the files of the runner.
 *
 * @throws Error naming every rule of the runner that was broken: more than ten annotations of a level, a summary of more
 *   than 1 MiB, an output that `action.yml` does not declare or a declared one that was not set by a step that passed, a
 *   command the runner no longer takes, an unbalanced group, an absolute path in an annotation, a secret that shows.
 */
export async function runStep(step: Step): Promise<StepResult> {
  const folder = resolve(projectRoot, step.action)
  const metadata = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionMetadata
  const workspace = step.workspace ?? temporaryFolder('workspace')
  const files = temporaryFolder('runner')
  const environment = runnerEnvironment(step, metadata, workspace, files)
  const main = resolve(folder, metadata.runs.main)
  const { exitCode, stdout, stderr } = await execute(step.node ?? process.execPath, main, workspace, environment)
  const commands = readCommands(stdout)
  const read = (name: (typeof runnerFiles)[number]): string => readFileSync(join(files, name), 'utf8')
  const result: StepResult = {
    ...{ exitCode, stdout, stderr, workspace, files },
    outputs: readFileCommand(read('GITHUB_OUTPUT')),
    state: readFileCommand(read('GITHUB_STATE')),
    exported: readFileCommand(read('GITHUB_ENV')),
    summary: read('GITHUB_STEP_SUMMARY'),
    annotations: commands.annotations,
    groups: commands.groups,
    masked: commands.masked,
  }
  const broken = [...commands.broken, ...brokenRules(result, metadata), ...leaks(result, step)]
  if (broken.length > 0) throw new Error(`The runner's rules are broken:\n${broken.join('\n')}\n${stdout}${stderr}`)
  return result
}

function runnerEnvironment(
  step: Step,
  { inputs = {} }: ActionMetadata,
  workspace: string,
  files: string,
): Record<string, string> {
  for (const name of runnerFiles) writeFileSync(join(files, name), '')
  const temporary = join(files, 'temp')
  mkdirSync(temporary)
  writeFileSync(join(temporary, 'event.json'), JSON.stringify(step.event ?? {}))
  const defaults = Object.entries(inputs).map(([name, { default: value = '' }]) => [name, evaluated(String(value))])
  const given = { ...Object.fromEntries(defaults), ...step.inputs } as Record<string, string>
  return {
    PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    HOME: temporaryFolder('home'),
    LANG: 'C.UTF-8',
    TMPDIR: temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(temporary, 'event.json'),
    GITHUB_REPOSITORY: 'acme/monitor',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deliver',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'Deliver',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'simulated',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(files, 'tool-cache'),
    ...Object.fromEntries(runnerFiles.map((name) => [name, join(files, name)])),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), value])),
    ...step.environment,
  }
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** Defaults are expressions in a few known forms. */
function evaluated(text: string): string {
  const known: Record<string, string> = {
    'github.token': workflowToken,
    'github.repository': 'acme/monitor',
    'github.server_url': 'https://github.com',
    'github.api_url': 'https://api.github.com',
    'github.workspace': '',
  }
  return text.replace(/\$\{\{\s*(\S+)\s*\}\}/g, (expression, name: string) => {
    if (name in known) return known[name] ?? ''
    throw new Error(`The simulated runner does not know ${expression}`)
  })
}

function execute(
  node: string,
  main: string,
  workspace: string,
  environment: Record<string, string>,
): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  return new Promise((fulfil, reject) => {
    const child = spawn(node, [main], { cwd: workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    const timer = setTimeout(() => child.kill('SIGKILL'), limits.milliseconds)
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8')
      fulfil({ exitCode: code ?? 137, stdout: text(stdout), stderr: text(stderr) })
    })
  })
}

function brokenRules(result: StepResult, metadata: ActionMetadata): string[] {
  const broken: string[] = []
  for (const level of ['error', 'warning', 'notice']) {
    const count = result.annotations.filter((annotation) => annotation.level === level).length
    if (count > limits.annotationsOfALevel) broken.push(`${count} annotations of level ${level}`)
  }
  for (const { file } of result.annotations) {
    if (file !== undefined && isAbsolute(file)) broken.push(`an annotation names the absolute path ${file}`)
  }
  const bytes = Buffer.byteLength(result.summary)
  if (bytes > limits.summaryBytes) broken.push(`a summary of ${bytes} bytes`)
  const declared = Object.keys(metadata.outputs ?? {})
  for (const name of Object.keys(result.outputs)) {
    if (!declared.includes(name)) broken.push(`output "${name}" is not declared in action.yml`)
  }
  if (result.exitCode !== 0) return broken
  for (const name of declared) if (!(name in result.outputs)) broken.push(`output "${name}" was not set`)
  return broken
}

/** Where a secret shows: in the log outside of the commands that mask it, or in a file that was left behind. */
function leaks(result: StepResult, step: Step): string[] {
  const secrets = [workflowToken, ...(step.secrets ?? [])]
  const log = `${result.stdout}\n${result.stderr}`.replace(/^::add-mask::.*$/gm, '')
  const kept = [...filesBelow(result.workspace), ...filesBelow(result.files)]
  return secrets.flatMap((secret) => [
    ...(log.includes(secret) ? [`the secret ${secret} is in the log`] : []),
    ...kept.filter((path) => readFileSync(path).includes(secret)).map((path) => `the secret ${secret} is in ${path}`),
  ])
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
