import * as core from '@actions/core'
import { type Command, type CommandName, commands } from '../commands.ts'
import type { Contract } from '../contract/contract.ts'
import type { Fields } from '../contract/fields.ts'
import { type Naming, parseInputs, withoutFormerNames } from '../contract/parse.ts'
import { exitCode, exitCodeOf, InputError, ServiceError } from '../errors.ts'
import { endOnSignals } from '../host/cancellation.ts'
import type { Files } from '../host/host.ts'
import { nodeHost } from '../host/node.ts'
import { reasonOf } from '../host/reason.ts'
import { watchStreams } from '../host/streams.ts'
import { renderAnnotations } from '../report/annotations.ts'
import { countBySeverity } from '../report/finding.ts'
import { renderProblem, reportOfMistake } from '../report/problem.ts'
import type { Report } from '../report/report.ts'
import { fileReporters } from '../report/reporters.ts'
import { type SecretFilter, secretFilter } from '../report/secrets.ts'
import { sourceAddress } from '../report/sections.ts'
import { renderSummary } from '../report/summary.ts'
import { plain, printable, quantity, renderText } from '../report/text.ts'
import { version } from '../version.ts'
import { actionLog, withoutCommands } from './action-log.ts'
import { actionInputs, fieldsOfAction, outputsOfAction } from './fields.ts'
import { readInputs } from './read-inputs.ts'

const inputName: Naming = (name) => `Input "${name}"`

/** Runs a command as a step of a workflow: inputs from the runner, then annotations, outputs, summary and exit code. */
export async function runAction(name: CommandName): Promise<void> {
  // Until something else is decided: whatever ends this process early has not passed.
  process.exitCode = exitCode.ourBug
  endOnSignals()
  const printed = watchStreams()
  const secrets = secretFilter()
  try {
    process.exitCode = await runCommand(commands[name], secrets)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
    process.stdout.write(withoutCommands(secrets.hide(renderProblem(error, plain))))
    if (error instanceof InputError) {
      process.stdout.write(renderAnnotations(secrets.hideIn(reportOfMistake(error)).findings))
    } else annotate(error, secrets)
  }
  await printed().catch((error: unknown) => {
    process.exitCode = exitCodeOf(error)
    process.stderr.write(renderProblem(error, plain))
  })
}

/** What failed without the user's fault, at the line that asked for it where that is known. */
function annotate(error: unknown, secrets: SecretFilter): void {
  const place = error instanceof ServiceError ? error.place : undefined
  const at = { file: place?.file, startLine: place?.line, startColumn: place?.column, endColumn: place?.endColumn }
  const known = Object.fromEntries(Object.entries(at).filter(([, value]) => value !== undefined))
  core.error(printable(secrets.hide(error instanceof Error ? error.message : String(error))), known)
}

async function runCommand(command: Command, secrets: SecretFilter): Promise<number> {
  const contract = await command.contract()
  const fields = fieldsOfAction(contract)
  const log = actionLog(secrets)
  const { given, notes } = readInputs(process.env, fields)
  const named = withoutFormerNames(fields, given, inputName)
  for (const [name, field] of Object.entries(fields)) {
    const secret = field.type === 'secret' ? named.given[name] : undefined
    if (secret !== undefined) log.mask(secret)
  }
  for (const notice of notes.notices) core.notice(printable(secrets.hide(notice)))
  for (const warning of [...notes.warnings, ...named.warnings]) core.warning(printable(secrets.hide(warning)))
  const { summary } = await parseInputs(actionInputs, named.given, inputName)
  const values = await parseInputs(contract.inputs as Fields, named.given, inputName)
  const stage = await command.stage()
  const root = process.env['GITHUB_WORKSPACE']
  const host = nodeHost({ log, ...(root ? { root } : {}) })
  const report = secrets.hideIn(await stage.run(values, host).catch((error: unknown) => endedBy(error, contract)))
  const { error } = countBySeverity(report.findings)
  print(report, error)
  await all([
    () => writeOutputs(contract, { outputs: { ...report.outputs, reports: reportFiles(named.given).join('\n') } }),
    () => (summary ? writeSummary(contract, report) : undefined),
    ...fileReporters.map((one) => () => writeReport(one, contract, report, named.given[one.input], host.files)),
  ])
  return error > 0 ? exitCode.refused : exitCode.passed
}

/** A step that a service ended says so in its outputs, too. */
async function endedBy(error: unknown, contract: Contract): Promise<never> {
  const { outputs } = error instanceof ServiceError ? error : { outputs: undefined }
  if (outputs !== undefined) await writeOutputs(contract, { outputs }).catch(() => {})
  throw error
}

function print(report: Report, errors: number): void {
  process.stdout.write(withoutCommands(renderText(report, plain)))
  process.stdout.write(renderAnnotations(report.findings))
  if (errors > 0) process.stdout.write(`Refused by ${quantity(errors, 'finding')}.\n`)
}

/** Does all of them, also when one fails; then the first failure is thrown. */
async function all(works: readonly (() => Promise<void> | undefined)[]): Promise<void> {
  const failures: unknown[] = []
  for (const work of works) await (async () => work())().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

/** Where the reports stand that a step was asked for. */
function reportFiles(given: Readonly<Record<string, string>>): string[] {
  return fileReporters.flatMap(({ input }) => given[input]?.trim() ?? [])
}

async function writeReport(
  reporter: (typeof fileReporters)[number],
  contract: Contract,
  report: Report,
  file: string | undefined,
  files: Files,
): Promise<void> {
  if (file === undefined) return
  files.write(file.trim(), await reporter.render(report, { command: contract.command, version, paint: plain }))
}

async function writeOutputs(contract: Contract, report: Pick<Report, 'outputs'>): Promise<void> {
  await given('outputs', 'GITHUB_OUTPUT', async () => {
    for (const name of Object.keys(outputsOfAction(contract))) core.setOutput(name, report.outputs[name] ?? '')
  })
}

async function writeSummary(contract: Contract, report: Report): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return
  const text = renderSummary(contract.name, report, sourceAddress(process.env))
  await given('job summary', 'GITHUB_STEP_SUMMARY', async () => void (await core.summary.addRaw(text).write()))
}

/** What goes into a file of the runner. */
async function given(what: string, variable: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (cause) {
    const reason = reasonOf(cause as NodeJS.ErrnoException)
    throw new ServiceError('the runner', `The ${what} could not be written into ${process.env[variable]}: ${reason}`, {
      cause,
      fix: `Check the file that ${variable} names, and the disk of the runner.`,
    })
  }
}
