import { type Command, type CommandName, commands } from '../commands.ts'
import type { Fields } from '../contract/fields.ts'
import { formerNames, type Naming, parseInputs, refuseUnknownNames, withoutFormerNames } from '../contract/parse.ts'
import { exitCode, exitCodeOf, InputError } from '../errors.ts'
import type { Host, Log } from '../host/host.ts'
import { countBySeverity } from '../report/finding.ts'
import { renderProblem, reportOfMistake } from '../report/problem.ts'
import type { Report } from '../report/report.ts'
import { colours, type Paint, plain } from '../report/text.ts'
import { version } from '../version.ts'
import { commonOptions, fieldsOfCommand, readArguments } from './arguments.ts'
import { type LogStream, terminalLog } from './terminal-log.ts'

/** What the command line needs of its process; tests give their own. */
export interface Terminal {
  readonly stdout: LogStream
  readonly stderr: LogStream
  readonly environment: Readonly<Record<string, string | undefined>>
  host(options: { log: Log; writable: readonly string[] }): Promise<Host>
}

const optionName: Naming = (name) => `Option --${name}`

/**
 * Runs one command line. The result goes to standard output, log and errors go to standard error.
 * @returns the exit code, see `exitCode` in errors.ts.
 */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = words
  try {
    if (command === '--version') return print(terminal, `${version}\n`)
    if (command === undefined || command === '--help' || command === '-h') return await printOverview(terminal)
    refuseUnknownNames([command], Object.keys(commands), (name) => `Command "${name}"`)
    return await runCommand(commands[command as CommandName], rest, terminal)
  } catch (error) {
    terminal.stderr.write(renderProblem(error, paintFor(terminal, terminal.stderr, words.includes('--no-color'))))
    return exitCodeOf(error)
  }
}

async function runCommand(command: Command, words: readonly string[], terminal: Terminal): Promise<number> {
  const contract = await command.contract()
  const fields = fieldsOfCommand(contract)
  const texts = readArguments(words, { ...fields, ...formerNames(fields) })
  const { given: named, warnings } = withoutFormerNames(fields, texts, optionName)
  const given: Record<string, string | string[]> = { ...named, ...secretsOf(fields, terminal) }
  const common = await parseInputs(commonOptions, given, optionName)
  if (common.help) {
    const { commandHelp } = await import('./help.ts')
    return print(terminal, commandHelp(contract))
  }
  const log = terminalLog(terminal.stderr, {
    quiet: common.quiet,
    debug: terminal.environment['RUNNER_DEBUG'] === '1',
    paint: paintFor(terminal, terminal.stderr, common.noColor),
  })
  maskSecrets(fields, given, log)
  for (const warning of warnings) log.info(warning)
  const values = await parseInputs(contract.inputs, given, optionName)
  const host = await terminal.host({ log, writable: targetsOf(fields, given) })
  const output = { ...common, command: contract.command }
  try {
    const stage = await command.stage()
    const report = await stage.run(values, host)
    await deliver(report, output, host, terminal)
    return countBySeverity(report.findings).error > 0 ? exitCode.refused : exitCode.passed
  } catch (error) {
    // A program that reads our JSON or SARIF gets the user's mistake in that form too.
    if (error instanceof InputError && common.format !== 'text') {
      await deliver(reportOfMistake(error), output, host, terminal)
    }
    throw error
  }
}

interface Output {
  readonly format: 'text' | 'json' | 'sarif' | 'github'
  readonly output: string | undefined
  readonly noColor: boolean
  readonly command: string
}

async function deliver(report: Report, output: Output, host: Host, terminal: Terminal): Promise<void> {
  const toFile = output.output !== undefined
  const text = await render(report, output, toFile ? plain : paintFor(terminal, terminal.stdout, output.noColor))
  if (output.output === undefined) terminal.stdout.write(text)
  else host.files.write(output.output, text)
}

async function render(report: Report, output: Output, paint: Paint): Promise<string> {
  switch (output.format) {
    case 'json':
      return (await import('../report/json.ts')).renderJson(report)
    case 'sarif':
      return (await import('../report/sarif.ts')).renderSarif(report.findings, { version, command: output.command })
    case 'github':
      return (await import('../report/annotations.ts')).renderAnnotations(report.findings, 'the other formats')
    case 'text':
      return (await import('../report/text.ts')).renderText(report, paint)
  }
}

function secretsOf(fields: Fields, terminal: Terminal): Record<string, string> {
  const secrets: Record<string, string> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = field.type === 'secret' ? terminal.environment[field.environment] : undefined
    if (value) secrets[name] = value
  }
  return secrets
}

function maskSecrets(fields: Fields, given: Record<string, string | string[]>, log: Log): void {
  for (const [name, field] of Object.entries(fields)) {
    if (field.type === 'secret' && given[name]) log.mask(String(given[name]))
  }
}

/** What the user named as a target may be written, also outside the working directory. */
function targetsOf(fields: Fields, given: Record<string, string | string[]>): string[] {
  return Object.entries(given).flatMap(([name, value]) => (fields[name]?.target ? value : []))
}

async function printOverview(terminal: Terminal): Promise<number> {
  const { overview } = await import('./help.ts')
  const contracts = await Promise.all(Object.values(commands).map(({ contract }) => contract()))
  return print(terminal, overview(contracts, version))
}

function print(terminal: Terminal, text: string): number {
  terminal.stdout.write(text)
  return exitCode.passed
}

/** Colours on a terminal alone, unless NO_COLOR or --no-color says otherwise (https://no-color.org). */
function paintFor(terminal: Terminal, stream: LogStream, noColor: boolean): Paint {
  const unwanted = noColor || Boolean(terminal.environment['NO_COLOR']) || terminal.environment['TERM'] === 'dumb'
  return stream.isTTY === true && !unwanted ? colours : plain
}
