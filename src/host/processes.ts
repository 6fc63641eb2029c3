import { constants as access, accessSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import { ServiceError } from '../errors.ts'
import { permission } from './cancellation.ts'
import type { Processes } from './host.ts'

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
      // Loads much of Node's networking, which a step that runs no program does not need.
      const { execute } = await import('./child.ts')
      return await execute(path, args, { ...options, cwd: options.cwd ?? root, env: { ...base, ...options.env } })
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
