import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { ServiceError } from '../errors.ts'
import { endWithUs } from './cancellation.ts'
import type { Completed, RunOptions } from './host.ts'

/**
 * Runs a program to its end.
 *
 * Not @actions/exec: a child that ends before it has read its standard input makes that one fail with an error nobody
 * can catch (EPIPE), and without input it leaves the pipe open, so a child that reads waits for ever.
 */
export function execute(path: string, args: readonly string[], options: RunOptions): Promise<Completed> {
  return new Promise((fulfil, reject) => {
    const child = spawn(path, args, { cwd: options.cwd, env: { ...options.env }, windowsHide: true })
    const wasCancelled = endWithUs(child)
    const deadline =
      options.timeoutMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.timeoutMs)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    const lines = options.onLine === undefined ? undefined : lineSplitter(options.onLine)
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      stderr.push(chunk)
      lines?.add(chunk)
    })
    child.on('error', (cause) => {
      reject(new ServiceError(path, `Could not run ${path}: ${cause.message}`, { cause }))
    })
    child.on('close', (code, signal) => {
      clearTimeout(deadline)
      lines?.end()
      // What a program leaves behind that we have ended says nothing.
      if (wasCancelled()) return
      const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
      fulfil({ exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') })
    })
    // A child that does not want its input closes the pipe; its exit code says whether that was right.
    child.stdin.on('error', () => {})
    child.stdin.end(options.stdin ?? '')
  })
}

/** Calls `onLine` with each whole line of what is added, and at the end with what has no line feed. */
function lineSplitter(onLine: (line: string) => void): { add(chunk: Uint8Array): void; end(): void } {
  const decoder = new TextDecoder()
  let rest = ''
  return {
    add(chunk) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/)
      rest = lines.pop() ?? ''
      lines.forEach(onLine)
    },
    end() {
      if (rest !== '') onLine(rest)
    },
  }
}
