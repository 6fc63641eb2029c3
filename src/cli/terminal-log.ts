import type { Log } from '../host/host.ts'
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
export function terminalLog(stream: LogStream, options: { quiet: boolean; debug: boolean; paint: Paint }): Log {
  const { paint } = options
  const secrets = new Set<string>()
  let progressShown = false

  const hide = (text: string): string => {
    let hidden = text
    for (const secret of secrets) hidden = hidden.replaceAll(secret, '***')
    return printable(hidden)
  }
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
      for (const part of secret.split('\n')) if (part.trim() !== '') secrets.add(part.trim())
    },
  }
}
