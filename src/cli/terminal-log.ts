import type { Log } from '../host/host.ts'
import type { SecretFilter } from '../report/secrets.ts'
import { type Paint, printable } from '../report/text.ts'

/** Where the log goes. `isTTY` is set when it is a terminal. */
export interface LogStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/**
 * The log of the command line, on standard error. On a terminal the progress is one line that moves, elsewhere plain
 * lines.
 */
export function terminalLog(
  stream: LogStream,
  options: { quiet: boolean; debug: boolean; paint: Paint; secrets: SecretFilter },
): Log {
  const { paint, secrets } = options
  let progressShown = false

  const hide = (text: string): string => printable(secrets.hide(text))
  const line = (text: string): void => {
    if (options.quiet) return
    stream.write(`${progressShown ? '\r\u001b[K' : ''}${text}\n`)
    progressShown = false
  }
  return {
    info: (text) => line(hide(text)),
    debug: (text) => {
      if (options.debug) line(paint('dim', hide(text)))
    },
    progress: (text) => {
      if (options.quiet) return
      if (stream.isTTY !== true) return line(hide(text))
      const shown = hide(text)
        .replaceAll('\n', ' ')
        .slice(0, (stream.columns ?? 80) - 1)
      stream.write(`\r\u001b[K${paint('dim', shown)}`)
      progressShown = true
    },
    group: async (title, work) => {
      line(paint('bold', hide(title)))
      return await work()
    },
    mask: (secret) => {
      if (!secrets.add(secret)) line('A secret of one or two characters is not masked: take a longer one.')
    },
  }
}
