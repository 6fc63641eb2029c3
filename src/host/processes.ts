import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { ServiceError } from '../errors.ts'
import type { Completed, Processes, RunOptions } from './host.ts'

/** Variables that any program may need and that hold no secret. Everything else must be handed over by name. */
const harmless = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TMP', 'TEMP', 'LANG', 'LC_ALL', 'TZ', 'TERM'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'NODE_EXTRA_CA_CERTS', 'XDG_RUNTIME_DIR'],
  ...['SystemRoot', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData'],
]

/** The programs of this machine, run by @actions/exec: argument arrays, never a shell. */
export function nodeProcesses(environment: NodeJS.ProcessEnv, root: string): Processes {
  const base = Object.fromEntries(
    harmless.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  )
  return {
    find: (program) => findOnPath(program, environment),
    async run(program, args, options = {}) {
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

async function execute(path: string, args: readonly string[], options: RunOptions): Promise<Completed> {
  const { exec } = await import('@actions/exec')
  const stdout: Uint8Array[] = []
  const stderr: Uint8Array[] = []
  const input = options.stdin === undefined ? undefined : Buffer.from(options.stdin)
  try {
    const exitCode = await exec(`"${path}"`, [...args], {
      silent: true,
      ignoreReturnCode: true,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...options.env },
      input: input ?? Buffer.alloc(0),
      listeners: {
        stdout: (chunk) => stdout.push(chunk),
        stderr: (chunk) => stderr.push(chunk),
        ...(options.onLine === undefined ? {} : { errline: options.onLine }),
      },
    })
    return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }
  } catch (error) {
    throw new ServiceError(path, `Could not run ${path}: ${(error as Error).message}`, { cause: error })
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
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
