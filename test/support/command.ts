import { type CommandName, commands } from '../../src/commands.ts'
import { parseInputs } from '../../src/contract/parse.ts'
import type { Host } from '../../src/host/host.ts'
import type { Report } from '../../src/report/report.ts'

/** Runs a command with inputs as a user would write them. */
export async function runCommand<Result extends object = object>(
  name: CommandName,
  given: Readonly<Record<string, string | readonly string[]>>,
  host: Host,
): Promise<Report<Result>> {
  const { inputs } = await commands[name].contract()
  const stage = await commands[name].stage()
  return (await stage.run(await parseInputs(inputs, given, (input) => `Input "${input}"`), host)) as Report<Result>
}
