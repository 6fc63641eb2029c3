import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { constants } from 'node:os'
import { exec } from '@actions/exec'
import { InputError, ServiceError } from '../errors.ts'
import { endWithUs } from './cancellation.ts'
import type { Completed, RunOptions } from './host.ts'

/** Takes the child of the run that it is made in: Node tells of each one as it is made. */
const making = new AsyncLocalStorage<(child: ChildProcess) => void>()
subscribe('child_process', (message) => making.getStore()?.((message as { process: ChildProcess }).process))

/** Linux takes no longer argument, and no system of ours more of them; a start that fails so would be lost in the library. */
const longestArgument = 128 * 1024 - 1
const mostArguments = 900 * 1024
/** How long a program that is not needed any more may take to end, in milliseconds. */
const longestFarewell = 5000

/**
 * Runs a program to its end with @actions/exec. Its child is not handed over by that one, so it comes from Node itself:
 * docs/decisions/051-children-by-actions-exec.md says what for.
 */
export async function execute(path: string, args: readonly string[], options: RunOptions): Promise<Completed> {
  checkArguments(path, args)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  const lines = options.onLine === undefined ? undefined : lineSplitter(options.onLine)
  let child: ChildProcess | undefined
  let wasCancelled = (): boolean => false
  const taken = (made: ChildProcess): void => {
    child = made
    wasCancelled = endWithUs(made)
    process.nextTick(() => {
      // A child that does not want its input closes the pipe; its exit code says whether that was right.
      made.stdin?.on('error', () => {})
      if (options.signal?.aborted) stop()
    })
  }
  let isLate = false
  const deadline =
    options.deadlineMs === undefined
      ? undefined
      : setTimeout(() => {
          isLate = true
          child?.kill('SIGKILL')
        }, options.deadlineMs)
  const stop = (): void => {
    child?.kill('SIGTERM')
    setTimeout(() => child?.kill('SIGKILL'), longestFarewell).unref()
  }
  options.signal?.addEventListener('abort', stop)
  try {
    const code: number | null = await making.run(taken, () =>
      exec(quotedParts(path), [...args], {
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        env: { ...options.env },
        // An empty one, too: without input the pipe stays open, and a child that reads waits for ever.
        input: Buffer.from(options.stdin ?? ''),
        silent: true,
        ignoreReturnCode: true,
        listeners: {
          stdout: (chunk) => stdout.push(chunk),
          stderr: (chunk) => {
            stderr.push(chunk)
            lines?.add(chunk)
          },
        },
      }),
    )
    lines?.end()
    // What a program leaves behind that we have ended says nothing.
    if (wasCancelled()) return await new Promise(() => {})
    if (isLate) throw new Error(`it did not end within ${(options.deadlineMs ?? 0) / 1000} s`)
    const signal = child?.signalCode ?? null
    const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
    return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }
  } catch (cause) {
    wasCancelled()
    throw new ServiceError(path, `Could not run ${path}: ${(cause as Error).message}`, { cause })
  } finally {
    clearTimeout(deadline)
    options.signal?.removeEventListener('abort', stop)
  }
}

function checkArguments(path: string, args: readonly string[]): void {
  if (args.some((arg) => arg.includes('\0'))) {
    throw new InputError(`An argument of ${path} has a zero byte, which no program can be given`)
  }
  const lengths = args.map((arg) => Buffer.byteLength(arg))
  const all = lengths.reduce((sum, length) => sum + length + 1, 0)
  if (all <= mostArguments && lengths.every((length) => length <= longestArgument)) return
  throw new ServiceError(path, `Could not run ${path}: its arguments are longer than a program can be given`)
}

/** As one word of a command line, as @actions/exec reads it: a backslash stands for itself outside of quotes alone. */
function quotedParts(path: string): string {
  return path
    .split('\\')
    .map((part) => `"${part.replaceAll('"', '\\"')}"`)
    .join('\\')
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
