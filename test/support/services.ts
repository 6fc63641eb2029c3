import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createServer, Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { temporaryFolder } from './host.ts'
import { realProgram } from './tools.ts'

/** A server of a test. `close` ends it; it also ends with the process of the test. */
export interface Service {
  close(): Promise<void>
}

export interface Registry extends Service {
  /** `127.0.0.1:41234`: plain HTTP, no login, kept in memory. */
  readonly host: string
}

export interface Builder extends Service {
  /** Name for `--builder`. */
  readonly name: string
  /** What buildx needs to know to find it: BUILDX_CONFIG, BUILDX_BUILDER. */
  readonly environment: Readonly<Record<string, string>>
}

/** A real registry (go-containerregistry) on a free port of the loopback. */
export async function startRegistry(): Promise<Registry> {
  const port = await freePort()
  const child = spawn(await realProgram('registry'), ['-port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const service = serviceOf('registry', child)
  await service.ready(() => accepts({ host: '127.0.0.1', port }))
  return { host: `127.0.0.1:${port}`, close: service.close }
}

/** A real BuildKit with runc on a unix socket of its own, and a buildx builder `remote` that speaks to it. Needs root. */
export async function startBuilder(): Promise<Builder> {
  const folder = temporaryFolder('buildkit')
  const socket = join(folder, 'buildkitd.sock')
  const runc = await realProgram('runc')
  const flags = ['--oci-worker-net=host', `--oci-worker-binary=${runc}`, '--containerd-worker=false']
  const buildkitd = await realProgram('buildkitd')
  const child = spawn(buildkitd, ['--addr', `unix://${socket}`, '--root', join(folder, 'state'), ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${dirname(runc)}:${process.env['PATH']}` },
  })
  const service = serviceOf('buildkitd', child)
  await service.ready(() => accepts({ path: socket }))
  const name = 'gitops-actions-test'
  const environment = { BUILDX_CONFIG: join(folder, 'buildx'), BUILDX_BUILDER: name }
  const create = ['create', '--name', name, '--driver', 'remote', `unix://${socket}`]
  execFileSync(await realProgram('buildx'), create, { env: { ...process.env, ...environment }, stdio: 'pipe' })
  return { name, environment, close: service.close }
}

function serviceOf(name: string, child: ChildProcess) {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const stop = (): void => void child.kill('SIGKILL')
  process.once('exit', stop)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    async ready(isUp: () => Promise<boolean>): Promise<void> {
      for (let tries = 0; tries < 600; tries += 1) {
        if (child.exitCode !== null) break
        if (await isUp()) return
        await setTimeout(100)
      }
      stop()
      throw new Error(`${name} did not start: ${said}`)
    },
    async close(): Promise<void> {
      process.off('exit', stop)
      child.kill('SIGTERM')
      await Promise.race([ended, setTimeout(5_000, undefined, { ref: false }).then(stop)])
      await ended
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function accepts(address: { host: string; port: number } | { path: string }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new Socket()
    const settle = (up: boolean): void => {
      socket.destroy()
      resolve(up)
    }
    socket.once('connect', () => settle(true)).once('error', () => settle(false))
    socket.connect(address as { path: string })
  })
}
