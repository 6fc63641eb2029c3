import { type Command, type CommandName, commands } from '../commands.ts'
import type { Fields } from '../contract/fields.ts'
import { formerNames, type Naming, parseInputs, withoutFormerNames } from '../contract/parse.ts'
import { exitCode, exitCodeOf, InputError } from '../errors.ts'
import type { Files, Host, Log } from '../host/host.ts'
import { countBySeverity } from '../report/finding.ts'
import { didYouMean } from '../report/nearest.ts'
import { renderProblem, reportOfMistake } from '../report/problem.ts'
import type { Report } from '../report/report.ts'
import { type Format, fileReporters, type Run, reporters } from '../report/reporters.ts'
import { type SecretFilter, secretFilter } from '../report/secrets.ts'
import { colours, type Paint, plain } from '../report/text.ts'
import { version } from '../version.ts'
import { commonOptions, fieldsOfCommand, readArguments } from './arguments.ts'
import { type LogStream, terminalLog } from './terminal-log.ts'

/** What the command line needs of its process; tests give their own. */
interface Terminal {
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
  const secrets = secretFilter()
  try {
    if (command === '--version') return print(terminal, `${version}\n`)
    if (command === undefined || command === '--help' || command === '-h') return await printOverview(terminal)
    if (!Object.hasOwn(commands, command)) {
      throw new InputError(`Command "${command}" does not exist`, { fix: didYouMean(command, Object.keys(commands)) })
    }
    return await runCommand(commands[command as CommandName], rest, terminal, secrets)
  } catch (error) {
    const paint = paintFor(terminal, terminal.stderr, words.includes('--no-color'))
    terminal.stderr.write(secrets.hide(renderProblem(error, paint)))
    return exitCodeOf(error)
  }
}

async function runCommand(
  command: Command,
  words: readonly string[],
  terminal: Terminal,
  secrets: SecretFilter,
): Promise<number> {
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
    secrets,
  })
  maskSecrets(fields, given, log)
  for (const warning of warnings) log.info(warning)
  const values = await parseInputs(contract.inputs, given, optionName)
  const stage = await command.stage()
  const host = await terminal.host({ log, writable: targetsOf(fields, given) })
  const paint = paintFor(terminal, terminal.stdout, common.noColor)
  const output = { ...common, given, command: contract.command, version, paint }
  try {
    const report = secrets.hideIn(await stage.run(values, host))
    await deliver(report, output, host.files, terminal.stdout)
    return countBySeverity(report.findings).error > 0 ? exitCode.refused : exitCode.passed
  } catch (error) {
    // A program that reads our JSON or SARIF gets the user's mistake in that form too.
    if (error instanceof InputError && common.format !== 'text') {
      await deliver(secrets.hideIn(reportOfMistake(error)), output, host.files, terminal.stdout)
    }
    throw error
  }
}

/** How the report of one run leaves. */
interface Output extends Run {
  readonly format: Format
  readonly output: string | undefined
  /** The texts of all options, for those that name a file. */
  readonly given: Readonly<Record<string, string | string[]>>
}

async function deliver(report: Report, output: Output, files: Files, stdout: LogStream): Promise<void> {
  for (const { input, render } of fileReporters) {
    const file = output.given[input]
    if (file !== undefined) files.write(String(file), await render(report, { ...output, paint: plain }))
  }
  const { render } = reporters[output.format]
  if (output.output === undefined) stdout.write(await render(report, output))
  else files.write(output.output, await render(report, { ...output, paint: plain }))
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
