import { endOnSignals } from '../host/cancellation.ts'
import { main } from './main.ts'

/** The entry of the program `gitops-actions`. */
export async function run(): Promise<void> {
  endOnSignals()
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70))
  process.exitCode = await main(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    host: async (options) => (await import('../host/node.ts')).nodeHost(options),
  })
}
