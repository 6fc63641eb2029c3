import { constants as access, accessSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import { ServiceError } from '../errors.ts'
import { endWithUs, permission } from './cancellation.ts'
import type { Completed, Processes, RunOptions } from './host.ts'

/** Variables that any program may need and that hold no secret. Everything else must be handed over by name. */
const harmless = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TMP', 'TEMP', 'LANG', 'LC_ALL', 'TZ', 'TERM'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'NODE_EXTRA_CA_CERTS', 'XDG_RUNTIME_DIR'],
  ...['SystemRoot', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
]

/** The programs of this machine, run with argument arrays, never by a shell. */
export function nodeProcesses(environment: NodeJS.ProcessEnv, root: string): Processes {
  const base = Object.fromEntries(
    harmless.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  )
  return {
    find: (program) => findOnPath(program, environment),
    async run(program, args, options = {}) {
      await permission()
      const path = findOnPath(program, environment)
      if (path === undefined) {
        throw new ServiceError(program, `The program "${program}" is not on PATH`, {
          fix: `Install ${program}, or give its path.`,
        })
      }
      return await execute(path, args, { ...options, cwd: options.cwd ?? root, env: { ...base, ...options.env } })
    },
  }
}

/**
 * Not @actions/exec: a child that ends before it has read its standard input makes that one fail with an error nobody
 * can catch (EPIPE), and without input it leaves the pipe open, so a child that reads waits for ever.
 */
async function execute(path: string, args: readonly string[], options: RunOptions): Promise<Completed> {
  // Loads much of Node's networking, which a step that runs no program does not need.
  const { spawn } = await import('node:child_process')
  return await new Promise((fulfil, reject) => {
    const child = spawn(path, args, { cwd: options.cwd, env: { ...options.env }, windowsHide: true })
    const wasCancelled = endWithUs(child)
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

function findOnPath(program: string, environment: NodeJS.ProcessEnv): string | undefined {
  if (isAbsolute(program)) return isExecutable(program) ? program : undefined
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : ['']
  for (const folder of (environment['PATH'] ?? '').split(delimiter)) {
    for (const ending of endings) {
      const candidate = join(folder, program + ending)
      if (folder !== '' && isExecutable(candidate)) return candidate
    }
  }
  return undefined
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, access.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
