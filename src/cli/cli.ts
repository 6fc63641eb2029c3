import { exitCode, exitCodeOf } from '../errors.ts'
import { endOnSignals } from '../host/cancellation.ts'
import { watchStreams } from '../host/streams.ts'
import { renderProblem } from '../report/problem.ts'
import { plain } from '../report/text.ts'
import { main } from './main.ts'

/** The entry of the program `gitops-actions`. */
export async function run(): Promise<void> {
  // Until something else is decided: whatever ends this process early has not passed.
  process.exitCode = exitCode.ourBug
  endOnSignals()
  const printed = watchStreams()
  process.exitCode = await main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    host: async (options) => (await import('../host/node.ts')).nodeHost(options),
  })
  await printed().catch((error: unknown) => {
    process.exitCode = exitCodeOf(error)
    process.stderr.write(renderProblem(error, plain))
  })
}
