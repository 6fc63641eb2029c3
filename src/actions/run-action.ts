import * as core from '@actions/core'
import { type Command, type CommandName, commands } from '../commands.ts'
import type { Contract } from '../contract/contract.ts'
import type { Fields } from '../contract/fields.ts'
import { type Naming, parseInputs, refuseUnknownNames, withoutFormerNames } from '../contract/parse.ts'
import { exitCode, exitCodeOf, InputError } from '../errors.ts'
import { endOnSignals } from '../host/cancellation.ts'
import { nodeHost } from '../host/node.ts'
import { renderAnnotations } from '../report/annotations.ts'
import { countBySeverity } from '../report/finding.ts'
import { renderProblem, reportOfMistake } from '../report/problem.ts'
import type { Report } from '../report/report.ts'
import { sourceAddress } from '../report/sections.ts'
import { renderSummary } from '../report/summary.ts'
import { plain, quantity, renderText } from '../report/text.ts'
import { version } from '../version.ts'
import { actionLog, withoutCommands } from './action-log.ts'
import { actionInputs, fieldsOfAction } from './fields.ts'

const inputName: Naming = (name) => `Input "${name}"`

/** Runs a command as a step of a workflow: inputs from the runner, then annotations, outputs, summary and exit code. */
export async function runAction(name: CommandName): Promise<void> {
  endOnSignals()
  try {
    await runCommand(commands[name])
  } catch (error) {
    process.stdout.write(withoutCommands(renderProblem(error, plain)))
    if (error instanceof InputError) process.stdout.write(renderAnnotations(reportOfMistake(error).findings))
    else core.error(error instanceof Error ? error.message : String(error))
    process.exitCode = exitCodeOf(error)
  }
}

async function runCommand(command: Command): Promise<void> {
  const contract = await command.contract()
  const fields = fieldsOfAction(contract)
  const { given, warnings } = withoutFormerNames(fields, readInputs(process.env), inputName)
  const log = actionLog()
  for (const warning of warnings) core.warning(warning)
  for (const [name, field] of Object.entries(fields)) {
    if (field.type === 'secret' && given[name]) log.mask(given[name])
  }
  refuseUnknownNames(Object.keys(given), Object.keys(fields), inputName)
  const own = await parseInputs(actionInputs, given, inputName)
  const values = await parseInputs(contract.inputs as Fields, given, inputName)
  const root = process.env['GITHUB_WORKSPACE'] || process.cwd()
  const host = nodeHost({ log, root })
  const stage = await command.stage()
  const report = await stage.run(values, host)
  if (own.sarifFile !== undefined) {
    const { renderSarif } = await import('../report/sarif.ts')
    host.files.write(own.sarifFile, renderSarif(report.findings, { version, command: contract.command }))
  }
  if (own.reportFile !== undefined) {
    const { renderJson } = await import('../report/json.ts')
    host.files.write(own.reportFile, renderJson(report))
  }
  publish(contract, report)
  if (own.summary) await writeSummary(contract, report)
}

/** The runner gives each input as INPUT_<NAME>, in capitals; an input that was not given may be there as empty text. */
function readInputs(environment: NodeJS.ProcessEnv): Record<string, string> {
  const given: Record<string, string> = {}
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('INPUT_') || !value) continue
    given[variable.slice('INPUT_'.length).toLowerCase()] = value
  }
  return given
}

function publish(contract: Contract, report: Report): void {
  process.stdout.write(withoutCommands(renderText(report, plain)))
  process.stdout.write(renderAnnotations(report.findings))
  for (const name of Object.keys(contract.outputs)) core.setOutput(name, report.outputs[name] ?? '')
  const { error } = countBySeverity(report.findings)
  if (error === 0) return
  process.stdout.write(`Refused by ${quantity(error, 'finding')}.\n`)
  process.exitCode = exitCode.refused
}

async function writeSummary(contract: Contract, report: Report): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return
  await core.summary.addRaw(renderSummary(contract.name, report, sourceAddress(process.env))).write()
}
